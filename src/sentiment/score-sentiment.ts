import { resolveToward, type TowardOptions } from '../actors/toward'
import type { HasSentiments, Mention, Sentiment, Span, VoicedDoc } from '../doc/types'
import { firstFrom } from '../internal/spans'
import { type Analysis, analyzeUnits, retarget } from './analyze-units'
import { leanByRole } from './lean-by-role'
import { readUnits } from './read-units'
import { type Mark, OTHER, type Unit } from './scan'
import { scoreUnit, unitAt } from './score-units'
import { targetModel } from './sentiment-model'
import { Tokens } from './tokens'

/**
 * How each sentence presents each actor it mentions (GUIDELINES 7). Places and media are left out unless they are judged.
 *
 * @param doc a document with sentences, mentions, attributions and voices.
 * @param options `toward` keeps to the actors asked for and those who act for them.
 * @returns the document with `sentiments`, in text order; each item carries the id of the actor itself.
 * @throws StancekitError `unknown-actor` if `toward` names nobody known.
 * @example
 * analyze('Russia failed its ally.').sentiments
 * // [{ sentence: { start: 0, end: 23 }, actor: 'state:RUS', label: 'negative', score: -0.70, ... }] (rounded)
 */
export function scoreSentiment<D extends VoicedDoc>(doc: D, options: TowardOptions = {}): D & HasSentiments {
  const asked = resolveToward(doc.actors, options)
  const wanted = asked === null ? null : new Set([...asked.values()].flatMap((ids) => [...ids]))
  const network = targetModel()
  const tokens = new Tokens(doc.text, doc.tokens)
  const sentiments: Sentiment[] = []
  for (const { start, end } of doc.sentences) {
    const mentions = mentionsIn(doc.mentions, start, end)
    let sentence: Analysis | null = null
    let before: readonly number[] = []
    for (const [actor, own] of byActor(mentions)) {
      if (wanted !== null && !wanted.has(actor)) continue
      const names = own.filter(({ form }) => form === 'name')
      const chosen = names.length > 0 ? names : own.slice(0, 1)
      const long = end - start > LONG
      if (sentence === null || long) {
        const range = long ? around(chosen[0], start, end) : { start, end }
        const units = readUnits(doc.text, range, namesOf(mentions, range), tokens)
        before = placesOf(units, chosen)
        sentence = analyzeUnits(units, before)
      } else {
        const places = placesOf(sentence.units, chosen)
        retarget(sentence, before, places)
        before = places
      }
      const places = before
      const scored = scoreUnit(sentence, places[0], network, leanByRole(sentence, placesOf(sentence.units, own)))
      if (scored.label === 'neutral' && isLeftOut(actor)) continue
      const { label, score, probabilities, evidence } = scored
      sentiments.push({ sentence: { start, end }, actor, label, score, probabilities, evidence })
    }
  }
  return { ...doc, sentiments }
}

/** In a sentence of more characters than this, only what stands around a mention is read, so that cost stays linear. */
const LONG = 2000
const REACH = 500

function around({ start, end }: Span, from: number, to: number): Span {
  return { start: Math.max(from, start - REACH), end: Math.min(to, end + REACH) }
}

/** The units that hold mentions. */
function placesOf(units: readonly Unit[], mentions: readonly Mention[]): number[] {
  const places: number[] = []
  for (const { end } of mentions) {
    const place = end <= units[units.length - 1].end ? unitAt(units, end - 1) : -1
    if (place >= 0 && !places.includes(place)) places.push(place)
  }
  return places
}

function byActor(mentions: readonly Mention[]): Map<string, Mention[]> {
  const found = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const own = found.get(mention.actor)
    if (own === undefined) found.set(mention.actor, [mention])
    else own.push(mention)
  }
  return found
}

/** Whether GUIDELINES 7 leaves an actor out unless it is judged. */
function isLeftOut(actor: string): boolean {
  return actor.startsWith('place:') || actor.startsWith('media:')
}

/** Mentions that start in a sentence, without those that overlap an earlier one. */
function mentionsIn(all: readonly Mention[], start: number, end: number): Mention[] {
  const found: Mention[] = []
  let until = start
  for (let i = firstFrom(all, start); i < all.length && all[i].start < end; i++) {
    if (all[i].start < until || all[i].end > end) continue
    found.push(all[i])
    until = all[i].end
  }
  return found
}

/** Every name is masked; nominals and pronouns are words until they are asked about. */
function namesOf(mentions: readonly Mention[], range: Span): Mark[] {
  const marks: Mark[] = []
  for (let i = firstFrom(mentions, range.start); i < mentions.length && mentions[i].end <= range.end; i++) {
    const { form, start, end } = mentions[i]
    if (form === 'name') marks.push({ start, end, kind: OTHER })
  }
  return marks
}
