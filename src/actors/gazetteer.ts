import { GAZETTEER } from './data/gazetteer'
import type { KnownActor } from './known-actor'
import { indexNames, type NameIndex } from './name-index'
import { unpackGazetteer } from './unpack-gazetteer'

/** The built-in actors, ready for look-up. */
export interface Gazetteer {
  readonly actors: readonly KnownActor[]
  readonly byId: ReadonlyMap<string, KnownActor>
  readonly names: NameIndex
}

let loaded: Gazetteer | null = null

/** The built-in gazetteer, unpacked on first use. */
export function gazetteer(): Gazetteer {
  if (loaded === null) {
    const actors = unpackGazetteer(GAZETTEER)
    loaded = { actors, byId: new Map(actors.map((actor) => [actor.id, actor])), names: indexNames(actors) }
  }
  return loaded
}
