import { isGivenName } from '../actors/gender'
import { FOUND, type Stretch } from './choose-names'
import type { KnownNames } from './find-hits'
import { startsUpper } from './letter-case'
import { isOrgan, isSureOrgan } from './organs'
import type { Units } from './units'

/**
 * Joins what the finder of names parted or left out: a first name and a last name that is also a place (`Michael Jordan`), and
 * the words of an organ of state (`Russian Defense Ministry`).
 */
export function joinNames(text: string, units: Units, known: KnownNames, stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = []
  for (const stretch of withOrgans(text, units, known, stretches)) {
    const named = nicknamed(text, units, joined, stretch)
    if (named >= 0) {
      const { first } = joined[named]
      joined.length = named
      joined.push({ ...stretch, first, type: 'PER' })
      continue
    }
    const before = joined[joined.length - 1]
    if (before !== undefined && isLastName(text, units, known, before, stretch)) {
      joined[joined.length - 1] = { ...before, last: stretch.last }
      continue
    }
    const organ = isOrganStretch(text, units, known, stretch)
    const first = organ ? organStart(text, units, known, stretch) : stretch.first
    while (joined.length > 0 && joined[joined.length - 1].last > first) joined.pop()
    joined.push(organ ? { ...stretch, first, type: 'ORG' } : stretch)
  }
  return joined
}

/** How many words a nickname may have. */
const LONGEST_NICKNAME = 2

/** Which of the stretches before is the first name in `Ferdinand “Bongbong” Marcos`; -1 if none is. */
function nicknamed(text: string, units: Units, before: readonly Stretch[], { first, own }: Stretch): number {
  if (own || first < 2) return -1
  if (!/^["”'’)] $/.test(text.slice(units.ends[first - 1], units.starts[first]))) return -1
  for (let at = before.length - 1; at >= 0 && at >= before.length - 2; at--) {
    const { type: kind, last, own: theirs } = before[at]
    if (first - last > LONGEST_NICKNAME) return -1
    if (last >= first || kind !== 'PER' || theirs) continue
    return /^ ["“'‘(]$/.test(text.slice(units.ends[last - 1], units.starts[last])) ? at : -1
  }
  return -1
}

/** The stretches, and those of organs of state that are surely names: `Foreign Ministry`. */
function withOrgans(text: string, units: Units, known: KnownNames, stretches: readonly Stretch[]): readonly Stretch[] {
  if (units.organs.length === 0) return stretches
  const all: Stretch[] = []
  let next = 0
  const word = (at: number) => text.slice(units.starts[at], units.ends[at])
  for (const at of units.organs) {
    if (units.joined[at] === 0) continue
    const power = known.get(at - 1, at)?.entries.some(({ kind }) => kind === 'demonym') === true
    if (!isSureOrgan(word(at - 1), word(at)) && !(power && isSureOrgan('National', word(at)))) continue
    while (next < stretches.length && stretches[next].last <= at - 1) all.push(stretches[next++])
    let over = next
    while (over < stretches.length && stretches[over].last <= at) over++
    if (over < stretches.length && stretches[over].first <= at && (stretches[over].last > at + 1 || stretches[over].own)) continue
    while (next < stretches.length && stretches[next].first <= at) next++
    all.push({ first: at - 1, last: at + 1, type: 'ORG', probability: 0.9, own: false, rank: FOUND })
  }
  return [...all, ...stretches.slice(next)]
}

function isOrganStretch(text: string, units: Units, known: KnownNames, { first, last, type, own }: Stretch): boolean {
  if (own || type === 'PER' || (type !== 'ORG' && last - first === 1)) return false
  return isOrgan(text.slice(units.starts[last - 1], units.ends[last - 1])) && !known.has(first, last)
}

/**
 * A person's first name right before a place: nobody writes a person and a place without a comma between. Before a people it must be
 * a common one: `David French`, but `Putin Russian media`.
 */
function isLastName(text: string, units: Units, known: KnownNames, before: Stretch, stretch: Stretch): boolean {
  if (before.type !== 'PER' || before.last - before.first !== 1 || before.last !== stretch.first || stretch.own) return false
  if (stretch.last - stretch.first !== 1 || known.has(before.first, before.last)) return false
  const name = known.get(stretch.first, stretch.last)
  if (name === undefined) return false
  const people = name.entries.some(({ kind }) => kind === 'demonym')
  if (people && !isGivenName(text.slice(units.starts[before.first], units.ends[before.first]))) return false
  return text.slice(units.ends[before.last - 1], units.starts[stretch.first]) === ' '
}

/** Where an organ of state begins whose last word is known for one: `Ministry` of `Russian Defense Ministry`. */
function organStart(text: string, units: Units, known: KnownNames, { first }: Stretch): number {
  let at = first
  while (at > 0 && first - at < 4 && units.joined[at] === 1 && text.slice(units.ends[at - 1], units.starts[at]) === ' ') {
    const word = text.slice(units.starts[at - 1], units.ends[at - 1])
    if (!startsUpper(word) || units.keys[at - 1] === 'the' || /^['’]/.test(word)) break
    const power = known.get(at - 1, at)?.entries.some(({ actor }) => /^(?:state|igo):/.test(actor.id))
    if (power !== true && (at < 2 || units.joined[at - 1] === 0)) break
    at--
    if (power === true) break
  }
  return at
}
