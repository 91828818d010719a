import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One real file. `path` is as DIGESTS.tsv writes it. */
export interface RealFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** One step between two revisions of one flow, and what it is. */
export interface Step {
  readonly history: string;
  readonly from: RealFile;
  readonly to: RealFile;
  readonly kind: string;
}

export interface Corpus {
  readonly flows: readonly RealFile[];
  readonly revisions: readonly RealFile[];
  readonly steps: readonly Step[];
  /** The digests that the second writing of the digest gives, by path. */
  readonly digests: ReadonlyMap<string, string>;
}

/** Reads a folder of real flows (`flows/`), histories (`revisions/NAME/`), DIGESTS.tsv and STEPS.tsv. */
export function readCorpus(folder: string): Corpus {
  const rows = (name: string) =>
    readFileSync(join(folder, name), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => line.split("\t"));
  const file = (path: string): RealFile => ({ path, bytes: readFileSync(join(folder, path)) });
  const jsonIn = (path: string) =>
    readdirSync(join(folder, path))
      .filter((name) => name.endsWith(".json"))
      .toSorted()
      .map((name) => file(`${path}/${name}`));
  const revisions = readdirSync(join(folder, "revisions"))
    .toSorted()
    .flatMap((history) => jsonIn(`revisions/${history}`));
  const byPath = new Map(revisions.map((revision) => [revision.path, revision]));
  const steps = rows("STEPS.tsv").map(([history = "", from = "", to = "", kind = ""]) => {
    const [a, b] = [from, to].map((name) => byPath.get(`revisions/${history}/${name}`));
    if (a === undefined || b === undefined)
      throw new Error(`STEPS.tsv names a step of ${history} that is not there.`);
    return { history, from: a, to: b, kind };
  });
  const digests = new Map(rows("DIGESTS.tsv").map(([digest = "", path = ""]) => [path, digest]));
  return { flows: jsonIn("flows"), revisions, steps, digests };
}
