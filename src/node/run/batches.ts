import type { RawRecord } from '../sources/raw-record'

const RECORDS = 32
const BYTES = 1 << 16

/** Cuts what is there at once into what one worker takes at once: small, so that the workers end together. */
export async function* batches(groups: AsyncIterable<readonly RawRecord[]>): AsyncGenerator<readonly RawRecord[]> {
  for await (const group of groups) {
    let batch: RawRecord[] = []
    let size = 0
    for (const record of group) {
      if (batch.length > 0 && (batch.length >= RECORDS || size + record.content.length > BYTES)) {
        yield batch
        batch = []
        size = 0
      }
      batch.push(record)
      size += record.content.length
    }
    if (batch.length > 0) yield batch
  }
}

/** Leaves out the first records. */
export async function* skipRecords(
  groups: AsyncIterable<readonly RawRecord[]>,
  count: number,
): AsyncGenerator<readonly RawRecord[]> {
  let left = count
  for await (const group of groups) {
    const rest = left === 0 ? group : group.slice(left)
    left -= group.length - rest.length
    if (rest.length > 0) yield rest
  }
}
