/**
 * The processor time that a piece of work takes, in milliseconds. Unlike the clock on the wall it hardly depends on what
 * else the machine does, so a test may hold a bound that tells linear from quadratic growth.
 */
export function cpuTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
