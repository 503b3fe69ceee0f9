import { slugOf } from '../actors/name-key'

/** Words that end the name of an organ of a power: `Defense Ministry`, `Rapid Reaction Force`. */
const ORGANS = new Set(
  'ministry army navy force forces military police parliament court bank government cabinet council committee commission assembly agency service department office secretariat guard guards intelligence embassy congress senate treasury fleet'.split(
    ' ',
  ),
)

/** Words before them that make a name of their own together: `Interior Ministry`, `Supreme Court`, `Armed Forces`. */
const FIELDS = new Set(
  'defense defence foreign interior finance justice health education energy trade economy economic information internal external home agriculture transport culture labor labour oil environment tourism planning religious supreme constitutional central armed air national reserve coast'.split(
    ' ',
  ),
)

/** Organ words that with a field or a nationality before them are always a name. */
const STRONG = new Set(['ministry', 'army', 'navy', 'force', 'forces', 'court', 'bank', 'guard'])

/** Whether a capitalised word ends the name of an organ of a power. */
export function isOrgan(word: string): boolean {
  return startsUpper(word) && ORGANS.has(word.toLowerCase())
}

/** All listed words are plain letters, and so is the capital of one. */
function startsUpper(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 0x41 && code <= 0x5a
}

/** Whether an organ word and the word before it are surely a name: `Foreign Ministry`. */
export function isSureOrgan(field: string, word: string): boolean {
  return isOrgan(word) && STRONG.has(word.toLowerCase()) && isField(field)
}

export function isField(word: string): boolean {
  return startsUpper(word) && FIELDS.has(word.toLowerCase())
}

/** Whether a name is that of an organ of a power: `Ministry of Defence`, `Supreme Court of Pakistan`. */
export function isOrganName(name: string): boolean {
  const words = name.split(' of ')[0].split(' ')
  return isOrgan(words[words.length - 1]) || isOrgan(words[0])
}

/** The organ in an id: `Ministry of Foreign Affairs` and `Foreign Ministry` are `foreign-ministry`. */
export function organSlug(name: string): string {
  return slugOf(name)
    .replace(/^(ministry|department)-of-(?:the-)?(.+)$/, '$2-$1')
    .replace(/^foreign-affairs-/, 'foreign-')
    .replace(/^internal-affairs-/, 'interior-')
    .replace(/^defence-/, 'defense-')
}
