import { findActors } from 'stancekit'
import { readActors } from './read-actors'
import { plainTable } from './table'

/** Runs `stancekit actors`; gives the exit code: 0, or 1 when nobody is known by the name. */
export function runActors(query: string, options: { actors?: string; date?: string; json?: boolean }): number {
  const found = findActors(query, {
    ...(options.actors === undefined ? {} : { actors: readActors(options.actors) }),
    ...(options.date === undefined ? {} : { date: options.date }),
  })
  if (found.length === 0) {
    process.stderr.write(`stancekit: no actor is known by "${query}"; in a text it would be an actor of its own\n`)
    return 1
  }
  if (options.json === true) {
    process.stdout.write(`${JSON.stringify(found, null, 2)}\n`)
    return 0
  }
  const table = plainTable(['actor', 'name', 'type', 'acts for', 'match'])
  for (const { actor, match } of found) table.push([actor.id, actor.name, actor.type, actor.of ?? '', match])
  process.stdout.write(`${table.toString()}\n`)
  return 0
}
