/** More pages of our own making, written after the rules were, to see what they do on pages they were not made for. */
export const MORE_PAGES: Readonly<Record<string, string>> = {
  'regional service with embedded player and other stories': `
Accessibility links

Skip to main content
Skip to main Navigation
Skip to Search

Search
Previous Next
News
Features
Multimedia
Our Stories
All sites

[T Armenian Farmers Block Border Road In Protest Over Village Handover]

[B May 09, 2024 14:22 GMT]
[B By RFE/RL's Armenian Service]

Share
Print
Comments

[C Protesters sit on the road near Kirants, Armenia, on May 8.]

[D YEREVAN --] [P Farmers in northern Armenia blocked the main road to Georgia for a second day on May 9 in protest over the planned handover of four villages to Azerbaijan.]

[P Police detained about 30 people. They were released in the evening, lawyers said.]

[P The government says that the villages were never part of Soviet Armenia and that their return will help to mark the border.]

[P The opposition has called for a rally in the capital on May 12.]

[B With reporting by Reuters]

RFE/RL's Armenian Service

Subscribe via e-mail

Recommended
Georgia's Parliament Overrides Veto
Iran Opens Consulate In Southern Armenia

RFE/RL has been declared an "undesirable organization" by the Russian government.

Forum

Back to top
`,
  'think tank with summary and contents': `
Menu
Regions
Programs
Experts
Events
Donate

Commentary
Strategic Europe

[T Moldova's Quiet Front]

[S Chisinau's referendum will be decided in villages that nobody visits.]

[B By Irina Rusu]
[B Published on 17 September 2024]

Link Copied

[P Moldova will vote in October on whether to write membership in the European Union into its constitution.]

[P The polls look good for the government. They looked good before, too.]

[P In the south, the churches preach against the vote. In the north, buses have been rented.]

[P Brussels should not wait for the result. It should send money now.]

Irina Rusu
Nonresident Scholar, Europe Program
Irina Rusu is a nonresident scholar in the Europe Program, where she works on Moldova and Romania.

Moldova Democracy Eastern Europe Europe

The institute does not take institutional positions on public policy issues; the views represented herein are those of the author(s).

More Work from the Program
Commentary
Romania's lost year
Irina Rusu
Article
The price of neutrality

1779 Example Avenue NW
Washington, DC 20036
Phone: 202 555 0100
`,
  'key takeaways before the text': `
Listen to this article
5 min

[T Why Kenya's Deputy President Was Impeached]

[B Peter Mwangi]
[B October 18, 2024 · 4 min read]

[C The deputy president at a rally in Nyeri. Photo: Collins Kiptoo / Nairobi Daily]

[P Kenya's senate removed the deputy president from office on Thursday, an hour after he had failed to appear because he was in hospital.]

[P Senators found him guilty on five of eleven charges. He denies them all.]

Also read: The man who fell out with everybody

[P His lawyers went to the High Court. It suspended the appointment of a successor until next week.]

[P The case has divided the mountain region, which voted for the two men in 2022.]

Get the best of Nairobi Daily in your inbox

#Kenya #impeachment

Follow Peter Mwangi on X

Next article
Rains bring relief to the north
`,
  'magazine with author at the end and footnotes': `
[T The Long Divorce]

[P Ten years ago the two unions were one, and both of them now say that it was the other who left.]

[P I was in the hall on the night of the vote. A man from the docks stood up and tore his card in two, and nobody laughed.]

[H I. The docks]

[P It began with the cranes. When the new ones came, eleven men did the work of two hundred.]

[H II. The hall]

[P What followed was not a debate. It was a list of names, read aloud.]

— [B Marta Kowalska, Gdańsk]
`,
  'local paper with photos of captions between paragraphs': `
E-paper
Subscribe
Log in

[T Tsunami drill empties Banda Aceh in 22 minutes]

[B Rina Sari]

[B The Aceh Post, Banda Aceh ● Wed, November 6, 2024]

[C Students run to a shelter during a drill in Banda Aceh on Nov. 5. (Antara/Irwan Yusuf)]

[P A drill on Tuesday emptied the centre of Banda Aceh in 22 minutes, eight minutes faster than last year, the disaster agency said.]

[P Some 14,000 people took part. Sirens failed in two districts.]

[C Mothers with children wait on the roof of a shelter. (Antara/Irwan Yusuf)]

[P "We did not run in 2004, because we did not know," said Nurhayati, 58.]

[P The city will repeat the drill in April.]

Your Opinion Matters
Share your experiences, suggestions, and any issues you've encountered. We're here to listen.

Thank You
Thank you for sharing your thoughts. We appreciate your feedback.
`,
  'press statement': `
An official website of the government

Home > Office of the Spokesperson > Press Releases

[T Joint Statement on the Situation in the Gulf of Aden]

Media Note

[B January 12, 2024]

[P The governments of nine countries condemn the attacks on merchant ships in the Gulf of Aden, which have continued for eight weeks.]

[P The attacks threaten the lives of sailors of all nations. We call on those responsible to end them at once.]

[P Our governments remain committed to the freedom of navigation.]

Tags
Bureau of Public Affairs
Shipping

Back to Top
`,
  'two names, role and agency lines': `
Home | World | Americas

[T Guyana says troops near border are no surprise]

[B By Marcus Persaud, Maria Delgado]
[B Staff reporters]
[B Updated: 14 February 2024 21:05]

[P Guyana's vice president said on Wednesday that Venezuelan troops near the Essequibo came as no surprise to his government.]

[P Satellite pictures show new barracks on the island of Anacoco. Caracas calls them routine.]

[P The two presidents agreed in December not to use force.]

Add us on Google

Most Popular
1
Fuel prices rise again
2
Teachers end strike
3
Carnival route announced

Print ads
`,
  'headline in capitals and all-caps section labels': `
LATEST
POLITICS
ECONOMY
SPORT
CULTURE

[T BULGARIA HEADS FOR SEVENTH ELECTION IN FOUR YEARS]

[B 22/10/2024 08:15 CET]

[P Bulgarians vote on Sunday for the seventh time in less than four years. Hardly anybody expects that the vote will settle anything.]

[P Turnout was 34 percent in June. It may fall below 30 this time.]

[P Four parties could hold the balance.]

SHARE

ADVERTISEMENT

TOP STORIES
WIZZ AIR CANCELS FLIGHTS
SNOW CLOSES PASSES
`,
  'newsletter intro and letters style with a greeting': `
[T Letter from Tashkent: the bazaar goes online]

[B 5 June 2023]

[P Good morning. In this letter we look at a bazaar that has found a second life on the telephone.]

[P When the market at Chorsu burned, the traders moved to Telegram. They have not come back.]

[P "Here I pay no rent," says Dilnoza, who sells dried apricots.]
`,
  'comments without a label': `
The Balkan Eye

[T North Macedonia's name game is not over]

[B by Goran Petkov, 21 May 2024]

[P The new president would not say her country's name, and in Athens nobody pretended to be amazed.]

[P The oath took eleven seconds. The treaty took twenty-seven years.]

[P What comes next is simple. Athens will block, Brussels will sigh, and Skopje will wait.]

3 comments

Stavros wrote on 21 May 2024 at 14:02:
A treaty is a treaty and must be kept by both sides, whoever is in power.

Elena wrote on 22 May 2024 at 09:10:
My country has one name and I know it very well, thank you.

Post a new comment
`,
  'photo essay note, credits and share counts': `
12K
SHARES

Facebook
Twitter
Email

[T In Yemen, a bridge of rope keeps a valley alive]

[B March 3, 2024 by Huda Saleh]

[P Every morning Fatima carries her son across a bridge that her husband made of rope and planks after the old one was bombed.]

[P The hospital is on the other side. So is the school, and so are the graves of her parents.]

[P No one has come to rebuild it in seven years.]

Image credits: Huda Saleh, Yemen Lens

You Might Also Like
The last bees of Wadi Do'an
How to cross a river that is not there

About Us  Contact  Privacy Policy
© Copyright 2024
`,
  'front-matter with a reading aid and summary bullets': `
[T Pakistan and Iran trade strikes: what we know]

[B Staff]
[B 18 Jan 2024, 13:40]

  • [P Pakistan says it hit separatist camps in Sistan and Baluchestan.]
  • [P Iran says that nine people were killed, among them four children.]
  • [P Both countries have called home their ambassadors.]

[P Pakistan struck targets inside Iran on Thursday, two days after Iranian missiles had hit a village in Balochistan.]

[P China offered to mediate. Analysts said that neither side wanted a war.]
`,
  'front page teasers then article': `
The Andean Review
Independent reporting since 1998

Subscribe | Log in

Bolivia's gas runs out sooner than planned
The state company admits that three fields are empty, and the budget rests on them.

Peru's port of Chancay opens
A Chinese company will run it for sixty years.

[T Ecuador's prisons are at war with themselves]

[S Eleven massacres in three years, and still no one knows how many prisoners there are]

[B Mateo Cruz]
[B Guayaquil, 11 January 2024]

[P At dawn on Monday the guards of Litoral prison counted the prisoners and found that the most wanted of them was gone.]

[P The president declared a state of emergency. Within hours, men with masks walked into a television studio and pointed guns at the presenter.]

[P "There are pavilions where the state does not enter," said a former director of the prison service, who asked not to be named.]

[P In the north of the city, shops closed. Parents fetched their children from school, and buses stopped running.]

[H A census that never ends]

[P The government has promised to count the prisoners since 2022. Each time, a riot has come first.]

[P Human rights groups say that the army will make things worse. The army says that it has no choice.]

Read more
Bolivia's gas runs out sooner than planned

Newsletter
Get our weekly briefing
Your email address
Sign up

(c) 2024 The Andean Review
`,
  'clean wordpress copy': `
[T Thailand’s Senate: The kingmakers nobody elected]

[P Thailand’s two hundred and fifty senators were chosen by generals. On Thursday they will choose a prime minister.]

[H The numbers do not add up]

[P The winner of May’s election has eight parties behind him and 312 seats in the lower house. He needs 376 votes.]

[P “We will vote for the country,” said one senator, a retired admiral, before he hung up.]

[P It is hard to see which country he meant.]

[H What the street says]

[P In front of the parliament people have put up tents. They have brought rice cookers and a piano.]

[P So the kingdom waits, as it has so often, for men who owe it nothing.]

Share this:

Click to share on Twitter (Opens in new window)
Click to share on Facebook (Opens in new window)

About the author

Siam Letters is a collective of writers who follow the politics of mainland Southeast Asia. We take no money from parties or companies. We publish in Thai and English.

Leave a Reply Cancel reply

Your email address will not be published. Required fields are marked *

Comment *
`,
  'old site with long glued body': `
Jump to navigation

Main menu
  • Countries
  • Themes
  • About us
  • Donate

Search form

South Asia

Sri Lanka
Nepal
Bhutan
Maldives

The Horn

Ethiopia
Eritrea
Djibouti
Somalia

[T Maldives Turns To Beijing, But Who Pays The Bill?]

[B Fathimath Hassan Jan 15, 2024]

[P The president of the Maldives came home from Beijing with twenty agreements and a promise of grants. Nobody in Malé has read them.The opposition asked for the texts on Sunday and was told to wait. India, meanwhile, has been asked to take home its 77 soldiers by March. "We may be small, but that does not give you the licence to bully us," the president said at the airport.The trouble is the debt. A third of it is owed to Chinese banks, and a large payment falls due in 2026. That leaves a question: is this a foreign policy, or a way to roll over a loan?]

Fathimath Hassan is a journalist based in Malé.

Support our work: Help us keep going.

Popular

The islands that will not drown
How a strait became a border
Aminath Shifa

Horn and Ocean Review © 2024
`,
  'speech-like text without headings and a long title': `
[T Remarks by the foreign minister of Ruritania at the opening of the seventh conference on the law of the straits, held in Porto Nuovo]

[P Excellencies, ladies and gentlemen,]

[P It is an honour to stand here. Seven years ago, on this very quay, our two nations signed a paper that nobody believed in.]

[P We believe in it now.]

[P Let me say three things. First, the straits are open. Second, they will stay open. And third, whoever wishes to close them will find us in the way.]

[P Thank you.]
`,
  'agency copy with slug and end mark': `
[T URGENT: Mali says 30 soldiers killed in ambush near border with Niger]

[D BAMAKO, Mali, Feb 2 (Reuters) -] [P Thirty soldiers were killed in an ambush in northern Mali on Thursday, the army said, in the deadliest attack on it in a year.]

[P The army blamed an affiliate of Islamic State. It said that 45 attackers had been killed.]

[P No group has claimed the attack.]

[B (Reporting by Awa Traore; Writing by Paul Lind; Editing by Jane Roe)]
`,
  'portal with AI summary, votes and topic chips': `
Toggle navigation
Live TV
E-Paper
Latest
India
World
Opinion

HomeWorldArticle

[T Bangladesh court sentences six over factory fire]

[S Owners of the plant get life; inspectors are acquitted]

[B Written by Shafiq Rahman | Edited by Nisha Rao]
[B Updated - June 11, 2024 07:30 pm IST - DHAKA]

[C Relatives of workers outside the court in Dhaka on Tuesday. | Photo Credit: AFP]

[P A court in Bangladesh on Tuesday sentenced six people to life in prison over a fire in a shoe factory that killed 54 workers in 2021.]

[P The doors had been locked, the judge said. Four inspectors were acquitted.]

ALSO READ | The long shadow of Rana Plaza

[P A lawyer for the families said they would appeal the acquittals.]

Published - June 11, 2024 07:12 pm IST

Read Comments

Copy link
Email
Facebook
READ LATER
Remove
SEE ALL

Related Topics

Bangladesh / fire / court

Top News Today
0 / 0
`,
}
