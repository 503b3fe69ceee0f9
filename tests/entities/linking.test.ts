import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDoc } from '../../src/doc/create-doc'
import { recognizeEntities } from '../../src/entities/recognize-entities'
import { segment } from '../../src/segmentation/segment'
import { compare, read } from './marked'

describe('one actor, many names', () => {
  it.each([
    [
      'spelling, last name later',
      'President [Emomali Rakhmonov]{person:emomali-rahmon} spoke. [Rakhmon]{person:emomali-rahmon} left.',
    ],
    [
      'last name before full name',
      '[Rakhmon]{person:emomali-rahmon} Visits. [Imomali Rakhmon]{person:emomali-rahmon} came to Dushanbe.',
    ],
    [
      'unknown person',
      'Officials met [Jana Kowaltschuk]{person:jana-kowaltschuk}, a lawyer. [Kowaltschuk]{person:jana-kowaltschuk} said little.',
    ],
    [
      'unknown person, other spelling',
      'They met [Temur Abdurazakov]{person:temur-abdurazakov}. Later [Temur Abdurazaqov]{person:temur-abdurazakov} called.',
    ],
    ['two people of one last name', '[Joseph Kabila]{person:joseph-kabila} succeeded [Laurent Kabila]{person:laurent-kabila}.'],
    [
      'nickname between',
      'President [Ferdinand “Bongbong” Marcos Jnr]{person:ferdinand-marcos} spoke. [Marcos]{person:ferdinand-marcos} left.',
    ],
    [
      'initials of an unknown body',
      'The [Farm Workers Congress]{org:farm-workers-congress} met. The [FWC]{org:farm-workers-congress} struck.',
    ],
    [
      'a person called as a medium is',
      'Mayor [Michael Bloomberg]{person:michael-bloomberg} spoke. [Bloomberg]{person:michael-bloomberg} said no. [Bloomberg]{media:bloomberg} reported it.',
    ],
    ['a state by its government', 'The [Federal Government of Somalia]{state:SOM} met.'],
    [
      'an organ that many states have, abroad',
      '[Thailand]{state:THA} voted. The [House of Representatives]{org:house-of-representatives} sat. [Thai]{state:THA} members left.',
    ],
    [
      'an organ that many states have, at home',
      '[China]{state:CHN} and [Chinese]{state:CHN} firms objected. The [Senate]{org:us-senate} told [Americans]{state:USA} why.',
    ],
    [
      'a park by its first word',
      'Rangers guard [Virunga National Park]{place:virunga-national-park}. [Virunga]{place:virunga-national-park} is old.',
    ],
    [
      'letters with a small one',
      'The [Bank of Lesara]{org:bank-of-lesara} ([BoL]{org:bank-of-lesara}) paid. The [BoL]{org:bank-of-lesara} said no.',
    ],
    ['share on an exchange', 'Shares of [Ford Motor]{org:ford} (F.N) fell in [Zurich]{place:zurich}.'],
    ['prefix and name', '[Afro-Colombian]{state:COL} and [pro-Russian]{state:RUS} voters met.'],
    ['whose seat, and the seat', 'The [Obama]{person:barack-obama} [White House]{state:USA} said no.'],
    [
      'abbreviation with its possessive',
      'The [Farm Workers Guild]{org:farm-workers-guild} ([FWG]{org:farm-workers-guild}’s) rules are old.',
    ],
    [
      'organ of a state with its letters',
      'The [Foreign Ministry of Kenya]{org:kenya-foreign-ministry} ([MFA]{org:kenya-foreign-ministry}) spoke.',
    ],
    ['woman and man', '[Gulnara Karimova]{person:gulnara-karimova} is the daughter of [Islam Karimov]{person:islam-karimov}.'],
    [
      'title is no part',
      'Prime Minister [Giorgia Meloni]{person:giorgia-meloni} met President [Macron]{person:emmanuel-macron}.',
    ],
    ['title that names', 'King [Salman]{person:salman-bin-abdulaziz} met Chinese President [Xi Jinping]{person:xi-jinping}.'],
    ['demonyms', '[Tajiks]{state:TJK} and [Uzbek]{state:UZB} traders met [Americans]{state:USA}.'],
    [
      'long and former names',
      'The [Russian Federation]{state:RUS} recognised [Burma]{state:MMR}; the [Soviet Union]{state:SUN} had not.',
    ],
    [
      'abbreviation of an unknown body',
      'The [Free Farmers Union]{org:free-farmers-union} ([FFU]{org:free-farmers-union}) met. The [FFU]{org:free-farmers-union} struck.',
    ],
    [
      'abbreviation in another language',
      'The [Ministry of Public Health]{org:ministry-of-public-health} ([MSP]{org:ministry-of-public-health}) closed. The [MSP]{org:ministry-of-public-health} reopened.',
    ],
    ['a side in brackets', 'Goals by [Lionel Messi]{person:lionel-messi} ([PSG]{org:psg}) won it.'],
    ['also known as', '[Abdullo Rakhimov]{person:abdullo-rakhimov}, aka [Mullo Abdullo]{person:abdullo-rakhimov}, returned.'],
    ['hyphen between names', '[Russia]{state:RUS}-[Tajikistan]{state:TJK} relations are bad.'],
    ['hyphen before a participle', 'The [Russian]{state:RUS}-led bloc met.'],
    ['prefix', 'In [post-Soviet]{state:SUN} states, [pro-Russian]{state:RUS} parties won.'],
    ['possessive', "[Russia]{state:RUS}’s allies and [NATO]{igo:nato}'s members met."],
    ['organ of a state', 'The [Russian Defense Ministry]{org:russia-defense-ministry} said so.'],
    ['organ of a state of its own', "[Nigeria]{state:NGA}'s own [Senate]{org:nigeria-senate} said no."],
    [
      'organ of the state that the text names it with',
      "[Congress]{org:peru-congress} met. [Peru]{state:PER}'s [Congress]{org:peru-congress} said no.",
    ],
    ['organ of a state, possessive', '[Ukraine]{state:UKR}’s [Foreign Ministry]{org:ukraine-foreign-ministry} said so.'],
    ['towns of the same name', 'He moved from [Odesa]{place:odesa} to [Odessa]{place:odessa-texas}, [Texas]{place:texas}.'],
    [
      'a last name that is a place',
      '[Darrell West]{person:darrell-west}, a scholar, spoke. [West]{person:darrell-west} said no one cared.',
    ],
    ['a last name that is a state', '[Michael Jordan]{person:michael-jordan} never visited [Jordan]{state:JOR}.'],
    ['both Congos', '[Congo-Brazzaville]{state:COG} borders the [Democratic Republic of Congo]{state:COD}.'],
    [
      'a group and its branch',
      '[ISIS-K]{group:isis-k}, a branch of the [Islamic State]{group:isis}, said so; [ISIS]{group:isis} did not.',
    ],
    [
      'with and without kind of area',
      'Troops entered [Khatlon Province]{place:khatlon}. In [Khatlon]{place:khatlon}, shots rang out.',
    ],
  ])('%s', (_, marked) => {
    const { expected, found } = compare(marked)
    expect(found).toEqual(expected)
  })

  it('says how each link was made', () => {
    const { mentions } = read(
      'Ukrainian President Zelensky said Kiev would ask the United Nations (UN). Volodymyr Zelenskyy left.',
    )
    expect(mentions.map(({ link }) => link)).toEqual(['demonym', 'alias', 'metonym', 'exact', 'abbreviation', 'exact'])
  })

  it('does not take words for names', () => {
    for (const text of [
      'They told us that it may turn. Will you?',
      'He has a nice mobile phone and a turkey.',
      'She is who they let go.',
    ]) {
      expect(read(text).mentions.filter(({ actor }) => /^(?:state|igo|group):/.test(actor))).toEqual([])
    }
  })

  it('gives initials to whom the text names in full, before whom the gazetteer knows by them', () => {
    const actors = (text: string) => [...new Set(read(text).mentions.map(({ actor }) => actor))]
    expect(actors('The Rapid Support Forces took the town. The RSF denied the charge.')).toEqual(['group:rapid-support-forces'])
    expect(actors('The RSF counted ten journalists.')).toEqual(['org:reporters-without-borders'])
    expect(actors('Reporters Without Borders counted ten. The RSF wept. The Rapid Support Forces did not.')).toEqual([
      'org:reporters-without-borders',
      'group:rapid-support-forces',
    ])
  })

  it('goes on with the last word of a name, or one in its middle', () => {
    const actors = (text: string) => [...new Set(read(text).mentions.map(({ actor }) => actor))]
    expect(actors('Uganda’s Electoral Commission met. Critics of the Commission left.')).toEqual([
      'state:UGA',
      'org:uganda-electoral-commission',
    ])
    expect(actors('Tama Talum, who is also known as Wang Kuang-lu, left. Wang smiled.')).toEqual(['person:tama-talum'])
    expect(actors('Mamy Muziga Ingabire flies drones. Muziga is proud.')).toEqual(['person:mamy-muziga-ingabire'])
  })

  it('parts what runs together in capitals', () => {
    expect(read('ISRAEL STRIKES GAZA AS HAMAS WAITS\nTalks went on.').mentions.map(({ actor }) => actor)).toEqual([
      'state:ISR',
      'place:gaza',
      'group:hamas',
    ])
  })

  it('takes a speech for no body', () => {
    expect(read('The State of the Union address was short.').actors.map(({ id }) => id)).toEqual(['misc:state-of-the-union'])
  })

  it('tells US and us apart, also in capitals', () => {
    expect(read('The US told us.').mentions.map(({ start, end }) => [start, end])).toEqual([[4, 6]])
    expect(read('THEY TELL US WHO IS NEXT').mentions.filter(({ actor }) => actor === 'state:USA')).toEqual([])
  })
})

describe('time', () => {
  const of = (date: string | undefined, text: string, id: string) =>
    read(text, date === undefined ? {} : { date }).actors.find((actor) => actor.id === id)?.of

  it('knows who was in office at the date of the article', () => {
    expect(of('2022-06-01', 'Donald Trump spoke.', 'person:donald-trump')).toBeNull()
    expect(of('2025-06-01', 'Donald Trump spoke.', 'person:donald-trump')).toBe('state:USA')
    expect(of('2005-06-01', 'Anders Fogh Rasmussen spoke.', 'person:anders-fogh-rasmussen')).toBe('state:DNK')
    expect(of('2010-09-24', 'Anders Fogh Rasmussen spoke.', 'person:anders-fogh-rasmussen')).toBe('igo:nato')
  })

  it('takes the last office without a date', () => {
    expect(of(undefined, 'Anders Fogh Rasmussen spoke.', 'person:anders-fogh-rasmussen')).toBe('igo:nato')
  })
})

describe('actors of the user', () => {
  const acme = { id: 'org:acme', name: 'Acme Corporation', type: 'ORG', of: null, aliases: ['Acme'] } as const

  it('finds them', () => {
    const { mentions, actors } = read('Acme Corporation fired its head. ACME said so. Acme’s shares fell.', { actors: [acme] })
    expect(mentions.map(({ actor }) => actor)).toEqual(['org:acme', 'org:acme', 'org:acme'])
    expect(actors).toContainEqual(acme)
  })

  it('lets them win over built-in ones', () => {
    const own = { id: 'org:my-nato', name: 'NATO', type: 'ORG', of: null } as const
    expect(read('NATO met.', { actors: [own] }).mentions.map(({ actor }) => actor)).toEqual(['org:my-nato'])
  })

  it('keeps to the time in which `of` holds', () => {
    const own = {
      id: 'person:ada-lovel',
      name: 'Ada Lovel',
      type: 'PER',
      of: 'org:acme',
      since: '2020-01-01',
      until: '2021-01-01',
    } as const
    const at = (date: string) => read('Ada Lovel spoke.', { actors: [own], date }).actors[0].of
    expect([at('2019-05-01'), at('2020-05-01'), at('2022-05-01')]).toEqual([null, 'org:acme', null])
  })

  it('rejects what is no actor', () => {
    expect(() => read('x', { actors: [{ id: 'acme' } as never] })).toThrow(expect.objectContaining({ code: 'invalid-actor' }))
  })
})

describe('any text', () => {
  it.each([
    ['empty', ''],
    ['blank', ' '],
    ['NUL', '\u0000'],
    ['lone surrogates', '\ud800 Russia \udc00'],
    ['words that objects inherit', 'constructor __proto__ toString Hasownproperty Russia'],
    ['hyphens', '-'.repeat(2000)],
    ['a chain of hyphens', 'Russia-'.repeat(500)],
    ['one word again and again', 'Russia '.repeat(500)],
    ['possessives', "'s 's 's Russia's's"],
    ['brackets', '(((((Russia)))))'],
    ['particles', 'Al-al-al-al-Al-Al'],
    ['names without end', 'Aaa Bbb Ccc Ddd '.repeat(300)],
    ['letters that grow in lower case', 'İstanbul ǅ ﬁ Ŀ'],
  ])('%s', (_, text) => {
    const doc = read(text)
    let last = 0
    for (const { start, end, actor } of doc.mentions) {
      expect(start).toBeGreaterThanOrEqual(last)
      expect(end).toBeGreaterThan(start)
      expect(doc.actors.some(({ id }) => id === actor)).toBe(true)
      last = end
    }
    expect(JSON.parse(JSON.stringify(doc))).toEqual(doc)
  })

  it('holds for generated texts', () => {
    const words = fc.constantFrom(
      'Russia',
      'the',
      '-',
      "'s",
      'US',
      'Putin',
      'President',
      'and',
      'al',
      'Qaeda',
      '(',
      ')',
      'Ministry',
      'of',
      ',',
      'Moscow',
      'said',
      'in',
      '.',
      'Xu',
      '’s',
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(words, fc.constantFrom('', ' ', '\n'))), (parts) => {
        const text = parts.flat().join('')
        const { mentions } = recognizeEntities(segment(createDoc(text)))
        for (let i = 0; i < mentions.length; i++) {
          expect(mentions[i].end).toBeLessThanOrEqual(text.length)
          if (i > 0) expect(mentions[i].start).toBeGreaterThanOrEqual(mentions[i - 1].end)
        }
      }),
      { numRuns: 100, seed: 7 },
    )
  })

  it('gives the same twice', () => {
    const text = 'Rakhmon met Jana Kowaltschuk in Moscow. Kowaltschuk thanked Moscow.'
    expect(read(text)).toEqual(read(text))
  })
})
