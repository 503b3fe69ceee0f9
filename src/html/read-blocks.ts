import { type DomElement, type DomNode, ELEMENT, TEXT } from './dom'

/** A line or paragraph of a page. */
export interface Block {
  readonly text: string
  /** What parts it from the block before: a line break or a blank line. */
  readonly gap: '\n' | '\n\n'
  /** Share of its characters that stand in links, 0 to 1. */
  readonly linked: number
  readonly caption: boolean
  /** Whether it stands in a list. */
  readonly listed: boolean
}

const PARAGRAPH = new Set(
  'ADDRESS ARTICLE ASIDE AUDIO BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR IFRAME LEGEND MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD UL VIDEO'.split(
    ' ',
  ),
)
const LINE = new Set(['BR', 'LI', 'TR', 'OPTION'])
const SILENT = new Set('BUTTON CANVAS EMBED HEAD MATH NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA'.split(' '))
// Cards that show up beside a word under the pointer: a reader of the text never sees them.
const HIDDEN_CLASS =
  /(^|[-_\s])(tooltip|popover|hover-?card|rollover-(block|card|content)|screen-reader-text|sr-only|visually-hidden)/i
const CAPTION_CLASS = /(^|[-_\s])(wp-)?(photo-?|image-?|media-?)?(caption|credit)s?([-_\s]|$)/i

/**
 * The text of a node as a reader sees it, in blocks. `textContent` glues the words of adjacent blocks
 * (mozilla/readability#779); this does not. Walks without recursion: pages nest deeper than the stack.
 */
export function readBlocks(root: DomNode): Block[] {
  const blocks: Block[] = []
  let words = ''
  let linkedChars = 0
  let gap: Block['gap'] = '\n\n'
  let links = 0
  let captions = 0
  let lists = 0
  const close = (next: Block['gap']): void => {
    const text = words.trim()
    if (text !== '') {
      blocks.push({ text, gap, linked: Math.min(1, linkedChars / text.length), caption: captions > 0, listed: lists > 0 })
      gap = next
    } else if (next === '\n\n') gap = next
    words = ''
    linkedChars = 0
  }
  const cross = (name: string): void => {
    if (PARAGRAPH.has(name)) close('\n\n')
    else if (LINE.has(name)) close('\n')
    else if (name === 'TD' || name === 'TH') words += ' '
  }
  const enter = (node: DomNode): boolean => {
    const name = node.nodeName.toUpperCase()
    if (SILENT.has(name) || hasClass(node, name, HIDDEN_CLASS)) return false
    cross(name)
    if (name === 'A') links++
    if (name === 'LI') lists++
    if (isCaption(node, name)) captions++
    return true
  }
  const leave = (node: DomNode): void => {
    const name = node.nodeName.toUpperCase()
    cross(name)
    if (name === 'A') links--
    if (name === 'LI') lists--
    if (isCaption(node, name)) captions--
  }
  let node: DomNode | null = root
  while (node !== null) {
    if (node.nodeType === TEXT) {
      const value = (node.nodeValue ?? '').replace(/[\s\u200B]+/gu, ' ')
      words += words.endsWith(' ') ? value.trimStart() : value
      if (links > 0) linkedChars += value.trim().length
    } else if (node.nodeType === ELEMENT || node === root) {
      if (enter(node)) {
        if (node.firstChild !== null) {
          node = node.firstChild
          continue
        }
        leave(node)
      }
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode
      if (node !== null) leave(node)
    }
    if (node === null || node === root) break
    node = node.nextSibling
  }
  close('\n\n')
  return blocks
}

function isCaption(node: DomNode, name: string): boolean {
  return name === 'FIGCAPTION' || hasClass(node, name, CAPTION_CLASS)
}

function hasClass(node: DomNode, name: string, pattern: RegExp): boolean {
  if (node.nodeType !== ELEMENT || name === 'BODY') return false
  const value = (node as DomElement).getAttribute('class')
  return value !== null && value.length < 300 && pattern.test(value)
}

/** Blocks as one text. */
export function joinBlocks(blocks: readonly Block[]): string {
  return blocks.map(({ text, gap }, index) => (index === 0 ? text : gap + text)).join('')
}
