import { attributionParser } from '../../../models/attribution-parser'
import type { Words } from '../words'
import { blurRareWords, type ParserModel, unpackParser } from './parser-model'
import { allowedMoves, apply, fillFeatures, MOVES, makeState, TEMPLATES } from './transitions'

let model: ParserModel | null = null

/** Who depends on whom: for each token its head's index, or -1 (the root, or a sentence that was not parsed). */
export interface Trees {
  readonly head: Int32Array
  parse(first: number, end: number): void
}

/** Makes a parser for a document; sentences are parsed when asked for. */
export function makeTrees(words: Words): Trees {
  model ??= unpackParser(attributionParser)
  const { weights, mask, vocabulary } = model
  blurRareWords(words, vocabulary)
  const { state, begin } = makeState(words)
  const features = new Int32Array(TEMPLATES)
  return {
    head: state.head,
    parse(first, end) {
      begin(first, end)
      while (state.next < state.end) {
        fillFeatures(state, mask, features)
        let shift = 0
        let left = 0
        let right = 0
        let reduce = 0
        for (let i = 0; i < TEMPLATES; i++) {
          const at = features[i] * MOVES
          shift += weights[at]
          left += weights[at + 1]
          right += weights[at + 2]
          reduce += weights[at + 3]
        }
        apply(state, bestMove(allowedMoves(state), shift, left, right, reduce))
      }
    },
  }
}

function bestMove(allowed: number, shift: number, left: number, right: number, reduce: number): number {
  let move = 0
  let best = shift
  if (allowed & 2 && left > best) {
    move = 1
    best = left
  }
  if (allowed & 4 && right > best) {
    move = 2
    best = right
  }
  if (allowed & 8 && reduce > best) move = 3
  return move
}
