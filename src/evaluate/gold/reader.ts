import { StancekitError } from '../../doc/error'

/** A value somewhere in a JSON file, which knows where it stands, so that a complaint can say so. */
export class Reader {
  constructor(
    readonly value: unknown,
    readonly path: string,
    readonly title: string,
  ) {}

  field(name: string): Reader {
    check(typeof this.value === 'object' && this.value !== null && !Array.isArray(this.value), this, 'an object')
    const path = this.path === '' ? name : `${this.path}.${name}`
    const object = this.value as Record<string, unknown>
    return new Reader(Object.hasOwn(object, name) ? object[name] : undefined, path, this.title)
  }

  /** Itself, or null where the file says nothing or null. */
  optional(): Reader | null {
    return this.value === undefined || this.value === null ? null : this
  }

  /** Itself, or null where the file says null. */
  nullable(): Reader | null {
    return this.value === null ? null : this
  }

  string(): string {
    check(typeof this.value === 'string' && this.value !== '', this, 'a text that is not empty')
    return this.value as string
  }

  number(low: number, high: number): number {
    const value = this.value
    check(typeof value === 'number' && value >= low && value <= high, this, `a number from ${low} to ${high}`)
    return value as number
  }

  count(): number {
    check(Number.isInteger(this.value) && (this.value as number) >= 0, this, 'a whole number, 0 or more')
    return this.value as number
  }

  oneOf(names: readonly string[]): void {
    check(typeof this.value === 'string' && names.includes(this.value), this, `one of ${names.join(', ')}`)
  }

  reference(ids: ReadonlySet<string>): void {
    check(typeof this.value === 'string' && ids.has(this.value), this, 'the id of a sentence')
  }

  list(visit: (item: Reader) => void): void {
    check(Array.isArray(this.value), this, 'a list')
    const items = this.value as unknown[]
    for (let i = 0; i < items.length; i++) visit(new Reader(items[i], `${this.path}[${i}]`, this.title))
  }

  /** Has `start` and `end`. */
  range(length: number): void {
    this.ends(this.field('start').count(), this.field('end').count(), length)
  }

  /** Is `[start, end]`. */
  pair(length: number): void {
    check(Array.isArray(this.value) && this.value.length === 2 && this.value.every(Number.isInteger), this, '[start, end]')
    const [start, end] = this.value as [number, number]
    this.ends(start, end, length)
  }

  private ends(start: number, end: number, length: number): void {
    check(start >= 0 && start < end && end <= length, this, `start < end <= ${length}`)
  }
}

/** Complains unless a condition holds. */
export function check(holds: boolean, at: Reader, expected: string): void {
  if (holds) return
  const came = at.value === undefined ? 'undefined' : JSON.stringify(at.value)
  const short = came !== undefined && came.length > 80 ? `${came.slice(0, 80)}…` : came
  throw new StancekitError(
    'invalid-gold',
    `${at.title}, at ${at.path === '' ? 'the top' : at.path}: expected ${expected}, but got ${short}.`,
  )
}
