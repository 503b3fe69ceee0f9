import type { AttributedDoc } from '../doc/types'
import { firstFrom } from '../internal/spans'
import type { Talk } from './interview'
import type { Words } from './words'

/** What tells in the opening of a text that it is a speech, beside its speaker's name. */
const CUE =
  /\b(?:remarks|speech|address|testimony|statement)\s(?:\w+\s){0,3}(?:by|of)\b|\bdelivered\s(?:his\s|her\s|the\s|a\s|an\s)?(?:following\s)?(?:remarks|speech|address|statement|testimony)\b|['’]s\s(?:\w+\s){0,2}(?:speech|address|remarks|testimony)\b|\b(?:Floor|Maiden|Inaugural|Keynote|Victory|Concession)\s(?:Speech|Address|Remarks)\b/i
/** Sentences in which a speech says so, and how often it says `I`. */
const OPENING = 5
const LEAST = 5

/** Who gives a speech printed as such: `Remarks by President Biden`. Null where the text quotes or cites that person: then it reports. */
export function readSpeech(doc: AttributedDoc, words: Words): Talk | null {
  const { text, sentences, attributions } = doc
  for (let at = 0; at < sentences.length && at < OPENING; at++) {
    const { start, end } = sentences[at]
    if (!CUE.test(text.slice(start, Math.min(end, start + 300)))) continue
    const speaker = onlyPerson(doc, start, end)
    if (speaker === null) continue
    if (attributions.some(({ holder }) => holder === speaker) || !saysI(words, at)) return null
    const from = at
    return { speakers: sentences.map((_, index) => (index > from ? speaker : null)), asked: sentences.map(() => null) }
  }
  return null
}

/** The only person named before a position who is no namesake of a law: the first of the sentence, if it names no other beside. */
function onlyPerson({ mentions, text }: AttributedDoc, start: number, end: number): string | null {
  const at = firstFrom(mentions, start)
  let first: number | null = null
  for (let i = at; i < mentions.length && mentions[i].start < end; i++) {
    if (mentions[i].type !== 'PER') continue
    if (first === null) first = i
    else if (mentions[i].actor !== mentions[first].actor && /\band\b/.test(text.slice(mentions[first].end, mentions[i].start)))
      return null
  }
  return first === null ? null : mentions[first].actor
}

function saysI(words: Words, after: number): boolean {
  let count = 0
  for (let at = 0; at < words.length && count < LEAST; at++) {
    if (words.lower[at] === 'i' && words.sentence[at] > after && words.speech[at] < 0) count++
  }
  return count === LEAST
}
