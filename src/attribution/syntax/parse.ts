import { attributionParser } from '../../../models/attribution-parser'
import type { Words } from '../words'
import { bestMove, blurRareWords, type ParserModel, sumLanes, unpackParser } from './parser-model'
import { AHEAD, allowedMoves, apply, fillAhead, fillAround, makeState, SHIFT, TEMPLATES } from './transitions'

let model: ParserModel | null = null

/** Who depends on whom: for each token its head's index, or -1 (the root, or a sentence that was not parsed). */
export interface Trees {
  readonly head: Int32Array
  parse(first: number, end: number): void
}

/** Makes a parser for a document; sentences are parsed when asked for. */
export function makeTrees(words: Words): Trees {
  model ??= unpackParser(attributionParser)
  const { packed, shift, vocabulary } = model
  const { state, begin } = makeState(words)
  const features = new Int32Array(TEMPLATES)
  return {
    head: state.head,
    parse(first, end) {
      blurRareWords(words, vocabulary, first, end)
      begin(first, end)
      let summed = -1
      let ahead = 0
      while (state.next < state.end) {
        const allowed = allowedMoves(state)
        if (allowed === 1 << SHIFT) {
          apply(state, SHIFT)
          continue
        }
        if (summed !== state.next) {
          summed = state.next
          fillAhead(state, shift, features)
          ahead = sumLanes(packed, features, 0, AHEAD)
        }
        fillAround(state, shift, features)
        apply(state, bestMove(ahead + sumLanes(packed, features, AHEAD, TEMPLATES), allowed))
      }
    },
  }
}
