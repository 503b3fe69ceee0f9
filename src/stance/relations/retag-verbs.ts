import { frameTables } from './frames'
import { isReversingLemma } from './reversing'
import { passesOf } from './triggers'
import type { Unit } from './unit'

/** Mends, in place, tags of verbs that taggers often get wrong beside names and in headlines. */
export function retagVerbs(text: string, units: Unit[]): Unit[] {
  const headline = isHeadline(text, units)
  for (let i = 1; i < units.length; i++) {
    const { actors, pos } = units[i]
    if (actors !== null || (pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'PROPN')) continue
    const lemma = participle(units, i) ?? perfect(units, i) ?? presentTense(units, i, headline)
    if (lemma !== null) units[i] = { ...units[i], pos: 'VERB', lemma, passes: passesOf(lemma) | passesOf(units[i].lower) }
  }
  return units
}

/** `Spain hardening Portugal's stance`: an ing-form between a name and another phrase. */
function participle(units: readonly Unit[], i: number): string | null {
  const { lower, lemma } = units[i]
  const [before, after] = [units[i - 1], units[i + 1]]
  if (!lower.endsWith('ing') || after === undefined || before.actors === null || before.pos === 'PRON') return null
  return after.actors !== null || after.pos === 'DET' ? lemma : null
}

/** `has armed the rebels`. */
function perfect(units: readonly Unit[], i: number): string | null {
  const { lower } = units[i]
  if (!lower.endsWith('ed') || units[i - 1].lemma !== 'have') return null
  return known([lower.slice(0, -2), lower.slice(0, -1), `${lower.slice(0, -3)}y`])
}

/** `Hungary blocks EU aid`, `He jails critics`, `and woos Syria`: a form in s after a subject and before an object. */
function presentTense(units: readonly Unit[], i: number, headline: boolean): string | null {
  const { lower, pos } = units[i]
  const [before, after] = [units[i - 1], units[i + 1]]
  if (!lower.endsWith('s') || after === undefined || pos === 'ADJ' || (pos === 'PROPN' && !headline)) return null
  const named = before.actors !== null && !before.possessive && before.type !== 'NORP'
  const subject = (named && before.pos === 'PROPN') || SUBJECT.has(before.lower) || (named && before.pos === 'PRON')
  const opensObject = after.pos === 'DET' || after.pos === 'ADJ' || after.pos === 'NOUN' || after.pos === 'PROPN'
  const opens = subject && (after.actors !== null || ((headline || i <= 2 || before.pos === 'PRON') && opensObject))
  const goesOn = before.pos === 'CCONJ' && (after.actors !== null || after.pos === 'ADP')
  return opens || goesOn ? known([lower.slice(0, -1), lower.slice(0, -2), `${lower.slice(0, -3)}y`]) : null
}

const SUBJECT = new Set(['he', 'she', 'it'])

function known(forms: readonly string[]): string | null {
  const { verbs, roles } = frameTables()
  return forms.find((form) => (verbs.has(form) || isReversingLemma(form)) && !roles.has(form)) ?? null
}

/** Most of its longer words begin with a capital. */
function isHeadline(text: string, units: readonly Unit[]): boolean {
  let words = 0
  let capitals = 0
  for (const { pos, actors, lower, start } of units) {
    if (actors !== null || pos === 'PUNCT' || lower.length < 4) continue
    words++
    const code = text.charCodeAt(start)
    if (code >= 65 && code <= 90) capitals++
  }
  return words > 0 && capitals >= words * 0.6
}
