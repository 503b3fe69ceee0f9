import type { Entity } from './entities'
import type { Markable } from './markables'
import type { Reader } from './reader'

export function mayStandFor({ words }: Reader, markable: Markable, entity: Entity, unmet = false): boolean {
  const last = entity.last
  if (last === null && !unmet) return false
  const { pronoun, kinds } = markable
  const distance = last === null ? 0 : words.sentence[markable.token] - last.sentence
  const { kind } = entity
  if (kind === 'other') return false
  if (pronoun !== null) {
    if (distance > 5) return false
    switch (pronoun.kind) {
      case 'he':
        return kind === 'person' && !(entity.gender === 'f')
      case 'she':
        return kind === 'person' && !(entity.gender === 'm')
      case 'it':
        return kind !== 'person' && kind !== 'people'
      default:
        return kind !== 'person' && kind !== 'place'
    }
  }
  if (distance > 25 || kinds === null) return false
  if (kind === 'person')
    return (
      kinds.has('person') &&
      (markable.head === 'man'
        ? entity.gender !== 'f'
        : markable.head === 'woman'
          ? entity.gender !== 'm'
          : entity.titles.has(markable.head))
    )
  if (kind === 'state') return kinds.has('state') || (kinds.has('place') && !entity.id.startsWith('state:'))
  if (kind === 'igo') return kinds.has('igo') || kinds.has('org')
  if (kind === 'group') return kinds.has('group')
  if (kind === 'place') return kinds.has('place') && !entity.landform
  if (kind === 'people') return false
  return kinds.has('org') || kinds.has('group') || kinds.has('igo')
}
