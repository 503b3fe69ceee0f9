/** The file that the threads of a pool run: it lies beside this one in the package. */
export function workerFile(): string {
  return new URL('./node-worker.js', import.meta.url).href
}
