import { treebank } from './ud-ewt'

/** Fifteen genres of the Georgetown University Multilayer corpus: news, interviews, speeches, court records and more. */
export const set = treebank('ud-gum')
