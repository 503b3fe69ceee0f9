import { sameGivenName } from './given-names'
import { fold, nameKey, nameWords } from './name-key'
import { remember } from './remember'
import { sameWord, soundCode, soundDistance } from './spelling'

/** Words that stand before or inside a personal name without telling persons apart. */
const PARTICLES = new Set(
  'las los les al el ul ad as ash an ar at de del della di da dos do von van der den bin ibn ben bint ould la le y e mr mrs ms dr sir dame lord lady president king queen prince princess sheikh shaikh sheik ayatollah imam mullah mawlawi maulana general gen colonel col captain capt senator sen rep gov governor minister chancellor chairman secretary pope saint st hajji haji sayyed seyyed sayyid seyed syed samdech daw'.split(
    ' ',
  ),
)
const GENERATION = /^(?:jr|junior|sr|senior|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|xiii|xiv|xv|xvi)$/

/** The words of a personal name that tell: folded, without titles and particles; and its number or `jr`. */
export interface PersonName {
  readonly words: readonly string[]
  readonly generation: string
}

/** `Abd al-Aziz`, `Abdul-Aziz`, `Abdel Aziz` and `Abdulaziz` are one given name (servant of ...). */
function joinServant(name: string): string {
  if (!/abd/i.test(name)) return name
  return name
    .replace(/\babd(?:[ue]l|ur|us|ool)?[\s-]+(?:(?:[aeu]l|ar|ur|as)[\s-]+)?(?=\p{L}{4})/giu, 'abd')
    .replace(/\babd[aeuo](?:l|r|s)(?=\p{L}{4})/giu, 'abd')
}

/** The telling words of a personal name. */
export const personName: (name: string) => PersonName = /* @__PURE__ */ remember(readName)

function readName(name: string): PersonName {
  const words = nameWords(joinServant(name)).map((word) => fold(word).replace(/[^\p{L}\p{N}]+/gu, ''))
  const last = words[words.length - 1] ?? ''
  const generation = words.length > 1 && GENERATION.test(last) ? last.replace(/^junior$/, 'jr').replace(/^senior$/, 'sr') : ''
  const rest = generation === '' ? words : words.slice(0, -1)
  const telling = rest.filter(
    (word, i) => !PARTICLES.has(word) || rest.length === 1 || (i === rest.length - 1 && word.length > 2),
  )
  return { words: telling.length > 0 ? telling : rest, generation }
}

/** Whether two full names (two words or more) can be the same person's. */
export function samePerson(a: PersonName, b: PersonName): boolean {
  if (a.generation !== b.generation) return false
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words]
  if (short.length < 2) return false
  if (short.length !== long.length && !sharesSound(short, long)) return false
  if (nameKey(short.join('')) === nameKey(long.join(''))) return true
  if (isKorean(short) && isKorean(long)) return sameSyllables(short, long)
  const even = short.length === long.length
  if (even && allAlike(short, long)) return closeEnough(short, long)
  if (joinedAlike(short, long)) return true
  return !even && (middleNames(short, long) || endsAlike(short, long) || isPartOf(short, long))
}

/** Family names of Korea, which stand first. */
const KOREAN = new Set(
  'kim lee yi rhee park pak choi choe jung jeong chung chong kang cho jo yoon yun jang chang lim im rim han oh seo suh shin sin kwon hwang ahn an song ryu yoo yu hong jeon jun ko go moon mun yang son bae paik baek heo hur nam sim shim noh roh ha kwak cha joo ju woo koo ku'.split(
    ' ',
  ),
)

/** A family name of Korea and a given name of two syllables: many of them differ by a single sound. */
function isKorean(words: readonly string[]): boolean {
  return words.length === 3 && KOREAN.has(words[0]) && words[1].length <= 6 && words[2].length <= 6
}

function sameSyllables(a: readonly string[], b: readonly string[]): boolean {
  // `Park` has an r in writing only.
  if (soundDistance(a[0].replace('rk', 'k'), b[0].replace('rk', 'k')) > 0.6) return false
  for (let i = 1; i < a.length; i++) {
    if (soundDistance(a[i], b[i]) > 0.6 || consonant(a[i]) !== consonant(b[i]) || vowel(a[i]) !== vowel(b[i])) return false
  }
  return true
}

/** The kind of vowel in a syllable: `o`, `u`, `eo` and `eu` are written for one another, the others are not. */
function vowel(syllable: string): string {
  const letters = /[aeiou]+/.exec(syllable)?.[0] ?? ''
  if (letters.includes('i') || letters === 'ee') return 'i'
  if (letters === 'e' || letters === 'ae') return 'e'
  return letters === 'a' ? 'a' : 'o'
}

/** The sound that begins a syllable, whatever its spelling. */
function consonant(syllable: string): string {
  const [first] = syllable
  for (const alike of ['aeiou', 'jcz', 'kgq', 'pb', 'td', 'sx', 'lr']) if (alike.includes(first)) return alike
  return first
}

/** Names of other lengths must share the sound of the shorter one's last or first word with some word of the longer one. */
function sharesSound(short: readonly string[], long: readonly string[]): boolean {
  const last = soundCode(short[short.length - 1])
  const first = soundCode(short[0])
  return long.some((word) => {
    const code = soundCode(word)
    return code === last || code === first
  })
}

/** Looks at the last word first: it tells most. */
function allAlike(a: readonly string[], b: readonly string[]): boolean {
  for (let i = a.length - 1; i >= 0; i--) if (!sameAt(a[i], b[i], i < a.length - 1, a.length)) return false
  return true
}

function sameAt(a: string, b: string, given: boolean, length: number): boolean {
  if (a === b) return true
  const known = sameGivenName(a, b)
  if (given && known !== null) return known
  if (isInitial(a, b) && given && length > 1) return true
  if (given && isWomansForm(a, b)) return false
  return sameWord(a, b) || (given && Math.min(a.length, b.length) >= 7 && soundDistance(a, b, 1) <= 1)
}

/** `Daniel` and `Daniela`, `Alexander` and `Alexandra` are two people. */
function isWomansForm(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return (
    (/[^aeiouy]$/.test(short) && (long === `${short}a` || long === `${short}e`)) ||
    (a.endsWith('er') && b === `${a.slice(0, -2)}ra`) ||
    (b.endsWith('er') && a === `${b.slice(0, -2)}ra`)
  )
}

function isInitial(a: string, b: string): boolean {
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))
}

/** Two words that are each a little off are too far off together. */
function closeEnough(a: readonly string[], b: readonly string[]): boolean {
  let sum = 0
  for (let i = 0; i < a.length; i++) if (!sameGivenName(a[i], b[i]) && !isInitial(a[i], b[i])) sum += soundDistance(a[i], b[i])
  return sum <= 1.9
}

/** `Kasym Zhomart Tokaev` and `Kasymzhomart Tokaev`, `Yoon Suk Yeol` and `Yun Seok-yeol`: other breaks, like sounds. */
function joinedAlike(short: readonly string[], long: readonly string[]): boolean {
  const a = short.join('')
  const b = long.join('')
  if (long.length < 3 || Math.abs(a.length - b.length) > 3 || a.length < 8) return false
  const family = sameWord(short[short.length - 1], long[long.length - 1]) || soundDistance(short[0], long[0], 0.35) <= 0.35
  return family && soundDistance(a, b) <= Math.min(1.2, a.length * 0.1)
}

/** Given to so many before the name they go by that it tells nobody apart: Mohamed Irfaan Ali is not Muhammad Ali. */
const COMMONEST = 'muhammad'

/** First and last word are the same, and every word of the shorter one is in the longer one, in order. */
function middleNames(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 2 && (short[0] === COMMONEST || sameGivenName(short[0], COMMONEST))) return false
  if (!closeAt(short[0], long[0], true) || !closeAt(short[short.length - 1], long[long.length - 1], false)) return false
  let at = 0
  for (const word of short) {
    while (at < long.length && !closeAt(word, long[at], at === 0)) at++
    if (at === long.length) return false
    at++
  }
  return true
}

/** The shorter one is where the longer one begins (`Ashraf Ghani Ahmadzai`) or ends (`Mohammad Ashraf Ghani`). */
function endsAlike(short: readonly string[], long: readonly string[]): boolean {
  if (short.some((word) => word.length < 3)) return false
  const gap = long.length - short.length
  return (
    short.every((word, i) => closeAt(word, long[i], i === 0)) || short.every((word, i) => closeAt(word, long[i + gap], i === 0))
  )
}

/** Where a word is left out, the others must be close: two liberties are one too many. */
function closeAt(a: string, b: string, given: boolean): boolean {
  return sameAt(a, b, given, 2) && (a === b || given || soundDistance(a, b, 0.3) <= 0.3)
}

/** All words of the shorter one stand in the longer one of four or more, in order: `Hugo Chavez` in `Hugo Rafael Chavez Frias`. */
function isPartOf(short: readonly string[], long: readonly string[]): boolean {
  if (long.length < 4) return false
  let at = 0
  for (const word of short) {
    while (at < long.length && word !== long[at]) at++
    if (at++ === long.length) return false
  }
  return true
}
