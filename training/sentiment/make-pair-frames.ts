/** Makes masked sentences of who does what to whom out of the verb frames: they teach the network of relations what our lists know. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formsOf, VERB_FRAMES } from '../../src/sentiment/verb-frames'
import { randomSource } from '../logistic'
import { WORK } from './rows'

const random = randomSource(23)
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]
const split = (text: string): string[] => text.split('|')

const STARTS = split(
  '|||||on monday ,|meanwhile ,|last week ,|in @n ,|in recent months|earlier this year ,|officials said|the report says that|but',
)
const ENDS = split(
  '|||on monday|last week|in a statement|, officials said|, @o reported|during a meeting in @o|over the weekend|for the first time',
)
const DOERS = split('@s|@s|@s|@s|the leaders of @s|@s officials|the president of @s|the @s government')
const SUFFERERS = split('@t|@t|@t|@t|@t|@t troops|the government of @t|@t officials')
const rows: string[] = []

function add(sentence: string, soft: readonly number[]): void {
  const words = `${pick(STARTS)} ${sentence} ${pick(ENDS)} .`.split(/\s+/).filter((word) => word !== '')
  const source = words.indexOf('@s')
  const focus = words.indexOf('@t')
  rows.push(JSON.stringify({ set: 'pairframes', id: '', focus, source, words, soft }))
}

const NOTHING = [0.04, 0.92, 0.04]
/** As sure as the list is; lists have exceptions. */
function labelOf(relation: number): readonly number[] {
  const size = 0.8 * Math.abs(relation)
  return relation < 0 ? [0.03 + size, 0.94 - size, 0.03] : [0.03, 0.94 - size, 0.03 + size]
}

for (const { relation, verbs, nouns } of VERB_FRAMES) {
  const soft = relation === 0 ? NOTHING : labelOf(relation)
  for (const entry of verbs.trim().split(/\s+/)) {
    const { past, participle, third, gerund, base } = formsOf(entry)
    for (let round = 0; round < 3; round++) {
      const doer = pick(DOERS)
      const sufferer = pick(SUFFERERS)
      add(
        pick([
          `${doer} ${past} ${sufferer}`,
          `${doer} ${third} ${sufferer}`,
          `${doer} has ${participle} ${sufferer}`,
          `${doer} is ${gerund} ${sufferer}`,
          `${doer} wants to ${base} ${sufferer}`,
        ]),
        soft,
      )
      add(
        pick([
          `${sufferer} was ${participle} by ${doer}`,
          `@o said that ${doer} ${past} ${sufferer}`,
          `${doer} , which ${past} ${sufferer} , did not comment`,
        ]),
        soft,
      )
      // The other way round, and toward others, nothing is shown.
      add(pick([`${pick(SUFFERERS)} ${past} ${pick(DOERS)}`, `${pick(DOERS)} was ${participle} by ${pick(SUFFERERS)}`]), NOTHING)
      add(
        pick([
          `${doer} ${past} @o after talks with ${sufferer}`,
          `@o ${past} ${sufferer} , ${doer} reported`,
          `@o ${past} ${doer} and ${sufferer}`,
          `${doer} and ${sufferer} ${past} @o`,
          `${doer} met ${sufferer} after @o ${past} him`,
        ]),
        NOTHING,
      )
    }
  }
  if (relation === 0) continue
  for (const noun of (nouns ?? '').split(' ').filter((word) => word !== '')) {
    for (let round = 0; round < 4; round++) {
      add(
        pick([
          `@s 's ${noun} of @t`,
          `the ${noun} of @t by @s`,
          `@s launched its ${noun} against @t`,
          `the ${noun} against @t by @s continued`,
        ]),
        soft,
      )
      add(pick([`@t 's ${noun} of @s`, `the ${noun} of @s by @t`, `@o 's ${noun} of @t worried @s`]), NOTHING)
    }
  }
}
writeFileSync(join(WORK, 'pairframes.jsonl'), `${rows.join('\n')}\n`)
console.log('pairframes', rows.length)
