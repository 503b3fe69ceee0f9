import { StancekitError } from '../doc/error'
import type { EntityType } from '../doc/types'
import type { KnownActor, Term } from './known-actor'

/**
 * The gazetteer as data: one actor a line, its fields parted by tabs, values in a field by `;`:
 * id, name, type (a letter), relation, names, adjectives and people. A relation is `XXX` or an id (acts for), `^XXX` (seat of),
 * `@XXX` (lies in), `XXX:since/until,since/until` (in office); several are parted by a space. `?` marks a weak name.
 */
export interface GazetteerData {
  readonly format: 'stancekit-gazetteer-1'
  readonly version: string
  readonly actors: string
}

const TYPES: Readonly<Record<string, EntityType>> = { P: 'PER', O: 'ORG', G: 'GPE', L: 'LOC', N: 'NORP', M: 'MISC' }

/** Unpacks a gazetteer. Throws StancekitError `invalid-model` if its format is another. */
export function unpackGazetteer(data: GazetteerData): KnownActor[] {
  if (data.format !== 'stancekit-gazetteer-1') {
    throw new StancekitError(
      'invalid-model',
      `A gazetteer must have format "stancekit-gazetteer-1", but has ${JSON.stringify(data.format)}.`,
    )
  }
  return data.actors.split('\n').map(unpackLine)
}

function unpackLine(line: string): KnownActor {
  const [id, written, type, relation, names, demonyms] = line.split('\t')
  const weak = new Set<string>()
  const name = written.replace(/^\?/, '')
  if (name !== written) weak.add(name)
  const list = (field: string | undefined) =>
    (field ?? '') === ''
      ? []
      : field!.split(';').map((value) => {
          if (!value.startsWith('?')) return value
          weak.add(value.slice(1))
          return value.slice(1)
        })
  const aliases = list(names)
  const people = list(demonyms)
  let of: string | null = null
  let seatOf: string | null = null
  let home: string | null = id.startsWith('state:') ? id : null
  const terms: Term[] = []
  for (const part of (relation ?? '').split(' ')) {
    if (part === '') continue
    if (part.startsWith('^')) seatOf = home = fullId(part.slice(1))
    else if (part.startsWith('@')) home = fullId(part.slice(1))
    else if (part.includes('/')) {
      const mark = part.lastIndexOf(':')
      const holder = fullId(part.slice(0, mark))
      for (const term of part.slice(mark + 1).split(',')) {
        const [since, until] = term.split('/')
        terms.push({ of: holder, since: since || null, until: until || null })
      }
      home = holder
    } else of = home = fullId(part)
  }
  terms.sort((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1))
  return { id, name, type: TYPES[type], aliases, demonyms: people, weak, of, terms, seatOf, home, given: null }
}

function fullId(code: string): string {
  return code.includes(':') ? code : `state:${code}`
}
