import type { Actor } from 'stancekit'
import type { Article } from 'stancekit/html'

/** What the page asks of the worker. */
export interface Request {
  readonly id: number
  readonly input: string | Article
  readonly toward: readonly string[]
  readonly actors: readonly Actor[]
}

/** What the worker answers. */
export type Response =
  | {
      readonly id: number
      readonly html: string
      readonly json: string
      readonly stance: string
      readonly sentiment: string
      readonly milliseconds: number
      readonly sentences: number
    }
  | { readonly id: number; readonly error: string }
