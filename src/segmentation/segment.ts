import type { Doc, HasRegions, HasSegments, Sentence, Span, Token } from '../doc/types'
import { wink } from './wink'

/** Splits the text (that of the regions, if they are known) into sentences and tokens. */
export function segment<D extends Doc & Partial<HasRegions>>(doc: D): D & HasSegments {
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  const regions: readonly Span[] = doc.regions ?? [{ start: 0, end: doc.text.length }]
  for (const region of regions) {
    let start = region.start
    while (start < region.end) {
      const blank = /\n\s*\n/g
      blank.lastIndex = start
      const match = blank.exec(doc.text)
      const end = match === null ? region.end : Math.min(region.end, match.index + match[0].length)
      addPiece(doc.text, start, end, sentences, tokens)
      start = end
    }
  }
  return { ...doc, sentences, tokens }
}

function addPiece(text: string, start: number, end: number, sentences: Sentence[], tokens: Token[]): void {
  const nlp = wink()
  const its = nlp.its
  const read = nlp.readDoc(text.slice(start, end))
  const values = read.tokens().out(its.value) as string[]
  const tags = read.tokens().out(its.pos) as string[]
  const lemmas = read.tokens().out(its.lemma as never) as string[]
  const negations = read.tokens().out(its.negationFlag) as unknown as boolean[]
  const found: (Token | null)[] = []
  let at = start
  for (let i = 0; i < values.length; i++) {
    const place = text.indexOf(values[i], at)
    if (place < 0 || place + values[i].length > end || values[i].trim() === '') {
      found.push(null)
      continue
    }
    const token = { start: place, end: place + values[i].length, pos: tags[i], lemma: lemmas[i], negated: negations[i] }
    at = token.end
    found.push(token)
    tokens.push(token)
  }
  let index = 0
  read.sentences().each((sentence: { tokens(): { length(): number } }) => {
    const size = sentence.tokens().length()
    const own = found.slice(index, index + size).filter((token) => token !== null)
    index += size
    if (own.length > 0) sentences.push({ start: own[0].start, end: own[own.length - 1].end })
  })
}
