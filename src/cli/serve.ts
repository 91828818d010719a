/** Waits for Ctrl+C, or for whoever ends this process in an orderly way. */
export async function untilInterrupted(): Promise<void> {
  const awake = setInterval(() => {}, 60_000);
  await new Promise<void>((done) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => done());
  });
  clearInterval(awake);
}
