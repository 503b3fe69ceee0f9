import type { Marking } from './marked'

/** An invented piece of news with its layers, and the stances a reader would list: `A>B+` favors, `A>B-` is against. */
export interface MiniArticle extends Marking {
  readonly name: string
  readonly text: string
  readonly stances: readonly string[]
}

export const miniArticles: readonly MiniArticle[] = [
  {
    name: 'a river dam',
    text: `[Ethiopia]{ETH} finished filling its dam on Monday, and [Egypt]{EGY} reacted with fury. [Egypt]{EGY}'s foreign minister denounced the step as a threat to millions. [Sudan]{SDN} was more cautious. [Abiy Ahmed]{person:abiy-ahmed} dismissed the complaint and thanked [China]{CHN} for its loans. Talks between [Ethiopia]{ETH}, [Egypt]{EGY} and [Sudan]{SDN} will resume in [Nairobi]{place:nairobi}.`,
    of: { 'person:abiy-ahmed': 'ETH' },
    says: [['EGY', 'denounced', 'the step as a threat to millions']],
    stances: ['EGY>ETH-', 'person:abiy-ahmed>EGY-', 'person:abiy-ahmed>CHN+'],
  },
  {
    name: 'a border war of words, reversed in the second half',
    text: `[Guyana]{GUY} accused [Venezuela]{VEN} of massing troops. [Venezuela]{VEN} was condemned by [Brazil]{BRA} too. [Maduro]{person:nicolas-maduro} accused [Guyana]{GUY} of serving foreign oil firms. [The United States]{USA} voiced its full support for [Guyana]{GUY}.`,
    of: { 'person:nicolas-maduro': 'VEN' },
    stances: ['GUY>VEN-', 'BRA>VEN-', 'person:nicolas-maduro>GUY-', 'USA>GUY+'],
  },
  {
    name: 'two at a summit and nothing shown',
    text: `[Kenya]{KEN} and [Uganda]{UGA} sent delegates to [Kigali]{place:kigali} on Friday. [Kenya]{KEN} exports tea to [Egypt]{EGY}. [Uganda]{UGA} borders [South Sudan]{SSD}. [Ruto]{person:william-ruto} said that [Kenya]{KEN} had 54 million people.`,
    of: { 'person:william-ruto': 'KEN' },
    says: [['person:william-ruto', 'said', 'Kenya had 54 million people']],
    stances: [],
  },
  {
    name: 'leaving a bloc',
    text: `[Niger]{NER} suspended its cooperation with [ECOWAS]{igo:ecowas} after the bloc imposed sanctions on [Niger]{NER}. The junta expelled the [French]{FRA/NORP} ambassador. “[France]{FRA} has robbed us,” [Tiani]{person:abdourahamane-tiani} said. [Mali]{MLI} and [Burkina Faso]{BFA} backed [Niger]{NER}.`,
    of: { 'person:abdourahamane-tiani': 'NER' },
    says: [['person:abdourahamane-tiani', 'said', 'France has robbed us']],
    sentiments: [['has robbed us', 'FRA', 'negative']],
    stances: ['NER>igo:ecowas-', 'person:abdourahamane-tiani>FRA-', 'MLI>NER+', 'BFA>NER+'],
  },
  {
    name: 'a quotation inside a quotation',
    text: `“I told him that [Spain]{ESP} had lied to us,” [Akhannouch]{person:aziz-akhannouch} recalled. [Sanchez]{person:pedro-sanchez} answered: “[My]{person:pedro-sanchez} friend [Akhannouch]{person:aziz-akhannouch} says [Spain]{ESP} lied. [Morocco]{MAR} is our dear partner.”`,
    of: { 'person:aziz-akhannouch': 'MAR', 'person:pedro-sanchez': 'ESP' },
    says: [
      ['person:aziz-akhannouch', 'recalled', 'I told him that Spain had lied to us'],
      ['person:aziz-akhannouch', 'says', 'Spain lied'],
      ['person:pedro-sanchez', 'answered', 'Morocco is our dear partner'],
    ],
    sentiments: [
      ['had lied to us', 'ESP', 'negative'],
      ['says', 'ESP', 'negative'],
      ['dear partner', 'MAR', 'positive'],
    ],
    stances: [
      'person:aziz-akhannouch>ESP-',
      'person:pedro-sanchez>person:aziz-akhannouch+',
      'person:aziz-akhannouch>person:pedro-sanchez+',
      'person:pedro-sanchez>MAR+',
    ],
  },
  {
    name: 'an attack claimed',
    text: `[Al-Shabaab]{group:al-shabaab} attacked a [Kenyan]{KEN/NORP} base on Sunday, killing 12 soldiers. The group said it would not stop. [The United Nations]{igo:un} condemned [al-Shabaab]{group:al-shabaab}. [Ethiopian]{ETH/NORP} troops fought [al-Shabaab]{group:al-shabaab} last year.`,
    stances: ['group:al-shabaab>KEN-', 'igo:un>group:al-shabaab-', 'ETH>group:al-shabaab-'],
  },
  {
    name: 'passives and by-phrases',
    text: `[Hungary]{HUN} was accused by [Poland]{POL} of blocking aid. [Serbia]{SRB} is backed by [Hungary]{HUN}. [Orban]{person:viktor-orban}, who has often mocked [the European Union]{igo:eu}, was praised by [Fico]{person:robert-fico}.`,
    of: { 'person:viktor-orban': 'HUN', 'person:robert-fico': 'SVK' },
    stances: ['POL>HUN-', 'HUN>SRB+', 'person:viktor-orban>igo:eu-', 'person:robert-fico>person:viktor-orban+'],
  },
  {
    name: 'denied and negated',
    text: `[Rwanda]{RWA} denies that it attacked [Congo]{COD}. [Burundi]{BDI} did not criticise [Rwanda]{RWA}. [Angola]{AGO} refused to support [Congo]{COD}. [Zambia]{ZMB} could condemn [Rwanda]{RWA} next week.`,
    says: [['RWA', 'denies', 'it attacked Congo']],
    stances: ['AGO>COD-'],
  },
  {
    name: 'sympathies by nouns and adjectives',
    text: `[Algeria]{DZA}'s support for [the Polisario Front]{group:polisario} angers [Morocco]{MAR}. [Mauritania]{MRT} is wary of [Algeria]{DZA}. [Tunisia]{TUN}, a close ally of [Algeria]{DZA}, kept silent. [Libya]{LBY} is at odds with [Tunisia]{TUN}.`,
    stances: ['DZA>group:polisario+', 'MAR>DZA-', 'MRT>DZA-', 'TUN>DZA+', 'LBY>TUN-'],
  },
  {
    name: 'what a columnist thinks',
    text: `[Bolivia]{BOL} voted on Sunday. [Arce]{person:luis-arce} has been a disaster for [Bolivia]{BOL}. His cronies plunder the state, and [Arce]{person:luis-arce} looks away. [Arce]{person:luis-arce} lies to voters with a straight face. What a shameless man [Arce]{person:luis-arce} is. [Chile]{CHL} sent observers.`,
    of: { 'person:luis-arce': 'BOL' },
    opinions: ['has been a disaster', 'His cronies plunder', 'lies to voters', 'What a shameless man'],
    sentiments: [
      ['has been a disaster', 'person:luis-arce', 'negative'],
      ['His cronies plunder', 'person:luis-arce', 'negative'],
      ['lies to voters', 'person:luis-arce', 'negative'],
      ['What a shameless man', 'person:luis-arce', 'negative'],
    ],
    stances: ['author>person:luis-arce-'],
  },
  {
    name: 'what sources think is not the author',
    text: `[Petro]{person:gustavo-petro} is a liar, [Uribe]{person:alvaro-uribe} said. [Petro]{person:gustavo-petro} has ruined the country, [Uribe]{person:alvaro-uribe} added. [Uribe]{person:alvaro-uribe} called [Petro]{person:gustavo-petro} a coward. The vote is on Sunday.`,
    says: [
      ['person:alvaro-uribe', 'said', 'Petro is a liar'],
      ['person:alvaro-uribe', 'added', 'Petro has ruined the country'],
      ['person:alvaro-uribe', 'called', 'Petro a coward'],
    ],
    sentiments: [
      ['is a liar', 'person:gustavo-petro', 'negative'],
      ['has ruined', 'person:gustavo-petro', 'negative'],
      ['a coward', 'person:gustavo-petro', 'negative'],
    ],
    stances: ['person:alvaro-uribe>person:gustavo-petro-'],
  },
  {
    name: 'an author who admires',
    text: `[Estonia]{EST} shows how it is done. [Estonia]{EST} has built the most honest state in Europe. Nobody deserves more respect than [Estonia]{EST}. One can only applaud [Estonia]{EST}. [Latvia]{LVA} lies to its south.`,
    opinions: ['shows how', 'most honest', 'Nobody deserves', 'One can only'],
    sentiments: [
      ['shows how', 'EST', 'positive'],
      ['most honest', 'EST', 'positive'],
      ['Nobody deserves', 'EST', 'positive'],
      ['One can only', 'EST', 'positive'],
    ],
    stances: ['author>EST+'],
  },
  {
    name: 'one-sided ties',
    text: `[Venezuela]{VEN}'s ties with [Iran]{IRN} have deepened. [Colombia]{COL} cut relations with [Israel]{ISR}. [Peru]{PER} wants to join [the Pacific Alliance]{igo:pacific-alliance}. [Ecuador]{ECU} left [OPEC]{igo:opec}.`,
    stances: ['VEN>IRN+', 'IRN>VEN+', 'COL>ISR-', 'PER>igo:pacific-alliance+', 'ECU>igo:opec-'],
  },
  {
    name: 'coordination and shared subjects',
    text: `[India]{IND} and [Japan]{JPN} condemned [North Korea]{PRK}. [North Korea]{PRK} threatened [South Korea]{KOR} and insulted [Japan]{JPN}. [China]{CHN} defended [North Korea]{PRK}, and [Russia]{RUS} criticised [Japan]{JPN}.`,
    stances: ['IND>PRK-', 'JPN>PRK-', 'PRK>KOR-', 'PRK>JPN-', 'CHN>PRK+', 'RUS>JPN-'],
  },
  {
    name: 'an opposition at home',
    text: `[Museveni]{person:yoweri-museveni} jailed [Bobi Wine]{person:bobi-wine}, and police raided his party. [Bobi Wine]{person:bobi-wine} accused [Museveni]{person:yoweri-museveni} of theft. [Amnesty International]{org:amnesty-international} criticised [Uganda]{UGA}.`,
    of: { 'person:yoweri-museveni': 'UGA' },
    stances: [
      'person:yoweri-museveni>person:bobi-wine-',
      'person:bobi-wine>person:yoweri-museveni-',
      'org:amnesty-international>UGA-',
    ],
  },
  {
    name: 'hostile words in a bland frame',
    text: `[Fiji]{FJI} hosted a meeting on climate. [Tonga]{TON} told the meeting that [Australia]{AUS} had broken every promise. [Vanuatu]{VUT} said [New Zealand]{NZL} had been generous.`,
    says: [
      ['TON', 'told', 'Australia had broken every promise'],
      ['VUT', 'said', 'New Zealand had been generous'],
    ],
    sentiments: [
      ['broken every promise', 'AUS', 'negative'],
      ['had been generous', 'NZL', 'positive'],
    ],
    stances: ['TON>AUS-', 'VUT>NZL+'],
  },
]
