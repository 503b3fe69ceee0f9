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
 * How surely a sentence of the author's own must show the stance: where it is the only one that speaks of the target, more. Slight
 * leanings of many sentences, all of them read as neutral, are no stance.
 */
const CLEAREST = { several: 0.17, alone: 0.25 }

/**
 * How often a reader says the same, by how far the score is from the threshold and how surely the piece argues: fitted by
 * training/stance/fit.ts.
 */
const READ = {
  stance: { bias: -0.81, distance: 2.39, argues: 0.36 },
  neutral: { bias: 1.48, distance: 5.04, argues: -1.57 },
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

/** How far inside its label a score is that lies so far past the threshold (before it, if negative). */
export function authorDistance(label: StanceLabel, past: number): number {
  return Math.max(0, label === 'neutral' ? -past : past)
}

/** The author's stance toward a target; `opinion` is the probability that the piece is opinion. */
export function authorStance(target: string, signals: readonly Signal[], opinion: number): Stance {
  const { score, evidence } = weighSignals(signals, PRIOR)
  const argues = arguing(opinion)
  const past = Math.abs(score) - authorThreshold(argues)
  const shown = past >= 0 && isShown(signals, score > 0 ? 1 : -1)
  const label: StanceLabel = !shown ? 'neutral' : score > 0 ? 'favor' : 'against'
  const read = label === 'neutral' ? READ.neutral : READ.stance
  const logit = read.bias + read.distance * authorDistance(label, past) + read.argues * argues
  const probability = Math.min(SUREST, 1 / (1 + exp(-logit)))
  return { holder: 'author', target, label, score, probability, evidence }
}

/** Whether one of the sentences shows a stance of this sign by itself. */
function isShown(signals: readonly Signal[], sign: 1 | -1): boolean {
  const least = signals.length === 1 ? CLEAREST.alone : CLEAREST.several
  // What is not neutral is shared between the two signs by the polarity.
  return signals.some(({ polarity, probability }) => (probability * (1 + sign * polarity)) / 2 > least)
}
