/**
 * The gold corpus.
 * @module stancekit/corpus
 */

import type { GoldDocument } from '../src/evaluate/gold/types'
import { DATA } from './articles/data'

export type * from '../src/evaluate/gold/types'

/** An article of the gold corpus. */
export interface GoldArticle {
  /** For example `eurasianet-rakhmon-nato`. */
  readonly id: string
  /** The raw page text, menus and all. */
  readonly text: string
  /** What readers found in it, as `corpus/GUIDELINES.md` says. Parsed on first use. */
  readonly gold: GoldDocument
}

/**
 * The gold corpus: articles with what two annotators found in them, settled by a third reading. The texts belong to their
 * publishers and are here for research.
 *
 * @example
 * import { articles } from 'stancekit/corpus'
 * articles.map((article) => article.id) // ['eurasianet-rakhmon-nato', 'liberal-globe-moscow-attack']
 * articles[0].gold.voice // 'opinion'
 */
export const articles: readonly GoldArticle[] = /* @__PURE__ */ DATA.map(({ id, text, gold }) => lazyArticle(id, text, gold))

function lazyArticle(id: string, text: string, json: string): GoldArticle {
  let parsed: GoldDocument | undefined
  return {
    id,
    text,
    get gold(): GoldDocument {
      parsed ??= JSON.parse(json) as GoldDocument
      return parsed
    },
  }
}
