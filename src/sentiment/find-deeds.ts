import type { Outline } from './analyze-units'
import { part } from './part'
import { Tag } from './tag-units'
import { VERB_FRAMES } from './verb-frames'

/** A word that shows what the source thinks of or does to the target. */
export interface Deed {
  readonly unit: number
  /** -1 (against) to 1 (in favor), less where source or target is further from the word. */
  readonly weight: number
  readonly reason: string
}

/** "wants X to go" asks something of X, and does not seek X. */
const SEEK = VERB_FRAMES.findIndex(({ name }) => name === 'seek')

/** Verbs and nouns by which the source acts on the target, as far as word order tells. */
export function findDeeds(analysis: Outline, source: number, target: number): Deed[] {
  const { units, tags, roles } = analysis
  const frameAt = (unit: number): number => units[unit].form.frame
  const deeds: Deed[] = []
  for (const { verb, negated, agent, patient, others } of roles.clauses) {
    const holder = part(analysis, agent, source)
    const held = Math.max(part(analysis, patient, target), ...others.map(([, chunk]) => 0.8 * part(analysis, chunk, target)))
    if (holder === 0) continue
    const [side, word] = takesSide(analysis, verb, others, target)
    if (side !== 0) {
      push(word, side * holder * (negated ? -0.6 : 1), side < 0 ? 'against' : 'for')
      continue
    }
    const asks = patient >= 0 && frameAt(verb) === SEEK && tags[roles.chunks[patient].last + 1] === Tag.To
    if (frameAt(verb) >= 0 && held > 0 && !asks) add(verb, frameAt(verb), holder * held, negated)
    const noun = patient < 0 ? -1 : roles.chunks[patient].last
    if (noun >= 0 && tags[noun] === Tag.Noun && frameAt(noun) >= 0) {
      const toward = Math.max(0, ...others.map(([, chunk]) => part(analysis, chunk, target)))
      if (toward > 0) add(noun, frameAt(noun), holder * toward, negated)
    }
  }
  for (const { first, last } of roles.chunks) {
    if (tags[last] !== Tag.Noun || frameAt(last) < 0) continue
    const owner = first <= source && source < last ? 1 : followsBy(analysis, last, source) ? 0.9 : 0
    if (owner === 0 || !follows(analysis, last, target)) continue
    add(last, frameAt(last), owner, false)
  }
  return deeds

  function add(unit: number, index: number, strength: number, negated: boolean): void {
    const { name, relation } = VERB_FRAMES[index]
    if (relation !== 0) push(unit, relation * strength * (negated ? -0.6 : 1), `deed: ${name}`)
  }

  function push(unit: number, weight: number, reason: string): void {
    deeds.push({ unit, weight, reason })
  }
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Verbs that with "for" or "behind" take a side. */
const FOR = words(
  `vote votes voted voting push pushes pushed pushing call calls called calling campaign campaigns campaigned campaigning fight
  fights fought fighting lobby lobbied lobbying rally rallies rallied rallying stump stumped pray prayed argue argued arguing
  stand stands stood standing speak spoke speaking press pressed pressing advocate advocated work works worked working`,
)
/** Verbs that ask something of the one after "from", or leave it. */
const FROM = words(
  'demand demands demanded demanding withdraw withdraws withdrew withdrawing distance distanced distances split defect defected',
)

/** "voted against X", "rallied behind X", "demanded respect from X": what the preposition before the target says, and where. */
function takesSide(
  analysis: Outline,
  verb: number,
  others: readonly (readonly [number, number])[],
  target: number,
): readonly [number, number] {
  const { units } = analysis
  for (const [preposition, chunk] of others) {
    const strength = part(analysis, chunk, target)
    if (strength === 0) continue
    const { word } = units[preposition]
    if (word === 'against') return [-0.9 * strength, preposition]
    if ((word === 'for' || word === 'behind') && FOR.has(units[verb].word)) return [0.8 * strength, verb]
    if (word === 'from' && FROM.has(units[verb].word)) return [-0.8 * strength, verb]
  }
  return [0, -1]
}

const TOWARD = new Set('of on against for to toward towards with at over about'.split(' '))

/** "criticism of X", "attack on X": the phrase after the noun, or the one after that. */
function follows({ units, roles }: Outline, noun: number, unit: number): boolean {
  let i = noun + 1
  for (let steps = 0; steps < 2 && i + 1 < units.length; steps++) {
    const chunk = roles.chunkOf[i + 1]
    if (chunk < 0) return false
    if (TOWARD.has(units[i].word) && roles.chunkOf[unit] === chunk) return true
    if (units[i].word !== 'by' && units[i].word !== 'from' && !TOWARD.has(units[i].word)) return false
    i = roles.chunks[chunk].last + 1
  }
  return false
}

function followsBy({ units, roles }: Outline, noun: number, unit: number): boolean {
  let i = noun + 1
  for (let steps = 0; steps < 3 && i + 1 < units.length; steps++) {
    const chunk = roles.chunkOf[i + 1]
    if (chunk < 0) return false
    if ((units[i].word === 'by' || units[i].word === 'from') && roles.chunkOf[unit] === chunk) return true
    i = roles.chunks[chunk].last + 1
  }
  return false
}
