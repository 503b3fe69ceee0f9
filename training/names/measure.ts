import { join } from 'node:path'
import { createDoc } from '../../src/doc/create-doc'
import type { SegmentedDoc } from '../../src/doc/types'
import type { GazetteerHit, NameSpan } from '../../src/entities/name-span'
import { makeNameView } from '../../src/entities/names/name-view'
import { loadTagger, type NameModelData } from '../../src/entities/names/packed-tagger'
import { spansOfTags } from '../../src/entities/names/spans-of-tags'
import { type Tagger, tagNames } from '../../src/entities/names/tagger'
import { trimSpans } from '../../src/entities/names/trim-spans'
import { segment } from '../../src/segmentation/segment'
import { hitsOf } from './hits'
import type { MarkedText } from './marked-text'
import { readListedNames, readRows, readWorldNews } from './read-sources'
import { NameScore } from './score'

export const DEV_SETS = [
  'worldwide-newswire',
  'uner-ewt',
  'crossner-politics',
  'gum-ner-derived',
  'wikigold',
  'wikineural-en',
  'gmb-news',
]

/** Reports exact F1 of a model on the dev parts, with and without the gazetteer. */
export function measure(data: string, model: NameModelData, log: (text: string) => void): void {
  const tagger = loadTagger(model)
  for (const set of DEV_SETS) {
    const known = new NameScore()
    const unknown = new NameScore()
    for (const row of readRows(join(data, set), 'dev.jsonl')) {
      if (set === 'gum-ner-derived' && !/_(?:news|interview|speech)_/.test(row.id)) continue
      const doc: SegmentedDoc = segment(createDoc(row.text))
      known.add(doc, read(doc, hitsOf(doc), tagger), row.entities)
      unknown.add(doc, read(doc, [], tagger), row.entities)
    }
    log(`${set}: ${known} | without gazetteer ${unknown.f1().toFixed(3)}`)
  }
  for (const [name, kept] of [
    ['listed names, kept apart', readListedNames().kept],
    ['world news, kept apart', readWorldNews().kept],
  ] as const)
    log(`${name}: ${scoreOf(kept, tagger)}`)
}

function scoreOf(texts: readonly MarkedText[], tagger: Tagger): NameScore {
  const score = new NameScore()
  for (const { text, names } of texts) {
    const doc: SegmentedDoc = segment(createDoc(text))
    score.add(
      doc,
      read(doc, hitsOf(doc), tagger),
      names.map(({ start, end, types }) => ({ start, end, type: types[0] })),
    )
  }
  return score
}

function read(doc: SegmentedDoc, hits: readonly GazetteerHit[], tagger: Tagger): NameSpan[] {
  const view = makeNameView(doc, hits)
  return trimSpans(spansOfTags(view, tagNames(view, tagger)), view)
}
