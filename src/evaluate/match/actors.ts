import type { Span } from '../../doc/types'

type Referring = Span & { readonly actor: string }

/**
 * For each predicted actor id the gold id that it stands for: a name of its own making (`org:rapid-reaction-force`) may
 * be right though the annotators spelled the id another way (`org:csto-rapid-reaction-force`). Ids are paired one to one,
 * most mention spans in common first (a greedy form of the alignment of CEAF, Luo 2005). Ids that have none are left out.
 */
export function alignActors(predicted: readonly Referring[], gold: readonly Referring[]): Map<string, string> {
  const goldAt = new Map<string, string[]>()
  for (const mention of gold) {
    const key = `${mention.start} ${mention.end}`
    const actors = goldAt.get(key)
    if (actors === undefined) goldAt.set(key, [mention.actor])
    else actors.push(mention.actor)
  }
  const common = new Map<string, { p: string; g: string; count: number }>()
  for (const { start, end, actor } of predicted) {
    for (const other of goldAt.get(`${start} ${end}`) ?? []) {
      const key = `${actor}\n${other}`
      const pair = common.get(key)
      if (pair === undefined) common.set(key, { p: actor, g: other, count: 1 })
      else pair.count++
    }
  }
  // Ties go to equal ids, then by id, so that the result does not hang on the order of mentions.
  const pairs = [...common.values()].sort(
    (a, b) => b.count - a.count || Number(b.p === b.g) - Number(a.p === a.g) || compare(a.g, b.g) || compare(a.p, b.p),
  )
  const aligned = new Map<string, string>()
  const taken = new Set<string>()
  for (const { p, g } of pairs) {
    if (aligned.has(p) || taken.has(g)) continue
    aligned.set(p, g)
    taken.add(g)
  }
  return aligned
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
