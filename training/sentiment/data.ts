/** Reads the sets as labelled spans of sentences. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../src/doc/types'

export const LABELS = ['negative', 'neutral', 'positive'] as const
export const DATA = process.env.STANCEKIT_DATA ?? '../shared/datasets'

export interface Sample {
  readonly id: string
  readonly set: string
  readonly text: string
  readonly target: Span
  readonly source?: Span
  readonly label: number
  /** What must not be torn apart between folds. */
  readonly group: string
  readonly subset: string
}

export function readSamples(set: string, split: 'train' | 'dev'): Sample[] {
  const samples: Sample[] = []
  for (const line of readFileSync(join(DATA, set, `${split}.jsonl`), 'utf8').split('\n')) {
    if (line === '') continue
    const row = JSON.parse(line)
    samples.push({
      id: row.id,
      set,
      text: row.text,
      target: row.target,
      source: row.source,
      label: LABELS.indexOf(row.label),
      group: row.doc ?? row.text,
      subset: row.subset ?? '',
    })
  }
  return samples
}
