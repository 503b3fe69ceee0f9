import type { AttributedDoc, Mention, Span } from '../doc/types'
import { firstFrom } from '../internal/spans'
import { type Analysis, analyzeUnits } from '../sentiment/analyze-units'
import { KeptSentences } from '../sentiment/kept-sentences'
import { readUnits } from '../sentiment/read-units'
import { type Mark, OTHER, type Unit } from '../sentiment/scan'
import { scorePair } from '../sentiment/score-pair'
import { unitAt } from '../sentiment/score-units'
import { relationModel } from '../sentiment/sentiment-model'
import { Tokens } from '../sentiment/tokens'
import { type Cast, isNoActor } from './cast'
import type { Signal } from './signal'

/** Of a sentence with more actors the pairs of the first ones are read, so that cost stays linear. */
const MOST_ACTORS = 6
/** Longer sentences are lists or glued text: their words belong to too many. */
const LONGEST = 1000
/** Pairs of which less is shown are not told. */
const LEAST = 0.25

/** An actor in a sentence: its mentions there that stand for it. */
interface Present {
  readonly actor: string
  readonly mentions: Mention[]
  units: number[]
}

/** Stances that the network of relations reads off a sentence, between each two actors in it. */
export function pairSignals(doc: AttributedDoc, cast: Cast): Signal[] {
  const signals: Signal[] = []
  const network = relationModel()
  const kept = new KeptSentences(doc)
  let tokens: Tokens | null = null
  const { mentions, sentences, text } = doc
  for (const { start, end } of sentences) {
    if (end - start > LONGEST) continue
    const from = firstFrom(mentions, start)
    const present = presentIn(mentions, from, end)
    if (present.length < 2) continue
    let analysis = kept.get(start)
    if (analysis === undefined) {
      tokens ??= new Tokens(text, doc.tokens)
      analysis = analyzeUnits(readUnits(text, { start, end }, namesIn(mentions, from, end), tokens))
    }
    for (const each of present) each.units = unitsOf(analysis.units, each.mentions)
    for (const holder of present) {
      if (isNoActor(holder.actor)) continue
      for (const target of present) {
        if (target === holder || isNoActor(target.actor) || areOne(holder.actor, target.actor, cast)) continue
        const signal = signalOf(analysis, holder, target, network)
        if (signal !== null) signals.push(signal)
      }
    }
  }
  return signals
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
  const { probabilities, evidence } = scorePair(analysis, source, target.units, network)
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
function presentIn(mentions: readonly Mention[], from: number, end: number): Present[] {
  const present: Present[] = []
  for (let i = from; i < mentions.length && mentions[i].start < end; i++) {
    const mention = mentions[i]
    if (mention.end > end) continue
    const known = present.find(({ actor }) => actor === mention.actor)
    if (known === undefined) {
      if (present.length < MOST_ACTORS) present.push({ actor: mention.actor, mentions: [mention], units: [] })
    } else if (mention.form === 'name') {
      if (known.mentions[0].form === 'name') known.mentions.push(mention)
      else known.mentions[0] = mention
    }
  }
  return present
}

function namesIn(mentions: readonly Mention[], from: number, end: number): Mark[] {
  const marks: Mark[] = []
  for (let i = from; i < mentions.length && mentions[i].end <= end; i++) {
    const { form, start, end: until } = mentions[i]
    if (form === 'name' && (marks.length === 0 || marks[marks.length - 1].end <= start))
      marks.push({ start, end: until, kind: OTHER })
  }
  return marks
}

function unitsOf(units: readonly Unit[], mentions: readonly Mention[]): number[] {
  const places: number[] = []
  for (const { end } of mentions) {
    const place = unitAt(units, end - 1)
    if (!places.includes(place)) places.push(place)
  }
  return places
}
