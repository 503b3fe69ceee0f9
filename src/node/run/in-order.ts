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

  // Not a race against a promise that never settles: it would hold what won each race for as long as the run goes.
  let interrupt = nothing
  const orAborted = <V>(promise: Promise<V>): Promise<V> =>
    new Promise((resolve, reject) => {
      interrupt = () => reject(signal?.reason ?? new Error('This operation was aborted'))
      if (signal?.aborted === true) interrupt()
      promise.then(resolve, reject)
    })
  const onAbort = (): void => interrupt()
  signal?.addEventListener('abort', onAbort)
  void feed()
  try {
    for (;;) {
      if (started.length > 0) {
        const result = await orAborted(started[0])
        started.shift()
        wakeFeeder()
        yield result
        continue
      }
      if (broken !== null) throw (broken as { error: unknown }).error
      if (finished) return
      await orAborted(
        new Promise<void>((resolve) => {
          wakeReader = resolve
        }),
      )
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
