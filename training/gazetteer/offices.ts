import { slugOf } from '../../src/actors/name-key'
import { readOwn, readTable, values } from './actor'
import { SKIPPED } from './states'

/** Titles of the public table and the offices that they are. */
const TITLES: readonly (readonly [RegExp, string])[] = [
  [/^President$/, 'president'],
  [/^Prime Minister$|^Premier$|^Taoiseach$/, 'prime-minister'],
  [/^(?:King|Queen|Emir|Amir|Sultan|Grand Duke)$/, 'king'],
  [/^(?:Federal )?Chancellor$/, 'chancellor'],
]

/**
 * Holders of offices: the project's own list, and for states that it lacks whoever was in office in January 2026 by the public
 * table. A line: state or id, office, then `slug/since` in turn; who is not in the gazetteer has no slug.
 */
export function offices(ids: ReadonlySet<string>): string {
  const lines: string[] = []
  const own = new Set<string>()
  const slug = (name: string, where: string) => {
    if (name === '-') return ''
    if (ids.has(`person:${slugOf(name)}`)) return slugOf(name)
    console.warn(`no such person in the gazetteer: ${name} (${where})`)
    return ''
  }
  for (const [of, office, holders] of readOwn('offices.txt')) {
    own.add(of)
    const terms = values(holders).map((term) => {
      const cut = term.lastIndexOf(' ')
      return `${slug(term.slice(0, cut), of)}/${term.slice(cut + 1)}`
    })
    lines.push([of, office, ...terms].join(' '))
  }
  const later: string[] = []
  for (const row of readTable('gazetteer-leaders/leaders.tsv')) {
    const office = TITLES.find(([title]) => title.test(row.title))?.[1]
    if (office === undefined || row.country.length !== 3 || SKIPPED.has(row.country) || own.has(row.country)) continue
    const id = [values(row.aliases, '|')[0], row.name].map((name) => slugOf(name ?? '')).find((name) => ids.has(`person:${name}`))
    if (id === undefined || !/^\d{4}/.test(row.since)) continue
    const line = `${row.country} ${office} ${id}/${row.since}`
    // A prime minister governs where there is a king; elsewhere the president comes first, as in the table.
    if (office === 'king') later.push(line)
    else lines.push(line)
  }
  return [...lines, ...later].join('\n')
}
