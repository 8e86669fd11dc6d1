/**
 * Milliseconds of processor time that this thread has used, for tests that bound work: a busy machine makes a test wait, and does not make
 * it work more. Before Node 23.9 nobody counts it for one thread; there it is the time on the clock.
 */
export function cpuMs(): number {
  if (typeof process.threadCpuUsage !== 'function') return performance.now();
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
