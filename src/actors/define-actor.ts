import type { Actor } from '../doc/types'

/** What a user tells of an actor. */
export type ActorDefinition = Pick<Actor, 'id' | 'name'> & Partial<Actor>

export function defineActor(definition: ActorDefinition): Actor {
  return { type: 'ORG', of: null, ...definition }
}
