import { MEN, MEN_TITLES, WOMEN, WOMEN_TITLES } from './first-names'
import { fold } from './name-key'

let women: ReadonlySet<string> | null = null
let men: ReadonlySet<string> | null = null
let titles: ReadonlyMap<string, 'm' | 'f'> | null = null

/** The gender that a full name suggests, or null. */
export function genderOfName(name: string): 'm' | 'f' | null {
  women ??= new Set(WOMEN.split(' '))
  men ??= new Set(MEN.split(' '))
  const space = name.indexOf(' ')
  if (space < 0) return null
  const first = fold(name.slice(0, space))
  const w = women.has(first)
  const m = men.has(first)
  return w === m ? null : w ? 'f' : 'm'
}

/** Whether a word is a common given name. */
export function isGivenName(word: string): boolean {
  return genderOfName(`${word} `) !== null
}

/** The gender that a title before a name tells, or null. */
export function genderOfTitle(word: string): 'm' | 'f' | null {
  titles ??= new Map([
    ...MEN_TITLES.split(' ').map((title) => [title, 'm'] as const),
    ...WOMEN_TITLES.split(' ').map((title) => [title, 'f'] as const),
  ])
  return titles.get(word) ?? null
}
