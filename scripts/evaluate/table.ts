import { type Floors, floorOf, isError, passes } from './floors'
import type { Measurement } from './set'

/** One table of all figures, in columns. */
export function table(measurements: readonly Measurement[], floors: Floors): string {
  const rows = measurements.map((item) => {
    const floor = floorOf(floors, item)
    return [
      item.set,
      item.split,
      item.measure,
      item.value.toFixed(3),
      item.interval === undefined ? '' : `${item.interval[0].toFixed(3)} to ${item.interval[1].toFixed(3)}`,
      String(item.n),
      floor === null ? '' : `${isError(item.measure) ? '<=' : '>='} ${floor}`,
      floor === null ? '' : passes(floor, item) ? 'pass' : 'FAIL',
    ]
  })
  const all = [['set', 'split', 'measure', 'value', '95 % interval', 'n', 'floor', ''], ...rows]
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)))
  const numeric = new Set([3, 5])
  const lines = all.map((row) =>
    row
      .map((cell, column) => (numeric.has(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column])))
      .join('  ')
      .trimEnd(),
  )
  return [lines[0], widths.map((width) => '-'.repeat(width)).join('  '), ...lines.slice(1)].join('\n')
}
