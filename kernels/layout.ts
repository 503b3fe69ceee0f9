/**
 * Where the kernel of the sentiment network finds what it needs in its memory, in bytes. Both TypeScript and AssemblyScript read
 * this file, so it holds whole numbers and nothing else.
 */

/** Detectors of the network, units of its hidden layer, words a detector sees, places, units read around a target. */
export const DETECTORS = 32
export const HIDDEN_UNITS = 16
export const WIDTH = 5
export const PLACES = 40
export const LENGTH = 81

/** What a place adds to each detector, and what it is multiplied by then. */
export const AT = 0
export const GATE = AT + PLACES * DETECTORS * 4
/** Of each number that is pooled, what it adds to each hidden unit; what each has from the start. */
export const HIDDEN = GATE + PLACES * DETECTORS * 4
export const HIDDEN_BIAS = HIDDEN + 2 * DETECTORS * HIDDEN_UNITS * 4
/** Of each hidden unit, what it adds to the logits: three, and one place that stays empty. */
export const OUT = HIDDEN_BIAS + HIDDEN_UNITS * 4
export const OUT_BIAS = OUT + HIDDEN_UNITS * 4 * 4
/** Of each hidden unit, what each pooled number adds through it to negative over neutral, then to positive over neutral. */
export const LEANINGS = OUT_BIAS + 4 * 4
/** Where the projection of each word begins: two words further on either side are seen too. */
export const STARTS = LEANINGS + HIDDEN_UNITS * 4 * DETECTORS * 4
/** Place of each unit as seen from the target, a byte each. */
export const PLACE = STARTS + (LENGTH + WIDTH + 2) * 4
/** What each detector says at each unit. */
export const GATED = PLACE + 96
/** For each detector its sum, then the most it says of one unit; the unit at which it says most, or -1. */
export const POOLED = GATED + LENGTH * DETECTORS * 4
export const BEST = POOLED + 2 * DETECTORS * 4
/** What a pooled number counts, with the hidden units that are on: as the leanings. */
export const WEIGHTS = BEST + DETECTORS * 4
export const LOGITS = WEIGHTS + 4 * DETECTORS * 4
/** For each unit what it adds to negative and to positive over neutral. */
export const SHARES = LOGITS + 4 * 4
/** Projections: for each word what it adds to each detector, as the first, second, ... word it sees. Of no word, then of those met. */
export const TABLE = 65536
export const PROJECTION = WIDTH * DETECTORS * 2
/** Projections are counted in parts of one over this. */
export const UNITY = 1024
