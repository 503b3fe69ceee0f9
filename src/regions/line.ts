import type { RegionKind } from '../doc/types'

/** How a line ends: with a full sentence, cut off by dots, with a colon, or with nothing. */
export type Ending = 'sentence' | 'dots' | 'colon' | 'open'

/**
 * What a rule says about a line.
 * `drop`: the line alone is boilerplate; `box`: so are the short lines after it; `tail`: so is all that follows when the
 * article is behind it; `weak`: counts against the line, but does not decide; `section`: the name of a section of the site.
 */
export type Mark = 'drop' | 'box' | 'tail' | 'comments' | 'weak' | 'section' | 'byline' | 'caption' | null

/** How much of a line the rules read. */
export const READ = 500

/** A line of the page, or several when line breaks inside a paragraph were joined: its blanks and bullet cut off, and measured. */
export interface Line {
  readonly start: number
  end: number
  /** Whether blank lines part it from the line before. */
  readonly gap: boolean
  readonly bullet: boolean
  words: number
  capitals: number
  /** Lower-case function words such as "the", "of", "said": prose has them, links do not. */
  functionWords: number
  /** Sentence ends before the last. */
  stops: number
  ending: Ending
  lowerStart: boolean
  /** Whether a quotation mark stands in what the rules read of it: quoted speech may say anything. */
  quoted: boolean
  mark: Mark
  /** What the line speaks for (above 0) or against being article text, in words. */
  score: number
  kind: RegionKind | null
}
