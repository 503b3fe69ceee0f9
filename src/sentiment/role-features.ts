import { hashString } from '../model/hash'
import { mix } from './mix'
import { Tag } from './tag-units'
import type { Analysis } from './target-features'
import { VERB_FRAMES } from './verb-frames'

type Add = (hash: number, value: number, first: number, last?: number) => void

const ROLE = {
  agent: hashString('agent '),
  patient: hashString('patient '),
  other: hashString('other '),
  view: hashString('view '),
  copula: hashString('copula '),
  apposition: hashString('apposition '),
  head: hashString('head '),
  modifier: hashString('modifier '),
} as const

/** How a name belongs to a noun phrase: as its head, as its owner or modifier, or after "of". */
const DIRECT = 0
const WITHIN = 1
const OF = 2

const BE = new Set("be is are was were been being 's 're 'm am remains remained became becomes looks seems".split(' '))

/** Features of the part a target plays: doer, one done to, owner of what does; what it is said to be. */
export function addRoleFeatures(analysis: Analysis, focus: number, add: Add): void {
  const { units, tags, hash, roles } = analysis
  const own = roles.chunkOf[focus]
  if (own < 0) return
  const { first, last } = roles.chunks[own]
  const link = last === focus ? DIRECT : WITHIN
  addClauses(analysis, own, link, add)
  for (let i = first; i < last; i++) if (tags[i] === Tag.Adjective) add(mix(ROLE.modifier, hash[i]), 1, i)
  if (link === WITHIN) add(mix(ROLE.head, hash[last]), 1, last)
  if (first >= 2 && units[first - 1].word === 'of' && roles.chunkOf[first - 2] >= 0) {
    add(mix(ROLE.head, hash[first - 2]), 1, first - 2)
    addClauses(analysis, roles.chunkOf[first - 2], OF, add)
  }
  addDescription(analysis, last + 1, add)
}

function addClauses(analysis: Analysis, chunk: number, link: number, add: Add): void {
  for (const clause of analysis.roles.clauses) {
    if (clause.agent === chunk) addClause(analysis, ROLE.agent, clause.verb, clause.negated, link, add)
    else if (clause.patient === chunk) addClause(analysis, ROLE.patient, clause.verb, clause.negated, link, add)
    for (const [preposition, other] of clause.others) {
      if (other !== chunk || other === clause.agent) continue
      addClause(analysis, mix(ROLE.other, analysis.hash[preposition]), clause.verb, clause.negated, link, add)
    }
  }
}

function addClause(analysis: Analysis, role: number, verb: number, negated: boolean, link: number, add: Add): void {
  const { hash, frame, valence } = analysis
  const not = negated ? 1 : 0
  add(mix(role, hash[verb]), 1, verb)
  add(mix(role, mix(hash[verb], 1 + link * 2 + not)), 1, verb)
  if (valence[verb] !== 0) add(mix(role, mix(valence[verb] > 0 ? 51 : 52, link)), Math.abs(valence[verb]) / 2, verb)
  if (frame[verb] < 0) return
  add(mix(role, mix(100 + frame[verb], not)), 1, verb)
  add(mix(role, mix(100 + frame[verb], 2 + link * 2 + not)), 1, verb)
  const { agent, patient } = VERB_FRAMES[frame[verb]]
  const view = (role === ROLE.agent ? agent : role === ROLE.patient ? patient : 0) * (negated ? -1 : 1)
  if (view !== 0) add(mix(ROLE.view, mix(view + 2, link)), 1, verb)
}

/** "X is a failure", "X, a former spy,": what is said of the target right after it. */
function addDescription({ units, tags, hash, valence }: Analysis, from: number, add: Add): void {
  let i = from
  let role = 0
  if (i < units.length && BE.has(units[i].word)) {
    role = ROLE.copula
    i++
  } else if (i < units.length && units[i].word === ',' && i + 1 < units.length && tags[i + 1] === Tag.Determiner) {
    role = ROLE.apposition
    i++
  } else return
  let not = 0
  for (let steps = 0; i < units.length && steps < 7; i++, steps++) {
    const tag = tags[i]
    if (tag === Tag.Not) not = 1
    else if (tag === Tag.Adjective || tag === Tag.Noun || tag === Tag.Verb) {
      add(mix(role, mix(hash[i], not)), 1, i)
      if (valence[i] !== 0) add(mix(role, mix(valence[i] > 0 ? 51 : 52, 0)), Math.abs(valence[i]) / 2, i)
      if (tag === Tag.Verb) return
    } else if (tag !== Tag.Adverb && tag !== Tag.Determiner) return
  }
}
