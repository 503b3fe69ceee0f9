const words = (text: string): readonly string[] => text.split(/\s+/)

/** Nouns of what is done to the one after `of`: the removal of a judge. */
const OF = /* @__PURE__ */ words(
  `invasion bombing bombardment shelling occupation annexation massacre slaughter genocide blockade siege assassination killing murder
  persecution removal ouster ousting impeachment arrest overthrow expulsion dismissal extradition prosecution destruction isolation
  exclusion suspension detention imprisonment jailing torture mistreatment harassment execution poisoning kidnapping abduction beating
  shooting conviction indictment deportation eviction oppression repression demonisation demonization encirclement dismemberment
  starvation bullying scapegoating`,
)
/** Nouns of what is done to the one after `on` or `against`; after `of` stands who does it. */
const ON = /* @__PURE__ */ words('attack assault offensive strike airstrike raid incursion crackdown war aggression violence')
/** Measures against the one after `on` or `against`. */
const MEASURES = /* @__PURE__ */ words('sanction embargo tariff boycott penalty ban')

const HARMS: ReadonlySet<string> = /* @__PURE__ */ new Set([...OF, ...ON, ...MEASURES])
const DONE_OF: ReadonlySet<string> = /* @__PURE__ */ new Set(OF)

/** Whether the name after `of` tells to whom something bad is done. */
export function isDoneTo(lemma: string): boolean {
  return DONE_OF.has(lemma)
}

/** Whether a noun names something bad that is done to somebody, with the preposition that brings whom. */
export function isHarmTo(lemma: string, preposition: string): boolean {
  if (preposition === 'of') return DONE_OF.has(lemma)
  return (preposition === 'on' || preposition === 'against') && HARMS.has(lemma)
}
