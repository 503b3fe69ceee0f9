/** Sentences marked by guideline 3: from many parts of the world, none of them used in training. */
export const OPINIONS: readonly string[] = [
  'The plan is a reckless gamble with other people’s lives.',
  'Bolivia should nationalise nothing until it can keep the lights on.',
  'What exactly is the army waiting for?',
  'The minister’s excuse is an insult to every nurse in the country.',
  'Nairobi will regret this decision.',
  'This is madness.',
  'We must not let the Mekong die.',
  'The new tariff is a tax on the poor, pure and simple.',
  'Clearly, the regulator was asleep.',
  'If the harvest fails again, the government will fall.',
  'The budget is a triumph of hope over arithmetic.',
  'Why should Fiji trust a promise that was broken twice?',
  'It is time to close the detention centres.',
  'The referendum was a farce from beginning to end.',
  'Perhaps the junta simply never read its own constitution.',
  'Such cruelty ought to shame us all.',
  'Unfortunately, nobody in Brussels seems to care.',
  'The opposition is hopelessly divided and deserves to lose.',
  'Sri Lanka’s leaders have learned nothing.',
  'The truth is far uglier than the ministry admits.',
  'I believe the commission was wrong.',
  'The king would be wise to listen to his people.',
  'A wall will not stop them, and everyone knows it.',
  'The real scandal is that no one resigned.',
  'Surely Pakistan deserves better than this.',
  'The agreement is worse than useless.',
  'Our rivers are being poisoned, and we look away.',
  'Therefore, the only sensible course is to wait.',
  'How many more children must drown?',
  'His speech was brilliant, brave and long overdue.',
  'The tragedy of Haiti is that its friends are as dangerous as its enemies.',
  'Do not believe a word of it.',
  'That argument is absurd.',
  'A shameful silence over Darfur',
]

export const REPORTS: readonly string[] = [
  'Gunmen killed four police officers near Maiduguri on Monday.',
  'The central bank of Chile left its rate unchanged at 5 percent.',
  '“The plan is a reckless gamble,” said Ana Torres, a member of the opposition.',
  'The minister said the agreement was worse than useless.',
  'According to the union, the government lied to the workers.',
  'The Senate voted 61 to 38 to confirm the judge.',
  'Rescuers pulled 12 people from the rubble in Izmir, officials said.',
  'Opposition lawmakers called the referendum a farce.',
  'The company reported a profit of $3.2 billion for the third quarter.',
  'Police in Manila arrested two men on Thursday.',
  'The treaty was signed in 1994 and took effect a year later.',
  'The foreign minister will meet her Norwegian counterpart in Oslo on Wednesday.',
  'Protesters accused the army of firing on unarmed students.',
  'The flight from Doha landed at 6:40 a.m.',
  'Critics say the law will silence the press.',
  'The court sentenced him to nine years in prison.',
  'Ethiopia has rejected the claim.',
  'The agency said it had found no evidence of fraud.',
  '“We must not let the river die,” the fishermen told reporters.',
  'About 30,000 people took part in the march, the city said.',
  'The bishop described the verdict as shameful.',
  'Workers at the mine went on strike in October.',
  'The storm made landfall near Beira late on Tuesday.',
  'The president of Ghana appointed a new finance minister on Friday.',
  'The government denied that any soldiers had crossed the border.',
  'In a statement, the group claimed responsibility for the attack.',
  'The population of the district is about 240,000.',
  'Prosecutors charged the former mayor with bribery.',
  'The vaccine was approved in March, the ministry announced.',
  'The two sides agreed to meet again in Muscat in September.',
  'He was born in Tashkent in 1961.',
  'The prime minister told parliament that the critics were hopelessly wrong.',
  'Flooding closes schools in southern Bangladesh',
  'Voting began at 8 a.m. local time.',
]

export const COLUMNS: readonly string[] = [
  `A bridge to nowhere

The ministry wants us to believe that a bridge will save the island. It will do nothing of the sort. What the island needs is a doctor, a ferry that runs and a school with a roof.

Why does nobody in the capital see this? Because nobody in the capital has ever had to wait eleven hours for a boat. The bridge is a monument to vanity, and we should say so.`,
  `The peace that is not

So the generals have signed another paper. Forgive me if I do not dance. I have seen six of these agreements, and each was worth less than the last.

The truth is that the men who signed profit from the war. They will never end it unless we force them to. The world must stop applauding signatures and start counting guns.`,
  `Stop blaming the farmers

It is easy to blame farmers for dirty rivers. It is also lazy. For thirty years governments told them to grow more, faster and cheaper, and now the same politicians pretend to be shocked by the result.

A fair policy would pay for clean water rather than punish those who have least. Anything else is hypocrisy. Surely we can do better than that.`,
]

export const NEWS: readonly string[] = [
  `Ferry sinks off Zanzibar

At least 14 people died when a ferry sank off the coast of Zanzibar on Sunday, the coast guard said. Another 60 were rescued.

The vessel was carrying 90 passengers, according to a police spokesman. "The sea was very rough," said Ali Juma, who survived the accident. The ministry of transport said it had opened an investigation.`,
  `Court in Lima orders new trial

A court in Lima on Tuesday ordered a new trial for a former minister who was convicted of bribery in 2019. The judges said that two witnesses had not been heard.

Prosecutors said they would appeal. The former minister, 58, has denied the charges. His lawyer called the ruling "a victory for justice". The trial is expected to begin in October.`,
  `Bank raises rate to 6 percent

The central bank of Iceland raised its main interest rate to 6 percent from 5.5 percent on Wednesday. Inflation was 9.4 percent in January, the statistics office reported.

The governor said that the bank could act again in May. Analysts had expected a smaller increase. The krona rose 0.3 percent against the euro.`,
  `The swimming pool in Carver Street will open again on 2 May. Our new changing rooms are ready, and children under six will swim free until the end of June. The pool was closed for repairs in January. Tickets can be bought at the door or on our website.`,
  `The accord of 1979 divided the waters of the lake among four states. Each of them may take 12 cubic kilometres a year. A commission of eight engineers meets twice a year to check the figures. Two states have left the commission since 2011, and the level of the lake has fallen by three metres. A new agreement, drafted in Geneva, has not been signed.`,
]

/** Analyses that argue, most of whose sentences tell facts. */
export const ANALYSES: readonly string[] = [
  `The port that nobody wanted

The port of Hambal was to make the island rich. It cost 1.3 billion dollars, most of it lent by a Chinese bank. Eleven ships called last year, according to the harbour master.

None of this should come as a surprise. Engineers had warned that the bay was too shallow, and the ministry buried their report. Both governments knew what they were doing: one wanted a contract, the other a base. The island will pay for both until 2051, unless a court has the courage to say that a debt made in secret is no debt at all.`,
]
