import type { Attribution, Mention } from '../doc/types'
import { firstFrom } from '../internal/spans'

/** Gives attributions whose source is a pronoun or nominal the actor that it was found to stand for. */
export function fillHolders(attributions: readonly Attribution[], mentions: readonly Mention[]): Attribution[] {
  return attributions.map((attribution) => {
    const { source, holder } = attribution
    if (holder !== null || source === null) return attribution
    let found: Mention | null = null
    for (let at = firstFrom(mentions, source.start); at < mentions.length && mentions[at].start < source.end; at++) {
      const mention = mentions[at]
      if (mention.form !== 'name' && mention.end <= source.end) found ??= mention
    }
    return found === null ? attribution : { ...attribution, holder: found.actor }
  })
}
