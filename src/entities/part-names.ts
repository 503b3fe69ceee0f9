import type { SegmentedDoc } from '../doc/types'
import { firstFrom } from '../internal/spans'
import type { KnownName, KnownNames } from './find-hits'
import { isUpper } from './letter-case'
import { isOrganName } from './organs'
import type { Units } from './units'

interface Part {
  readonly first: number
  readonly last: number
  readonly type: KnownName['entries'][number]['actor']['type']
}

/** Whether a found name is surely one. */
export function isWhole(known: KnownNames, { first, last }: Part): boolean {
  return last - first < 2 || known.has(first, last)
}

/** Takes a found name apart where it runs over the bounds of names: `CSTO's Force`, `Russia-Tajikistan`, `Rakhmon Courts NATO`. */
export function part<T extends Part>(doc: SegmentedDoc, units: Units, known: KnownNames, stretch: T): T[] {
  if (isWhole(known, stretch)) return [stretch]
  for (const pass of [atPossessive, atHyphen, atDemonym, atSeat, atKnown, atShouted]) {
    const parts = pass(doc, units, known, stretch)
    if (parts !== null) return parts.flatMap((one) => part(doc, units, known, one as T))
  }
  return [stretch]
}

function atPossessive({ text }: SegmentedDoc, units: Units, known: KnownNames, stretch: Part): Part[] | null {
  for (let at = stretch.first + 1; at < stretch.last - 1; at++) {
    const code = text.charCodeAt(units.starts[at])
    if (units.keys[at] !== 's' || (code !== 0x27 && code !== 0x2019)) continue
    const left = known.get(stretch.first, at)
    if (left === undefined) continue
    return [
      { ...stretch, last: at, type: left.entries[0].actor.type },
      { ...stretch, first: at + 1 },
    ]
  }
  return null
}

const HYPHENS = '-‐‑–—/'

/** Two names joined by a hyphen or slash are two if the gazetteer knows one and the other begins with a known one. */
function atHyphen({ text }: SegmentedDoc, units: Units, known: KnownNames, stretch: Part): Part[] | null {
  const { first, last } = stretch
  for (let cut = first + 1; cut < last; cut++) {
    if (units.starts[cut] - units.ends[cut - 1] !== 1 || !HYPHENS.includes(text[units.ends[cut - 1]])) continue
    const left = known.get(first, cut)
    if (left === undefined) continue
    const before = { ...stretch, last: cut, type: left.entries[0].actor.type }
    for (let end = last; end > cut; end--) {
      const right = known.get(cut, end)
      if (right !== undefined) return [before, { ...stretch, first: cut, last: end, type: right.entries[0].actor.type }]
    }
    if (/^\p{Ll}/u.test(text.slice(units.starts[cut], units.ends[cut]))) return [before]
  }
  return null
}

/** An adjective of a nation before a known place is a name of its own: `Indian Kashmir`. */
function atDemonym(_: SegmentedDoc, __: Units, known: KnownNames, { first, last, ...stretch }: Part): Part[] | null {
  for (let cut = first + 1; cut < last; cut++) {
    const nation = known.get(first, cut)
    if (nation === undefined || !nation.entries.some(({ kind, weak }) => kind === 'demonym' && !weak)) continue
    const place = known.get(cut, last)?.entries.find(({ kind }) => kind !== 'demonym')?.actor
    if (place === undefined || (place.type !== 'GPE' && place.type !== 'LOC')) continue
    return [
      { ...stretch, first, last: cut, type: 'NORP' },
      { ...stretch, first: cut, last, type: place.type },
    ]
  }
  return null
}

/** Whose seat it is, and the seat: `the Obama White House`. */
function atSeat(_: SegmentedDoc, __: Units, known: KnownNames, { first, last, ...stretch }: Part): Part[] | null {
  if (last - first < 3) return null
  const cut = first + 1
  const person = known.get(first, cut)?.entries.some(({ actor }) => actor.type === 'PER')
  const seat = known.get(cut, last)?.entries.find(({ weak }) => !weak)?.actor
  if (person !== true || seat === undefined || seat.seatOf === null) return null
  return [
    { ...stretch, first, last: cut, type: 'PER' },
    { ...stretch, first: cut, last, type: seat.type },
  ]
}

/** States and organisations are no part of a person's name; in headlines a verb follows a known last name in capitals. */
function atKnown(doc: SegmentedDoc, units: Units, known: KnownNames, stretch: Part): Part[] | null {
  if (stretch.type !== 'PER') return null
  const { first, last } = stretch
  for (let at = first; at < last; at++) {
    for (let end = last; end > at; end--) {
      const name = known.get(at, end)
      if (name === undefined || (at === first && end === last)) continue
      if (!name.entries.some(({ actor, weak }) => !weak && /^(?:state|igo|group):/.test(actor.id))) continue
      const parts: Part[] = [{ first: at, last: end, type: name.entries[0].actor.type }]
      if (at > first) parts.unshift({ ...stretch, last: at })
      if (end < last) parts.push({ ...stretch, first: end })
      return parts.map((one) => ({ ...stretch, ...one }))
    }
  }
  const person = known.get(first, first + 1)?.entries.some(({ actor, weak }) => !weak && actor.type === 'PER')
  return person === true && isHeadline(doc, units.starts[first]) ? [{ ...stretch, last: first + 1 }] : null
}

/** Whether nearly all long words of the sentence at a position begin with a capital. */
function isHeadline({ sentences, tokens, text }: SegmentedDoc, position: number): boolean {
  const sentence = sentences[firstFrom(sentences, position + 1) - 1]
  if (sentence === undefined) return false
  let upper = 0
  let lower = 0
  for (let at = firstFrom(tokens, sentence.start); at < tokens.length && tokens[at].start < sentence.end; at++) {
    const { start, end } = tokens[at]
    if (end - start < 4) continue
    const first = text[start]
    if (first !== first.toLowerCase()) upper++
    else if (first !== first.toUpperCase()) lower++
    if (lower > 2) return false
  }
  return upper > lower * 2
}

/** In a line of capitals the names that the gazetteer knows stand out of what is no name as a whole: `ISRAEL STRIKES GAZA`. */
function atShouted({ text }: SegmentedDoc, units: Units, known: KnownNames, stretch: Part): Part[] | null {
  const { first, last } = stretch
  if (stretch.type === 'PER' || last - first < 3 || !isUpper(text.slice(units.starts[first], units.ends[last - 1]))) return null
  const organ = isOrganName(text.slice(units.starts[first], units.ends[last - 1]).replace(/\p{L}+/gu, titleCase))
  if (organ && (isStrong(known, first, first + 1) || last - first < 4)) return null
  const parts: Part[] = []
  for (let at = first; at < last; ) {
    let end = last
    while (end > at && !isStrong(known, at, end)) end--
    if (end > at) parts.push({ ...stretch, first: at, last: end, type: known.get(at, end)!.entries[0].actor.type })
    at = Math.max(end, at + 1)
  }
  return parts.length === 0 ? null : parts
}

function isStrong(known: KnownNames, first: number, last: number): boolean {
  return known.get(first, last)?.entries.some(({ weak }) => !weak) === true
}

function titleCase(word: string): string {
  return word[0] + word.slice(1).toLowerCase()
}
