/** What a pronoun says of the one it stands for. */
export interface Pronoun {
  readonly kind: 'he' | 'she' | 'it' | 'they' | 'i' | 'we' | 'you'
  readonly role: 'subject' | 'object' | 'possessive' | 'reflexive' | 'any'
}

const TABLE: readonly (readonly [string, Pronoun['kind'], Pronoun['role']])[] = [
  ['he', 'he', 'subject'],
  ['him', 'he', 'object'],
  ['his', 'he', 'possessive'],
  ['himself', 'he', 'reflexive'],
  ['she', 'she', 'subject'],
  ['her', 'she', 'any'],
  ['hers', 'she', 'possessive'],
  ['herself', 'she', 'reflexive'],
  ['it', 'it', 'any'],
  ['its', 'it', 'possessive'],
  ['itself', 'it', 'reflexive'],
  ['they', 'they', 'subject'],
  ['them', 'they', 'object'],
  ['their', 'they', 'possessive'],
  ['theirs', 'they', 'possessive'],
  ['themselves', 'they', 'reflexive'],
  ['i', 'i', 'subject'],
  ['me', 'i', 'object'],
  ['my', 'i', 'possessive'],
  ['mine', 'i', 'possessive'],
  ['myself', 'i', 'reflexive'],
  ['you', 'you', 'any'],
  ['your', 'you', 'possessive'],
  ['yourself', 'you', 'reflexive'],
  ['we', 'we', 'subject'],
  ['us', 'we', 'object'],
  ['our', 'we', 'possessive'],
  ['ours', 'we', 'possessive'],
  ['ourselves', 'we', 'reflexive'],
]

/** Personal, possessive and reflexive pronouns, by their lower-cased form. */
export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map(TABLE.map(([word, kind, role]) => [word, { kind, role }]))
