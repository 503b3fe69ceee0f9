import { lineBreaksBefore, lowerText, type Passage, startsLower, startsUpper } from '../passage'
import { TokenKind } from '../token-list'

/** Text is wrapped by hand to lines no longer than this, and lists and headlines to lines shorter than the other. */
const WRAP = { shortest: 30, longest: 130 } as const

interface Line {
  readonly first: number
  end: number
}

/**
 * Ends sentences at line breaks. Blank lines part always. A single line break parts (headlines, lists, one paragraph a line), unless
 * the text is wrapped: then the first word of the next line had no room in this one (as in Knuth and Plass's first-fit lines).
 */
export function endAtLineBreaks(passage: Passage): void {
  const { list, first, end, breaks } = passage
  let block: Line[] = [{ first, end: first + 1 }]
  for (let index = first + 1; index < end; index++) {
    const found = list.starts[index] > list.ends[index - 1] ? lineBreaksBefore(list, index) : 0
    if (found === 0) block[block.length - 1].end = index + 1
    else if (found === 1) block.push({ first: index, end: index + 1 })
    else {
      endLines(passage, block)
      breaks[index - 1] = 1
      block = [{ first: index, end: index + 1 }]
    }
  }
  endLines(passage, block)
}

function endLines(passage: Passage, block: readonly Line[]): void {
  const { breaks } = passage
  if (block.length < 2) return
  let width = 0
  for (const line of block) width = Math.max(width, lengthOf(passage, line))
  for (let i = 0; i + 1 < block.length; i++) {
    const line = block[i]
    const next = block[i + 1]
    const wrapped = width >= WRAP.shortest && width <= WRAP.longest && isWrapped(passage, line, next, width, block.length)
    if (!wrapped && !goesOn(passage, line, next)) breaks[line.end - 1] = 1
  }
}

/** Whether the next word had no room in the line; a little room is forgiven where the next line goes on in small letters. */
function isWrapped(passage: Passage, line: Line, next: Line, width: number, lines: number): boolean {
  const { list } = passage
  const length = lengthOf(passage, line)
  const small = startsLower(list, next.first)
  if (small && lines > 2 && length > width * FORGIVEN) return true
  const word = list.ends[next.first] - list.starts[next.first]
  return (small || lines > 2) && length + 1 + word > width
}

/** Share of the width that a wrapped line fills at least. */
const FORGIVEN = 0.6

function lengthOf(passage: Passage, line: Line): number {
  return passage.list.ends[line.end - 1] - passage.list.starts[line.first]
}

/** Whether a line that had room for more goes on in the next: it stops in the middle of a phrase. */
function goesOn(passage: Passage, line: Line, next: Line): boolean {
  const { list } = passage
  const last = line.end - 1
  const mark = list.text[list.starts[last]]
  if (mark === ',' || list.kinds[last] === TokenKind.open) return true
  if (list.kinds[next.first] === TokenKind.mark) return false
  if (startsLower(list, next.first)) {
    const tail = list.text[list.ends[last]]
    return startsUpper(list, line.first) && list.kinds[last] !== TokenKind.terminal && (mark !== ':' || tail === ' ')
  }
  // A blank before the break was left there by whoever broke the line inside a sentence.
  const trailing = list.text[list.ends[last]] === ' ' && list.kinds[next.first] === TokenKind.open
  return trailing || UNFINISHED.has(lowerText(list, last))
}

const UNFINISHED: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'the a an of to and or for with by from at that his her its their'.split(' '),
)
