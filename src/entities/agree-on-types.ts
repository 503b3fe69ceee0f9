import type { EntityType } from '../doc/types'
import type { NameMention } from './name-mention'

/** Last words of the names of laws, treaties and prizes, which are no actors. */
const WORKS = /\s(?:Act|Treaty|Accords?|Agreement|Protocol|Pact|Amendment|Declaration|Awards?|Prize|Cup)$/

/** The same unknown name has one type through the text: the one that its finder was surest of in sum. */
export function agreeOnTypes(names: readonly NameMention[]): NameMention[] {
  const votes = new Map<string, Map<EntityType, number>>()
  for (const { entries, key, type, probability } of names) {
    if (entries.length > 0) continue
    const types = votes.get(key) ?? new Map<EntityType, number>()
    types.set(type, (types.get(type) ?? 0) + probability)
    votes.set(key, types)
  }
  return names.map((name) => {
    if (name.entries.length === 0 && name.type === 'ORG' && WORKS.test(name.core)) return { ...name, type: 'MISC' }
    const types = name.entries.length > 0 ? undefined : votes.get(name.key)
    if (types === undefined || types.size < 2) return name
    const [type] = [...types].reduce((best, next) => (next[1] > best[1] ? next : best))
    return type === name.type ? name : { ...name, type }
  })
}
