import { dirname } from 'node:path'
import { readGum } from '../../../training/coreference/gum'
import type { EvaluationSet } from '../set'
import { measureReferences } from './gum-coref'

/** As `gum-coref`, under the OntoNotes rules. */
export const set: EvaluationSet = {
  name: 'ontogum',
  layer: 'mentions',
  run: (folder) => measureReferences('ontogum', readGum(dirname(folder), 'dev', 'ontogum')),
}
