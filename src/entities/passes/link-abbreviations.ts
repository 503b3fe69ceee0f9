import { isUpper } from '../letter-case'
import { type LinkState, linkTo } from '../link-state'
import type { Link, LinkedActor, NameMention } from '../name-mention'
import { newActor } from './link-others'

const SMALL = new Set(['of', 'the', 'for', 'and', 'in', 'on', 'to', 'de', 'du', 'des', 'la', 'a'])

/** Links a short form to the name that introduces it: `Collective Security Treaty Organization (CSTO)`, `CSTO (Collective ...)`, `X, aka Y`. */
export function linkAbbreviations(state: LinkState): void {
  const { names, links } = state
  const short = new Map<string, Link>()
  for (let i = 0; i + 1 < names.length; i++) {
    const [a, b] = [names[i], names[i + 1]]
    const gap = b.start - a.end
    // Most neighbours are parted by words, a blank or a comma: neither a bracket nor what tells an alias.
    if (gap < 1 || gap > 31) continue
    const between = state.doc.text.slice(a.end, b.start)
    if (gap > 4 && mayBeAlias(between) && isAlias(between)) alike(state, i, i + 1)
    else if (
      gap < 5 &&
      between.includes('(') &&
      /^["”’']?\s?\(["“‘']?$/.test(between) &&
      /^(?:[’']s)?["”’']?[),;]/.test(state.doc.text.slice(b.end, b.end + 4))
    ) {
      const pair =
        introduces(a, b) || sameLink(links[i], links[i + 1]) || isGloss(state, i, i + 1)
          ? [i, i + 1]
          : introduces(b, a) || isGloss(state, i + 1, i)
            ? [i + 1, i]
            : null
      if (pair === null) continue
      const link = links[pair[0]] ?? knownTail(state, pair) ?? made(state, pair[0])
      if (links[pair[0]] === null) links[pair[0]] = link
      linkTo(state, pair[1], link.actor, 'abbreviation', link.type)
      short.set(names[pair[1]].key, link)
    }
  }
  const initials = longNames(state)
  const inFull = new Set(
    links.filter((link, i) => link !== null && names[i].last - names[i].first > 1).map((link) => link?.actor),
  )
  names.forEach((name, i) => {
    if (name.last - name.first > 1 || !(isUpper(name.core) || isMixed(name.core))) return
    const link = short.get(name.key) ?? (isUpper(name.core) ? initialled(state, i, initials, inFull) : undefined)
    if (link !== undefined && links[i]?.actor !== link.actor) linkTo(state, i, link.actor, 'abbreviation', link.type)
  })
}

/** The bodies that the text names by three words or more, by their initials; null where two share them. */
function longNames(state: LinkState): ReadonlyMap<string, Link | null> {
  const { names, links } = state
  const found = new Map<string, Link | null>()
  const letters = new Set(names.filter(({ first, last, core }) => last - first === 1 && isUpper(core)).map(({ key }) => key))
  names.forEach(({ first, last, core, type }, i) => {
    if (last - first < 3 || type === 'PER' || letters.size === 0) return
    const { all, main } = initialsOf(core)
    // An unknown body becomes an actor here if its initials stand in the text.
    const link = links[i] ?? (type === 'ORG' && (letters.has(all) || letters.has(main)) ? made(state, i) : null)
    if (link?.actor.type !== 'ORG') return
    for (const key of new Set([all, main])) {
      const there = found.get(key)
      found.set(key, there === undefined || there?.actor === link.actor ? link : null)
    }
  })
  return found
}

/** A body of the text whose initials these letters are, before one that only the gazetteer knows by them: `RSF` after `Rapid Support Forces`. */
function initialled(
  state: LinkState,
  index: number,
  initials: ReadonlyMap<string, Link | null>,
  inFull: ReadonlySet<LinkedActor | undefined>,
): Link | undefined {
  const name = state.names[index]
  if (name.key.length < 3 || name.own) return undefined
  const link = initials.get(name.key)
  const own = state.links[index]
  if (link == null || own?.actor === link.actor) return undefined
  // Named in full as well, the known one keeps its letters.
  if (own != null && (own.actor.type !== 'ORG' || inFull.has(own.actor))) return undefined
  return link
}

/** Shortest name of a body that letters in brackets are another name of, though they are not its initials: `Ministry of Public Health (MSP)`. */
const LONG_ENOUGH = 3

/** Whether an unknown short form in brackets is that of the body before it in another language. */
function isGloss({ names, links }: LinkState, long: number, short: number): boolean {
  const { type, first, last, core } = names[short]
  if (links[short] !== null || type !== 'ORG' || last - first > 1 || !isUpper(core) || !/^\p{L}{3,8}$/u.test(core)) return false
  if (names[long].last - names[long].first < LONG_ENOUGH) return false
  return (links[long]?.type ?? names[long].type) === 'ORG'
}

/** The known body that short letters stand for if the long name ends as its name does: `Afghan National Resistance Front (NRF)`. */
function knownTail({ names, links }: LinkState, [long, short]: readonly number[]): Link | null {
  const link = links[short]
  if (link === null || link.actor.known === null) return null
  return ` ${names[long].core.toLowerCase()}`.endsWith(` ${link.actor.name.toLowerCase()}`) ? link : null
}

function sameLink(a: Link | null, b: Link | null): boolean {
  return a !== null && b !== null && a.actor === b.actor
}

function made(state: LinkState, index: number): Link {
  const name = state.names[index]
  linkTo(state, index, newActor(state, index, name.core), 'new', name.type)
  return state.links[index] as Link
}

/** Whether the letters of an upper-case short form are the initials of a name's words. */
function introduces(long: NameMention, short: NameMention): boolean {
  if (short.last - short.first > 2 || long.last - long.first < 2) return false
  if (!isUpper(short.core)) return isMixed(short.core) && initialsOf(long.core).all === short.core.toLowerCase()
  return initialsMatch(long.core, short.core) || isTailOf(long.core, short.core)
}

/** `BoG`, `DoJ`: a small letter for a small word. */
function isMixed(core: string): boolean {
  return /^\p{Lu}\p{L}{0,3}\p{Lu}$/u.test(core)
}

/** The initials of all words of a name, and of those that are not small. */
function initialsOf(name: string): { readonly all: string; readonly main: string } {
  const words = name
    .toLowerCase()
    .split(/[\s\-–/]+/)
    .filter((word) => word !== '')
  const first = (some: readonly string[]): string => some.map((word) => word[0]).join('')
  return { all: first(words), main: first(words.filter((word) => !SMALL.has(word))) }
}

/** Whether letters are just the initials of all words but the first: `Afghan National Resistance Front (NRF)`. */
function isTailOf(long: string, short: string): boolean {
  const words = long.split(/[\s\-–/]+/).slice(1)
  const main = words.filter((word) => !SMALL.has(word.toLowerCase()))
  return main.length >= 3 && main.map((word) => word[0]).join('') === short
}

export function initialsMatch(long: string, short: string): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '')
  if (letters.length < 2 || letters.length > 8) return false
  const { all, main } = initialsOf(long)
  return (
    all === letters || main === letters || (letters.length >= 3 && (main.startsWith(letters) || isSubsequence(letters, main, 1)))
  )
}

/** Whether `a` is `b` with at most `missing` letters left out, the first one kept. */
function isSubsequence(a: string, b: string, missing: number): boolean {
  if (a[0] !== b[0] || b.length - a.length > missing) return false
  let at = 0
  for (const letter of b) if (letter === a[at]) at++
  return at === a.length
}

/** Whether the first letter may begin `who is also known as` or its like. */
function mayBeAlias(between: string): boolean {
  for (let at = 0; at < 5; at++) {
    const letter = between[at]
    if (letter >= 'a' && letter <= 'z') return 'awbnf'.includes(letter)
  }
  return false
}

function isAlias(between: string): boolean {
  if (/^\s\(now\s(?:the\s)?$/.test(between)) return true
  return /^["”’']?,?\s\(?(?:who (?:is|was) |which (?:is|was) )?(?:aka|a\.k\.a\.|alias|also known as|also called|better known as|now known as|formerly known as|formerly)\s(?:the\s)?["“‘']?$/.test(
    between,
  )
}

function alike(state: LinkState, first: number, second: number): void {
  const link = state.links[first] ?? state.links[second] ?? made(state, first)
  for (const index of [first, second])
    if (state.links[index]?.actor !== link.actor) linkTo(state, index, link.actor, 'alias', link.type)
}
