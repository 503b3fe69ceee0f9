/** Codes of `StancekitError`. They are stable; messages may change. */
export type StancekitErrorCode =
  | 'invalid-input'
  | 'invalid-option'
  | 'invalid-span'
  | 'invalid-actor'
  | 'unknown-actor'
  | 'invalid-model'
  | 'invalid-gold'
  | 'cannot-write'

/**
 * The one error class of the library: a programmer's mistake, never a strange text.
 * The message says what was expected, what came, and what to do.
 *
 * @example
 * try { analyze(42 as never) } catch (error) { (error as StancekitError).code } // 'invalid-input'
 */
export class StancekitError extends Error {
  override readonly name = 'StancekitError'
  readonly code: StancekitErrorCode

  constructor(code: StancekitErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
