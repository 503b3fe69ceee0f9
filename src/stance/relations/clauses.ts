import { avertsGerund, foresight, isAverse } from './averting'
import { MODAL, MODALS, NEGATION } from './marks'
import type { NounPhrase } from './noun-phrases'
import { isReversing } from './reversing'
import { isDocument, isForetelling, isPassing, isSupposed, isSupposing, REFUSED, SUPPOSED } from './suppositions'
import type { Unit } from './unit'
import { GERUND_OF_OBJECT, isAccusing, isComma, isMainVerb, isParticiple, OBJECT_CONTROL, RELATIVES, WISHED } from './verb-words'

/** A verb of a sentence with what word order tells of it. */
export interface Verb {
  /** Its unit. */
  readonly at: number
  /** Index of the noun phrase that is its grammatical subject, or -1. */
  readonly subject: number
  readonly passive: boolean
  readonly negated: boolean
  /** 1 for what is said to happen; less for what may, might, would or is wished to. */
  readonly certainty: number
  /** Whether it is only announced. */
  readonly foretold?: boolean
  /** A verb that this one completes: `refused` of `refused to back`; or -1. */
  readonly governor: number
}

/** How far back a subject is looked for, in units: bounds the cost in a text without full stops. */
const REACH = 30

/** For each unit the phrase that ends before it, or -1; filled for one sentence after the other. */
let endRoom = /* @__PURE__ */ new Int32Array(0)

/** Reads the verbs of a sentence, left to right. */
export function readVerbs(units: readonly Unit[], phrases: readonly NounPhrase[], startingAt: readonly number[]): Verb[] {
  if (endRoom.length <= units.length) endRoom = new Int32Array(2 * units.length + 1)
  endRoom.fill(-1, 0, units.length + 1)
  for (let i = 0; i < phrases.length; i++) endRoom[phrases[i].end] = i
  const reader = new VerbReader(units, phrases, startingAt, endRoom)
  for (let i = 0; i < units.length; i++) {
    if (units[i].pos === 'VERB' || isMainVerb(units, i)) reader.verbs.push(reader.readVerb(i))
  }
  return reader.verbs
}

class VerbReader {
  readonly verbs: Verb[] = []

  constructor(
    private readonly units: readonly Unit[],
    private readonly phrases: readonly NounPhrase[],
    private readonly startingAt: readonly number[],
    private readonly endingAt: Int32Array,
  ) {}

  readVerb(at: number): Verb {
    const { units, phrases, endingAt } = this
    const { lower } = units[at]
    let j = at - 1
    let passive = false
    let negated = false
    let certainty = 1
    let infinitive = false
    let helped = false
    let refuses = false
    for (; j >= 0 && at - j < REACH; j--) {
      const unit = units[j]
      if (unit.actors !== null) break
      if ((unit.marks & NEGATION) !== 0) negated ||= units[j + 1].lower !== 'only'
      else if ((unit.marks & MODAL) !== 0) {
        certainty = Math.min(certainty, MODALS.get(unit.lower) ?? 1)
        refuses ||= unit.lower === 'would'
        helped = true
      } else if (unit.pos === 'AUX') {
        if ((unit.lemma === 'be' || unit.lemma === 'get') && !lower.endsWith('ing')) passive = true
        helped = true
      } else if (unit.pos === 'PART' && unit.lower === 'to') infinitive = true
      else if (unit.pos !== 'ADV' && unit.lower !== 'also' && unit.lower !== 'long') break
    }
    // "announced that Chad would leave": it will.
    const foretold = refuses && this.isForetold(j)
    if (foretold) certainty = Math.max(certainty, REFUSED)
    // Who would not do it refuses.
    if (negated && refuses) certainty = Math.max(certainty, REFUSED)
    if (infinitive) {
      const before = j >= 0 ? units[j].lower : ''
      // "has not decided whether to back"
      if (isSupposing(before))
        return { at, subject: this.lastVerbBefore(j, REACH)?.subject ?? -1, passive, negated, certainty: SUPPOSED, governor: -1 }
      // "was not afraid to"
      const averse = isAverse(before) && (j === 0 || (units[j - 1].marks & NEGATION) === 0)
      return this.infinitiveOf(at, passive, negated !== averse, certainty * foresight(before), j)
    }
    const gerund = !helped && lower.endsWith('ing')
    // "avoided criticising": as an infinitive would be.
    const governor = gerund && j >= 0 && isReversing(units[j]) ? this.verbAt(j) : undefined
    if (governor !== undefined) {
      const { subject } = governor
      return {
        at,
        subject,
        passive,
        negated: negated !== governor.negated,
        certainty: certainty * governor.certainty,
        governor: j,
      }
    }
    if (gerund && avertsGerund(units, j)) negated = !negated
    const passing = helped && !gerund ? undefined : this.documentVerb(j, gerund)
    if (passing !== undefined) {
      const { subject } = passing
      return {
        at,
        subject,
        passive,
        negated: negated !== passing.negated,
        certainty: certainty * passing.certainty * 0.95,
        governor: passing.at,
      }
    }
    const bare = !helped && isParticiple(units[at])
    // "suspects named by the police": a participle after its noun and before "by".
    if (bare && this.followedByBy(at)) {
      const modified = endingAt[j >= 0 && isComma(units[j]) ? j : j + 1]
      // "Angered by the move, Chad left"
      const subject = modified < 0 && j < 0 ? this.firstSubjectAfter(at) : modified
      if (subject >= 0) return { at, subject, passive: true, negated, certainty, governor: -1 }
    }
    const joint = j >= 0 ? units[j].lower : ''
    const alternative = joint === 'or' || joint === 'nor' ? this.lastVerbBefore(j, REACH) : undefined
    const subject = this.subjectBefore(j, at, helped)
    // "if it had not attacked": it did.
    const counterfactual = negated && subject >= 0 && this.isHypothetical(phrases[subject].first, at)
    const opens = subject < 0 ? -1 : phrases[subject].first - 1
    if (opens >= 0 && !counterfactual && isSupposed(units, opens)) certainty *= SUPPOSED
    return {
      at,
      subject,
      passive,
      negated: (negated && !counterfactual) || alternative?.negated === true,
      certainty,
      foretold,
      governor: -1,
    }
  }

  private infinitiveOf(at: number, passive: boolean, negated: boolean, certainty: number, j: number): Verb {
    const { units, phrases, endingAt } = this
    const object = endingAt[j + 1]
    if (object >= 0) {
      const before = this.verbAt(this.skipBack(phrases[object].first - 1))
      if (before !== undefined && OBJECT_CONTROL.has(units[before.at].lemma) && !before.passive) {
        const factor = before.negated || WISHED.has(units[before.at].lemma) ? 0.35 : 0.7
        return { at, subject: object, passive, negated, certainty: certainty * factor, governor: before.at }
      }
    }
    const governor = this.lastVerbBefore(j + 1, 12)
    if (governor === undefined) {
      return { at, subject: object < 0 ? -1 : this.chainStart(object), passive, negated, certainty, governor: -1 }
    }
    // Who wants to help or vows to attack shows the stance already.
    return {
      at,
      subject: governor.subject,
      passive,
      negated: negated !== governor.negated,
      certainty: certainty * governor.certainty * 0.95,
      governor: governor.at,
    }
  }

  private subjectBefore(start: number, at: number, helped: boolean): number {
    const { units, phrases, endingAt } = this
    if (start < 0) return -1
    const unit = units[start]
    if (RELATIVES.has(unit.lower)) return endingAt[start > 0 && isComma(units[start - 1]) ? start - 1 : start]
    if (unit.pos === 'CCONJ') return this.sharedSubject(start, units[at])
    if (!helped && (unit.pos === 'ADP' || unit.pos === 'SCONJ' || isComma(unit)) && units[at].lower.endsWith('ing')) {
      const main = this.lastVerbBefore(start, REACH)
      // "blamed Peru for sheltering them": Peru sheltered them.
      const accused = main === undefined || unit.lower !== 'of' || !isAccusing(units[main.at]) ? -1 : this.startingAt[main.at + 1]
      // "accused Peru before the council of sheltering them"
      if (accused >= 0) return accused
      const object = GERUND_OF_OBJECT.has(unit.lower) ? endingAt[start] : -1
      if (main !== undefined && object >= 0 && phrases[object].first === main.at + 1) return object
      return main === undefined ? this.firstSubjectAfter(at) : main.subject
    }
    if (isComma(unit)) {
      const opening = this.openingComma(start)
      // "flew to Moscow, embraced him and left": one of several deeds.
      if (opening < 0 || this.isClause(opening, start)) return this.sharedSubject(start, units[at])
      const opened = endingAt[opening]
      return opened < 0 ? -1 : this.chainStart(opened)
    }
    const phrase = endingAt[start + 1]
    return phrase < 0 ? -1 : this.chainStart(phrase)
  }

  /** Of what a resolution does (`backed a resolution condemning Chad`): the verb that says what became of it. */
  private documentVerb(j: number, gerund: boolean): Verb | undefined {
    const { units } = this
    const noun = gerund ? j : RELATIVES.has(units[j]?.lower) ? j - 1 : -1
    if (noun < 1 || !isDocument(units[noun])) return undefined
    const verb = this.lastVerbBefore(noun, 9)
    if (verb === undefined || verb.passive) return undefined
    return isPassing(units[verb.at]) || isReversing(units[verb.at]) ? verb : undefined
  }

  /** Whether a verb of saying stands close before the subject that ends at a place. */
  private isForetold(end: number): boolean {
    const { units, endingAt, phrases, verbs } = this
    const subject = endingAt[end + 1]
    const first = subject < 0 ? end + 1 : phrases[subject].first
    const last = verbs.length === 0 ? -1 : verbs[verbs.length - 1].at
    return (
      last >= 0 && first - last <= 2 && isForetelling(units[last]) && (first - last === 1 || units[first - 1].lower === 'that')
    )
  }

  /** `if X had not`. */
  private isHypothetical(first: number, at: number): boolean {
    const { units } = this
    if (first === 0 || units[first - 1].lower !== 'if') return false
    for (let i = first; i < at; i++) if (units[i].lower === 'had') return true
    return false
  }

  /** `the leader of the rebels in the north` back to `the leader`: the first phrase that no preposition brings. */
  private chainStart(phrase: number): number {
    const { units, phrases, endingAt } = this
    let at = phrase
    for (let steps = 0; steps < 6; steps++) {
      const before = phrases[at].first - 1
      if (before < 0) return at
      if (units[before].pos === 'CCONJ') {
        // "its ties to China and Iran": the second belongs to the preposition too.
        const first = endingAt[before]
        if (first < 0 || phrases[first].first === 0 || units[phrases[first].first - 1].pos !== 'ADP') return at
        at = first
        continue
      }
      if (units[before].pos !== 'ADP') return at
      const outer = endingAt[before] >= 0 ? endingAt[before] : this.modifiedBy(before - 1)
      if (outer < 0) return at
      at = outer
    }
    return at
  }

  /** The phrase that a participle describes: `rebels` of `rebels backed by Rwanda`. */
  private modifiedBy(at: number): number {
    const verb = this.verbAt(at)
    return verb?.passive ? verb.subject : -1
  }

  /** From the comma that closes an insertion to the one that opens it. */
  private openingComma(close: number): number {
    for (let j = close - 1; j > 0 && close - j < REACH; j--) if (isComma(this.units[j])) return j
    return -1
  }

  /** Of a verb after `and`: the subject of the verb before of the same kind, not of a gerund or infinitive in between. */
  private sharedSubject(position: number, unit: Unit): number {
    const { units, verbs } = this
    const gerund = unit.lower.endsWith('ing')
    const base = unit.lower === unit.lemma
    for (let i = verbs.length - 1; i >= 0; i--) {
      const { at, governor, subject } = verbs[i]
      if (at >= position) continue
      if (position - at > REACH) return -1
      if (units[at].lower.endsWith('ing') !== gerund && (at === 0 || units[at - 1].pos !== 'AUX')) continue
      if (governor >= 0 && !base) continue
      return subject
    }
    return -1
  }

  /** Whether between two commas a clause stands, and no insertion: `On Monday, he flew home, embraced`. */
  private isClause(opening: number, close: number): boolean {
    const { units, verbs } = this
    if (RELATIVES.has(units[opening + 1].lower)) return false
    for (let i = verbs.length - 1; i >= 0 && verbs[i].at > opening; i--)
      if (verbs[i].at < close && verbs[i].governor < 0 && !units[verbs[i].at].lower.endsWith('ing') && !verbs[i].passive)
        return true
    return false
  }

  private lastVerbBefore(position: number, reach: number): Verb | undefined {
    const { verbs } = this
    for (let i = verbs.length - 1; i >= 0; i--) {
      if (verbs[i].at < position) return position - verbs[i].at > reach ? undefined : verbs[i]
    }
    return undefined
  }

  private verbAt(at: number): Verb | undefined {
    const { verbs } = this
    for (let i = verbs.length - 1; i >= 0 && verbs[i].at >= at; i--) if (verbs[i].at === at) return verbs[i]
    return undefined
  }

  /** Of a participle that opens a sentence (`Accusing Iran, the minister said`): the phrase after the comma. */
  private firstSubjectAfter(at: number): number {
    const { units, startingAt } = this
    for (let j = at + 1; j + 1 < units.length && j - at < REACH; j++) {
      if (isComma(units[j]) && startingAt[j + 1] >= 0) return startingAt[j + 1]
    }
    return -1
  }

  private skipBack(j: number): number {
    let at = j
    while (at > 0 && this.units[at].pos === 'ADV') at--
    return at
  }

  private followedByBy(at: number): boolean {
    const { units } = this
    for (let j = at + 1; j < Math.min(units.length, at + 4); j++) {
      if (units[j].lower === 'by') return true
      if (units[j].pos !== 'ADV' && units[j].pos !== 'ADP') return false
    }
    return false
  }
}
