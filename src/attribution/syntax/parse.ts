import { attributionParser } from '../../../models/attribution-parser'
import type { Words } from '../words'
import { bestMove, blurRareWords, type ParserModel, sumLanes, unpackParser } from './parser-model'
import { AHEAD, allowedMoves, apply, fillAhead, fillAround, makeState, type ParseRoom, SHIFT, TEMPLATES } from './transitions'

let model: ParserModel | null = null
let features: Int32Array | null = null

/** Who depends on whom: for each token its head's index, or -1 (the root, or a sentence that was not parsed). */
export interface Trees {
  readonly head: Int32Array
  parse(first: number, end: number): void
}

/** Makes a parser for a document; sentences are parsed when asked for. */
export function makeTrees(words: Words, room: ParseRoom): Trees {
  model ??= unpackParser(attributionParser)
  const { packed, shift, vocabulary } = model
  const { state, begin } = makeState(words, room)
  features ??= new Int32Array(TEMPLATES)
  const buckets = features
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
          fillAhead(state, shift, buckets)
          ahead = sumLanes(packed, buckets, 0, AHEAD)
        }
        fillAround(state, shift, buckets)
        apply(state, bestMove(ahead + sumLanes(packed, buckets, AHEAD, TEMPLATES), allowed))
      }
    },
  }
}
