import { constants } from "node:os";

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** Ends this process when it is interrupted, as a shell expects it, after `clean`. Gives what takes that back. */
export function whenInterrupted(clean: () => void): () => void {
  const leave = (signal: (typeof SIGNALS)[number]) => {
    clean();
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of SIGNALS) process.once(signal, leave);
  return () => {
    for (const signal of SIGNALS) process.off(signal, leave);
  };
}

/** Waits for Ctrl+C, or for whoever ends this process in an orderly way. */
export async function untilInterrupted(): Promise<void> {
  const awake = setInterval(() => {}, 60_000);
  await new Promise<void>((done) => {
    for (const signal of SIGNALS) process.once(signal, () => done());
  });
  clearInterval(awake);
}
