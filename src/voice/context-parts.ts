/** Logits of sentences beyond this say no more. */
const SENTENCE_LIMIT = 3
/** Those of documents are held closer: reports hold opinion and columns hold facts. */
const DOCUMENT_LIMIT = 2.5

interface Score {
  readonly logit: number
}

const within = (logit: number, limit: number): number => Math.max(-limit, Math.min(limit, logit))

/** Mean logit of the sentences right before and after; 0 if there are none. */
export function neighboursOf(scores: readonly Score[], index: number): number {
  const before = index > 0 ? within(scores[index - 1].logit, SENTENCE_LIMIT) : 0
  const after = index + 1 < scores.length ? within(scores[index + 1].logit, SENTENCE_LIMIT) : 0
  const both = index > 0 && index + 1 < scores.length
  return both ? (before + after) / 2 : before + after
}

/** What the logit of its document says of a sentence. Short documents tell little of their kind. */
export function kindOf(sentences: number, documentLogit: number): number {
  return Math.min(1, (sentences - 1) / 6) * within(documentLogit, DOCUMENT_LIMIT)
}
