/** Precision, recall and F1 (each 0 to 1), with the counts they rest on. */
export interface PrecisionRecallF1 {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Items that are both predicted and gold. */
  readonly correct: number
  readonly predicted: number
  readonly gold: number
}

/**
 * Precision, recall and F1 from counts. Where nothing was predicted, precision is 0, unless there was nothing to find
 * either: then all three are 1. Where there was nothing to find but something was predicted, all three are 0.
 *
 * @param correct items both predicted and gold.
 * @param predicted items predicted.
 * @param gold items to be found.
 * @example
 * precisionRecallF1(3, 4, 6) // { precision: 0.75, recall: 0.5, f1: 0.6, correct: 3, predicted: 4, gold: 6 }
 */
export function precisionRecallF1(correct: number, predicted: number, gold: number): PrecisionRecallF1 {
  if (predicted === 0 && gold === 0) return { precision: 1, recall: 1, f1: 1, correct, predicted, gold }
  const precision = predicted === 0 ? 0 : correct / predicted
  const recall = gold === 0 ? 0 : correct / gold
  return { precision, recall, f1: (2 * correct) / (predicted + gold), correct, predicted, gold }
}
