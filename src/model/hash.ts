/** Start value of the 32-bit FNV-1a hash. */
export const HASH_SEED = 0x811c9dc5

/**
 * 32-bit FNV-1a over UTF-16 code units, as an unsigned integer. Feature names are kept as hashes, so that a model ships
 * without its vocabulary. Pass an earlier hash as `seed` to hash a concatenation without building the string.
 * Source: Fowler, Noll, Vo, http://www.isthe.com/chongo/tech/comp/fnv/.
 */
export function hashString(text: string, seed: number = HASH_SEED): number {
  let hash = seed
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 0
}
