import type { NameEntry } from '../actors/name-index'
import type { SegmentedDoc } from '../doc/types'
import { type KnownName, KnownNames, keyOf } from './find-hits'
import { joinNames } from './join-names'
import { isUpper } from './letter-case'
import type { NameMention } from './name-mention'
import type { NameSpan } from './name-span'
import { isNoName } from './no-name'
import { isWhole, part } from './part-names'
import { isTitle } from './titles'
import type { Units } from './units'

/** A stretch of words that may become a mention. */
export interface Stretch {
  readonly first: number
  readonly last: number
  readonly type: NameMention['type']
  readonly probability: number
  readonly own: boolean
  /** How sure it is, where it overlaps another. */
  readonly rank: number
}

/** Of a found name. */
export const FOUND = 1

/**
 * Makes of the found names and the known names mentions that do not overlap: titles, articles and possessives cut off
 * (guideline 5), names joined by a hyphen parted, a word with a prefix (`post-Soviet`) whole.
 */
export function chooseNames(
  doc: SegmentedDoc,
  units: Units,
  known: readonly KnownName[],
  spans: readonly NameSpan[],
): NameMention[] {
  const exact = new KnownNames(known, units.length)
  const found: Stretch[] = []
  for (const stretch of stretches(doc, units, spans)) {
    if (isWhole(exact, stretch)) pushTrimmed(doc.text, units, exact, stretch, found)
    else for (const one of part(doc, units, exact, stretch)) pushTrimmed(doc.text, units, exact, one, found)
  }
  const names: NameMention[] = []
  for (const stretch of joinNames(doc.text, units, exact, settle(units, found, longestFirst(known)))) {
    if (isNoName(doc.text, units, exact, stretch)) continue
    const name = mention(doc.text, units, exact, stretch)
    // The prefix of `Trans-Balkan`, found by itself.
    if (name.prefixed && names.length > 0 && names[names.length - 1].end > name.start) names.pop()
    names.push(name)
  }
  return names
}

function pushTrimmed(text: string, units: Units, exact: KnownNames, stretch: Stretch, found: Stretch[]): void {
  const trimmed = trim(text, units, exact, stretch)
  if (trimmed.first < trimmed.last) found.push(trimmed)
}

/** Known names that do not overlap: those of the user, then the longest, then the first. */
function longestFirst(known: readonly KnownName[]): KnownName[] {
  const cover: KnownName[] = []
  let at = 0
  while (at < known.length) {
    let best = known[at]
    let next = at + 1
    while (next < known.length && known[next].first < best.last) {
      if (better(known[next], best)) best = known[next]
      next++
    }
    cover.push(best)
    while (next < known.length && known[next].first < best.last) next++
    at = next
  }
  return cover
}

function better(a: KnownName, b: KnownName): boolean {
  if (a.own !== b.own) return a.own
  return a.last - a.first > b.last - b.first
}

/** The stretches of words of the found names, which are in text order. */
function stretches(doc: SegmentedDoc, units: Units, spans: readonly NameSpan[]): Stretch[] {
  const result: Stretch[] = []
  let at = 0
  for (const span of spans) {
    while (at > 0 && units.tokens[at - 1] >= span.first) at--
    while (at < units.length && units.tokens[at] < span.first) at++
    let last = at
    while (last < units.length && units.tokens[last] < span.end) last++
    if (last > at && span.first < doc.tokens.length)
      result.push({ first: at, last, type: span.type, probability: span.probability, own: false, rank: FOUND })
  }
  return result
}

const ARTICLES = new Set(['the', 'a', 'an', 'this', 'that', 'these', 'those'])

/** Letters of the longest article or link. */
const LONGEST_SMALL = 5

function isArticle(key: string): boolean {
  return key.length <= LONGEST_SMALL && ARTICLES.has(key)
}

const LINKS = new Set(['of', 'in', 'for', 'to', 'from', 'by', 'with', 'at', 'and'])

/** A small word that begins no name: `of` before `the Commission`. */
function isLink(text: string, units: Units, index: number): boolean {
  return (
    units.keys[index].length <= LONGEST_SMALL &&
    LINKS.has(units.keys[index]) &&
    text.slice(units.starts[index], units.ends[index]) === units.keys[index]
  )
}

/** Cuts off articles, titles and possessives. */
function trim(text: string, units: Units, exact: KnownNames, stretch: Stretch): Stretch {
  let { first, last } = stretch
  while (first < last && (isArticle(units.keys[first]) || isLink(text, units, first))) first++
  if (last - first > 1 && !exact.has(first, last) && isPrefix(text, units, first)) first++
  while (last > first && isPossessive(text, units, last - 1)) last--
  if (stretch.type === 'PER') {
    for (let size = Math.min(3, last - first - 1); size > 0; size--) {
      if (!units.parts[first].title) break
      if (isTitle(joinKeys(units, first, first + size))) {
        first += size
        size = Math.min(3, last - first - 1) + 1
      }
    }
  }
  if (first === stretch.first && last === stretch.last) return stretch
  const { type, probability, own, rank } = stretch
  return { first, last, type, probability, own, rank }
}

/** The keys of some words, with spaces between. */
function joinKeys({ keys }: Units, first: number, last: number): string {
  let joined = keys[first]
  for (let at = first + 1; at < last; at++) joined += ` ${keys[at]}`
  return joined
}

export function isPossessive(text: string, units: Units, index: number): boolean {
  if (units.keys[index] !== 's') return false
  const code = text.charCodeAt(units.starts[index])
  return code === 0x27 || code === 0x2019
}

/** Lets known names that are sure stand beside and over found ones, and drops what overlaps. */
function settle(units: Units, found: readonly Stretch[], cover: readonly KnownName[]): Stretch[] {
  const all = [...found]
  for (const name of cover) {
    const rank = name.own ? 3 : isSure(name) ? (name.last - name.first > 1 ? 2 : 0) : -1
    if (rank < 0) continue
    const { last, own } = name
    all.push({ first: withoutTitle(units, name), last, type: name.entries[0].actor.type, probability: 1, own, rank })
  }
  all.sort((a, b) => a.first - b.first || b.last - a.last || b.rank - a.rank)
  const kept: Stretch[] = []
  for (const next of all) {
    const before = kept[kept.length - 1]
    if (before === undefined || next.first >= before.last) kept.push(next)
    else if (wins(next, before)) kept[kept.length - 1] = next
  }
  return kept
}

function wins(next: Stretch, before: Stretch): boolean {
  const nextLength = next.last - next.first
  const beforeLength = before.last - before.first
  if (next.rank === 3 || before.rank === 3) return next.rank > before.rank
  if (nextLength !== beforeLength) return nextLength > beforeLength && next.rank >= before.rank
  return next.rank > before.rank
}

/** Where a known name begins that has a title before it: `King Salman`, `Foreign Minister Wang Yi`. */
function withoutTitle(units: Units, { first, last, entries, own }: KnownName): number {
  if (own || !units.parts[first].title || !entries.some(({ actor }) => actor.type === 'PER')) return first
  for (let size = Math.min(3, last - first - 1); size > 0; size--) {
    if (isTitle(joinKeys(units, first, first + size))) return first + size
  }
  return first
}

/** Known names that are hardly ever anything else. */
function isSure(name: KnownName): boolean {
  for (const { weak } of name.entries) if (!weak) return true
  return false
}

/** Prefixes that make one word with the name after the hyphen. Reason: guideline 5, `post-Soviet`. */
const PREFIXES = new Set([
  'post',
  'pro',
  'anti',
  'ex',
  'non',
  'pre',
  'neo',
  'pan',
  'trans',
  'afro',
  'mid',
  'un',
  'inter',
  'intra',
  'ultra',
  'counter',
  'crypto',
  'semi',
  'quasi',
  'all',
])

/** A town whose name begins with a capital article. */
function isTheHague(text: string, units: Units, { entries }: KnownName, first: number): boolean {
  if (!entries.some(({ actor }) => actor.type === 'GPE' && actor.name.startsWith('The '))) return false
  return text.slice(units.starts[first - 1], units.starts[first]) === 'The '
}

function isPrefix(text: string, units: Units, index: number): boolean {
  if (units.starts[index + 1] - units.ends[index] !== 1) return false
  const code = text.charCodeAt(units.ends[index])
  return (code === 0x2d || code === 0x2010 || code === 0x2011) && PREFIXES.has(units.keys[index])
}

function mention(text: string, units: Units, exact: KnownNames, stretch: Stretch): NameMention {
  const { first, last } = stretch
  const size = titleSize(text, units, first)
  const titled = size === 0 ? undefined : exact.get(first - size, last)
  const known = titled ?? exact.get(first, last)
  let start = units.starts[first]
  const end = units.starts[last - 1] + wordLength(text, units.starts[last - 1], units.ends[last - 1])
  const whole = text.slice(start, end)
  const core = last - first > 2 && stretch.type === 'PER' ? whole.replace(NICKNAME, '') : whole
  const prefixed = first > 0 && isPrefix(text, units, first - 1)
  if (prefixed) start = units.starts[first - 1]
  if (known !== undefined && first > 0 && isTheHague(text, units, known, first)) start = units.starts[first - 1]
  return {
    first,
    last,
    start,
    end,
    core,
    key: keyOf(units, first, last),
    type: stretch.type,
    probability: stretch.probability,
    entries: known === undefined ? NONE : known.entries,
    own: stretch.own,
    title: size === 0 ? '' : joinKeys(units, first - size, first),
    prefixed,
  }
}

const NONE: readonly NameEntry[] = []

/** `Ferdinand “Bongbong” Marcos` is known as Ferdinand Marcos. */
const NICKNAME = /\s["“'‘(][^"”’')]{2,30}["”’')](?=\s)/

/** Abbreviations that are written with their full stop, of firms and of states of the USA, and initials. */
const KEEPS_DOT =
  /^(?:Jr|Sr|St|Inc|Corp|Co|Ltd|Bros|No|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Ont|Que)\.$|\..+\.$/

/** Length of a word without the full stop that ends a sentence. */
function wordLength(text: string, start: number, end: number): number {
  const length = end - start
  if (text.charCodeAt(end - 1) !== 0x2e) return length
  const word = text.slice(start, end)
  return !KEEPS_DOT.test(word) && !(length === 2 && isUpper(word)) ? length - 1 : length
}

/** How many words before a name are a title. */
function titleSize(text: string, units: Units, first: number): number {
  if (first === 0 || !units.parts[first - 1].title) return 0
  for (let size = 3; size > 0; size--) {
    if (first < size) continue
    let whole = true
    for (let at = first - size + 1; at <= first; at++) whole &&= units.joined[at] === 1
    if (!whole || !isTitle(joinKeys(units, first - size, first))) continue
    if (!text.slice(units.ends[first - 1], units.starts[first]).includes('\n')) return size
  }
  return 0
}
