import type { NounPhrase } from './noun-phrases'
import type { Unit } from './unit'

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
  /** A verb that this one completes: `refused` of `refused to back`; or -1. */
  readonly governor: number
}

/** How far back a subject is looked for, in units: bounds the cost in a text without full stops. */
const REACH = 30

const MODALS = new Map([
  ['could', 0.45],
  ['may', 0.45],
  ['might', 0.45],
  ['would', 0.55],
  ['should', 0.35],
  ['must', 0.35],
  ['can', 0.6],
])
const NEGATIONS = new Set(['not', "n't", 'never', 'hardly', 'barely', 'scarcely', 'no'])
const RELATIVES = new Set(['who', 'which', 'that'])
/** Verbs whose object does what the infinitive says: `ordered its army to attack`. */
const OBJECT_CONTROL = new Set(
  'ask urge order allow help force tell want enable persuade encourage permit compel press push expect invite require instruct let cause lead get'.split(
    ' ',
  ),
)
/** Those of them that only say what somebody wishes others to do. */
const WISHED = new Set('ask urge order tell want encourage press push expect invite require instruct like'.split(' '))

/** Prepositions that bring what the object did: `accused Chad of`, `thanked Oman for`, `kept Mali from`. */
const GERUND_OF_OBJECT = new Set(['of', 'for', 'from', 'over', 'into'])

/** Reads the verbs of a sentence, left to right. */
export function readVerbs(
  units: readonly Unit[],
  phrases: readonly NounPhrase[],
  startingAt: readonly (number | undefined)[],
): { verbs: Verb[]; verbAt: (Verb | undefined)[] } {
  const endingAt: (number | undefined)[] = new Array(units.length + 1).fill(undefined)
  for (let i = 0; i < phrases.length; i++) endingAt[phrases[i].end] = i
  const verbs: Verb[] = []
  const verbAt: (Verb | undefined)[] = new Array(units.length).fill(undefined)
  for (let i = 0; i < units.length; i++) {
    if (units[i].pos !== 'VERB' && !isCopula(units, i)) continue
    const verb = readVerb(i)
    verbs.push(verb)
    verbAt[i] = verb
  }
  return { verbs, verbAt }

  function readVerb(at: number): Verb {
    let j = at - 1
    let passive = false
    let negated = false
    let certainty = 1
    let infinitive = false
    let helped = false
    for (; j >= 0 && at - j < REACH; j--) {
      const unit = units[j]
      if (unit.actors !== null) break
      if (NEGATIONS.has(unit.lower)) negated = true
      else if (MODALS.has(unit.lower) && unit.pos === 'AUX') {
        certainty = Math.min(certainty, MODALS.get(unit.lower) ?? 1)
        helped = true
      } else if (unit.pos === 'AUX') {
        if ((unit.lemma === 'be' || unit.lemma === 'get') && !units[at].lower.endsWith('ing')) passive = true
        helped = true
      } else if (unit.lower === 'to' && unit.pos === 'PART') infinitive = true
      else if (unit.pos !== 'ADV' && unit.lower !== 'also' && unit.lower !== 'long') break
    }
    const form: Verb = { at, subject: -1, passive, negated, certainty, governor: -1 }
    if (infinitive) return infinitiveOf(form, j)
    const bare = !helped && isParticiple(units[at])
    // "suspects named by the police": a participle after its noun and before "by".
    if (bare && followedByBy(at)) {
      const modified = endingAt[isComma(units[j]) ? j : j + 1]
      if (modified !== undefined) return { at, subject: modified, passive: true, negated, certainty, governor: -1 }
    }
    const alternative = units[j]?.lower === 'or' || units[j]?.lower === 'nor' ? lastVerbBefore(j, REACH) : undefined
    const subject = subjectBefore(j, at, helped)
    // "if it had not attacked": it did.
    const counterfactual = negated && subject >= 0 && isHypothetical(phrases[subject].first, at)
    return {
      at,
      subject,
      passive,
      negated: (negated && !counterfactual) || alternative?.negated === true,
      certainty,
      governor: -1,
    }
  }

  function infinitiveOf({ at, passive, negated, certainty }: Verb, j: number): Verb {
    const object = endingAt[j + 1]
    if (object !== undefined) {
      const before = verbAt[skipBack(phrases[object].first - 1)]
      if (before !== undefined && OBJECT_CONTROL.has(units[before.at].lemma) && !before.passive) {
        return {
          at,
          subject: object,
          passive,
          negated,
          governor: before.at,
          certainty: certainty * (before.negated || WISHED.has(units[before.at].lemma) ? 0.35 : 0.7),
        }
      }
    }
    const governor = lastVerbBefore(j + 1, 8)
    if (governor === undefined) {
      return { at, subject: object === undefined ? -1 : chainStart(object), passive, negated, certainty, governor: -1 }
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

  function subjectBefore(start: number, at: number, helped: boolean): number {
    let j = start
    if (j < 0) return -1
    const unit = units[j]
    if (RELATIVES.has(unit.lower)) {
      const k = isComma(units[j - 1]) ? j - 1 : j
      const antecedent = endingAt[k]
      return antecedent ?? -1
    }
    if (unit.pos === 'CCONJ') {
      return sharedSubject(j, units[at])
    }
    const participle = !helped && units[at].lower.endsWith('ing')
    if (participle && (unit.pos === 'ADP' || unit.pos === 'SCONJ' || isComma(unit))) {
      const main = lastVerbBefore(j, REACH)
      // "blamed Peru for sheltering them": Peru sheltered them.
      const object = GERUND_OF_OBJECT.has(unit.lower) ? endingAt[j] : undefined
      if (main !== undefined && object !== undefined && phrases[object].first === main.at + 1) return object
      return main === undefined ? firstSubjectAfter(at) : main.subject
    }
    if (isComma(unit)) {
      j = openingComma(j)
      if (j < 0) return -1
      const opened = endingAt[j]
      return opened === undefined ? -1 : chainStart(opened)
    }
    const phrase = endingAt[j + 1]
    return phrase === undefined ? -1 : chainStart(phrase)
  }

  /** `if X had not`. */
  function isHypothetical(first: number, at: number): boolean {
    if (units[first - 1]?.lower !== 'if') return false
    for (let i = first; i < at; i++) if (units[i].lower === 'had') return true
    return false
  }

  /** `the leader of the rebels in the north` back to `the leader`: the first phrase that no preposition brings. */
  function chainStart(phrase: number): number {
    let at = phrase
    for (let steps = 0; steps < 6; steps++) {
      const before = phrases[at].first - 1
      if (before < 0) return at
      if (units[before].pos === 'CCONJ') {
        // "its ties to China and Iran": the second belongs to the preposition too.
        const first = endingAt[before]
        if (first === undefined || units[phrases[first].first - 1]?.pos !== 'ADP') return at
        at = first
        continue
      }
      if (units[before].pos !== 'ADP') return at
      const outer = endingAt[before] ?? modifiedBy(before - 1)
      if (outer === undefined || outer < 0) return at
      at = outer
    }
    return at
  }

  /** The phrase that a participle describes: `rebels` of `rebels backed by Rwanda`. */
  function modifiedBy(at: number): number | undefined {
    const verb = verbAt[at]
    return verb?.passive ? verb.subject : undefined
  }

  /** From the comma that closes an insertion to the one that opens it. */
  function openingComma(close: number): number {
    for (let j = close - 1; j > 0 && close - j < REACH; j--) if (isComma(units[j])) return j
    return -1
  }

  /** Of a verb after `and`: the subject of the verb before of the same kind, not of a gerund or infinitive in between. */
  function sharedSubject(position: number, unit: Unit): number {
    const gerund = unit.lower.endsWith('ing')
    const base = unit.lower === unit.lemma
    for (let i = verbs.length - 1; i >= 0; i--) {
      const { at, governor, subject } = verbs[i]
      if (at >= position) continue
      if (position - at > REACH) return -1
      if (units[at].lower.endsWith('ing') !== gerund && units[at - 1]?.pos !== 'AUX') continue
      if (governor >= 0 && !base) continue
      return subject
    }
    return -1
  }

  function lastVerbBefore(position: number, reach: number): Verb | undefined {
    for (let i = verbs.length - 1; i >= 0; i--) {
      if (verbs[i].at >= position) continue
      if (position - verbs[i].at > reach) return undefined
      return verbs[i]
    }
    return undefined
  }

  /** Of a participle that opens a sentence (`Accusing Iran, the minister said`): the phrase after the comma. */
  function firstSubjectAfter(at: number): number {
    for (let j = at + 1; j < units.length && j - at < REACH; j++) {
      if (!isComma(units[j])) continue
      const phrase = startingAt[j + 1]
      if (phrase !== undefined) return phrase
    }
    return -1
  }

  function skipBack(j: number): number {
    let at = j
    while (at > 0 && units[at].pos === 'ADV') at--
    return at
  }

  function followedByBy(at: number): boolean {
    for (let j = at + 1; j < Math.min(units.length, at + 4); j++) {
      if (units[j].lower === 'by') return true
      if (units[j].pos !== 'ADV' && units[j].pos !== 'ADP') return false
    }
    return false
  }
}

function isComma(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    (unit.lower === ',' || unit.lower === '–' || unit.lower === '—' || unit.lower === '(' || unit.lower === ')')
  )
}

/** Past participle by its form: differs from the base and does not end in `ing`. */
function isParticiple(unit: Unit): boolean {
  return unit.lower !== unit.lemma && !unit.lower.endsWith('ing') && !unit.lower.endsWith('s')
}

/** A form of `be` that no verb follows, as in `was critical of`. */
function isCopula(units: readonly Unit[], i: number): boolean {
  if (units[i].lemma !== 'be' || units[i].actors !== null) return false
  for (let j = i + 1; j < Math.min(units.length, i + 4); j++) {
    if (units[j].pos === 'VERB') return false
    if (units[j].pos !== 'ADV' && units[j].pos !== 'PART' && units[j].pos !== 'AUX') return true
  }
  return true
}
