/**
 * Nouns by which news takes an actor up again, and what that actor must be.
 * From general knowledge of English; the kinds follow GUIDELINES 5 (state, inter-governmental body, armed group, organisation, person).
 */
export type NominalKind = 'state' | 'igo' | 'group' | 'org' | 'person' | 'place'

export interface NominalHeads {
  readonly kind: NominalKind
  readonly reason: string
  readonly words: string
}

export const NOMINAL_HEADS: readonly NominalHeads[] = [
  {
    kind: 'state',
    reason: 'names a state by its kind',
    words: 'country nation state kingdom republic monarchy emirate sultanate homeland federation superpower',
  },
  {
    kind: 'igo',
    reason: 'names a body of states by its kind',
    words: 'alliance bloc organization organisation grouping union body pact coalition league group association community',
  },
  {
    kind: 'group',
    reason: 'names an armed or political group by its kind',
    words:
      'group movement militia organization organisation faction militants insurgents rebels jihadists extremists party terrorists fighters insurgency network cartel gang guerrillas separatists outfit cell sect',
  },
  {
    kind: 'org',
    reason: 'names an organisation by its kind',
    words:
      'company firm agency bank party organization organisation union ministry court newspaper paper channel network club team university institute foundation charity watchdog council committee corporation carrier broadcaster department commission group school college hospital magazine website institution fund center centre church airline army force bureau museum band label studio',
  },
  {
    kind: 'org',
    reason: 'names an organisation by its trade or its part in things',
    words: `retailer manufacturer automaker carmaker insurer lender conglomerate startup developer operator supplier publisher outlet tabloid
      broadsheet periodical nonprofit regulator laboratory theater theatre subsidiary tribunal congregation diocese academy squad
      think-tank consortium syndicate guild`,
  },
  {
    kind: 'person',
    reason: 'names a person by office or kind',
    words:
      'president leader minister premier chancellor king queen prince princess man woman politician general lawmaker senator candidate nominee businessman billionaire governor mayor ambassador envoy secretary chairman commander congressman congresswoman dictator strongman autocrat ruler emir sultan pope cardinal bishop judge prosecutor lawyer author writer actor actress singer professor scientist journalist activist dissident spokesman spokeswoman diplomat director coach player founder monarch politician veteran suspect',
  },
  {
    kind: 'person',
    reason: 'names a person by work, view or part in things',
    words: `official expert economist analyst historian magistrate opponent critic rival challenger incumbent frontrunner counterpart predecessor
      successor officer colonel captain lieutenant sergeant detective sheriff attorney doctor physician priest pastor imam rabbi preacher
      cleric ayatollah archbishop patriarch executive chief boss owner tycoon oligarch mogul magnate entrepreneur designer artist painter
      poet novelist playwright filmmaker musician rapper comedian host presenter anchor columnist reporter correspondent editor blogger
      researcher academic aide adviser advisor spokesperson legislator parliamentarian deputy councillor delegate negotiator mediator
      guerrilla warlord militant jihadist defector whistleblower fugitive prisoner detainee inmate hostage survivor victim witness defendant
      soldier marine striker midfielder goalkeeper footballer champion pilot driver farmer teacher nurse engineer investor financier
      philanthropist socialist conservative liberal democrat republican hardliner moderate reformist populist strategist aspirant contender
      hopeful appointee mastermind ringleader gunman shooter attacker killer bomber`,
  },
  {
    kind: 'person',
    reason: 'names a person by family or age',
    words:
      'father mother son daughter brother sister wife husband widow widower uncle nephew niece boy girl child baby kid infant toddler teenager teen youth student pupil',
  },
  {
    kind: 'place',
    reason: 'names a place by its kind',
    words: 'city capital town island province village territory peninsula enclave municipality',
  },
]

/** Words for the young, each of which may take up another: `a 14-year-old boy ... the student`. */
export const YOUNG =
  'boy girl child baby kid infant toddler teenager teen youth student pupil schoolboy schoolgirl son daughter year-old'
export const BOYS = 'boy son brother father husband schoolboy widower uncle nephew man'
export const GIRLS = 'girl daughter sister mother wife schoolgirl widow niece woman'

let heads: ReadonlyMap<string, ReadonlySet<NominalKind>> | null = null

/** The kinds of actors for which a noun may stand, or null. */
export function nominalKinds(noun: string): ReadonlySet<NominalKind> | null {
  if (heads === null) {
    const table = new Map<string, Set<NominalKind>>()
    for (const { kind, words } of NOMINAL_HEADS) {
      for (const word of words.split(/\s+/)) {
        const kinds = table.get(word)
        if (kinds === undefined) table.set(word, new Set([kind]))
        else kinds.add(kind)
      }
    }
    heads = table
  }
  return heads.get(noun) ?? null
}
