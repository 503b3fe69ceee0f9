import { once } from 'node:events'

/** Standard output as a sink's file: what is written waits until the reader takes it. */
export const standardOutput = {
  async append(_file: number, bytes: string | Uint8Array): Promise<void> {
    if (!process.stdout.write(bytes)) await once(process.stdout, 'drain')
  },
}
