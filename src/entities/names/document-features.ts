import { mix } from './features'
import type { NameView } from './name-view'
import type { Tagging } from './tagger'
import { NAME_TYPES, TAG_COUNT } from './tags'
import { WRITTEN } from './word'

const TYPES = NAME_TYPES.length
/** Numbers kept for a word: the sum of the probabilities of each type, their number, then names of several words by type. */
const WIDTH = 2 * TYPES + 1

/** What a first reading of the whole document says of its words: the same word is mostly the same kind of name. */
export interface Evidence {
  readonly sums: ReadonlyMap<number, Float32Array>
  /** Type of the name of several words whose initials these are, by the hash of the word in lower case. */
  readonly initials: ReadonlyMap<string, number>
  /** What the other occurrences of each token's word say, once it was asked for; else `UNKNOWN`. */
  readonly others: Int32Array
}

const UNKNOWN = -2

export function gatherEvidence(view: NameView, tagging: Tagging): Evidence {
  const { words } = view
  const { tags, probabilities, rowOf } = tagging
  const sums = new Map<number, Float32Array>()
  const initials = new Map<string, number>()
  for (let i = 0; i < words.length; i++) {
    if (rowOf[i] < 0 || words[i].written === WRITTEN.mark || words[i].written === WRITTEN.lower) continue
    let sum = sums.get(words[i].lower)
    if (sum === undefined) {
      sum = new Float32Array(WIDTH)
      sums.set(words[i].lower, sum)
    }
    const row = rowOf[i] * TAG_COUNT
    for (let t = 0; t < TYPES; t++) sum[t] += probabilities[row + 1 + 2 * t] + probabilities[row + 2 + 2 * t]
    sum[TYPES]++
    const several = tags[i] !== 0 && (tags[i] % 2 === 0 || tags[i + 1] === tags[i] + 1)
    if (several) sum[TYPES + 1 + ((tags[i] - 1) >> 1)]++
  }
  for (let i = 0; i < words.length; i++) {
    if (tags[i] === 0 || tags[i] % 2 === 0 || tags[i + 1] !== tags[i] + 1) continue
    let letters = ''
    for (let j = i; j < words.length && (j === i || tags[j] === tags[i] + 1); j++)
      if (words[j].written !== WRITTEN.lower && words[j].written !== WRITTEN.mark) letters += words[j].text[0]
    if (letters.length > 1) initials.set(letters.toLowerCase(), (tags[i] - 1) >> 1)
  }
  return { sums, initials, others: new Int32Array(words.length).fill(UNKNOWN) }
}

function level(share: number): number {
  return share < 0.3 ? 0 : share < 0.55 ? 1 : share < 0.8 ? 2 : 3
}

/** What the other occurrences of a word say: the likeliest type, how likely, and how many they are; -1 if there is none. */
function others(evidence: Evidence, view: NameView, tagging: Tagging, i: number): number {
  const there = evidence.others[i]
  if (there !== UNKNOWN) return there
  const said = readOthers(evidence, view, tagging, i)
  evidence.others[i] = said
  return said
}

function readOthers({ sums }: Evidence, view: NameView, tagging: Tagging, i: number): number {
  const word = view.words[i]
  const sum = sums.get(word.lower)
  if (sum === undefined || sum[TYPES] < 2) return -1
  const row = tagging.rowOf[i] * TAG_COUNT
  const known = tagging.rowOf[i] >= 0
  const count = sum[TYPES] - (known ? 1 : 0)
  let best = 0
  let top = -1
  let all = 0
  for (let t = 0; t < TYPES; t++) {
    const own = known ? tagging.probabilities[row + 1 + 2 * t] + tagging.probabilities[row + 2 + 2 * t] : 0
    const share = (sum[t] - own) / count
    all += share
    if (share > top) {
      top = share
      best = t
    }
  }
  const type = all < 0.3 ? TYPES : best
  return (type * 4 + level(type === TYPES ? 1 - all : top)) * 3 + (count < 2 ? 0 : count < 4 ? 1 : 2)
}

/** Type of the names of several words that hold the word elsewhere, or -1. */
function partOf({ sums }: Evidence, view: NameView, tagging: Tagging, i: number): number {
  const sum = sums.get(view.words[i].lower)
  if (sum === undefined || sum[TYPES] < 2) return -1
  const tag = tagging.tags[i]
  const own = tag !== 0 && (tag % 2 === 0 || tagging.tags[i + 1] === tag + 1) ? (tag - 1) >> 1 : -1
  let best = -1
  let top = 0
  for (let t = 0; t < TYPES; t++) {
    const count = sum[TYPES + 1 + t] - (t === own ? 1 : 0)
    if (count > top) {
      top = count
      best = t
    }
  }
  return best
}

/** Features of a token for the second reading, in the manner of Krishnan and Manning (2006). */
export function documentFeatures(view: NameView, tagging: Tagging, evidence: Evidence, i: number, out: Int32Array): number {
  const { words, runFirst, runEnd, sentence } = view
  const { tags, probabilities, rowOf } = tagging
  const word = words[i]
  const tag = tags[i]
  const sure = level(probabilities[rowOf[i] * TAG_COUNT + tag])
  const alone = runFirst[i] < 0 ? 2 : runEnd[i] - runFirst[i] === 1 ? 0 : 1
  let n = 0
  out[n++] = mix(100, tag * 4 + sure)
  const same = others(evidence, view, tagging, i)
  const part = partOf(evidence, view, tagging, i)
  out[n++] = mix(101, (same + 1) * 4 + alone)
  out[n++] = mix(102, ((same + 1) * 16 + tag) * 4 + sure)
  out[n++] = mix(103, ((part + 1) * 16 + tag) * 4 + alone)
  const linkedBefore = i > 0 && sentence[i - 1] === sentence[i]
  const linkedAfter = i + 1 < words.length && sentence[i + 1] === sentence[i]
  if (linkedBefore) out[n++] = mix(104, (others(evidence, view, tagging, i - 1) + 1) * 16 + tag)
  if (linkedAfter) out[n++] = mix(105, (others(evidence, view, tagging, i + 1) + 1) * 16 + tag)
  if (word.written === WRITTEN.capitals || word.written === WRITTEN.dotted) {
    const type = evidence.initials.get(word.text.replaceAll('.', '').toLowerCase())
    if (type !== undefined) out[n++] = mix(106, type)
  }
  return n
}
