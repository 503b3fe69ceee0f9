import { resolveToward, type TowardOptions } from '../actors/toward'
import type { Evidence, HasSentiments, Sentiment, VoicedDoc } from '../doc/types'
import { CircumstancesOf } from './circumstances'
import { type Contribution, rank } from './explain'
import { addedBy, type Circumstances, decideInContext, type Leaning, scoreInContext } from './in-context'
import { type AskedAbout, isLeftOut, readActors, SHARES } from './read-actors'
import { showsNothing } from './score-units'
import { articleModel, type Decision } from './sentiment-model'

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
 * // [{ sentence: { start: 0, end: 23 }, actor: 'state:RUS', label: 'negative', score: -0.53, ... }] (rounded)
 */
export function scoreSentiment<D extends VoicedDoc>(doc: D, options: TowardOptions = {}): D & HasSentiments {
  const asked = resolveToward(doc.actors, options)
  const wanted = asked === null ? null : new Set([...asked.values()].flatMap((ids) => [...ids]))
  const askedAbout = readActors(doc, wanted, articleModel())
  const others = new Others(askedAbout)
  const circumstances = new CircumstancesOf(doc)
  const sentiments: Sentiment[] = []
  for (const each of askedAbout) {
    const { sentence, actor, leaning } = each
    const around = circumstances.of(each, others.of(each), others.count(actor))
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

  /** In how many sentences an actor comes up. */
  count(actor: string): number {
    return this.sums.get(actor)?.n ?? 1
  }

  /** As if there were six more that show nothing: one other sentence says little. */
  of({ actor, negative, positive }: AskedAbout): Leaning {
    const sum = this.sums.get(actor)
    if (sum === undefined || sum.n === 1) return SILENT
    const n = sum.n + 5
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
