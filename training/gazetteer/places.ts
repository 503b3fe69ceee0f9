import { slugOf } from '../../src/actors/name-key'
import { type PackedActor, readOwn, values } from './actor'

/** Cities, provinces and seats of power: the project's own lists. */
export function places(): PackedActor[] {
  const actors: PackedActor[] = []
  for (const [code, cities, provinces] of readOwn('places.txt')) {
    for (const cell of values(cities)) actors.push(place(cell, code))
    for (const cell of values(provinces)) actors.push(place(cell, code))
  }
  for (const [name, of, aliases, type] of readOwn('seats.txt'))
    actors.push({
      id: `place:${slugOf(name.replace(/^the /i, ''))}`,
      name,
      type: type === 'GPE' ? 'GPE' : 'ORG',
      relation: `^${of}`,
      aliases: values(aliases),
      demonyms: [],
    })
  return actors
}

/** Places without a government of their own. */
const AREA =
  /\b(?:Gorge|Valley|Islands?|Square|Mosque|Canal|Mountains?|Mount|Desert|Pass|corridor|Gap|Plains|Peninsula|prison|Mount|Shrine|Reef|Falls)\b/

function place(cell: string, code: string): PackedActor {
  const [first, ...aliases] = cell.split('=').map((name) => name.trim())
  const [written, id] = first.split('#')
  const name = written.replace(/^[?~]/, '')
  return {
    id: `place:${id ?? slugOf(name)}`,
    name,
    type: written.startsWith('~') || AREA.test(name) ? 'LOC' : 'GPE',
    relation: code === '' ? '' : `@${code}`,
    aliases,
    demonyms: [],
  }
}
