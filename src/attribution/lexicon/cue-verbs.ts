/**
 * Verbs (and verb phrases made with them) that lay words, thoughts, wishes or judgements to somebody.
 * Made for this library from general knowledge of English, class by class after Levin (1993, English Verb Classes and
 * Alternations) and Quirk et al. (1985, ch. 16: complementation of verbs). No corpus of attributions went into it.
 *
 * `frames` says which complement holds the content:
 * - `s` clause or quotation (that, whether, how; also without a word)
 * - `i` to-infinitive
 * - `o` noun phrase or gerund
 * - `a` a hearer stands between cue and content (`told reporters that`, `urged Iran to`)
 * - `c` noun phrase with what is said of it (`called the plan a folly`, `described it as weak`)
 * - `z` noun phrase with `as` and what it is taken for (`saw the move as a warning`)
 * - `q` only together with a quotation
 * `after`: prepositions that may lead the content in (`called for talks`, `accused them of lying`).
 */
export interface CueVerbClass {
  readonly name: string
  readonly reason: string
  readonly frames: string
  readonly after?: string
  readonly lemmas: string
}

export const CUE_VERB_CLASSES: readonly CueVerbClass[] = [
  { name: 'say', reason: 'names the act of saying and nothing else', frames: 's', after: 'of about', lemmas: 'say' },
  {
    name: 'write',
    reason: 'words put on paper or screen',
    frames: 'sq',
    after: 'about of',
    lemmas: 'write tweet retweet post blog text email',
  },
  {
    name: 'state',
    reason: 'asserts a clause or a thing',
    frames: 'so',
    lemmas:
      'state announce declare claim assert contend allege affirm reaffirm proclaim profess posit attest opine submit aver avow reiterate restate repeat retort rejoin',
  },
  {
    name: 'add',
    reason: 'goes on with what was said',
    frames: 's',
    lemmas: 'add',
  },
  {
    name: 'report',
    reason: 'passes on what is known',
    frames: 'so',
    after: 'on',
    lemmas:
      'report reveal disclose divulge confirm verify certify document detail recount narrate chronicle outline summarize summarise publicize leak tout trumpet',
  },
  {
    name: 'note',
    reason: 'draws attention to a fact',
    frames: 'so',
    lemmas:
      'note observe remark mention stress emphasize emphasise underline underscore highlight reference cite quote recall remember recollect clarify specify explain elaborate illustrate reckon',
  },
  {
    name: 'concede',
    reason: 'grants a point',
    frames: 'so',
    after: 'to',
    lemmas: 'concede acknowledge admit confess recognize recognise',
  },
  {
    name: 'argue',
    reason: 'puts a case',
    frames: 's',
    after: 'for against about over with in',
    lemmas:
      'argue reason quip joke comment counter rebut reply respond answer riposte testify swear boast brag gloat worry complain grumble gripe moan whine insist marvel muse fume rage conclude conjecture speculate theorize theorise hypothesize surmise object protest cheer chant shout yell cry scream exclaim whisper mutter murmur lament bemoan scoff',
  },
  {
    name: 'suggest',
    reason: 'puts forward a thought',
    frames: 'so',
    lemmas: 'suggest propose imply insinuate intimate recommend advocate signal indicate',
  },
  { name: 'hint', reason: 'says without saying', frames: 's', after: 'at to of', lemmas: 'hint allude' },
  {
    name: 'tell',
    reason: 'says to a hearer',
    frames: 'as',
    after: 'about of',
    lemmas: 'tell inform notify assure reassure remind convince persuade brief caution',
  },
  {
    name: 'warn',
    reason: 'tells of a danger',
    frames: 'asi',
    after: 'of against about that',
    lemmas: 'warn forewarn caution alert advise',
  },
  {
    name: 'urge',
    reason: 'wants somebody to do something, in words',
    frames: 'aios',
    after: 'for',
    lemmas: 'urge beg implore beseech plead petition instruct command order direct exhort entreat',
  },
  { name: 'ask', reason: 'puts a question or request', frames: 'asio', after: 'for about whether if', lemmas: 'ask' },
  {
    name: 'call-for',
    reason: 'asks for something in public',
    frames: 'c',
    after: 'for on upon',
    lemmas: 'call',
  },
  {
    name: 'demand',
    reason: 'asks with force',
    frames: 'sio',
    lemmas: 'demand request stipulate seek',
  },
  {
    name: 'promise',
    reason: 'binds oneself in words',
    frames: 'sio',
    after: 'to',
    lemmas: 'promise pledge vow threaten swear guarantee undertake',
  },
  {
    name: 'deny',
    reason: 'says that something is not so, or will not be',
    frames: 'so',
    lemmas: 'deny dispute refute contradict disavow disclaim repudiate rebuff deprecate contest challenge',
  },
  { name: 'refuse', reason: 'says no', frames: 'io', lemmas: 'refuse decline' },
  {
    name: 'accuse',
    reason: 'charges somebody with something',
    frames: 'a',
    after: 'of for over with as on',
    lemmas:
      'accuse blame fault suspect charge indict chide rebuke scold berate lambaste lambast chastise upbraid castigate reprimand reproach admonish excoriate',
  },
  {
    name: 'criticise',
    reason: 'judges a thing or person unfavourably',
    frames: 'o',
    after: 'for over as',
    lemmas:
      'criticize criticise condemn denounce decry deplore deride mock ridicule slam assail censure disparage denigrate vilify malign belittle dismiss reject disapprove oppose question dislike loathe despise detest resent regret trash bash skewer pillory lampoon taunt insult blast downplay dispute',
  },
  {
    name: 'praise',
    reason: 'judges a thing or person favourably',
    frames: 'o',
    after: 'for as',
    lemmas:
      'praise commend applaud laud hail extol salute welcome compliment congratulate thank admire endorse support back favor favour champion defend',
  },
  { name: 'credit', reason: 'lays something good to somebody', frames: 'o', after: 'with for', lemmas: 'credit' },
  { name: 'vouch', reason: 'stands up for something', frames: '', after: 'for', lemmas: 'vouch' },
  {
    name: 'describe',
    reason: 'says what something is',
    frames: 'c',
    after: 'as',
    lemmas:
      'describe portray depict characterize characterise label brand term dub call deem regard view consider rate denounce paint liken compare',
  },
  {
    name: 'see-as',
    reason: 'takes something for what it says',
    frames: 'z',
    lemmas: 'see cast frame perceive',
  },
  {
    name: 'believe',
    reason: 'holds something true',
    frames: 's',
    after: 'in',
    lemmas:
      'believe think suppose assume presume suspect imagine guess reckon feel know realize realise understand doubt disbelieve agree disagree',
  },
  {
    name: 'expect',
    reason: 'holds that something will be',
    frames: 'siao',
    lemmas: 'expect anticipate predict forecast foresee project estimate calculate envisage envision prophesy',
  },
  {
    name: 'hope',
    reason: 'wishes',
    frames: 'si',
    after: 'for',
    lemmas: 'hope wish pray dream long yearn aspire',
  },
  { name: 'fear', reason: 'holds that something bad may be', frames: 'so', after: 'about over', lemmas: 'fear dread worry fret' },
  {
    name: 'want',
    reason: 'wishes something to be so',
    frames: 'aio',
    lemmas: 'want desire prefer crave like love favor favour',
  },
  {
    name: 'intend',
    reason: 'means to do something',
    frames: 'i',
    after: 'on to',
    lemmas: 'claim profess intend plan aim offer decide resolve opt contemplate agree consent threaten propose vow',
  },
  {
    name: 'wonder',
    reason: 'asks oneself',
    frames: 's',
    after: 'about at whether if',
    lemmas: 'wonder ponder query inquire enquire debate discuss weigh',
  },
  {
    name: 'find',
    reason: 'a poll, report, court or study says it',
    frames: 's',
    lemmas: 'find show conclude rule determine learn discover',
  },
  { name: 'maintain', reason: 'holds a view; with an object, it keeps a thing', frames: 's', lemmas: 'maintain' },
  {
    name: 'express',
    reason: 'puts a feeling or thought in words',
    frames: 'o',
    lemmas: 'express voice echo articulate vent convey signal reiterate utter',
  },
  {
    name: 'talk',
    reason: 'names the subject of talk',
    frames: 'q',
    after: 'about of on against out for favorably',
    lemmas: 'talk speak preach rant rail lecture apologize apologise inveigh ruminate',
  },
  {
    name: 'refer',
    reason: 'names the subject through a preposition',
    frames: '',
    after: 'to at about',
    lemmas: 'refer point object',
  },
  {
    name: 'go-on',
    reason: 'goes on speaking; only the quotation shows that it is speech',
    frames: 'q',
    lemmas:
      'continue begin start conclude recall interject interrupt chime chuckle laugh sigh smile grin nod shrug sob gasp snap bark growl thunder intone gush enthuse crow sneer snarl stammer tease deadpan read run volunteer urge warn demand promise offer order',
  },
  {
    name: 'argue-object',
    reason: 'an object may stand for the point made',
    frames: 'o',
    after: 'against',
    lemmas: 'protest lament bemoan mourn preach',
  },
]

/** Past and participle of irregular verbs above; all other forms are regular. */
export const IRREGULAR_FORMS: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  think: ['thought', 'thought'],
  know: ['knew', 'known'],
  feel: ['felt', 'felt'],
  mean: ['meant', 'meant'],
  swear: ['swore', 'sworn'],
  speak: ['spoke', 'spoken'],
  see: ['saw', 'seen'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  foresee: ['foresaw', 'foreseen'],
  seek: ['sought', 'sought'],
  read: ['read', 'read'],
  begin: ['began', 'begun'],
  choose: ['chose', 'chosen'],
  cast: ['cast', 'cast'],
  understand: ['understood', 'understood'],
  forecast: ['forecast', 'forecast'],
  dream: ['dreamed', 'dreamed'],
  prove: ['proved', 'proven'],
  undertake: ['undertook', 'undertaken'],
  uphold: ['upheld', 'upheld'],
  run: ['ran', 'run'],
  broadcast: ['broadcast', 'broadcast'],
  forewarn: ['forewarned', 'forewarned'],
  beseech: ['besought', 'besought'],
  plead: ['pleaded', 'pleaded'],
  make: ['made', 'made'],
  put: ['put', 'put'],
  set: ['set', 'set'],
  lay: ['laid', 'laid'],
  hit: ['hit', 'hit'],
  shoot: ['shot', 'shot'],
  go: ['went', 'gone'],
}

/** Verbs whose last consonant is doubled before -ed and -ing. */
export const DOUBLING =
  'extol beg admit commit quip chat rebut brag plan regret rap dub opt rip submit slam pan prefer refer abet'
