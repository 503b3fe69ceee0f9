// node collect.mjs OUT.jsonl: takes the results of finished jobs out of the queue as they come, and at the end writes them to
// one file, in the order of the articles. Killed and started again, it goes on where it was.
//
// Exit codes: 0, all done; 1, some articles failed (their error records are in the file); 2, some jobs failed at each try, and
// their articles are missing: run the producer again to have them tried again, then this.

import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Queue } from 'bullmq'
import { connect, JOBS, QUEUE, WHOLE } from './queue.mjs'

const [out] = process.argv.slice(2)
if (out === undefined) {
  console.error('usage: node collect.mjs OUT.jsonl')
  process.exit(2)
}
const parts = `${out}.parts`
const redis = connect()
const queue = new Queue(QUEUE, { connection: redis })
await mkdir(parts, { recursive: true })

for (;;) {
  const whole = await redis.exists(WHOLE)
  const completed = await queue.getJobs(['completed'], 0, 49)
  for (const job of completed) await keep(job)
  if (completed.length > 0) continue
  const { failed, ...others } = await queue.getJobCounts()
  if (whole && Object.values(others).every((count) => count === 0)) break
  await new Promise((resolve) => setTimeout(resolve, 300))
}

const written = (await readdir(parts)).filter((name) => name.endsWith('.jsonl')).sort()
const missing = new Set(await redis.smembers(JOBS))
for (const name of written) missing.delete(name.replace('.jsonl', ''))
for (const job of await queue.getJobs(['failed'])) console.error(`${job.id}: ${job.failedReason}`)

const file = createWriteStream(`${out}.new`)
for (const name of written) await pipeline(createReadStream(join(parts, name)), file, { end: false })
await new Promise((resolve, reject) => file.end((error) => (error ? reject(error) : resolve())))
await rename(`${out}.new`, out)

const { records, bad } = await count(out)
console.log(`${records} records in ${out}, ${bad} of them with an error; ${missing.size} jobs failed`)
if (missing.size > 0) process.exitCode = 2
else {
  if (bad > 0) process.exitCode = 1
  await redis.del(JOBS, WHOLE)
  await rm(parts, { recursive: true })
}
await queue.close()
redis.disconnect()

/** The part is first whole on the disk under its job's name, then the job goes: killed between the two, it is written anew. */
async function keep(job) {
  const path = join(parts, `${job.id}.jsonl`)
  if (!existsSync(path)) {
    const handle = await open(`${path}.new`, 'w')
    await handle.writeFile(job.returnvalue.answers.map((answer) => `${answer}\n`).join(''))
    await handle.sync()
    await handle.close()
    await rename(`${path}.new`, path)
  }
  await job.remove()
}

async function count(path) {
  let records = 0
  let bad = 0
  let rest = ''
  for await (const chunk of createReadStream(path, 'utf8')) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop()
    for (const line of lines) {
      records++
      if (line.includes('"error":') && JSON.parse(line).error !== undefined) bad++
    }
  }
  return { records, bad }
}
