import { gazetteer } from './gazetteer'
import type { KnownActor } from './known-actor'
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
