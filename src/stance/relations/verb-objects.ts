import type { Verb } from './clauses'
import type { Frame } from './frames'
import { verbAt } from './participants'
import { type Clauses, DIRECT, isNext, objectOf } from './search'

/** The object of a verb, also where it stands after another verb, or before the clause. */
export function anyObjectOf(sentence: Clauses, verb: Verb, frame: Frame): number | null {
  const from = verb.at + (isNext(sentence, verb.at + 1, frame.particle) ? 1 : 0)
  const object = objectOf(sentence, from, frame)
  if (object !== null || !frame.direct) return object
  return sharedObject(sentence, verb.at) ?? described(sentence, verb)
}

/** `hold up the deal`, `hold the deal up`; the object may go on (`the soldiers of Chad out of`). */
export function hasParticle(sentence: Clauses, at: number, object: number | null, word: string): boolean {
  if (isNext(sentence, at + 1, word)) return true
  if (object === null) return false
  const { units, phrases } = sentence
  const { end } = phrases[object]
  return units[end - 1].lower === word || (end < units.length && units[end].lower === word)
}

/** Whether the words around a verb make it another deed: `picked up`, `beat Mali 2-1`, `demanded a withdrawal from Mali`. */
export function isAnother({ units, phrases }: Clauses, { at }: Verb, { name }: Frame, object: number | null): boolean {
  const next = units[at + 1]?.lower
  if (name === 'appoint') return next === 'up' || next === 'out' || next === 'off'
  if (name === 'demand of') {
    for (let i = at + 1; i < Math.min(units.length, at + 5); i++) if (LEAVING.has(units[i].lemma)) return true
    return false
  }
  if (!BEATING.has(units[at].lemma) || object === null) return false
  for (let i = phrases[object].head + 1; i < Math.min(units.length, at + 14); i++) {
    if (MATCH.has(units[i].lemma) || /^\d{1,3}[-–]\d{1,3}$/.test(units[i].lower)) return true
    if (units[i].pos === 'NUM' && (units[i + 1]?.lower === '-' || units[i + 1]?.lower === '–') && units[i + 2]?.pos === 'NUM')
      return true
    if (units[i].pos === 'NUM' && /^[-–]\d/.test(units[i + 1]?.lower ?? '')) return true
  }
  return false
}

const LEAVING = new Set(['withdrawal', 'departure', 'exit', 'removal', 'retreat', 'independence', 'secession'])
const BEATING = new Set(['defeat', 'beat', 'crush', 'thrash', 'rout', 'hammer', 'down', 'destroy'])
const MATCH = new Set(
  'final semifinal semi-final quarterfinal quarter-final match championship tournament league cup playoff qualifier'.split(' '),
)

/** Whether a phrase goes on with what it is to do. */
export function isMadeTo({ units, phrases }: Clauses, object: number | null): boolean {
  if (object === null) return false
  const { end } = phrases[object]
  return units[end]?.lower === 'to' && units[end + 1]?.pos === 'VERB'
}

/** `Mali, whom Chad accuses of lying`: the phrase that a relative clause describes is its object. */
function described({ units, phrases }: Clauses, { subject }: Verb): number | null {
  const pronoun = subject < 0 ? -1 : phrases[subject].first - 1
  if (pronoun < 1 || !RELATIVE_OBJECT.has(units[pronoun].lower)) return null
  const end = units[pronoun - 1].lower === ',' ? pronoun - 1 : pronoun
  for (let i = subject - 1; i >= 0; i--) if (phrases[i].end === end) return i
  return null
}

const RELATIVE_OBJECT: ReadonlySet<string> = new Set(['whom', 'which', 'who'])

/** `finances, trains and arms Chad`: verbs in a row share the object of the last. */
function sharedObject(sentence: Clauses, at: number): number | null {
  const { units } = sentence
  let i = at
  for (let steps = 0; steps < 4; steps++) {
    const before = i
    while (i + 1 < units.length && i - before < 2 && (units[i + 1].lower === ',' || units[i + 1].pos === 'CCONJ')) i++
    if (i === before || verbAt(sentence, ++i) === undefined) return null
    const object = objectOf(sentence, i, DIRECT)
    if (object !== null) return object
  }
  return null
}
