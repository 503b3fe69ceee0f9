/** How an abbreviation bears on the end of a sentence. */
export type AbbreviationKind =
  /** Stands before what it belongs to: never ends a sentence. */
  | 'title'
  /** Is an abbreviation only before a number: `No. 5`, but "He said no." */
  | 'reference'
  /** May end a sentence: `Inc.`, `Sept.`, `etc.`. */
  | 'word'

/**
 * Abbreviations of English news prose, in lower case, from general knowledge: forms of address and rank; references; months and days;
 * company forms; Latin; states of the USA, streets and measures. Left out are forms that are words as well (`in.`, `sun.`, `gal.`).
 */
const LISTS: Readonly<Record<AbbreviationKind, string>> = {
  title:
    'mr mrs ms mx dr drs prof profs gen gens maj col cols lt cpl sgt capt cmdr cdr brig adm rear-adm hon rev revs fr sr. msgr ' +
    'sen sens rep reps gov govs pres amb supt insp asst assoc asst mt mts st ste ft messrs mme mlle pvt pfc spc cpt comdr ' +
    'e.g i.e f.e viz cf vs ca al-hajj dist atty det exec rt',
  reference: 'no nos p pp vol vols fig figs art arts sec secs ch chap chaps v vv eq ex para paras app pt pts op cl rs c n',
  word:
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri ' +
    'inc ltd co cos corp bros plc llc assn dept depts univ est min max approx govt intl natl mgmt mfg ' +
    'jr sr esq ph.d m.d etc al ibid ed eds trans repr tel ext temp misc incl excl btw ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ' +
    'ont que ave blvd rd hwy jct sq bldg apt ft lb lbs oz yd yds sq hr hrs mins secs yr yrs km cm mm kg mph',
}

let kinds: ReadonlyMap<string, AbbreviationKind> | null = null

/** The kind of an abbreviation, given in lower case without its last full stop; undefined for a word that is none. */
export function abbreviationKind(word: string): AbbreviationKind | undefined {
  if (kinds === null) {
    const entries: [string, AbbreviationKind][] = []
    for (const kind of ['word', 'reference', 'title'] as const)
      for (const form of LISTS[kind].split(' ')) entries.push([form, kind])
    kinds = new Map(entries)
  }
  return kinds.get(word)
}

/** The longest form listed: longer words need no look-up. */
export const LONGEST_ABBREVIATION = 8
