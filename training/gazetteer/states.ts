import { slugOf } from '../../src/actors/name-key'
import { type PackedActor, readOwn, readTable, values } from './actor'

/** Rows of the table that are no state or territory with an ISO code of its own, or that other lists treat. */
export const SKIPPED: ReadonlySet<string> = new Set([
  'EU',
  'PSE-GZ',
  'PSE-WE',
  'ATA',
  'BVT',
  'HMD',
  'SGS',
  'ATF',
  'IOT',
  'PCN',
  'SJM',
  'UMI',
  'TKL',
  'NFK',
  'CCK',
  'CXR',
])
/** Codes that are no name in running text: they are words, or other things. */
const CODE = /^[A-Z]{2,3}$/
const GOOD_CODES = new Set(['UAE', 'UK', 'USA', 'US', 'DRC', 'PRC', 'DPRK', 'ROK', 'CAR', 'PNG', 'NZ'])
/** Long forms that are somebody else's name as well. */
const NOT_NAMES = /[([*]|^(?:capital|note|Norman Isles|The Dominican|The Republic of the Congo)$|, /
/** Former names that are still read: the others are a province, a people or a city today. */
const FORMER = new Set([
  'Burma',
  'Ceylon',
  'Siam',
  'Persia',
  'Zaire',
  'Dahomey',
  'Upper Volta',
  'Rhodesia',
  'Swaziland',
  'East Timor',
  'Abyssinia',
  'Russian Empire',
  'Kampuchea',
  'Democratic Kampuchea',
  'East Pakistan',
  'Southern Rhodesia',
  'Northern Rhodesia',
  'Transjordan',
  'British Honduras',
  'Western Samoa',
  'New Hebrides',
  'South-West Africa',
  'United Arab Republic',
  'Bechuanaland',
  'Formosa',
])

/** States and territories with an ISO code, and their capitals as seats of government. */
export function states(): PackedActor[] {
  const own = new Map(readOwn('states.txt').map((row) => [row[0], row]))
  const actors: PackedActor[] = []
  for (const row of readTable('gazetteer-countries/countries.tsv')) {
    if (SKIPPED.has(row.id)) continue
    const [, further, adjectives, seats] = own.get(row.id) ?? []
    const ownNames = values(further)
    const tableNames = [...values(row.aliases, '|'), ...values(row.former_names, '|').filter((name) => FORMER.has(name))].filter(
      (name) => name.length > 1 && !NOT_NAMES.test(name) && (!CODE.test(name) || GOOD_CODES.has(name)),
    )
    const name = row.id === 'TUR' ? 'Turkey' : row.name
    const weak = new Set(ownNames.filter((alias) => alias.startsWith('?')).map((alias) => alias.slice(1)))
    const demonyms = values(adjectives)
    actors.push({
      id: `state:${row.id}`,
      name,
      type: 'GPE',
      relation: '',
      aliases: [...ownNames, ...tableNames.filter((alias) => !weak.has(alias) && !ownNames.includes(alias))],
      demonyms: demonyms.length > 0 ? demonyms : values(row.demonyms, '|').filter((word) => /(?:an|ese|i|ian|s)$/.test(word)),
    })
    const capitals = values(seats).length > 0 ? values(seats) : [row.capital].filter((city) => city !== '' && city !== name)
    if (row.kind === 'territory') continue
    addCapitals(actors, row.id, capitals, name)
  }
  for (const [code, name, aliases, demonyms] of readOwn('former-states.txt'))
    actors.push({ id: `state:${code}`, name, type: 'GPE', relation: '', aliases: values(aliases), demonyms: values(demonyms) })
  return actors
}

/** Spellings of one capital, which are one place. */
const SAME = new Map([
  ['Kiev', 'Kyiv'],
  ['Bogotá', 'Bogota'],
  ['San José', 'San Jose'],
  ['Naypyitaw', 'Naypyidaw'],
  ['Nay Pyi Taw', 'Naypyidaw'],
  ['Rangoon', 'Yangon'],
  ['Hague', 'The Hague'],
  ['Prishtina', 'Pristina'],
  ['Ndjamena', "N'Djamena"],
  ['Nur-Sultan', 'Astana'],
  ['Delhi', 'New Delhi'],
  ['Washington, D.C.', 'Washington'],
  ['Washington DC', 'Washington'],
  ['Washington D.C.', 'Washington'],
])

function addCapitals(actors: PackedActor[], code: string, cities: readonly string[], state: string): void {
  for (const city of cities) {
    const weak = city.startsWith('?')
    const name = weak ? city.slice(1) : city
    if (name === state || SAME.has(name)) continue
    const spellings = cities.filter((other) => SAME.get(other) === name)
    actors.push({
      id: `place:${slugOf(name).replace(/^the-/, '')}`,
      name,
      type: 'GPE',
      relation: weak ? `@${code}` : `^${code}`,
      aliases: spellings,
      demonyms: [],
    })
  }
}
