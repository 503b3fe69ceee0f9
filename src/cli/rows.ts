import type { AnalyzedDoc, Stance } from 'stancekit'
import { textOf } from 'stancekit'

/** A document with the name it was given under. */
export interface NamedDoc {
  readonly file: string
  readonly doc: AnalyzedDoc
}

/** Names of the document's actors by id; the author is 'the author'. */
export function actorNames(doc: AnalyzedDoc): (id: string) => string {
  const names = new Map(doc.actors.map((actor) => [actor.id, actor.name]))
  return (id) => (id === 'author' ? 'the author' : (names.get(id) ?? id))
}

/** The sentence of the evidence that carries a stance most, on one line. */
export function quoteOf(doc: AnalyzedDoc, stance: Stance, width = 90): string {
  const strongest = [...stance.evidence].sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))[0]
  if (strongest === undefined) return ''
  const sentence = doc.sentences.find((span) => span.start <= strongest.start && strongest.start < span.end) ?? strongest
  return shorten(textOf(doc, sentence), width)
}

export function shorten(text: string, width: number): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  const letters = [...line]
  return letters.length <= width ? line : `${letters.slice(0, width - 1).join('')}…`
}

export function percent(value: number): string {
  return `${Math.round(value * 100)} %`
}

export function signed(value: number): string {
  const rounded = value.toFixed(2)
  return Number(rounded) === 0 ? '0.00' : value > 0 ? `+${rounded}` : `−${rounded.slice(1)}`
}

/** Stances worth a reader's look: not neutral, the surest first. */
export function shownStances(doc: AnalyzedDoc): Stance[] {
  return doc.stances.filter((stance) => stance.label !== 'neutral').sort((a, b) => b.probability - a.probability)
}
