import { firstFrom } from '../../internal/spans'
import type { Draft, Scene } from '../scene'
import { draftOf, leadingVerb } from './leading-verb'

/** Finds quotations that the sentence before them leads in with a colon, on a line of its own or not: `The mayor went on: / "..."`. */
export function findIntroducedQuotations(scene: Scene): void {
  const { quotations, sentences, ranges, drafts, words } = scene
  let byCue: Map<number, Draft> | null = null
  for (const quotation of quotations) {
    if (quotation.continues) continue
    const at = firstFrom(sentences, quotation.start)
    const opens = at < sentences.length && sentences[at].start <= quotation.open ? at : at - 1
    if (opens < 1 || sentences[opens].start < quotation.open) continue
    const lead = sentences[opens - 1]
    if (words.text[lead.end - 1] !== ':') continue
    const { first, end } = ranges[opens - 1]
    if (first >= end || scene.quoteOf[end - 1] >= 0) continue
    const tree = scene.forest.treeOf(opens - 1)
    const verb = leadingVerb(scene, tree, end)
    if (verb < 0) continue
    const content = { start: quotation.start, end: quotation.end }
    byCue ??= draftsByCue(drafts)
    const known = byCue.get(verb)
    if (known !== undefined) {
      known.content.push(content)
      continue
    }
    const draft = draftOf(scene, tree, opens - 1, verb, 'colon', content)
    if (draft !== null) drafts.push(draft)
  }
}

/** Drafts by each token of their cues. */
function draftsByCue(drafts: readonly Draft[]): Map<number, Draft> {
  const found = new Map<number, Draft>()
  for (const draft of drafts) {
    if (draft.cue === null) continue
    for (let at = draft.cue.first; at < draft.cue.end; at++) found.set(at, draft)
  }
  return found
}
