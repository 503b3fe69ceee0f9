import type { Span } from '../../doc/types'
import { bySpan, firstFrom } from '../../internal/spans'
import type { Draft, Scene } from '../scene'

/** Classes that stay cues inside what somebody else says: they name an act of speech of its own. */
const SPEECH: ReadonlySet<string> = new Set([
  'say',
  'tell',
  'write',
  'state',
  'report',
  'deny',
  'accuse',
  'add',
  'according-to',
  'warn',
])

/**
 * Drops thoughts, wishes and judgements inside the content of another attribution: there they are part of what is said
 * (`He said he wants talks` is one attribution). Acts of speech stay.
 */
export function dropNested(scene: Scene): void {
  const { drafts, words } = scene
  if (drafts.length < 2) return
  const reach = reachOf(drafts)
  const isKept = (draft: Draft): boolean => {
    if (draft.cue === null || SPEECH.has(draft.reason)) return true
    const at = words.start[draft.cue.first]
    const last = firstFrom(reach, at + 1) - 1
    if (last < 0) return true
    const { far, owner, farOther } = reach[last]
    return (owner === draft ? farOther : far) <= at
  }
  let kept = 0
  for (const draft of drafts) if (isKept(draft)) drafts[kept++] = draft
  drafts.length = kept
}

/** For each content, in text order: how far contents so far reach, whose that is, and how far those of all others do. */
interface Reach extends Span {
  readonly far: number
  readonly owner: Draft
  readonly farOther: number
}

function reachOf(drafts: readonly Draft[]): Reach[] {
  const contents = drafts.flatMap((draft) => draft.content.map(({ start, end }) => ({ start, end, draft }))).sort(bySpan)
  let far = 0
  let farOther = 0
  let owner = contents[0]?.draft
  return contents.map(({ start, end, draft }) => {
    if (draft === owner) far = Math.max(far, end)
    else if (end > far) {
      farOther = far
      far = end
      owner = draft
    } else farOther = Math.max(farOther, end)
    return { start, end, far, owner, farOther }
  })
}
