/**
 * Words that show whose voice speaks, in classes of our own making. Each class has a name, which comes back as the reason of
 * evidence, and says why it matters. Lower case; contractions as the tokens part them (`ca` + `n't`).
 */
export interface WordClass {
  readonly name: string
  readonly why: string
  readonly words: string
}

export const WORD_CLASSES: readonly WordClass[] = [
  { name: 'first person', why: 'the author steps forward', words: 'i me my mine myself' },
  { name: 'we', why: 'the author speaks for a community, or exhorts', words: 'we us our ours ourselves let' },
  { name: 'you', why: 'the reader is addressed', words: 'you your yours yourself yourselves' },
  { name: 'duty', why: 'prescribes', words: 'should must ought need needs shall deserve deserves' },
  { name: 'possibility', why: 'speculates', words: 'could may might perhaps maybe possibly conceivably would can' },
  {
    name: 'prediction',
    why: 'says what will come',
    words: "will wo 'll likely unlikely inevitably inevitable bound doomed eventually destined inexorably poised sooner",
  },
  {
    name: 'intensifier',
    why: 'strengthens a judgement',
    words:
      'very really truly utterly totally absolutely completely entirely extremely incredibly deeply profoundly wholly thoroughly so too far quite rather downright sheer simply just even ever hugely vastly enormously remarkably exceedingly terribly awfully hardly barely scarcely almost nearly merely mere only such outright flat-out',
  },
  {
    name: 'certainty',
    why: 'vouches for a judgement',
    words:
      'clearly obviously certainly surely undoubtedly indeed actually plainly evidently manifestly unquestionably definitely naturally frankly honestly admittedly arguably presumably fact truth course doubt doubtless indisputably undeniably undeniable unmistakable unmistakably obvious clear',
  },
  {
    name: 'seeming',
    why: 'interprets an appearance',
    words:
      'seem seems seemed seemingly appear appears apparently sounds smacks looks suggests signals hints reflects reveals betrays illustrates underscores proves',
  },
  {
    name: 'conclusion',
    why: 'draws a conclusion',
    words: 'therefore thus hence consequently accordingly so because since meaning ergo thereby explains why means',
  },
  {
    name: 'contrast',
    why: 'weighs one thing against another',
    words:
      'but yet however nevertheless nonetheless instead despite though although whereas rather still otherwise unfortunately sadly alas ironically paradoxically curiously',
  },
  { name: 'condition', why: 'reasons about what is not the case', words: 'if unless whether were suppose imagine provided lest' },
  {
    name: 'generality',
    why: 'generalises beyond the event',
    words:
      'always never every everyone everybody everything nobody nothing none all any anyone anybody anything no ever most many those',
  },
  {
    name: 'comparison',
    why: 'grades',
    words: 'more most less least better best worse worst greater greatest higher bigger biggest stronger weaker than enough',
  },
  {
    name: 'good',
    why: 'praises',
    words:
      'good great wonderful remarkable admirable brave courageous noble brilliant excellent splendid magnificent impressive wise sensible reasonable decent honest heroic inspiring inspired laudable commendable welcome right worthy valuable vital crucial essential important promising hopeful fortunate lucky beautiful elegant genius triumph triumphant masterful perfect fair just rightful sane sober refreshing virtue virtuous legitimate meaningful timely apt bold visionary gift opportunity deserved hope progress',
  },
  {
    name: 'bad',
    why: 'condemns',
    words:
      'bad terrible awful horrible horrific dreadful absurd ridiculous ludicrous preposterous shameful disgraceful outrageous scandalous deplorable despicable pathetic laughable foolish stupid idiotic reckless irresponsible dangerous toxic poisonous vile wicked evil cruel brutal heartless callous cynical hypocritical corrupt dishonest deceitful misguided wrong wrongheaded unjust unfair immoral unconscionable inexcusable indefensible disastrous catastrophic calamitous tragic sad sorry ugly nasty bitter grotesque obscene perverse bizarre crazy insane mad delusional hysterical paranoid naive ignorant incompetent inept clumsy weak feeble hollow empty futile pointless senseless useless worthless meaningless flawed failed failing broken bankrupt dysfunctional troubling disturbing alarming worrying appalling shocking infuriating sinister ominous grim bleak dire draconian tyrannical despotic petty vain arrogant smug greedy selfish lazy cowardly shameless ruthless murderous lawless rogue notorious infamous dubious questionable spurious bogus fake phony sham unacceptable intolerable insulting offensive embarrassing humiliating',
  },
  {
    name: 'loaded noun',
    why: 'names a thing by a judgement',
    words:
      'folly disgrace hypocrisy farce charade circus fiasco debacle disaster catastrophe tragedy travesty mockery outrage scandal shame insult betrayal lie lies liar liars nonsense rubbish madness insanity lunacy stupidity cowardice arrogance greed cruelty tyranny tyrant despot dictator thug thugs bully bullies crony cronies puppet puppets stooge henchmen elite elites mob swamp witch hunt hoax myth myths illusion delusion fantasy fiction pretense pretence pretext excuse smokescreen propaganda hysteria paranoia obsession blunder failure failures weakness mess quagmire nightmare abyss poison cancer plague menace danger threat peril injustice indignity complicity appeasement surrender meddling grandstanding posturing spectacle theater theatre stunt gimmick ploy scheme scam racket plunder looting savagery barbarism evil bigotry demagogue demagoguery fearmongering crusade zealots ideologues extremists radicals apologists hacks pundits irony paradox dilemma lesson lessons',
  },
  {
    name: 'stance noun',
    why: 'names an argument or its parts',
    words:
      'question questions problem problems reason reasons point argument case answer answers solution idea notion truth reality sense choice challenge mistake lesson test matter issue principle principles values morality justice freedom dignity democracy hope fear faith moral duty responsibility obligation sign symptom proof evidence consequence consequences logic',
  },
  {
    name: 'stance verb',
    why: 'judges, argues or interprets in the telling',
    words:
      'deserve deserves fail fails ignore ignores pretend pretends refuse refuses boasts brags whines lectures preaches panders cling clings indulge squander squandered undermine undermines erode erodes betray betrayed embolden emboldens enable enables ought matters matter risk risks remember forget consider ask wonder imagine notice beware stop demand think believe know hope fear suspect guess doubt bet agree disagree',
  },
  {
    name: 'irony',
    why: 'keeps a word at arm’s length',
    words:
      'so-called supposed supposedly allegedly self-styled self-proclaimed self-appointed would-be vaunted purported purportedly ostensibly ostensible',
  },
  { name: 'question word', why: 'asks', words: 'why how what who where when which whose' },
  {
    name: 'aside',
    why: 'talks to the reader',
    words: 'well yes no ok okay sure please thanks oh ah hey wow enough imagine look listen let’s alas hardly anyway besides',
  },
  {
    name: 'report verb',
    why: 'somebody else speaks',
    words:
      'said says told tells announced stated reported reports added confirmed declared testified replied tweeted explained noted wrote asked told denied claimed claims warned acknowledged insisted argued quoted cited citing spoke',
  },
  {
    name: 'event verb',
    why: 'tells what happened',
    words:
      'killed arrested injured wounded died signed launched opened closed met held voted elected appointed approved rejected passed ordered issued released filed sued charged convicted sentenced accused seized captured attacked fired shot struck landed arrived left returned visited began started ended agreed resigned won lost rose fell increased decreased published posted received sent moved built destroyed evacuated rescued detained deployed withdrew scheduled expected planned added named located founded born',
  },
  {
    name: 'time',
    why: 'dates an event',
    words:
      'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow tonight morning afternoon evening week weekend month ago earlier later meanwhile a.m. p.m.',
  },
  {
    name: 'measure',
    why: 'gives figures',
    words:
      'percent million billion trillion thousand hundred dozen dozens % $ € £ km miles kilometers kilometres tons tonnes barrels euros dollars pounds degrees',
  },
  {
    name: 'official',
    why: 'news names its sources by office',
    words:
      'spokesman spokeswoman spokesperson officials official police authorities ministry minister court judge prosecutors witnesses statement interview conference reporters agency investigators lawmakers sources',
  },
]

/** Reporting verbs that take a clause, with or without "that". */
export const SAY_VERBS =
  'said says say saying told tells telling tell announced announces stated states reported reports added adds confirmed confirms declared declares testified replied replies tweeted explained explains noted notes wrote writes denied denies claimed claims claiming warned warns warning acknowledged acknowledges insisted insists argued argues arguing believes believed thinks thought alleged alleges alleging suggested suggests concluded concludes predicted predicts promised promises vowed vows pledged pledges urged urges contends contended maintains maintained asserted asserts admitted admits conceded concedes complained complains emphasized emphasised stressed stresses recalled recalls responded quipped joked remarked observed estimates estimated hopes hoped fears feared expects cautioned cautions countered accused accuses criticized criticised called demanded demands asked asks'

/** Of these, the ones that may close or part a sentence after its content (", he said."). */
export const TAG_VERBS =
  'said says told announced stated reported added adds confirmed declared testified replied tweeted explained explains noted notes wrote writes claimed claims warned warns acknowledged insisted insists argued argues alleged concluded recalled recalls responded quipped joked remarked observed continued asked'
