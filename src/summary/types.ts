import type { ActorSummary, RegionKind, SentimentSummary, VoiceLabel } from '../doc/types'

/** A row of the table of actors, with its sentiment by place in the article and by voice of the sentence. */
export interface DetailedActorSummary extends ActorSummary {
  /** For each kind of region in which the actor was scored. */
  readonly byRegion: Readonly<Partial<Record<RegionKind, SentimentSummary>>>
  /** For each voice in which the actor was scored. */
  readonly byVoice: Readonly<Partial<Record<VoiceLabel, SentimentSummary>>>
}
