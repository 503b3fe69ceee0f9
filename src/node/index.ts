/**
 * Many articles: read from files, analysed in worker threads, written to files. For Node.
 * @module stancekit/node
 */

export { analyzeCorpus } from './analyze-corpus'
export type * from './types'
export { writeCorpus } from './write-corpus'
