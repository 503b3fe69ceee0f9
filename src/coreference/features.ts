/** Names of the features of a candidate antecedent, in the order of the weights. */
export const CANDIDATE_FEATURES = [
  'same sentence',
  'one sentence back',
  'two sentences back',
  'three or more back',
  'distance',
  'most recent',
  'second most recent',
  'last was subject',
  'last was subject, same sentence',
  'last was subject, one back',
  'last was a pronoun',
  'last was a modifier',
  'last was possessive',
  'log of mentions',
  'most mentioned',
  'speaker of the clause',
  'speaker of the quotation',
  'person',
  'state',
  'group or body',
  'place',
  'people',
  'gender agrees',
  'gender unknown',
  'first of the sentence before',
  'same role',
  'object beside its subject',
  'title agrees',
  'plural',
  'kind fits exactly',
  'named in the title',
  'same sentence, possessive pronoun',
  'last quoted alike',
  'a subject in this sentence',
  'a subject in the sentence before',
  'a place that does not act',
  'name ends so',
  'spoke before',
  'named in what is said',
] as const

/** Names of the features of `none of these`. */
export const NONE_FEATURES = [
  'bias',
  'impersonal it',
  'object',
  'possessive',
  'unnamed noun nearer',
  'unnamed plural nearer',
  'unnamed person nearer',
  'no candidate in this or the last sentence',
  'quoted',
  'demonstrative',
  'followed by a modifier',
] as const

export const SIZE = CANDIDATE_FEATURES.length + NONE_FEATURES.length

/** Which weights a referring expression is judged by. */
export type WeightClass = 'he' | 'it' | 'they' | 'thing' | 'person'
