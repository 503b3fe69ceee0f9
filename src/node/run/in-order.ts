import type { CorpusSignal } from '../types'

/**
 * Starts a task for each item, at most `window` at once, and gives the results in the items' order as soon as they are there.
 * The next item is asked for only when there is room for it, so that neither side runs ahead of the other.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  run: (item: T) => Promise<R>,
  { window, signal }: { window: number; signal?: CorpusSignal },
): AsyncGenerator<R> {
  const started: Promise<R>[] = []
  let finished = false
  let broken: { error: unknown } | null = null
  let wakeReader = nothing
  let wakeFeeder = nothing
  const iterator = items[Symbol.asyncIterator]()

  const feed = async (): Promise<void> => {
    try {
      while (!finished) {
        if (started.length >= window) {
          await new Promise<void>((resolve) => {
            wakeFeeder = resolve
          })
          continue
        }
        const { done, value } = await iterator.next()
        if (done === true) break
        const task = run(value)
        // It is awaited in its turn; until then its failure is nobody's.
        task.catch(() => undefined)
        started.push(task)
        wakeReader()
      }
    } catch (error) {
      broken = { error }
    }
    finished = true
    wakeReader()
  }

  let onAbort = nothing
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal?.reason ?? new Error('This operation was aborted'))
    if (signal?.aborted === true) onAbort()
    signal?.addEventListener('abort', onAbort)
  })
  aborted.catch(() => undefined)
  void feed()
  try {
    for (;;) {
      // What is done already would win the race against it.
      if (signal?.aborted === true) await aborted
      if (started.length > 0) {
        const result = await Promise.race([started[0], aborted])
        started.shift()
        wakeFeeder()
        yield result
        continue
      }
      if (broken !== null) throw (broken as { error: unknown }).error
      if (finished) return
      const woken = new Promise<void>((resolve) => {
        wakeReader = resolve
      })
      await Promise.race([woken, aborted])
    }
  } finally {
    finished = true
    signal?.removeEventListener('abort', onAbort)
    wakeFeeder()
    // Not awaited: a source that waits for input (a terminal) would hold the end up.
    void Promise.resolve(iterator.return?.()).catch(() => undefined)
  }
}

function nothing(): void {}
