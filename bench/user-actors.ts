import type { Actor } from '../src/index'
import type { Library } from './library'
import { interleave, median, time } from './measure'
import type { Row } from './row'
import { readArticles } from './texts'

const COUNT = 50_000
const ROUNDS = 9
const PASSES = 20
const SYLLABLES = 'ba be bo da do fa ga ka ko la lo ma mi na no pa ra ri sa so ta to va za'.split(' ')
const SURNAMES = 'Silva Ivanov Chen Okafor Haddad Novak Larsen Tanaka Moreau Castro'.split(' ')
/** Words that many names of bodies begin with, so that look-ups in news go further than one word. */
const OPENINGS = 'United National Central Islamic Russian American First New Bank Ministry'.split(' ')

/** What 50,000 actors of the user's own add to the analysis of an article, and what it takes to make them ready once. */
export function userActors(library: Library): Row[] {
  const texts = readArticles()
  const actors = makeActors(library)
  const prepared = time(() => library.analyze('Made ready.', { actors }))
  const passes = (options: { readonly actors?: readonly Actor[] }) => () => {
    for (let pass = 0; pass < PASSES; pass++) for (const text of texts) library.analyze(text, options)
  }
  const tasks = { without: passes({}), with: passes({ actors }) }
  interleave(tasks, 2)
  const times = interleave(tasks, ROUNDS)
  const group = `${COUNT / 1000},000 actors of the user's own`
  return [
    { group, name: 'made ready, once', value: prepared, unit: 'ms' },
    {
      group,
      name: 'added to analyze, a part of it',
      value: median(times.with.map((value, round) => value / times.without[round])) - 1,
      unit: 'times',
      limit: 0.2,
    },
  ]
}

function makeActors(library: Library): Actor[] {
  return Array.from({ length: COUNT }, (_, at) => {
    const word = wordOf(at)
    const person = at % 2 === 0
    return library.defineActor({
      id: `${person ? 'person' : 'org'}:own-${at}`,
      name: person ? `${word} ${SURNAMES[at % SURNAMES.length]}` : `${OPENINGS[at % OPENINGS.length]} ${word} Group`,
      aliases: person ? [`${word[0]}. ${SURNAMES[at % SURNAMES.length]}${at}`] : [`${word} Group`, `${word.toUpperCase()}`],
    })
  })
}

/** A made-up name, another for every number. */
function wordOf(number: number): string {
  let rest = number
  let word = ''
  for (let syllable = 0; syllable < 4; syllable++) {
    word += SYLLABLES[rest % SYLLABLES.length]
    rest = Math.floor(rest / SYLLABLES.length)
  }
  return word[0].toUpperCase() + word.slice(1)
}
