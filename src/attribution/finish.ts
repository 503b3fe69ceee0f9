import type { Attribution, AttributionKind, Mention, Span } from '../doc/types'
import { bySpan, firstFrom } from '../internal/spans'
import { tokenFrom } from '../internal/token-from'
import type { Scene, Source } from './scene'
import { isPostposed } from './syntax/phrases'
import { ADJ, ADP, NOUN, PROPN, PUNCT, spanOf, type Words } from './words'

/** Makes attributions of the drafts: kinds, holders, text order, no doubles. */
export function finish(scene: Scene): Attribution[] {
  const { words, drafts, doc } = scene
  const made = drafts.map((draft): Attribution => {
    const content = [...draft.content].sort(bySpan)
    return {
      source: draft.source === null ? null : whole(spanOf(words, draft.source.first, draft.source.end), doc.mentions),
      cue: draft.cue === null ? null : spanOf(words, draft.cue.first, draft.cue.end),
      content,
      holder:
        draft.holder !== undefined ? draft.holder : draft.source === null ? null : holderOf(words, doc.mentions, draft.source),
      kind: kindOf(scene, content),
    }
  })
  return made.sort((a, b) => startOf(a) - startOf(b) || a.content[0].start - b.content[0].start)
}

/** A source never begins or ends inside a name: `Ministry of Higher Education, Technology and Innovation`. */
function whole({ start, end }: Span, mentions: readonly Mention[]): Span {
  let from = start
  let to = end
  let at = firstFrom(mentions, start)
  if (at > 0 && mentions[at - 1].end > start && mentions[at - 1].form === 'name') from = mentions[at - 1].start
  for (; at < mentions.length && mentions[at].start < end; at++)
    if (mentions[at].form === 'name' && mentions[at].end > to) to = mentions[at].end
  return { start: from, end: to }
}

function startOf({ source, cue, content }: Attribution): number {
  return Math.min(source?.start ?? Number.POSITIVE_INFINITY, cue?.start ?? Number.POSITIVE_INFINITY, content[0].start)
}

/** Direct when nearly all letters stand in quotation marks, mixed when some do. */
function kindOf(scene: Scene, content: readonly Span[]): AttributionKind {
  let all = 0
  let quoted = 0
  for (const span of content) {
    all += span.end - span.start
    for (let at = firstFrom(scene.quotations, span.start - 4000); at < scene.quotations.length; at++) {
      const quotation = scene.quotations[at]
      if (quotation.start >= span.end) break
      quoted += Math.max(0, Math.min(span.end, quotation.end) - Math.max(span.start, quotation.start))
    }
  }
  if (quoted === 0) return 'indirect'
  return quoted >= all - 6 * content.length ? 'direct' : 'mixed'
}

/** Nouns for those who speak for somebody: the holder is then the one they speak for. */
const SPEAKS_FOR =
  /^(?:president|spokes(?:man|woman|person|people|men|women)|officials?|ministers?|ministry|government|authorities|leaders?|leadership|members?|office|state|police|army|military|forces?|troops|administration|chiefs?|head|representatives?|envoys?|ambassadors?|diplomats?|delegat(?:es?|ion)|embassy|parliament|lawmakers?|senators?|(?:under)?secretary|service|agency|department|command|commanders?|generals?|prosecutors?|court|regime|negotiators?|director|chair(?:man|woman|person)?|campaign|aides?|advisers?|advisors?|lawyers?|attorneys?|team|statement|report|website|account|branch|wing|arm|side|party|council|board|committee|bank|premier|chancellor|king|queen|prince|sources?|media|press|newspapers?|intelligence|statements?|tweets?|letter|study|poll|survey|polls|surveys|studies|reports|data|figures|forecasts?|estimates?|statistics|projections?|filings?|documents?)$/

/** After these stands what it is about. */
const ABOUT = /^(?:on|about|into|against|over|regarding|concerning)$/

/** Of these, what somebody has published: `data from the bank`. */
const DOCUMENT =
  /^(?:statements?|reports?|website|letter|study|studies|polls?|surveys?|data|figures|forecasts?|estimates?|statistics|projections?|filings?|documents?)$/

/** The actor of the mention that is the source, or that its head speaks for; null for pronouns and unnamed sources. */
export function holderOf(words: Words, mentions: readonly Mention[], source: Source): string | null {
  const span = spanOf(words, source.first, source.end)
  const inside: Mention[] = []
  for (let at = firstFrom(mentions, span.start); at < mentions.length && mentions[at].start < span.end; at++)
    inside.push(mentions[at])
  const named = namedAfter(words, mentions, source)
  if (named !== null) return named
  if (inside.length === 0) return null
  const head = { start: words.start[source.head], end: words.end[source.head] }
  const covering = inside.find((mention) => mention.start < head.end && head.start < mention.end)
  if (covering !== undefined && (covering.type !== 'NORP' || words.tag[source.head] !== 0)) return covering.actor
  // `a spokeswoman, Anna White`: a person named inside an unnamed source is the source.
  const person = inside.find((mention) => mention.type === 'PER' && mention.start > head.end)
  if (person !== undefined && !prepositionBetween(words, source, person.start)) return person.actor
  const titled = inside.at(-1)
  if (titled?.type === 'PER' && titled.form === 'name' && titled.end === span.end && isTitled(words, source, titled.start))
    return titled.actor
  const instance = inside.find(
    (mention) => mention.start > head.end && words.lower[tokenBefore(words, mention.start)] === 'including',
  )
  if (instance !== undefined) return instance.actor
  const noun = words.lower[source.head]
  if (words.tag[source.head] !== NOUN && words.tag[source.head] !== PROPN) return null
  if (!SPEAKS_FOR.test(noun) || standsApart(words, source)) return null
  // `the Tajik service of Radio Free Europe`, `a spokesman for the ministry`: whom the noun speaks for stands after it.
  const after = inside.find(
    (mention) => mention.start >= head.end && mention.type !== 'NORP' && mention.type !== 'LOC' && mention.type !== 'MISC',
  )
  const before = inside.filter((mention) => mention.end <= head.start).at(-1)
  const joint = words.lower[source.head + 1]
  const belongs = joint === 'of' || joint === 'for' || (DOCUMENT.test(noun) && (joint === 'from' || joint === 'by'))
  // `a report on Chad` is not Chad's.
  if (before === undefined && ABOUT.test(joint)) return null
  return (after !== undefined && belongs ? after : (before ?? inside[0])).actor
}

/** `the deputy minister for trade Ana Ruiz`: a name after what an office is for; not `critics of President Ruiz`, `fans of singer Ana Ruiz`. */
function isTitled({ lower, tag, length, start }: Words, { head }: Source, offset: number): boolean {
  const before = tokenFrom(start, length, offset) - 1
  if (before <= head + 1 || tag[before] !== NOUN || !SPEAKS_FOR.test(lower[head])) return false
  return !SPEAKS_FOR.test(lower[before]) && !/(?:er|or|ist|ian|ant|man|star)$/.test(lower[before])
}

/** Words of those who do not speak for the state that owns them: `Nigeria's main opposition party`. */
const APART =
  /^(?:opposition|rebels?|rebellious|separatists?|secessionists?|dissidents?|exiled|former|ousted|deposed|breakaway|insurgents?)$/

function standsApart(words: Words, { first, head }: Source): boolean {
  for (let at = first; at <= head; at++) if (APART.test(words.lower[at])) return true
  return false
}

/** Bodies have no person's name. */
const BODY =
  /(?:s|ministry|government|administration|leadership|office|army|military|navy|police|embassy|parliament|agency|department|court|party|council|board|committee|bank|company|group|media|press|team|side)$/

/** `One aid group, Oxfam, says`, `Chad's neighbour, Mali, says`: the body or state named between the commas after a noun. */
function bodyAfter(words: Words, mentions: readonly Mention[], { end, head }: Source): string | null {
  if (head !== end - 1 || words.tag[head] !== NOUN) return null
  const from = words.lower[end + 1] === 'the' ? end + 2 : end + 1
  const body = mentions[firstFrom(mentions, words.start[end])]
  if (body === undefined || from >= words.length || body.start !== words.start[from] || body.form !== 'name') return null
  const kind = body.type === 'ORG' ? !PERSON.test(words.lower[head]) : body.type === 'GPE' && STATE.test(words.lower[head])
  const after = tokenFrom(words.start, words.length, body.end)
  return kind && words.lower[after] === ',' ? body.actor : null
}

/** Nouns for a state by what it is to others. */
const STATE = /^(?:ally|neighbou?r|rival|partner|nation|country|state|enemy|foe|patron|backer|island|republic|kingdom|member)$/
/** Nouns for people: `the teacher, Barclays,` is none. */
const PERSON =
  /^(?:he|she|who)$|(?:man|woman|ist|ian|person|teacher|lawyer|officer|leader|minister|president|director|chief|mother|father)$/

/** `A spokesman, Major General Ali Sesay, said`: the person named right after a comma, with titles and no more. */
function namedAfter(words: Words, mentions: readonly Mention[], source: Source): string | null {
  const { first, end, head } = source
  if (end + 1 >= words.length || words.lower[end] !== ',') return null
  const body = bodyAfter(words, mentions, source)
  if (body !== null) return body
  if (BODY.test(words.lower[head])) return null
  if (words.tag[head] !== NOUN && !isPostposed(words, head)) return null
  for (let at = first; at < end; at++) if (words.lower[at] === ',') return null
  const person = mentions[firstFrom(mentions, words.start[end])]
  if (person === undefined || person.type !== 'PER' || person.form !== 'name') return null
  let at = end + 1
  for (let titles = 0; at < words.length && words.start[at] < person.start; at++, titles++)
    if (titles === 4 || (words.tag[at] !== NOUN && words.tag[at] !== PROPN && words.tag[at] !== ADJ)) return null
  while (at < words.length && words.start[at] < person.end) at++
  return at >= words.length || words.tag[at] === PUNCT ? person.actor : null
}

function tokenBefore({ start, length }: Words, offset: number): number {
  return tokenFrom(start, length, offset) - 1
}

function prepositionBetween(words: Words, source: Source, offset: number): boolean {
  for (let at = source.head + 1; at < source.end && words.start[at] < offset; at++) if (words.tag[at] === ADP) return true
  return false
}
