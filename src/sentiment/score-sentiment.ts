import { resolveToward, type TowardOptions } from '../actors/toward'
import type { HasSentiments, Mention, Sentiment, VoicedDoc } from '../doc/types'
import { firstFrom } from '../internal/spans'
import { type Analysis, analyzeUnits, retarget } from './analyze-units'
import { isVictim } from './is-victim'
import { readUnits } from './read-units'
import { type Mark, OTHER } from './scan'
import { type Shift, scoreUnit, unitAt } from './score-units'
import { targetModel } from './sentiment-model'

/**
 * How each sentence presents each actor it mentions (GUIDELINES 7). Places and media are left out unless they are judged.
 *
 * @param doc a document with sentences, mentions, attributions and voices.
 * @param options `toward` keeps to the actors asked for and those who act for them.
 * @returns the document with `sentiments`, in text order; each item carries the id of the actor itself.
 * @throws StancekitError `unknown-actor` if `toward` names nobody known.
 */
export function scoreSentiment<D extends VoicedDoc>(doc: D, options: TowardOptions = {}): D & HasSentiments {
  const asked = resolveToward(doc.actors, options)
  const wanted = asked === null ? null : new Set([...asked.values()].flatMap((ids) => [...ids]))
  const network = targetModel()
  const sentiments: Sentiment[] = []
  for (const { start, end } of doc.sentences) {
    const mentions = mentionsIn(doc.mentions, start, end)
    const actors = new Set(mentions.map((mention) => mention.actor))
    let sentence: Analysis | null = null
    for (const actor of actors) {
      if (wanted !== null && !wanted.has(actor)) continue
      sentence ??= analyzeUnits(readUnits(doc.text, { start, end }, namesOf(mentions)), network)
      const { units } = sentence
      const own = mentions.filter((mention) => mention.actor === actor)
      const names = own.filter(({ form }) => form === 'name')
      const places = (names.length > 0 ? names : own.slice(0, 1)).map((mention) => unitAt(units, mention.end - 1))
      const shift = isVictim(sentence, places[0]) ? VICTIM : RUNNING_TEXT
      const scored = scoreUnit(retarget(sentence, places, network), places[0], network, shift)
      if (scored.label === 'neutral' && LEFT_OUT.test(actor)) continue
      sentiments.push({ sentence: { start, end }, actor, ...scored })
    }
  }
  return { ...doc, sentiments }
}

/**
 * Every mention of running text is asked about here, most of them in passing; the sentences the model learned from were
 * picked for a sentiment in two of three cases. When in doubt, neutral (GUIDELINES 7).
 */
const RUNNING_TEXT: Shift = [0, 0.4, 0]
/** "Being the victim of bad events is neutral as such" (GUIDELINES 7). */
const VICTIM: Shift = [0, 1.2, 0]

/** Actors that GUIDELINES 7 leaves out unless they are judged. */
const LEFT_OUT = /^(?:place|media):/

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
function namesOf(mentions: readonly Mention[]): Mark[] {
  return mentions.filter(({ form }) => form === 'name').map(({ start, end }) => ({ start, end, kind: OTHER }))
}
