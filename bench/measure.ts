/** Milliseconds that a call takes, by the wall clock. */
export function time(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/**
 * Runs every task once in each round, in turn, so that what else the machine does falls on all of them alike.
 * Returns the milliseconds of each task in each round.
 */
export function interleave(tasks: Readonly<Record<string, () => unknown>>, rounds: number): Record<string, number[]> {
  const times: Record<string, number[]> = {}
  for (const name of Object.keys(tasks)) times[name] = []
  for (let round = 0; round < rounds; round++) {
    for (const [name, task] of Object.entries(tasks)) times[name].push(time(task))
  }
  return times
}
