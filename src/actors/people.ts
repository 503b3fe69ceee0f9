import { gazetteer } from './gazetteer'
import type { KnownActor } from './known-actor'
import { fold, nameWords } from './name-key'
import { type PersonName, personName } from './same-name'
import { soundCode } from './spelling'

export interface KnownPerson {
  readonly actor: KnownActor
  readonly name: PersonName
}

/**
 * Keys that spellings of one name mostly share: the sounds of one of its ends whole, of the other the first. Names of three
 * words or more also have those of their first two and last two words, as a middle or second family name may be left out.
 */
export function blocksOf({ words }: PersonName): string[] {
  const last = words.length - 1
  const blocks = new Set<string>()
  const add = (a: string, b: string) => {
    const first = soundCode(a)
    const second = soundCode(b)
    blocks.add(`${first} ${second[0]}`)
    blocks.add(`${first[0]} ${second}.`)
  }
  add(words[0], words[last])
  if (last > 1) {
    add(words[0], words[1])
    add(words[last - 1], words[last])
  }
  return [...blocks]
}

let blocks: Map<string, KnownPerson[]> | null = null
let lastNames: Map<string, KnownPerson[]> | null = null

function load(): void {
  blocks = new Map()
  lastNames = new Map()
  for (const actor of gazetteer().actors) {
    if (actor.type !== 'PER') continue
    for (const text of [actor.name, ...actor.aliases]) {
      const name = personName(text)
      if (name.words.length < 2) continue
      const person = { actor, name }
      for (const key of blocksOf(name)) put(blocks, key, person)
      put(lastNames, name.words[name.words.length - 1], person)
      if (name.words.length < 4) put(lastNames, name.words[0], person)
    }
  }
}

function put<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [item])
  else list.push(item)
}

/** The people of the gazetteer by `blocksOf` their names; made on first use. */
export function peopleByBlock(): ReadonlyMap<string, readonly KnownPerson[]> {
  if (blocks === null) load()
  return blocks!
}

/** The people of the gazetteer by the last and the first word of their names; made on first use. */
export function peopleByWord(): ReadonlyMap<string, readonly KnownPerson[]> {
  if (lastNames === null) load()
  return lastNames!
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
