/** Starts a stopwatch that a busy machine does not hurry: it gives the processor time this process has spent since, in milliseconds. */
export function processorTime(): () => number {
  const started = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  };
}
