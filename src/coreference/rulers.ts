import { firstFrom } from '../internal/spans'
import type { Entity } from './entities'
import { isRulerNoun } from './lexicon/role-nouns'
import { entityOf, type Reader } from './reader'

/** What ties a state to rulers by force, and to those who govern it. */
const TIES = {
  force: /\b(?:junta|regime|generals|coup|military (?:government|rulers?|rule|leaders?|regime)|putsch)\b/gi,
  office: /\b(?:government|authorities|administration|cabinet)\b/gi,
}

/** What a tie right beside the state's name counts (`Niger's junta`, `the Malian regime`) against one in the same sentence. */
const BESIDE = 5
/** How near a name is to stand to be beside it, in characters. */
const NEAR = 12

/** What stands between the state and its rulers: `Mali’s ruling junta`, `the junta in Mali`. */
const OWNS = /^(?:['’]s?)? (?:\w+ )?$/
const OWNED = /^ (?:in|of) (?:the )?$/

/** For `the junta`, `the regime`, `the government`, `the authorities`: the state whose rulers the text most clearly speaks of, or null. */
export function ruledState(reader: Reader, at: number): Entity | null {
  const { words } = reader
  if (words.tag[at] !== 'NOUN' || !isRulerNoun(words.lower[at])) return null
  const next = words.lower[at + 1]
  const tag = words.tag[at + 1]
  if (tag === 'NOUN' || tag === 'PROPN' || next === 'of' || next === 'in') return null
  let first = at
  while (first > 0 && at - first < 2 && WHOLE.has(words.lower[first - 1])) first--
  if (first === 0 || !/^(?:the|this|that|these|those)$/.test(words.lower[first - 1])) return null
  const kind = GOVERNS.has(words.lower[at]) ? 'office' : 'force'
  let state = reader.ruled[kind]
  if (state === undefined) {
    state = findRuled(reader, TIES[kind])
    reader.ruled[kind] = state
  }
  return state === null ? null : entityOf(reader, state)
}

const GOVERNS: ReadonlySet<string> = new Set(['government', 'authorities'])

/** Words that leave rulers those of the whole state: not `the local government`. */
const WHOLE: ReadonlySet<string> = new Set(
  'military ruling federal central national current interim transitional caretaker coalition'.split(' '),
)

/** The state with the most ties to its rulers, or else the one that the text is about, if one clearly is. */
function findRuled({ doc }: Reader, tie: RegExp): string | null {
  const ties = new Map<string, number>()
  const { text, mentions, sentences } = doc
  for (const match of text.matchAll(tie)) {
    const sentence = sentences[firstFrom(sentences, match.index + 1) - 1]
    if (sentence === undefined || sentence.end < match.index) continue
    const end = match.index + match[0].length
    for (let i = firstFrom(mentions, sentence.start); i < mentions.length && mentions[i].start < sentence.end; i++) {
      const { actor, start, end: after } = mentions[i]
      if (!actor.startsWith('state:')) continue
      const beside =
        after <= match.index
          ? match.index - after <= NEAR && OWNS.test(text.slice(after, match.index))
          : start >= end && start - end <= NEAR && OWNED.test(text.slice(end, start))
      ties.set(actor, (ties.get(actor) ?? 0) + (beside ? BESIDE : 1))
    }
  }
  return clearest(ties, BESIDE) ?? clearest(namesOf(doc), CHIEF)
}

/** How often a state is to be named, and twice as often as the next one, for a text to be about it; the headline counts as much. */
const CHIEF = 3

function namesOf({ mentions, sentences, actors }: Reader['doc']): Map<string, number> {
  const names = new Map<string, number>()
  const headline = sentences[0]?.end ?? 0
  for (const { actor, start } of mentions)
    if (actor.startsWith('state:')) names.set(actor, (names.get(actor) ?? 0) + (start < headline ? CHIEF : 1))
  // A text that keeps to a prime minister is about the state too, if it names it.
  const principals = new Map(actors.map(({ id, of }) => [id, of]))
  for (const { actor } of mentions) {
    const principal = actor.startsWith('person:') ? principals.get(actor) : undefined
    const count = principal == null ? undefined : names.get(principal)
    if (principal != null && count !== undefined) names.set(principal, count + 1)
  }
  return names
}

/** The key with the highest count, if it is at least so high and twice that of any other. */
function clearest(counts: ReadonlyMap<string, number>, least: number): string | null {
  let best: string | null = null
  let most = 0
  let second = 0
  for (const [key, count] of counts) {
    if (count > most) {
      second = most
      most = count
      best = key
    } else if (count > second) second = count
  }
  return most >= 2 * second && most >= least ? best : null
}
