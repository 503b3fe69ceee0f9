import { resolveToward, type TowardOptions } from '../actors/toward'
import type { HasSentiments, Mention, Sentiment, Span, VoicedDoc } from '../doc/types'
import { firstFrom } from '../internal/spans'
import { readUnits } from './read-units'
import { type Mark, OTHER, TARGET } from './scan'
import { scoreUnit, unitAt } from './score-units'
import { analyzeUnits } from './target-features'

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
  const sentiments: Sentiment[] = []
  for (const sentence of doc.sentences) {
    const mentions: Mention[] = []
    for (let i = firstFrom(doc.mentions, sentence.start); i < doc.mentions.length && doc.mentions[i].start < sentence.end; i++) {
      mentions.push(doc.mentions[i])
    }
    const actors = new Set(mentions.map((mention) => mention.actor))
    for (const actor of actors) {
      if (wanted !== null && !wanted.has(actor)) continue
      const scored = scoreActor(doc.text, sentence, actor, mentions)
      if (PLACES.test(actor) && scored.label === 'neutral') continue
      sentiments.push({ sentence: { start: sentence.start, end: sentence.end }, actor, ...scored })
    }
  }
  return { ...doc, sentiments }
}

const PLACES = /^(?:place|media):/

function scoreActor(text: string, sentence: Span, actor: string, mentions: readonly Mention[]) {
  const marks: Mark[] = []
  let end = sentence.start
  for (const mention of mentions) {
    const own = mention.actor === actor
    if (mention.start < end || (!own && mention.form !== 'name')) continue
    marks.push({ start: mention.start, end: mention.end, kind: own ? TARGET : OTHER })
    end = mention.end
  }
  const units = readUnits(text, sentence, marks)
  const first = marks.find((mark) => mark.kind === TARGET) ?? mentions.find((mention) => mention.actor === actor)!
  return scoreUnit(analyzeUnits(units), unitAt(units, first.start))
}
