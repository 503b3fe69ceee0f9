import { LOGITS, PROJECTION, SHARES, STARTS, TABLE, UNITY } from '../../kernels/layout'
import type { Network, Words } from './network'

/** The most that one word may add to a detector: five of them must fit into sixteen bits. */
const MOST = 6553

/** Where the projection of a word begins, worked out when it is first met. */
function project(words: Words, id: number): number {
  const met = words.starts[id]
  if (met > 0) return met
  const { size, embed, conv, shorts } = words
  const start = words.end
  const length = PROJECTION / 2
  const sums = new Float64Array(length)
  for (let i = 0; i < size; i++) {
    const x = embed[id * size + i]
    if (x === 0) continue
    for (let j = 0, at = i * length; j < length; j++, at++) sums[j] += x * conv[at]
  }
  for (let j = 0; j < length; j++) shorts[start / 2 + j] = Math.max(-MOST, Math.min(MOST, Math.round(sums[j] * UNITY)))
  words.starts[id] = start
  words.end += PROJECTION
  return start
}

/**
 * Reads `length` units from `from` on, once their places as seen from the target are written to `network.places`. The logits
 * can be had then, until the next are read. Returns which units of the hidden layer are on, a bit each.
 */
export function read({ wholes, words, kernel }: Network, ids: readonly number[], from: number, length: number): number {
  // A detector sees two words to either side.
  for (let i = -2, to = STARTS / 4; i < length + 2; i++, to++) {
    const unit = from + i
    wholes[to] = unit >= 0 && unit < ids.length ? project(words, ids[unit]) : TABLE
  }
  return kernel.read(length)
}

/** The logit of negative (0), neutral (1) or positive (2) that was read. */
export function logit({ floats }: Network, label: number): number {
  return floats[LOGITS / 4 + label]
}

/**
 * Works out for each of `length` units what it adds to the logits of negative and of positive over that of neutral, to first
 * order. What a detector says at a unit is shared among the words it sees there, by how much each of them rouses it. The
 * shares can be had until the next are worked out.
 */
export function shareOut({ kernel }: Network, length: number, on: number): void {
  kernel.share(length, on)
}

/** What a unit adds to the logit of negative (0) or positive (1) over that of neutral. */
export function shareOf({ floats }: Network, unit: number, pole: 0 | 1): number {
  return floats[SHARES / 4 + 2 * unit + pole]
}
