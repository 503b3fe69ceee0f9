import { CUE_VERB_CLASSES, DOUBLING, IRREGULAR_FORMS } from './cue-verbs'
import { PHRASAL_CUES } from './phrasal-cues'

export const CLAUSE = 1
export const INFINITIVE = 2
export const OBJECT = 4
export const HEARER = 8
export const PREDICATE = 16
export const QUOTATION = 32
/** As `PREDICATE`, but only with `as`. */
export const PREDICATE_AS = 64

const FRAME_BITS: Readonly<Record<string, number>> = {
  s: CLAUSE,
  i: INFINITIVE,
  o: OBJECT,
  a: HEARER,
  c: PREDICATE,
  q: QUOTATION,
  z: PREDICATE_AS,
}

/** What a verb takes, and why it is a cue. */
export interface CueVerb {
  readonly lemma: string
  /** Name of the first class that lists it. */
  readonly reason: string
  readonly frames: number
  readonly after: ReadonlySet<string>
  /** Particles that make another cue of it: `point` + `out`. */
  readonly phrasal?: ReadonlyMap<string, CueVerb>
}

/** How a verb's form may be used. */
export interface CueForm {
  readonly verb: CueVerb
  readonly gerund: boolean
  /** May be a past participle. */
  readonly participle: boolean
  /** May be the bare form. */
  readonly base: boolean
}

let forms: ReadonlyMap<string, CueForm> | null = null

/** All forms of all cue verbs, made on first use. */
export function cueForms(): ReadonlyMap<string, CueForm> {
  forms ??= makeForms()
  return forms
}

function makeForms(): ReadonlyMap<string, CueForm> {
  const verbs = new Map<string, { reason: string; frames: number; after: Set<string>; phrasal?: Map<string, CueVerb> }>()
  for (const { name, frames, after = '', lemmas } of CUE_VERB_CLASSES) {
    const bits = bitsOf(frames)
    for (const lemma of lemmas.split(' ')) {
      const verb = verbs.get(lemma) ?? { reason: name, frames: 0, after: new Set<string>() }
      verb.frames |= bits
      for (const preposition of after.split(' ')) if (preposition !== '') verb.after.add(preposition)
      verbs.set(lemma, verb)
    }
  }
  for (const { lemma, particle, frames, after = '' } of PHRASAL_CUES) {
    const verb = verbs.get(lemma) ?? { reason: 'phrasal', frames: 0, after: new Set<string>() }
    verb.phrasal ??= new Map()
    const reason = `${lemma}-${particle}`
    verb.phrasal.set(particle, {
      lemma: reason,
      reason,
      frames: bitsOf(frames),
      after: new Set(after === '' ? [] : after.split(' ')),
    })
    verbs.set(lemma, verb)
  }
  const table = new Map<string, CueForm>()
  for (const [lemma, parts] of verbs) {
    const verb: CueVerb = { lemma, ...parts }
    const { third, past, participle, gerund } = inflect(lemma)
    table.set(lemma, { verb, gerund: false, participle: participle === lemma, base: true })
    table.set(third, { verb, gerund: false, participle: false, base: false })
    table.set(past, { verb, gerund: false, participle: past === participle, base: past === lemma })
    table.set(participle, { verb, gerund: false, participle: true, base: participle === lemma })
    table.set(gerund, { verb, gerund: true, participle: false, base: false })
    // `signalled`, as British papers write it.
    if (/(?:[^aeou]e|[ai])l$/.test(lemma) && lemma.length > 4 && !/(?:ail|eal|oil)$/.test(lemma)) {
      table.set(`${lemma}led`, { verb, gerund: false, participle: true, base: false })
      table.set(`${lemma}ling`, { verb, gerund: true, participle: false, base: false })
    }
  }
  return table
}

function bitsOf(frames: string): number {
  let bits = 0
  for (const letter of frames) bits |= FRAME_BITS[letter] ?? 0
  return bits
}

const DOUBLES: ReadonlySet<string> = new Set(DOUBLING.split(' '))

function inflect(lemma: string): { third: string; past: string; participle: string; gerund: string } {
  const consonantY = /[^aeiou]y$/.test(lemma)
  const stem = DOUBLES.has(lemma) ? lemma + lemma[lemma.length - 1] : lemma
  const third = consonantY ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  const regular = consonantY ? `${lemma.slice(0, -1)}ied` : stem.endsWith('e') ? `${stem}d` : `${stem}ed`
  const gerund = /[^eo]e$/.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}ing`
  const irregular = Object.hasOwn(IRREGULAR_FORMS, lemma) ? IRREGULAR_FORMS[lemma] : undefined
  return { third, past: irregular?.[0] ?? regular, participle: irregular?.[1] ?? regular, gerund }
}
