import { lstatSync, statSync } from "node:fs";

/** What is at a path where a file was looked for and none could be read; null where nothing is. */
export function obstacleAt(path: string): string | null {
  try {
    if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return null;
    const info = statSync(path, { throwIfNoEntry: false });
    if (info === undefined) return "a symbolic link that leads nowhere";
    return info.isDirectory() ? "a folder" : "no regular file";
  } catch {
    return null;
  }
}
