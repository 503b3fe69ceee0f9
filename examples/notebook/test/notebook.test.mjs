import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { alike, blocksOf, runCommandsOf } from '../../../scripts/test-examples/readme.mjs'

const here = fileURLToPath(new URL('..', import.meta.url))
const readme = join(here, 'README.md')
const renew = 'Renew them with: npm run test:examples -- --renew'
const pictures = () =>
  readdirSync(join(here, 'pictures')).map((name) => [name, readFileSync(join(here, 'pictures', name), 'utf8')])

const checkedIn = pictures()
let walk

before(async () => {
  walk = await runCommandsOf(readme, { cwd: here })
})

test('walk.mjs is the code of the README', () => {
  assert.equal(readFileSync(join(here, 'walk.mjs'), 'utf8'), blocksOf(readme, 'js').join('\n'), `walk.mjs is old. ${renew}`)
})

test('the walk prints the tables of the README', () => {
  const printed = walk.stdout.slice(walk.stdout.indexOf('48 articles'))
  const shown = blocksOf(readme, 'text').join('')
  assert.ok(alike(printed, shown, { tolerance: 0.15, whole: 6 }), `The README's tables are old. ${renew}\n${printed}`)
})

test('the walk draws the pictures that are checked in', () => {
  assert.deepEqual(
    checkedIn.map(([name]) => name),
    ['by-date.svg', 'by-outlet.svg'],
  )
  for (const [at, [name, svg]] of pictures().entries()) {
    assert.ok(alike(svg, checkedIn[at][1], { tolerance: 20, whole: 20 }), `pictures/${name} is old. ${renew}`)
    for (const words of ['Russia', 'CSTO', 'NATO', 'Harbour Gazette', '← against · in favour →', '95 % interval']) {
      assert.ok(svg.includes(words), `${name} does not show "${words}"`)
    }
    assert.ok(!/NaN|undefined|null/.test(svg), name)
  }
})

test('every label belongs to an article', () => {
  const labelled = readFileSync(join(here, 'labels.csv'), 'utf8').trim().split('\n').slice(1)
  for (const line of labelled) {
    const [id, actor, stance] = line.split(',')
    readFileSync(join(here, 'articles', `${id}.txt`))
    assert.match(actor, /^(?:state:RUS|igo:csto|igo:nato)$/)
    assert.match(stance, /^(?:against|favor)$/)
  }
})
