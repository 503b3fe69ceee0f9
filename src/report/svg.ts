import { escapeMarkup } from './escape'

export interface SvgOptions {
  /** `auto` follows the reader's system; a paper wants `light`. @default 'auto' */
  readonly theme?: 'auto' | 'light' | 'dark'
}

const DARK =
  '.stancekit-chart text{fill:#e6e8ec}.stancekit-chart .ground{fill:#14171c}.stancekit-chart .empty{fill:#23272f}.stancekit-chart .line{stroke:#565d69}'

/** A chart as a standalone SVG: fonts of the reader's system, a title for screen readers, no script. */
export function svgPage(chart: {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly body: string
  readonly options: SvgOptions
}): string {
  const { width, height, title, body, options } = chart
  const theme = options.theme ?? 'auto'
  const style = [
    '.stancekit-chart{font:13px system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}',
    '.stancekit-chart text{fill:#1c2026}.stancekit-chart .ground{fill:#ffffff}.stancekit-chart .empty{fill:#f0f1f4}.stancekit-chart .line{stroke:#8a909b}',
    theme === 'dark' ? DARK : theme === 'auto' ? `@media (prefers-color-scheme:dark){${DARK}}` : '',
  ].join('')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="stancekit-chart" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeMarkup(title)}">`,
    `<title>${escapeMarkup(title)}</title><style>${style}</style>`,
    `<rect class="ground" width="${width}" height="${height}"/>`,
    body,
    '</svg>',
  ].join('\n')
}

export function svgText(
  x: number,
  y: number,
  text: string,
  {
    anchor = 'start',
    bold = false,
    className = '',
  }: { anchor?: 'start' | 'middle' | 'end'; bold?: boolean; className?: string } = {},
): string {
  const attributes = [
    anchor === 'start' ? '' : ` text-anchor="${anchor}"`,
    bold ? ' font-weight="600"' : '',
    className === '' ? '' : ` class="${className}"`,
  ]
  return `<text x="${x}" y="${y}"${attributes.join('')}>${escapeMarkup(text)}</text>`
}
