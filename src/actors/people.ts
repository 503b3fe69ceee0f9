import { gazetteer } from './gazetteer'
import type { KnownActor } from './known-actor'
import { fold, nameWords } from './name-key'
import { type PersonName, personName } from './same-name'
import { soundCode } from './spelling'

export interface KnownPerson {
  readonly actor: KnownActor
  readonly name: PersonName
}

let bySound: Map<string, KnownPerson[]> | null = null

/** The people of the gazetteer by the sound of the first and the last word of each of their names; made on first use. */
export function peopleBySound(): ReadonlyMap<string, readonly KnownPerson[]> {
  if (bySound !== null) return bySound
  bySound = new Map()
  for (const actor of gazetteer().actors) {
    if (actor.type !== 'PER') continue
    for (const text of [actor.name, ...actor.aliases]) {
      const name = personName(text)
      if (name.words.length < 2) continue
      for (const code of new Set([soundCode(name.words[0]), soundCode(name.words[name.words.length - 1])])) {
        const list = bySound.get(code)
        if (list === undefined) bySound.set(code, [{ actor, name }])
        else list.push({ actor, name })
      }
    }
  }
  return bySound
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
      const list = others.get(code)
      if (list === undefined) others.set(code, [{ actor, words }])
      else list.push({ actor, words })
    }
  }
  return others
}
