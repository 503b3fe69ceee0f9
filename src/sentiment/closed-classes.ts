import { Tag } from './tag-units'

const CLOSED = new Map<string, number>()
const list = (tag: number, words: string): void => {
  for (const word of words.split(' ')) CLOSED.set(word, tag)
}

/** Closed classes of English, by hand. */
export function closedClass(word: string): number | undefined {
  if (CLOSED.size === 0) {
    list(
      Tag.Pronoun,
      'i you he she it we they me him us them himself herself itself themselves someone anyone everyone everybody nobody',
    )
    list(
      Tag.Determiner,
      'the a an this these those my your his her its our their some any every each no all both another such many several',
    )
    list(
      Tag.Auxiliary,
      "be is are was were been being am 're 'm has have had having 've do does did will would shall should can could may might must 'll 'd get gets got getting",
    )
    list(
      Tag.Preposition,
      'of in on at by for with from against about over under into onto between among through during without within toward towards across behind beyond near upon amid amidst despite via per than like off around along inside outside alongside regarding concerning including following',
    )
    list(Tag.Conjunction, 'and or but nor yet')
    list(
      Tag.Subordinator,
      'that because if when while although though whereas since unless until after before as whether where why how once so',
    )
    list(Tag.Relative, 'who which whom whose')
    list(Tag.Not, 'not never')
    list(Tag.To, 'to')
    list(Tag.Possessive, "'s")
    list(
      Tag.Adverb,
      'also now then here there very too just only even still already again often soon later ever always away back up down out',
    )
  }
  return CLOSED.get(word)
}
