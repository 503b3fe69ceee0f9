/** Words that tell whether a capital or a palace acts or is a place. From general knowledge of English news; a list is named for what it says. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Prepositions of place. */
export const AT_PLACE = set(
  'in near at outside inside around across throughout into toward towards beyond downtown central suburban greater eastern western northern southern east west north south visiting through over above',
)
/** Nouns for dealings between governments: `relations with Moscow`, `pressure from Beijing`. */
export const DEALINGS = set(
  `relation tie relationship talk negotiation alliance agreement deal pact treaty accord war conflict dispute tension cooperation partnership friendship dialogue consultation contact trade border rapprochement rift
  pressure support aid help backing assistance criticism response reaction approval permission signal message statement demand request order instruction guarantee concession anger protest threat warning condemnation opposition
  sanction embargo tariff accusation complaint appeal loyalty allegiance allegiant distance independence influence ally partner rival enemy envoy ambassador dependence reliance standoff stand-off feud row spat quarrel
  confrontation compromise settlement truce ceasefire peace bond link rupture clash rivalry competition fan critic friend puppet proxy puppets policy policies hostility animosity trust confidence coordination blessing permission`,
)
/** Verbs whose object is someone who decides, not a place. */
export const ADDRESSES = set(
  `accuse blame urge tell ask warn press pressure persuade convince criticize criticise condemn thank help support back defy oppose anger irritate infuriate enrage embarrass please reassure threaten sanction punish isolate
  court tease challenge confront demand provoke appease trust mistrust distrust pushed push hurt harm damage force allow enable prompt lead call consult inform notify assure remind praise denounce rebuke lobby beg implore compel encourage counter contain deter
  weaken strengthen alienate antagonize antagonise satisfy placate mollify engage fund finance arm abandon betray deceive fool humiliate snub rile upset worry alarm frustrate suit cost prevent stop let leave-to slam fault`,
)
/** Verbs whose object is a place. */
export const GOES = set(
  'visit leave reach enter attack hit bomb shell strike storm seize capture take besiege encircle tour flee quit occupy recapture liberate bombard rock paralyze shake target evacuate retake surround flood destroy raid',
)
/** Nouns that make the name before them a place: `the Moscow attack`, `Kyiv's streets`. */
export const OF_PLACE = set(
  `attack bombing blast explosion attacks siege street streets suburb suburbs metro subway airport mayor district neighborhood neighbourhood region area oblast resident residents hospital university hotel station square park theater theatre hall
  concert stadium museum cathedral church mosque zoo skyline outskirts center centre downtown city home house apartment office bureau correspondent correspondents court courthouse prison jail police summit conference meeting talks time
  school schools theatre club restaurant shop mall market cemetery palace embassy embassies studio film festival marathon olympics games native traffic weather airport airports protest protests rally shooting stabbing fire earthquake bridge river port
  newspaper daily stock exchange protocol treaty protocols declaration accord accords agreement office-based waterfront beltway terror terrorist bomb bombs flight flights hotel sky skies sidewalk subway residence think-tank thinktank`,
)
/** Who governs from a capital: `officials in Washington`. */
export const IN_POWER = set(
  'government regime official authority leader ruler policymaker decision-maker strategist junta leadership administration lawmaker hardliner',
)
/** Hyphenated words that follow one who acts: `Moscow-backed`. */
export const BY_POWER = set(
  'backed led aligned friendly appointed installed controlled imposed sponsored supported brokered mediated funded orchestrated occupied dominated loyal run allied proposed ordered approved leaning dictated linked held imposed inspired created recognized recognised engineered friendly',
)
export const AT_POWER = set('based born bound trained educated area region style wide')
/** What a city undergoes, or is. */
export const UNDERGOES = set(
  'hit attack strike rock bomb shell shake bury flood burn wake sleep bustle host locate situate evacuate besiege capture fall lie surround plunge name found destroy bombard encircle lockdown',
)
export const LIKE_CITY = set('city capital home site venue hub town place scene host')

export const WAYS = set(
  'distance flight flights train trains road route highway bus buses line journey trip railway motorway travel way ferry drive miles kilometers kilometres km',
)

export const DEPARTS = set('start leave depart head set bound sail embark left off')

export const SENDS = set(
  'pressure order help support aid signal money orders instructions weapon weapons arms demand approval come hear receive get secure win extract independence',
)

export const TRAVELS = set(
  'travel fly return arrive flee drive go come move head walk march visit trip flight journey withdraw retreat report speak train bus miles kilometer kilometre kilometers kilometres km mile hour minute en',
)

/** Verbs of mind, speech, decision and possession: what only those who act can do. */
export const ACTS = set(
  `fear gain eye plan doubt claim need hope want vow pledge demand insist deny warn say hint signal weigh back blame accuse urge seek offer reject accept agree refuse consider mull threaten promise order ban fine own hold keep
  win lose sign buy sell pay supply call dismiss welcome condemn support oppose regard see view expect believe think know favour favor prefer worry suspect distrust control spend invest lend grant cut impose lift expel recall recognise
  recognize decide veto approve adopt argue announce propose respond react retaliate negotiate concede haggle bargain`,
)

export const CLAUSE = set('and but as while that if because when although though , ; : " “ — – -')

export const MODALS = set('must should shall will would could can may might')

export const JOINS = set('and , or nor')
