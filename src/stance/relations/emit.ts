import type { Span } from '../../doc/types'
import type { Signal } from '../signal'
import type { Clauses, Participant } from './participants'

/** A relation whose target another sentence names. */
export interface OpenSignal extends Omit<Signal, 'target'> {
  readonly kind: 'doer' | 'victim'
  /** Base form of the noun that speaks of it. */
  readonly event: string
}

/** A question asks rather than tells. */
const QUESTION = 0.7

/** Takes in what the passes find in a sentence. */
export class Emit {
  readonly signals: Signal[] = []
  readonly open: OpenSignal[] = []
  /** Those who suffer an attack, by whomever. */
  readonly victims: string[] = []
  private readonly factor: number

  constructor(private readonly sentence: Clauses) {
    const { units } = sentence
    this.factor = units.length > 0 && units[units.length - 1].lower === '?' ? QUESTION : 1
  }

  /** A relation: at which unit, why, which way (1 or -1), how surely, between whom. */
  relation(
    at: number,
    reason: string,
    polarity: number,
    probability: number,
    holders: readonly Participant[],
    targets: readonly Participant[],
  ): void {
    if (holders.length === 0 || targets.length === 0) return
    const { start, end } = this.spanOf(at)
    for (const holder of holders) {
      for (const target of targets) {
        if (holder.actor === target.actor) continue
        const sure = probability * this.factor * holder.weight * target.weight
        this.signals.push({ holder: holder.actor, target: target.actor, polarity, probability: sure, reason, start, end })
        if (reason === 'attack' && polarity !== 0) this.victims.push(target.actor)
      }
    }
  }

  /** Of these the sentence says that the one does nothing such to the other: a signal of no polarity. */
  denied(at: number, reason: string, holders: readonly Participant[], targets: readonly Participant[]): void {
    this.relation(at, reason, 0, 0, holders, targets)
  }

  /** A relation whose target stands elsewhere: the one who did the `move` spoken of, or who suffered the `attack`. */
  openRelation(
    at: number,
    reason: string,
    polarity: number,
    probability: number,
    holders: readonly Participant[],
    kind: OpenSignal['kind'],
    event: string,
  ): void {
    const { start, end } = this.spanOf(at)
    for (const { actor, weight } of holders) {
      const sure = probability * this.factor * weight
      this.open.push({ holder: actor, polarity, probability: sure, reason, start, end, kind, event })
    }
  }

  /** Those who suffered an attack by somebody not named here. */
  suffered(victims: readonly Participant[]): void {
    for (const { actor } of victims) this.victims.push(actor)
  }

  private spanOf(at: number): Span {
    const { tokens, firsts } = this.sentence
    return { start: tokens[firsts[at]].start, end: tokens[firsts[at + 1] - 1].end }
  }
}
