/**
 * Adjectives of mind: somebody is sure that, worried about, willing to. Made from general knowledge of English
 * (Quirk et al. 1985, 16.68 to 16.83: adjective complementation).
 */
export interface CueAdjectiveClass {
  readonly reason: string
  /** `s` clause, `i` infinitive. */
  readonly frames: string
  readonly after: string
  readonly words: string
}

export const CUE_ADJECTIVE_CLASSES: readonly CueAdjectiveClass[] = [
  {
    reason: 'certain or not',
    frames: 's',
    after: 'of about',
    words:
      'sure certain confident convinced aware unaware positive adamant unsure uncertain doubtful sceptical skeptical hopeful optimistic pessimistic suspicious persuaded mindful',
  },
  {
    reason: 'moved by something',
    frames: 's',
    after: 'about at by with over of',
    words:
      'afraid worried concerned anxious nervous fearful alarmed happy unhappy glad pleased delighted angry furious upset sad sorry proud disappointed dismayed shocked outraged surprised frustrated grateful thankful ashamed tired wary critical dismissive supportive dissatisfied satisfied uneasy appalled horrified disgusted bitter enthusiastic envious jealous fond tolerant',
  },
  {
    reason: 'willing or not',
    frames: 'i',
    after: '',
    words: 'willing unwilling eager keen reluctant hesitant anxious desperate inclined loath prepared determined ready afraid',
  },
  { reason: 'for or against', frames: '', after: 'to against', words: 'opposed hostile committed dedicated sympathetic' },
]
