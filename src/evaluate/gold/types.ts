import type {
  AttributionKind,
  EntityType,
  MentionForm,
  RegionKind,
  SentimentLabel,
  StanceLabel,
  VoiceLabel,
} from '../../doc/types'

/** `[start, end)` in UTF-16 code units of the raw text. */
export type GoldSpan = readonly [start: number, end: number]

export interface GoldRegion {
  readonly start: number
  readonly end: number
  readonly kind: RegionKind
}

export interface GoldSentence {
  /** Other layers name the sentence by this. */
  readonly id: string
  readonly start: number
  readonly end: number
  readonly voice: VoiceLabel
}

export interface GoldMention {
  readonly id?: string
  readonly start: number
  readonly end: number
  /** Id of the sentence it stands in. */
  readonly sentence?: string
  readonly type: EntityType
  readonly form: MentionForm
  readonly actor: string
}

export interface GoldAttribution {
  readonly sentence?: string
  readonly source: GoldSpan | null
  readonly cue: GoldSpan | null
  readonly content: readonly GoldSpan[]
  readonly holder: string | null
  readonly kind: AttributionKind
}

export interface GoldSentiment {
  /** Id of a sentence. */
  readonly sentence: string
  readonly actor: string
  readonly label: SentimentLabel
}

export interface GoldStance {
  /** `author` or an actor id. */
  readonly holder: string
  readonly target: string
  readonly label: StanceLabel
  /** Ids of the sentences that show it. */
  readonly sentences: readonly string[]
}

export interface GoldActor {
  readonly actor: string
  readonly name: string
  readonly of: string | null
}

/** What readers found in one text, as the annotation guidelines say: the content of a `.gold.json` file. */
export interface GoldDocument {
  readonly id: string
  /** Length of the text in UTF-16 code units. */
  readonly length: number
  readonly voice: VoiceLabel
  readonly voiceReason?: string
  readonly opinionShare?: number
  readonly regions: readonly GoldRegion[]
  readonly sentences: readonly GoldSentence[]
  readonly mentions: readonly GoldMention[]
  readonly attributions: readonly GoldAttribution[]
  readonly sentiment: readonly GoldSentiment[]
  readonly stance: readonly GoldStance[]
  readonly actors: readonly GoldActor[]
  readonly notes?: readonly string[]
}
