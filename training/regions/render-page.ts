/** Elements that begin and end a line of their own when a browser shows them. */
const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4
  h5 h6 header hgroup hr html legend li main menu nav ol option p pre section select summary table tbody td tfoot th thead title tr ul`.split(
    /\s+/,
  ),
)
/** Blocks that a browser parts from their neighbours by a blank line when text is copied. */
const SPACED = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'dl', 'blockquote', 'pre', 'figure', 'hr'])
/** Elements whose content is never shown. */
const HIDDEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'select',
  'textarea',
  'head',
  'math',
  'canvas',
  'video',
  'audio',
])
const VOID = new Set([
  'br',
  'img',
  'input',
  'meta',
  'link',
  'hr',
  'source',
  'wbr',
  'area',
  'base',
  'col',
  'embed',
  'param',
  'track',
])

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  copy: '©',
  reg: '®',
  trade: '™',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  sbquo: '‚',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  bull: '•',
  middot: '·',
  pound: '£',
  euro: '€',
  cent: '¢',
  yen: '¥',
  deg: '°',
  frac12: '½',
  times: '×',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  szlig: 'ß',
  ccedil: 'ç',
  ntilde: 'ñ',
  oacute: 'ó',
  aacute: 'á',
  iacute: 'í',
  uacute: 'ú',
  ecirc: 'ê',
  zwnj: '\u200c',
  shy: '\u00ad',
  rarr: '→',
  larr: '←',
  dagger: '†',
  sect: '§',
  para: '¶',
  thinsp: '\u2009',
  ensp: '\u2002',
  emsp: '\u2003',
}

/**
 * The text of a web page as copied out of a browser: a block a line, blank lines around paragraphs, headings and lists, a bullet
 * before list items, and nothing that elements never show. A single pass, without a document model.
 */
export function renderPage(html: string): string {
  const parts: string[] = []
  let breaks = 2
  let hidden: string | null = null
  let depth = 0
  const write = (text: string): void => {
    const words = decode(text).replace(/[ \t\r\n\f]+/g, ' ')
    const clean = breaks > 0 || parts[parts.length - 1]?.endsWith(' ') ? words.replace(/^ /, '') : words
    if (clean === '') return
    parts.push(clean)
    breaks = 0
  }
  const part = (count: number): void => {
    while (breaks < count) {
      parts.push('\n')
      breaks++
    }
  }
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (hidden === null) write(html.slice(at, open < 0 ? html.length : open))
    if (open < 0) break
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4)
      at = end < 0 ? html.length : end + 3
      continue
    }
    const name = /^<\/?([a-zA-Z][\w:-]*)/.exec(html.slice(open, open + 40))?.[1].toLowerCase()
    if (name === undefined) {
      if (html[open + 1] === '!' || html[open + 1] === '?' || html[open + 1] === '/') {
        const end = html.indexOf('>', open)
        at = end < 0 ? html.length : end + 1
      } else {
        if (hidden === null) write('<')
        at = open + 1
      }
      continue
    }
    const end = endOfTag(html, open)
    const closing = html[open + 1] === '/'
    const tag = html.slice(open, end)
    at = end
    if (hidden !== null) {
      if (name === hidden) depth += closing ? -1 : tag.endsWith('/>') ? 0 : 1
      if (depth === 0) hidden = null
      continue
    }
    if (!closing && HIDDEN.has(name)) {
      if (name === 'script' || name === 'style') {
        const close = html.slice(end).search(new RegExp(`</${name}`, 'i'))
        at = close < 0 ? html.length : endOfTag(html, end + close)
        continue
      }
      hidden = name
      depth = 1
      continue
    }
    if (!closing && isHidden(tag) && !VOID.has(name)) {
      hidden = name
      depth = 1
      part(1)
      continue
    }
    if (name === 'br') {
      parts.push('\n')
      breaks = Math.max(1, breaks + 1)
    } else if (SPACED.has(name)) part(2)
    else if (BLOCKS.has(name)) part(1)
    if (name === 'li' && !closing && breaks > 0) {
      parts.push('  • ')
    }
  }
  return parts
    .join('')
    .replace(/ +\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function endOfTag(html: string, open: number): number {
  let quote = ''
  for (let i = open + 1; i < html.length && i < open + 20_000; i++) {
    const char = html[i]
    if (quote !== '') {
      if (char === quote) quote = ''
    } else if ((char === '"' || char === "'") && html[i - 1] === '=') quote = char
    else if (char === '>') return i + 1
  }
  const end = html.indexOf('>', open)
  return end < 0 ? html.length : end + 1
}

function isHidden(tag: string): boolean {
  return (
    /\bstyle\s*=\s*["'][^"']*display\s*:\s*none/i.test(tag) || /\s(?:hidden|aria-hidden\s*=\s*["']true["'])(?=[\s>/])/i.test(tag)
  )
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#[xX]([\da-fA-F]+)|(\w+));?/g, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : whole
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
