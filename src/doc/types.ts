/**
 * The document: plain, readonly, JSON-able data. `text` never changes; each step adds one layer.
 * A layer that was not computed is absent; one that found nothing is `[]`.
 */

/** A half-open range `[start, end)` of UTF-16 code units of a document's `text`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span that an answer rests on: why (a rule's or feature's name), and what it contributed. */
export interface Evidence extends Span {
  /** Name of the rule or feature. */
  readonly reason: string
  /** What the span adds to the decision, in the units of the answer (positive speaks for the label's positive pole). */
  readonly contribution: number
}

export type RegionKind = 'title' | 'subtitle' | 'heading' | 'byline' | 'dateline' | 'caption' | 'paragraph'

/** A piece of the article. What is in no region is boilerplate and is not analysed. */
export interface Region extends Span {
  readonly kind: RegionKind
}

export type Sentence = Span

/** A word or mark. `pos` is a Universal Dependencies tag (`NOUN`, `PROPN`, ...). */
export interface Token extends Span {
  readonly pos: string
  readonly lemma: string
  /** Whether the token stands in the scope of a negation. */
  readonly negated: boolean
}

export type EntityType = 'PER' | 'ORG' | 'GPE' | 'LOC' | 'NORP' | 'MISC'
export type MentionForm = 'name' | 'nominal' | 'pronoun'

/** How a mention was linked to its actor. */
export type LinkReason =
  | 'exact'
  | 'alias'
  | 'demonym'
  | 'abbreviation'
  | 'last-name'
  | 'spelling'
  | 'role'
  | 'metonym'
  | 'coreference'
  | 'new'

/** One place in the text that refers to an actor. */
export interface Mention extends Span {
  readonly type: EntityType
  readonly form: MentionForm
  /** Id of the actor. */
  readonly actor: string
  /** How the link to the actor was made. */
  readonly link: LinkReason
}

/** An actor: someone or something with one identity, whatever it is called. */
export interface Actor {
  /** `state:RUS`, `igo:csto`, `org:slug`, `group:isis`, `person:given-family`, `media:slug`, `place:slug`. */
  readonly id: string
  readonly name: string
  readonly type: EntityType
  /** Id of the actor it acts for (a leader in office, an organ of state), or null. */
  readonly of: string | null
  readonly aliases?: readonly string[]
  /** ISO 8601 date from which `of` holds. */
  readonly since?: string
  /** ISO 8601 date until which `of` holds. */
  readonly until?: string
}

export type AttributionKind = 'direct' | 'indirect' | 'mixed'

/** Who said what: a reported statement, thought or claim. */
export interface Attribution {
  /** The words that name the source, or null where the text gives none. */
  readonly source: Span | null
  /** The verb or phrase that reports, or null for a quotation without one. */
  readonly cue: Span | null
  /** What is reported; at least one span, in text order. */
  readonly content: readonly Span[]
  /** Id of the actor that speaks, or null if unknown. */
  readonly holder: string | null
  readonly kind: AttributionKind
}

export type VoiceLabel = 'opinion' | 'reporting'

/** Whether a sentence puts forward the author's own judgement. */
export interface SentenceVoice {
  readonly sentence: Span
  readonly label: VoiceLabel
  /** Calibrated probability of `label`, 0.5 to 1. */
  readonly probability: number
  readonly evidence: readonly Evidence[]
}

/** Whether the whole piece argues or informs. */
export interface DocumentVoice {
  readonly label: VoiceLabel
  /** Calibrated probability of `label`, 0.5 to 1. */
  readonly probability: number
  /** Opinion sentences divided by sentences, 0 to 1. */
  readonly opinionShare: number
  readonly evidence: readonly Evidence[]
}

export type SentimentLabel = 'negative' | 'neutral' | 'positive'

export interface SentimentProbabilities {
  readonly negative: number
  readonly neutral: number
  readonly positive: number
}

/** How a target is presented. What `scoreTarget` and `scoreRelation` return. */
export interface TargetSentiment {
  readonly label: SentimentLabel
  /** `probabilities.positive - probabilities.negative`, -1 to 1. */
  readonly score: number
  /** Calibrated; they sum to 1. */
  readonly probabilities: SentimentProbabilities
  readonly evidence: readonly Evidence[]
}

/** How one sentence presents one actor. */
export interface Sentiment extends TargetSentiment {
  readonly sentence: Span
  readonly actor: string
}

export type StanceLabel = 'favor' | 'against' | 'neutral'

/** Where a holder stands toward a target. */
export interface Stance {
  /** `'author'` or an actor id. */
  readonly holder: string
  /** Actor id. */
  readonly target: string
  readonly label: StanceLabel
  /** -1 (against) to 1 (favor). */
  readonly score: number
  /** Calibrated probability of `label`. */
  readonly probability: number
  readonly evidence: readonly Evidence[]
}

/** One row of the table of actors. */
export interface ActorSummary {
  readonly actor: string
  readonly name: string
  readonly type: EntityType
  /** Ids counted in this row: the actor itself and, when rolled up, those who act for it. */
  readonly includes: readonly string[]
  readonly mentions: number
  readonly sentiment: SentimentSummary
  readonly authorStance: StanceSummary | null
}

export interface SentimentSummary {
  /** Sentences in which the actor was scored. */
  readonly sentences: number
  /** Mean score, -1 to 1; 0 when there is no sentence. */
  readonly mean: number
  /** 95 % interval of the mean (bootstrap; normal from 15 sentences on), or null with fewer than two sentences. */
  readonly interval: readonly [number, number] | null
  readonly negative: number
  readonly neutral: number
  readonly positive: number
}

export interface StanceSummary {
  readonly label: StanceLabel
  readonly score: number
  readonly probability: number
}

/** What is known about an article from outside its text. */
export interface Meta {
  readonly title?: string
  readonly url?: string
  /** ISO 8601 date of publication. */
  readonly date?: string
  readonly outlet?: string
  readonly [key: string]: unknown
}

/** A document before any step. */
export interface Doc {
  readonly text: string
  readonly meta: Meta
}

export interface HasRegions {
  readonly regions: readonly Region[]
}
export interface HasSegments {
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
}
export interface HasEntities {
  readonly mentions: readonly Mention[]
  readonly actors: readonly Actor[]
}
export interface HasAttributions {
  readonly attributions: readonly Attribution[]
}
export interface HasVoice {
  readonly voices: readonly SentenceVoice[]
  readonly voice: DocumentVoice
}
export interface HasSentiments {
  readonly sentiments: readonly Sentiment[]
}
export interface HasStances {
  readonly stances: readonly Stance[]
}
export interface HasSummary {
  readonly summary: readonly ActorSummary[]
}

/** A document with sentences and tokens. `regions` may be absent: then the whole text is one region. */
export type SegmentedDoc = Doc & HasSegments & Partial<HasRegions>
export type EntityDoc = SegmentedDoc & HasEntities
export type AttributedDoc = EntityDoc & HasAttributions
export type VoicedDoc = AttributedDoc & HasVoice
export type ScoredDoc = VoicedDoc & HasSentiments
export type StancedDoc = ScoredDoc & HasStances
/** What `analyze` returns: every layer. */
export type AnalyzedDoc = StancedDoc & HasRegions & HasSummary
