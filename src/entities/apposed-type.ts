import type { EntityType } from '../doc/types'

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** What a name is said to be right beside it. Nouns that say it of one kind of thing only. */
const PERSON = /* @__PURE__ */ list(
  `lawmaker senator congressman congresswoman minister professor expert analyst economist activist lawyer attorney judge prosecutor
  spokesman spokeswoman spokesperson director researcher historian author writer poet journalist reporter editor columnist student
  teacher doctor nurse surgeon farmer fisherman resident widow mother father son daughter brother sister wife husband cousin uncle
  aunt pharmacist engineer soldier officer general colonel commander leader politician diplomat ambassador envoy governor mayor
  candidate businessman businesswoman entrepreneur executive founder chairman chairwoman chief president veteran pastor bishop
  priest imam rabbi singer actor actress artist player coach striker goalkeeper witness suspect counterpart predecessor successor
  deputy aide adviser advisor colleague friend neighbour neighbor man woman boy girl scientist physicist pilot worker driver
  trader banker official fellow scholar critic`,
)
const BODY = /* @__PURE__ */ list(
  `group company firm party agency organisation organization association union bank institute university newspaper network charity
  foundation commission committee council ministry tank club federation coalition alliance movement nonprofit conglomerate
  manufacturer maker producer retailer airline startup operator developer publisher watchdog regulator militia lender insurer
  carmaker broadcaster consultancy subsidiary outfit corporation`,
)
const PLACE = /* @__PURE__ */ list('city town village province district suburb county municipality township')

/** Farther than this from the name no apposition is looked for, in characters. */
const REACH = 80

/** `, a local monitoring group,`: what follows a name and says what it is, up to its head noun. */
const AFTER =
  /^,\s+(?:a|an|the|its|his|her|their|our)\s+((?:[\p{L}\d’'-]+\s+){0,6}?[\p{L}-]+)(?=[,.;)]|\s+(?:of|in|at|for|from|who|which|that|with|based|near|on|and)\b)/u
/** `his counterpart, `: what stands before it. */
const BEFORE = /([\p{Ll}-]+),\s+$/u

/** The type that an apposition gives the name at `[start, end)`, or null. */
export function apposedType(text: string, start: number, end: number): EntityType | null {
  if (text[end] === ',') {
    const noun = AFTER.exec(text.slice(end, end + REACH))?.[1]
    const head = noun === undefined ? '' : noun.slice(Math.max(noun.lastIndexOf(' '), noun.lastIndexOf('-')) + 1).toLowerCase()
    if (PERSON.has(head)) return 'PER'
    if (BODY.has(head)) return 'ORG'
    if (PLACE.has(head)) return 'GPE'
  }
  if (text.charCodeAt(start - 1) === 32 && text[start - 2] === ',') {
    const before = BEFORE.exec(text.slice(Math.max(0, start - 30), start))?.[1]
    if (before !== undefined && PERSON.has(before) && /[,.;]/.test(text[end] ?? '.')) return 'PER'
  }
  return null
}
