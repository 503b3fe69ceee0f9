import { describe, expect, it } from 'vitest'
import { createDoc } from '../../src/doc/create-doc'
import { recognizeEntities } from '../../src/entities/recognize-entities'
import { segment } from '../../src/segmentation/segment'
import { compare } from './marked'

/** Short made-up articles from many parts of the world: who is meant, and whether a capital acts or is a place. */
const ARTICLES: Readonly<Record<string, string>> = {
  sahel: `[Mali]{state:MLI}'s junta asked [Russia]{state:RUS} for help after [JNIM]{group:jnim} fighters attacked a base near [Timbuktu]{place:timbuktu}. [Bamako]{state:MLI} accused [Paris]{state:FRA} of arming the militants. The attack in [Bamako]{place:bamako} had shaken the government, [Assimi Goita]{person:assimi-goita} said.`,
  alliance: `[Burkina Faso]{state:BFA} and [Niger]{state:NER} left [ECOWAS]{igo:ecowas} to form the [Alliance of Sahel States]{igo:aes} ([AES]{igo:aes}). The [AES]{igo:aes} would create its own force. [Niamey]{state:NER} expelled the [French]{state:FRA} ambassador.`,
  kashmir: `[India]{state:IND} and [Pakistan]{state:PAK} exchanged fire in [Kashmir]{place:kashmir}. [Islamabad]{state:PAK} denied involvement, while [New Delhi]{state:IND} closed the border. Prime Minister [Narendra Modi]{person:narendra-modi} met [Amit Shah]{person:amit-shah} in [New Delhi]{place:new-delhi}. [Modi]{person:narendra-modi} promised a response.`,
  guyana: `[Venezuelan]{state:VEN} President [Nicolás Maduro]{person:nicolas-maduro} said [Georgetown]{state:GUY} had sold the [Essequibo]{place:essequibo}. [Caracas]{state:VEN} and [Georgetown]{state:GUY} agreed to talks in [Brasilia]{place:brasilia}. [Guyana]{state:GUY}'s President [Irfaan Ali]{person:irfaan-ali} told the [Security Council]{org:un-security-council} that he was worried. [Ali]{person:irfaan-ali} spoke in [Georgetown]{place:georgetown}.`,
  taiwan: `[Taipei]{state:TWN} said 30 [Chinese]{state:CHN} aircraft crossed the [Taiwan Strait]{place:taiwan-strait}. [Beijing]{state:CHN} regards [Taiwan]{state:TWN} as its territory. [Lai Ching-te]{person:lai-ching-te} flew from [Taipei]{place:taipei} to [Honolulu]{place:honolulu}. [U.S.]{state:USA}-[China]{state:CHN} relations worsened. Mr. [Lai]{person:lai-ching-te} thanked [Washington]{state:USA}.`,
  horn: `[Ethiopia]{state:ETH} signed a deal with [Somaliland]{place:somaliland}, and [Mogadishu]{state:SOM} called it an act of aggression. [Abiy Ahmed]{person:abiy-ahmed} flew to [Mogadishu]{place:mogadishu} in January. [Addis Ababa]{state:ETH} and [Mogadishu]{state:SOM} later made peace in [Ankara]{place:ankara}.`,
  brussels: `[Brussels]{igo:eu} fined [Hungary]{state:HUN}. [Viktor Orbán]{person:viktor-orban} blasted [Brussels]{igo:eu}. [EU]{igo:eu} leaders met in [Brussels]{place:brussels} on Thursday. [Ursula von der Leyen]{person:ursula-von-der-leyen} said [Budapest]{state:HUN} must obey.`,
  congress: `Republican Sen. [Lindsey Graham]{person:lindsey-graham} said the vote would be on Tuesday. The [White House]{state:USA} backed the bill. [Georgia]{place:georgia-us-state} Gov. [Brian Kemp]{person:brian-kemp} visited [Washington]{place:washington}. [Kemp]{person:brian-kemp} said voters in [Georgia]{place:georgia-us-state} and [Florida]{place:florida} wanted action.`,
  myanmar: `[Myanmar]{state:MMR}'s military bombed [Lashio]{place:lashio}, the [Myanmar National Democratic Alliance Army]{group:mndaa} ([MNDAA]{group:mndaa}) said. [Naypyitaw]{state:MMR} did not comment. General [Min Aung Hlaing]{person:min-aung-hlaing} visited [Moscow]{place:moscow}.`,
  caucasus: `[Georgia]{state:GEO}'s ruling party, [Georgian Dream]{org:georgian-dream}, passed the law despite protests in [Tbilisi]{place:tbilisi}. [Tbilisi]{state:GEO} ignored the criticism. [Yerevan]{state:ARM} and [Baku]{state:AZE} signed a treaty.`,
  congo: `The [Congolese]{state:COD} army retreated from [Goma]{place:goma}. [Kinshasa]{state:COD} accuses [Kigali]{state:RWA} of backing the rebels. [Kigali]{state:RWA} denies it. [Félix Tshisekedi]{person:felix-tshisekedi} asked for sanctions against [Rwanda]{state:RWA}.`,
  koreas: `[North Korea]{state:PRK} fired a missile, [South Korea]{state:KOR} said. [Pyongyang]{state:PRK}'s missiles worry [Seoul]{state:KOR}. [Kim Jong Un]{person:kim-jong-un} watched, and [Kim Yo Jong]{person:kim-yo-jong} warned [Tokyo]{state:JPN}.`,
  sudan: `The [Rapid Support Forces]{group:rapid-support-forces} ([RSF]{group:rapid-support-forces}) shelled [El Fasher]{place:el-fasher}. The [RSF]{group:rapid-support-forces} denied it. Gen. [Abdel Fattah al-Burhan]{person:abdel-fattah-al-burhan} left [Port Sudan]{place:port-sudan} for [Cairo]{place:cairo}. [Khartoum]{state:SDN} accused [Abu Dhabi]{state:ARE} of arming [Burhan]{person:abdel-fattah-al-burhan}'s rivals.`,
  gaza: `[Israel]{state:ISR} struck [Rafah]{place:rafah}, and [Hamas]{group:hamas} said 30 people were killed in [Gaza]{place:gaza}. [Benjamin Netanyahu]{person:benjamin-netanyahu} told [Cairo]{state:EGY} that talks would go on. [Doha]{state:QAT} and [Cairo]{state:EGY} mediate between [Hamas]{group:hamas} and [Israel]{state:ISR}.`,
  iran: `[Tehran]{state:IRN}-backed militias attacked a base. Ayatollah [Ali Khamenei]{person:ali-khamenei} praised them. The [IAEA]{igo:iaea} said [Tehran]{state:IRN} had enriched more uranium at [Natanz]{place:natanz}. A court in [Tehran]{place:tehran} jailed a journalist.`,
  ukraine: `[Kyiv]{state:UKR} said [Moscow]{state:RUS}'s forces had hit [Kharkiv]{place:kharkiv}. Explosions were heard in [Kyiv]{place:kyiv}. [Zelensky]{person:volodymyr-zelenskyy} met [Macron]{person:emmanuel-macron}, and [Volodymyr Zelenskyy]{person:volodymyr-zelenskyy} later spoke with [Starmer]{person:keir-starmer}.`,
  balkans: `[Belgrade]{state:SRB} refuses to recognise [Kosovo]{state:XKX}. [Pristina]{state:XKX} sent police to [Mitrovica]{place:mitrovica}. [Aleksandar Vučić]{person:aleksandar-vucic} demanded that [NATO]{igo:nato} act. [Vucic]{person:aleksandar-vucic} said so in [Belgrade]{place:belgrade}.`,
  philippines: `[Manila]{state:PHL} protested after [Chinese]{state:CHN} ships rammed a boat near [Second Thomas Shoal]{place:second-thomas-shoal}. Relations between [Manila]{state:PHL} and [Beijing]{state:CHN} have soured. [Ferdinand Marcos Jr.]{person:ferdinand-marcos-jr} will visit [Beijing]{place:beijing} in May.`,
  haiti: `Gangs attacked the airport in [Port-au-Prince]{place:port-au-prince}. [Haiti]{state:HTI}'s council asked the [United Nations]{igo:un} for help. The [UN]{igo:un} sent [Kenyan]{state:KEN} police.`,
  asean: `The [Association of Southeast Asian Nations]{igo:asean} ([ASEAN]{igo:asean}) met in [Jakarta]{place:jakarta}. [Jakarta]{state:IDN} urged [ASEAN]{igo:asean} to act on [Myanmar]{state:MMR}.`,
  armenia: `[Nikol Pashinyan]{person:nikol-pashinyan} said [Armenia]{state:ARM} would leave the [Collective Security Treaty Organisation]{igo:csto}. The [CSTO]{igo:csto} did not answer. [Pashinian]{person:nikol-pashinyan} blamed the [Kremlin]{state:RUS}.`,
  nigeria: `[Boko Haram]{group:boko-haram} fighters and the [Islamic State West Africa Province]{group:iswap} ([ISWAP]{group:iswap}) fought near [Maiduguri]{place:maiduguri}. [Abuja]{state:NGA} sent troops. [Bola Tinubu]{person:bola-tinubu} thanked [Paris]{state:FRA}.`,
}

describe('made-up articles', () => {
  it.each(Object.entries(ARTICLES))('%s', (_, marked) => {
    const { expected, found } = compare(marked)
    expect(found).toEqual(expected)
  })
})

describe('a capital acts or is a place', () => {
  it.each([
    '[Moscow]{state:RUS} said it would respond.',
    'Relations with [Moscow]{state:RUS} are strained.',
    'Talks between [Washington]{state:USA} and [Beijing]{state:CHN} failed.',
    'The minister accused [Ankara]{state:TUR} of betrayal.',
    '[Moscow]{state:RUS}-backed separatists fired first.',
    'Sanctions against [Tehran]{state:IRN} remain.',
    'The decision by [London]{state:GBR} surprised many.',
    '[Beijing]{state:CHN}’s demands are clear.',
    'The ally has long been under pressure from [Riyadh]{state:SAU}.',
    'The [Kremlin]{state:RUS} denied it.',
    'The [White House]{state:USA} said the president would travel.',
    '[Downing Street]{state:GBR} declined to comment.',
    'An explosion was heard in [Moscow]{place:moscow}.',
    'The [Moscow]{place:moscow} attack killed dozens.',
    'She arrived in [Ankara]{place:ankara} on Friday.',
    'They visited [Beijing]{place:beijing} last year.',
    '[Moscow]{place:moscow}’s streets were empty.',
    'A [London]{place:london}-based group published the list.',
    'He fled from [Damascus]{place:damascus} to [Moscow]{place:moscow}.',
    'The capital, [Kabul]{place:kabul}, was quiet.',
    '[TEHRAN]{place:tehran} – The minister spoke on Monday.',
    '[CAIRO]{place:cairo}, 25 July (AFP) - The minister spoke.',
    '[Nairobi]{state:KEN} fears that the canal will dry up.',
    '[Lima]{state:PER} gains a seat on the board.',
    'The deal is dead, and [Jakarta]{state:IDN} eyes a new one.',
    '[Seoul]{state:KOR} was haggling over the price.',
    'Officials in [Hanoi]{state:VNM} dismissed the report.',
    'The embargo hurt [Havana]{state:CUB}.',
    '[Nairobi]{place:nairobi} gains of last year were lost.',
    'In [Lima]{place:lima} fears are growing.',
    'Police stood outside the [Kremlin]{place:kremlin}.',
    'Flights between [Algiers]{place:algiers} and [Caracas]{place:caracas} will resume.',
  ])('%s', (marked) => {
    const { expected, found } = compare(marked)
    expect(found).toEqual(expected)
  })
})

describe('short forms of names that the text has given', () => {
  it.each([
    '[North Korea]{state:PRK} fired a shell. The [North]{state:PRK} said it was a test.',
    '[North Korea]{state:PRK} and [South Korea]{state:KOR} met. The [South]{state:KOR} called for calm.',
    'The [African Union]{igo:au} met. The [Union]{igo:au} will send troops.',
  ])('%s', (marked) => {
    const { expected, found } = compare(marked)
    expect(found).toEqual(expected)
  })

  it('stay apart where two names fit', () => {
    const { found } = compare('The [African Union]{igo:au} and the [European Union]{igo:eu} met. The [Union]{x} paid.')
    expect(found.filter((line) => line.startsWith('Union = igo:'))).toEqual([])
  })
})

describe('Europe', () => {
  it.each([
    'The [EU]{igo:eu} met in [Tallinn]{place:tallinn}. [Europe]{igo:eu} must decide by May.',
    'The [EU]{igo:eu} grew. [Europe]{place:europe} lies north of [Africa]{place:africa}.',
    'Winters in [Europe]{place:europe} are mild, said the [EU]{igo:eu}.',
    '[Europe]{place:europe} must decide by May.',
  ])('%s', (marked) => {
    const { expected, found } = compare(marked)
    expect(found).toEqual(expected)
  })
})

describe('an adjective of a nation before a place', () => {
  it.each([
    'Shots were heard in [Pakistani]{state:PAK} [Kashmir]{place:kashmir} again.',
    'The [Kashmiris]{place:kashmir} protested in [Ethiopian]{state:ETH} [Tigray]{place:tigray}.',
    'He lives in [British Columbia]{place:british-columbia} now.',
  ])('%s', (marked) => {
    const { expected, found } = compare(marked)
    expect(found).toEqual(expected)
  })
})

describe('a name after a byline', () => {
  it('does not run on from it', () => {
    const text = 'A river rises\n\nJane Doe, Nairobi\n\nKenya called out its army on Monday, officials said.\n\nIt rained.'
    const start = text.indexOf('Kenya')
    const regions = [
      { kind: 'title', start: 0, end: 13 },
      { kind: 'byline', start: 15, end: 32 },
      { kind: 'paragraph', start, end: text.length },
    ] as const
    const doc = recognizeEntities(segment({ ...createDoc(text), regions }))
    expect(doc.mentions.map(({ start, end, actor }) => [text.slice(start, end), actor])).toEqual([['Kenya', 'state:KEN']])
  })
})
