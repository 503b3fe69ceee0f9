/** A piece of a run of characters without blanks, as offsets in the run. */
export interface CodePiece {
  readonly start: number
  readonly end: number
}

/** Longer runs are not looked through: nobody writes such addresses in prose, and the patterns stay cheap on hostile text. */
const LONGEST_RUN = 400

// Endings that are no English words, so that a full stop with its blank forgotten ("the end.it was") is not taken for an address.
const DOMAINS =
  'com|org|net|edu|gov|mil|int|info|biz|io|ai|tv|fm|co|uk|eu|de|fr|nl|pl|ru|su|ua|by|kz|kg|tj|uz|tm|ge|az|am|cn|jp|kr|il|ir|tr|au|ca|nz|ch|se|dk|fi|br|mx|za|ng|ke'
const FILES = 'docx?|xlsx?|pptx?|pdf|txt|csv|html?|xml|json|jpe?g|png|gif|svg|zip|exe|mp3|mp4|avi|js|py'

const EMOTICON = /^(?:[:;=]-?[)(DPpO/\\|\]]|\^_+\^|<\/?3|:'\()(?=[.,!?]*$)/

const PATTERNS: readonly RegExp[] = [
  /(?:https?|ftp):\/\/\S+|www\.\S+/i,
  /[\w+%][\w.+%-]*@\w[\w-]*(?:\.\w[\w-]*)*/,
  new RegExp(`(?:[A-Za-z0-9-]+\\.)+(?:${DOMAINS})(?![A-Za-z0-9])(?:[/?#]\\S*)?`),
  new RegExp(`[\\w#-]*\\.(?:${FILES})(?!\\w)`, 'i'),
  /^[a-z]+(?:\.[a-z]+){2,}(?=[.,;:!?)]*$)/,
  // A share on an exchange, as agencies write it: `(PRU.L)`.
  /(?<=^\()[A-Z\d]{1,6}\.[A-Z]{1,3}(?=\)[.,;:?!’']*$)/,
  /^[@#]\p{L}[\p{L}\p{N}_]*/u,
  EMOTICON,
]

/** Finds an address, file name, hashtag, handle or emoticon in a run of characters without blanks. */
export function findCode(run: string): CodePiece | null {
  if (run.length < 2 || run.length > LONGEST_RUN) return null
  for (const pattern of PATTERNS) {
    const match = pattern.exec(run)
    if (match === null) continue
    const end = match.index + (pattern === EMOTICON ? match[0].length : trimMarks(match[0]))
    if (end - match.index > 1) return { start: match.index, end }
  }
  return null
}

/** Length of an address without the marks of the sentence around it. */
function trimMarks(address: string): number {
  let end = address.length
  while (end > 0 && TRAILING.has(address[end - 1]) && !(address[end - 1] === ')' && address.includes('('))) end--
  const possessive = /['’]s$/.exec(address.slice(0, end))
  return possessive === null ? end : end - 2
}

const TRAILING: ReadonlySet<string> = /* @__PURE__ */ new Set([
  '.',
  ',',
  ';',
  ':',
  '!',
  '?',
  ')',
  ']',
  '>',
  '"',
  "'",
  '”',
  '’',
  '»',
  '…',
])
