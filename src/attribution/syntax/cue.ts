import type { CueVerb } from '../lexicon/cue-forms'
import type { Quotation } from '../quotations'
import type { Scene } from '../scene'
import { VERB, type Words } from '../words'

export interface Cue {
  readonly at: number
  readonly start: number
  readonly cueEnd: number
  readonly verb: CueVerb
}

export const OPENERS = /^(?:["“”«„‘'`]|'')$/

export function isQuotationAt(scene: Scene, token: number): boolean {
  const { words, quoteOf } = scene
  if (token >= words.length || quoteOf[token] >= 0 || !OPENERS.test(words.lower[token])) return false
  if ((quoteOf[token + 1] ?? -1) >= 0) return true
  // Two single marks are two tokens.
  return OPENERS.test(words.lower[token + 1] ?? '') && (quoteOf[token + 2] ?? -1) >= 0
}

/** The quotation that opens at a mark; null if none does. */
export function quotationAt(scene: Scene, token: number): Quotation | null {
  if (!isQuotationAt(scene, token)) return null
  let inside = token
  while (scene.quoteOf[inside] < 0) inside++
  return scene.quotations[scene.quoteOf[inside]]
}

export function firstTokenAt(words: Words, offset: number, from: number): number {
  let at = from
  while (at < words.length && words.start[at] < offset) at++
  return at
}

export function hasVerbBetween(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words.tag[at] === VERB) return true
  return false
}
