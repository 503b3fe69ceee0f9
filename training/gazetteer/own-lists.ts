import { slugOf } from '../../src/actors/name-key'
import { type PackedActor, readOwn, values } from './actor'

/** Organs, groups, media, de facto states and regions: the project's own lists. */
export function ownLists(): PackedActor[] {
  return [...organs(), ...groups(), ...media(), ...territories(), ...regions(), ...events()]
}

function organs(): PackedActor[] {
  return readOwn('orgs.txt').map(([id, name, of, aliases, , demonyms]) => ({
    id,
    name,
    type: 'ORG',
    relation: of,
    aliases: values(aliases),
    demonyms: values(demonyms),
  }))
}

function groups(): PackedActor[] {
  return readOwn('groups.txt').map(([id, name, of, aliases, demonyms]) => ({
    id,
    name,
    type: values(demonyms).length > 0 ? 'NORP' : 'ORG',
    relation: of,
    aliases: values(aliases),
    demonyms: values(demonyms),
  }))
}

function media(): PackedActor[] {
  return readOwn('media.txt').map(([slug, name, aliases, of]) => ({
    id: `media:${slug}`,
    name,
    type: 'ORG',
    relation: of ?? '',
    aliases: values(aliases),
    demonyms: [],
  }))
}

function territories(): PackedActor[] {
  return readOwn('territories.txt').map(([id, name, aliases, demonyms, type]) => ({
    id,
    name,
    type: type === 'LOC' ? 'LOC' : 'GPE',
    relation: '',
    aliases: values(aliases),
    demonyms: values(demonyms),
  }))
}

function regions(): PackedActor[] {
  return readOwn('regions.txt').map(([name, aliases, demonyms]) => ({
    id: `place:${slugOf(name)}`,
    name,
    type: 'LOC',
    relation: '',
    aliases: values(aliases),
    demonyms: values(demonyms),
  }))
}

function events(): PackedActor[] {
  return readOwn('misc.txt').map(([name, aliases]) => ({
    id: `misc:${slugOf(name)}`,
    name,
    type: 'MISC',
    relation: '',
    aliases: values(aliases),
    demonyms: [],
  }))
}
