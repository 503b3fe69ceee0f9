import type { Actor, Mention } from '../doc/types'

/** The actors of a document by number, so that what is kept of each needs no look-up by id: in order of first mention, then others. */
export class Cast {
  readonly ids: string[] = []
  /** For each mention the number of its actor. */
  readonly ofMention: Int32Array
  /** How many are mentioned: the others come after them. */
  readonly mentioned: number
  private readonly numbers = new Map<string, number>()
  private readonly known = new Map<string, Actor>()

  constructor(mentions: readonly Mention[], actors: readonly Actor[]) {
    this.ofMention = new Int32Array(mentions.length)
    for (let i = 0; i < mentions.length; i++) this.ofMention[i] = this.numberOf(mentions[i].actor)
    this.mentioned = this.ids.length
    for (let i = 0; i < actors.length; i++) this.known.set(actors[i].id, actors[i])
  }

  numberOf(id: string): number {
    let number = this.numbers.get(id)
    if (number === undefined) {
      number = this.ids.length
      this.ids.push(id)
      this.numbers.set(id, number)
    }
    return number
  }

  actorOf(id: string): Actor | undefined {
    return this.known.get(id)
  }

  /** For whom an actor acts, if that is known. */
  principalOf(id: string): string | null {
    return this.known.get(id)?.of ?? null
  }
}

/** Places, media and events have no stance of their own in who-stands-how-toward-whom, and are no targets of one. */
export function isNoActor(id: string): boolean {
  return id.startsWith('place:') || id.startsWith('misc:')
}
