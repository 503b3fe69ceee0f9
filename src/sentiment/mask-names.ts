import { OTHER, PUNCTUATION, SOURCE, TARGET, type Unit, WORD } from './scan'
import { formOf } from './word-forms'

/**
 * Puts one placeholder in the place of each name, so that no feature can see who it is.
 *
 * A capital letter makes a name where none is due; where one is due anyway (at the start, in a headline in title case), a word
 * is a name unless it is known in lower case. A run of names is one, titles before it and "the" belong to it, and a run that
 * touches the target (or the source) is part of it.
 */
export function maskNames(units: readonly Unit[]): Unit[] {
  const titled = isTitled(units)
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]
    if (unit.kind !== WORD || !unit.capital || unit.word === 'i' || DATES.has(unit.word)) continue
    if (titled || unit.initial ? !unit.form.known : !followsDue(units, i)) unit.kind = OTHER
  }
  return joinRuns(units)
}

/** "“Yes”, ...": a known word after an opening bracket and quotation mark has a capital letter due too. */
function followsDue(units: readonly Unit[], index: number): boolean {
  const before = units[index - 1]
  return before?.initial === true && before.kind === PUNCTUATION && units[index].form.known
}

/**
 * Whether the longer words have capital letters, as in a headline; a name of several plain words ("Hate Crime Unit") must
 * not be enough. Marked names do not count, whatever they are.
 */
function isTitled(units: readonly Unit[]): boolean {
  let capitals = 0
  let others = 0
  for (const unit of units) {
    if (unit.kind !== WORD || unit.initial || unit.word.length < 4 || !unit.form.known) continue
    if (unit.capital) capitals++
    else others++
  }
  return capitals > 3 * others
}

function joinRuns(units: readonly Unit[]): Unit[] {
  const out: Unit[] = []
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]
    if (unit.kind < OTHER) {
      out.push(unit)
      continue
    }
    dropBefore(out)
    let kind = unit.kind
    let end = unit.end
    while (i + 1 < units.length) {
      const titled = isShortTitle(units, i)
      const link = titled ? 2 : units[i + 1].kind >= OTHER ? 1 : joins(units, i + 1) ? linkLength(units, i + 1) : 0
      if (link === 0) break
      const next = units[i + link]
      if (kind !== OTHER && next.kind !== OTHER) break
      if (link > 1 && !titled && (kind !== OTHER || next.kind !== OTHER)) break
      if (kind === OTHER) kind = next.kind
      end = next.end
      i += link
    }
    const form = formOf(kind === TARGET ? '@t' : kind === SOURCE ? '@s' : '@o')
    out.push({ start: unit.start, end, kind, word: form.word, capital: unit.capital, initial: unit.initial, form })
  }
  return out
}

/** "Mr. Obama": a title cut short, its full stop, and a name. */
function isShortTitle(units: readonly Unit[], index: number): boolean {
  return units[index + 1].word === '.' && units[index + 2]?.kind >= OTHER && TITLES.has(units[index].word)
}

/** "Bank of England", "Ministry of the Interior": `of` between two names. */
function joins(units: readonly Unit[], index: number): boolean {
  return units[index].word === 'of' && linkLength(units, index) > 0
}

function linkLength(units: readonly Unit[], index: number): number {
  if (units[index + 1]?.kind === OTHER) return 2
  return units[index + 1]?.word === 'the' && units[index + 2]?.kind === OTHER ? 3 : 0
}

/** Takes "the" and titles off what stands before a name: some names have them and some do not. */
function dropBefore(out: Unit[]): void {
  while (out.length > 0) {
    const last = out[out.length - 1]
    if (last.kind === WORD && (last.word === 'the' || TITLES.has(last.word))) out.pop()
    else if (last.word === '.' && out.length > 1 && TITLES.has(out[out.length - 2].word)) out.length -= 2
    else return
  }
}

/** May and March are left out: they are names and words too. */
const DATES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december'.split(
    ' ',
  ),
)

/** What is put before a person's name to say the office or rank. */
const TITLES = new Set(
  `president vice prime minister senator sen secretary chancellor king queen prince princess emperor pope governor gov
representative rep congressman congresswoman mr mrs ms miss dr prof professor general gen lieutenant lt colonel col captain capt
major sergeant sgt admiral judge justice chairman chairwoman speaker ceo mayor ambassador premier sheikh imam ayatollah rabbi
bishop archbishop cardinal sir lord lady dame attorney former ex then sultan emir marshal commander director deputy`.split(/\s+/),
)
