import winkNLP, { type WinkMethods } from 'wink-nlp'
import { englishModel } from '../wink/english-model'

/** wink-nlp made ready. */
export interface Wink {
  readonly nlp: WinkMethods
  /** Whether the model itself knows a form, as written. */
  knows(form: string): boolean
}

let instance: Wink | null = null

/** The one wink-nlp of the library, made on first use: it takes about a quarter of a second. */
export function wink(): Wink {
  if (instance === null) {
    const nlp = unwrap<typeof winkNLP>(winkNLP)(englishModel(), ['negation', 'pos'])
    const empty = nlp.readDoc('')
    instance = { nlp, knows: (form) => !empty.isOOV(form) }
  }
  return instance
}

/**
 * wink-nlp is CommonJS whose `module.exports` is the value itself, although its types promise a default export: Node, bundlers and TypeScript's emit differ in which of the two an import gives.
 */
function unwrap<T>(imported: unknown): T {
  const holder = imported as { default?: unknown }
  return (holder.default ?? imported) as T
}
