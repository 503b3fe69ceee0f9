import { resolveToward, type TowardOptions } from '../actors/toward'
import type { Evidence, HasSentiments, Mention, Sentiment, Span, VoicedDoc } from '../doc/types'
import { firstFrom } from '../internal/spans'
import { type Analysis, analyzeUnits, retarget } from './analyze-units'
import { CircumstancesOf } from './circumstances'
import type { Contribution } from './explain'
import { LEAST, rank } from './explain'
import { type Circumstances, decideInContext, type Leaning } from './in-context'
import { KeptSentences } from './kept-sentences'
import type { Network } from './network'
import { NET_REACH, placesFrom } from './places'
import { logit, read, shareOf, shareOut } from './read-network'
import { readUnits } from './read-units'
import { type Played, roleOf } from './role-of'
import { type Mark, OTHER, type Unit, WORD } from './scan'
import { reasonOf, unitAt } from './score-units'
import { articleModel, type Decision, decide } from './sentiment-model'
import { Tokens } from './tokens'

/**
 * How each sentence presents each actor it mentions (GUIDELINES 7). Places and media are left out unless they are judged.
 *
 * What the network reads in a sentence is weighed by the part that the actor plays there and by how its other sentences present
 * it.
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
  const network = articleModel()
  const askedAbout = readAll(doc, wanted, network)
  const others = new Others(askedAbout)
  const circumstances = new CircumstancesOf(doc)
  const sentiments: Sentiment[] = []
  for (const each of askedAbout) {
    const { sentence, actor, own, leaning } = each
    const around = circumstances.of(sentence, actor, own, each.played.role, others.of(each), each.analysis.units.length)
    const decision = decideInContext(leaning, around)
    if (decision.label === 'neutral' && isLeftOut(actor)) continue
    const { label, score, probabilities } = decision
    sentiments.push({
      sentence: { start: sentence.start, end: sentence.end },
      actor,
      label,
      score,
      probabilities,
      evidence: showsNothing(decision) ? [] : explain(each, decision, around, network),
    })
  }
  return { ...doc, sentiments }
}

/** An actor in a sentence, and what the network reads of it there. */
interface AskedAbout {
  readonly sentence: Span
  readonly actor: string
  readonly own: readonly Mention[]
  readonly analysis: Analysis
  /** The units that stand for the actor; it is seen from the first. */
  readonly places: readonly number[]
  readonly played: Played
  readonly leaning: Leaning
  readonly negative: number
  readonly positive: number
}

/** From this probability on nothing is shown that evidence could be given for. */
const CLEARLY_NEUTRAL = 0.7
/** Nor, of what is neutral, for a score nearer to 0 than this. */
const NO_SCORE = 0.1

function showsNothing({ label, score, probabilities }: Decision): boolean {
  return probabilities.neutral >= CLEARLY_NEUTRAL || (label === 'neutral' && Math.abs(score) < NO_SCORE)
}

/** Reads every sentence with each actor in it as the target, in text order. */
function readAll(doc: VoicedDoc, wanted: ReadonlySet<string> | null, network: Network): AskedAbout[] {
  const tokens = new Tokens(doc.text, doc.tokens)
  const kept = new KeptSentences(doc)
  const askedAbout: AskedAbout[] = []
  for (const sentence of doc.sentences) {
    const { start, end } = sentence
    const mentions = mentionsIn(doc.mentions, start, end)
    const long = end - start > LONG
    let analysis: Analysis | null = null
    for (const [actor, own] of byActor(mentions)) {
      if (wanted !== null && !wanted.has(actor)) continue
      const names = own.filter(({ form }) => form === 'name')
      const chosen = names.length > 0 ? names : own.slice(0, 1)
      if (analysis === null || long) {
        const range = long ? around(chosen[0], start, end) : sentence
        analysis = analyzeUnits(readUnits(doc.text, range, namesOf(mentions, range), tokens))
      }
      const places = placesOf(analysis.units, chosen)
      readAt(analysis, places, network)
      const leaning = { negative: logit(network, 0) - logit(network, 1), positive: logit(network, 2) - logit(network, 1) }
      const { negative, positive } = decide([leaning.negative, 0, leaning.positive], 1).probabilities
      const played = roleOf(analysis, placesOf(analysis.units, own))
      askedAbout.push({ sentence, actor, own, analysis, places, played, leaning, negative, positive })
    }
    if (analysis !== null && !long) kept.set(start, analysis)
  }
  return askedAbout
}

const NOBODY: readonly number[] = []

/** Reads what stands around an actor, as far as the network sees; returns which hidden units are on. */
function readAt(analysis: Analysis, places: readonly number[], network: Network): number {
  const { from, to } = reachOf(analysis, places[0])
  retarget(analysis, NOBODY, places)
  placesFrom(analysis, places[0], from, to, network.places)
  const on = read(network, analysis.ids, from, to - from)
  retarget(analysis, places, NOBODY)
  return on
}

function reachOf({ units }: Analysis, focus: number): { readonly from: number; readonly to: number } {
  return { from: Math.max(0, focus - NET_REACH), to: Math.min(units.length, focus + NET_REACH + 1) }
}

/** How the other sentences of an actor present it. */
class Others {
  private readonly sums = new Map<string, { n: number; negative: number; positive: number }>()

  constructor(all: readonly AskedAbout[]) {
    for (const { actor, negative, positive } of all) {
      const sum = this.sums.get(actor)
      if (sum === undefined) this.sums.set(actor, { n: 1, negative, positive })
      else {
        sum.n++
        sum.negative += negative
        sum.positive += positive
      }
    }
  }

  /** As if there were four more that show nothing: one other sentence says little. */
  of({ actor, negative, positive }: AskedAbout): Leaning {
    const sum = this.sums.get(actor)
    if (sum === undefined || sum.n === 1) return SILENT
    const n = sum.n + 3
    return { negative: (sum.negative - negative) / n, positive: (sum.positive - positive) / n }
  }
}

const SILENT: Leaning = { negative: 0, positive: 0 }

/** The words that carry a score, the strongest first: each contributes what the score would lose without it. */
function explain(each: AskedAbout, { score }: Decision, circumstances: Circumstances, network: Network): Evidence[] {
  const { analysis, places, leaning, played, own } = each
  const { units } = analysis
  const { from, to } = reachOf(analysis, places[0])
  shareOut(network, to - from, readAt(analysis, places, network))
  const strongest: Contribution[] = []
  for (let index = from; index < to; index++) {
    if (units[index].kind !== WORD) continue
    const negative = shareOf(network, index - from, 0)
    const positive = shareOf(network, index - from, 1)
    const gives = index === played.unit
    if (!gives && Math.abs(negative) + Math.abs(positive) < 2 * LEAST) continue
    const rest = { negative: leaning.negative - negative, positive: leaning.positive - positive }
    rank(strongest, index, score - decideInContext(rest, gives ? { ...circumstances, role: 'none' } : circumstances).score)
  }
  const evidence = strongest.map(({ unit, contribution }): Evidence => {
    const { start, end } = units[unit]
    return { start, end, reason: reasonOf(analysis, unit, places[0]), contribution }
  })
  const alone = score - decideInContext(leaning, { ...circumstances, others: SILENT }).score
  if (Math.abs(alone) >= OTHERS_SHOW) {
    const { start, end } = own[0]
    evidence.push({ start, end, reason: 'its other sentences', contribution: alone })
    evidence.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution) || a.start - b.start)
  }
  return evidence
}

/** From this contribution on it is told that other sentences say the same. */
const OTHERS_SHOW = 0.05

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
