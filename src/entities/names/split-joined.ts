import type { NameSpan } from '../name-span'
import type { NameView } from './name-view'
import { NAME_TYPES } from './tags'

/** A longer part is hardly one of two names: `the Fund for Peace and Development`. */
const LONGEST_PART = 3

/**
 * Parts two names that `and` joins and the tags took for one (`Ford and Hyundai`): where a list of names goes before, where
 * the text writes one of the two by itself as well, or where the gazetteer knows one of them.
 */
export function splitJoined(spans: readonly NameSpan[], view: NameView): readonly NameSpan[] {
  if (!spans.some((span) => jointOf(span, view) >= 0)) return spans
  const alone = new Set(spans.filter((span) => jointOf(span, view) < 0).map((span) => textOf(view, span.first, span.end)))
  return spans.flatMap((span, index) => {
    const joint = jointOf(span, view)
    if (joint < 0) return [span]
    const [one, other] = [textOf(view, span.first, joint), textOf(view, joint + 1, span.end)]
    if (one === other) return [span]
    const known = span.end - span.first === 3 && (isKnown(view, span.first, span.type) || isKnown(view, joint + 1, span.type))
    if (!known && !alone.has(one) && !alone.has(other) && !goesOnList(spans[index - 1], span, view)) return [span]
    return [
      { ...span, end: joint },
      { ...span, first: joint + 1 },
    ]
  })
}

/** Where `and` stands between two short parts of a name without `of` and its like; -1 if nowhere. */
function jointOf({ first, end }: NameSpan, { words }: NameView): number {
  let joint = -1
  for (let at = first; at < end; at++) {
    const { text } = words[at]
    if (text === 'of' || text === 'for' || text === 'on' || text === '&') return -1
    if (text !== 'and') continue
    if (joint >= 0) return -1
    joint = at
  }
  return joint > first && joint < end - 1 && joint - first <= LONGEST_PART && end - joint - 1 <= LONGEST_PART ? joint : -1
}

/** Whether the gazetteer knows a name of the type that is just this word (`Apple and Nvidia`, but not `Bosnia and Herzegovina`). */
function isKnown({ hits }: NameView, at: number, type: NameSpan['type']): boolean {
  const begins = 1 << (2 * NAME_TYPES.indexOf(type))
  return (hits[at] & begins) !== 0 && (hits[at + 1] & (begins << 1)) === 0
}

/** Whether a name and a comma stand right before: `PSA, Ford and Hyundai`. */
function goesOnList(before: NameSpan | undefined, { first }: NameSpan, { words }: NameView): boolean {
  return before !== undefined && before.end === first - 1 && words[first - 1].text === ','
}

function textOf({ words }: NameView, first: number, end: number): string {
  let text = words[first].text
  for (let at = first + 1; at < end; at++) text += ` ${words[at].text}`
  return text
}
