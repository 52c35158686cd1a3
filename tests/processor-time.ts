/**
 * Starts a stopwatch that a busy machine does not hurry: it gives the processor time this thread has spent since in code of its own, in milliseconds.
 * What its process compiles and collects beside it, and waits of the system, are not of the text that is read.
 */
export function processorTime(): () => number {
  const started = process.threadCpuUsage().user;
  return () => (process.threadCpuUsage().user - started) / 1000;
}
