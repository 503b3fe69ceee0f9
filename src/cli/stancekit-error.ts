/** The message of a `StancekitError`, or null for another error. By name: the command and the library hold a class each. */
export function messageOf(error: unknown): string | null {
  return error instanceof Error && error.name === 'StancekitError' ? error.message : null
}
