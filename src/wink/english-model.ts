import featureFn from 'wink-eng-lite-web-model/dist/feature.js'
import lemmatize from 'wink-eng-lite-web-model/dist/lemmatize.js'
import loadCerMeta from 'wink-eng-lite-web-model/dist/load-cer-meta-model.js'
import loadNegation from 'wink-eng-lite-web-model/dist/load-negation-model.js'
import loadPos from 'wink-eng-lite-web-model/dist/load-pos-model.js'
import loadSbd from 'wink-eng-lite-web-model/dist/load-sbd-model.js'
import stem from 'wink-eng-lite-web-model/dist/porter-stemmer.js'
import type { Model } from 'wink-nlp'
import { winkEnglish } from '../../models/wink-english'
import { unpackCore } from './unpack-core'

/**
 * wink's English model with what segmentation uses of it: words, tags, lemmas, negation. Its parts for dates, numbers and
 * sentence sentiment are left out, and its core is packed, so that it costs a browser 0.4 MB rather than 1 MB.
 */
export function englishModel(): Model {
  // wink-nlp loads every part, wanted or not; a part that is left out is given an automaton that is never run.
  const unused = loadNegation().machines
  const model = {
    core: () => unpackCore(winkEnglish),
    sbd: loadSbd,
    pos: loadPos,
    negation: loadNegation,
    ner: () => ({ machines: [], transformers: [] }),
    sa: () => ({ machines: unused, setter: null }),
    metaCER: loadCerMeta,
    featureFn,
    addons: { stem, lemmatize, readabilityStats: null, wordVectors: undefined },
  }
  return model as unknown as Model
}
