import type { Stance, StanceLabel } from '../doc/types'
import { exp } from '../internal/math'
import { weighSignals } from './combine-signals'
import type { Signal } from './signal'

/** Evidence that speaks for neutral before anything is read, in units of one sure signal. */
const PRIOR = 1.2
/** From where to where a piece turns from informing to arguing, by the probability that it is opinion. */
const ARGUES = { from: 0.4, to: 0.8 }
/**
 * Size of the score from which on a stance is no longer neutral: in a piece that argues one strong judgement or a few weaker ones are
 * meant; in one that informs they may be errors.
 */
const THRESHOLD = { informing: 0.42, arguing: 0.06 }

/**
 * How often a reader says the same, by how far the score is from the threshold and how surely the piece argues: fitted by
 * training/stance/fit.ts.
 */
const READ = {
  stance: { bias: -0.77, distance: 2.48, argues: 0.28 },
  neutral: { bias: 1.5, distance: 5, argues: -1.61 },
}

/** Readers of other guidelines see more in an article: nothing is surer than this. */
const SUREST = 0.95

/** How far a piece argues, 0 to 1. */
export function arguing(opinion: number): number {
  return Math.max(0, Math.min(1, (opinion - ARGUES.from) / (ARGUES.to - ARGUES.from)))
}

/** From which size of the score on the author takes a stance. */
export function authorThreshold(argues: number): number {
  return THRESHOLD.informing + (THRESHOLD.arguing - THRESHOLD.informing) * argues
}

/** The author's stance toward a target; `opinion` is the probability that the piece is opinion. */
export function authorStance(target: string, signals: readonly Signal[], opinion: number): Stance {
  const { score, evidence } = weighSignals(signals, PRIOR)
  const argues = arguing(opinion)
  const distance = Math.abs(score) - authorThreshold(argues)
  const label: StanceLabel = distance < 0 ? 'neutral' : score > 0 ? 'favor' : 'against'
  const read = label === 'neutral' ? READ.neutral : READ.stance
  const logit = read.bias + read.distance * Math.abs(distance) + read.argues * argues
  const probability = Math.min(SUREST, 1 / (1 + exp(-logit)))
  return { holder: 'author', target, label, score, probability, evidence }
}
