import type { Mention, Span } from '../../doc/types'
import { segment } from '../../segmentation/segment'
import { clauseReader } from './clause-reader'
import { findRelations } from './find-relations'

/** What the words of a sentence show of one span toward another: -1 (against) to 1 (in favor), 0 where they deny that there is anything. */
export interface Shown extends Span {
  readonly weight: number
  readonly reason: string
}

/** What stands for each span while the sentence is read: the words never see a name. */
const NAME = 'Smith'
/** Ids of the two: of any kind, since nothing is known of them. */
const SOURCE = 'any:source'
const TARGET = 'any:target'
const PRONOUN = /^(?:he|she|it|they|him|her|them|his|its|their|hers|theirs|i|we|us|our|me|my|who|whose|whom)$/i

/** What the rules of relations find in a sentence of a text between two spans in it, that do not overlap. */
export function relationsBetween(text: string, sentence: Span, source: Span, target: Span): Shown[] {
  const masked = mask(text, sentence, source, target)
  const doc = segment({ text: masked.text, meta: {} })
  const reader = clauseReader({ ...doc, mentions: masked.mentions, actors: [], attributions: [] })
  const shown: Shown[] = []
  for (let i = 0; i < doc.sentences.length; i++) {
    const clauses = reader.relatingClausesOf(i)
    if (clauses === null) continue
    for (const { holder, target: toward, polarity, probability, reason, start, end } of findRelations(clauses).signals) {
      if (holder !== SOURCE || toward !== TARGET) continue
      shown.push({ start: masked.back(start), end: masked.back(end), weight: polarity * probability, reason })
    }
  }
  return shown
}

interface Masked {
  readonly text: string
  readonly mentions: readonly Mention[]
  /** From a place in the masked sentence to the one in the text. */
  readonly back: (place: number) => number
}

function mask(text: string, sentence: Span, source: Span, target: Span): Masked {
  const spans = [
    { ...source, actor: SOURCE },
    { ...target, actor: TARGET },
  ].sort((a, b) => a.start - b.start)
  const mentions: Mention[] = []
  const shifts: { readonly from: number; readonly by: number }[] = []
  let masked = ''
  let at = sentence.start
  for (const { start, end, actor } of spans) {
    const pronoun = PRONOUN.test(text.slice(start, end))
    masked += text.slice(at, start)
    const from = masked.length
    masked += pronoun ? text.slice(start, end) : NAME
    mentions.push({ start: from, end: masked.length, type: 'GPE', form: pronoun ? 'pronoun' : 'name', actor, link: 'exact' })
    shifts.push({ from: masked.length, by: end - masked.length })
    at = end
  }
  masked += text.slice(at, sentence.end)
  const back = (place: number): number => {
    let by = sentence.start
    for (const shift of shifts) if (place >= shift.from) by = shift.by
    return place + by
  }
  return { text: masked, mentions, back }
}
