import { fitted } from '../../internal/fitted'
import type { TokenRange } from '../scene'
import type { Words } from '../words'
import { makeTrees, type Trees } from './parse'
import { makeParseRoom, type ParseRoom } from './transitions'

/**
 * The sentence at hand: heads, and how far each word's dependents reach. It is parsed when one of these is first asked for,
 * since for most of what is looked for word order is enough.
 */
export interface Tree {
  readonly first: number
  readonly end: number
  readonly head: Int32Array
  /** First and last token of what depends on a word, itself included. */
  readonly low: Int32Array
  readonly high: Int32Array
}

class LazyTree implements Tree {
  private parsed = false

  constructor(
    readonly first: number,
    readonly end: number,
    private readonly forest: Forest,
  ) {}

  get head(): Int32Array {
    if (!this.parsed) this.parse()
    return this.forest.trees.head
  }

  get low(): Int32Array {
    if (!this.parsed) this.parse()
    return this.forest.low
  }

  get high(): Int32Array {
    if (!this.parsed) this.parse()
    return this.forest.high
  }

  private parse(): void {
    this.parsed = true
    this.forest.parse(this.first, this.end)
  }
}

/** Room for the trees of so many words. */
export interface TreeRoom extends ParseRoom {
  readonly low: Int32Array
  readonly high: Int32Array
}

export function makeTreeRoom(size: number): TreeRoom {
  return { ...makeParseRoom(size), low: new Int32Array(size), high: new Int32Array(size) }
}

/** The trees of a document. */
export class Forest {
  readonly trees: Trees
  readonly low: Int32Array
  readonly high: Int32Array
  /** The tree of each sentence. */
  private readonly known: (LazyTree | undefined)[]

  constructor(
    words: Words,
    private readonly sentences: readonly TokenRange[],
    room: TreeRoom,
  ) {
    this.trees = makeTrees(words, room)
    this.low = fitted(room.low, words.length).fill(0)
    this.high = fitted(room.high, words.length).fill(0)
    this.known = new Array(sentences.length)
  }

  treeOf(sentence: number): Tree {
    let tree = this.known[sentence]
    if (tree === undefined) {
      const { first, end } = this.sentences[sentence]
      tree = new LazyTree(first, end, this)
      this.known[sentence] = tree
    }
    return tree
  }

  parse(first: number, end: number): void {
    const { low, high } = this
    const { head } = this.trees
    this.trees.parse(first, end)
    for (let i = first; i < end; i++) {
      low[i] = i
      high[i] = i
    }
    for (let i = first; i < end; i++) {
      const h = head[i]
      if (h > i && low[i] < low[h]) low[h] = low[i]
    }
    for (let i = end - 1; i >= first; i--) {
      const h = head[i]
      if (h >= 0 && h < i && high[i] > high[h]) high[h] = high[i]
    }
  }
}
