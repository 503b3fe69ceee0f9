const CUES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'said says say asked asks told tells added adds replied replies answered wrote writes tweeted shouted yelled cried called exclaimed ' +
    'demanded declared warned insisted wondered thought whispered muttered sighed began continued snapped joked'
  ).split(' '),
)

/** Whether a word reports what was said just before it: `"Where are they?" he asked`. */
export function isSpeechCue(word: string): boolean {
  return CUES.has(word)
}
