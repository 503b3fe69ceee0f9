import { describe, expect, it } from 'vitest'
import { relationSignals } from '../../src/stance/relation-signals'
import { marked } from './marked'

/** Pairs that a text shows more likely than not, as `A>B+` or `A>B-`. */
function pairs(source: string): string {
  const doc = marked(source)
  const best = new Map<string, number>()
  for (const { holder, target, polarity, probability } of relationSignals(doc)) {
    const key = `${short(holder)}>${short(target)}`
    best.set(key, (best.get(key) ?? 0) + polarity * probability)
  }
  return [...best]
    .filter(([, sum]) => Math.abs(sum) >= 0.5)
    .map(([key, sum]) => `${key}${sum > 0 ? '+' : '-'}`)
    .sort()
    .join(' ')
}

function short(id: string): string {
  return id.replace('state:', '')
}

describe('stance by verbs', () => {
  it.each([
    ['[Kenya]{KEN} condemned [Somalia]{SOM}.', 'KEN>SOM-'],
    ['[Somalia]{SOM} condemned [Kenya]{KEN}.', 'SOM>KEN-'],
    ['[Kenya]{KEN} was condemned by [Somalia]{SOM}.', 'SOM>KEN-'],
    ['[Kenya]{KEN} has sharply criticised [Somalia]{SOM} over the dam.', 'KEN>SOM-'],
    ['[Maduro]{person:m} accused [Colombia]{COL} of plotting a coup.', 'person:m>COL-'],
    ['[Maduro]{person:m}, who came to power in 2013, accused [Colombia]{COL} of plotting a coup.', 'person:m>COL-'],
    ['[Japan]{JPN} and [Australia]{AUS} thanked [India]{IND} for its help.', 'AUS>IND+ JPN>IND+'],
    ['[Japan]{JPN} thanked [India]{IND}, [Australia]{AUS} and [Canada]{CAN}.', 'JPN>AUS+ JPN>CAN+ JPN>IND+'],
    ['[Iraqi/NORP]{IRQ/NORP} forces shelled [Kurdish]{group:k/NORP} positions.', 'IRQ>group:k-'],
    ['The government of [Peru]{PER} praised [Chile]{CHL}.', 'PER>CHL+'],
    ["[Peru]{PER}'s foreign minister praised [Chile]{CHL}.", 'PER>CHL+'],
    ['A [Peruvian]{PER/NORP} poet praised [Chile]{CHL}.', ''],
    ['[Turkey]{TUR} refused to support [Sweden]{SWE}.', 'TUR>SWE-'],
    ['[Turkey]{TUR} did not attack [Sweden]{SWE}.', ''],
    ['[Turkey]{TUR} could attack [Sweden]{SWE}.', ''],
    ['[Lagos]{NGA} invaded [Benin]{BEN} and bombed [Togo]{TGO}.', 'NGA>BEN- NGA>TGO-'],
    ['[Hamas]{group:h} fired rockets at [Israel]{ISR}.', 'group:h>ISR-'],
    ['[Norway]{NOR} imposed sanctions on [Belarus]{BLR}.', 'NOR>BLR-'],
    ['Sanctions were imposed on [Iran]{IRN} by [the United States]{USA}.', 'USA>IRN-'],
    ['[The EU]{igo:eu} lifted its sanctions on [Cuba]{CUB}.', 'igo:eu>CUB+'],
    ['[Mali]{MLI} withdrew from [ECOWAS]{igo:ecowas}.', 'MLI>igo:ecowas-'],
    ['[Mali]{MLI} suspended its membership of [ECOWAS]{igo:ecowas}.', 'MLI>igo:ecowas-'],
    ['[Mali]{MLI} expelled the [French]{FRA/NORP} ambassador.', 'MLI>FRA-'],
    ['[Finland]{FIN} wants to join [NATO]{igo:nato}.', 'FIN>igo:nato+'],
    ['[Japan]{JPN} said it could have helped if [Iran]{IRN} had not attacked [Oman]{OMN}.', 'IRN>OMN-'],
    ['[India]{IND} blamed [Nepal]{NPL} for sheltering [the group]{group:g}.', 'IND>NPL- NPL>group:g+'],
    ['[Orban]{person:o} blamed aid groups for stirring unrest and praised [Serbia]{SRB} for its patience.', 'person:o>SRB+'],
    ['[Hamas]{group:h}, which is fighting [Israel]{ISR}, praised [Iran]{IRN}.', 'group:h>IRN+ group:h>ISR-'],
    ['The [Iran]{IRN}-backed [Houthis]{group:houthis} fired missiles at [Israel]{ISR}.', 'IRN>group:houthis+ group:houthis>ISR-'],
    ['[Norway]{NOR} announced visa bans on [Iranian]{IRN/NORP} officials.', 'NOR>IRN-'],
    ['[Asean]{igo:asean} should expel [Myanmar]{MMR}.', ''],
    ['[Japan]{JPN} stood by [Taiwan]{TWN}.', 'JPN>TWN+'],
    ['[Chad]{TCD} cuts military pact with [France]{FRA}', 'TCD>FRA-'],
    ['The deal may force [French]{FRA/NORP} troops to leave [Chad]{TCD}.', ''],
    ['[Modi]{person:modi} described [Nepal]{NPL} as a close friend.', 'person:modi>NPL+'],
    ['[Katz]{person:katz} hit back, calling [Erdogan]{person:e} a dictator.', 'person:katz>person:e-'],
    ['[Erdogan]{person:e} attacks [Israel]{ISR} and woos [Syria]{SYR} at rally', 'person:e>ISR- person:e>SYR+'],
    ['[Vucic]{person:v} jails critics and cosies up to [Moscow]{RUS}.', 'person:v>RUS+'],
    ['[Ghana]{GHA} has armed [the rebels]{group:r}.', 'GHA>group:r+'],
    ['[Albania]{ALB} supported [Kosovo]{XKX}, as did [Croatia]{HRV}.', 'ALB>XKX+ HRV>XKX+'],
    ['Several neighbours, including [Chad]{TCD}, condemned [Sudan]{SDN}.', 'TCD>SDN-'],
    ['[Rwanda]{RWA} is doing everything to undermine [Congo]{COD}.', 'RWA>COD-'],
    ['After criticising [Spain]{ESP}, [Morocco]{MAR} recalled its envoy.', 'MAR>ESP-'],
    ['[Morocco]{MAR} recalled its envoy, accusing [Spain]{ESP} of spying.', 'MAR>ESP-'],
    ['[Egypt]{EGY} and [Sudan]{SDN} met in [Geneva]{place:geneva}.', ''],
    ['[Egypt]{EGY} borders [Sudan]{SDN}.', ''],
    ['[Ortega]{person:o} lashed out at [Costa Rica]{CRI}.', 'person:o>CRI-'],
    ['[Costa Rica]{CRI} sided with [Panama]{PAN}.', 'CRI>PAN+'],
    ['Protesters attacked the [Chinese]{CHN/NORP} embassy in [Manila]{place:manila}.', ''],
    ['[Ghana]{GHA} supplied [Togo]{TGO} with arms.', 'GHA>TGO+'],
    ['[Ghana]{GHA} is ready to help [Togo]{TGO}.', 'GHA>TGO+'],
    ['Rebels backed by [Rwanda]{RWA} seized [Congolese]{COD/NORP} towns.', ''],
    ['[M23]{group:m23}, backed by [Rwanda]{RWA}, seized [Congolese]{COD/NORP} towns.', 'RWA>group:m23+ group:m23>COD-'],
  ])('%s', (source, expected) => {
    expect(pairs(source.replace('/NORP]', ']'))).toBe(expected)
  })
})

describe('stance toward what somebody did', () => {
  it.each([
    ['[Serbia]{SRB} jailed a reporter. [Croatia]{HRV} condemned the move.', 'HRV>SRB-'],
    ['[Serbia]{SRB} vetoed the text. [Croatia]{HRV} waited. [Albania]{ALB} welcomed the veto.', 'ALB>SRB+'],
    ['[Croatia]{HRV} condemned what it called brazen aggression by [Serbia]{SRB}.', 'HRV>SRB-'],
    ['[Ecuador]{ECU} raided the mission. [Brazil]{BRA} called the raid a flagrant violation of law.', 'BRA>ECU-'],
    [
      '[Chad]{TCD} closed a base. [Faye]{person:faye} said it was late. [Masra]{person:masra} welcomed the move.',
      'person:masra>TCD+',
    ],
    ['A bomb hit [Kano]{NGA}. [Ansaru]{group:ansaru} claimed responsibility for the attack.', 'group:ansaru>NGA-'],
    ['[Ansaru]{group:ansaru} killed 20 people in [Nigeria]{NGA}.', 'group:ansaru>NGA-'],
    ['The attack in [Niger]{NER} shocked many. [Ansaru]{group:ansaru} was behind the attack.', 'group:ansaru>NER-'],
  ])('%s', (source, expected) => {
    expect(pairs(source)).toBe(expected)
  })
})

describe('stance of each toward the other', () => {
  it.each([
    ['[India]{IND} and [Pakistan]{PAK} traded barbs on Friday.', 'IND>PAK- PAK>IND-'],
    ['[Kosovo]{XKX} and [Serbia]{SRB} accused each other of cheating.', 'SRB>XKX- XKX>SRB-'],
    ['[Haiti]{HTI} blocks [EU]{igo:eu} aid to [Cuba]{CUB} again', 'HTI>CUB- HTI>igo:eu-'],
  ])('%s', (source, expected) => {
    expect(pairs(source)).toBe(expected)
  })
})

describe('stance in headlines', () => {
  it.each([
    ['[Ruto]{person:r} Courts [China]{CHN}, But What Of The Debt?', 'person:r>CHN+'],
    ['[Brazil]{BRA} Slams [Milei]{person:milei} Over Trade Pact', 'BRA>person:milei-'],
  ])('%s', (source, expected) => {
    expect(pairs(source)).toBe(expected)
  })
})

describe('stance by nouns', () => {
  it.each([
    ["[Armenia]{ARM}'s criticism of [Georgia]{GEO} drew attention.", 'ARM>GEO-'],
    ['[Iraq]{IRQ} launched its invasion of [Kuwait]{KWT}.', 'IRQ>KWT-'],
    ['Since [its]{IRQ} invasion of [Kuwait]{KWT}, [Iraq]{IRQ} has been poor.', 'IRQ>KWT-'],
    ['[Ethiopia]{ETH} faces criticism from [Egypt]{EGY}.', 'EGY>ETH-'],
    ['[Egypt]{EGY} voiced its support for [Libya]{LBY}.', 'EGY>LBY+'],
    ['An attack by [Boko Haram]{group:bh} on [Niger]{NER} killed ten.', 'group:bh>NER-'],
    ['[Saudi]{SAU/NORP} airstrikes on [Yemen]{YEM} continued.', 'SAU>YEM-'],
    ['[Poland]{POL} enjoys the support of [Lithuania]{LTU}.', 'LTU>POL+'],
    ['[Poland]{POL} is losing the support of [Hungary]{HUN}.', 'HUN>POL-'],
    ['[Nepal]{NPL} expressed gratitude to [Bhutan]{BTN}.', 'NPL>BTN+'],
    ['Talks between [Nepal]{NPL} and [Bhutan]{BTN} went on.', ''],
    [
      'While [its]{VEN} ties to [Iran]{IRN} and [Cuba]{CUB} have grown, [Venezuela]{VEN} is poor.',
      'CUB>VEN+ IRN>VEN+ VEN>CUB+ VEN>IRN+',
    ],
    ['While [its]{igo:oas} ties to [Iran]{IRN} have grown, [Venezuela]{VEN} has become poor.', 'IRN>VEN+ VEN>IRN+'],
    ['[Qatar]{QAT} cut ties with [Iran]{IRN}.', 'QAT>IRN-'],
    ['[Vietnam]{VNM} seeks closer relations with [Laos]{LAO}.', 'VNM>LAO+'],
    ['[Chad]{TCD} is at odds with [Gabon]{GAB}.', 'TCD>GAB-'],
    [
      'They ferry supplies to fight [their]{group:imu} brothers-in-arms, [the Taliban]{group:taliban}.',
      'group:imu>group:taliban+',
    ],
    ["[Venezuela]{VEN}'s leader, [Maduro]{person:m}, praised [Cuba]{CUB}.", 'person:m>CUB+'],
    ['[Belarus]{BLR}, a close ally of [Russia]{RUS}, voted no.', 'BLR>RUS+'],
    ["[Russia]{RUS}'s ally [Belarus]{BLR} voted no.", 'BLR>RUS+ RUS>BLR+'],
    ['[Boko Haram]{group:bh} claimed responsibility for the slaughter of [Nigerian]{NGA/NORP} soldiers.', 'group:bh>NGA-'],
  ])('%s', (source, expected) => {
    expect(pairs(source)).toBe(expected)
  })
})

describe('stance by adjectives', () => {
  it.each([
    ['[Qatar]{QAT} is unhappy with [Bahrain]{BHR}.', 'QAT>BHR-'],
    ['[Qatar]{QAT} was never fond of [Bahrain]{BHR}.', 'QAT>BHR-'],
    ['[Orban]{person:orban} has been critical of [the EU]{igo:eu}.', 'person:orban>igo:eu-'],
    ['A militia loyal to [Iran]{IRN} attacked [Iraq]{IRQ}.', ''],
  ])('%s', (source, expected) => {
    expect(pairs(source)).toBe(expected)
  })
})
