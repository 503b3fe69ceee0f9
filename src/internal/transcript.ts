/** So many lines that begin with a name in capitals and a colon make a transcript; a single one may be a dateline. */
export const FEWEST_TURNS = 3

const CAPITALS = "[A-Z][A-Z.' -]*[A-Z]"
const SPEAKER = new RegExp(`^${CAPITALS}$`)
const TURNS = new RegExp(`^${CAPITALS}: `, 'gm')

/** Whether some words are written as transcripts write whoever speaks: `TAPPER`. */
export function isSpeakerInCapitals(words: string): boolean {
  return SPEAKER.test(words)
}

/** Whether a text is a transcript: line after line begins with who speaks. */
export function isTranscript(text: string): boolean {
  let turns = 0
  for (const _ of text.matchAll(TURNS)) if (++turns >= FEWEST_TURNS) return true
  return false
}
