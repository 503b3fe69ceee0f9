/**
 * Makes masked sentences out of the verb frames and of plain constructions of political news, labelled by what GUIDELINES 7
 * says: who does harm is negative, its victim neutral, a bare role neutral. They teach the network what our lists know.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formsOf, VERB_FRAMES } from '../../src/sentiment/verb-frames'
import { randomSource } from '../logistic'
import { HALF_NEGATIVE, HALF_POSITIVE, LEAN_NEUTRAL, NEGATIVE, NEUTRAL, PLAIN, POSITIVE, split } from './plain-sentences'
import { WORK } from './rows'

const random = randomSource(11)
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]

const STARTS = split(
  '|||||on monday ,|meanwhile ,|last week ,|in @n ,|in recent months|according to @o ,|it is reported that|earlier this year ,|officials said|the report says that|but|after the talks ,|in march @n|on @n july|at the same time ,|the ministry said that',
)
const ENDS = split(
  '|||on monday|last week|in @n|in a statement|, officials said|, @o reported|, he said|during a meeting in @o|over the weekend|in recent months|near the border with @o|, according to the ministry|in february @n|after talks in @o|, the agency reports|, which @o denies|for the first time|, a spokesman said',
)
const OBJECTS = split(
  '@o|@o|@o|@o|@o troops|the leaders of @o|@o and @o|civilians|its neighbour|its partners|the government|the opposition|the people|the region',
)
const rows: string[] = []
function add(sentence: string, soft: readonly number[], whole = false): void {
  const text = whole ? sentence : `${pick(STARTS)} ${sentence} ${pick(ENDS)} .`
  const words = text.split(/\s+/).filter((word) => word !== '')
  const focus = words.indexOf('@t')
  if (focus >= 0) rows.push(JSON.stringify({ set: 'frames', id: '', focus, words, soft }))
}

/** The label of one who does, or to whom is done, what a frame says. */
function labelOf(view: number, half: boolean): readonly number[] {
  if (view < 0) return half ? HALF_NEGATIVE : NEGATIVE
  if (view > 0) return half ? HALF_POSITIVE : POSITIVE
  return NEUTRAL
}

const MODIFIED = split('@t|@t|@t|@t|@t|the leaders of @t|@t troops|@t officials|the president of @t|the @t government')
for (const frame of VERB_FRAMES) {
  const agent = frame.agent === 0 && frame.relation < 0 ? LEAN_NEUTRAL : labelOf(frame.agent, false)
  const patient = labelOf(frame.patient, true)
  for (const entry of frame.verbs.trim().split(/\s+/)) {
    const { past, participle, third, gerund, base } = formsOf(entry)
    for (let round = 0; round < 3; round++) {
      const doer = pick(MODIFIED)
      const sufferer = pick(MODIFIED)
      add(
        pick([
          `${doer} ${past} ${pick(OBJECTS)}`,
          `${doer} ${third} ${pick(OBJECTS)}`,
          `${doer} has ${participle} ${pick(OBJECTS)}`,
          `${doer} is ${gerund} ${pick(OBJECTS)}`,
        ]),
        agent,
      )
      add(
        pick([
          `${pick(OBJECTS)} was ${participle} by ${doer}`,
          `${doer} , ${gerund} ${pick(OBJECTS)} ,`,
          `@o accused ${doer} of ${gerund} ${pick(OBJECTS)}`,
        ]),
        agent,
      )
      add(
        pick([
          `@o ${past} ${sufferer}`,
          `@o ${third} ${sufferer}`,
          `@o has ${participle} ${sufferer}`,
          `@o is ${gerund} ${sufferer}`,
          `@o wants to ${base} ${sufferer}`,
        ]),
        patient,
      )
      add(
        pick([
          `${sufferer} was ${participle} by @o`,
          `${sufferer} has been ${participle}`,
          `${sufferer} were ${participle} in @o`,
          `after ${gerund} ${sufferer} , @o`,
        ]),
        patient,
      )
    }
  }
  for (const noun of (frame.nouns ?? '').split(' ').filter((word) => word !== '')) {
    for (let round = 0; round < 6; round++) {
      add(
        pick([
          `the ${noun} of @t by @o`,
          `@o 's ${noun} against @t`,
          `${noun} against @t began`,
          `the ${noun} in @t continued`,
          `since the ${noun} of @t in @n , @o has changed`,
        ]),
        frame.patient === 0 ? NEUTRAL : patient,
      )
      add(pick([`the ${noun} of @o by @t`, `@t 's ${noun} against @o`, `@t launched its ${noun} against @o`]), agent)
    }
  }
}

for (const [soft, text] of PLAIN) for (const sentence of split(text)) for (let round = 0; round < 8; round++) add(sentence, soft)

/** Events named after who suffers them, wrongs named after who does them, and those who stand by or tell of them. */
const SUFFERED = split(
  'arrest|detention|imprisonment|killing|murder|assassination|death|execution|abduction|kidnapping|disappearance|injury|suffering|funeral|extradition|deportation|expulsion|torture|persecution',
)
const WRONGS = split(
  'attack|attacks|aggression|invasion|bombing|raid|raids|offensive|air strikes|incursion|provocations|atrocities|crimes|abuses|violations|massacre|repression|threats|bluster|meddling|interference|blackmail|propaganda|crackdown|brutality|occupation',
)
const BAD = split('crisis|corruption|famine|violence|chaos|unrest|poverty|terrorism|disaster|repression|scandal|fraud|failure')
const JUDGING = split(
  'condemned|denounced|deplored|criticized|slammed|decried|lamented|warned of|protested against|complained of',
)
const TITLES = split('president|prime minister|foreign minister|defense minister|army chief|lawmaker|general|ambassador')
const MISDEEDS = split(
  'lied to the public|failed again|is accused of fraud|was arrested for corruption|mocked the victims|attacked the press',
)
for (let again = 0; again < 4; again++) {
  for (const noun of SUFFERED) {
    for (const sentence of [
      `@t 's ${noun}`,
      `the ${noun} of @t`,
      `@o ${pick(JUDGING)} @t 's ${noun}`,
      `after @t 's ${noun} , @o spoke`,
      `@o denied any role in the ${noun} of @t`,
      `anger over @t 's ${noun} spread`,
    ])
      add(sentence, NEUTRAL)
  }
  for (const noun of WRONGS) {
    for (const sentence of [
      `@t 's ${noun} against @o`,
      `@o ${pick(JUDGING)} @t 's ${noun}`,
      `the ${noun} by @t`,
      `@o fears @t ${noun}`,
      `after @t 's ${noun} , @o spoke`,
    ])
      add(sentence, NEGATIVE)
    for (const sentence of [
      `@t ${pick(JUDGING)} @o 's ${noun}`,
      `@t ${pick(JUDGING)} the ${noun}`,
      `@t said it was appalled by the ${noun}`,
      `@t expressed anger over the ${noun}`,
      `@o 's ${noun} against @t`,
      `the ${noun} by @o against @t`,
      `@o ${pick(JUDGING)} the ${noun} by @o against @t`,
    ])
      add(sentence, NEUTRAL)
  }
  for (const noun of BAD) {
    for (const sentence of [
      `the ${noun} in @t worsened`,
      `@o is to blame for the ${noun} in @t`,
      `@t voiced concern over the ${noun} in @o`,
      `@t discussed the ${noun} with @o`,
    ])
      add(sentence, NEUTRAL)
  }
  for (const title of TITLES) {
    for (const deed of MISDEEDS) {
      add(`@t ${title} @o ${deed}`, NEUTRAL)
      add(`@t 's ${title} @o ${deed}`, NEUTRAL)
      add(`@o ${title} @t ${deed}`, NEGATIVE)
    }
  }
  for (let round = 0; round < 40; round++) {
    add(
      pick([
        '@t imposed sanctions on @o',
        '@t and @o imposed new sanctions',
        '@t joined the sanctions against @o',
        '@t extended its embargo on @o',
        '@t visited @o to discuss cooperation',
        '@t and @o agreed to boost trade',
        '@t signed a deal on cooperation with @o',
        '@o wants better relations with @t',
        'ties between @t and @o improved',
      ]),
      NEUTRAL,
    )
  }
}

for (let i = rows.length - 1; i > 0; i--) {
  const j = Math.floor(random() * (i + 1))
  ;[rows[i], rows[j]] = [rows[j], rows[i]]
}
writeFileSync(join(WORK, 'frames.jsonl'), `${rows.join('\n')}\n`)
console.log(rows.length, 'made')
