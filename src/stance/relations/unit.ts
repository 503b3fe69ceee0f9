import type { EntityType, Mention, Span, Token } from '../../doc/types'

/** A token, or the tokens of a mention taken together: a mention is one word, whatever it is called. */
export interface Unit extends Span {
  readonly pos: string
  /** Lower-case base form; of a mention the text is never looked at, so this is empty. */
  readonly lemma: string
  /** Lower-case text; empty of a mention. */
  readonly lower: string
  /** Ids of the actors that a mention refers to, or null. */
  readonly actors: readonly string[] | null
  /** Type of a mention. */
  readonly type: EntityType | null
  /** Whether a mention is a possessive pronoun or noun phrase without `'s` (`its`, `their`). */
  readonly possessive: boolean
}

const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose'])

/**
 * The units of a sentence. `mentions` are those of the document, sorted by start; `from` is the index of the first that
 * starts in the sentence.
 */
export function readUnits(
  text: string,
  tokens: readonly Token[],
  range: { readonly first: number; readonly end: number },
  mentions: readonly Mention[],
  from: number,
): Unit[] {
  const units: Unit[] = []
  let next = from
  let index = range.first
  while (index < range.end) {
    const token = tokens[index]
    while (next < mentions.length && mentions[next].end <= token.start) next++
    const mention = next < mentions.length && mentions[next].start < token.end ? mentions[next] : null
    if (mention === null) {
      const lower = text.slice(token.start, token.end).toLowerCase()
      units.push({ ...token, lemma: baseOf(token, lower), lower, actors: null, type: null, possessive: POSSESSIVE.has(lower) })
      index++
      continue
    }
    const actors: string[] = []
    for (let i = next; i < mentions.length && mentions[i].start === mention.start; i++) {
      if (mentions[i].end === mention.end && !actors.includes(mentions[i].actor)) actors.push(mentions[i].actor)
    }
    let last = index
    while (last + 1 < range.end && tokens[last + 1].start < mention.end) last++
    units.push({
      start: token.start,
      end: tokens[last].end,
      pos: mention.form === 'pronoun' ? 'PRON' : mention.form === 'nominal' ? 'NOUN' : 'PROPN',
      lemma: '',
      lower: '',
      actors,
      type: mention.type,
      possessive: mention.form === 'pronoun' && POSSESSIVE.has(text.slice(token.start, token.end).toLowerCase()),
    })
    index = last + 1
  }
  return units
}

function baseOf(token: Token, lower: string): string {
  if (lower === "n't" || lower === 'n’t') return 'not'
  return token.lemma.toLowerCase()
}
