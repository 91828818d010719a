/**
 * The milliseconds that this thread computes for some work: what a watch shows on a machine that does nothing else, and
 * nearly the same on one that does. Some systems count in steps of several: what is short is done many `times`.
 */
export function cpuTimeOf(work: () => void, times = 1): number {
  const before = process.threadCpuUsage();
  for (let time = 0; time < times; time += 1) work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000 / times;
}
