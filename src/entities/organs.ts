/** Words that end the name of an organ of a power: `Defense Ministry`, `Rapid Reaction Force`. */
const ORGANS = new Set(
  'ministry army navy force forces military police parliament court bank government cabinet council committee commission assembly agency service department office secretariat guard guards intelligence embassy congress senate treasury fleet'.split(
    ' ',
  ),
)

/** Whether a capitalised word ends the name of an organ of a power. */
export function isOrgan(word: string): boolean {
  return /^\p{Lu}/u.test(word) && ORGANS.has(word.toLowerCase())
}

/** Whether a name is that of an organ of a power: `Ministry of Defence`, `Supreme Court`. */
export function isOrganName(name: string): boolean {
  const words = name.split(' ')
  return isOrgan(words[words.length - 1]) || isOrgan(words[0])
}
