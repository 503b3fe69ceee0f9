/** What a shared link holds. */
export interface Shared {
  readonly text: string
  readonly toward: string
  readonly actors: readonly { readonly name: string; readonly aliases: readonly string[]; readonly type: 'ORG' | 'PER' | 'GPE' }[]
}

/** The state as the part of an address behind `#`: compressed, so that an article fits. */
export async function toHash(state: Shared): Promise<string> {
  const bytes = await through(new TextEncoder().encode(JSON.stringify(state)), new CompressionStream('deflate-raw'))
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return `#t=${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`
}

/** The state of a shared address; null if it holds none, or is damaged. */
export async function fromHash(hash: string): Promise<Shared | null> {
  const match = /^#t=([\w-]+)$/.exec(hash)
  if (match === null) return null
  try {
    const binary = atob(match[1].replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = await through(
      Uint8Array.from(binary, (char) => char.charCodeAt(0)),
      new DecompressionStream('deflate-raw'),
    )
    const state = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Shared>
    if (typeof state.text !== 'string') return null
    return { text: state.text, toward: String(state.toward ?? ''), actors: Array.isArray(state.actors) ? state.actors : [] }
  } catch {
    return null
  }
}

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const result = new Blob([bytes]).stream().pipeThrough(stream)
  return new Uint8Array(await new globalThis.Response(result).arrayBuffer())
}
