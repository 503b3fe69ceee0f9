import { frameTables } from './frames'
import { IRREGULAR, RETAGGABLE } from './marks'
import { isReversingLemma } from './reversing'
import type { Source, Unit, Units } from './unit'
import { makeUnit, unitOf } from './word-facts'

/** Mends, in place, tags of verbs that taggers often get wrong beside names and in headlines. */
export function retagVerbs(source: Source, read: Units): void {
  const { units } = read
  // Asked for when a form makes it matter.
  let headline: boolean | null = null
  for (let i = 1; i < units.length; i++) {
    if ((units[i].marks & RETAGGABLE) === 0) continue
    let lemma = participle(units, i) ?? perfect(units, i) ?? pastTense(units, i)
    if (lemma === null && mayBePresent(units, i)) {
      headline ??= isHeadline(source, read)
      lemma = presentTense(units, i, headline)
    }
    if (lemma !== null) units[i] = verbOf(source, read, i, lemma)
  }
}

function verbOf({ lexemes }: Source, { units, firsts }: Units, i: number, lemma: string): Unit {
  const isWord = firsts[i + 1] - firsts[i] === 1
  return isWord ? unitOf(lexemes[firsts[i]], 'VERB', lemma) : makeUnit('VERB', lemma, units[i].lower)
}

/** `Spain hardening Portugal's stance`: an ing-form between a name and another phrase. */
function participle(units: readonly Unit[], i: number): string | null {
  const before = units[i - 1]
  if (before.actors === null || before.pos === 'PRON' || i + 1 >= units.length) return null
  const { lower, lemma } = units[i]
  if (!lower.endsWith('ing')) return null
  const after = units[i + 1]
  return after.actors !== null || after.pos === 'DET' ? lemma : null
}

/** `has armed the rebels`. */
function perfect(units: readonly Unit[], i: number): string | null {
  if (units[i - 1].lemma !== 'have') return null
  const { lower } = units[i]
  if (!lower.endsWith('ed')) return null
  return known(basesOf(lower))
}

/** What a form in ed may be of: `armed`, `backed`, `allied`. */
function basesOf(past: string): string[] {
  return [past.slice(0, -2), past.slice(0, -1), `${past.slice(0, -3)}y`]
}

/** `the army chief accused Chad`, `Turkey shot down a jet`: a past tense after who does it and before whom or what. */
function pastTense(units: readonly Unit[], i: number): string | null {
  const before = units[i - 1]
  const { lower } = units[i]
  if (!lower.endsWith('ed') && !IRREGULAR.has(lower)) return null
  if (before.pos !== 'NOUN' && before.pos !== 'ADJ' && before.pos !== 'PROPN') return null
  if (before.possessive || before.type === 'NORP') return null
  let next = i + 1
  if (next < units.length && (units[next].lower === 'down' || units[next].lower === 'up')) next++
  if (next >= units.length || (units[next].pos !== 'DET' && units[next].actors === null)) return null
  for (let j = i - 1; j >= 0 && i - j < CLAUSE; j--) if (units[j].pos === 'VERB' || units[j].pos === 'AUX') return null
  const irregular = IRREGULAR.get(lower)
  return known(irregular === undefined ? basesOf(lower) : [irregular])
}

/** So far before it no other verb stands. */
const CLAUSE = 7

/** Whether what stands beside a form in s allows that it is a verb. */
function mayBePresent(units: readonly Unit[], i: number): boolean {
  const before = units[i - 1]
  return (before.actors !== null || before.pos === 'CCONJ' || SUBJECT.has(before.lower)) && i + 1 < units.length
}

/** `Hungary blocks EU aid`, `He jails critics`, `and woos Syria`: a form in s after a subject and before an object. */
function presentTense(units: readonly Unit[], i: number, headline: boolean): string | null {
  const { lower, pos } = units[i]
  const before = units[i - 1]
  const after = units[i + 1]
  if (!lower.endsWith('s') || pos === 'ADJ' || (pos === 'PROPN' && !headline)) return null
  const named = before.actors !== null && !before.possessive && before.type !== 'NORP'
  const subject = (named && before.pos === 'PROPN') || SUBJECT.has(before.lower) || (named && before.pos === 'PRON')
  const opensObject = after.pos === 'DET' || after.pos === 'ADJ' || after.pos === 'NOUN' || after.pos === 'PROPN'
  const opens = subject && (after.actors !== null || ((headline || i <= 2 || before.pos === 'PRON') && opensObject))
  const goesOn = before.pos === 'CCONJ' && (after.actors !== null || after.pos === 'ADP')
  return opens || goesOn ? known([lower.slice(0, -1), lower.slice(0, -2), `${lower.slice(0, -3)}y`]) : null
}

const SUBJECT: ReadonlySet<string> = /* @__PURE__ */ new Set(['he', 'she', 'it'])

function known(forms: readonly string[]): string | null {
  const { verbs, roles } = frameTables()
  return forms.find((form) => (verbs.has(form) || isReversingLemma(form)) && !roles.has(form)) ?? null
}

/** Most of its longer words begin with a capital. */
function isHeadline({ text, tokens }: Source, { units, firsts }: Units): boolean {
  let words = 0
  let capitals = 0
  for (let i = 0; i < units.length; i++) {
    const { pos, actors, lower } = units[i]
    if (actors !== null || pos === 'PUNCT' || lower.length < 4) continue
    words++
    const code = text.charCodeAt(tokens[firsts[i]].start)
    if (code >= 65 && code <= 90) capitals++
  }
  return words > 0 && capitals >= words * 0.6
}
