const ASCII = /^[\x20-\x7e]*$/
const MARKS = /[\u0300-\u036f]/g
/** Letters that do not come apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'e',
  ħ: 'h',
  ŋ: 'ng',
}
const SPECIAL = /[ıłøđðþßæœəħŋ]/g

/** Lower case without marks on letters: what two ways to print one name have in common. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => LETTERS[letter])
}

const NOT_WORD = /[^\p{L}\p{N}]+/gu

/**
 * The key that a name is looked up by: folded, without spaces, hyphens, apostrophes and dots, so that `Kasym-Zhomart`,
 * `Kasym Zhomart` and `Kasymzhomart`, or `U.S.` and `US`, are one.
 *
 * @example
 * nameKey('Côte d’Ivoire') // 'cotedivoire'
 */
export function nameKey(name: string): string {
  return fold(name).replace(NOT_WORD, '')
}

const BREAKS = /[\s\-‐‑–—/]+/u

/** The words of a name: it comes apart at spaces, hyphens and slashes. */
export function nameWords(name: string): string[] {
  return name.split(BREAKS).filter((word) => nameKey(word) !== '')
}

/**
 * A name as it stands in an id: folded words joined by hyphens.
 *
 * @example
 * slugOf('Kurdistan Workers’ Party') // 'kurdistan-workers-party'
 */
export function slugOf(name: string): string {
  return fold(name)
    .replace(/['’ʼ‘`.]/g, '')
    .replace(NOT_WORD, '-')
    .replace(/^-|-$/g, '')
}
