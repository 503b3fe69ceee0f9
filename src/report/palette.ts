/** Colours of actors on light and dark ground, told apart by colour-blind readers too (after Okabe and Ito, 2008). */
export const ACTOR_COLORS: readonly { readonly light: string; readonly dark: string }[] = [
  { light: '#0063a6', dark: '#6db9f2' },
  { light: '#b14a00', dark: '#f0a165' },
  { light: '#00705a', dark: '#45c9a8' },
  { light: '#9b3f7c', dark: '#e29ac7' },
  { light: '#6b6100', dark: '#d6c64a' },
  { light: '#4b4fb3', dark: '#a8abf5' },
  { light: '#a1303a', dark: '#f08d94' },
  { light: '#36691f', dark: '#93c97a' },
]

/** Labels' colours, the same in charts and page: blue and orange rather than green and red. */
export const LABEL_COLORS = {
  against: '#c8553d',
  negative: '#c8553d',
  neutral: '#b8bcc4',
  favor: '#2f7f9e',
  positive: '#2f7f9e',
} as const

export const LABEL_SIGNS = { against: '−', favor: '+', neutral: '○' } as const
