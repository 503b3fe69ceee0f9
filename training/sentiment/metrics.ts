/** Macro-F1, confusion matrix and calibration error of probabilities against gold labels. */
export function confusion(gold: readonly number[], guess: readonly number[], size = 3): number[][] {
  const table = Array.from({ length: size }, () => new Array<number>(size).fill(0))
  gold.forEach((g, i) => {
    table[g][guess[i]]++
  })
  return table
}

export function macroF1(gold: readonly number[], guess: readonly number[], size = 3): number {
  const table = confusion(gold, guess, size)
  let sum = 0
  let present = 0
  for (let k = 0; k < size; k++) {
    const support = table[k].reduce((a, b) => a + b, 0)
    const said = table.reduce((a, row) => a + row[k], 0)
    if (support === 0) continue
    present++
    sum += support + said === 0 ? 0 : (2 * table[k][k]) / (support + said)
  }
  return sum / present
}

export function argmax(row: ArrayLike<number>): number {
  let best = 0
  for (let k = 1; k < row.length; k++) if (row[k] > row[best]) best = k
  return best
}

/** Expected calibration error of the chosen label over ten bins of equal width. */
export function calibrationError(gold: readonly number[], probabilities: readonly ArrayLike<number>[]): number {
  const bins = Array.from({ length: 10 }, () => ({ right: 0, sum: 0 }))
  gold.forEach((g, i) => {
    const k = argmax(probabilities[i])
    const p = probabilities[i][k]
    const bin = bins[Math.min(9, Math.floor(p * 10))]
    bin.sum += p
    if (k === g) bin.right++
  })
  return bins.reduce((total, { right, sum }) => total + Math.abs(sum - right), 0) / gold.length
}
