import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { blocksOf, run, runCommandsOf } from '../../../scripts/test-examples/readme.mjs'

const here = fileURLToPath(new URL('..', import.meta.url))
const python = join(here, '.venv/bin/python')
const command = 'node_modules/.bin/stancekit analyze - --input jsonl --format jsonl --workers 0'
// Spark would bind to the address of the machine's name; and for runs this short the JVM's second compiler costs more than it gives.
// Were the README's environment not there, pip would refuse rather than write elsewhere.
const spark = {
  PIP_REQUIRE_VIRTUALENV: '1',
  SPARK_LOCAL_IP: '127.0.0.1',
  SPARK_SUBMIT_OPTS: '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC',
}
const env = { ...spark, PATH: `${join(here, '.venv/bin')}:${process.env.PATH}` }

const scratch = mkdtempSync(join(tmpdir(), 'stancekit-spark-'))
let readme

before(async () => {
  readme = await runCommandsOf(join(here, 'README.md'), { cwd: here, env: spark })
})
after(() => rmSync(scratch, { recursive: true, force: true }))

test('the pipe to the command', async () => {
  await run(python, ['test/test_pipe.py'], { cwd: here })
})

test('the commands of the README give what the command gives directly', async () => {
  // The figures in the README's table move with each new model; its head does not.
  const head = (text) =>
    /^(72 articles, .*)\n\+[-+]+\n\|(name +\|.*)$/m
      .exec(text)
      ?.slice(1)
      .map((line) => line.replace(/ +/g, ' '))
  assert.deepEqual(head(readme.stdout), head(blocksOf(join(here, 'README.md'), 'text')[0]), readme.stdout)
  const articles = await rows('articles')
  const documents = await rows('results/documents')
  assert.deepEqual(documents.map(withoutPosition), await directly(articles))
  assert.equal(new Set(documents.map(({ month }) => month)).size, 6)

  const summaries = documents.flatMap(({ id, document }) =>
    JSON.parse(document).summary.flatMap(({ actor, mentions, sentiment }) =>
      mentions > 0 ? [`${id} ${actor} ${mentions} ${sentiment.mean.toFixed(6)}`] : [],
    ),
  )
  const actors = (await rows('results/actors')).map(
    ({ id, actor, mentions, sentiment }) => `${id} ${actor} ${mentions} ${sentiment.toFixed(6)}`,
  )
  assert.deepEqual(actors.sort(), summaries.sort())
})

test('a partition that fails is tried again; bad articles give error rows', async () => {
  const folder = join(scratch, 'articles')
  await run(python, ['make_articles.py', folder, '--months', '2'], { cwd: here })
  await run(python, ['-c', ADD_BAD, folder], { cwd: here })
  const { stderr } = await submit(
    folder,
    join(scratch, 'results'),
    `node test/flaky_command.mjs ${scratch} korea-wire-02 -- ${command}`,
  )
  assert.ok(existsSync(join(scratch, 'first')) && existsSync(join(scratch, 'second')), stderr)

  const documents = await rows(join(scratch, 'results/documents'))
  assert.deepEqual(documents.map(withoutPosition), await directly(await rows(folder)))
  const bad = documents.filter(({ error }) => error !== null)
  assert.deepEqual(
    bad.map(({ id, document, error }) => [id, document, error.split(':')[0]]),
    [
      ['bad', null, 'missing-text'],
      ['empty', null, 'empty-text'],
    ],
  )
})

test('a partition that fails at each try fails the job, and nothing is given as a result', async () => {
  const out = join(scratch, 'none')
  const { code, stderr } = await submit(
    join(scratch, 'articles'),
    out,
    `node test/flaky_command.mjs ${scratch} always -- ${command}`,
    null,
    'local[1,2]',
  )
  assert.equal(code, 1)
  const words = /RuntimeError: .*flaky_command.* ended with -9, \d+ articles without an answer/
  assert.ok(words.test(stderr), stderr.slice(-3000))
  assert.ok(!existsSync(join(out, 'documents/_SUCCESS')))
  assert.deepEqual(await rows(out), [])
})

const ADD_BAD = `
import sys, pyarrow as pa, pyarrow.parquet as pq
path = sys.argv[1] + "/month=2024-01/more.parquet"
pq.write_table(pa.table({"id": ["bad", "empty"], "outlet": ["x", "x"], "date": ["2024-01-20"] * 2, "text": pa.array([None, ""], pa.string())}), path)
`

const READ = `
import json, os, sys, pyarrow.dataset as ds
files = [os.path.join(at, name) for at, _, names in os.walk(sys.argv[1]) for name in names if name.endswith(".parquet") and "_temporary" not in at]
rows = ds.dataset(sys.argv[1], format="parquet", partitioning="hive").to_table().to_pylist() if files else []
print(json.dumps(sorted(rows, key=lambda row: row["id"])))
`

/** The rows of a Parquet folder, by id. */
async function rows(folder) {
  return JSON.parse((await run(python, ['-c', READ, folder], { cwd: here })).stdout)
}

function submit(articles, results, through, codes = [0], master = 'local[2,4]') {
  const args = ['--master', master, 'analyze.py', articles, results, '--command', through]
  return run(join(here, '.venv/bin/spark-submit'), args, { cwd: here, env, codes })
}

/** What analyze.py should give: the command's own answers to all articles at once. */
async function directly(articles) {
  const [name, ...args] = command.split(' ')
  const input = articles.map(({ id, outlet, date, text }) => `${JSON.stringify({ id, text: text ?? undefined, date, outlet })}\n`)
  const { stdout } = await run(join(here, name), args, { cwd: here, input: input.join(''), codes: [0, 1] })
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line, at) => {
      const { id, date, outlet, month } = articles[at]
      const { error } = JSON.parse(line)
      return withoutPosition({
        id,
        date,
        outlet,
        document: error === undefined ? line : null,
        error: error === undefined ? null : `${error.code}: ${error.message}`,
        month,
      })
    })
}

/** Where an article stood is another thing in a partition than in one stream of all. */
function withoutPosition(row) {
  if (row.document === null) return row
  const { position, ...document } = JSON.parse(row.document)
  assert.equal(typeof position.index, 'number')
  return { ...row, document: JSON.stringify(document) }
}
