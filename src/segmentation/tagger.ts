import { Automaton, MATCH_SIZE } from './automaton'
import type { WinkCache } from './wink'

/** A token as wink-nlp makes one of a form, with all that its automata ask of it. */
export interface Part {
  /** The tag that is most likely for the word, before its context is read. */
  readonly tag: number
  /** Columns of the word in the automata of tags, and 1: `COLUMN_BITS` each, the first lowest; 0 where its tag tells it. */
  readonly columns: number
  /** Column in the automaton of negation. */
  readonly negation: number
  /** Whether the tag stays, as in contractions. */
  readonly fixed: boolean
  /** Whether a negation can cover it: words, but no marks. */
  readonly word: boolean
  /** Bit set of the tags that the word may have. */
  readonly tags: number
  readonly value: string
  /** The four numbers of wink-nlp's own token. */
  readonly raw: readonly number[]
}

/** wink's automata have 40 to 200 columns, and there are two of tags. */
const COLUMN_BITS = 10
const COLUMN_MASK = (1 << COLUMN_BITS) - 1

/** What tags and negations were found for a row of parts; may be longer than that. */
export interface Tagged {
  readonly tags: Uint8Array
  readonly negated: Uint8Array
}

const TOKEN_SIZE = 4
const TAG_SHIFT = 20
const TAG_MASK = 0x3f
const CONTRACTION_SHIFT = 16
const MOST_BLANKS = 0xffff
const NOUN = 8
/** wink's hints are numbered from here where its automata read them beside tags. */
const HINTS = 1_080_000
const TAGS = 31
/** The name of the patterns that end the reach of a negation. */
const NEGATION_END = 2
const MARKS: ReadonlySet<unknown> = /* @__PURE__ */ new Set(['punctuation', 'emoji', 'emoticon'])

/**
 * Tags parts of speech and marks negations as wink-nlp does (its pipe `pos`, `negation`), but reads what it knows of a form once,
 * not at each token: form by form this is most of wink-nlp's work.
 */
export class Tagger {
  private readonly automata: readonly Automaton[]
  private readonly negation: Automaton
  /** For each automaton the columns of the tags. */
  private readonly tagColumns: readonly (readonly number[])[]
  private room: Room = makeRoom(0)

  /** `read` gives wink-nlp's tokens of a text, `lemmatize` the lemma of one. */
  constructor(
    private readonly cache: WinkCache,
    machines: { readonly pos: readonly string[]; readonly negation: string },
    private readonly read: (text: string) => readonly number[],
    private readonly lemmatize: (token: readonly number[]) => unknown,
  ) {
    this.automata = machines.pos.map((machine) => new Automaton(machine))
    this.negation = new Automaton(machines.negation)
    this.tagColumns = this.automata.map((automaton) => Array.from({ length: TAG_MASK + 1 }, (_, tag) => automaton.columnOf(tag)))
  }

  /** What wink-nlp makes of a text without blanks: one part, or several where it parts it. */
  partsOf(text: string): Part[] {
    const tokens = this.tokensOf(text)
    const parts: Part[] = []
    for (let at = 0; at < tokens.length; at += TOKEN_SIZE) parts.push(this.partOf(tokens.slice(at, at + TOKEN_SIZE)))
    return parts
  }

  private tokensOf(text: string): readonly number[] {
    const found = this.cache.isOOV(text) ? null : this.cache.lookup(text)
    if (found === null) return this.read(text)
    if (found.length === 1) return [found[0], 0, 0, 0]
    const tokens: number[] = []
    for (let at = 0; at < found.length; at += TOKEN_SIZE) {
      const [word, normal, lemma, tag] = found.slice(at, at + TOKEN_SIZE)
      tokens.push(word, normal << CONTRACTION_SHIFT, lemma | (tag << TAG_SHIFT), 0)
    }
    return tokens
  }

  private partOf(raw: readonly number[]): Part {
    const { cache } = this
    const [word, blanks, fixed] = raw
    const normal = blanks > MOST_BLANKS ? cache.nox(blanks) : cache.normal(word)
    const hint = Number(cache.property(word, 'posHint'))
    let tags = 0
    for (let tag = 0; tag < TAGS; tag++) if (cache.isMemberPOS(normal, tag)) tags |= 1 << tag
    let columns = 0
    if (hint !== 0)
      for (let k = 0; k < this.automata.length; k++) columns |= (this.automata[k].columnOf(hint + HINTS) + 1) << (k * COLUMN_BITS)
    return {
      tag: fixed === 0 ? cache.posOf(cache.mappedSpelling(word)) || NOUN : (fixed >>> TAG_SHIFT) & TAG_MASK,
      columns,
      negation: this.negation.columnOf(normal),
      fixed: fixed !== 0,
      word: !MARKS.has(cache.property(word, 'tokenType')),
      tags,
      value: cache.value(word),
      raw,
    }
  }

  /** The tag with a number, as Universal Dependencies names it. */
  nameOf(tag: number): string {
    return this.cache.valueOf('pos', tag)
  }

  /** The lemma of a part with a tag. */
  lemmaOf({ raw, fixed }: Part, tag: number): unknown {
    return this.lemmatize([raw[0], raw[1], fixed ? raw[2] : tag << TAG_SHIFT, 0])
  }

  /** Tags the first `size` parts. What it gives is to be used before the next call. */
  tag(parts: readonly Part[], size = parts.length): Tagged {
    if (this.room.tags.length < size) this.room = makeRoom(2 * size)
    const { tags, columns, own, negations, matches } = this.room
    for (let i = 0; i < size; i++) {
      const part = parts[i]
      tags[i] = part.tag
      own[i] = part.columns
      negations[i] = part.negation
    }
    for (let k = 0; k < this.automata.length; k++) {
      const shift = k * COLUMN_BITS
      const tagColumns = this.tagColumns[k]
      for (let i = 0; i < size; i++) {
        const column = (own[i] >> shift) & COLUMN_MASK
        columns[i] = column === 0 ? tagColumns[tags[i]] : column - 1
      }
      // A name below zero is a tag whatever the word, above zero one that the word must be able to have.
      const found = this.automata[k].recognize(columns, size, matches)
      for (let at = 0; at < found * MATCH_SIZE; at += MATCH_SIZE) {
        const first = matches[at]
        const name = matches[at + 2]
        if (name < 0) tags[first] = -name
        else if ((parts[first].tags & (1 << name)) !== 0) tags[first] = name
      }
    }
    for (let i = 0; i < size; i++) if (parts[i].fixed) tags[i] = parts[i].tag
    this.negate(parts, size)
    return this.room
  }

  private negate(parts: readonly Part[], size: number): void {
    const { negated, negations, matches } = this.room
    negated.fill(0, 0, size)
    const found = this.negation.recognize(negations, size, matches)
    for (let k = 0; k < found; k++) {
      const at = k * MATCH_SIZE
      if (matches[at + 2] === NEGATION_END) continue
      const end = k + 1 < found ? Math.min(size - 1, matches[at + MATCH_SIZE]) : size
      for (let i = matches[at + 1] + 1; i < end; i++) if (parts[i].word) negated[i] = 1
    }
  }
}

/** Working memory for some parts. */
interface Room extends Tagged {
  readonly columns: Int16Array
  /** `columns` of the parts. */
  readonly own: Int32Array
  readonly negations: Int16Array
  readonly matches: Int16Array
}

function makeRoom(size: number): Room {
  return {
    tags: new Uint8Array(size),
    negated: new Uint8Array(size),
    columns: new Int16Array(size),
    own: new Int32Array(size),
    negations: new Int16Array(size),
    matches: new Int16Array((size + 1) * MATCH_SIZE),
  }
}
