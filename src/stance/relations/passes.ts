/** The ways of finding relations that a word can begin, as bits. */
export const PASS_BITS = { verbs: 1, nouns: 2, roles: 4, adjectives: 8, ties: 16, reciprocity: 32 } as const

/** Words that tell something even where one actor only is named: the other is looked for in other sentences. */
export const ALONE = 64
