import { type Ending, type Line, READ } from '../line'

/** Longer lines are prose whatever their rest says: measuring their beginning keeps the cost low. */
const MEASURED = 600

/** The function words that English running text cannot do without (and headlines and links mostly can). */
const FUNCTION_WORDS = new Set(
  `a an the of to in on at by for from with as into over after before about between against during and or but nor so that which who
  whom whose when where while if than because although it its he she they we his her their our you your this these those there is are
  was were be been being has have had will would can could should may might must do does did not no said says also`.split(/\s+/),
)

const LONGEST_FUNCTION_WORD = 8
/** Words up to this length are looked up by a number, five bits a letter. */
const NUMBERED = 6
/** An open hash table of their numbers. */
const SLOTS = 512
let numbers: Int32Array | null = null

function isFunctionWord(text: string, from: number, to: number): boolean {
  const length = to - from
  if (length > LONGEST_FUNCTION_WORD) return false
  if (length > NUMBERED) return FUNCTION_WORDS.has(text.slice(from, to))
  numbers ??= numbersOf(FUNCTION_WORDS)
  const number = numberOf(text, from, to)
  return number !== 0 && numbers[slotOf(numbers, number)] === number
}

function numbersOf(words: ReadonlySet<string>): Int32Array {
  const table = new Int32Array(SLOTS)
  for (const word of words) {
    const number = word.length > NUMBERED ? 0 : numberOf(word, 0, word.length)
    if (number !== 0) table[slotOf(table, number)] = number
  }
  return table
}

/** Where a number is, or where it would be. */
function slotOf(table: Int32Array, number: number): number {
  let slot = (Math.imul(number, 0x9e3779b1) >>> 16) & (SLOTS - 1)
  while (table[slot] !== 0 && table[slot] !== number) slot = (slot + 1) & (SLOTS - 1)
  return slot
}

/** The small letters of a short word as one number; 0 if it has other characters. */
function numberOf(text: string, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code < 97 || code > 122) return 0
    number = number * 32 + (code - 96)
  }
  return number
}

/** Takes the measures of a line of `text`. */
export function measureLine(text: string, start: number, end: number, gap: boolean, bullet: boolean): Line {
  const line: Line = {
    start,
    end,
    gap,
    bullet,
    words: 0,
    capitals: 0,
    functionWords: 0,
    stops: 0,
    ending: endingOf(text, start, end),
    lowerStart: false,
    quoted: false,
    mark: null,
    score: 0,
    kind: null,
  }
  const stop = Math.min(end, start + MEASURED)
  let at = start
  let afterStop = false
  while (at < stop) {
    const code = text.charCodeAt(at)
    if (!isWordCode(code)) {
      if (code === 46 || code === 33 || code === 63) afterStop = true
      else if ((code === 0x22 || code === 0x201c || code === 0x201d) && at < start + READ) line.quoted = true
      at++
      continue
    }
    const from = at
    while (at < stop && isWordCode(text.charCodeAt(at))) at++
    const upper = isUpper(text, from)
    if (upper) line.capitals++
    if (line.words === 0) line.lowerStart = !upper && isLower(text, from)
    if (afterStop && upper && line.words > 0 && !(line.words === 1 && isNumbering(text, start))) line.stops++
    afterStop = false
    line.words++
    if (!upper && isFunctionWord(text, from, at)) line.functionWords++
  }
  if (stop < end) {
    const factor = (end - start) / MEASURED
    line.words = Math.round(line.words * factor)
    line.capitals = Math.round(line.capitals * factor)
    line.functionWords = Math.round(line.functionWords * factor)
    line.stops = Math.round(line.stops * factor)
  }
  return line
}

/** Letters and digits of any script, and the marks inside words. */
export function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 39
  return code >= 0xc0 ? code < 0x2000 || code === 0x2019 || code > 0x206f : code === 0xaa || code === 0xb5 || code === 0xba
}

/** Whether a line begins with a number, Roman ones included. */
function isNumbering(text: string, start: number): boolean {
  return /^(?:\d{1,3}|[IVX]{1,5}|[A-Z])[.)]/.test(text.slice(start, start + 6))
}

function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return code >= 65 && code <= 90
  const letter = text[at]
  return letter.toLowerCase() !== letter
}

function isLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return code >= 97 && code <= 122
  const letter = text[at]
  return letter.toUpperCase() !== letter
}

const CLOSERS = '"\'”’»)]}*'

function endingOf(text: string, start: number, end: number): Ending {
  let at = end
  while (at > start && end - at < 5 && (CLOSERS.includes(text[at - 1]) || text[at - 1] === ' ')) at--
  if (at === start) return 'open'
  const last = text[at - 1]
  if (last === '…' || (last === '.' && text[at - 2] === '.')) return 'dots'
  if (last === '.' || last === '!' || last === '?' || last === '。' || last === '！' || last === '？') return 'sentence'
  if (last === ':') return 'colon'
  return 'open'
}
