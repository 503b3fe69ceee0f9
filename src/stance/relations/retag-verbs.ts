import { isTieVerb } from './by-ties'
import { frameTables } from './frames'
import { IRREGULAR, LEADING, POSSESSIVE_MARK, RETAGGABLE } from './marks'
import { PASS_BITS } from './passes'
import { isReversingLemma } from './reversing'
import { passesOf } from './triggers'
import type { Source, Unit, Units } from './unit'
import { makeUnit, unitOf } from './word-facts'

/** Mends, in place, tags of verbs that taggers often get wrong beside names and in headlines. */
export function retagVerbs(source: Source, read: Units): void {
  const { units } = read
  // Asked for when a form makes it matter.
  let headline: boolean | null = null
  for (let i = 1; i < units.length; i++) {
    const before = units[i - 1]
    const retaggable = (units[i].marks & RETAGGABLE) !== 0
    if (!retaggable && (before.marks & LEADING) === 0 && before.actors === null) continue
    if ((before.marks & POSSESSIVE_MARK) !== 0 || before.possessive) {
      const noun = ownedNoun(units[i])
      if (noun !== null) units[i] = taggedAs('NOUN', source, read, i, noun)
      continue
    }
    if (!retaggable && before.lower !== 'to' && !isHelped(units, i - 1)) continue
    let lemma =
      bareInfinitive(units, i) ?? participle(units, i) ?? perfect(units, i) ?? infinitive(units, i) ?? pastTense(units, i)
    if (lemma === null && mayBePresent(units, i)) {
      headline ??= isHeadline(source, read)
      lemma = presentTense(units, i, headline)
    }
    if (lemma !== null) units[i] = taggedAs('VERB', source, read, i, lemma)
  }
}

function taggedAs(pos: string, { lexemes }: Source, { units, firsts }: Units, i: number, lemma: string): Unit {
  const isWord = firsts[i + 1] - firsts[i] === 1
  return isWord ? unitOf(lexemes[firsts[i]], pos, lemma) : makeUnit(pos, lemma, units[i].lower)
}

/** `Chad's backing`, `its help`: what is owned is no verb. */
function ownedNoun({ pos, lower, lemma }: Unit): string | null {
  if (pos !== 'VERB') return null
  const { nouns } = frameTables()
  return nouns.has(lower) ? lower : nouns.has(lemma) && lower === `${lemma}s` ? lemma : null
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

/** `has armed the rebels`, `been blockaded`, `was armed by`. */
function perfect(units: readonly Unit[], i: number): string | null {
  const { lemma, lower: before } = units[i - 1]
  const { lower } = units[i]
  if (!lower.endsWith('ed')) return null
  const next = units[i + 1]
  const passive = before === 'been' || before === 'being' || (lemma === 'be' && (next?.lower === 'by' || next?.pos === 'DET'))
  return lemma === 'have' || passive ? known(basesOf(lower)) : null
}

/** `help Chad fight Mali`: a base form between who is helped and whom. */
function bareInfinitive(units: readonly Unit[], i: number): string | null {
  const { lower, pos, lemma } = units[i]
  if (pos !== 'NOUN' || lower !== lemma || i + 1 >= units.length || units[i + 1].actors === null) return null
  return isHelped(units, i - 1) ? known([lower]) : null
}

/** Whether a name stands after `help`, `let` or `make`. */
function isHelped(units: readonly Unit[], at: number): boolean {
  return at > 0 && units[at].actors !== null && !units[at].possessive && HELPING.has(units[at - 1].lemma)
}

const HELPING: ReadonlySet<string> = /* @__PURE__ */ new Set(['help', 'let', 'make', 'watch', 'see'])

/** `voted to back Chad`: a base form after `to` and before whom. */
function infinitive(units: readonly Unit[], i: number): string | null {
  const { lower, pos } = units[i]
  if (units[i - 1].pos !== 'PART' || units[i - 1].lower !== 'to' || i + 1 >= units.length) return null
  return pos !== 'VERB' && units[i + 1].actors !== null ? known([lower]) : null
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
  // `Chad, its ally, shot down a jet`
  if (before.pos !== 'NOUN' && before.pos !== 'ADJ' && before.pos !== 'PROPN' && before.lower !== ',') return null
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
  if (!endsInS(units[i]) || i + 1 >= units.length) return false
  if (before.lower === ',') return i > 1 && units[i - 2].pos === 'VERB' && endsInS(units[i - 2])
  return before.actors !== null || before.pos === 'CCONJ' || SUBJECT.has(before.lower)
}

/** `Hungary blocks EU aid`, `He jails critics`, `and woos Syria`: a form in s after a subject and before an object. */
function presentTense(units: readonly Unit[], i: number, headline: boolean): string | null {
  const { lower, pos } = units[i]
  const before = units[i - 1]
  const after = units[i + 1]
  if (pos === 'ADJ' || (pos === 'PROPN' && !headline)) return null
  const named = before.actors !== null && !before.possessive && before.type !== 'NORP'
  const subject = (named && before.pos === 'PROPN') || SUBJECT.has(before.lower) || (named && before.pos === 'PRON')
  const opensObject = after.pos === 'DET' || after.pos === 'ADJ' || after.pos === 'NOUN' || after.pos === 'PROPN'
  const inRow = after.lower === ',' || after.pos === 'CCONJ'
  if (subject && inRow && i + 2 < units.length && endsInS(units[i + 2]) && units[i + 2].actors === null) return presentOf(lower)
  const opens = subject && (after.actors !== null || ((headline || i <= 2 || before.pos === 'PRON') && opensObject))
  const goesOn = before.pos === 'CCONJ' && (after.actors !== null || after.pos === 'ADP')
  // "finances, trains and arms Chad"
  const row = before.lower === ',' && inRow
  return opens || goesOn || row ? presentOf(lower) : null
}

function endsInS({ lower }: Unit): boolean {
  return lower.endsWith('s')
}

function presentOf(lower: string): string | null {
  return known([lower.slice(0, -1), lower.slice(0, -2), `${lower.slice(0, -3)}y`])
}

const SUBJECT: ReadonlySet<string> = /* @__PURE__ */ new Set(['he', 'she', 'it'])

function known(forms: readonly string[]): string | null {
  const { roles } = frameTables()
  return (
    forms.find(
      (form) => ((passesOf(form) & PASS_BITS.verbs) !== 0 || isReversingLemma(form) || isTieVerb(form)) && !roles.has(form),
    ) ?? null
  )
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
