import type { LinkState } from './link-state'

/** What the words around the name of a seat of power say: above 0 it acts or is addressed, below 0 it is a place; and by which rule. */
export interface SeatReading {
  readonly score: number
  readonly rule: string
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Prepositions of place. */
const AT_PLACE = set(
  'in near at outside inside around across throughout into toward towards beyond downtown central suburban greater eastern western northern southern east west north south visiting through over above',
)
/** Nouns for dealings between governments: `relations with Moscow`, `pressure from Beijing`. */
const DEALINGS = set(
  `relation tie relationship talk negotiation alliance agreement deal pact treaty accord war conflict dispute tension cooperation partnership friendship dialogue consultation contact trade border rapprochement rift
  pressure support aid help backing assistance criticism response reaction approval permission signal message statement demand request order instruction guarantee concession anger protest threat warning condemnation opposition
  sanction embargo tariff accusation complaint appeal loyalty allegiance allegiant distance independence influence ally partner rival enemy envoy ambassador dependence reliance standoff stand-off feud row spat quarrel
  confrontation compromise settlement truce ceasefire peace bond link rupture clash rivalry competition fan critic friend puppet proxy puppets policy policies hostility animosity trust confidence coordination blessing permission`,
)
/** Verbs whose object is someone who decides, not a place. */
const ADDRESSES = set(
  `accuse blame urge tell ask warn press pressure persuade convince criticize criticise condemn thank help support back defy oppose anger irritate infuriate enrage embarrass please reassure threaten sanction punish isolate
  court tease challenge confront demand provoke appease trust mistrust distrust pushed push hurt harm damage force allow enable prompt lead call consult inform notify assure remind praise denounce rebuke lobby beg implore compel encourage counter contain deter
  weaken strengthen alienate antagonize antagonise satisfy placate mollify engage fund finance arm abandon betray deceive fool humiliate snub rile upset worry alarm frustrate suit cost prevent stop let leave-to slam fault`,
)
/** Verbs whose object is a place. */
const GOES = set(
  'visit leave reach enter attack hit bomb shell strike storm seize capture take besiege encircle tour flee quit occupy recapture liberate bombard rock paralyze shake target evacuate retake surround flood destroy raid',
)
/** Nouns that make the name before them a place: `the Moscow attack`, `Kyiv's streets`. */
const OF_PLACE = set(
  `attack bombing blast explosion attacks siege street streets suburb suburbs metro subway airport mayor district neighborhood neighbourhood region area oblast resident residents hospital university hotel station square park theater theatre hall
  concert stadium museum cathedral church mosque zoo skyline outskirts center centre downtown city home house apartment office bureau correspondent correspondents court courthouse prison jail police summit conference meeting talks time
  school schools theatre club restaurant shop mall market cemetery palace embassy embassies studio film festival marathon olympics games native traffic weather airport airports protest protests rally shooting stabbing fire earthquake bridge river port
  newspaper daily stock exchange protocol treaty protocols declaration accord accords agreement office-based waterfront beltway terror terrorist bomb bombs flight flights hotel sky skies sidewalk subway residence think-tank thinktank`,
)
/** Who governs from a capital: `officials in Washington`. */
const IN_POWER = set(
  'government regime official authority leader ruler policymaker decision-maker strategist junta leadership administration lawmaker hardliner',
)
/** Hyphenated words that follow one who acts: `Moscow-backed`. */
const BY_POWER = set(
  'backed led aligned friendly appointed installed controlled imposed sponsored supported brokered mediated funded orchestrated occupied dominated loyal run allied proposed ordered approved leaning dictated linked held imposed inspired created recognized recognised engineered friendly',
)
const AT_POWER = set('based born bound trained educated area region style wide')
/** What a city undergoes, or is. */
const UNDERGOES = set(
  'hit attack strike rock bomb shell shake bury flood burn wake sleep bustle host locate situate evacuate besiege capture fall lie surround plunge name found destroy bombard encircle lockdown',
)
const LIKE_CITY = set('city capital home site venue hub town place scene host')

/** Reads the seat of power at a name of the document. The rules are tried in order; the first that applies decides. */
export function readSeat(state: LinkState, index: number): SeatReading {
  const words = around(state, index)
  for (const { name, read } of RULES) {
    const score = read(words)
    if (score !== 0) return { score, rule: name }
  }
  return { score: 0, rule: 'no sign' }
}

/** The words before and after a name, in its sentence: lemmas in lower case, and tags. */
interface Around {
  readonly before: readonly Word[]
  readonly after: readonly Word[]
  readonly possessive: boolean
  /** Whether the next word belongs to another name. */
  readonly nameNext: boolean
  /** Whether it opens its sentence as a dateline does: `CAIRO - 25 July`, `TEHRAN (AFP)`. */
  readonly dateline: boolean
}

interface Word {
  readonly text: string
  readonly lemma: string
  readonly pos: string
}

const REACH = 6
/** What follows a dateline: a dash between blanks, an agency in brackets, a date. */
const DATELINE =
  /^(?:\s[-–—]{1,2}\s|\s\((?:\p{Lu}|d?pa)|,?\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.?\s\d|,\s\d{1,2}\s\p{Lu})/u

function around(state: LinkState, index: number): Around {
  const { doc, units, names } = state
  const name = names[index]
  const first = units.tokens[name.first]
  const last = units.tokens[name.last - 1]
  const word = (at: number): Word => {
    const token = doc.tokens[at]
    return { text: doc.text.slice(token.start, token.end).toLowerCase(), lemma: token.lemma.toLowerCase(), pos: token.pos }
  }
  const before: Word[] = []
  for (let at = first - 1; at >= 0 && before.length < REACH; at--) {
    const one = word(at)
    if (/^[.!?]$/.test(one.text) || doc.text.slice(doc.tokens[at].end, doc.tokens[at + 1].start).includes('\n')) break
    before.push(one)
  }
  const after: Word[] = []
  for (let at = last + 1; at < doc.tokens.length && after.length < REACH; at++) {
    if (doc.text.slice(doc.tokens[at - 1].end, doc.tokens[at].start).includes('\n')) break
    const one = word(at)
    after.push(one)
    if (/^[.!?]$/.test(one.text)) break
  }
  const possessive = after.length > 0 && /^['’]s?$/.test(after[0].text)
  const skip = possessive ? 1 : 0
  const next = names[index + 1]
  const nextToken = last + 1 + skip
  return {
    before,
    after: after.slice(skip),
    possessive,
    nameNext: next !== undefined && units.tokens[next.first] === nextToken,
    dateline: before.length === 0 && DATELINE.test(doc.text.slice(name.end, name.end + 16)),
  }
}

const RULES: readonly { readonly name: string; readonly read: (words: Around) => number }[] = [
  { name: 'dateline', read: ({ dateline }) => (dateline ? -1 : 0) },
  { name: 'hyphen', read: hyphen },
  {
    name: 'place after comma',
    read: ({ before, after }) =>
      before[0]?.text === ',' && after[0]?.text === ',' && AT_PLACE.has(before[2]?.text ?? '') ? -1 : 0,
  },
  {
    name: 'those in power in',
    read: ({ before }) => (before[0]?.text === 'in' && IN_POWER.has(wordAt(before, 1)) ? 1 : 0),
  },
  { name: 'preposition of place', read: ({ before }) => (AT_PLACE.has(lastWord(before)) ? -1 : 0) },
  { name: 'way', read: onTheWay },
  { name: 'the city of', read: ({ before }) => (before[0]?.text === 'of' && LIKE_CITY.has(wordAt(before, 1)) ? -1 : 0) },
  { name: 'possessive', read: possessive },
  { name: 'verb read as noun', read: headlineVerb },
  { name: 'noun of place', read: ({ after, possessive }) => (!possessive && isNounOf(after, OF_PLACE, 2) ? -1 : 0) },
  { name: 'dealings', read: dealings },
  { name: 'from', read: from },
  { name: 'addressed', read: addressed },
  { name: 'subject', read: subject },
  {
    name: 'by',
    read: ({ before }) => (before[0]?.text === 'by' || before[0]?.text === 'against' || before[0]?.text === 'according' ? 1 : 0),
  },
]

const WAYS = set(
  'distance flight flights train trains road route highway bus buses line journey trip railway motorway travel way ferry drive miles kilometers kilometres km',
)
const DEPARTS = set('start leave depart head set bound sail embark left off')

/** `flights between Algiers and Caracas`, `from Mongla to Dhaka`, `started for Dhaka`, `the capital, La Paz`, `the Dhaka-Chittagong highway`. */
function onTheWay({ before, after }: Around): number {
  const first = before[0]?.text
  if (LIKE_CITY.has(first ?? '') && first !== 'home') return -1
  if (first === 'to' && before.slice(1).some(({ text }) => text === 'from')) return -1
  if (first === 'for' && before.slice(1, 5).some(({ lemma, text }) => DEPARTS.has(lemma) || DEPARTS.has(text))) return -1
  if (
    (first === 'between' || first === 'and' || first === 'from') &&
    before.slice(1).some(({ lemma, text }) => WAYS.has(lemma) || WAYS.has(text))
  )
    return -1
  if (first === 'from' && after[0]?.text === 'to' && after[1]?.pos === 'PROPN') return -1
  return /^[-‐‑–]$/.test(after[0]?.text ?? '') && after[1]?.pos === 'PROPN' && WAYS.has(wordAt(after, 2)) ? -1 : 0
}

function lastWord(before: readonly Word[]): string {
  const at = before[0]?.text === 'the' ? 1 : 0
  return before[at]?.text ?? ''
}

function wordAt(words: readonly Word[], at: number): string {
  return words[at]?.lemma ?? ''
}

function hyphen({ after, before }: Around): number {
  if (/^[-‐‑–]$/.test(after[0]?.text ?? '')) {
    if (BY_POWER.has(after[1]?.text ?? '')) return 1
    if (AT_POWER.has(after[1]?.text ?? '')) return -1
    if (after[1]?.pos === 'PROPN') return 1
  }
  return /^[-‐‑–]$/.test(before[0]?.text ?? '') && /^(?:pro|anti)$/.test(before[1]?.text ?? '') ? 1 : 0
}

function isNounOf(words: readonly Word[], nouns: ReadonlySet<string>, reach: number): boolean {
  for (let at = 0; at < reach && at < words.length; at++) {
    const { lemma, text, pos } = words[at]
    if ((nouns.has(lemma) || nouns.has(text)) && pos !== 'VERB') return true
    if (pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN') return false
  }
  return false
}

/** `Moscow's streets` are those of the city, `Moscow's demands` those of the government. */
function possessive({ possessive, after, nameNext }: Around): number {
  if (!possessive) return 0
  if (nameNext || isNounOf(after, OF_PLACE, 3)) return -1
  return 1
}

/** `relations with Moscow`, `talks between Moscow and Kyiv`, `sanctions against Moscow`. */
function dealings({ before }: Around): number {
  const at = before[0]?.text === 'the' ? 1 : 0
  const preposition = before[at]?.text ?? ''
  if (/^(?:with|between|against|toward|towards|on|for|and|to|of|from)$/.test(preposition)) {
    for (let back = at + 1; back < Math.min(before.length, at + 5); back++) {
      const { lemma, text, pos } = before[back]
      if (DEALINGS.has(lemma) || DEALINGS.has(text)) return 1
      if (pos === 'VERB' && back > at + 1) break
    }
    if (preposition === 'with' || preposition === 'between' || preposition === 'against') return 1
  }
  return 0
}

const SENDS = set(
  'pressure order help support aid signal money orders instructions weapon weapons arms demand approval come hear receive get secure win extract independence',
)
const TRAVELS = set(
  'travel fly return arrive flee drive go come move head walk march visit trip flight journey withdraw retreat report speak train bus miles kilometer kilometre kilometers kilometres km mile hour minute en',
)

function from({ before }: Around): number {
  if (before[0]?.text === 'from') {
    if (
      before.slice(1, 4).some(({ lemma, text }) => SENDS.has(lemma) || SENDS.has(text)) &&
      !before.slice(1, 3).some(({ lemma }) => TRAVELS.has(lemma) && lemma !== 'come')
    )
      return 1
    return -1
  }
  if (before[0]?.text === 'to')
    return before.slice(1, 5).some(({ lemma, text }) => TRAVELS.has(lemma) || TRAVELS.has(text)) ? -1 : 0
  return 0
}

function addressed({ before, after }: Around): number {
  const at = before[0]?.text === 'the' ? 1 : 0
  const verb = before[at]
  if (verb === undefined) return 0
  if (ADDRESSES.has(verb.lemma) || ADDRESSES.has(verb.text)) return 1
  if (verb.pos === 'VERB' && GOES.has(verb.lemma)) return after[0]?.pos === 'VERB' || after[0]?.pos === 'AUX' ? 0 : -1
  return 0
}

/** Verbs of mind, speech, decision and possession: what only those who act can do. */
const ACTS = set(
  `fear gain eye plan doubt claim need hope want vow pledge demand insist deny warn say hint signal weigh back blame accuse urge seek offer reject accept agree refuse consider mull threaten promise order ban fine own hold keep
  win lose sign buy sell pay supply call dismiss welcome condemn support oppose regard see view expect believe think know favour favor prefer worry suspect distrust control spend invest lend grant cut impose lift expel recall recognise
  recognize decide veto approve adopt argue announce propose respond react retaliate negotiate concede haggle bargain`,
)
/** What may follow a verb, and not a noun that is the subject of its own verb. */
const OBJECT = new Set(['DET', 'PRON', 'SCONJ', 'PART', 'ADJ', 'NOUN', 'PROPN', 'NUM'])

/** A verb in -s that the tagger takes for a noun, where a clause begins: `Cairo fears that`, `Canberra gains a veto`. */
function headlineVerb({ before, after, possessive }: Around): number {
  const [verb, next, third] = after
  if (possessive || verb === undefined || next === undefined || verb.pos !== 'NOUN') return 0
  if (!ACTS.has(verb.text.replace(/s$/, '')) || !verb.text.endsWith('s')) return 0
  if (before[0] !== undefined && !CLAUSE.has(before[0].text)) return 0
  if (!OBJECT.has(next.pos) || third?.pos === 'AUX') return 0
  return next.text === 'over' || next.text === 'of' ? 0 : 1
}

const CLAUSE = set('and but as while that if because when although though , ; : " “ — – -')

const MODALS = set('must should shall will would could can may might')

/** Stricter than for capitals: whether a name that is mostly a place does here what only a power can do. */
export function actsAsPower(state: LinkState, index: number): boolean {
  const words = around(state, index)
  const { before, after, possessive } = words
  if (possessive || (before[0] !== undefined && before[0].pos === 'ADP')) return false
  if (headlineVerb(words) > 0 || addressed(words) > 0) return true
  let at = 0
  while (after[at]?.pos === 'ADV' || MODALS.has(after[at]?.text ?? '')) at++
  const verb = after[at]
  if (verb === undefined || verb.pos !== 'VERB') return false
  return ACTS.has(verb.lemma) || (at > 0 && verb.lemma === 'stop')
}

const JOINS = set('and , or nor')

/** Whoever says, wants or does something acts; a city that is hit, lies or is a capital is a place. */
function subject({ before, after }: Around): number {
  let at = 0
  while (at < after.length && (after[at].pos === 'ADV' || after[at].text === 'also')) at++
  let verb = after[at]
  if (verb !== undefined && JOINS.has(verb.text) && after[at + 1]?.pos === 'PROPN') {
    at++
    while (after[at]?.pos === 'PROPN') at++
    while (after[at]?.pos === 'ADV') at++
    verb = after[at]
  }
  if (verb === undefined || (verb.pos !== 'VERB' && verb.pos !== 'AUX')) return 0
  if (before[0] !== undefined && /^(?:ADP)$/.test(before[0].pos) && before[0].text !== 'that') {
    if (!/^(?:as|if|because|while|after|before|since|until|than|like|whether|though|although|that)$/.test(before[0].text))
      return verb.text.endsWith('ing') ? 1 : 0
  }
  if (verb.pos === 'AUX') {
    while (at < after.length && (after[at].pos === 'AUX' || after[at].pos === 'ADV' || after[at].pos === 'PART')) at++
    const main = after[at]
    const be = verb.lemma === 'be'
    if (
      be &&
      main !== undefined &&
      (LIKE_CITY.has(main.lemma) || (main.pos === 'DET' && isNounOf(after.slice(at + 1), LIKE_CITY, 2)))
    )
      return -1
    if (main !== undefined && main.pos === 'VERB' && UNDERGOES.has(main.lemma) && (be || main.text.endsWith('ed'))) return -1
    return 1
  }
  return UNDERGOES.has(verb.lemma) &&
    verb.lemma !== 'strike' &&
    verb.lemma !== 'attack' &&
    verb.lemma !== 'hit' &&
    verb.lemma !== 'host'
    ? -1
    : 1
}
