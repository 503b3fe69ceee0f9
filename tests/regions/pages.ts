/** Pages of our own making, after the ways in which news sites and blogs arrange theirs; regions as `readMarked` reads them. */
export const PAGES: Readonly<Record<string, string>> = {
  'broadcaster with topic line, byline, caption and related box': `
Skip to content

Home
News
Sport
Business
Innovation
Culture
Travel
Earth
Video
Live

Watch Live

[T Fishing ban lifted on Lake Victoria after two years]
[B 4 hours ago]

Share

Save

[B Grace Otieno]
[B BBC News, Kisumu]

[C Getty Images A fisherman mends his net on the shore of Lake Victoria]

[P Kenya, Uganda and Tanzania have lifted a two-year ban on night fishing on Lake Victoria, saying that stocks of Nile perch have recovered.]

[P The ban had cost thousands of people their living, according to fishing unions on the lake.]

[P "We have waited for this day," said Joseph Odhiambo, who owns four boats.]

[H 'Nets were empty']

[P Ministers from the three countries met in Entebbe on Tuesday to sign the agreement. They promised joint patrols.]

[P Scientists warned that the recovery was fragile. A new count is planned for June.]

Kenya

Uganda

Tanzania

Related
  • Why the lake is turning green
  • The women who run the fish trade

More from the BBC
Flights cancelled as storm nears coast
2 days ago

Copyright © 2025. The BBC is not responsible for the content of external sites. Read about our approach to external linking.
`,
  'quality daily with section kicker, standfirst, date and share links': `
Skip to main content
Skip to navigation

Print subscriptions
Search jobs
Sign in

News
Opinion
Sport
Culture
Lifestyle

Peru

This article is more than 1 year old

[T Peru's president survives third attempt to remove her]

[S Congress fails to reach two-thirds majority as protests spread to the southern highlands]

[B Lucía Quispe in Lima]
[B Tue 14 May 2024 18.42 BST]

Share

[P Peru's president has survived a third attempt by Congress to remove her from office, after opposition parties failed to agree on a successor.]

[P The motion received 71 votes, well short of the 87 needed.]

[P Outside the building, demonstrators set fire to tyres and called for new elections. Police fired tear gas.]

[P "They do not listen to the provinces," said Rosa Mamani, a teacher from Puno.]

Explore more on these topics
Peru
Americas
news
Share
Reuse this content

Most viewed
  • World
  • Americas
`,
  'Gulf broadcaster with list of stories inside the article': `
Skip links
Skip to Content
LIVE

News|Elections

[T Ghana opposition leads as counting nears its end]

[S Party of former president ahead in 14 of 16 regions, according to provisional results.]

[C Supporters celebrate outside party headquarters in Accra, Ghana ((Kofi Mensah/Reuters))]

[B By Al Jazeera and news agencies]
[B Published On 8 Dec 2024]
8 Dec 2024

Click here to share on social media
Share
Save

[P Ghana's main opposition party is on course to win the presidential election, provisional results show, after a campaign that turned on the cost of living.]

[P The electoral commission said it expected to declare a winner on Monday.]

Recommended Stories
list of 3 items
list 1 of 3
What you need to know about Ghana's vote
list 2 of 3
Young Ghanaians want jobs, not promises
list 3 of 3
Why is the cedi falling?
end of list

[P The governing party has not conceded. Its spokesman told reporters that results from the north had yet to come in.]

[P Observers from the African Union said that voting had been calm.]

Source: Al Jazeera and news agencies

Advertisement

About
About Us
Code of Ethics
Terms and Conditions
`,
  'wire agency with dateline, credits and trust principles': `
Exclusive news, data and analytics for financial market professionals
Learn more about
Refinitiv

Reuters home
World
Business
Markets
More

[T Vietnam raises minimum wage by 6% from July]
[B By Linh Tran]
[B June 3, 2024 9:14 AM GMT+2 · Updated 3 hours ago]

Aa

[C Workers leave a garment factory at the end of a shift in Hai Duong province, Vietnam, May 30, 2024. REUTERS/Minh Hoang/File Photo Purchase Licensing Rights]

[D HANOI, June 3 (Reuters) -] [P Vietnam will raise its minimum wage by 6% from July, the labour ministry said on Monday, as exporters struggle to find workers.]
[P The rise is the first in two years and will apply to more than 17 million workers.]
[P "It is a compromise," said a ministry official who declined to be named.]
[P Employers had asked for a delay until January.]

The Reuters Daily Briefing newsletter provides all the news you need to start your day. Sign up here.

[B Reporting by Linh Tran; Editing by Martin Cole]

Our Standards: The Thomson Reuters Trust Principles.

Purchase Licensing Rights
Read Next
Asia Pacific
Japan's exports grow less than expected
Asia Pacific
`,
  'American agency with "By NAME" and updated line': `
Menu
World
U.S.
Politics
Sports
Entertainment
Business
Science

[T Flooding in northern Bolivia leaves thousands without homes]

[C A man walks through floodwater in Cobija, Bolivia, Tuesday, Feb. 27, 2024. (AP Photo/Diego Rojas)]

[B By  MARIA CONDORI]
[B Updated 4:58 PM GMT+1, February 28, 2024]

Share

[D COBIJA, Bolivia (AP) —] [P Heavy rain has left thousands of people without homes in northern Bolivia, where the Acre River has risen to its highest level on record, authorities said Wednesday.]

[P Schools were turned into shelters. Soldiers carried food in boats.]

[P "I have lost everything except my dog," said Ana Suárez, 61.]

___

[P Associated Press writer Pablo Ruiz in La Paz contributed to this report.]

Most read
Storm closes airports across the Midwest
Actor apologizes for remarks
`,
  'opinion magazine with author box, tags and comments': `
The Meridian
About
Archive
Donate

Subscribe

Home / Essays / Africa

[T The Sahel's Juntas Are Not an Accident]

[S Western capitals keep asking what went wrong. They should ask what they paid for.]

[B By Hamidou Sow]
[B March 11, 2024]

[P For ten years the governments of the Sahel were praised abroad and despised at home. It should surprise nobody that they fell.]

[P Foreign partners trained armies and ignored courts. They counted patrols and not schools. The result was a state with a gun and no face.]

[H What money cannot buy]

[P The easy answer is that the soldiers were bought by Moscow. It is also the wrong one.]

[P A better policy would begin with the villages, which nobody has asked.]

Hamidou Sow is a senior fellow at the Institute for West African Studies in Dakar and the author of "Dust and Power".

Tags: Sahel, Mali, Niger, coups

Related Articles

Who Speaks for the Peasants?
By Awa Diop

A Currency on Trial
By Jean Kouassi

4 Comments

Moussa says:
March 12, 2024 at 9:15 am
Very good article, thank you. I would add that the young people had no work.

Reply

Leave a Reply

Your email address will not be published. Required fields are marked *

Comment *

Name *

Email *

Website

Save my name, email, and website in this browser for the next time I comment.
`,
  'clean article, nothing else': `
[T Chile's copper output falls for a third year]

[P Chile produced less copper in 2023 than in any year since 2008, the national commission said on Friday.]

[P State-owned Codelco blamed ageing mines and delays. Private producers did somewhat better.]

[H Water runs short]

[P Mines in the north depend on water that is pumped from the sea. The cost has doubled in five years.]

[P The commission expects output to recover in 2025.]
`,
  'clean article with byline and date under the title': `
[T Norway and Sweden agree on joint air defence]

[B Ingrid Solberg, 12 April 2024]

[P Norway and Sweden will buy air defence systems together, their defence ministers said in Oslo.]

[P The agreement is worth two billion euros. Denmark may join later.]
`,
  'a single sentence': '[P The minister resigned on Friday after a vote of no confidence.]',
  'one headline': '[T Nepal votes in general election]',
  'text without a title': `
[P The president of Zambia has dissolved parliament ahead of the vote in August.]

[P Opposition leaders said that they were ready. "We will win," said one of them.]
`,
  'one blob of glued paragraphs': `
[T Iceland's volcano erupts again]

[P Lava has reached the edge of the town of Grindavik for the second time this year.Residents left their homes during the night.The police said nobody was hurt. "It is over for us here," one woman said.Scientists expect that the eruption will last for weeks.]
`,
  'hard-wrapped text': `
[T Mongolia counts its losses after the hardest winter in decades]

[P Herders in Mongolia have lost more than five million animals in what
they call a white dzud, a winter in which snow covers the grass and
nothing can be reached under it.]

[P The government has declared a state of heightened readiness until the
middle of May. Trains have brought hay from the north, but roads to many
districts are closed.]

[P Aid groups have asked for six million dollars. So far a third has been
promised.]
`,
  'hard-wrapped wire copy': `
[D ULAANBAATAR, 4 March (AFP) -] [P Herders in Mongolia have lost more than
five million animals this winter, the government said on Monday, and more
snow is expected in the east of the country.]

[P Trains have brought hay from the north, but roads to many districts are
closed, the emergency agency said in a statement that asked neighbouring
countries for help.]
`,
  'dateline with a dash and no agency': `
[T Georgia delays vote on court reform]

[D TBILISI —] [P Parliament in Georgia has put off a vote on a disputed court reform until the autumn session.]

[P The speaker gave no reason for the delay.]
`,
  'dateline of a Russian agency': `
[T Kazakhstan to ship more oil across the Caspian]

[D ASTANA, March 3. /TASS/.] [P Kazakhstan plans to ship two million tons of oil across the Caspian Sea this year, the energy ministry said.]

[P Last year it shipped 1.4 million tons.]
`,
  'dateline in title case': `
[T Ceasefire holds in eastern Congo]

[D Goma, 3 March 2024 (AFP) –] [P A ceasefire between the army and rebels in the east of the Democratic Republic of Congo held for a second day on Sunday.]

[P Aid trucks reached the town of Sake.]
`,
  'South Asian daily with a place in capitals and a colon': `
[T Court orders inquiry into mine collapse]

[B Our Correspondent]
[B Published March 22, 2024]

[D QUETTA:] [P The high court on Thursday ordered a judicial inquiry into the collapse of a coal mine in Harnai in which twelve people died.]

[P The bench gave the department two weeks to reply.]

[B Published in The Daily Star, March 22nd, 2024]
`,
  'a list inside the article': `
[T What the new customs union means]

[P The five members agreed on three steps at the summit in Kigali:]

  • [P Tariffs on farm goods will fall by half within two years.]
  • [P Lorries will be checked once and not at each border.]
  • [P A court in Arusha will settle disputes.]

[P Officials said that the first step could begin in July.]
`,
  'an interview': `
[T "We were never asked": a mayor on the new dam]

[B Interview by Elena Petrova]

[P The mayor of Rogovo has fought the dam for six years. We met her in her kitchen.]

[P When did you first hear about the plans?]

[P From the newspaper. Nobody had told us anything. I called the ministry and they said it was decided.]

[P And what did you do then?]

[P We wrote letters. Then we sat on the road.]

[P Do you think the court will help you?]

[P No.]
`,
  'questions and answers with letters': `
[T Five questions on the Nile dam]

[P Q: Why does Egypt object to the dam?]
[P A: It depends on the river for almost all of its water.]
[P Q: When will the dam be full?]
[P A: Ethiopia says that the last filling is over.]
`,
  'an explainer with questions as headings': `
[T What is behind the protests in Serbia?]

[P Tens of thousands of people have marched in Belgrade every week since a station roof fell in November.]

[H Who is protesting?]

[P Students began it. Farmers and judges have joined them since then.]

[H What do they want?]

[P They want the papers on the station to be published. Prosecutors have charged thirteen people.]

[H What happens next?]

[P The government has offered talks, and the students have refused.]
`,
  'very short paragraphs': `
[T The last train from Irpin]

[P The train was late.]

[P Nobody complained.]

[P A boy held a cat in his coat, and his mother counted the bags again and again.]

[P Then the doors closed.]

[P They had left.]
`,
  'blog with sidebar, archives and a copyright line': `
Skip to content
Notes from the Steppe
Politics and society between the Urals and the Altai

Menu
Home
About me
Contact

[T Why the governor had to go]

[B Posted on 14 February 2024 by Askar Nurlan]

[P Last week's dismissal came as no surprise to those who follow the region. The governor had lost his protector in the capital.]

[P What is new is the speed. Two days passed between the first rumour and the decree.]

[P I doubt that his successor will do better.]

Share this:
Twitter
Facebook

Like Loading...

Related
A new party, an old face
3 January 2024
In "Politics"
The price of bread
12 December 2023
In "Economy"

Published by Askar Nurlan
View all posts by Askar Nurlan

Post navigation
Previous Post The price of bread
Next Post Letters from Aktobe

Leave a comment

Search for:
Recent Posts
Why the governor had to go
A new party, an old face

Archives
February 2024
January 2024

Blog at WordPress.com.
`,
  'cookie banner before, newsletter appeal inside': `
We use cookies to give you the best experience. By continuing to browse this site you agree to our use of cookies.
Accept all
Manage preferences

The Adriatic Post

News
Economy
Opinion
Sports

[T Croatia to hold early election in April]

[B Ana Horvat]
[B 15 March 2024, 11:20]

[P Croatia's parliament has dissolved itself, clearing the way for an early general election on a Wednesday in April.]

[P The prime minister's party leads in the polls. The president surprised the country by saying that he would run against him.]

Sign up for our newsletter and get the best stories from the region in your inbox every Friday.

[P The constitutional court ruled that the president must first resign. He has not done so.]

[P Analysts expect a long search for a coalition.]

Enjoyed this article? Support independent journalism in the region. Donate now.

© 2024 The Adriatic Post. All rights reserved.
`,
  'read-also lines between paragraphs': `
[T Kyrgyzstan opens second border crossing with Tajikistan]

[B By Aizada Bekova]

[P Kyrgyzstan has opened a second crossing on its border with Tajikistan, three years after clashes closed all of them.]

Read also: Two presidents meet on the Isfara bridge

[P Traders from Batken had waited since dawn. Some had brought apricots.]

READ MORE: How the border was drawn

[P "It is a good day," said one of them.]
`,
  'advertisement labels between paragraphs': `
[T Turkey cuts rates again]

[B By Selin Kaya | March 6, 2025 | 2:10 pm]

[P Turkey's central bank cut its main interest rate by 250 basis points on Thursday, as most economists had expected.]

Advertisement

[P The lira was little changed. Shares in Istanbul rose by one percent.]

Article continues below advertisement

[P The bank said inflation would keep falling.]
`,
  'VOA-like page with embed and media lines': `
Accessibility links
Skip to main content
Skip to main Navigation
Skip to Search

Search
Previous
Next
Breaking News

Africa

[T Malawi Declares Emergency Over Drought]

[B March 23, 2024 5:11 PM]
[B Chimwemwe Banda]

share
Print

[C FILE - A woman walks through a dry maize field near Zomba, Malawi, Feb. 10, 2024.]

[D BLANTYRE, MALAWI —] [P Malawi's president has declared a state of emergency in 23 of the country's 28 districts because of drought, and appealed for 200 million dollars in aid.]

[P Two million families have lost their harvest, he said in a televised address.]

[P The declaration follows a similar one in Zambia last month.]

See all News Updates of the Day

Forum
`,
  'citizen media with translator, categories and licence': `
Global Chronicle
Menu
Languages
Donate

Latin America

[T In Honduras, a river has a lawyer]

[S Communities along the Guapinol have gone to court for their water]

[B Written by Carla Mejía]
[B Posted 5 June 2024 10:00 GMT]

[C The Guapinol River in Honduras. Photo by Carla Mejía, used with permission.]

[P The people of Guapinol had never thought of going to court until the river turned brown in 2018.]

[P Eight of them spent more than two years in prison. Now they are the ones who sue.]

[H A law and its limits]

[P The law says that water comes first. The mine says that it has a permit.]

[P A judgment is expected before the end of the year.]

Creative Commons License

Start the conversation

Authors, please log in »

Recent Americas Stories
Bolivia: the salt and the silence
2 days ago
`,
  'wiki news with sources and edit marks': `
Main page
Newsroom
Recent changes
Contribute

[T Landslide blocks main road to Papua New Guinea highlands]

[B Sunday, May 26, 2024]

[P A landslide has blocked the Highlands Highway in Papua New Guinea, cutting off Enga province from its supplies, officials said on Saturday.]

[P More than 150 houses were buried. Rescue teams reached the village on foot.]

Sources
((edit))
"Landslide cuts off province" — Pacific News, May 25, 2024

Share this:
Email
Facebook
`,
  'academic commentary with disclosure and partners': `
Academic rigour, journalistic flair

Search analysis, research, academics…

[T Why Nigeria's fuel subsidy will not die]

[B Published: January 17, 2024 2:12pm GMT]

Author
[B Ngozi Eze]
[B Lecturer in Political Economy, University of Jos]

Disclosure statement
Ngozi Eze does not work for, consult, own shares in or receive funding from any company or organisation that would benefit from this article.

Partners

[P Nigeria's government abolished the fuel subsidy in May 2023 and has been paying for it ever since. The reason is political.]

[P Cheap petrol is the only service that most citizens receive from the state. Whoever takes it away must offer something else.]

[H The arithmetic]

[P The subsidy cost ten billion dollars in 2022. That is more than the country spends on health and schools.]

[P Until there is a better bargain, the subsidy will return under other names.]

Nigeria
Fuel subsidy
Petrol prices

Want to write?
Write an article and join a growing community of academics and researchers.

Register now
`,
  'substack-like letter': `
Subscribe
Sign in

[T The week the shekel shook]

[S Notes on a central bank under siege]

[B DANA LEVI]
[B MAR 27, 2024]

Share

[P I have covered this bank for eleven years and never seen a governor speak like that. He sounded like a man who has packed his office.]

[P The numbers are not the story. The story is who was not in the room.]

[P I think he will be gone by June.]

Thanks for reading The Ledger! Subscribe for free to receive new posts and support my work.

Share

Discussion about this post

Comments
Restacks
`,
  'page in one column of lines without blank lines': `
Home
World
Asia
Europe
Africa
Contact us
[T Philippines and Vietnam sign coast guard pact]
[B By Jose Ramos]
[B January 30, 2024]
[P The Philippines and Vietnam have signed an agreement on cooperation between their coast guards in the South China Sea.]
[P The pact was signed in Hanoi during a state visit by the Philippine president, who met Vietnamese leaders for two days.]
[P China claims most of the sea and did not comment at first.]
Related News
Tanker seized off Borneo
Typhoon season starts early
Most Read
Weather: rain until Friday
© 2024 Asia Courier
`,
  'title twice, as breadcrumb and as heading': `
Home » World » Sudan's army retakes the bridge

World

[T Sudan's army retakes the bridge]

[B Staff Writer | 4 May 2024]

[P The army in Sudan has retaken the last bridge over the Nile in Omdurman, residents and officers said on Saturday.]

[P Drones were seen over the city all day. There was no word from the paramilitaries.]

Follow us on Twitter
`,
  'views disclaimer and republishing note at the end': `
[T The Arctic Council needs a new bargain]

[B Sofia Lindqvist]

[P Since 2022 the Arctic Council has met without its largest member. It cannot go on like that.]

[P The seven others should offer talks on science alone, and they should do it soon.]

The views expressed in this article are the author's own and do not necessarily reflect the position of this magazine.

This article was originally published by Northern Review and is republished with permission.
`,
  'bio with an e-mail address': `
[T Let the river run]

[P The ministry wants three new dams on the Vjosa. It should build none of them, because the river is worth more as it is.]

[P Tourists already bring in more money than the power would. And once a river is gone it does not come back.]

Arben Hoxha is a biologist and columnist in Tirana. He can be reached at arben@example.org.
`,
  'live list of popular stories above the article': `
TRENDING
Storm warning for the coast
Cup final: what to know
Lottery numbers

[T Morocco and Algeria reopen air link]

[B By Yasmine Alaoui - 2 March 2025 - 09:30]

[P Morocco and Algeria have agreed to reopen direct flights between their capitals for the first time since 2021, two officials said on Sunday.]

[P The first flight could leave next month. Land borders will remain closed, as they have been since 1994.]

Comments (12)

Karim
Good news at last for families on both sides of the border.
`,
  'Windows line ends':
    '[T Latvia closes a border post]\r\n\r\n[P Latvia has closed one of its two remaining border posts with Belarus, the interior ministry said.]\r\n\r\n[P Lorries must take the other one.]\r\n',
  'indented paragraphs and non-breaking blanks': `
   [T Cuba sees longest blackout in a year]

   [P Power failed across western Cuba for nineteen hours on Monday, the state company said.]
\u00a0
   [P Hospitals ran on generators.]\u00a0
`,
  'a caption with a credit of its own line': `
Menu
Search
Sign in
Subscribe

[T Colombia's rebels split over talks]

[B Juan Pardo, Bogotá]

[C Rebels at a camp in Cauca in January]
[C Photo: Luis Acosta/AFP]

[P The largest group of former FARC fighters has split over peace talks with the government, its two leaders said in separate videos.]

[P The army said that it would keep the ceasefire in the north only.]

Tags
Colombia
FARC
`,
  'analysis with numbered headings': `
[T Three scenarios for Belarus]

[P Few expected that the question of succession would come up this year. Now it has, and there are three answers.]

[H 1. Everything stays as it is]

[P The first is the simplest. The president stays and nobody dares to say a word.]

[H 2. The son follows]

[P The second has been prepared for years. It may fail because the generals do not like it.]

[H 3. Moscow decides]

[P The third is the one that people in Minsk do not talk about.]
`,
  'related headlines with deks after the article': `
The Pacific Ledger
Sections
Search
Log in

[T Fiji signs security treaty with New Zealand]

[B Mere Tuilagi | Suva]
[B 9 July 2024]

[P Fiji and New Zealand have signed a treaty that lets their armies train in each other's country, the two governments said.]

[P The treaty is the first of its kind for Fiji since the coup of 2006. Its parliament must still agree.]

[P Fiji's prime minister called it a family matter.]

You may also like

Samoa bans plastic bags from next year
The island nation follows four others in the region.

Tonga's king opens parliament
In his speech he spoke about debt and the weather.
`,
}
