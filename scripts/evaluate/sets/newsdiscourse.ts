import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createDoc, extractAttributions, pipe, type Span, segment } from '../../../src/index'
import type { EvaluationSet, Measurement } from '../set'

interface Record {
  readonly text: string
  readonly sentences: readonly (Span & { readonly speech: boolean })[]
}

const SPEECH = /\b(?:said|says|say|told|according to|added|saying|tells|asked|announced|stated|warned)\b/

/** Agency reports: is somebody cited in this sentence? For measuring only: its licence is not stated. */
export const set: EvaluationSet = {
  name: 'newsdiscourse',
  layer: 'attributions',
  run: (folder) => measure(join(folder, 'dev.jsonl')),
}

function measure(path: string): Measurement[] {
  let right = 0
  let predicted = 0
  let gold = 0
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '') continue
    const { text, sentences } = JSON.parse(line) as Record
    const { attributions } = pipe(createDoc(text), segment, (doc) => ({ ...doc, mentions: [], actors: [] }), extractAttributions)
    const cited: Span[] = attributions
      .filter(({ cue, kind }) => kind !== 'indirect' || (cue !== null && SPEECH.test(text.slice(cue.start, cue.end))))
      .flatMap(({ content }) => content)
    for (const { start, end, speech } of sentences) {
      const found = cited.some((span) => Math.min(span.end, end) - Math.max(span.start, start) > (end - start) / 4)
      predicted += Number(found)
      gold += Number(speech)
      right += Number(found && speech)
    }
  }
  const value = (2 * right) / Math.max(1, predicted + gold)
  return [{ set: 'newsdiscourse', split: 'dev', measure: 'sentences that cite speech, F1', value, n: gold }]
}
