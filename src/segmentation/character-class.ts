/** What a UTF-16 code unit is to the tokenizer. */
export const CharacterClass = {
  upper: 1,
  letter: 2,
  digit: 3,
  /** Belongs to whatever stands before it: combining marks, soft hyphens, zero-width joiners. */
  joiner: 4,
  blank: 5,
  lineBreak: 6,
  mark: 7,
  /** Half of a pair that encodes one character. */
  surrogate: 8,
} as const

const BLANK = /[\s\p{Cc}\p{Cf}\p{Z}]/u
const JOINER = /\p{M}|\u00ad|\u200c|\u200d|\u2060/u
const classes = /* @__PURE__ */ new Uint8Array(65536)

/** The class of the code unit at `index`. Classes are worked out once for each code unit, when it is first met. */
export function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index)
  const known = classes[code]
  if (known !== 0) return known
  const found = classify(code)
  classes[code] = found
  return found
}

function classify(code: number): number {
  if (code === 10 || code === 13 || code === 0x85 || code === 0x2028 || code === 0x2029) return CharacterClass.lineBreak
  if (code >= 0xd800 && code <= 0xdfff) return CharacterClass.surrogate
  const character = String.fromCharCode(code)
  if (JOINER.test(character)) return CharacterClass.joiner
  if (BLANK.test(character)) return CharacterClass.blank
  if (/\p{Lu}|\p{Lt}/u.test(character)) return CharacterClass.upper
  if (/\p{L}/u.test(character)) return CharacterClass.letter
  if (/\p{Nd}/u.test(character)) return CharacterClass.digit
  return CharacterClass.mark
}

/** Whether the class is that of a letter, whatever its case. */
export function isLetter(found: number): boolean {
  return found === CharacterClass.upper || found === CharacterClass.letter
}

/** Whether the class is that of a letter or digit. */
export function isWordPart(found: number): boolean {
  return found <= CharacterClass.digit
}

/** Whether the class parts words. */
export function isBlank(found: number): boolean {
  return found === CharacterClass.blank || found === CharacterClass.lineBreak
}
