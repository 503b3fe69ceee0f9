import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { run, runCommandsOf } from '../../../scripts/test-examples/readme.mjs'

const here = fileURLToPath(new URL('..', import.meta.url))
const own = fileURLToPath(new URL('../../../corpus/own', import.meta.url))
const command = [
  process.execPath,
  'node_modules/stancekit/dist/cli.cjs',
  ...'analyze - --input jsonl --format jsonl --workers 0'.split(' '),
]
const articles = readdirSync(own)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => ({ id: name.replace('.txt', ''), text: readFileSync(join(own, name), 'utf8') }))

const scratch = mkdtempSync(join(tmpdir(), 'stancekit-queue-'))
const started = []
let url = ''

before(async () => {
  const port = await freePort()
  url = `redis://127.0.0.1:${port}`
  const redis = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', scratch])
  started.push(redis)
  redis.stdout.resume()
})

after(() => {
  for (const child of started) child.kill('SIGKILL')
  if (existsSync(join(here, 'redis.pid'))) process.kill(Number(readFileSync(join(here, 'redis.pid'), 'utf8')))
  rmSync(scratch, { recursive: true, force: true })
})

test('the commands of the README give what the command gives directly', { timeout: 120_000 }, async () => {
  const { stdout } = await runCommandsOf(join(here, 'README.md'), { cwd: here })
  assert.match(stdout, /12 records in results\.jsonl, 0 of them with an error; 0 jobs failed/)
  assert.equal(
    readFileSync(join(here, 'results.jsonl'), 'utf8'),
    await directly(articles.map((article) => JSON.stringify(article))),
  )
})

test('workers join, leave and are killed: every article once, in order', { timeout: 180_000 }, async () => {
  const rounds = [1, 2].flatMap((round) => articles.map(({ id, text }) => ({ id: `${id}-${round}`, text })))
  const lines = [...rounds, { id: 'crash', text: 'Peru thanked Chile.' }].map((article) => JSON.stringify(article))
  lines.splice(17, 0, '{"id":"bad","text":"Peru')
  const { input, out, slow, env } = scene('killed', lines)

  const first = worker('first', slow, env)
  const second = worker('second', slow, env)
  assert.match((await node(['produce.mjs', '--batch', '2', input], env)).stdout, /26 articles: 13 jobs added, 0 were known/)
  assert.match((await node(['produce.mjs', '--batch', '2', input], env)).stdout, /26 articles: 0 jobs added, 13 were known/)

  const killedCollector = program(['collect.mjs', out], env)
  await first.says(/(?:begins.*\n[\s\S]*){2}/)
  first.child.kill('SIGKILL')
  await first.ended
  const begun = [...first.said().matchAll(/begins (\S+)/g)].map(([, id]) => id)
  const left = begun.filter((id) => !first.said().includes(`did ${id}`))
  assert.equal(left.length, 1, first.said())

  const third = worker('third', slow, env)
  await third.says(/did/)
  second.child.kill('SIGTERM')
  assert.equal(await second.ended, 0)
  assert.match(second.said(), /second: leaves/)
  const fourth = worker('fourth', slow, env)
  killedCollector.child.kill('SIGKILL')
  await killedCollector.ended

  const collected = await node(['collect.mjs', out], env, [1])
  assert.match(collected.stdout, /26 records in .*, 1 of them with an error; 0 jobs failed/)
  assert.equal(readFileSync(out, 'utf8'), await directly(lines))

  const others = second.said() + third.said() + fourth.said()
  assert.match(others, new RegExp(`${left[0]} was left undone`))
  assert.match(others, new RegExp(`did ${left[0]}`))
  assert.match(others, /failed, try 1: .* ended with SIGKILL, 0 answers to 2 articles/)
  for (const { child, ended } of [third, fourth]) {
    child.kill('SIGTERM')
    assert.equal(await ended, 0)
  }
})

test('a job that fails at each try is named, and done when tried again', { timeout: 60_000 }, async () => {
  const lines = articles.slice(0, 2).map((article) => JSON.stringify(article))
  const { input, out, slow, env } = scene('failing', lines)
  const crashing = worker('crashing', slow, { ...env, CRASH: 'always' })
  await node(['produce.mjs', '--batch', '1', '--tries', '2', input], env)
  const { stdout, stderr } = await node(['collect.mjs', out], env, [2])
  assert.match(stdout, /0 records in .*; 2 jobs failed/)
  assert.match(stderr, /0000000000-\w+: .* ended with SIGKILL/)
  crashing.child.kill('SIGTERM')
  await crashing.ended

  const sound = worker('sound', slow, env)
  await node(['produce.mjs', '--batch', '1', input], env)
  await node(['collect.mjs', out], env)
  assert.equal(readFileSync(out, 'utf8'), await directly(lines))
  sound.child.kill('SIGTERM')
  assert.equal(await sound.ended, 0)
})

test('a worker that was thought dead, and was not, doubles nothing', { timeout: 60_000 }, async () => {
  const lines = articles.slice(0, 2).map((article) => JSON.stringify(article))
  const { input, out, slow, env } = scene('asleep', lines)
  const asleep = worker('asleep', slow, env)
  await node(['produce.mjs', input], env)
  await asleep.says(/begins/)
  asleep.child.kill('SIGSTOP')
  const awake = worker('awake', slow, env)
  await awake.says(/was left undone[\s\S]*did/)
  asleep.child.kill('SIGCONT')
  await setTimeout(1500)
  await node(['collect.mjs', out], env)
  assert.equal(readFileSync(out, 'utf8'), await directly(lines))
  assert.doesNotMatch(asleep.said(), /asleep: did/)
  for (const { child, ended } of [asleep, awake]) {
    child.kill('SIGTERM')
    assert.equal(await ended, 0)
  }
})

test('Redis is killed and started again: no job is lost', { timeout: 60_000 }, async () => {
  const lines = articles.slice(0, 4).map((article) => JSON.stringify(article))
  const { folder, input, out, slow } = scene('restart', lines)
  const start = () => {
    const redis = spawn('redis-server', [join(here, 'redis.conf'), '--daemonize', 'no'], { cwd: folder, stdio: 'ignore' })
    started.push(redis)
    return { redis, ended: new Promise((resolve) => redis.on('close', resolve)) }
  }
  const env = { REDIS_URL: join(folder, 'redis.sock') }
  const { redis, ended } = start()
  await node(['produce.mjs', '--batch', '1', input], env)
  const steady = worker('steady', slow, env)
  await steady.says(/did/)
  redis.kill('SIGKILL')
  await ended
  start()
  await node(['collect.mjs', out], env)
  assert.equal(readFileSync(out, 'utf8'), await directly(lines))
  steady.child.kill('SIGTERM')
  assert.equal(await steady.ended, 0)
})

/** A folder with the articles, and how to start the slow command and to reach the test's Redis. */
function scene(name, lines) {
  const folder = join(scratch, name)
  const input = join(folder, 'articles.jsonl')
  const slow = [process.execPath, 'test/slow-command.mjs', folder, '--', ...command]
  mkdirSync(folder)
  writeFileSync(input, lines.map((line) => `${line}\n`).join(''))
  return { folder, input, out: join(folder, 'results.jsonl'), slow, env: { REDIS_URL: url } }
}

async function directly(lines) {
  const [name, ...args] = command
  return (await run(name, args, { cwd: here, input: `${lines.join('\n')}\n`, codes: [0, 1] })).stdout
}

function node(args, env, codes = [0]) {
  return run(process.execPath, args, { cwd: here, env, codes })
}

function worker(name, slow, env) {
  return program(['worker.mjs', '--name', name, '--lock', '1', '--', ...slow], env)
}

function program(args, env) {
  const child = spawn(process.execPath, args, { cwd: here, env: { ...process.env, ...env } })
  started.push(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk) => {
      said += chunk
    })
  }
  const ended = new Promise((resolve) => child.on('close', (code, signal) => resolve(code ?? signal)))
  return {
    child,
    ended,
    said: () => said,
    async says(pattern) {
      for (let tries = 0; !pattern.test(said); tries++) {
        assert.ok(tries < 1000 && child.exitCode === null, `${args.join(' ')} never said ${pattern}, but:\n${said}`)
        await setTimeout(30)
      }
    },
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
