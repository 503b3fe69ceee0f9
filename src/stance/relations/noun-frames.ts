import type { FrameList } from './frames'

/** Deeds and feelings as nouns. Written from general knowledge of English. */
export const NOUNS: readonly FrameList[] = [
  {
    name: 'attack',
    polarity: -1,
    weight: 0.9,
    direct: false,
    prepositions: 'of on against at into in',
    parts: true,
    words: `invasion attack assault offensive bombing bombardment shelling airstrike strike raid aggression occupation annexation
      massacre slaughter genocide war onslaught blockade siege assassination killing murder incursion persecution occupation
      crackdown`,
  },
  {
    name: 'criticism',
    polarity: -1,
    weight: 0.85,
    direct: false,
    prepositions: 'of against toward towards with for',
    parts: true,
    words: `criticism condemnation denunciation accusation allegation outrage anger fury hostility contempt hatred scorn
      distrust mistrust resentment suspicion complaint rebuke tirade jibe insult broadside grievance frustration
      dissatisfaction disappointment disdain disgust mockery ridicule disapproval critique anger ire wrath unhappiness displeasure
      backlash swipe barb attack-line`,
  },
  {
    name: 'threat',
    polarity: -1,
    weight: 0.7,
    direct: false,
    prepositions: 'to against toward towards',
    parts: true,
    words: 'threat ultimatum warning menace',
  },
  {
    name: 'opposition',
    polarity: -1,
    weight: 0.8,
    direct: false,
    prepositions: 'to of against on',
    parts: true,
    words: `opposition resistance objection rejection defiance boycott protest veto sanction embargo ban restriction curb penalty
      tariff`,
  },
  {
    name: 'opposition',
    polarity: -1,
    weight: 0.8,
    direct: false,
    // With other prepositions they say only whose or where it is: `the case of the bank`, `the battle of Kursk`.
    prepositions: 'against',
    parts: true,
    words: 'campaign lawsuit retaliation vendetta charge indictment case fight struggle battle',
  },
  {
    name: 'warrant for',
    polarity: -1,
    weight: 0.75,
    direct: false,
    prepositions: 'for against',
    parts: false,
    words: 'warrant',
  },
  {
    name: 'protest to',
    polarity: -1,
    weight: 0.75,
    direct: false,
    prepositions: 'with to',
    parts: true,
    words: 'protest complaint demarche démarche',
  },
  {
    name: 'measures',
    polarity: -1,
    weight: 0.75,
    direct: false,
    prepositions: 'on against',
    parts: true,
    words: 'measure countermeasure',
  },
  {
    name: 'claim to',
    polarity: -1,
    weight: 0.7,
    direct: false,
    prepositions: 'to over on',
    parts: true,
    words: 'claim',
  },
  {
    name: 'interference',
    polarity: -1,
    weight: 0.7,
    direct: false,
    prepositions: 'in with of',
    parts: true,
    words: 'interference meddling intervention sabotage betrayal violation infringement',
  },
  {
    name: 'support',
    polarity: 1,
    weight: 0.8,
    direct: false,
    prepositions: 'for to toward towards on behind',
    by: 'by from of',
    parts: true,
    words: `support backing endorsement solidarity sympathy praise admiration gratitude respect aid assistance help friendship
      loyalty affection enthusiasm appreciation thanks congratulations weight package bailout lifeline`,
  },
  {
    name: 'cooperation',
    polarity: 1,
    weight: 0.55,
    reversed: 0.8,
    direct: false,
    prepositions: 'with',
    parts: false,
    words: 'cooperation partnership alliance pact friendship collaboration solidarity rapprochement reconciliation accord',
  },
  {
    name: 'membership',
    polarity: 1,
    weight: 0.3,
    reversed: 0.85,
    direct: false,
    prepositions: 'of in to with from',
    parts: false,
    words:
      'membership participation contact cooperation aid contract agreement treaty talk ambassador envoy recognition funding trade visa import export gas delivery shipment supply flight exchange relation negotiation',
  },
  {
    name: 'entry',
    polarity: 1,
    weight: 0.6,
    // Who holds up the entry is against who would enter, which the verb's own frame tells.
    reversed: 0,
    direct: false,
    prepositions: 'into to for',
    by: 'by of',
    parts: true,
    words: 'entry accession bid application',
  },
  {
    name: 'at odds',
    polarity: -1,
    weight: 0.75,
    direct: false,
    prepositions: 'with',
    parts: true,
    words: 'odds loggerhead loggerheads war conflict feud row dispute standoff stand-off rivalry quarrel clash spat rift grudge',
  },
]

/** Adjectives with the preposition that brings the target. */
export const ADJECTIVES: readonly FrameList[] = [
  {
    name: 'unhappy with',
    polarity: -1,
    weight: 0.85,
    direct: false,
    prepositions: 'with at by in over about',
    parts: true,
    words: `unhappy angry furious dissatisfied disappointed frustrated disillusioned outraged displeased upset annoyed irritated
      exasperated impatient uncomfortable uneasy disgusted`,
  },
  {
    name: 'critical of',
    polarity: -1,
    weight: 0.85,
    direct: false,
    prepositions: 'of about',
    parts: true,
    words:
      'critical suspicious wary distrustful scornful contemptuous dismissive afraid fearful envious sceptical skeptical intolerant resentful',
  },
  {
    name: 'opposed to',
    polarity: -1,
    weight: 0.85,
    direct: false,
    prepositions: 'to toward towards',
    parts: true,
    words: 'opposed hostile averse antagonistic resistant unfriendly',
  },
  {
    name: 'supportive of',
    polarity: 1,
    weight: 0.85,
    direct: false,
    prepositions: 'of',
    parts: true,
    words: 'supportive fond proud appreciative tolerant protective',
  },
  {
    name: 'loyal to',
    polarity: 1,
    weight: 0.8,
    direct: false,
    prepositions: 'to with toward towards',
    parts: true,
    words: 'loyal grateful sympathetic friendly thankful faithful allied aligned committed deferential indebted',
  },
]

/** People and bodies named for their stance: `an ally of`, `a critic of`. */
export const ROLES: readonly FrameList[] = [
  {
    name: 'ally',
    polarity: 1,
    weight: 0.6,
    direct: false,
    prepositions: 'of to',
    parts: false,
    words:
      'ally friend supporter backer fan admirer loyalist defender patron sponsor champion advocate partner brother-in-arms brothers-in-arms comrade',
  },
  {
    name: 'enemy',
    polarity: -1,
    weight: 0.7,
    direct: false,
    prepositions: 'of to',
    parts: false,
    words: 'enemy foe adversary opponent critic rival detractor nemesis archenemy arch-enemy',
  },
]
