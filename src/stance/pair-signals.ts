import type { Mention, ScoredDoc, Sentiment, Span } from '../doc/types'
import { type Analysis, analyzeUnits } from '../sentiment/analyze-units'
import { mentionsIn, namesOf, placesOf } from '../sentiment/mentions'
import { readUnits } from '../sentiment/read-units'
import { scorePair } from '../sentiment/score-pair'
import { NO_SHIFT } from '../sentiment/score-units'
import { relationModel } from '../sentiment/sentiment-model'
import { Tokens } from '../sentiment/tokens'
import { type Cast, isNoActor } from './cast'
import type { Signal } from './signal'
import type { Told } from './told'

/** Of a sentence with more actors the pairs of the first ones are read, so that cost stays linear. */
const MOST_ACTORS = 6
/** Longer sentences are lists or glued text: their words belong to too many. */
const LONGEST = 1000
/** Pairs of which less is shown are not told. */
const LEAST = 0.25

/** An actor in a sentence: its mentions there that stand for it. */
interface Present {
  readonly actor: string
  readonly number: number
  readonly mentions: Mention[]
  units: number[]
  shown: boolean
}

/** From this probability on a sentence is sure to show neither of two actors well or badly: then it shows no stance between them. */
const NEUTRAL = 0.58

/**
 * Stances that the network of relations reads off a sentence, between each two actors in it, one of whom is shown well or badly.
 * @param told what other signals tell already.
 */
export function pairSignals(doc: ScoredDoc, cast: Cast, told: Told): Signal[] {
  const signals: Signal[] = []
  const network = relationModel()
  const tokens = new Tokens(doc.text, doc.tokens)
  const { mentions, sentences, sentiments, text } = doc
  let next = 0
  for (let s = 0; s < sentences.length; s++) {
    const { start, end } = sentences[s]
    while (next < sentiments.length && sentiments[next].sentence.start < start) next++
    if (end - start > LONGEST || !showsSome(sentiments, next, start)) continue
    const own = mentionsIn(mentions, start, end)
    const present = presentIn(own, cast)
    if (present.length < 2) continue
    for (const each of present) each.shown = isShown(sentiments, next, start, each.actor)
    const analysis = analyzeUnits(readUnits(text, { start, end }, namesOf(own, { start, end }), tokens))
    for (const each of present) each.units = placesOf(analysis.units, each.mentions)
    for (const holder of present) {
      if (isNoActor(holder.actor)) continue
      for (const target of present) {
        if (target === holder || !(holder.shown || target.shown) || isNoActor(target.actor)) continue
        if (told.isIn(s, holder.number, target.number) || areOne(holder.actor, target.actor, cast)) continue
        const signal = signalOf(analysis, holder, target, network)
        if (signal !== null) signals.push(signal)
      }
    }
  }
  return signals
}

function showsSome(sentiments: readonly Sentiment[], from: number, start: number): boolean {
  for (let i = from; i < sentiments.length && sentiments[i].sentence.start === start; i++)
    if (sentiments[i].probabilities.neutral <= NEUTRAL) return true
  return false
}

function isShown(sentiments: readonly Sentiment[], from: number, start: number, actor: string): boolean {
  for (let i = from; i < sentiments.length && sentiments[i].sentence.start === start; i++)
    if (sentiments[i].actor === actor) return sentiments[i].probabilities.neutral <= NEUTRAL
  return false
}

function areOne(a: string, b: string, cast: Cast): boolean {
  return cast.principalOf(a) === b || cast.principalOf(b) === a
}

function signalOf(
  analysis: Analysis,
  holder: Present,
  target: Present,
  network: ReturnType<typeof relationModel>,
): Signal | null {
  const { units } = analysis
  const source = holder.units.find((unit) => !target.units.includes(unit))
  if (source === undefined || target.units.length === 0) return null
  const { probabilities, evidence } = scorePair(analysis, source, target.units, network, NO_SHIFT, LEAST)
  const polarity = probabilities.negative > probabilities.positive ? -1 : 1
  const shown = Math.abs(probabilities.positive - probabilities.negative)
  if (shown < LEAST) return null
  // The word that says it, or else all from the one to the other.
  const word = evidence.find(({ contribution }) => contribution > 0 === polarity > 0)
  const first = Math.min(source, target.units[0])
  const last = Math.max(source, target.units[0])
  const span: Span = word ?? { start: units[first].start, end: units[last].end }
  return {
    holder: holder.actor,
    target: target.actor,
    polarity,
    probability: shown,
    reason: word?.reason ?? 'relation',
    start: span.start,
    end: span.end,
  }
}

/** The actors of a sentence in order of mention, each with its names, or with its first mention if it has none. */
function presentIn(mentions: readonly Mention[], cast: Cast): Present[] {
  const present: Present[] = []
  for (const mention of mentions) {
    const { actor } = mention
    const known = present.find((each) => each.actor === actor)
    if (known === undefined) {
      if (present.length < MOST_ACTORS)
        present.push({ actor, number: cast.numberOf(actor), mentions: [mention], units: [], shown: false })
    } else if (mention.form === 'name') {
      if (known.mentions[0].form === 'name') known.mentions.push(mention)
      else known.mentions[0] = mention
    }
  }
  return present
}
