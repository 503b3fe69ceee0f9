import { firstFrom } from '../../internal/spans'
import { tokenFrom } from '../../internal/token-from'
import type { Quotation } from '../quotations'
import { coveredQuotations } from '../quotations'
import type { Draft, Scene, Source } from '../scene'
import { flatPhraseEnd, isTime } from '../syntax/phrases'
import { ADP, ADV, NOUN, PRON, PROPN, VERB, type Words } from '../words'
import { draftOf, leadingVerb } from './leading-verb'

/** Fewer tokens in quotation marks are a name or a phrase. */
const LEAST = 2

/**
 * Takes any verb for one of speech where its place tells so: right after a whole quotation with its subject
 * (`"...," Kelly charged`, `"...!" beamed the mayor`), or before one that a comma or a colon leads in.
 */
export function findQuotingVerbs(scene: Scene): void {
  const { quotations, drafts } = scene
  const covered = coveredQuotations(quotations, drafts)
  quotations.forEach((quotation, index) => {
    if (covered[index] || quotation.continues || !isWhole(scene, quotation)) return
    const draft = verbAfter(scene, quotation) ?? verbBefore(scene, quotation)
    if (draft !== null) drafts.push(draft)
  })
}

/** It begins like a sentence and ends like one, or with the comma that goes before who says it. */
function isWhole({ words }: Scene, quotation: Quotation): boolean {
  const { text } = words
  if (!/[.,?!…—-]/.test(text.slice(quotation.end - 1, quotation.end + 2))) return false
  const first = tokenFrom(words.start, words.length, quotation.start)
  return /^\p{Lu}|^\d/u.test(text.slice(quotation.start, quotation.start + 2)) && words.start[first + LEAST - 1] < quotation.end
}

function verbAfter(scene: Scene, quotation: Quotation): Draft | null {
  const { words, ranges, sentences } = scene
  const at = tokenFrom(words.start, words.length, quotation.close)
  if (at >= words.length || words.text.slice(quotation.close, words.start[at]).trim() !== '') return null
  if (words.text.slice(quotation.close, words.start[at]).includes('\n')) return null
  const sentence = firstFrom(sentences, words.start[at] + 1) - 1
  // What begins a sentence of its own after the quotation may tell anything, unless a comma holds it back.
  if (sentence < 0 || (sentences[sentence].start > quotation.open && !endsInComma(words, quotation))) return null
  const { first, end } = ranges[sentence]
  if (at < first || at >= end) return null
  const content = { start: quotation.start, end: quotation.end }
  if (words.tag[at] === VERB) {
    const to = flatPhraseEnd(words, at + 1, end)
    if (to === at + 1 || words.lower[at].endsWith('ing') || isTime(words, to - 1)) return null
    return draftOf(scene, scene.forest.treeOf(sentence), sentence, at, 'verb at a quotation', content, sourceOf(at + 1, to))
  }
  const to = flatPhraseEnd(words, at, end)
  let verb = to
  while (verb < end && verb - to < 3 && words.tag[verb] === ADV) verb++
  if (to === at || verb >= end || words.tag[verb] !== VERB || words.lower[verb].endsWith('ing')) return null
  if (!isSpeaker(words, to - 1)) return null
  return draftOf(scene, scene.forest.treeOf(sentence), sentence, verb, 'verb at a quotation', content, sourceOf(at, to))
}

function endsInComma({ text }: Words, quotation: Quotation): boolean {
  return text.slice(quotation.end, quotation.close).includes(',') || text[quotation.close] === ','
}

function sourceOf(first: number, end: number): Source {
  return { first, end, head: end - 1 }
}

function isSpeaker(words: Words, at: number): boolean {
  const tag = words.tag[at]
  return tag === PROPN || tag === NOUN || (tag === PRON && /^(?:he|she|they|who)$/.test(words.lower[at]))
}

function verbBefore(scene: Scene, quotation: Quotation): Draft | null {
  const { words, ranges, sentences, quoteOf } = scene
  const opening = tokenFrom(words.start, words.length, quotation.open)
  const mark = opening - 1
  const sentence = firstFrom(sentences, quotation.open) - 1
  if (sentence < 0 || mark < 0) return null
  const { first, end } = ranges[sentence]
  if (mark <= first || mark >= end || quoteOf[mark] >= 0) return null
  const content = { start: quotation.start, end: quotation.end }
  if (words.lower[mark] === ':' || words.lower[mark] === ';') {
    const tree = scene.forest.treeOf(sentence)
    const verb = leadingVerb(scene, tree, mark)
    return verb < 0 ? null : draftOf(scene, tree, sentence, verb, 'colon', content)
  }
  if (words.lower[mark] !== ',') return null
  let verb = mark - 1
  while (verb > first && mark - verb < 3 && (words.tag[verb] === ADV || words.tag[verb] === ADP)) verb--
  if (words.tag[verb] !== VERB || words.lower[verb].endsWith('ing')) return null
  return draftOf(scene, scene.forest.treeOf(sentence), sentence, verb, 'verb at a quotation', content)
}
