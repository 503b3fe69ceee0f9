/** Verbs that turn around what they govern: who refuses to back is against; who lifts sanctions is so no more. */
const REVERSING = new Set(
  `refuse decline fail stop cease halt suspend end freeze cut reject withhold withdraw deny cancel drop lift ease scrap defeat remove abandon
  pause avoid oppose block veto dismiss refute rebut rebuff quit revoke renounce terminate reduce abolish sever break leave tear recall`.split(
    /\s+/,
  ),
)

export function isReversing(unit: { readonly lemma: string }): boolean {
  return REVERSING.has(unit.lemma)
}

export function isReversingLemma(lemma: string): boolean {
  return REVERSING.has(lemma)
}
