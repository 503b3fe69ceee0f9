import { gazetteer } from './gazetteer'
import type { KnownActor } from './known-actor'
import { fold, nameWords } from './name-key'
import { remember } from './remember'
import { type PersonName, personName, samePerson } from './same-name'
import { soundCode } from './spelling'

export interface KnownPerson {
  readonly actor: KnownActor
  readonly name: PersonName
}

/** Keys that spellings of one name mostly share: the sounds of one of its ends whole, of the other the first. */
function blocks(a: string, b: string): string[] {
  const first = soundCode(a)
  const second = soundCode(b)
  return [`${first} ${second[0]}`, `${first[0]} ${second}.`]
}

/** The keys of a whole name, and of its first two and last two words, as a middle or second family name may be left out. */
function blocksOf({ words }: PersonName): { readonly whole: readonly string[]; readonly parts: readonly string[] } {
  const last = words.length - 1
  const parts = last < 2 ? [] : [...blocks(words[0], words[1]), ...blocks(words[last - 1], words[last])]
  return { whole: blocks(words[0], words[last]), parts }
}

interface People {
  readonly whole: Map<string, KnownPerson[]>
  readonly parts: Map<string, KnownPerson[]>
  readonly words: Map<string, KnownPerson[]>
}

let people: People | null = null

function load(): People {
  if (people !== null) return people
  people = { whole: new Map(), parts: new Map(), words: new Map() }
  for (const actor of gazetteer().actors) {
    if (actor.type !== 'PER') continue
    for (const text of [actor.name, ...actor.aliases]) {
      const name = personName(text)
      if (name.words.length < 2) continue
      const person = { actor, name }
      const { whole, parts } = blocksOf(name)
      for (const key of whole) put(people.whole, key, person)
      for (const key of parts) put(people.parts, key, person)
      put(people.words, name.words[name.words.length - 1], person)
      if (name.words.length < 4) put(people.words, name.words[0], person)
    }
  }
  return people
}

/**
 * The person of the gazetteer whose full name can be spelt so.
 *
 * @param even whether the names must have as many words.
 */
export function personSpelt(name: PersonName, even: boolean): KnownActor | null {
  return (even ? evenlySpelt : freelySpelt)(`${name.words.join(' ')}/${name.generation}`)
}

const freelySpelt = /* @__PURE__ */ remember((text) => findPerson(text, false))
const evenlySpelt = /* @__PURE__ */ remember((text) => findPerson(text, true))

function findPerson(text: string, even: boolean): KnownActor | null {
  const cut = text.lastIndexOf('/')
  const name: PersonName = { words: text.slice(0, cut).split(' '), generation: text.slice(cut + 1) }
  const { whole, parts } = load()
  const own = blocksOf(name)
  const length = name.words.length
  const find = (list: readonly KnownPerson[] | undefined, equal: boolean) =>
    list?.find(({ name: other }) => {
      const same = other.words.length === length
      return (same ? equal : !even) && samePerson(other, name)
    })
  for (const key of own.whole) {
    const found = find(whole.get(key), true) ?? find(parts.get(key), false)
    if (found !== undefined) return found.actor
  }
  for (const key of own.parts) {
    const found = find(whole.get(key), false)
    if (found !== undefined) return found.actor
  }
  return null
}

/** The people of the gazetteer by the last and the first word of their names; made on first use. */
export function peopleByWord(): ReadonlyMap<string, readonly KnownPerson[]> {
  return load().words
}

function put<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [item])
  else list.push(item)
}

/** A name of an actor that is no person, by its words. */
export interface KnownWords {
  readonly actor: KnownActor
  readonly words: readonly string[]
}

let others: Map<string, KnownWords[]> | null = null

/** The names of all actors but people, by the sound of their first word; made on first use. Weak names and abbreviations are left out. */
export function namesBySound(): ReadonlyMap<string, readonly KnownWords[]> {
  if (others !== null) return others
  others = new Map()
  for (const actor of gazetteer().actors) {
    if (actor.type === 'PER') continue
    for (const text of [actor.name, ...actor.aliases]) {
      if (actor.weak.has(text) || !/\p{Ll}{2}/u.test(text)) continue
      const words = nameWords(text.replace(/^the /i, '')).map(fold)
      if (words.length === 0) continue
      const code = soundCode(words[0])
      put(others, code, { actor, words })
    }
  }
  return others
}
