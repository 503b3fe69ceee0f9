/**
 * Nouns of saying, thinking and wishing: the content follows as a clause, an infinitive or after a preposition; the source
 * is the possessor (`Tehran's claim that`), a maker (`criticism by aid groups`) or nobody (`the suggestion that`).
 * Made from general knowledge of English: nominalisations of the classes in `cue-verbs.ts` (Quirk et al. 1985, 17.26: noun clauses in apposition).
 */
export interface CueNounClass {
  readonly reason: string
  /** `s` that-clause, `i` infinitive. */
  readonly frames: string
  /** Prepositions before the content. */
  readonly after: string
  readonly lemmas: string
}

export const CUE_NOUN_CLASSES: readonly CueNounClass[] = [
  {
    reason: 'noun of saying',
    frames: 's',
    after: 'of about',
    lemmas:
      'claim allegation suggestion assertion contention insinuation accusation charge statement announcement report rumour rumor declaration admission acknowledgement acknowledgment confession remark comment observation revelation disclosure testimony reminder prediction forecast warning complaint insistence assurance argument denial contradiction speculation explanation boast',
  },
  {
    reason: 'noun of thinking',
    frames: 's',
    after: 'about over of on',
    lemmas:
      'belief view opinion conviction suspicion assumption conclusion perception notion idea hope fear worry concern doubt expectation impression sense feeling confidence wish misgiving optimism pessimism understanding theory',
  },
  {
    reason: 'noun of standing for',
    frames: 's',
    after: '',
    lemmas: 'position message stance thesis',
  },
  {
    reason: 'noun of asking',
    frames: 'si',
    after: 'for',
    lemmas: 'demand request call appeal plea proposal recommendation petition',
  },
  {
    reason: 'noun of promise or plan',
    frames: 'si',
    after: 'of for',
    lemmas:
      'promise pledge vow threat offer plan intention decision desire determination refusal commitment willingness reluctance eagerness readiness unwillingness ambition wish',
  },
  {
    reason: 'noun of judgement',
    frames: '',
    after: 'of for against on to over',
    lemmas:
      'criticism condemnation denunciation praise support opposition endorsement rejection disapproval approval rebuke mockery dismissal attack objection hostility backing admiration contempt',
  },
]
