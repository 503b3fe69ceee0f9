/**
 * Functions that give the same bits on every platform. ECMAScript leaves the last bits of `Math.exp` and its fellows open, and
 * engines differ in them; sums, products and quotients are exact by IEEE 754 everywhere.
 */

const LN2_HIGH = 0.6931471803691238
const LN2_LOW = 1.9082149292705877e-10
const INVERSE_LN2 = Math.LOG2E
/** Powers of two from 2^-1022 to 2^1023. */
let powers: Float64Array | null = null

/** e to the power x, within two units of the last place; 0 below -708 and Infinity above 709. */
export function exp(x: number): number {
  if (!(x > -708)) return Number.isNaN(x) ? Number.NaN : 0
  if (x > 709) return Number.POSITIVE_INFINITY
  powers ??= powersOfTwo()
  const k = Math.round(x * INVERSE_LN2)
  const r = x - k * LN2_HIGH - k * LN2_LOW
  // Taylor's series; |r| is at most ln 2 / 2, so that the first term left out is under 2^-54.
  const sum =
    1 +
    r *
      (1 +
        r *
          (1 / 2 +
            r *
              (1 / 6 +
                r *
                  (1 / 24 +
                    r *
                      (1 / 120 +
                        r *
                          (1 / 720 +
                            r *
                              (1 / 5040 +
                                r *
                                  (1 / 40320 +
                                    r *
                                      (1 / 362880 +
                                        r * (1 / 3628800 + r * (1 / 39916800 + r * (1 / 479001600 + r / 6227020800))))))))))))
  return sum * powers[k + 1022]
}

function powersOfTwo(): Float64Array {
  const table = new Float64Array(2046)
  table[1022] = 1
  for (let k = 1023; k < 2046; k++) table[k] = table[k - 1] * 2
  for (let k = 1021; k >= 0; k--) table[k] = table[k + 1] / 2
  return table
}

/** The logarithm of a positive number to the base 2. */
export function log2(x: number): number {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return x === 0 ? Number.NEGATIVE_INFINITY : x > 0 ? x : Number.NaN
  let power = 0
  let rest = x
  while (rest >= 2) {
    rest /= 2
    power++
  }
  while (rest < 1) {
    rest *= 2
    power--
  }
  // ln((1 + s) / (1 - s)) = 2 (s + s^3/3 + s^5/5 + ...)
  const s = (rest - 1) / (rest + 1)
  const square = s * s
  let term = s
  let sum = 0
  for (let i = 1; i < 36; i += 2) {
    sum += term / i
    term *= square
  }
  return power + 2 * sum * INVERSE_LN2
}

/** The natural logarithm of a positive number. */
export function log(x: number): number {
  return log2(x) * Math.LN2
}
