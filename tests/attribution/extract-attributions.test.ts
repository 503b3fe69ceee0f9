import { describe, expect, test } from 'vitest'

import { analyze, createDoc, extractAttributions, segment } from '../../src/index'
import { attributionsOf, parseMarked } from './marked'

const EXAMPLES: readonly (readonly [layout: string, marked: string])[] = [
  ['cue before, that', '[The minister]{source} [said]{cue} that [taxes would rise next year]{content}.'],
  ['cue before, no word', '[Kenya]{source} [says]{cue} [its police will stay until May]{content}.'],
  ['auxiliaries belong to the cue', '[The ministry]{source} [has not denied]{cue} that [two soldiers died]{content}.'],
  ['cue after', '[The bridge will open in June]{content}, [the mayor]{source} [said]{cue}.'],
  ['cue after, inverted', '“[We will rebuild every house]{content},” [said]{cue} [Maria Ressa]{source}.'],
  ['cue in the middle', '“[We have waited]{content},” [she]{source} [said]{cue}, “[and we will wait no more.]{content}”'],
  ['indirect in the middle', '[The talks]{content}, [a diplomat]{source} [said]{cue}, [were close to collapse]{content}.'],
  ['quotation after a comma', '[Lula da Silva]{source} [said]{cue}, “[Hunger is a choice of the powerful.]{content}”'],
  ['quotation after a colon', '[The president]{source} [added]{cue}: "[Nobody will be left behind.]{content}"'],
  ['quotation that goes on', '“[It was dark]{content},” [he]{source} [said]{cue}. “[Nobody saw us leave.]{content}”'],
  ['according to, after', '[Forty people were hurt]{content}, [according to]{cue} [the Red Cross]{source}.'],
  ['according to, before', '[According to]{cue} [the World Bank]{source}, [growth will slow to two percent]{content}.'],
  ['in the words of', '[In the words of]{cue} [one farmer]{source}, [the rain came too late]{content}.'],
  ['apposition', '[Ngozi Okonjo-Iweala]{source}, the head of the WTO, [warned]{cue} that [trade was shrinking]{content}.'],
  ['relative clause before the cue', '[The lawmaker]{source}, who lives in Cebu, [said]{cue} [the law was a trap]{content}.'],
  ['relative clause with a finite verb', '[The surgeon]{source}, who has a house in Cork, [denied]{cue} [the charge]{content}.'],
  ['inverted after a relative clause', '[The dam, which opened in May, is safe]{content}, [said]{cue} [the engineer]{source}.'],
  ['a week between', '[The chief]{source} last week [said]{cue} [the bridge was safe]{content}.'],
  ['years between', '[The company]{source} two years ago [said]{cue} [it would pay]{content}.'],
  ['days between', '[The mayor]{source} in recent days [said]{cue} [the bridge was safe]{content}.'],
  ['occasion and day between', '[The ministry]{source} in a statement on Friday [said]{cue} [two soldiers had died]{content}.'],
  ['both of them', '[Peru and Chile]{source} [have both denied]{cue} [the charge]{content}.'],
  ['of a second clause', 'He stayed in Lima and [senior officials]{source} [said]{cue} [he was ill]{content}.'],
  ['as, before', 'But, as [Joseph Holliday]{source}, an analyst, [points out]{cue}, [the cost is dire]{content}.'],
  ['as, in the middle', '[The dam]{content}, as [Ruiz]{source} [notes]{cue}, [is old]{content}.'],
  ['as, after', '[The dam is old]{content}, as [critics]{source} [argue]{cue}.'],
  [
    'as, before a clause of the author’s',
    '[She met him that day]{content}, as [the Star]{source} [reported]{cue} on Tuesday, and he will stay.',
  ],
  ['as, before a quotation', 'As [Foner]{source} [put it]{cue}: “[The cost is dire.]{content}”'],
  ['inverted in the middle', '[The talks]{content}, [said]{cue} [the envoy]{source}, [were close to collapse]{content}.'],
  [
    'quotation that goes on after an apposition',
    '“[We must change]{content},” [said]{cue} [Ada Slaughter]{source}, the professor, who had advised them. “[And soon.]{content}”',
  ],
  [
    'according to, what was published',
    '[According to]{cue} [a report published by the UN on Monday]{source}, [40 people died]{content}.',
  ],
  ['according to, who is somebody', '[According to]{cue} [Smith]{source}, a farmer in Peru, [the dam is old]{content}.'],
  ['according to, a relative clause', '[According to]{cue} [people who saw the letter]{source}, [the dam is old]{content}.'],
  ['according to, people familiar', '[The dam is old]{content}, [according to]{cue} [people familiar with the matter]{source}.'],
  ['passive with its day', 'It [was reported]{cue} on Monday that [the general had fled]{content}.'],
  ['quoted as saying', 'The paper quoted [a farmer]{source} as [saying]{cue} [the strike would go on]{content}.'],
  ['per', '[The strike will go on]{content}, [per]{cue} [the union]{source}.'],
  ['noun and copula', '[The ministry]{source}’s [position is]{cue} that [the strait is open to all]{content}.'],
  ['noun, whose, and copula', 'The [view]{cue} among [traders]{source} is that [rates will fall]{content}.'],
  ['anonymous', '[Two officials]{source}, who asked not to be named, [said]{cue} [he had fled]{content}.'],
  ['asked on an occasion', 'Asked about the raid, [the general]{source} [said]{cue} [it had failed]{content}.'],
  ['found that, by whom', '[A poll by Levada]{source} [found]{cue} that [many Russians back the war]{content}.'],
  ['object with its judgement', '[Tehran]{source} [rejected]{cue} [the charges as baseless]{content}.'],
  ['written for a paper', 'Writing in the Guardian, [he]{source} [argued]{cue} that [the plan was absurd]{content}.'],
  ['made it clear', '[Ruiz]{source} [made it clear]{cue} that [the talks were over]{content}.'],
  ['signalled', '[Ruiz]{source} [signalled]{cue} that [talks might resume]{content}.'],
  ['chief', '[The bloc’s chief]{source}, Mark Rutte, [reiterated]{cue} [its support for Kyiv]{content}.'],
  ['and that', '[Ruiz]{source} [said]{cue} [the plan was weak, and that it would fail]{content}.'],
  ['before what the author calls it', '[Tehran]{source} [says]{cue} [the plant is safe]{content}, a claim few believe.'],
  ['reception', '[The plan]{content} drew sharp [criticism from]{cue} [aid groups]{source}.'],
  ['in the words of, before a quotation', 'He is, [in the words of]{cue} [one diplomat]{source}, “[a gambler]{content}”.'],
  ['called in a relative clause', 'The war, which [critics]{source} [call]{cue} “[a crime]{content}”, began in May.'],
  ['claimed to be', '[The rebels]{source} [claim]{cue} [to be fighting thieves]{content}.'],
  ['seen as', '[Analysts]{source} [see]{cue} [the move as a warning to Beijing]{content}.'],
  ['declared by', 'It is the second day of [the protest]{content} [declared]{cue} by [the union]{source}.'],
  ['who, between dashes', 'Ruiz – who [is expected]{cue} [to stay]{content} – has left.'],
  ['a tense of reported speech', '[He]{source} [said]{cue} [Peru had been a friend, and the visit had given it hope]{content}.'],
  ['apostrophe of a plural', "[He]{source} [insisted]{cue} [the state had paid teachers' debts and would find ways]{content}."],
  ['semicolon before a quotation', '[He]{source} [said]{cue}; “[There is one teacher to a thousand.]{content}”'],
  [
    'speaker with an office, at the end',
    '[China did not act]{content}, [the secretary for railways Ana Ruiz]{source} [said]{cue} in a statement on Saturday.',
  ],
  ['accused the head of', '[He]{source} [accused]{cue} the head of the bank of [selling it]{content}.'],
  ['left no doubt', '[He]{source} [left no doubt]{cue} that [the raid was planned]{content}.'],
  ['demanded of whom', '[It]{source} [demands]{cue} of all NATO states [a collective response]{content}.'],
  ['was not convinced', '[She]{source} [was not convinced]{cue} that [the positions had changed]{content}.'],
  [
    'quotation that goes on in plain words',
    '“[I would prefer that Chad sends no arms,” to Niger]{content}, [the envoy]{source} [told]{cue} journalists during a visit to Italy.',
  ],
  ['one word before', '[This]{content}, [he]{source} [said]{cue}, [could bring about a truce]{content}.'],
  ['that as a subject', '[Ruiz]{source} [said]{cue} [that was over]{content}.'],
  ['told as something happened', '[Peru hopes to avoid a war]{content}, [Ruiz]{source} [told]{cue} reporters as they left.'],
  ['credited with', '[He]{source} [credited]{cue} [Peru with keeping the peace]{content}.'],
  ['called on to not', '[The fund]{source} [calls on]{cue} [the government to not only stop the drilling]{content}.'],
  ['to them, it looks', '[To]{cue} [critics]{source}, [the law looks like a grab for power]{content}.'],
  ['called on, then a quotation', '[Ruiz]{source} [called upon]{cue} [his people “to prepare” for war]{content}.'],
  ['during a visit', '[The envoy]{source} during a visit to Malaysia last week [said]{cue} [China was ready]{content}.'],
  ['it as a subject', '[She]{source} [warned]{cue} [it is unlikely that sales will grow]{content}.'],
  [
    'such as some',
    '[Firms in Lima]{source}, such as Alba, Costa and Rio, [are predicting]{cue} [inflation of 90 percent]{content}.',
  ],
  [
    'two verbs with a clause each',
    '[[Ruiz]{source}]{source2} [stressed]{cue} that [rights would be kept]{content} but [admitted]{cue2} that [troops would come]{content2}.',
  ],
  ['as, a plural before its place', 'As [envoys in Lima]{source} [point out]{cue}, [the two have fought before]{content}.'],
  [
    'whose, before the main verb',
    'Peru, [whose president]{source} has been quoted as [saying]{cue} that [it will stay]{content}, left.',
  ],
  ['has, after a pronoun', '[He]{source}[’s promised]{cue} [jobs to the town]{content}.'],
  ['belief', '[Many Chileans]{source} [believe]{cue} [the court will side with them]{content}.'],
  ['hope', '[Zambia]{source} [hopes]{cue} [to reach a deal with its lenders]{content}.'],
  ['refusal', '[The rebels]{source} [refused]{cue} [to hand over their weapons]{content}.'],
  ['demand', '[Peru]{source} [demanded]{cue} [an apology]{content}.'],
  ['order to a hearer', '[The court]{source} [told]{cue} ministers [to publish the report]{content}.'],
  ['told, that', '[The envoy]{source} [told]{cue} reporters in Doha on Friday that [the truce was holding]{content}.'],
  ['accusation', '[Sudan]{source} [accused]{cue} its neighbour of [arming the militia]{content}.'],
  ['called on whom, for what', '[The bloc]{source} [called on]{cue} [Chad to release the reporter]{content}.'],
  ['object with what belongs to it', '[She]{source} [declared]{cue} [the need for reform in the courts]{content}.'],
  ['object with its clause', '[The court]{source} [rejected]{cue} [the idea that the vote was stolen]{content}.'],
  ['object with its infinitive', '[The party]{source} [praised]{cue} [her plan to rebuild the port]{content}.'],
  [
    'object of a relative clause',
    'Kosovo left in 2008, [a step]{content} that [Belgrade and Moscow]{source} [do not recognise]{cue}.',
  ],
  [
    'before a clause of the author’s',
    '[Kenya]{source} [said]{cue} [it would pay]{content}, but the bank has not seen a shilling.',
  ],
  [
    'quotation that goes on after a remark',
    '“[It was dark]{content},” [he]{source} [said]{cue}, standing on the quay. “[Nobody saw us leave.]{content}”',
  ],
  ['speaker of a headline', '[Bernie Sanders]{source}[:]{cue} [They stole it from us]{content}'],
  ['speaker of a headline, to whom', '[Sanders]{source} to Congress[:]{cue} [They stole it from us]{content}'],
  ['speaker after a headline', '[Chad is ready for talks]{content}[:]{cue} [report]{source}'],
  ['accusation, quoted', '[Popular Force]{source} [accused]{cue} Quispe of "[governing badly]{content}".'],
  ['quoted, with its day', '[Sudan]{source} [accused]{cue} Kenya of "[playing with fire again]{content}" on Friday.'],
  ['accusation, with its day', '[Sudan]{source} [accused]{cue} its neighbour on Tuesday of [arming the militia]{content}.'],
  ['accusation, with its day, quoted', '[Chad]{source} [accused]{cue} Niger on Friday of "[lying to the world]{content}".'],
  ['accusation, done before', '[The juntas]{source} [accuse]{cue} the bloc of [having become a tool of France]{content}.'],
  [
    'accusation, before a comma',
    '[Mali]{source} [accused]{cue} Chad of [sponsoring terrorism]{content}, a charge that it denies.',
  ],
  ['after what tells when', '[He]{source} [said]{cue} in recent years, [Germany had changed]{content}.'],
  ['time that belongs to what is said', '[The bank]{source} [said]{cue} [this month’s rise would hurt]{content}.'],
  ['time before that', '[Aid groups]{source} [confirmed]{cue} days later that [he had died]{content}.'],
  ['records at the end', '[The ship sank]{content}, [court records]{source} [show]{cue}.'],
  ['before a result', '[He]{source} [thought]{cue} [he was overcharged]{content}, so he launched a war.'],
  ['passive with a predicate', 'The raids [were described]{cue} by [Macron]{source} [as a mistake]{content}.'],
  ['accusation of a body', '[Aid groups]{source} [accused]{cue} the army of [looting]{content}.'],
  ['list of speakers', '[Mali, Burkina Faso and Niger]{source} [said]{cue} [they would leave]{content}.'],
  [
    'main clause with an apposition',
    'When [Kenya]{source} [announced]{cue} that [it would leave]{content}, the chairman, Bola Tinubu, called a meeting.',
  ],
  [
    'relative clause that closes',
    '[Captain Ibrahim Diallo, who]{source} [hopes]{cue} [to stay]{content}, has jailed journalists.',
  ],
  [
    'after a quotation',
    '[The president]{source} defended it as “a word among friends” and [urged]{cue} [Peru to calm down]{content}.',
  ],
  [
    'adjective after its noun',
    'The bloc met, and [its secretary general]{source}, Albert Ramdin, [praised]{cue} [Peru]{content}.',
  ],
  ['praise', '[The bishop]{source} [praised]{cue} [the nurses for their courage]{content}.'],
  ['nominal cue', 'The market was shaken by [the bank]{source}’s [warning]{cue} that [prices would double]{content}.'],
  ['adjective', '[Farmers]{source} [are worried about]{cue} [the drought]{content}.'],
  ['passive with an agent', 'The plan [was criticized]{cue} by [the opposition]{source}.'],
  ['unnamed source', '[Officials]{source} [said]{cue} [the road was safe]{content}.'],
  ['straight single quotes', "'[The ship is lost]{content},' [the captain]{source} [said]{cue}."],
  ['doubled single quotes', "''[We are ready]{content},'' [Mr. Kishida]{source} [said]{cue}."],
  ['guillemets', '«[La paix est possible]{content}», [he]{source} [said]{cue}.'],
  ['in a statement', '[The union]{source} [said]{cue} in a statement that [the strike would go on]{content}.'],
  ['gerund', '[The pilot]{source} turned back, [saying]{cue} [the fog was too thick]{content}.'],
  [
    'led in by a line of its own',
    '[The mayor]{source} [went]{cue} on:\n\n“[Nobody slept. We waited for the water to fall.]{content}”',
  ],
  ['led in by a deed', '[The palace]{source} [released]{cue} the following statement:\n\n“[The king is well.]{content}”'],
  ['led in by any verb', '[The goalkeeper]{source} [grinned]{cue}: “[They should have shot higher.]{content}”'],
  ['any verb after a quotation', '“[You have sold the river]{content},” [Ana Tijoux]{source} [charged]{cue} in a speech.'],
  ['any verb and its subject after a quotation', '“[What a night!]{content}” [beamed]{cue} [Maria Ressa]{source}.'],
  ['any verb before a comma', '[The farmer]{source} [snapped]{cue} back, “[I have never owed a cent.]{content}”'],
  ['phrasal verb after a quotation', '“[The dam was never tested]{content},” [Okello]{source} [points out]{cue}.'],
  [
    'hearer with phrases of its own',
    '[The envoy]{source} [told]{cue} a crowd outside a school in Gao, Mali that [help would come]{content}.',
  ],
  [
    'hearer after an apposition',
    '“[It was easy]{content},” [Ana Silva]{source}, founder of the club, [tells]{cue} local reporters.',
  ],
  ['participle under with', 'The vote collapsed, with [the speaker]{source} [shouting]{cue}: “[Sit down!]{content}”'],
  ['condition', '[The minister]{source} [said]{cue} [if prices rose again, the bank would act]{content}.'],
  ['joined verbs', '[The union]{source} called him divisive and [accused]{cue} him of [hiding the figures]{content}.'],
  [
    'two cues',
    '[Iran]{source} [said]{cue} [it had no part in the raid]{content}, while [Iraq]{source2} [promised]{cue2} [an inquiry]{content2}.',
  ],
]

test.each([
  'The winner, who hails from a village, was chosen.',
  'It is not enough to say that the rebels will lose.',
  'The raid killed the state’s most wanted gunman.',
  'What Ruiz said is true.',
  'Asked about the raid, the general shrugged.',
])('nobody’s words: %s', (text) => {
  expect(attributionsOf(text)).toEqual([])
})

describe('marked examples', () => {
  test.each(EXAMPLES)('%s', (_layout, marked) => {
    const { text, attributions } = parseMarked(marked)
    const found = attributionsOf(text)
    for (const { source, cue, content } of attributions) {
      const match = found.find((item) => item.cue === cue && (item.source === source || source === null))
      expect(match, JSON.stringify(found)).toBeDefined()
      if (content.length > 0) expect(match?.content).toEqual(content)
    }
  })
})

describe('no attribution', () => {
  test.each([
    ['what nobody can say', 'No one can deny the charge.'],
    ['what the author would have noted', 'It should be noted that the law was passed in May.'],
    ['a purpose', 'The bank lends money to support small farms.'],
    ['a participle before its noun', 'Once admitted students are pampered.'],
    ['what one does to oneself', 'She found herself in a hotel in Lima.'],
    ['a thing that is kept', 'He maintained a lead of four points.'],
    ['what was to be', 'The dam was supposed to be ready by June.'],
    ['who is to blame', 'The minister is to blame for the flood.'],
    ['the topic of a headline', 'Ghana: what went wrong with the harvest'],
    ['what the author would have others feel', 'The bank should be ashamed of the loan.'],
    ['the same with another word', 'Voters must be wary of such promises.'],
    ['what is called back', 'Algeria recalled its ambassador in April.'],
    ['a habit', 'The captain likes to pose as a hero.'],
    ['nobody’s saying', "It's fair to say the plan failed."],
    ['nobody’s thought', 'There is no need to think it failed.'],
    ['a price', 'The firm is charging students for references.'],
    ['a condition', 'If you think it is over, think again.'],
    ['where it was said', 'In Moscow, Russia and China said no.'],
  ])('%s', (_, text) => {
    expect(attributionsOf(text)).toEqual([])
  })
})

describe('quotations', () => {
  test('scare quotes are no attribution', () => {
    expect(attributionsOf('The “reform” of the market failed. Prices rose by a “historic” tenth.')).toEqual([])
  })

  test('a quotation that opens in each paragraph and closes once is one content', () => {
    const text = 'Amina Diallo said: “The village was quiet.\n\n“Then the trucks came.\n\n“We ran.”\n\nThe army denied it.'
    const [first] = attributionsOf(text)
    expect(first.content).toEqual(['The village was quiet.', 'Then the trucks came.', 'We ran.'])
    expect(first.kind).toBe('direct')
  })

  test('a quotation without a cue goes to the one named right before it, a sentence at a time', () => {
    const text = 'Petro Poroshenko was angry. “They lied to us. We will not forget!”'
    const found = attributionsOf(text)
    expect(found.map(({ cue, content }) => [cue, content])).toEqual([
      [null, ['They lied to us.']],
      [null, ['We will not forget!']],
    ])
    expect(new Set(found.map(({ holder }) => holder))).toEqual(new Set(['person:petro-poroshenko']))
  })

  test('paragraphs that open again and are not closed are all their speaker’s', () => {
    const text =
      'Governor Philip Lowe spoke.\n\n“It is too high,” he said.\n\n“Rates will rise.\n\n“The board will meet.\n\n“We are not done.”'
    const { attributions } = analyze(text)
    expect(attributions.map(({ holder }) => holder)).toEqual(new Array(4).fill('person:philip-lowe'))
  })

  test('a name in quotation marks is not speech', () => {
    const [found] = attributionsOf('The minister said she would join a forum called “Trade and Aid”.')
    expect(found.kind).toBe('indirect')
  })

  test('a mark left open costs one quotation, not the article', () => {
    const text = 'The mayor said: "We will rebuild.\nThe governor said the road was closed.'
    const found = attributionsOf(text)
    expect(found.map(({ source }) => source)).toEqual(['The mayor', 'The governor'])
    expect(found[1].content).toEqual(['the road was closed'])
  })

  test.each([
    ['indirect', 'Norway said it would pay.'],
    ['direct', '“We will pay,” Norway said.'],
    ['mixed', 'Norway said it would pay “every last krone” of the debt.'],
  ])('kind %s', (kind, text) => {
    expect(attributionsOf(text).map((item) => item.kind)).toEqual([kind])
  })
})

describe('transcripts', () => {
  test('each turn is its speaker’s, to the end of the line', () => {
    const text = [
      'TAPPER: Do you think the mayor has won? Is it over?',
      'FALLIN: She has gone home. I think it is over.',
      'TAPPER: We will go on then. Stay with us.',
    ].join('\n\n')
    const turns = analyze(text).attributions.filter(({ cue }) => cue !== null)
    expect(turns.map(({ content }) => content.map((span) => text.slice(span.start, span.end)))).toEqual([
      ['Do you think the mayor has won? Is it over?'],
      ['She has gone home. I think it is over.'],
      ['We will go on then. Stay with us.'],
    ])
    expect(turns.slice(1).map(({ holder }) => holder)).toEqual(['person:fallin', 'person:tapper'])
  })

  test('one line alone is none', () => {
    expect(analyze('KARACHI: The rain fell for three days.\n\nIt stopped on Monday.').attributions).toEqual([])
  })
})

describe('holders', () => {
  test.each([
    ['Norway said it would pay.', 'state:NOR'],
    ['Norwegian officials said the money was there.', 'state:NOR'],
    ['A spokesman for NATO said the drill was routine.', 'igo:nato'],
    ['The drill was routine, according to NATO.', 'igo:nato'],
    ['Officials said the drill was routine.', null],
    ["Norway's main opposition party said it would pay.", null],
    ['A spokesman, Major General Ali Sesay, said the drill was routine.', 'person:ali-sesay'],
    ['"We won," said its publicity secretary, Felix Otieno.', 'person:felix-otieno'],
    ['Her lawyer, Ana Silva, denied it.', 'person:ana-silva'],
    ['The attorney general, Ana Silva, denied it.', 'person:ana-silva'],
    ['One aid group, Oxfam, says prices will rise.', 'org:oxfam'],
    ["Norway's neighbour, Sweden, said it would pay.", 'state:SWE'],
    ['The teacher, Norway, said it would pay.', null],
    ['Sales fell, according to data from Oxfam.', 'org:oxfam'],
    ['Sales fell, according to Oxfam estimates.', 'org:oxfam'],
    ['Longtime allies with close cultural ties, including Norway, said they would pay.', 'state:NOR'],
  ])('%s', (text, holder) => {
    expect(attributionsOf(text)[0].holder).toBe(holder)
  })
})

describe('any text', () => {
  test('more attributions and turns than a call takes arguments', () => {
    const count = 130_000
    for (const line of ['“Go!” he said. ', 'SMITH: He left.\n\n']) {
      const doc = segment(createDoc(line.repeat(count)))
      expect(extractAttributions({ ...doc, mentions: [], actors: [] }).attributions.length).toBeGreaterThanOrEqual(count)
    }
  }, 120_000)

  test.each([
    '',
    '“',
    '”””“““',
    "''''",
    'said said said, said “said” said',
    '\ud800 said \udfff, “\0',
    'constructor said __proto__ believes toString.',
    `${'He said “'.repeat(300)}`,
    `${'a '.repeat(5000)}said ${'b '.repeat(5000)}`,
    "' '".repeat(800),
  ])('is read without a throw', (text) => {
    const found = attributionsOf(text)
    expect(found).toEqual(attributionsOf(text))
    for (const { content } of found) expect(content.length).toBeGreaterThan(0)
  })
})
