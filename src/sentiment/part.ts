import type { Outline } from './analyze-units'
import { Tag } from './tag-units'

/** How much a part in a phrase counts: its head; its owner or modifier ("Russian troops"); what follows "of". */
const HEAD = 1
const WITHIN = 0.7
const AFTER_OF = 0.7

/** How much a unit belongs to a chunk: 0 (not) to 1 (its head). Coordinated chunks count as one. */
export function part({ units, roles, tags }: Pick<Outline, 'units' | 'roles' | 'tags'>, chunk: number, unit: number): number {
  if (chunk < 0) return 0
  const own = roles.chunkOf[unit]
  const { last } = roles.chunks[chunk]
  if (own === chunk) return unit === last ? HEAD : WITHIN
  if (own < 0) return 0
  const { first } = roles.chunks[own]
  if (own === chunk + 1 && units[first - 1].word === 'of' && first - 2 === last) return AFTER_OF
  if (own === chunk + 1 && first - 2 === last && (tags[first - 1] === Tag.Conjunction || units[first - 1].word === ','))
    return unit === roles.chunks[own].last ? 0.8 : 0.5
  if (
    own === chunk - 1 &&
    roles.chunks[chunk].first - 2 === roles.chunks[own].last &&
    tags[roles.chunks[chunk].first - 1] === Tag.Conjunction
  )
    return 0.8
  return 0
}
