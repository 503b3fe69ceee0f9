import type { EntityDoc, HasAttributions } from '../doc/types'
import { finish } from './finish'
import { dropNested } from './passes/nested'
import { findNounCues } from './passes/noun-cues'
import { findPhraseCues } from './passes/phrase-cues'
import { attributeLooseQuotations, completeQuotations } from './passes/quotations'
import { findVerbCues } from './passes/verb-cues'
import { type Scene, setScene } from './scene'

/** In order: each finds attributions, or adds to those found before. */
const PASSES: readonly ((scene: Scene) => void)[] = [
  findVerbCues,
  findNounCues,
  findPhraseCues,
  completeQuotations,
  dropNested,
  attributeLooseQuotations,
]

export function extractAttributions<D extends EntityDoc>(doc: D): D & HasAttributions {
  const scene = setScene(doc)
  for (const pass of PASSES) pass(scene)
  return { ...doc, attributions: finish(scene) }
}
