import type { EntityDoc, HasAttributions } from '../doc/types'
import { finish } from './finish'
import { findColonSpeakers } from './passes/colon-speakers'
import { dropUnsaid } from './passes/drop-unsaid'
import { findIntroducedQuotations } from './passes/introduced'
import { dropNested } from './passes/nested'
import { findNounCues } from './passes/noun-cues'
import { findPhraseCues } from './passes/phrase-cues'
import { attributeLooseQuotations, completeQuotations } from './passes/quotations'
import { findQuotingVerbs } from './passes/quoting-verbs'
import { findVerbCues } from './passes/verb-cues'
import { type Scene, setScene } from './scene'

/** In order: each finds attributions, or adds to those found before. */
const PASSES: readonly ((scene: Scene) => void)[] = [
  findVerbCues,
  findNounCues,
  findPhraseCues,
  findIntroducedQuotations,
  findColonSpeakers,
  findQuotingVerbs,
  completeQuotations,
  dropNested,
  dropUnsaid,
  attributeLooseQuotations,
]

/**
 * Finds who said, thought, wanted or judged what (GUIDELINES 6): source, cue, content, holder and kind of each attribution.
 *
 * Verbs, nouns, adjectives and phrases of a cue lexicon are looked for outside quotations; their sources and contents are
 * read off word order and a small dependency tree. Quotations are taken whole, over paragraphs too; one without a cue goes
 * to who speaks beside it, sentence by sentence; in headlines and transcripts a colon tells who speaks. Scare quotes are left alone. `holder` is the actor of the mention that the
 * source is or speaks for; pronouns and nominals get theirs in `resolveCoreference`.
 *
 * @param doc a document with sentences, tokens and mentions.
 * @returns the document with `attributions` in text order. Never throws.
 * @example
 * const doc = pipe(createDoc('Norway said it would pay.'), segment, recognizeEntities, extractAttributions)
 * doc.attributions
 * // [{ source: { start: 0, end: 6 }, cue: { start: 7, end: 11 }, content: [{ start: 12, end: 24 }], holder: 'state:NOR', kind: 'indirect' }]
 */
export function extractAttributions<D extends EntityDoc>(doc: D): D & HasAttributions {
  const scene = setScene(doc)
  for (const pass of PASSES) pass(scene)
  return { ...doc, attributions: finish(scene) }
}
