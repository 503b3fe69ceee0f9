/** One 32-bit hash out of two, order mattering. */
export function mix(a: number, b: number): number {
  const h = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b)
  return (h ^ (h >>> 15)) >>> 0
}
