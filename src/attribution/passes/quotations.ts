import type { Mention, Span } from '../../doc/types'
import { firstFrom } from '../../internal/spans'
import { tokenFrom } from '../../internal/token-from'
import { holderOf } from '../finish'
import { coveredQuotations, type Quotation } from '../quotations'
import type { Draft, Scene } from '../scene'
import { AUX, PUNCT, VERB } from '../words'

/** Takes quotations whole: a content that reaches into one gets all of it, and its further paragraphs. */
export function completeQuotations(scene: Scene): void {
  const { quotations, drafts } = scene
  for (const draft of drafts) {
    for (let index = draft.content.length - 1; index >= 0; index--) {
      const span = draft.content[index]
      let at = firstFrom(quotations, span.start)
      if (at > 0 && quotations[at - 1].end > span.start) at--
      let last = -1
      let { start, end } = span
      for (; at < quotations.length && quotations[at].start < span.end; at++) {
        const quotation = quotations[at]
        last = at
        if (quotation.end > end && quotation.end - end < 6000) end = quotation.end
        else if (quotation.start <= start + 1 && goesOnWithout(scene, quotation, end)) {
          end = quotation.end
          break
        }
      }
      draft.content[index] = { start, end }
      while (last >= 0 && last + 1 < quotations.length && quotations[last + 1].continues) {
        last++
        draft.content.push({ start: quotations[last].start, end: quotations[last].end })
      }
    }
  }
}

/** Whether what follows a quotation of several words tells of the circumstances: `accused him of "playing with fire" on Friday`. */
function goesOnWithout({ words }: Scene, quotation: Quotation, end: number): boolean {
  const first = tokenFrom(words.start, words.length, quotation.start)
  let at = tokenFrom(words.start, words.length, quotation.end)
  if (at - first < SEVERAL) return false
  while (at < words.length && words.start[at] < end && words.tag[at] === PUNCT) at++
  return at < words.length && words.start[at] < end && CIRCUMSTANCES.has(words.lower[at])
}

const SEVERAL = 3
const CIRCUMSTANCES: ReadonlySet<string> = new Set([
  'on',
  'after',
  'during',
  'when',
  'while',
  'as',
  'amid',
  'following',
  'in',
  'at',
])

/**
 * Gives quotations without a cue to who speaks: what goes on right after `"...," he said.` belongs to that attribution; a
 * quotation that makes whole sentences goes to the speaker of what stands before it, or to the one named beside it.
 */
export function attributeLooseQuotations(scene: Scene): void {
  const { quotations, drafts, words } = scene
  const covered = coveredQuotations(quotations, drafts)
  if (!covered.includes(false)) return
  const byEnd = drafts.filter((draft) => draft.cue !== null).sort((a, b) => endOf(scene, a) - endOf(scene, b))
  const ends = byEnd.map((draft) => ({ start: endOf(scene, draft), end: 0 }))
  for (let at = 0; at < quotations.length; at++) {
    if (covered[at]) continue
    const quotation = quotations[at]
    if (quotation.continues && at > 0) continue
    const place = firstFrom(ends, quotation.open + 1)
    const before = place > 0 ? byEnd[place - 1] : null
    const gap = before === null ? '' : words.text.slice(ends[place - 1].start, quotation.open)
    const tagged = taggedBefore(scene, byEnd, ends, place, quotation)
    if (tagged !== null) {
      tagged.content.push({ start: quotation.start, end: quotation.end })
      addContinuations(quotations, at, tagged.content)
      continue
    }
    if (!makesSentences(scene, quotation)) continue
    const holder = speakerBeside(scene, quotation, before, gap)
    if (holder === undefined) continue
    // A paragraph that is not closed goes on in the next.
    for (let next = at; next === at || (next < quotations.length && quotations[next].continues && !covered[next]); next++) {
      for (const content of sentencesIn(scene, quotations[next])) {
        drafts.push({
          sentence: firstSentence(scene, content),
          source: null,
          cue: null,
          reason: 'loose quotation',
          content: [content],
          holder,
        })
      }
    }
  }
}

/** Attributions that may lie between a quotation and the one that it goes on: `"...," he said when asked about it. "..."`. */
const BETWEEN = 3
/** How far behind it the one that goes on may have ended, in characters. */
const NEAR = 200

/** The attribution of a quotation in the sentence before that this one goes on, or null. */
function taggedBefore(
  scene: Scene,
  byEnd: readonly Draft[],
  ends: readonly Span[],
  place: number,
  quotation: Quotation,
): Draft | null {
  const { text } = scene.words
  if (!/[.!?…]/.test(text.slice(quotation.end - 1, quotation.end + 2))) return null
  for (let k = place - 1; k >= 0 && k >= place - BETWEEN; k--) {
    const gap = text.slice(ends[k].start, quotation.open)
    if (gap.length >= NEAR || gap.includes('\n') || !isOneSentenceRest(gap)) return null
    if (isDirect(scene, byEnd[k])) return byEnd[k]
  }
  return null
}

function addContinuations(quotations: readonly Quotation[], at: number, content: Span[]): void {
  for (let next = at + 1; next < quotations.length && quotations[next].continues; next++) {
    content.push({ start: quotations[next].start, end: quotations[next].end })
  }
}

function endOf({ words }: Scene, draft: Draft): number {
  let end = draft.cue === null ? 0 : words.end[draft.cue.end - 1]
  if (draft.source !== null) end = Math.max(end, words.end[draft.source.end - 1])
  for (const span of draft.content) end = Math.max(end, span.end)
  return end
}

function isDirect({ quotations, words }: Scene, draft: Draft): boolean {
  const first = draft.content[0]
  const at = firstFrom(quotations, first.start)
  return (
    at < quotations.length &&
    quotations[at].start < first.end &&
    quotations[at].start - first.start < 3 &&
    quotations[at].end >= first.end - 3 &&
    words.length > 0
  )
}

/** Only the end of the sentence lies between (`he said on Monday.`). */
function isOneSentenceRest(gap: string): boolean {
  return !/[.!?]["”'’)]*\s+\p{Lu}/u.test(gap)
}

/** A quotation of at least one whole sentence: it begins where a sentence begins, ends like one, and has a verb. */
function makesSentences({ words, sentences, quoteOf }: Scene, quotation: Quotation): boolean {
  const at = firstFrom(sentences, quotation.open)
  const opens = at < sentences.length && sentences[at].start <= quotation.start
  if (!opens) return false
  const end = words.text.slice(quotation.end - 1, quotation.end + 2)
  if (!/[.!?…,]/.test(end)) return false
  let verb = false
  let count = 0
  for (
    let token = tokenFrom(words.start, words.length, quotation.start);
    token < words.length && words.start[token] < quotation.end;
    token++
  ) {
    if (quoteOf[token] < 0) break
    count++
    if (words.tag[token] === VERB || words.tag[token] === AUX) verb = true
  }
  return verb && count >= 3
}

/** The speaker of the attribution right before, or the person or body that the sentence before names first; undefined if unknown. */
function speakerBeside(scene: Scene, quotation: Quotation, before: Draft | null, gap: string): string | null | undefined {
  const { doc, sentences, words } = scene
  if (before !== null && gap.length < 120) {
    return before.holder !== undefined
      ? before.holder
      : before.source === null
        ? null
        : holderOf(words, doc.mentions, before.source)
  }
  const at = firstFrom(sentences, quotation.open)
  const sentence = at > 0 ? sentences[at - 1] : undefined
  if (sentence === undefined) return undefined
  return namedIn(doc.mentions, sentence)?.actor
}

function namedIn(mentions: readonly Mention[], sentence: Span): Mention | undefined {
  for (let at = firstFrom(mentions, sentence.start); at < mentions.length && mentions[at].start < sentence.end; at++) {
    if (mentions[at].type === 'PER') return mentions[at]
  }
  return undefined
}

function sentencesIn({ sentences }: Scene, quotation: Quotation): Span[] {
  const found: Span[] = []
  let at = firstFrom(sentences, quotation.open)
  for (; at < sentences.length && sentences[at].start < quotation.end; at++) {
    found.push({ start: Math.max(sentences[at].start, quotation.start), end: Math.min(sentences[at].end, quotation.end) })
  }
  return found.length === 0 ? [{ start: quotation.start, end: quotation.end }] : found
}

function firstSentence({ sentences }: Scene, span: Span): number {
  const at = firstFrom(sentences, span.start + 1)
  return Math.max(0, at - 1)
}
