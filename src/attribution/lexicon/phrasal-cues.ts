/** A verb that becomes a cue with a particle or a fixed word after it: `point out that`, `rule out talks`, `make clear that`. */
export interface PhrasalCue {
  readonly lemma: string
  readonly particle: string
  /** As in `CueVerbClass`. */
  readonly frames: string
  readonly after?: string
}

/** Made from general knowledge of English (Quirk et al. 1985, 16.2 to 16.16: multi-word verbs). */
export const PHRASAL_CUES: readonly PhrasalCue[] = [
  { lemma: 'point', particle: 'out', frames: 'so' },
  { lemma: 'put', particle: 'it', frames: 'q' },
  { lemma: 'make', particle: 'clear', frames: 's' },
  { lemma: 'rule', particle: 'out', frames: 'o' },
  { lemma: 'spell', particle: 'out', frames: 'so' },
  { lemma: 'lay', particle: 'out', frames: 'o' },
  { lemma: 'set', particle: 'out', frames: 'o' },
  { lemma: 'lash', particle: 'out', frames: 'q', after: 'at against' },
  { lemma: 'hit', particle: 'out', frames: 'q', after: 'at against' },
  { lemma: 'speak', particle: 'out', frames: 'q', after: 'against about for' },
  { lemma: 'single', particle: 'out', frames: 'o' },
  { lemma: 'call', particle: 'out', frames: 'o', after: 'for' },
  { lemma: 'cry', particle: 'out', frames: 'q' },
  { lemma: 'blurt', particle: 'out', frames: 'sq' },
  { lemma: 'shrug', particle: 'off', frames: 'o' },
  { lemma: 'brush', particle: 'off', frames: 'o' },
  { lemma: 'laugh', particle: 'off', frames: 'o' },
  { lemma: 'play', particle: 'down', frames: 'o' },
  { lemma: 'turn', particle: 'down', frames: 'o' },
  { lemma: 'talk', particle: 'up', frames: 'o' },
  { lemma: 'go', particle: 'after', frames: 'o' },
  { lemma: 'weigh', particle: 'in', frames: 'q', after: 'on' },
  { lemma: 'chime', particle: 'in', frames: 'q' },
  { lemma: 'hit', particle: 'back', frames: 'q', after: 'at' },
  { lemma: 'shoot', particle: 'back', frames: 'q' },
  { lemma: 'fire', particle: 'back', frames: 'q', after: 'at' },
  { lemma: 'go', particle: 'on', frames: 'q' },
  { lemma: 'sum', particle: 'up', frames: 'o' },
  { lemma: 'sound', particle: 'off', frames: 'q', after: 'on about' },
]
