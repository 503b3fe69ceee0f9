/**
 * Words that, with a capital after an abbreviation, begin a sentence: function words, and adverbs and number words that open one.
 * A name would not begin with them ("in the U.S. The president", but "the U.S. Army").
 */
const STARTERS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'The This That These Those He She It They We You I A An His Her Its Their Our My Your One Some Many Most Several Both Each Every ' +
    'Another Other Others Such All Any Few No None Nobody Nothing Not Never There Here In On At By For From With Without Within As If ' +
    'When While Where Whether Why What Who Whose Which How After Before Since Because Although Though Despite During Until Unless ' +
    'Once Under Among Between Through But And Or So Yet Nor Then Now Today Yesterday Tomorrow However Meanwhile Moreover Instead ' +
    'Still Also Even Only Just Later Earlier Recently Finally Perhaps Maybe Indeed Thus Therefore Nevertheless Otherwise Afterwards ' +
    'Is Are Was Were Do Does Did Has Have Had Can Could Will Would Should Let Please Yes According Asked Following ' +
    'Two Three Four Five Six Seven Eight Nine Ten Hundreds Thousands Millions Dozens Officials Police Critics Experts Analysts People'
  ).split(' '),
)

/** Whether a word, as written, begins a sentence rather than a name. */
export function isSentenceStarter(word: string): boolean {
  return STARTERS.has(word)
}
