import { fold } from './name-key'
import { remember } from './remember'

/**
 * Letters that romanisations write for one sound, longest first: the way of a spelling to its sounds.
 * `S` stands for sibilants (s, z, sh, zh, ts), `C` for ch and its kin, `J` for dzh, `K` for k, q, kh, gh and g, `I` for i, y and j.
 */
const SOUNDS: readonly (readonly [string, string])[] = [
  ['tsch', 'C'],
  ['dsch', 'J'],
  ['shch', 'S'],
  ['schtsch', 'S'],
  ['sch', 'S'],
  ['dzh', 'J'],
  ['tch', 'C'],
  ['ch', 'C'],
  ['cz', 'C'],
  ['sh', 'S'],
  ['zh', 'Z'],
  ['ts', 'S'],
  ['tz', 'S'],
  ['dj', 'J'],
  ['dz', 'Z'],
  ['ds', 'Z'],
  ['owh', 'oH'],
  ['eo', 'o'],
  ['eu', 'u'],
  ['kh', 'H'],
  ['gh', 'G'],
  ['dh', 'd'],
  ['th', 't'],
  ['ph', 'f'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['ee', 'i'],
  ['ck', 'k'],
  ['q', 'k'],
  ['g', 'G'],
  ['h', 'H'],
  ['w', 'v'],
  ['x', 'S'],
  ['c', 'C'],
  ['j', 'J'],
  ['y', 'i'],
  ['z', 'Z'],
  ['s', 'S'],
]
const BY_LETTER = new Map<string, (readonly [string, string])[]>()
for (const pair of SOUNDS) BY_LETTER.set(pair[0][0], [...(BY_LETTER.get(pair[0][0]) ?? []), pair])

const VOWELS = 'aeiou'

/** The sounds of a word, as far as English print tells: doubled letters are one, endings like -yy, -iy, -ii, -ij are one i. */
export const soundsOf: (word: string) => string = /* @__PURE__ */ remember(readSounds)

function readSounds(word: string): string {
  const letters = fold(word).replace(/[^a-z0-9]/g, '')
  let result = ''
  let at = 0
  while (at < letters.length) {
    const pair = BY_LETTER.get(letters[at])?.find(([spelling]) => letters.startsWith(spelling, at))
    let sound = pair === undefined ? letters[at] : pair[1]
    if (sound === 'J' && letters[at] === 'j' && at > 0 && VOWELS.includes(letters[at - 1])) sound = 'i'
    if (sound === 'S' && letters[at] === 'x' && at > 0) sound = 'kS'
    if (sound === 'C' && pair?.[0] === 'c' && /[aoulrtn]/.test(letters[at + 1] ?? '')) sound = 'k'
    if (result[result.length - 1] !== sound) result += sound
    at += pair === undefined ? 1 : pair[0].length
  }
  return result
}

/** Sounds that stand for one another between romanisations; the number is the cost of taking one for the other. */
const NEAR = new Map<string, number>()
function near(sounds: string, cost: number): void {
  for (const a of sounds)
    for (const b of sounds) if (a !== b && !(NEAR.has(a + b) && NEAR.get(a + b)! <= cost)) NEAR.set(a + b, cost)
}
near('SZ', 0.15)
near('SCZJ', 0.35)
near('ZJ', 0.15)
near('Jd', 0.4)
near('kGH', 0.2)
near('kC', 0.25)
near('HC', 0.25)
near('vfb', 0.4)
near('vu', 0.15)
near('Ji', 0.2)
near('tS', 0.5)
near('td', 0.4)
near('aeo', 0.2)
near('ei', 0.2)
near('ou', 0.2)
near('aeiou', 0.35)
near('ia', 0.4)

function dropCost(sound: string): number {
  if (sound === 'i' || sound === 'H') return 0.2
  if (VOWELS.includes(sound)) return 0.35
  return 1
}

/** No word of a name is so long; what is longer is not looked at letter by letter. */
const LONGEST = 60
/** What words are apart that are not compared any further. */
const FAR = 9
/** Sounds are written with digits and letters: this many codes from `0` on. */
const FIRST_CODE = 48
const CODES = 75

interface Costs {
  /** What it costs to take one sound for another, by both their codes. */
  readonly swap: Float64Array
  readonly drop: Float64Array
}
let costs: Costs | undefined

function readCosts(): Costs {
  const swap = new Float64Array(CODES * CODES).fill(1)
  const drop = new Float64Array(CODES)
  for (let a = 0; a < CODES; a++) {
    const sound = String.fromCharCode(a + FIRST_CODE)
    drop[a] = dropCost(sound)
    for (let b = 0; b < CODES; b++) {
      swap[a * CODES + b] = a === b ? 0 : (NEAR.get(sound + String.fromCharCode(b + FIRST_CODE)) ?? 1)
    }
  }
  return { swap, drop }
}

/** Two rows of the table of distances, one after the other. */
const rows = /* @__PURE__ */ new Float64Array(2 * 41)

/**
 * How far two words are apart in sound: 0 for spellings of one word; a wrong consonant costs about 1.
 * What is more than `most` apart may be told to be 9: long articles compare every name with many others.
 */
export function soundDistance(a: string, b: string, most: number = FAR): number {
  if (a.length > LONGEST || b.length > LONGEST) return a === b ? 0 : FAR
  const first = soundsOf(a)
  const second = soundsOf(b)
  if (first === second) return 0
  if (Math.abs(first.length - second.length) > 5 || first.length > 40 || second.length > 40) return FAR
  costs ??= readCosts()
  const { swap, drop } = costs
  const width = second.length + 1
  let before = 0
  let row = 41
  rows[0] = 0
  for (let j = 0; j < second.length; j++) rows[j + 1] = rows[j] + drop[second.charCodeAt(j) - FIRST_CODE]
  for (let i = 0; i < first.length; i++) {
    const code = first.charCodeAt(i) - FIRST_CODE
    const cost = drop[code]
    let least = rows[before] + cost
    rows[row] = least
    for (let j = 1; j < width; j++) {
      const other = second.charCodeAt(j - 1) - FIRST_CODE
      let value = rows[before + j - 1] + swap[code * CODES + other]
      value = Math.min(value, rows[before + j] + cost, rows[row + j - 1] + drop[other])
      rows[row + j] = value
      if (value < least) least = value
    }
    if (least > most) return FAR
    const swapped = before
    before = row
    row = swapped
  }
  return rows[before + second.length]
}

/** Whether two words can be spellings of one name. Short words must be closer. */
export function sameWord(a: string, b: string): boolean {
  const left = fold(a)
  const right = fold(b)
  if (left === right) return true
  const length = Math.min(left.length, right.length)
  if (length < 3 || genderDiffers(left, right)) return false
  if (length >= 5 && soundDistance(withoutEnding(left), withoutEnding(right), 0.2) <= 0.2) return true
  if (length >= 4 && isSwap(left, right)) return true
  const most = length <= 4 ? 0.25 : length <= 6 ? 0.5 : Math.min(1.2, length * 0.12)
  return soundDistance(left, right, most) <= most
}

/** Two neighbouring letters in the other order: `Keir` and `Kier`. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let at = 0
  while (a[at] === b[at]) at++
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

/** Family names with and without a Russian or Persian ending: `Rahmon` and `Rahmonov`, `Kabiri` and `Kabirov`. */
function withoutEnding(word: string): string {
  const base = word.replace(/(?:ov|ev|off|ow|zoda|zade|i)$/, '')
  return base.length >= 4 ? base : word
}

const FEMININE = /(?:ov|ev|in|ow|iev|aev)a$|skaya$|skaia$|ska$|aya$|naia$/
const MASCULINE = /(?:ov|ev|in|ow|iev|aev|off)$|sk(?:y|yy|yi|iy|i|ii|yj|ij)$|n(?:y|yy|yi|iy)$/

/** Slavic family names tell women from men. */
function genderDiffers(a: string, b: string): boolean {
  return (FEMININE.test(a) && MASCULINE.test(b)) || (FEMININE.test(b) && MASCULINE.test(a))
}

/** A short code that spellings of one word mostly share: its consonants by class, without h. For finding candidates. */
export function soundCode(word: string): string {
  return shortCode(word.length > LONGEST ? word.slice(0, LONGEST) : word)
}

const shortCode = /* @__PURE__ */ remember(readCode)

function readCode(word: string): string {
  let code = ''
  for (const sound of soundsOf(word)) {
    const kind = CLASS.get(sound) ?? (VOWELS.includes(sound) ? '' : sound)
    if (kind !== '' && code[code.length - 1] !== kind) code += kind
  }
  return code === '' ? fold(word) : code
}

const CLASS = new Map<string, string>([
  ['H', ''],
  ['G', 'k'],
  ['k', 'k'],
  ['C', 's'],
  ['S', 's'],
  ['Z', 's'],
  ['J', 's'],
  ['v', ''],
  ['f', 'f'],
])
