import type { Stretch } from './choose-names'
import type { KnownNames } from './find-hits'
import type { Units } from './units'

/** Whether what looks like a name is none: an opening word, the sign of a currency, a share on an exchange. */
export function isNoName(text: string, units: Units, exact: KnownNames, stretch: Stretch): boolean {
  return (
    isOpeningWord(units, exact, stretch) ||
    isGovernment(units, stretch) ||
    isHyphened(text, units, stretch) ||
    isCurrency(text, units, stretch) ||
    isTicker(text, units, stretch)
  )
}

/** `the Government`, as some newspapers write it: a noun that stands for whose government it is. */
function isGovernment(units: Units, { first, last, own }: Stretch): boolean {
  return !own && last - first === 1 && units.keys[first] === 'government' && units.keys[first - 1] === 'the'
}

/** `an A-list gathering`: a word in lower case after a hyphen begins no name. */
function isHyphened(text: string, units: Units, { first, own }: Stretch): boolean {
  const start = units.starts[first]
  return !own && start > 0 && text.charCodeAt(start - 1) === 0x2d && /^[a-z]/.test(text[start])
}

/** `US$180 million`: what stands before the sign of a currency is part of the sum. */
function isCurrency(text: string, units: Units, { first, last }: Stretch): boolean {
  return last - first === 1 && units.ends[first] - units.starts[first] <= 3 && text.charCodeAt(units.ends[first]) === 0x24
}

/** `(PRU.L)`: a share, and no name. */
function isTicker(text: string, units: Units, { first, last, own }: Stretch): boolean {
  const start = units.starts[first]
  if (own || last - first > 2 || text.charCodeAt(start - 1) !== 0x28) return false
  return /^\([A-Z\d]{1,6}\.[A-Z]{1,3}\)/.test(text.slice(start - 1, start + 12))
}

/** A word for people that only stands with a capital because it opens the sentence: `Gunmen opened fire`. */
function isOpeningWord(units: Units, exact: KnownNames, stretch: Stretch): boolean {
  const { first, last, probability } = stretch
  if (last - first > 1 || units.joined[first] === 1 || probability > 0.8 || exact.has(first, last)) return false
  return /[a-z]men$/.test(units.keys[first])
}
