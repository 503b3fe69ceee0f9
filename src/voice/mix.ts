import { hashString } from '../model/hash'

/** Kinds of features that are read from words, as a seed of their hashes. */
export const WORD = hashString('w:')
export const PAIR = hashString('b:')
export const FIRST = hashString('f:')

/** Joins two hashes into one. */
export function mix(a: number, b: number): number {
  return (Math.imul(a ^ (b >>> 13), 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 0
}
