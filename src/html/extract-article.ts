import { Readability } from '@mozilla/readability'
import type { DocInput } from '../doc/create-doc'
import { StancekitError } from '../doc/error'
import type { DomDocument, DomNode } from './dom'
import { keepBlocks } from './keep-blocks'
import { type PageMetadata, readMetadata } from './metadata'
import { joinBlocks, readBlocks } from './read-blocks'
import { tamePage } from './tame-page'

/** An article taken out of a web page: what `createDoc` and `analyze` take. */
export interface Article extends DocInput, PageMetadata {
  /** The article's text, paragraphs a blank line apart, without the title. */
  readonly text: string
}

export interface ExtractArticleOptions {
  /** Whether the pictures' captions are part of the text. @default false */
  readonly captions?: boolean
}

/** Takes the article out of a page; null if there is none. */
export function extractFrom(
  html: string,
  parse: (html: string) => DomDocument,
  { captions = false }: ExtractArticleOptions,
): Article | null {
  try {
    const document = parse(tamePage(html))
    const metadata = readMetadata(document)
    const content = mainElement(document)
    if (content === null) return null
    const text = joinBlocks(keepBlocks(readBlocks(content), metadata, { captions }))
    return text === '' ? null : { ...metadata, text }
  } catch {
    // Pages exist that no parser can walk (nested deeper than its stack): to the user they are pages without an article.
    return null
  }
}

function mainElement(document: DomDocument): DomNode | null {
  const options = { serializer: (element: unknown) => element as DomNode, keepClasses: true }
  return (new Readability(document as never, options as never).parse()?.content as DomNode | null | undefined) ?? null
}

export function checkHtml(html: unknown): void {
  if (typeof html !== 'string') {
    throw new StancekitError(
      'invalid-input',
      `extractArticle expects the HTML of a page as a string, but got ${html === null ? 'null' : typeof html}.`,
    )
  }
}
