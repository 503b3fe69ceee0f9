/** What surrounds a sentence, as numbers for the model of context. */
export interface ContextParts {
  /** Mean logit of the sentences right before and after; 0 if there are none. */
  readonly neighbours: number
  /** Logit of the document. */
  readonly document: number
}

/** Logits of sentences beyond this say no more. */
const SENTENCE_LIMIT = 3
/** Those of documents are held closer: reports hold opinion and columns hold facts. */
const DOCUMENT_LIMIT = 0.8

const within = (logit: number, limit: number): number => Math.max(-limit, Math.min(limit, logit))

/** The context of a sentence: logits of its neighbours and of the document. Short documents tell little of their kind. */
export function contextParts(scores: readonly { readonly logit: number }[], index: number, documentLogit: number): ContextParts {
  let sum = 0
  let n = 0
  for (const i of [index - 1, index + 1]) {
    if (i < 0 || i >= scores.length) continue
    sum += within(scores[i].logit, SENTENCE_LIMIT)
    n++
  }
  const trust = Math.min(1, (scores.length - 1) / 6)
  return { neighbours: n === 0 ? 0 : sum / n, document: trust * within(documentLogit, DOCUMENT_LIMIT) }
}
