import winkNLP from 'wink-nlp'
import { englishModel } from '../wink/english-model'
import { Tagger } from './tagger'

/** What of wink-nlp's store of words is used here (cache.js of wink-nlp). Words are numbers in it. */
export interface WinkCache {
  lookup(form: string): number[] | null
  isOOV(form: string): boolean
  value(word: number): string
  normal(word: number): number
  nox(contraction: number): number
  posOf(word: number): number
  mappedSpelling(word: number): number
  property(word: number, name: string): unknown
  valueOf(feature: string, index: number): string
  isMemberPOS(word: number, tag: number): boolean
}

/** A document inside wink-nlp; four numbers a token: word, blanks before it and contraction, tag and lemma of a contraction, flags. */
export interface RawDocument {
  readonly cache: WinkCache
  readonly tokens: readonly number[]
}

interface ModelParts {
  pos(): { machines: string[]; setter: (raw: RawDocument) => void }
  negation(): { machines: string[] }
}

type LemmaFunction = (index: number, raw: RawDocument, addons: unknown) => unknown

/** wink-nlp made ready. */
export interface Wink {
  readonly tagger: Tagger
  /** Whether the model itself knows a form, as written. */
  knows(form: string): boolean
}

let instance: Wink | null = null

/** The one wink-nlp of the library, made on first use, since unpacking its words takes a while. */
export function wink(): Wink {
  instance ??= makeWink()
  return instance
}

function makeWink(): Wink {
  const model = englishModel() as unknown as ModelParts & { addons: unknown }
  const pos = model.pos()
  let raw: RawDocument = { cache: null as never, tokens: [] }
  // The setter is the model's own last step: it gets the document before wink-nlp wraps it up.
  const setter = (document: RawDocument): void => {
    raw = document
  }
  const make = unwrap<typeof winkNLP>(winkNLP)
  const nlp = make({ ...model, pos: () => ({ ...pos, setter }) } as never, ['pos'])
  nlp.readDoc('')
  const { cache } = raw
  const lemma = nlp.its.lemma as unknown as LemmaFunction
  const tagger = new Tagger(
    cache,
    { pos: pos.machines, negation: model.negation().machines[0] },
    (text) => {
      nlp.readDoc(text)
      return raw.tokens
    },
    (tokens) => lemma(0, { cache, tokens }, model.addons),
  )
  return { tagger, knows: (form) => !cache.isOOV(form) }
}

/**
 * wink-nlp is CommonJS whose `module.exports` is the value itself, although its types promise a default export: Node, bundlers and TypeScript's emit differ in which of the two an import gives.
 */
function unwrap<T>(imported: unknown): T {
  const holder = imported as { default?: unknown }
  return (holder.default ?? imported) as T
}
