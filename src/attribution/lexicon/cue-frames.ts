import { CUE_ADJECTIVE_CLASSES } from './cue-adjectives'
import { CUE_NOUN_CLASSES } from './cue-nouns'

/** What a noun or adjective of saying, thinking or wishing takes. */
export interface CueFrame {
  readonly reason: string
  readonly clause: boolean
  readonly infinitive: boolean
  readonly after: ReadonlySet<string>
}

let nouns: ReadonlyMap<string, CueFrame> | null = null
let adjectives: ReadonlyMap<string, CueFrame> | null = null

/** Singulars and plurals of all cue nouns, made on first use. */
export function cueNouns(): ReadonlyMap<string, CueFrame> {
  nouns ??= framesOf(
    CUE_NOUN_CLASSES.map(({ reason, frames, after, lemmas }) => ({ reason, frames, after, items: lemmas })),
    true,
  )
  return nouns
}

/** All cue adjectives, made on first use. */
export function cueAdjectives(): ReadonlyMap<string, CueFrame> {
  adjectives ??= framesOf(
    CUE_ADJECTIVE_CLASSES.map(({ reason, frames, after, words }) => ({ reason, frames, after, items: words })),
    false,
  )
  return adjectives
}

function framesOf(
  classes: readonly { reason: string; frames: string; after: string; items: string }[],
  plural: boolean,
): ReadonlyMap<string, CueFrame> {
  const table = new Map<string, { reason: string; clause: boolean; infinitive: boolean; after: Set<string> }>()
  for (const { reason, frames, after, items } of classes) {
    for (const item of items.split(' ')) {
      const forms = plural
        ? [
            item,
            item.endsWith('y') && !/[aeiou]y$/.test(item)
              ? `${item.slice(0, -1)}ies`
              : item.endsWith('s')
                ? `${item}es`
                : `${item}s`,
          ]
        : [item]
      for (const form of forms) {
        const frame = table.get(form) ?? { reason, clause: false, infinitive: false, after: new Set<string>() }
        frame.clause ||= frames.includes('s')
        frame.infinitive ||= frames.includes('i')
        for (const preposition of after.split(' ')) if (preposition !== '') frame.after.add(preposition)
        table.set(form, frame)
      }
    }
  }
  return table
}
