import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { blocksOf, run, runCommandsOf } from './readme.mjs'

const CELL_END = '--- end of a cell ---'

/**
 * Writes anew what the notebook's README shows: the tables under its cells, `walk.mjs`, the pictures.
 *
 * @param copy the copy of the repository in which the examples run.
 * @param root the repository.
 */
export async function renewNotebook(copy, root) {
  const [from, to] = [copy, root].map((folder) => join(folder, 'examples/notebook'))
  const readme = join(from, 'README.md')
  const cells = blocksOf(readme, 'js')
  writeFileSync(join(from, 'walk.mjs'), cells.join('\n'))
  await runCommandsOf(readme, { cwd: from })

  const cut = join(from, 'walk-in-cells.mjs')
  writeFileSync(cut, cells.map((cell) => `${cell}\nconsole.log('${CELL_END}')\n`).join(''))
  const { stdout } = await run(process.execPath, [cut], { cwd: from })
  const printed = stdout.split(`${CELL_END}\n`)
  let at = 0
  const renewed = readFileSync(readme, 'utf8').replace(
    /^(```js\n.*?^```\n)(?:\n```text\n.*?^```\n)?/gmsu,
    (_, cell) => cell + (printed[at++] === '' ? '' : `\n\`\`\`text\n${printed[at - 1]}\`\`\`\n`),
  )
  writeFileSync(join(to, 'README.md'), renewed)
  copyFileSync(join(from, 'walk.mjs'), join(to, 'walk.mjs'))
  mkdirSync(join(to, 'pictures'), { recursive: true })
  for (const name of readdirSync(join(from, 'pictures'))) copyFileSync(join(from, 'pictures', name), join(to, 'pictures', name))
}

/** Writes anew the table that the README of the Spark example shows. */
export async function renewSpark(copy, root) {
  const env = { PIP_REQUIRE_VIRTUALENV: '1', SPARK_LOCAL_IP: '127.0.0.1' }
  const readme = join(copy, 'examples/spark/README.md')
  const { stdout } = await runCommandsOf(readme, { cwd: join(copy, 'examples/spark'), env })
  const table = stdout.slice(stdout.lastIndexOf('72 articles, ')).trimEnd()
  writeFileSync(
    join(root, 'examples/spark/README.md'),
    readFileSync(readme, 'utf8').replace(/^```text\n.*?^```$/msu, () => `\`\`\`text\n${table}\n\`\`\``),
  )
}
