import { describe, expect, it } from 'vitest'
import { scoreSentiment } from '../../src/sentiment/score-sentiment'
import { readMarked } from './read-marked'

/** `a` is the actor that is asked about. */
const EXAMPLES: readonly (readonly [string, 'negative' | 'neutral' | 'positive', string])[] = [
  ['who accuses', 'neutral', '[Norway|a] accused [Sweden|b] of breaking the treaty.'],
  ['who is accused', 'negative', '[Norway|b] accused [Sweden|a] of breaking the treaty.'],
  ['who is accused, in the passive', 'negative', '[Sweden|a] was accused of breaking the treaty by [Norway|b].'],
  ['who condemns', 'neutral', '[Norway|a] condemned the attack on the market.'],
  ['who denies', 'neutral', '[Norway|a] denied any role in the bombing.'],
  ['who tells of bad things', 'neutral', '[Norway|a] said the raid had killed nine people.'],
  ['who warns', 'neutral', '[Norway|a] warned that the war could spread.'],
  ['who is criticised, in a noun', 'negative', 'Criticism of [Norway|a] grew louder.'],
  ['who must do something', 'neutral', '[Norway|a] should stop paying for the war.'],
  ['who speaks of themselves', 'neutral', '"{We|a} will not give up," the minister said.'],
  ['victim', 'neutral', 'Gunmen attacked [Norway|a] on Monday.'],
  ['who is behind an attack', 'negative', 'Police said [Norway|a] was behind the bombing.'],
  ['who claims an attack', 'negative', '[Norway|a] claimed responsibility for the attack.'],
  ['who is to blame', 'negative', 'Officials said [Norway|a] was to blame.'],
  ['who is not to blame', 'neutral', 'Officials said [Norway|a] was not to blame.'],
  ['who measures are taken against', 'negative', 'The council imposed new sanctions on [Norway|a].'],
  ['who is praised', 'positive', 'The envoy praised [Norway|a] for its patience.'],
  ['who a question asks about', 'neutral', 'Is the envoy mocking [Norway|a]?'],
  ['who seems to be accused', 'negative', 'The minister appeared to berate [Norway|a].'],
  ['who is asked to stop', 'negative', 'The envoy urged [Norway|a] to stop the raids.'],
  ['whose gunmen attack', 'negative', 'Gunmen loyal to [Norway|a] attacked two villages.'],
  ['part of a compound', 'neutral', 'The minister blamed a [Norway|a]-based group.'],
  ['whose arrest is spoken of', 'neutral', "The lawyer condemned [Norway|a]'s arrest."],
  ['whose killing is spoken of', 'neutral', "Hundreds mourned [Norway|a]'s murder by armed men."],
  ['who kills, in a noun', 'negative', "The report describes [Norway|a]'s killing of two farmers."],
  ['whose attacks are spoken of', 'negative', "[Sweden|b] replied to [Norway|a]'s attack on the port."],
  ['whose forces attack', 'negative', '[Norwegian|a] forces shelled a school.'],
  ['whose police arrest reporters', 'negative', '[Norwegian|a] police arrested three journalists.'],
  ['who attacks come from', 'negative', 'Villagers fled attacks by [Norway|a].'],
  ['who provokes, as an adjective', 'negative', '[Sweden|b] spoke of [Norwegian|a] provocations at sea.'],
  ['who commits a crime', 'negative', '[Norway|a] committed atrocities in the valley.'],
  ['where things are bad', 'neutral', 'Hunger is a shameful disaster in [Norway|a].'],
  ['whose president is bad', 'neutral', 'Deputies blamed [Norwegian|a] president [Olsen|b] for the disaster.'],
  ['who takes measures', 'neutral', '[Norway|a] imposed sanctions on [Sweden|b].'],
  ['who voices anger', 'neutral', '[Norway|a] expressed anger at the massacre.'],
  ['blamed as a pronoun', 'negative', '[Norway|a] stayed silent as the envoy condemned {it|a} for the raid.'],
]

describe('the part that an actor plays', () => {
  it.each(EXAMPLES)('%s: %s', (_, label, sentence) => {
    const found = scoreSentiment(readMarked(sentence)).sentiments.find(({ actor }) => actor === 'a')
    expect(found?.label).toBe(label)
  })

  it('comes back as evidence', () => {
    const doc = readMarked('[Norway|b] accused [Sweden|a] of breaking the treaty.')
    const found = scoreSentiment(doc).sentiments.find(({ actor }) => actor === 'a')
    const [first] = found?.evidence ?? []
    expect(doc.text.slice(first.start, first.end)).toBe('accused')
    expect(first.reason).toBe('verb: accuse')
    expect(first.contribution).toBeLessThan(-0.2)
  })
})
