/** Lemma of a word that wink-nlp does not know, given in lower case: regular endings taken off where a known word is left. */
export function lemmatizeUnknown(word: string, pos: string, knows: (form: string) => boolean): string {
  const size = word.length
  if (size < 5 || (pos !== 'NOUN' && pos !== 'VERB')) return word
  if (pos === 'NOUN' && word.endsWith('s') && !/(?:ss|us|is|ics)$/.test(word)) {
    if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
    return /(?:ch|sh|x|ss|z)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
  }
  if (pos === 'NOUN') return word
  const ending = word.endsWith('ing') ? 3 : word.endsWith('ed') ? 2 : word.endsWith('s') && !word.endsWith('ss') ? 1 : 0
  if (ending === 0) return word
  const stem = word.slice(0, -ending)
  if (knows(stem)) return stem
  if (knows(`${stem}e`)) return `${stem}e`
  const last = stem.length - 1
  if (ending > 1 && stem[last] === stem[last - 1] && knows(stem.slice(0, -1))) return stem.slice(0, -1)
  return ending === 1 ? stem : word
}
