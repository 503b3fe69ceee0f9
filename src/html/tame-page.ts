/** Pages of publishers stay under 60 levels; Readability's time grows with the cube of the depth. */
const MAX_DEPTH = 100
/** Parsers make a text node of each. */
const MAX_STRAYS = 1000
/** Their content is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noembed'])
/** Closed by themselves, or never open: they do not nest. */
const FLAT = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option thead tbody tfoot html head body'.split(
    ' ',
  ),
)
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,40})?/g

/**
 * The page with its hostile parts made harmless before a parser sees them: elements nested deeper than any real page nests lose
 * their tags, and a `<` that opens nothing is written as text. Both cost parsers and Readability quadratic time or worse.
 * What a browser would show stays the same.
 */
export function tamePage(html: string): string {
  const parts: string[] = []
  let from = 0
  let depth = 0
  let strays = 0
  TAG.lastIndex = 0
  for (let match = TAG.exec(html); match !== null; match = TAG.exec(html)) {
    const at = match.index
    const name = match[2]?.toLowerCase()
    if (name === undefined) {
      const next = html.charCodeAt(at + 1)
      if (next === 0x21 && html.startsWith('<!--', at)) {
        const close = html.indexOf('-->', at + 4)
        parts.push(html.slice(from, at))
        from = close < 0 ? html.length : close + 3
        TAG.lastIndex = from
      } else if (next !== 0x21 && next !== 0x2f && next !== 0x3f) {
        parts.push(html.slice(from, at), strays++ < MAX_STRAYS ? '&lt;' : '')
        from = at + 1
      }
      continue
    }
    const end = html.indexOf('>', at)
    if (end < 0) break
    TAG.lastIndex = end + 1
    if (match[1] === '' && RAW.has(name)) {
      const close = closingTag(html, name, end)
      if (close < 0) break
      TAG.lastIndex = close
    } else if (!FLAT.has(name) && html.charCodeAt(end - 1) !== 0x2f) {
      depth = Math.max(0, depth + (match[1] === '' ? 1 : -1))
      if (depth > MAX_DEPTH || (depth === MAX_DEPTH && match[1] !== '')) {
        parts.push(html.slice(from, at), from === at ? '' : ' ')
        from = end + 1
      }
    }
  }
  parts.push(html.slice(from))
  // Readability trims with patterns that are quadratic on long runs of blanks.
  return parts.join('').replace(/\s{200,}/g, '\n')
}

function closingTag(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  pattern.lastIndex = from
  return pattern.exec(html)?.index ?? -1
}
