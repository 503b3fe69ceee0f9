/** Figures from a confusion matrix laid flat: `counts[gold * size + predicted]`. */
export type Counts = ArrayLike<number>

export function accuracyFromCounts(counts: Counts, size: number): number {
  let agreed = 0
  let total = 0
  for (let i = 0; i < size * size; i++) total += counts[i]
  for (let i = 0; i < size; i++) agreed += counts[i * size + i]
  return total === 0 ? 0 : agreed / total
}

/** Over the labels that occur in the gold. */
export function macroF1FromCounts(counts: Counts, size: number): number {
  let sum = 0
  let labels = 0
  for (let i = 0; i < size; i++) {
    const { gold, predicted } = margins(counts, size, i)
    if (gold === 0) continue
    labels++
    sum += (2 * counts[i * size + i]) / (gold + predicted)
  }
  return labels === 0 ? 0 : sum / labels
}

export function kappaFromCounts(counts: Counts, size: number): number {
  let total = 0
  for (let i = 0; i < size * size; i++) total += counts[i]
  if (total === 0) return 0
  let agreed = 0
  let chance = 0
  for (let i = 0; i < size; i++) {
    const { gold, predicted } = margins(counts, size, i)
    agreed += counts[i * size + i]
    chance += gold * predicted
  }
  const expected = chance / (total * total)
  return expected === 1 ? 1 : (agreed / total - expected) / (1 - expected)
}

function margins(counts: Counts, size: number, label: number): { gold: number; predicted: number } {
  let gold = 0
  let predicted = 0
  for (let j = 0; j < size; j++) {
    gold += counts[label * size + j]
    predicted += counts[j * size + label]
  }
  return { gold, predicted }
}
