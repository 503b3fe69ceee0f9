import { fileURLToPath } from 'node:url'
import { Redis } from 'ioredis'

export const QUEUE = 'stancekit'

/** Redis key: set of the ids of all jobs given out and not yet in a finished result. */
export const JOBS = 'stancekit-jobs'

/** Redis key: there once the producer has given out its last job. */
export const WHOLE = 'stancekit-whole'

/** A connection to `REDIS_URL`, or to the Redis that `redis-server redis.conf` starts in this folder. */
export function connect() {
  const address = process.env.REDIS_URL ?? fileURLToPath(new URL('redis.sock', import.meta.url))
  // BullMQ wants commands to wait for a lost connection rather than fail.
  const redis = new Redis(address, { maxRetriesPerRequest: null })
  let told = false
  redis.on('error', (error) => {
    if (!told) console.error(`Redis at ${address}: ${error.message}; trying on`)
    told = true
  })
  redis.on('ready', () => {
    told = false
  })
  return redis
}
