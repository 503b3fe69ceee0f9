import { knownActor, officeHolder, officeHolders } from '../actors/office-holders'
import { PORTFOLIOS, SAME_OFFICE, TOP_OFFICES } from './lexicon/offices'
import { isOfficeHead } from './lexicon/role-nouns'
import type { Reader } from './reader'

let portfolios: ReadonlySet<string> | null = null

/** The office that these words name (`prime minister`), in the form in which two names of one are the same; null if they name none. */
export function officeCalled(words: readonly string[]): string | null {
  portfolios ??= new Set(PORTFOLIOS.split(' '))
  const head = words[words.length - 1]
  if (head === undefined || !isOfficeHead(head)) return null
  const before = words[words.length - 2]
  if (head === 'general') {
    if (before !== 'secretary') return null
  } else if ((head === 'minister' || head === 'secretary') && (before === undefined || !portfolios.has(before))) return null
  const name = words.join('-')
  return SAME_OFFICE.get(name) ?? SAME_OFFICE.get(head) ?? name
}

/** Who holds which office, as the text itself tells: `Foreign Minister Ararat Mirzoyan`, `Mirzoyan, Armenia's foreign minister,`. */
export interface Holders {
  /** The id of a person by the id of the state or body, a blank, and the office. */
  readonly people: ReadonlyMap<string, string>
  /** For people who act for nobody known: for whom they do, as the text tells. */
  readonly acting: ReadonlyMap<string, string>
}

/** The words of an office that end right before a token, and who stands before them (the index of a mention, or -1). */
function officeBefore(reader: Reader, end: number): { readonly office: string; readonly owner: number } | null {
  const { words, nameOf } = reader
  const last = words.lower[end - 1]
  if (last !== '-' && !isOfficeHead(last)) return null
  const floor = end === 0 ? 0 : words.sentenceFirst[words.sentence[end - 1]]
  let first = end
  while (first > floor && end - first < 4 && isPartOfOffice(reader, first - 1)) first--
  const phrase = wordsOf(reader, first, end)
  const office = officeCalled(phrase)
  if (office === null) return null
  const mark = first > floor && isPossessiveMark(words.lower[first - 1])
  return { office, owner: first > floor ? (nameOf[mark ? first - 2 : first - 1] ?? -1) : -1 }
}

export function isPossessiveMark(word: string): boolean {
  return word === "'s" || word === "'" || word === '’s' || word === '’'
}

export function wordsOf({ words }: Reader, first: number, end: number): string[] {
  const found: string[] = []
  for (let at = first; at < end; at++) if (words.lower[at] !== '-') found.push(words.lower[at])
  return found
}

export function isPartOfOffice({ words, nameOf }: Reader, at: number): boolean {
  if (nameOf[at] >= 0) return false
  const tag = words.tag[at]
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || words.lower[at] === '-'
}

/** Reads who holds an office out of titles before names and appositions after them. */
export function readHolders(reader: Reader): Holders {
  const { doc, words, nameOf, actors } = reader
  const people = new Map<string, string>()
  const acting = new Map<string, string>()
  let token = 0
  for (const { type, actor, start, end, form } of doc.mentions) {
    if (type !== 'PER' || form !== 'name') continue
    while (token < words.length && words.start[token] < start) token++
    let after = token
    while (after < words.length && words.start[after] < end) after++
    const title = officeBefore(reader, token)
    const of = actors.get(actor)?.of ?? null
    if (title !== null) note(actor, of, title.office, title.owner >= 0 ? doc.mentions[title.owner].actor : of)
    if (words.lower[after] !== ',') continue
    let close = after + 1
    while (close < words.length && close - after < 10 && words.lower[close] !== ',' && words.lower[close] !== '.') close++
    const whole = officeBefore(reader, close)
    if (whole !== null) {
      note(actor, of, whole.office, whole.owner >= 0 ? doc.mentions[whole.owner].actor : of)
      continue
    }
    let cut = after + 1
    while (cut < close && words.lower[cut] !== 'of') cut++
    const titled = cut < close ? officeBefore(reader, cut) : null
    if (titled === null) continue
    const owner = nameOf[words.lower[cut + 1] === 'the' ? cut + 2 : cut + 1] ?? -1
    if (owner >= 0) note(actor, of, titled.office, doc.mentions[owner].actor)
  }
  return { people, acting }

  function note(actor: string, of: string | null, office: string, owner: string | null): void {
    if (owner === null || !/^(?:state|igo|org|group):/.test(owner)) return
    if (!people.has(`${owner} ${office}`)) people.set(`${owner} ${office}`, actor)
    if (of === null && !isPast(office) && knownActor(actor, null) === null) acting.set(actor, owner)
  }
}

/** `former president`, `deputy foreign minister`: the first acts for nobody now. */
function isPast(office: string): boolean {
  return /^(?:former|ex|then|late|outgoing)-/.test(office)
}

/** The id of the person who holds an office of an actor: as the text tells, or as is known for the date of the article. */
export function holderOf(reader: Reader, holders: Holders, owner: string, office: string): string | null {
  const offices = office === 'leader' ? TOP_OFFICES : [office]
  for (const one of offices) {
    const named = holders.people.get(`${owner} ${one}`)
    if (named !== undefined) return named
  }
  const { date } = reader.doc.meta
  if (typeof date === 'string' && /^\d{4}/.test(date)) return officeHolder(owner, office, date)
  let only: string | null = null
  for (const id of officeHolders(owner, office)) {
    if (!reader.typeOf.has(id)) continue
    if (only !== null) return null
    only = id
  }
  return only
}
