import { readFileSync, writeFileSync } from 'node:fs'
import type { Measurement } from './set'

/** By set and measure, what must be reached; of an error, what must not be passed. */
export type Floors = Record<string, Record<string, number>>

const PATH = new URL('../../quality.json', import.meta.url)

export function readFloors(): Floors {
  return JSON.parse(readFileSync(PATH, 'utf8')) as Floors
}

/** Errors are to be small: their floor is a ceiling. */
export function isError(measure: string): boolean {
  return /\berror\b/.test(measure)
}

export function floorOf(floors: Floors, { set, measure }: Measurement): number | null {
  return Object.hasOwn(floors, set) && Object.hasOwn(floors[set], measure) ? floors[set][measure] : null
}

export function passes(floor: number, { measure, value }: Measurement): boolean {
  return isError(measure) ? value <= floor : value >= floor
}

/** Moves floors up to what was measured (ceilings down), rounded to the safe side at two digits; never the other way. */
export function raiseFloors(floors: Floors, measurements: readonly Measurement[]): void {
  for (const item of measurements) {
    const reached = isError(item.measure) ? Math.ceil(item.value * 100 - 1e-9) / 100 : Math.floor(item.value * 100 + 1e-9) / 100
    const floor = floorOf(floors, item)
    if (floor !== null && (isError(item.measure) ? reached >= floor : reached <= floor)) continue
    floors[item.set] ??= {}
    floors[item.set][item.measure] = reached
  }
  const sorted = Object.fromEntries(Object.entries(floors).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(PATH, `${JSON.stringify(sorted, null, 2)}\n`)
}
