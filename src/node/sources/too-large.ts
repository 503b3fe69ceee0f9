import type { CorpusFailure } from '../types'

export function tooLarge(length: number, limit: number): CorpusFailure {
  return { code: 'too-large', message: `has ${length} bytes, more than the limit of ${limit}` }
}
