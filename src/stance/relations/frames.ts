/** What a verb or noun shows of one actor's stance toward another. */
export interface Frame {
  /** Comes back as the reason of the evidence. */
  readonly name: string
  /** 1: favors; -1: is against. */
  readonly polarity: 1 | -1
  /** How surely the words show a stance when their subject and object are actors, 0 to 1. */
  readonly weight: number
  /** Whether the direct object is the target. */
  readonly direct: boolean
  /** Prepositions that bring the target. */
  readonly prepositions: readonly string[]
  /**
   * Whether what the target owns stands for it: hitting a state's town is against the state, but who praises a state's
   * poet praises the poet.
   */
  readonly parts: boolean
  /** Prepositions that bring the holder of a noun: `criticism from`, `the support of`. */
  readonly by: readonly string[]
  /** Weight when what governs the words turns them around: `ended its membership of`. By default most of `weight`. */
  readonly reversed: number
}

interface FrameList extends Omit<Frame, 'prepositions' | 'by' | 'reversed'> {
  readonly prepositions: string
  readonly by?: string
  readonly reversed?: number
  readonly words: string
}

const VERBS: readonly FrameList[] = [
  {
    name: 'accuse',
    polarity: -1,
    weight: 0.9,
    direct: true,
    prepositions: '',
    parts: true,
    words: `accuse blame criticize criticise condemn denounce slam blast rebuke decry deplore lambast lambaste castigate chide
      admonish reprimand scold assail berate excoriate censure fault reproach upbraid disparage malign smear vilify demonize
      demonise slander lash impugn savage pillory deride denigrate indict impeach lambaste chastise skewer bash`,
  },
  {
    name: 'rail against',
    polarity: -1,
    weight: 0.85,
    direct: false,
    prepositions: 'against at on',
    parts: true,
    words: 'rail fulminate inveigh protest rage lash hit snap crack',
  },
  {
    name: 'mock',
    polarity: -1,
    weight: 0.8,
    direct: true,
    prepositions: '',
    parts: true,
    words:
      'mock ridicule taunt insult belittle humiliate scorn jeer heckle boo snub shun rebuff spurn tease needle provoke antagonize antagonise offend',
  },
  {
    name: 'distrust',
    polarity: -1,
    weight: 0.7,
    direct: true,
    prepositions: 'of from',
    parts: false,
    words: 'distrust mistrust fear dread suspect detest despise hate loathe resent dislike abhor disdain envy',
  },
  {
    name: 'complain',
    polarity: -1,
    weight: 0.6,
    direct: false,
    prepositions: 'about of',
    parts: true,
    words: 'complain grumble despair moan',
  },
  {
    name: 'threaten',
    polarity: -1,
    weight: 0.8,
    direct: true,
    prepositions: '',
    parts: true,
    words: 'threaten menace intimidate bully coerce blackmail terrorize terrorise harass pressure pressurise pressurize',
  },
  {
    name: 'warn',
    polarity: -1,
    weight: 0.55,
    direct: true,
    prepositions: 'against',
    parts: false,
    words: 'warn caution summon challenge confront',
  },
  {
    name: 'demand of',
    polarity: -1,
    weight: 0.55,
    direct: false,
    prepositions: 'from of',
    parts: false,
    words: 'demand',
  },
  {
    name: 'oppose',
    polarity: -1,
    weight: 0.8,
    direct: true,
    prepositions: '',
    parts: true,
    words: `oppose resist defy boycott reject veto thwart hinder obstruct stymie foil counter contest dispute rebut refute
      contradict block disobey repudiate disavow renounce ostracize ostracise isolate sideline exclude outlaw dismiss disown`,
  },
  {
    name: 'fight',
    polarity: -1,
    weight: 0.85,
    direct: true,
    prepositions: 'against with',
    parts: true,
    words: 'fight battle combat clash feud spar quarrel duel wrestle',
  },
  {
    name: 'object to',
    polarity: -1,
    weight: 0.75,
    direct: false,
    prepositions: 'to with',
    parts: true,
    words: 'object disagree',
  },
  {
    name: 'turn against',
    polarity: -1,
    weight: 0.8,
    direct: false,
    prepositions: 'against',
    parts: true,
    words: 'turn rebel revolt vote rule rally retaliate campaign plot conspire scheme demonstrate argue speak side',
  },
  {
    name: 'punish',
    polarity: -1,
    weight: 0.85,
    direct: true,
    prepositions: '',
    parts: true,
    words: `sanction punish penalize penalise fine arrest detain jail imprison convict prosecute sue expel evict deport blacklist
      embargo blockade ban bar oust depose overthrow topple unseat sack dethrone outlaw charge subpoena probe disqualify`,
  },
  {
    name: 'attack',
    polarity: -1,
    weight: 0.92,
    direct: true,
    prepositions: '',
    parts: true,
    words: `attack invade bomb bombard shell assassinate massacre slaughter ambush raid storm annex occupy besiege encircle
      persecute oppress assault poison target plunder kill murder shoot strike hit torture kidnap abduct behead capture seize
      conquer overrun defeat crush destroy repel down`,
  },
  {
    name: 'attack on',
    polarity: -1,
    weight: 0.88,
    direct: false,
    prepositions: 'on against into at',
    parts: true,
    words: 'fire open march advance encroach prey crack intrude spy',
  },
  {
    name: 'harm',
    polarity: -1,
    weight: 0.75,
    direct: true,
    prepositions: '',
    parts: true,
    words: `undermine sabotage destabilize destabilise weaken cripple betray deceive cheat exploit defraud abandon forsake
      violate infringe breach hack infiltrate subvert discredit implicate endanger outmaneuver outmanoeuvre`,
  },
  {
    name: 'meddle in',
    polarity: -1,
    weight: 0.7,
    direct: false,
    prepositions: 'in with',
    parts: true,
    words: 'meddle interfere intervene',
  },
  {
    name: 'leave',
    polarity: -1,
    weight: 0.7,
    direct: false,
    prepositions: 'from with',
    parts: false,
    words: 'withdraw secede defect distance break split sever part',
  },
  {
    name: 'quit',
    polarity: -1,
    weight: 0.65,
    direct: true,
    prepositions: '',
    parts: false,
    words: 'quit leave ditch dump',
  },
  {
    name: 'praise',
    polarity: 1,
    weight: 0.9,
    direct: true,
    prepositions: '',
    parts: true,
    words: `praise laud commend hail compliment extol tout honor honour salute admire revere applaud celebrate thank congratulate
      acclaim cheer glorify idolize idolise flatter appreciate respect trust love adore cherish`,
  },
  {
    name: 'support',
    polarity: 1,
    weight: 0.85,
    direct: true,
    prepositions: '',
    parts: true,
    words: `support back endorse champion advocate favor favour defend protect shield uphold vindicate exonerate embrace
      welcome reassure court woo befriend bless prefer`,
  },
  {
    name: 'help',
    polarity: 1,
    weight: 0.8,
    direct: true,
    prepositions: '',
    parts: true,
    words: `help aid assist rescue save arm fund finance sponsor bankroll subsidize subsidise supply equip shelter liberate
      safeguard empower reward pardon bolster strengthen`,
  },
  {
    name: 'side with',
    polarity: 1,
    weight: 0.85,
    direct: false,
    prepositions: 'with alongside behind for by',
    parts: true,
    words: `side ally align cooperate collaborate partner sympathize sympathise reconcile stand agree rally unite cosy cozy
      flirt schmooze`,
  },
  {
    name: 'meet',
    polarity: 1,
    weight: 0.42,
    direct: true,
    prepositions: 'with',
    parts: false,
    words: 'meet visit host receive greet invite engage',
  },
  {
    name: 'join',
    polarity: 1,
    weight: 0.65,
    direct: true,
    prepositions: '',
    parts: false,
    words: 'join rejoin recognize recognise',
  },
]

const NOUNS: readonly FrameList[] = [
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
    words: `opposition resistance objection rejection defiance boycott protest veto campaign sanction embargo ban restriction curb penalty tariff lawsuit
      retaliation vendetta charge indictment case fight struggle battle`,
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
      loyalty affection enthusiasm appreciation thanks congratulations weight`,
  },
  {
    name: 'cooperation',
    polarity: 1,
    weight: 0.55,
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
      'membership participation contact cooperation aid contract agreement treaty talk ambassador envoy recognition funding trade visa import export gas',
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

const ADJECTIVES: readonly FrameList[] = [
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
const ROLES: readonly FrameList[] = [
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

/** A word may have several frames, told apart by the preposition that follows. */
export type FrameTable = ReadonlyMap<string, readonly Frame[]>

function tableOf(lists: readonly FrameList[]): FrameTable {
  const table = new Map<string, Frame[]>()
  for (const { words, prepositions, by = 'by from', reversed, ...list } of lists) {
    const split = (text: string) => text.split(' ').filter((word) => word !== '')
    const frame = { ...list, prepositions: split(prepositions), by: split(by), reversed: reversed ?? list.weight * 0.8 }
    for (const word of words.split(/\s+/)) {
      const before = table.get(word)
      if (before === undefined) table.set(word, [frame])
      else if (!before.some((other) => other.name === frame.name)) before.push(frame)
    }
  }
  return table
}

let tables: Readonly<Record<'verbs' | 'nouns' | 'adjectives' | 'roles', FrameTable>> | undefined

/** The frames of verbs, nouns, adjectives and roles, by lemma; made on first use. */
export function frameTables(): Readonly<Record<'verbs' | 'nouns' | 'adjectives' | 'roles', FrameTable>> {
  tables ??= { verbs: tableOf(VERBS), nouns: tableOf(NOUNS), adjectives: tableOf(ADJECTIVES), roles: tableOf(ROLES) }
  return tables
}
