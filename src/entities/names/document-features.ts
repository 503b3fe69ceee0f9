import { KeptRoom } from '../../internal/kept-room'
import { mix } from './features'
import type { NameView } from './name-view'
import type { Tagging } from './tagger'
import { NAME_TYPES, TAG_COUNT } from './tags'
import { type Word, WRITTEN } from './word'

const TYPES = NAME_TYPES.length
/** Numbers kept for a word: the sum of the probabilities of each type, their number, then names of several words by type. */
const WIDTH = 2 * TYPES + 1

/** What a first reading of the whole document says of its words: the same word is mostly the same kind of name. */
export interface Evidence {
  /** Tells it from that of other documents. */
  readonly number: number
  /** `WIDTH` numbers for each different word, from the row that its counts tell. */
  readonly sums: Float32Array
  /** What the other occurrences of the word say, for each row of the tagging. */
  readonly others: Int16Array
  /** Type of the name of several words whose initials these are, in lower case. */
  readonly initials: ReadonlyMap<string, number>
}

const kept = /* @__PURE__ */ new KeptRoom((rows) => ({
  sums: new Float32Array(rows * WIDTH),
  others: new Int16Array(rows),
}))

let gathered = 0

/** To be used before the next is gathered. */
export function gatherEvidence(view: NameView, tagging: Tagging): Evidence {
  const { words, stretches } = view
  const { tags, probabilities, rowOf, rows } = tagging
  const { sums, others } = kept.take(rows)
  const initials = new Map<string, number>()
  const evidence: Evidence = { number: ++gathered, sums, others, initials }
  let used = 0
  for (let s = 0; s < stretches.length; s += 2)
    for (let i = stretches[s]; i < stretches[s + 1]; i++) {
      const { written, counts } = words[i]
      const tag = tags[i]
      if (tag % 2 === 1 && tags[i + 1] === tag + 1) noteInitials(words, tags, i, initials)
      if (written === WRITTEN.mark || written === WRITTEN.lower) continue
      if (counts.evidence !== gathered) {
        counts.evidence = gathered
        counts.row = used++ * WIDTH
        sums.fill(0, counts.row, counts.row + WIDTH)
      }
      const at = counts.row
      const row = rowOf[i] * TAG_COUNT
      for (let t = 0; t < TYPES; t++) sums[at + t] += probabilities[row + 1 + 2 * t] + probabilities[row + 2 + 2 * t]
      sums[at + TYPES]++
      if (isPart(tags, i)) sums[at + TYPES + 1 + ((tag - 1) >> 1)]++
    }
  for (let s = 0; s < stretches.length; s += 2)
    for (let i = stretches[s]; i < stretches[s + 1]; i++) others[rowOf[i]] = readOthers(evidence, words[i], tagging, i)
  return evidence
}

/** Whether a token belongs to a name of several words. */
function isPart(tags: Uint8Array, i: number): boolean {
  return tags[i] !== 0 && (tags[i] % 2 === 0 || tags[i + 1] === tags[i] + 1)
}

function noteInitials(words: readonly Word[], tags: Uint8Array, first: number, initials: Map<string, number>): void {
  let letters = ''
  for (let i = first; i < words.length && (i === first || tags[i] === tags[first] + 1); i++)
    if (words[i].written !== WRITTEN.lower && words[i].written !== WRITTEN.mark) letters += words[i].text[0]
  if (letters.length > 1) initials.set(letters.toLowerCase(), (tags[first] - 1) >> 1)
}

function level(share: number): number {
  return share < 0.3 ? 0 : share < 0.55 ? 1 : share < 0.8 ? 2 : 3
}

/** What the other occurrences of a word say: the likeliest type, how likely, and how many they are; -1 if there is none. */
function othersAt(evidence: Evidence, view: NameView, tagging: Tagging, i: number): number {
  const row = tagging.rowOf[i]
  return row >= 0 ? evidence.others[row] : readOthers(evidence, view.words[i], tagging, i)
}

function readOthers({ number, sums }: Evidence, { counts }: Word, { rowOf, probabilities }: Tagging, i: number): number {
  if (counts.evidence !== number) return -1
  const at = counts.row
  if (sums[at + TYPES] < 2) return -1
  const known = rowOf[i] >= 0
  const row = rowOf[i] * TAG_COUNT
  const count = sums[at + TYPES] - (known ? 1 : 0)
  let best = 0
  let top = -1
  let all = 0
  for (let t = 0; t < TYPES; t++) {
    const own = known ? probabilities[row + 1 + 2 * t] + probabilities[row + 2 + 2 * t] : 0
    const share = (sums[at + t] - own) / count
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
function partOf({ number, sums }: Evidence, { counts }: Word, { tags }: Tagging, i: number): number {
  if (counts.evidence !== number) return -1
  const at = counts.row
  if (sums[at + TYPES] < 2) return -1
  const own = isPart(tags, i) ? (tags[i] - 1) >> 1 : -1
  let best = -1
  let top = 0
  for (let t = 0; t < TYPES; t++) {
    const count = sums[at + TYPES + 1 + t] - (t === own ? 1 : 0)
    if (count > top) {
      top = count
      best = t
    }
  }
  return best
}

/** Values that a feature of a template can have at most: `others` and -1, times the tags, times the levels. */
const VALUES = (TYPES * 12 + 12 + 1) * 64
const FIRST_TEMPLATE = 100
/** Document features are of so many kinds. */
export const DOCUMENT_FEATURES = 7 * VALUES

function code(template: number, value: number): number {
  return (template - FIRST_TEMPLATE) * VALUES + value
}

/** The hash of a document feature. */
export function hashOfCode(feature: number): number {
  return mix(FIRST_TEMPLATE + Math.floor(feature / VALUES), feature % VALUES)
}

/** Document features of a token for the second reading, in the manner of Krishnan and Manning (2006), as small numbers. */
export function documentCodes(view: NameView, tagging: Tagging, evidence: Evidence, i: number, out: Int32Array): number {
  const { words, runFirst, runEnd, sentence } = view
  const { tags, probabilities, rowOf } = tagging
  const word = words[i]
  const tag = tags[i]
  const sure = level(probabilities[rowOf[i] * TAG_COUNT + tag])
  const alone = runFirst[i] < 0 ? 2 : runEnd[i] - runFirst[i] === 1 ? 0 : 1
  let n = 0
  out[n++] = code(100, tag * 4 + sure)
  const same = othersAt(evidence, view, tagging, i)
  const part = partOf(evidence, word, tagging, i)
  out[n++] = code(101, (same + 1) * 4 + alone)
  out[n++] = code(102, ((same + 1) * 16 + tag) * 4 + sure)
  out[n++] = code(103, ((part + 1) * 16 + tag) * 4 + alone)
  if (i > 0 && sentence[i - 1] === sentence[i]) out[n++] = code(104, (othersAt(evidence, view, tagging, i - 1) + 1) * 16 + tag)
  if (i + 1 < words.length && sentence[i + 1] === sentence[i])
    out[n++] = code(105, (othersAt(evidence, view, tagging, i + 1) + 1) * 16 + tag)
  if (evidence.initials.size > 0 && (word.written === WRITTEN.capitals || word.written === WRITTEN.dotted)) {
    const type = evidence.initials.get(word.text.replaceAll('.', '').toLowerCase())
    if (type !== undefined) out[n++] = code(106, type)
  }
  return n
}
