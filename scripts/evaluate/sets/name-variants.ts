import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createDoc } from '../../../src/doc/create-doc'
import { recognizeEntities } from '../../../src/entities/recognize-entities'
import { segment } from '../../../src/segmentation/segment'
import type { EvaluationSet } from '../set'

interface Pair {
  readonly a: string
  readonly b: string
  readonly kind: string
  readonly same: boolean
}

/** Pairs of names in one cluster (one actor) and pairs with look-alikes (two actors). */
export function readPairs(text: string): Pair[] {
  const [head, ...lines] = text.trimEnd().split('\n')
  const columns = head.split('\t')
  return lines.flatMap((line) => {
    const cells = line.split('\t')
    const cell = (name: string) => cells[columns.indexOf(name)] ?? ''
    const list = (name: string) =>
      cell(name)
        .split('|')
        .filter((value) => value !== '')
    const names = [cell('name'), ...list('aliases')]
    const pairs: Pair[] = []
    for (let i = 0; i < names.length; i++) {
      for (let j = i + 1; j < names.length; j++) pairs.push({ a: names[i], b: names[j], kind: cell('kind'), same: true })
    }
    for (const other of list('look_alikes')) pairs.push({ a: cell('name'), b: other, kind: cell('kind'), same: false })
    return pairs
  })
}

/** The sentences around the two names: what is before each, and after each. */
const FRAMES: Readonly<Record<string, readonly [string, string, string]>> = {
  person: ['Reporters spoke to ', ' last week. Later ', ' said that nothing had changed.'],
  place: ['Many people still live in ', '. Others moved away from ', ' last year.'],
  org: ['The statement came from ', ' last week. Later ', ' said that nothing had changed.'],
}

/** Whether the library takes two names in one text for one actor. A name that it does not find is an actor of nobody (null). */
export function linked({ a, b, kind }: Pair): boolean | null {
  const [before, between, after] = FRAMES[kind] ?? FRAMES.org
  const text = `${before}${a}${between}${b}${after}`
  const { mentions } = recognizeEntities(segment(createDoc(text)))
  const actorIn = (start: number, end: number) =>
    mentions
      .filter((mention) => mention.start < end && start < mention.end)
      .sort((m, n) => n.end - n.start - (m.end - m.start))[0]?.actor
  const start = before.length + a.length + between.length
  const first = actorIn(before.length, before.length + a.length)
  const second = actorIn(start, start + b.length)
  return first === undefined || second === undefined ? null : first === second
}

/** Spellings of one name that must be linked, and look-alikes that must not: by two sentences that name one each. */
export const set: EvaluationSet = {
  name: 'name-variants',
  layer: 'actors',
  run(folder) {
    const pairs = readPairs(readFileSync(join(folder, 'dev.tsv'), 'utf8'))
    const right = pairs.filter((pair) => linked(pair) === pair.same).length
    return [
      {
        set: 'name-variants',
        split: 'dev',
        measure: 'pairs linked or kept apart rightly',
        value: right / pairs.length,
        n: pairs.length,
      },
    ]
  },
}
