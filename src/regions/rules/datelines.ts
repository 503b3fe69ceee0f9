const CAPITALS = "[A-Z\\u00c0-\\u00de][A-Z\\u00c0-\\u00de'’.]+"
const PLACE = `${CAPITALS}(?:[ -]${CAPITALS}){0,3}`
const PROPER_WORD = "[A-Z\\u00c0-\\u00de][\\w\\u00c0-\\u024f'’.-]*"
const PROPER = `${PROPER_WORD}(?: (?:of |the |and |de |al-)?${PROPER_WORD}){0,3}`
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)'
const DAY = `(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\.?|${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?)(?:,? \\d{4})?)`
const AGENCY = '(?: ?[([/][A-Za-z][^()[\\]/\\n]{0,40}[)\\]/]\\.?)'
const DASH = ' ?(?:--?|[–—])(?= )'

/**
 * Openers of wire copy. A dash, or an agency between slashes, closes one; a place in capitals may also end in a colon.
 */
const OPENERS = [
  // DUSHANBE, 3 March (Reuters) - / KYIV, Ukraine (AP) — / WASHINGTON -
  new RegExp(`^${PLACE}(?:[,/] ?(?:${PROPER}|${PLACE})){0,2}(?:[,.]? ${DAY})?[.,]?${AGENCY}?${DASH}`),
  // MOSCOW, March 3. /TASS/.
  new RegExp(`^${PLACE}(?:, ${PROPER}){0,2}[,.] ${DAY}[.,]? ?/[A-Za-z ]{2,20}/\\.?`),
  // Dushanbe, 3 March (Reuters) - / Kyiv, Ukraine (AP) —
  new RegExp(`^${PROPER}(?:, ${PROPER}){0,2},? ${DAY}[.,]?${AGENCY}?${DASH}`),
  new RegExp(`^${PROPER}(?:, ${PROPER}){0,2} ?\\([A-Z][A-Za-z./ ]{1,30}\\)${DASH}`),
  // KARACHI:
  new RegExp(`^${PLACE}(?:, ${PROPER})?(?:, ${DAY})?:(?= )`),
]
/** Every opener has one of these. */
const CLOSES = /[-–—:/]/
/** A line that is nothing but place and date. */
const ALONE = new RegExp(
  `^${PLACE}(?:, ${PROPER})?[,.] ${DAY}[.:]?(?: ?(?:--?|[–—]))?$|^${PLACE}(?:, ${PROPER})?${AGENCY}?(?: ?(?:--?|[–—]))$`,
)
/** Words in capitals that open a line and are no place. */
const NO_PLACE =
  /^(?:BREAKING|UPDATED?|EXCLUSIVE|ANALYSIS|OPINION|WATCH|READ|NOTE|EDITOR|CORRECTION|VIDEO|PHOTOS?|LIVE|FACTBOX|EXPLAINER|INTERVIEW|COMMENT(?:ARY)?|EDITORIAL|REVIEW|TIMELINE|PROFILE|FEATURE|NEWS|TODAY|RELATED|SEE|ALSO|MORE|FILE|AND|BUT|THE|WHY|HOW|WHAT|WHO|WHEN|WHERE|NO|YES|NOT|Q|A|QUESTION|ANSWER|ABOUT|IMPORTANT|WARNING|ALERT|DEVELOPING|SUMMARY|KEY|BACKGROUND|CONTEXT|UPDATE \d|I|HE|SHE|IT|WE|THEY|THIS|THAT|SHARE|TOPICS?|TAGS?|SOURCES?|NATO|CSTO|UN|EU|US|UK|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Published|Updated|Posted|Last|First|By|On|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)\b/

/** Length of the place-and-date opener at the beginning of a paragraph, its dash or colon included; 0 without one. */
export function datelineLength(paragraph: string): number {
  const head = paragraph.slice(0, 120)
  if (!CLOSES.test(head) || NO_PLACE.test(head)) return 0
  for (const opener of OPENERS) {
    const match = opener.exec(head)
    if (match !== null && match[0].length < paragraph.length) return match[0].length
  }
  return 0
}

/** Whether a line is a place-and-date opener that stands alone. */
export function isDateline(line: string): boolean {
  return line.length <= 80 && !NO_PLACE.test(line) && ALONE.test(line)
}
