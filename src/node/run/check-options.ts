import { StancekitError } from 'stancekit'
import { checkEncoding } from '../sources/open-bytes'
import type { CorpusLayer, CorpusOptions } from '../types'

export const LAYERS: readonly CorpusLayer[] = [
  'text',
  'meta',
  'regions',
  'sentences',
  'tokens',
  'mentions',
  'actors',
  'attributions',
  'voices',
  'voice',
  'sentiments',
  'stances',
  'summary',
]

/** @throws StancekitError `invalid-option` for an option that cannot be meant. */
export function checkOptions(options: CorpusOptions): void {
  const { workers, workerMemory, maxRecordBytes, layers, encoding, delimiter } = options
  checkCount('workers', workers, 0)
  checkCount('workerMemory', workerMemory, 16)
  checkCount('maxRecordBytes', maxRecordBytes, 1)
  if (encoding !== undefined) checkEncoding(encoding)
  if (delimiter !== undefined && !/^[\t -~]$/.test(delimiter)) {
    throw new StancekitError('invalid-option', `delimiter expects one ASCII character, but got "${delimiter}".`)
  }
  for (const layer of layers ?? []) {
    if (LAYERS.includes(layer)) continue
    throw new StancekitError('invalid-option', `layers expects some of ${LAYERS.join(', ')}, but got "${layer}".`)
  }
}

function checkCount(name: string, value: number | undefined, least: number): void {
  if (value === undefined || (Number.isSafeInteger(value) && value >= least)) return
  throw new StancekitError('invalid-option', `${name} expects a whole number from ${least} on, but got ${String(value)}.`)
}
