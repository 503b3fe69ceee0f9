// node produce.mjs [--batch N] [--tries N] PATH...: puts articles into the queue, so many to a job. A path is a .jsonl file (a
// record a line), a .txt file (an article), or a folder of such files. Jobs that failed at each try are given out once more.

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { Queue } from 'bullmq'
import { connect, JOBS, QUEUE, WHOLE } from './queue.mjs'

const { values, positionals } = parseArgs({
  options: { batch: { type: 'string', default: '20' }, tries: { type: 'string', default: '5' } },
  allowPositionals: true,
})
const size = Number(values.batch)
if (positionals.length === 0 || !(size >= 1)) {
  console.error('usage: node produce.mjs [--batch N] [--tries N] PATH...')
  process.exit(2)
}

const redis = connect()
const queue = new Queue(QUEUE, {
  connection: redis,
  // A command that crashes is tried again, later each time.
  defaultJobOptions: { attempts: Number(values.tries), backoff: { type: 'exponential', delay: 500 } },
})

await redis.del(WHOLE)
await queue.retryJobs({ state: 'failed' })
let before = 0
let jobs = 0
let known = 0
for await (const lines of batches(linesOf(positionals), size)) {
  // The same articles give the same id, so that a producer run twice, or killed and run again, adds nothing twice.
  const hash = createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16)
  const id = `${String(before).padStart(10, '0')}-${hash}`
  if (await redis.sismember(JOBS, id)) known++
  else {
    // First the job, then the note of it: killed between the two, it adds the job again, and the queue knows its id.
    await queue.add('analyze', { before, lines }, { jobId: id })
    await redis.sadd(JOBS, id)
    jobs++
  }
  before += lines.length
}
await redis.set(WHOLE, '1')
console.log(`${before} articles: ${jobs} jobs added, ${known} were known`)
await queue.close()
redis.disconnect()

async function* linesOf(paths) {
  for (const path of paths) {
    if ((await stat(path)).isDirectory()) {
      const names = (await readdir(path)).filter((name) => /\.(?:jsonl|txt)$/.test(name)).sort()
      yield* linesOf(names.map((name) => join(path, name)))
    } else if (path.endsWith('.jsonl')) {
      for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
        if (line.trim() !== '') yield line
      }
    } else {
      yield JSON.stringify({ id: basename(path, '.txt'), text: await readFile(path, 'utf8') })
    }
  }
}

async function* batches(lines, size) {
  let batch = []
  for await (const line of lines) {
    batch.push(line)
    if (batch.length === size) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}
