import { scoreLogits } from './binary-logistic'

/** Prints macro-F1 and calibration error. */
export function report(name: string, logits: readonly number[], gold: readonly number[]): void {
  const { f1, error } = scoreLogits(logits, gold)
  console.log(`${name}: macro-F1 ${f1.toFixed(3)}, calibration error ${error.toFixed(3)}, n ${gold.length}`)
}
