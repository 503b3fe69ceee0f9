import { decodeBase64 } from '../../model/base64'
import { KERNEL } from './kernel-code'
import { portableKernel } from './portable'

/** The inner loops of the network, on a memory that is laid out as in kernels/layout.ts. */
export interface Kernel {
  /** Reads the logits off `length` units; returns which hidden units are on, a bit each. */
  read(length: number): number
  /** Shares out what was read among the units, to first order, with these hidden units on. */
  share(length: number, on: number): void
}

/** The part of WebAssembly that is used: it is no part of ECMAScript, and a page may forbid it. */
interface Assembly {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer }
  readonly Module: new (code: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown }
}

const PAGE = 65536

/** The kernels of all networks are one code on memories of their own. */
let compiled: object | null = null

/** A memory of at least so many bytes, all zero, and the kernel that works on it; in plain TypeScript if it must be. */
export function makeKernel(size: number): { readonly memory: ArrayBuffer; readonly kernel: Kernel } {
  const pages = Math.ceil(size / PAGE)
  try {
    const { Memory, Module, Instance } = (globalThis as unknown as { readonly WebAssembly: Assembly }).WebAssembly
    const memory = new Memory({ initial: pages })
    compiled ??= new Module(decodeBase64(KERNEL))
    const { exports } = new Instance(compiled, { env: { memory } })
    return { memory: memory.buffer, kernel: exports as Kernel }
  } catch {
    // No WebAssembly, no SIMD in it, or a page whose content security policy forbids it.
    const memory = new ArrayBuffer(pages * PAGE)
    return { memory, kernel: portableKernel(memory) }
  }
}
