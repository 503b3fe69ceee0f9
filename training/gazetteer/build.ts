/**
 * Packs the gazetteer: `npx tsx training/gazetteer/build.ts`.
 * Public tables come from `STANCEKIT_DATA`, the project's own lists from `training/gazetteer/own`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type PackedActor, readOwn, values } from './actor'
import { igosAndMembers } from './igos'
import { members } from './members'
import { offices } from './offices'
import { ownLists } from './own-lists'
import { persons } from './persons'
import { places } from './places'
import { states } from './states'

const VERSION = '1.0.0'
const root = join(import.meta.dirname, '../..')

const weak = new Set(readOwn('weak.txt').flat())
/** Marks names of the list of weak ones; the proper name of a state stays strong. */
function mark(name: string): string {
  return weak.has(name.replace(/^the /, '')) && !name.startsWith('?') ? `?${name}` : name
}

function line(actor: PackedActor): string {
  const clean = (value: string) => value.replace(/[\t\n;]/g, ' ').trim()
  const unique = (values: readonly string[]) =>
    [...new Set(values.map(clean))].filter((value) => value !== '' && value !== actor.name)
  const own = actor.id.startsWith('state:') ? clean(actor.name) : mark(clean(actor.name))
  const names = unique(actor.aliases).map((alias) => (actor.id === 'state:USA' ? alias : mark(alias)))
  return [actor.id, own, actor.type[0], actor.relation, names.join(';'), unique(actor.demonyms).map(mark).join(';')]
    .join('\t')
    .replace(/\t+$/, '')
}

const all = new Map<string, PackedActor>()
for (const actor of [...states(), ...igosAndMembers(), ...ownLists(), ...places(), ...persons()]) {
  const known = all.get(actor.id)
  if (known === undefined) all.set(actor.id, actor)
  else
    all.set(actor.id, {
      ...known,
      aliases: [...known.aliases, ...(actor.name === known.name ? [] : [actor.name]), ...actor.aliases],
      demonyms: [...known.demonyms, ...actor.demonyms],
      relation: [...new Set([known.relation, actor.relation])].filter((part) => part !== '').join(' '),
    })
}
for (const [id, names] of readOwn('more-names.txt')) {
  const known = all.get(id)
  if (known === undefined) {
    console.warn(`more-names.txt: ${id} is in no list`)
    continue
  }
  all.set(id, { ...known, aliases: [...known.aliases, ...values(names)] })
}
const packed = [...all.values()].map(line).join('\n')
const source = `import type { GazetteerData } from '../unpack-gazetteer'

/** Made by training/gazetteer/build.ts; see models/gazetteer.md. */
export const GAZETTEER: GazetteerData = {
  format: 'stancekit-gazetteer-1',
  version: '${VERSION}',
  actors: ${JSON.stringify(packed)},
}
`
mkdirSync(join(root, 'src/actors/data'), { recursive: true })
writeFileSync(join(root, 'src/actors/data/gazetteer.ts'), source)
writeFileSync(
  join(root, 'src/actors/data/offices.ts'),
  `/** Made by training/gazetteer/build.ts; see models/gazetteer.md. */\nexport const OFFICES =\n  ${JSON.stringify(offices(new Set(all.keys())))}\n`,
)
writeFileSync(
  join(root, 'src/actors/data/members.ts'),
  `/** Made by training/gazetteer/build.ts; see models/gazetteer.md. */\nexport const MEMBERS =\n  ${JSON.stringify(members(new Set(all.keys())))}\n`,
)
const counts = new Map<string, number>()
for (const id of all.keys()) counts.set(id.split(':')[0], (counts.get(id.split(':')[0]) ?? 0) + 1)
console.log(Object.fromEntries(counts), `${(gzipSync(source).length / 1024).toFixed(1)} KiB gzip`)
