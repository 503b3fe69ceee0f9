// node worker.mjs [--name NAME] [--lock SECONDS] [-- COMMAND...]: takes jobs from the queue and runs the command on each job's
// articles, until it is told to stop. SIGTERM or Ctrl-C: it finishes the job it is at, and leaves.

import { parseArgs } from 'node:util'
import { Worker } from 'bullmq'
import { connect, QUEUE } from './queue.mjs'
import { runCommand } from './run-command.mjs'

const { values, positionals } = parseArgs({
  options: { name: { type: 'string', default: `worker-${process.pid}` }, lock: { type: 'string', default: '30' } },
  allowPositionals: true,
})
// No threads within the command: there is a worker for each core.
const COMMAND = 'node_modules/stancekit/dist/cli.cjs analyze - --input jsonl --format jsonl --workers 0'
const command = positionals.length > 0 ? positionals : [process.execPath, ...COMMAND.split(' ')]
const lock = Number(values.lock) * 1000

const redis = connect()
const worker = new Worker(QUEUE, analyze, {
  connection: redis,
  name: values.name,
  // A worker renews the lock on its job while it lives. Once the lock of a killed one has run out, another takes the job up:
  // after one to two locks' time.
  lockDuration: lock,
  stalledInterval: lock,
  // The default gives a job up whose workers were killed twice; machines that come and go may kill more often.
  maxStalledCount: 20,
})

/** The command's answers, with places counted through all jobs, as if the command had been given all articles at once. */
async function analyze({ data: { before, lines } }) {
  const answers = (await runCommand(command, lines)).map((line) => {
    const { id, position, ...answer } = JSON.parse(line)
    const { index, file, row } = position
    const place = { index: before + index, file, row: row === null ? null : before + row }
    return { id: id === `${file}:${row}` ? `${file}:${place.row}` : id, position: place, ...answer }
  })
  return { answers: answers.map((answer) => JSON.stringify(answer)), failed: answers.filter(({ error }) => error).length }
}

worker.on('active', ({ id }) => console.log(`${values.name}: begins ${id}`))
worker.on('completed', ({ id, data }) => console.log(`${values.name}: did ${id}, ${data.lines.length} articles`))
worker.on('failed', (job, error) =>
  console.error(`${values.name}: ${job?.id} failed, try ${job?.attemptsMade}: ${error.message}`),
)
worker.on('stalled', (id) => console.log(`${values.name}: ${id} was left undone, goes back into the queue`))
// The connection tells its own errors.
worker.on('error', () => {})

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await worker.close()
    redis.disconnect()
    console.log(`${values.name}: leaves`)
  })
}
