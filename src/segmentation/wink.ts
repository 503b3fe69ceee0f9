import model from 'wink-eng-lite-web-model'
import winkNLP, { type WinkMethods } from 'wink-nlp'

let instance: WinkMethods | null = null

/** The one wink-nlp of the library, made on first use: it takes about a quarter of a second. */
export function wink(): WinkMethods {
  if (instance === null) {
    // wink-nlp is CommonJS whose module is the function, but its types promise a default export: bundlers differ in what they give.
    const loaded: typeof winkNLP & { default?: typeof winkNLP } = winkNLP
    const create = typeof loaded === 'function' ? loaded : (loaded as { default: typeof winkNLP }).default
    const loadedModel: typeof model & { default?: typeof model } = model
    instance = create(loadedModel.default ?? loadedModel, ['sbd', 'negation', 'pos'])
  }
  return instance
}
