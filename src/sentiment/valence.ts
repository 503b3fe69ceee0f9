import { sentimentLexicon } from '../../models/sentiment-lexicon'

let valences: ReadonlyMap<string, number> | null = null

/** How good or bad a word sounds by itself, -4 to 4 (VADER; Hutto and Gilbert 2014); 0 if it is not listed. */
export function valenceOf(word: string): number {
  valences ??= unpack(sentimentLexicon)
  return valences.get(word) ?? 0
}

function unpack(packed: string): Map<string, number> {
  const found = new Map<string, number>()
  let word = ''
  for (const [, shared, rest, valence] of packed.matchAll(/([A-Z])([a-z]*)(-?\d)/g)) {
    word = word.slice(0, shared.charCodeAt(0) - 65) + rest
    found.set(word, Number(valence) / 2)
  }
  return found
}
