import { type PackedActor, readOwn, values } from './actor'

/** Inter-governmental organisations. */
export function igosAndMembers(): PackedActor[] {
  return readOwn('igos.txt').map(([slug, name, aliases]) => ({
    id: `igo:${slug}`,
    name,
    type: 'ORG',
    relation: '',
    aliases: values(aliases),
    demonyms: [],
  }))
}
