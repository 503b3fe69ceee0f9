/** One figure of the bench. */
export interface Row {
  readonly group: string
  readonly name: string
  readonly value: number
  readonly unit: string
  /** What it must not pass, where something is promised. */
  readonly limit?: number
  /** What it must reach, where something is promised. */
  readonly least?: number
}

export function table(rows: readonly Row[]): string {
  const cells = rows.map((row) => [row.group, row.name, row.value.toPrecision(4), row.unit, verdict(row)])
  const header = ['group', 'what', 'value', 'unit', 'limit']
  const widths = header.map((title, i) => Math.max(title.length, ...cells.map((line) => line[i].length)))
  const line = (parts: readonly string[]) =>
    parts
      .map((part, i) => (i === 2 ? part.padStart(widths[i]) : part.padEnd(widths[i])))
      .join('  ')
      .trimEnd()
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n')
}

function verdict({ value, limit, least }: Row): string {
  if (limit !== undefined) return `<= ${limit} ${value <= limit ? 'kept' : 'OVER'}`
  return least === undefined ? '' : `>= ${least} ${value >= least ? 'reached' : 'MISSED'}`
}
