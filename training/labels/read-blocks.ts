import { readFileSync } from 'node:fs'

export interface Block {
  /** The line that begins with `# `, without it. */
  readonly head: string
  /** What follows, up to the next such line, trimmed. */
  readonly body: string
}

/** The blocks of a file of labels or texts; what stands before the first head is for people. */
export function readBlocks(path: string): Block[] {
  return readFileSync(path, 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const end = block.indexOf('\n')
      return { head: block.slice(0, end), body: block.slice(end).trim() }
    })
}
