/**
 * What a verb says of the one who does it (`agent`), of the one it is done to (`patient`), and of what the first thinks of
 * the second (`relation`). After the idea of connotation frames (Rashkin, Singh and Choi, ACL 2016); the lists
 * are our own.
 */
export interface VerbFrame {
  readonly name: string
  readonly agent: -1 | 0 | 1
  readonly patient: -1 | 0 | 1
  /** -1 to 1: less than whole where the verb only leans that way. */
  readonly relation: number
  /** Bases; those with irregular forms carry them after slashes: past, participle. */
  readonly verbs: string
  /** Nouns that say the same, and are no form of a verb above or need not be. */
  readonly nouns?: string
}

export const VERB_FRAMES: readonly VerbFrame[] = [
  {
    name: 'accuse',
    nouns: 'criticism accusation accusations condemnation denunciation rebuke criticisms allegations reproach censure',
    agent: 0,
    patient: -1,
    relation: -1,
    verbs: `accuse blame criticize criticise condemn denounce slam blast rebuke decry deplore lambast lambaste castigate chide
      admonish reprimand scold assail berate bash rip skewer excoriate censure fault reproach upbraid lament disparage malign smear
      vilify demonize demonise slander libel discredit indict impugn lash savage pillory pan rap deride denigrate`,
  },
  {
    name: 'mock',
    nouns: 'mockery ridicule insult insults scorn derision taunts',
    agent: 0,
    patient: -1,
    relation: -1,
    verbs:
      'mock ridicule taunt insult belittle humiliate embarrass scorn troll tease dismiss shame parody lampoon jeer heckle boo',
  },
  {
    name: 'dislike',
    nouns:
      'hatred hostility distrust mistrust anger fury contempt disdain enmity animosity resentment disapproval dissatisfaction frustration',
    agent: 0,
    patient: -1,
    relation: -1,
    verbs: `dislike hate despise detest loathe resent distrust mistrust fear dread suspect envy abhor disdain disrespect begrudge
      doubt question disapprove`,
  },
  {
    name: 'oppose',
    nouns:
      'opposition rejection resistance sanctions embargo boycott lawsuit objection objections rivalry dispute disputes feud clash confrontation conflict fight struggle campaign withdrawal',
    agent: 0,
    patient: 0,
    relation: -1,
    verbs: `oppose resist reject rebuff refuse block protest boycott defy challenge contest dispute rebut refute contradict
      counter confront fight/fought/fought combat veto thwart hinder impede obstruct stymie foil frustrate snub shun ignore
      sideline isolate exclude bar ban restrict curb curtail suspend expel evict deport blacklist sanction embargo blockade
      sue prosecute disagree object quarrel clash feud quit leave/left/left withdraw/withdrew/withdrawn`,
  },
  {
    name: 'punish',
    nouns: 'arrest detention imprisonment conviction impeachment indictment ouster removal prosecution crackdown',
    agent: 0,
    patient: -1,
    relation: -1,
    verbs: `punish penalize penalise fine arrest detain jail imprison convict sentence charge impeach indict investigate probe
      subpoena fire sack oust depose overthrow/overthrew/overthrown topple unseat dethrone remove disqualify demote discipline
      extradite execute apprehend`,
  },
  {
    name: 'attack',
    nouns:
      'invasion aggression war strike strikes airstrike airstrikes bombing shelling assault offensive raid killing murder massacre annexation occupation persecution',
    agent: -1,
    patient: 0,
    relation: -1,
    verbs: `attack invade bomb bombard shell shoot/shot/shot kill murder assassinate massacre slaughter slay/slew/slain behead
      torture rape assault beat/beat/beaten stab ambush raid storm strike/struck/struck hit/hit/hit annex occupy besiege
      encircle kidnap abduct persecute oppress terrorize terrorise brutalize brutalise poison wound injure harass abuse molest
      bully intimidate displace starve enslave exterminate maim gas firebomb target plunder loot ransack burn torch raze pummel`,
  },
  {
    name: 'harm',
    nouns: 'threat threats betrayal interference meddling sabotage blackmail provocation pressure',
    agent: -1,
    patient: 0,
    relation: -1,
    verbs: `harm hurt/hurt/hurt damage destroy devastate ruin wreck cripple undermine undercut/undercut/undercut weaken
      destabilize destabilise sabotage jeopardize jeopardise endanger imperil threaten betray deceive cheat exploit
      manipulate blackmail extort rob steal/stole/stolen swindle defraud abandon forsake/forsook/forsaken neglect
      mistreat violate infringe breach hack infiltrate provoke antagonize antagonise alienate offend hijack subvert
      meddle interfere encroach discriminate suppress repress silence censor`,
  },
  {
    name: 'deceive',
    agent: -1,
    patient: 0,
    relation: 0,
    verbs: `lie/lied/lied mislead/misled/misled exaggerate distort fabricate falsify misrepresent conceal hide/hid/hidden
      plagiarize fudge obfuscate pander brag boast gloat whine rant ramble flip-flop backpedal stonewall dodge evade
      perjure collude conspire bribe launder embezzle scheme plot`,
  },
  {
    name: 'fail',
    agent: -1,
    patient: 0,
    relation: 0,
    verbs: `fail lose/lost/lost struggle stumble falter flounder botch bungle mishandle squander collapse crumble plummet plunge
      tumble slump sink/sank/sunk slide/slid/slid suffer surrender retreat cave capitulate blunder backfire flop err miss lag
      languish stagnate deteriorate worsen decline dwindle shrink/shrank/shrunk overreach misjudge miscalculate mismanage
      misuse waste panic resign sag skid nosedive underperform default`,
  },
  {
    name: 'win',
    agent: 1,
    patient: -1,
    relation: 0,
    verbs:
      'defeat outperform outshine outmaneuver outmanoeuvre outpace trounce rout crush best eclipse surpass overcome/overcame/overcome',
  },
  {
    name: 'succeed',
    agent: 1,
    patient: 0,
    relation: 0,
    verbs: `succeed win/won/won prevail triumph thrive flourish excel achieve accomplish improve soar surge rally jump climb gain rise/rose/risen
      rebound recover advance prosper shine/shone/shone inspire impress innovate strengthen bolster boost modernize modernise
      reform rebuild/rebuilt/rebuilt pioneer earn deserve master`,
  },
  {
    name: 'help',
    nouns: 'aid assistance help relief protection donation donations',
    agent: 1,
    patient: 0,
    relation: 1,
    verbs: `help aid assist rescue save protect defend shelter feed/fed/fed heal cure liberate free release pardon donate fund
      finance sponsor arm equip supply train shield safeguard comfort host accommodate evacuate compensate reward nurture
      empower benefit uplift mediate`,
  },
  {
    name: 'support',
    nouns: 'support endorsement backing approval recognition loyalty solidarity sympathy commitment',
    agent: 0,
    patient: 1,
    relation: 1,
    verbs: `support back endorse approve favor favour champion advocate promote embrace welcome applaud celebrate bless
      recommend uphold/upheld/upheld vindicate exonerate acquit validate recognize recognise invite court reassure side
      congratulate thank forgive/forgave/forgiven trust believe`,
  },
  {
    name: 'praise',
    nouns: 'praise admiration respect tribute gratitude appreciation affection',
    agent: 0,
    patient: 1,
    relation: 1,
    verbs: `praise laud commend hail compliment extol tout honor honour salute admire love adore like respect appreciate
      cherish revere idolize idolise glorify cheer credit acclaim revere prefer`,
  },
  {
    name: 'cooperate',
    nouns: 'cooperation alliance friendship partnership agreement treaty pact collaboration rapprochement',
    agent: 0,
    patient: 0,
    relation: 0.7,
    verbs: `cooperate collaborate partner ally reconcile join visit meet/met/met negotiate agree sign cooperate befriend engage
      coordinate`,
  },
  {
    name: 'seek',
    agent: 0,
    patient: 0,
    relation: 0.6,
    verbs: `want seek/sought/sought pursue propose unveil nominate appoint tap pick choose/chose/chosen elect offer introduce pass enact
      adopt implement demand need crave desire urge request promise pledge preserve keep/kept/kept enable legalize legalise`,
  },
  {
    name: 'pressure',
    nouns: 'ultimatum warning warnings demands',
    agent: 0,
    patient: 0,
    relation: -0.5,
    verbs: 'warn pressure coerce force compel pressurise pressurize prod chastise press summon rebuke threaten vow',
  },
]

/** Which frame a word form may stand for. */
export interface FrameForm {
  readonly frame: number
}

let forms: ReadonlyMap<string, FrameForm> | null = null

/** The frame of an inflected verb form, or undefined. */
export function frameOf(word: string): FrameForm | undefined {
  forms ??= inflectAll()
  return forms.get(word)
}

/** The inflected forms of one entry: a base, or base/past/participle. */
export function formsOf(entry: string): { base: string; third: string; gerund: string; past: string; participle: string } {
  const [base, past = `${stemBefore(entry, 'ed')}ed`, participle = past] = entry.split('/')
  return { base, third: thirdPerson(base), gerund: `${stemBefore(base, 'ing')}ing`, past, participle }
}

function inflectAll(): Map<string, FrameForm> {
  const all = new Map<string, FrameForm>()
  VERB_FRAMES.forEach(({ verbs, nouns = '' }, frame) => {
    for (const word of [
      ...nouns.split(' '),
      ...verbs
        .trim()
        .split(/\s+/)
        .flatMap((entry) => Object.values(formsOf(entry))),
    ]) {
      if (word !== '' && !all.has(word)) all.set(word, { frame })
    }
  })
  return all
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`
}

/** The stem before a vowel ending: drops a silent e, turns y to i, doubles a last consonant where English does. */
function stemBefore(base: string, ending: 'ed' | 'ing'): string {
  if (base === 'lie') return ending === 'ing' ? 'ly' : 'li'
  if (base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base)) return base.slice(0, -1)
  if (base.endsWith('ee')) return ending === 'ed' ? base.slice(0, -1) : base
  if (ending === 'ed' && /[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}i`
  return DOUBLING.has(base) || /^[^aeiou]*[aeiou][bdglmnprt]$/.test(base) ? base + base.slice(-1) : base
}

/** Verbs of more than one syllable that double their last consonant. */
const DOUBLING = new Set(['rebut', 'expel', 'extol', 'compel', 'kidnap', 'bar', 'ban', 'deter', 'commit', 'admit'])
