import type { Outline } from './analyze-units'

/** Verbs that bring in what their subject says or thinks. */
export const SPEECH: ReadonlySet<string> = new Set(
  `say says said saying tell tells told telling call calls called calling argue argues argued claim claims claimed claiming
add adds added write writes wrote tweet tweets tweeted describe describes described insist insists insisted note notes noted
suggest suggests suggested declare declares declared state states stated announce announced think thinks thought believe believes
believed consider considers considered see sees saw view views viewed contend contends contended maintain maintains maintained
assert asserts asserted explain explained remark remarked reply replied respond responded ask asked urge urges urged allege alleged
complain complains complained warn warns warned joke joked quip quipped acknowledge acknowledged admit admitted predict predicted
deny denies denied denying vow vowed promise promised testify testified concede conceded hope hopes hoped want wants wanted label labels labeled`.split(
    /\s+/,
  ),
)

/** Whether the source says or thinks something in which the target comes up. */
export function speaks({ units, roles }: Outline, source: number, target: number): boolean {
  const own = roles.chunkOf[source]
  if (own < 0) return false
  for (const { verb, agent } of roles.clauses) {
    if (agent !== own || !SPEECH.has(units[verb].word)) continue
    if (target > verb || (target < source && units.slice(target, source).some((unit) => unit.word === ',' || unit.word === '"')))
      return true
  }
  return units[source - 1]?.word === 'to' && units[source - 2]?.word === 'according'
}
