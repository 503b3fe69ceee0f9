import { isGivenName } from '../actors/gender'
import type { EntityType, Span } from '../doc/types'
import { isTranscript } from '../internal/transcript'
import { apposedType } from './apposed-type'
import type { NameMention } from './name-mention'

/** Last words of the names of laws, treaties and prizes, which are no actors. */
const WORKS = /\s(?:Act|Treaty|Accords?|Agreement|Protocol|Pact|Amendment|Declaration|Awards?|Prize|Cup)$/

/** What the text says of a name beside it counts more than what it looks like in one place. */
const SAID = 2

/**
 * The same unknown name has one type through the text: the one that its finder was surest of in sum, with what the text says
 * that it is (`Yiaga Africa, a monitoring group`).
 */
export function agreeOnTypes(text: string, names: readonly NameMention[]): NameMention[] {
  const transcript = names.some((name) => opensTurn(text, name)) && isTranscript(text)
  const votes = new Map<string, Map<EntityType, number>>()
  for (const { entries, key, core, type, probability, start, end } of names) {
    if (entries.length > 0) continue
    const types = votes.get(key) ?? new Map<EntityType, number>()
    types.set(type, (types.get(type) ?? 0) + probability)
    const said = transcript && opensTurn(text, { start, end }) ? 'PER' : apposedType(text, start, end)
    if (type !== 'PER' && hasGivenName(core)) types.set('PER', (types.get('PER') ?? 0) + GIVEN)
    if (said !== null) types.set(said, (types.get(said) ?? 0) + SAID)
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

/** What a given name before one more word counts. */
const GIVEN = 0.75

/** `Carl Jones`: two words, the first a given name. */
function hasGivenName(name: string): boolean {
  const space = name.indexOf(' ')
  return space > 0 && name.indexOf(' ', space + 1) < 0 && isGivenName(name.slice(0, space))
}

function opensTurn(text: string, { start, end }: Span): boolean {
  return text[end] === ':' && (start === 0 || text[start - 1] === '\n')
}
