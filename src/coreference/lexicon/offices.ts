/**
 * Nouns for offices that one person holds at a time in a state, a body or a group, so that `Peru's president` is one actor.
 * From general knowledge of English. Plurals and offices held by many (senator, ambassador, spokesman) are left out.
 */
export const OFFICE_HEADS = 'president premier chancellor king queen emir sultan monarch minister leader secretary general chief'

/** Words before `minister` and `secretary` without which they are no office of one person. */
export const PORTFOLIOS =
  'prime foreign defense defence interior finance justice energy health education home economy trade culture environment agriculture transport labour labor oil treasury information planning development sports tourism security affairs general'

/** Words before an office that make it another, or nobody's at present. */
export const NOT_IN_OFFICE =
  'former ex then next future late new first last previous successive outgoing incoming would-be self-styled any every no another own vice deputy assistant acting interim local regional'

/** What two names of one office share. */
export const SAME_OFFICE: ReadonlyMap<string, string> = new Map([
  ['premier', 'prime-minister'],
  ['pm', 'prime-minister'],
  ['defence-minister', 'defense-minister'],
  ['defence-secretary', 'defense-minister'],
  ['defense-secretary', 'defense-minister'],
  ['foreign-secretary', 'foreign-minister'],
  ['secretary-of-state', 'foreign-minister'],
  ['home-secretary', 'interior-minister'],
  ['home-minister', 'interior-minister'],
  ['treasury-secretary', 'finance-minister'],
  ['queen', 'king'],
  ['monarch', 'king'],
  ['emir', 'king'],
  ['sultan', 'king'],
  ['chief', 'leader'],
])

/** Offices of those who lead; `leader` may take any of them up. */
export const TOP_OFFICES: readonly string[] = [
  'leader',
  'president',
  'prime-minister',
  'chancellor',
  'king',
  'supreme-leader',
  'secretary-general',
]
