/** Word forms written as one that are two words, and where the second begins (Universal Dependencies splits them). */
const FUSED: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['gimme', 3],
  ['lemme', 3],
  ['dont', 2],
  ['doesnt', 4],
  ['didnt', 3],
  ['isnt', 2],
  ['wasnt', 3],
  ['arent', 3],
  ['cant', 2],
  ['wont', 2],
  ['couldnt', 5],
  ['wouldnt', 5],
  ['shouldnt', 6],
  ['havent', 4],
  ['hasnt', 3],
])

/** Where a word written as one is parted, 0 if it is not. */
export function fusedAt(word: string): number {
  return FUSED.get(word) ?? FUSED.get(word.toLowerCase()) ?? 0
}

/** Lengths of the shortest and longest fused word. */
export const FUSED_LENGTHS = { shortest: 4, longest: 8 } as const

const CLITICS: ReadonlySet<string> = /* @__PURE__ */ new Set(['s', 'm', 'd', 're', 've', 'll', 'S', 'M', 'D', 'RE', 'VE', 'LL'])

/** Whether what follows an apostrophe is a shortened verb or the possessive. */
export function isClitic(letters: string): boolean {
  return CLITICS.has(letters)
}

const ELIDED: ReadonlySet<string> = /* @__PURE__ */ new Set(['em', 'til', 'cause', 'tis', 'twas', 'n', 'bout', 'cos', 'round'])

/** Whether an apostrophe stands for the beginning of the word after it: `'em`. */
export function isElided(letters: string): boolean {
  return ELIDED.has(letters.toLowerCase())
}

const PREFIXES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'e a u x agro ante anti arch be bi bio co counter cross cyber de eco ex extra inter intra macro mega micro mid mini multi neo non ' +
    'over pan para peri post pre pro pseudo quasi re semi sub super tri ultra un uni vice'
  ).split(' '),
)

/**
 * Whether the part of a word before its hyphen is a prefix that is no word of its own, so that the hyphen does not part the word.
 * Source: the tokenization of the English Web Treebank (Bies et al. 2012), which UD follows.
 */
export function isBoundPrefix(letters: string): boolean {
  return PREFIXES.has(letters) || PREFIXES.has(letters.toLowerCase())
}
