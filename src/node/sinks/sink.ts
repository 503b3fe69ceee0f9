import type { Outcome } from '../run/run-corpus'

/** Takes outcomes in order and makes files of them. */
export interface Sink {
  write(outcome: Outcome): Promise<void>
  /** Whether a checkpoint may be made here, and by the sink's own measure should. */
  readonly due: () => 'no' | 'may' | 'must'
  /** Appends what is held back; what to note of it. */
  flush(): Promise<unknown>
  /** Appends what ends the files. */
  end(): Promise<void>
}
