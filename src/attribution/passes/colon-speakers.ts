import { firstFrom } from '../../internal/spans'
import { FEWEST_TURNS, isSpeakerInCapitals } from '../../internal/transcript'
import type { Draft, Scene, Source, TokenRange } from '../scene'
import { trimmed } from '../syntax/content'
import { hasVerb } from '../syntax/verb-group'
import { ADJ, ADP, DET, NOUN, PART, PROPN, type Words } from '../words'

/** Longest speaker before a colon, longest after one, fewest words of what is said. */
const LONGEST_BEFORE = 7
const LONGEST_AFTER = 4
const FEWEST_SAID = 3

/**
 * Finds who speaks by a colon alone, as headlines and transcripts print it: `Sanders: They stole it`, `Poll: Voters tire of war`,
 * `They stole it: Sanders`.
 */
export function findColonSpeakers(scene: Scene): void {
  const { words, ranges, quoteOf, drafts } = scene
  const turns: Draft[] = []
  const unnamed: Draft[] = []
  for (let sentence = 0; sentence < ranges.length; sentence++) {
    const { first, end } = ranges[sentence]
    if (first >= end || !opensLine(words, first)) continue
    const colon = colonAfter(words, first, Math.min(end, first + LONGEST_BEFORE + 1))
    if (colon > first && quoteOf[first] < 0) {
      const named = speakerBefore(scene, first, colon)
      const source = named ?? capitalsBefore(words, first, colon)
      if (source !== null) {
        const draft = draftOf(scene, sentence, source, colon, { first: colon + 1, end })
        if (draft !== null) (named === null ? unnamed : turns).push(draft)
        continue
      }
    }
    if (!closesLine(words, end)) continue
    const last = colonBefore(words, Math.max(first, end - LONGEST_AFTER - 1), end)
    if (last <= first || quoteOf[last] >= 0) continue
    const source = speakerAfter(scene, last + 1, end)
    const draft = source === null ? null : draftOf(scene, sentence, source, last, { first, end: last })
    if (draft !== null) drafts.push(draft)
  }
  const transcript = turns.length + unnamed.length >= FEWEST_TURNS
  // One by one: a long text has more than a call takes arguments.
  for (const turn of transcript ? turns.concat(unnamed) : turns) {
    if (transcript) readTurn(scene, turn)
    drafts.push(turn)
  }
}

function draftOf({ words }: Scene, sentence: number, source: Source, colon: number, said: TokenRange): Draft | null {
  if (said.end - said.first < FEWEST_SAID || !hasVerb(words, said.first, said.end)) return null
  const content = trimmed(words, said.first, said.end)
  return content === null
    ? null
    : { sentence, source, cue: { first: colon, end: colon + 1 }, reason: 'colon', content: [content] }
}

/** In a transcript one speaks to the end of the line. */
function readTurn({ words, ranges, sentences }: Scene, { sentence, content }: Draft): void {
  const [{ start }] = content
  const line = words.text.indexOf('\n', start)
  const end = line < 0 ? words.text.length : line
  let last = sentence
  while (last + 1 < sentences.length && sentences[last + 1].start < end && sentences[last + 1].end <= end) last++
  if (last > sentence && ranges[last].end > ranges[last].first) content[0] = { start, end: words.end[ranges[last].end - 1] }
}

/** A name, with what it is before it, or a word for those who report; no place. */
function speakerBefore(scene: Scene, first: number, colon: number): Source | null {
  const { words } = scene
  let end = first
  while (end < colon && (words.tag[end] === PROPN || words.tag[end] === NOUN || words.tag[end] === ADJ || words.tag[end] === DET))
    end++
  if (end === first) return null
  // `Clinton to Planned Parenthood: ...`
  if (end < colon && (!ADDRESSING.has(words.lower[end]) || hasVerb(words, end, colon))) return null
  for (let at = end; at < colon; at++) if (words.tag[at] !== ADP && words.tag[at] !== PART && words.tag[at] !== PROPN) return null
  return speaks(scene, first, end) ? { first, end, head: end - 1 } : null
}

/** `TAPPER:`, as transcripts print whoever speaks; of one such line it is not known what it is. */
function capitalsBefore({ text, start, end }: Words, first: number, colon: number): Source | null {
  return isSpeakerInCapitals(text.slice(start[first], end[colon - 1])) ? { first, end: colon, head: colon - 1 } : null
}

function speakerAfter(scene: Scene, first: number, end: number): Source | null {
  const { words } = scene
  for (let at = first; at < end; at++) if (words.tag[at] !== PROPN && words.tag[at] !== NOUN && words.tag[at] !== ADJ) return null
  return end > first && speaks(scene, first, end) ? { first, end, head: end - 1 } : null
}

/** Whether the last of some words names a person or a body that is no place, or those who report. */
function speaks({ words, doc }: Scene, first: number, end: number): boolean {
  const head = end - 1
  if (REPORTERS.has(words.lower[head])) return true
  if (words.tag[head] !== PROPN || RUBRICS.has(words.lower[first]) || RUBRICS.has(words.lower[head])) return false
  const { mentions } = doc
  const after = firstFrom(mentions, words.end[head])
  const mention = mentions[after - 1]
  // Where names were not looked for, all that is known is that it is one.
  if (mention === undefined || mention.end <= words.start[head]) return mentions.length === 0
  return mention.type === 'PER' || mention.type === 'ORG'
}

function opensLine({ text, start, end }: Words, first: number): boolean {
  return first === 0 || text.slice(end[first - 1], start[first]).includes('\n')
}

function closesLine({ text, end, start, length }: Words, after: number): boolean {
  return after >= length || text.slice(end[after - 1], start[after]).includes('\n')
}

function colonAfter({ lower }: Words, first: number, end: number): number {
  for (let at = first; at < end; at++) if (lower[at] === ':') return at
  return -1
}

function colonBefore({ lower }: Words, first: number, end: number): number {
  for (let at = end - 2; at >= first; at--) if (lower[at] === ':') return at
  return -1
}

const ADDRESSING: ReadonlySet<string> = new Set('to on at in'.split(' '))
const REPORTERS: ReadonlySet<string> = new Set(
  `poll polls report reports study studies survey surveys police official officials source sources expert experts analyst analysts minister
  ministry prosecutor prosecutors researchers scientists historians economists witness witnesses lawyer lawyers spokesman spokeswoman
  spokesperson newspaper watchdog audit memo media`.split(/\s+/),
)
/** What newspapers print before a colon of the piece itself: its part of the paper or its kind. */
const RUBRICS: ReadonlySet<string> = new Set(
  `analysis opinion editorial comment commentary column review breaking news update updated exclusive watch video photo photos live podcast
  interview explainer feature special world business sports politics report factbox timeline recap preview letter letters note editor read
  related advertisement subscribe copyright source image credit date place time venue contact email tel phone`.split(/\s+/),
)
