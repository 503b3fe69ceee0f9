import type { Actor } from '../doc/types'

/** A time in office: for whom, from when and until when (ISO 8601, a year suffices; null: not known or not over). */
export interface Term {
  readonly of: string
  readonly since: string | null
  readonly until: string | null
}

/** An actor of the gazetteer or of the user, with what is needed to find and place it. */
export interface KnownActor {
  readonly id: string
  readonly name: string
  readonly type: Actor['type']
  /** Further names. */
  readonly aliases: readonly string[]
  /** Adjectives and words for people, which are NORP. */
  readonly demonyms: readonly string[]
  /** Those of the names and demonyms that are also ordinary words or common names. */
  readonly weak: ReadonlySet<string>
  /** Whom it acts for, other than for a time. */
  readonly of: string | null
  /** Times in office, latest last. */
  readonly terms: readonly Term[]
  /** The actor that it stands for as a seat of power. */
  readonly seatOf: string | null
  /** The state it belongs to or lies in. */
  readonly home: string | null
  /** As the user gave it, for an actor of the user's own. */
  readonly given: Actor | null
}

/** For whom an actor acts at a date (ISO 8601), or, without one, acted last. */
export function officeAt(actor: KnownActor, date: string | null): Term | null {
  if (actor.terms.length === 0) return null
  if (date === null) return actor.terms[actor.terms.length - 1]
  for (let i = actor.terms.length - 1; i >= 0; i--) {
    const term = actor.terms[i]
    if ((term.since === null || notAfter(term.since, date)) && (term.until === null || notAfter(date, term.until))) return term
  }
  return null
}

/** Whether `a` is not after `b`, as far as the coarser of the two dates tells. */
function notAfter(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) <= b.slice(0, length)
}

/** The actor as it stands in a document. */
export function toActor(known: KnownActor, date: string | null): Actor {
  if (known.given !== null) return atDate(known.given, date)
  const term = officeAt(known, date)
  const actor = { id: known.id, name: known.name, type: known.type, of: term?.of ?? known.of }
  if (term === null) return actor
  return {
    ...actor,
    ...(term.since === null ? {} : { since: term.since }),
    ...(term.until === null ? {} : { until: term.until }),
  }
}

function atDate(actor: Actor, date: string | null): Actor {
  if (date === null || actor.of === null) return actor
  const early = actor.since !== undefined && !notAfter(actor.since, date)
  const late = actor.until !== undefined && !notAfter(date, actor.until)
  return early || late ? { ...actor, of: null } : actor
}
