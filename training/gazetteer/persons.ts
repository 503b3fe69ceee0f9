import { nameKey, slugOf } from '../../src/actors/name-key'
import { type PersonName, personName, samePerson } from '../../src/actors/same-name'
import { type PackedActor, readOwn, readTable, values } from './actor'
import { SKIPPED } from './states'

/** Leaders and other public figures: the project's own list first, then the public tables. */
export function persons(): PackedActor[] {
  const found = new Map<string, PackedActor>()
  const taken = new Set<string>()
  const named = new Map<string, PersonName[]>()
  const add = (actor: PackedActor) => {
    const key = nameKey(actor.name)
    const name = personName(actor.name)
    const home = homeOf(actor)
    if (taken.has(key) || found.has(actor.id)) return
    if (home !== '' && (named.get(home) ?? []).some((other) => samePerson(other, name))) return
    for (const text of [actor.name, ...actor.aliases]) named.set(home, [...(named.get(home) ?? []), personName(text)])
    found.set(actor.id, actor)
    for (const name of [actor.name, ...actor.aliases]) taken.add(nameKey(name.replace(/^[?!]/, '')))
  }
  for (const [name, relation, aliases] of readOwn('persons.txt')) add(person(name, relation, values(aliases)))
  for (const row of currentLeaders()) add(row)
  for (const row of earlierLeaders()) add(row)
  return [...found.values()]
}

/** The state of a relation such as `RUS:2000/2008`. */
function homeOf(actor: PackedActor): string {
  return /^[A-Z]{3}/.exec(actor.relation)?.[0] ?? ''
}

function person(name: string, relation: string, aliases: readonly string[]): PackedActor {
  return { id: `person:${slugOf(name)}`, name, type: 'PER', relation, aliases, demonyms: [] }
}

/** Titles and offices that the public table left before a name. */
const OFFICE =
  /^(?:(?:Emperor|President|Prefect|Bailiff|Political|Commission|Cabinet|Safeguard|Cnsp|Gnu|Superior|Swiss|Spain|High|Island|Territorial|Lord|Dame|Commonwealth|Polynesia|New|People's)\b)/

function currentLeaders(): PackedActor[] {
  return readTable('gazetteer-leaders/leaders.tsv')
    .filter(
      (row) =>
        row.country.length === 3 &&
        !SKIPPED.has(row.country) &&
        row.name.includes(' ') &&
        !OFFICE.test(row.name) &&
        !/,|"/.test(row.name),
    )
    .filter((row) => !/^(?:Charles III|Donald J\. Trump|Emmanuel Macron)$/.test(row.name))
    .map((row) => {
      const short = values(row.aliases, '|')[0]
      const since = /^\d{4}(?:-\d\d)?(?:-\d\d)?$/.test(row.since) ? row.since : ''
      const name = short !== undefined && short.split(' ').length < row.name.split(' ').length ? short : row.name
      return person(name, `${row.country}:${since}/`, name === row.name ? [] : [row.name])
    })
}

const DATES = /([A-Z]{3})GOV (?:>(\d{6})|(\d{6,8})-(\d{6,8}))/g
/** Years of office before this are left out: news since 1990 is what the library reads. */
const FIRST_YEAR = '1988'

function earlierLeaders(): PackedActor[] {
  const codes = new Set(readTable('gazetteer-countries/countries.tsv').map((row) => row.id))
  return readTable('gazetteer-actors/actors.tsv')
    .filter(
      (row) =>
        row.kind === 'person' && /[A-Z]{3}ELI /.test(row.all_codes) && codes.has(row.country) && row.name.split(' ').length > 1,
    )
    .flatMap((row) => {
      const terms: string[] = []
      for (const match of row.all_codes.matchAll(DATES)) {
        if (match[1] !== row.country) continue
        const since = isoDate(match[2] ?? match[3])
        const until = match[4] === undefined ? '' : isoDate(match[4])
        if (until === '' || until.slice(0, 4) >= FIRST_YEAR) terms.push(`${since}/${until}`)
      }
      if (terms.length === 0) return []
      const name = row.name.replace(/^(?:Sir|Dame|Prince|Sheikh|General|Lyonpo) /, '')
      return name.includes(' ') ? [person(name, `${row.country}:${terms.join(',')}`, [])] : []
    })
}

/** `yymmdd` (or `yyyymmdd`) as `yyyy-mm-dd`; the table has no years after 2014. */
function isoDate(digits: string): string {
  const full = digits.length === 8 ? digits : (Number(digits.slice(0, 2)) > 25 ? '19' : '20') + digits
  return `${full.slice(0, 4)}-${full.slice(4, 6)}-${full.slice(6, 8)}`
}
