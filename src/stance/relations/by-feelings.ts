import type { Verb } from './clauses'
import type { Emit } from './emit'
import { type Clauses, DIRECT, objectOf, phraseAfter, subjectAgents, targetsAt } from './search'

/** Verbs whose object feels something against their subject. */
export const ANGERING: ReadonlySet<string> = new Set(
  'anger infuriate enrage irk annoy outrage incense embitter exasperate rankle upset alarm displease irritate dismay'.split(' '),
)

/** `Chad's move angered Mali`: Mali is against Chad. */
export function angered(sentence: Clauses, verb: Verb, emit: Emit): void {
  const { lemma } = sentence.units[verb.at]
  if (!ANGERING.has(lemma) || verb.negated) return
  const cause = verb.passive ? phraseAfter(sentence, verb.at, ['by', 'at', 'over', 'with']) : verb.subject
  const angry = verb.passive ? subjectAgents(sentence, verb) : targetsAt(sentence, objectOf(sentence, verb.at, DIRECT), false)
  const causing = targetsAt(sentence, cause, true)
  emit.relation(verb.at, 'angered', -1, 0.75 * verb.certainty, angry, causing)
  emit.denied(verb.at, 'angered', causing, angry)
}

export const PITTING = 'pit'

/** `pits Chad against Mali`: each is against the other. */
export function pitted(sentence: Clauses, verb: Verb, emit: Emit): void {
  if (sentence.units[verb.at].lemma !== PITTING || verb.negated) return
  const object = verb.passive ? verb.subject : objectOf(sentence, verb.at, DIRECT)
  if (object === null) return
  const one = targetsAt(sentence, object, false)
  const other = targetsAt(
    sentence,
    phraseAfter(sentence, verb.passive ? verb.at : sentence.phrases[object].end - 1, ['against']),
    false,
  )
  emit.relation(verb.at, 'pitted against', -1, 0.75 * verb.certainty, one, other)
  emit.relation(verb.at, 'pitted against', -1, 0.75 * verb.certainty, other, one)
}
