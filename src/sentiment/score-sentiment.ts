import { resolveToward, type TowardOptions } from '../actors/toward'
import type { Evidence, HasSentiments, Mention, Sentiment, Span, VoicedDoc } from '../doc/types'
import { type Analysis, analyzeUnits, retarget } from './analyze-units'
import { CircumstancesOf } from './circumstances'
import type { Contribution } from './explain'
import { LEAST, rank } from './explain'
import { addedBy, type Circumstances, decideInContext, type Leaning, scoreInContext } from './in-context'
import { mentionsIn, namesOf, placesOf } from './mentions'
import type { Network } from './network'
import { NET_REACH, placesFrom } from './places'
import { logit, read, shareOf, shareOut } from './read-network'
import { readUnits } from './read-units'
import { type Role, roleOf } from './role-of'
import { WORD } from './scan'
import { type Read, reasonOf } from './score-units'
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
 * // [{ sentence: { start: 0, end: 23 }, actor: 'state:RUS', label: 'negative', score: -0.44, ... }] (rounded)
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
    const { sentence, actor, own, leaning, actors, role, words } = each
    const around = circumstances.of(sentence, actor, own, role, others.of(each), actors, words)
    const added = addedBy(around)
    const decision = decideInContext(leaning, added)
    if (decision.label === 'neutral' && isLeftOut(actor)) continue
    const { label, score, probabilities } = decision
    sentiments.push({
      sentence: { start: sentence.start, end: sentence.end },
      actor,
      label,
      score,
      probabilities,
      evidence: showsNothing(decision) ? [] : explain(each, decision, added, around),
    })
  }
  return { ...doc, sentiments }
}

/** An actor in a sentence, and what the network reads of it there. */
interface AskedAbout {
  readonly sentence: Span
  readonly actor: string
  readonly own: readonly Mention[]
  readonly role: Role
  readonly leaning: Leaning
  readonly negative: number
  readonly positive: number
  /** Its shares: the first of them in `SHARES`, and the one after its last. */
  readonly first: number
  readonly end: number
  /** How many actors the sentence has, and how many words. */
  readonly actors: number
  readonly words: number
}

/**
 * What words add to leanings, in room that is kept: most of it is asked for once, when a document is read through. `gives` is 1 if a word
 * gives the actor the part it plays.
 */
const SHARES = {
  starts: [] as number[],
  ends: [] as number[],
  negative: [] as number[],
  positive: [] as number[],
  gives: [] as number[],
  reasons: [] as string[],
  count: 0,
}

/** Room for more shares than this is let go. */
const MOST_KEPT = 100_000

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
  SHARES.count = 0
  if (SHARES.starts.length > MOST_KEPT)
    for (const list of [SHARES.starts, SHARES.ends, SHARES.negative, SHARES.positive, SHARES.gives, SHARES.reasons])
      list.length = 0
  const askedAbout: AskedAbout[] = []
  for (const sentence of doc.sentences) {
    const { start, end } = sentence
    const mentions = mentionsIn(doc.mentions, start, end)
    const long = end - start > LONG
    let analysis: Analysis | null = null
    const present = byActor(mentions)
    const actors = judgedIn(present)
    for (const [actor, own] of present) {
      if (wanted !== null && !wanted.has(actor)) continue
      const names = own.filter(({ form }) => form === 'name')
      const chosen = names.length > 0 ? names : own.slice(0, 1)
      if (analysis === null || long) {
        const range = long ? around(chosen[0], start, end) : sentence
        analysis = analyzeUnits(readUnits(doc.text, range, namesOf(mentions, range), tokens))
      }
      const places = placesOf(analysis.units, chosen)
      const { from, to } = reachOf(analysis, places[0])
      retarget(analysis, NOBODY, places)
      placesFrom(analysis, places[0], from, to, network.places)
      const on = read(network, analysis.ids, from, to - from)
      retarget(analysis, places, NOBODY)
      const leaning = { negative: logit(network, 0) - logit(network, 1), positive: logit(network, 2) - logit(network, 1) }
      const { negative, neutral, positive } = decide([leaning.negative, 0, leaning.positive], 1).probabilities
      const played = roleOf(analysis, placesOf(analysis.units, own))
      const first = SHARES.count
      if (neutral < SURELY_NEUTRAL || played.unit >= 0) {
        shareOut(network, to - from, on)
        noteShares(analysis, { from, to, focus: places[0] }, played.unit, network)
      }
      const words = analysis.units.length
      const { role } = played
      askedAbout.push({ sentence, actor, own, role, leaning, negative, positive, first, end: SHARES.count, actors, words })
    }
  }
  return askedAbout
}

/** From this probability on the words of a sentence show nothing, whatever its circumstances. */
const SURELY_NEUTRAL = 0.75

function noteShares(analysis: Analysis, { from, to, focus }: Read, gives: number, network: Network): void {
  const { units } = analysis
  const { starts, ends, negative, positive, gives: given, reasons } = SHARES
  for (let index = from; index < to; index++) {
    if (units[index].kind !== WORD) continue
    const n = shareOf(network, index - from, 0)
    const p = shareOf(network, index - from, 1)
    if (index !== gives && Math.abs(n) + Math.abs(p) < 4 * LEAST) continue
    const at = SHARES.count++
    starts[at] = units[index].start
    ends[at] = units[index].end
    negative[at] = n
    positive[at] = p
    given[at] = index === gives ? 1 : 0
    reasons[at] = reasonOf(analysis, index, focus)
  }
}

const NOBODY: readonly number[] = []

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
function explain(
  { leaning, first, end, own }: AskedAbout,
  { score }: Decision,
  added: Leaning,
  circumstances: Circumstances,
): Evidence[] {
  const strongest: Contribution[] = []
  for (let i = first; i < end; i++) {
    const rest = SHARES.gives[i] === 1 ? addedBy({ ...circumstances, role: 'none' }) : added
    const without = scoreInContext(leaning.negative - SHARES.negative[i], leaning.positive - SHARES.positive[i], rest)
    rank(strongest, i, score - without)
  }
  const evidence: Evidence[] = []
  for (const { unit, contribution } of strongest)
    evidence.push({ start: SHARES.starts[unit], end: SHARES.ends[unit], reason: SHARES.reasons[unit], contribution })
  if (circumstances.others !== SILENT) {
    const alone = addedBy({ ...circumstances, others: SILENT })
    const contribution = score - scoreInContext(leaning.negative, leaning.positive, alone)
    if (Math.abs(contribution) >= OTHERS_SHOW) {
      const { start, end } = own[0]
      evidence.push({ start, end, reason: 'its other sentences', contribution })
      evidence.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution) || a.start - b.start)
    }
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

function byActor(mentions: readonly Mention[]): Map<string, Mention[]> {
  const found = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const own = found.get(mention.actor)
    if (own === undefined) found.set(mention.actor, [mention])
    else own.push(mention)
  }
  return found
}

/** How many actors there are, places and media left out. */
function judgedIn(present: ReadonlyMap<string, unknown>): number {
  let count = 0
  for (const actor of present.keys()) if (!isLeftOut(actor)) count++
  return count
}

/** Whether GUIDELINES 7 leaves an actor out unless it is judged. */
function isLeftOut(actor: string): boolean {
  return actor.startsWith('place:') || actor.startsWith('media:')
}
