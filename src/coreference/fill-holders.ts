import type { AttributedDoc, Attribution, Mention } from '../doc/types'
import { firstFrom } from '../internal/spans'

/** Who speaks for an actor without naming it: the actor is then the one that the text was about. */
const SPOKEN_FOR = /\b(?:spokes(?:man|woman|person)|representative|statement)$/i

/** So near, in characters, a quotation goes on with what was said before it. */
const GOES_ON = 120

/** How far back an unnamed speaker may find whom it speaks for, in characters. */
const NEAR = 500

/**
 * Gives attributions whose source is a pronoun or nominal the actor that it was found to stand for; an unnamed spokesman
 * speaks for the body that the attribution before him was laid to. `revealed` are actors whom nobody names.
 */
export function fillHolders(
  { text, attributions }: AttributedDoc,
  mentions: readonly Mention[],
  revealed: ReadonlySet<string>,
): Attribution[] {
  let before: Attribution | null = null
  let latest: Attribution | null = null
  return attributions.map((attribution) => {
    const { source, holder } = attribution
    let actor = source === null ? null : nominalIn(text, mentions, source, holder, revealed)
    if (
      actor === null &&
      holder === null &&
      source !== null &&
      before?.source != null &&
      SPOKEN_FOR.test(text.slice(source.start, source.end))
    ) {
      actor =
        /^(?:state|igo|org|group):/.test(before.holder ?? '') && source.start - before.source.end < NEAR ? before.holder : null
    }
    // A quotation without a cue right after what somebody said is theirs, whoever the pronoun stood for.
    if (source === null && attribution.cue === null && holder === null && before !== null) {
      const gap = attribution.content[0].start - endOf(before)
      if (gap >= 0 && gap < GOES_ON && latest === before) actor = before.holder
    }
    latest = attribution
    const filled = actor === null ? attribution : { ...attribution, holder: actor }
    if (filled.holder !== null) {
      before = filled
      latest = filled
    }
    return filled
  })
}

function endOf({ source, cue, content }: Attribution): number {
  return Math.max(source?.end ?? 0, cue?.end ?? 0, content[content.length - 1].end)
}

/** The actor of the reference that ends with the source (its head), else of the first in it when the source has no holder yet. */
function nominalIn(
  text: string,
  mentions: readonly Mention[],
  source: { start: number; end: number },
  holder: string | null,
  revealed: ReadonlySet<string>,
): string | null {
  let first: Mention | null = null
  for (let at = firstFrom(mentions, source.start); at < mentions.length && mentions[at].start < source.end; at++) {
    const mention = mentions[at]
    if (mention.form === 'name' || mention.end > source.end) continue
    // `Ana Silva, a spokeswoman for the junta`: the apposition is not the source.
    const apposed = holder !== null && text.slice(source.start, mention.start).includes(',')
    // `Peru's president`, unnamed: the state speaks, by whom the source names.
    const unnamed = mention.link === 'role' && holder !== null && revealed.has(mention.actor)
    if (mention.form === 'nominal' && mention.end === source.end && !apposed && !unnamed) return mention.actor
    first ??= mention
  }
  return holder === null ? (first?.actor ?? null) : null
}
