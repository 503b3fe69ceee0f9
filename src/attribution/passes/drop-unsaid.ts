import { firstFrom } from '../../internal/spans'
import { tokenFrom } from '../../internal/token-from'
import type { Draft, Scene, Source } from '../scene'
import { hasVerb } from '../syntax/verb-group'
import { ADJ, ADP, AUX, NOUN, NUM, PROPN, type Words } from '../words'

/**
 * Drops drafts in which nobody says, thinks or wants anything, though the words are those of a report: what anybody might say (`no one
 * can deny it`), what the author asks for (`it should be noted that`), a purpose (`money to support schools`), a participle before its
 * noun (`once admitted students`), what one does to oneself (`found herself`), a thing found or shown.
 */
export function dropUnsaid({ words, drafts, quotations }: Scene): void {
  let kept = 0
  for (const draft of drafts) {
    const span = draft.content[0]
    const after = firstFrom(quotations, span.end)
    const quotes = after > 0 && quotations[after - 1].end > span.start
    if (quotes || !isUnsaid(words, draft)) drafts[kept++] = draft
  }
  drafts.length = kept
}

function isUnsaid(words: Words, { source, cue, content, reason }: Draft): boolean {
  if (cue === null || content.length !== 1) return false
  const { lower, tag } = words
  const modal = MODALS.has(lower[cue.first])
  if (source === null ? modal && ASKING.has(lower[cue.first]) : isAnybody(words, source, modal)) return true
  const first = tokenFrom(words.start, words.length, content[0].start)
  if (reason !== 'describe' && REFLEXIVES.has(lower[first])) return true
  const end = tokenFrom(words.start, words.length, content[0].end)
  if (reason === 'find' && lower[first - 1] !== 'that' && !hasVerb(words, first, end)) return true
  // `The government is to blame for it`: that is somebody else's judgement.
  if (lower[cue.first] === 'to' && lower[cue.first + 1] === 'blame' && tag[cue.first - 1] === AUX) return true
  // `lends money to support small farms`: what a thing is for.
  if (lower[cue.first] === 'to' && tag[cue.first - 1] === NOUN && !hasVerb(words, first, end)) return true
  // `In Moscow, they said no`, `When it rained, he said so`: where or when it was said.
  if (source !== null && content[0].end <= words.start[source.first]) {
    if (TIMES.has(lower[first]) || OCCASIONS.has(lower[first]) || (tag[first] === ADP && !hasVerb(words, first, end))) return true
  }
  // `recalled its ambassador`, `likes to pose`: a deed, a habit.
  if (lower[cue.first].startsWith('recall'))
    for (let at = first; at < Math.min(end, first + 4); at++) if (RECALLED.has(lower[at])) return true
  // `officials, who asked not to be named`
  if (lower[first] === 'not' && lower[first + 1] === 'to' && UNNAMED.has(lower[end - 1])) return true
  // `charges a fee for the lesson`
  if (lower[cue.end - 1].startsWith('charg') && lower[first - 1] === 'for') return true
  if (source !== null && HABIT.test(lower[cue.first]) && lower[first] === 'to' && first === cue.end) return true
  // `it is fair to say`, `there is no need to think`: said by nobody.
  if (
    lower[cue.first] === 'to' &&
    (tag[cue.first - 1] === ADJ || lower[cue.first - 1] === 'need' || lower[cue.first - 1] === 'enough') &&
    isExpletive(words, source, cue.first)
  )
    return true
  if (source !== null) return false
  // `Asked about the killings, he shrugged`
  if (OCCASIONS.has(lower[cue.first]) && (cue.first === 0 || /^[.!?”"]$/.test(lower[cue.first - 1]))) return true
  if (lower[cue.first] === 'to') return !hasVerb(words, first, end)
  if (cue.end - cue.first > 1 || first !== cue.end) return false
  if (lower[cue.first] === 'regarding' || (lower[cue.first] === 'considering' && !hasVerb(words, first, end))) return true
  return (
    PARTICIPLE.test(lower[cue.first]) && (tag[first] === NOUN || tag[first] === PROPN || tag[first] === ADJ || tag[first] === NUM)
  )
}

const MODALS: ReadonlySet<string> = new Set('can could may might would should must shall ought'.split(' '))
/** What the author asks for with these: `it must be said that`. */
const ASKING: ReadonlySet<string> = new Set('should must ought'.split(' '))
const ANYBODY: ReadonlySet<string> = new Set('you one anyone anybody nobody'.split(' '))
const REFLEXIVES: ReadonlySet<string> = new Set('himself herself itself themselves myself ourselves yourself oneself'.split(' '))
/** What opens a clause that tells when. */
const TIMES: ReadonlySet<string> = new Set(['when', 'while', 'after', 'before', 'once', 'until', 'since'])
/** Participles that tell on what occasion: `Asked whether he would resign, he said no`. */
const OCCASIONS: ReadonlySet<string> = new Set('asked questioned pressed quizzed speaking writing commenting'.split(' '))
const HABIT = /^likes?$/
/** What is called back rather than to mind. */
const RECALLED: ReadonlySet<string> = new Set(
  'ambassador ambassadors envoy envoys diplomat diplomats troops forces soldiers parliament vehicles cars products legislators lawmakers'.split(
    ' ',
  ),
)
const UNNAMED: ReadonlySet<string> = new Set(['named', 'identified', 'quoted'])
const PARTICIPLE = /(?:ed|en|wn)$/

/** Whether before an infinitive `it` or `there` only holds the place of a subject. */
function isExpletive({ lower }: Words, source: Source | null, to: number): boolean {
  if (source !== null) return source.end - source.first === 1 && (lower[source.head] === 'it' || lower[source.head] === 'there')
  for (let at = to - 1; at >= 0 && to - at < 7; at--) if (lower[at] === 'it' || lower[at] === 'there') return true
  return false
}

/** Whether a source is anybody at all: `no one`, and with a modal verb `you`. */
function isAnybody({ lower }: Words, { first, end, head }: Source, modal: boolean): boolean {
  if (end - first > 2) return false
  if (lower[first] === 'no' && lower[first + 1] === 'one') return true
  // `If you think it is over, think again.`
  const conditional = lower[head] === 'you' && lower[first - 1] === 'if'
  return end - first === 1 && ANYBODY.has(lower[head]) && (modal || conditional || lower[head] === 'nobody')
}
