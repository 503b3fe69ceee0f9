/**
 * Common given names of women and men in news from all parts of the world, for the gender of people whom the text gives no
 * title. From general knowledge; names given to both (`Kim`, `Jean`, `Andrea`, `Sasha`) are left out.
 */
export const WOMEN =
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty margaret sandra ashley kimberly emily donna michelle ' +
  'carol amanda melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha ' +
  'katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina ' +
  'joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean alice judy ' +
  'sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary ' +
  'melania ivanka kamala condoleezza nikki elena tulsi ursula angela theresa nicola sanna mette magdalena kaja giorgia marine segolene christiane ' +
  'annalena claudia sahra erna jacinda julia tsai aung yingluck indira sonia sheikh hasina khaleda benazir malala sushma mamata sania asma fatima ' +
  'aisha ayesha amina khadija zainab maryam mariam layla leila nadia samira yasmin noor huda rania hanan salma farah shirin nasrin masih mahsa golnaz ' +
  'olga natalia natalya irina svetlana tatiana tatyana yulia yuliya maria marina ekaterina elena anastasia anna oksana lyudmila ludmila nadezhda ' +
  'galina vera valentina larisa ksenia maia salome dalia viktoria zuzana beata ewa agnieszka malgorzata katarzyna ilona ildiko dilma cristina ' +
  'michelle keiko xiomara claudia veronica rosario violeta mireya gabriela luisa lucia carmen pilar ines soraya yolanda beatriz camila valeria ' +
  'ana isabel francisca catarina sofia chiara francesca giulia federica elisa paola silvia simona ngozi ellen joyce winnie wangari chimamanda graca ' +
  'thuli zindzi nomvula samia rebecca mei li yan xiaoping yuriko sanae yoko keiko akiko naoko michiko sun hye park ri sol ju yo jong kyung wha ' +
  'park geun imelda corazon gloria leni miriam megawati retno sri puan nurul wan azizah tran thi nguyet aung phyo greta malin ebba annie ' +
  'ingrid astrid kirsten birgit sigrid tarja riikka katrin kersti ' +
  'jane sally tara liz kate erin debbie elaine monica katie kathy heidi anita jenny betsy sherry alexandra wendy cindy ' +
  'marianne erica paula maggie elly carolina cathy valerie eva karla marsha maya claire louise elise gina melinda rachael ' +
  'vicki aimee tiffany nina carla bridget alicia jill sheila madeleine kristin abby felicia eleanor carrie connie juanita ' +
  'camille jeanne audrey marisa gillian joanne esther gabrielle colleen nirmala kalpana leela rosa fathima paulina'

export const MEN =
  'james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua ' +
  'kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon ' +
  'benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle ' +
  'ethan walter noah jeremy christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce ' +
  'gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene tony tom jim bob mike ' +
  'dave steve bill ted tim jeff greg dick rick ron ben dan sam barack mitt rand marco bernie mitch chuck newt rudy boris nigel jeremy keir rishi ' +
  'gordon tony emmanuel francois nicolas jacques lionel edouard bruno jean-luc jean-claude olaf gerhard helmut friedrich markus sigmar wolfgang ' +
  'silvio matteo mario giuseppe sergio enrico beppe luigi pedro mariano pablo alberto antonio jose carlos luis miguel fernando francisco javier ' +
  'alejandro diego rafael manuel jorge ricardo eduardo roberto hugo nicolas evo rafael gustavo ivan alvaro andres mauricio sebastian gabriel ' +
  'jair luiz inacio lula michel fernando fidel raul miguel daniel nayib alejandro vladimir dmitry dmitri sergei sergey mikhail alexei aleksei ' +
  'igor oleg boris anatoly andrei andrey nikolai nikita yuri yevgeny evgeny viktor victor konstantin maxim pavel ramzan alexander aleksandr ' +
  'volodymyr petro oleksandr oleksiy mykola dmytro serhiy andriy vitali vitaly leonid denys valery valeriy emomali imomali nursultan kassym-jomart ' +
  'islam shavkat gurbanguly saparmurat almazbek sooronbay sadyr kurmanbek ilham heydar nikol serzh armen robert levon mikheil giorgi bidzina irakli ' +
  'recep tayyip ahmet abdullah kemal mehmet mustafa suleyman devlet selahattin fethullah binali hulusi mevlut benjamin binyamin ehud yitzhak shimon ' +
  'ariel naftali yair avigdor mahmoud yasser ismail khaled hassan hussein bashar hafez walid rami saad michel nabih samir hosni mohammed mohamed ' +
  'muhammad mohammad ahmed ahmad abdel abdul ali omar umar osama usama ayman abu ibrahim yusuf yousef khalid faisal salman abdulaziz turki tamim ' +
  'hamad zayed rashid sultan qaboos haitham ali akbar ruhollah hassan javad ebrahim mahmoud qassem saddam nouri haider adil barham masoud jalal ' +
  'hamid ashraf mullah hibatullah gulbuddin imran nawaz pervez asif shehbaz qamar zulfikar narendra manmohan rahul rajiv amit arvind atal ' +
  'mahinda gotabaya maithripala ranil sheikh xi hu jiang deng mao zedong jinping jintao li keqiang wang yi shinzo yoshihide fumio junichiro taro naoto yukio ' +
  'jong kim moon yoon suk yeol lee myung bak ban ki rodrigo ferdinand benigno joko prabowo susilo suharto sukarno mahathir najib anwar ' +
  'prayuth thaksin hun sen thein min aung nguyen abdulla kofi boutros antonio nelson jacob cyril thabo robert emmerson morgan uhuru raila ' +
  'william paul yoweri joseph laurent felix denis muammar moammar khalifa abdelaziz abdelmadjid zine beji kais omar salva riek isaias meles ' +
  'abiy hailemariam goodluck muhammadu olusegun bola atiku macky alassane ouattara blaise idriss paul teodoro ali scott malcolm kevin ' +
  'anthony justin stephen pierre jens anders lars fredrik stefan ulf mark jan geert alexis antonis kyriakos andreas viktor orban mateusz jaroslaw ' +
  'donald lech andrzej petr milos vaclav robert peter aleksandar slobodan ivica milo edi hashim albin traian klaus nicolae boyko rumen ' +
  'martin marc matt don oscar danny jay todd andy jon barry craig ken syed neil ian doug franklin rob howard pete harry ' +
  'jimmy glenn charlie seth nick louis josh geoffrey ray evan bret lucas julian andre warren brendan brad joel phil mel ' +
  'derek ernie julio guillermo arturo manoj moshe brett lenny colin dean jared simon xavier karl isaac max jerome marcus ' +
  'erick alfred enrique sheldon eddie ernest denny hossein stuart bernardo marcelo federico johnny allan hector ramon cesar ' +
  'virgilio bilal salim nasser rolando jake julius benedict lincoln gerry elliott tommy aamir clarence clint luke glen ' +
  'reince gonzalo jamal ari nathaniel edmund cory darrell rod laurence bernard anand cody hugh akhilesh merrick nidal royce ' +
  'gerard ross orrin arnold curt derrick lanny louie trent edgar arlen lloyd edwin judson allen lewis bart kent devin fred ' +
  'roland dwight gene vince gilbert micah beau oliver barney freddy erik rene paolo ignacio enzo rodolfo leandro marcos ' +
  'noel shane johnathan amin zahid claudio karim francis esteban rigoberto yaakov baruch saeed joao nuno asad hans josue ' +
  'malik mubarak benny reinaldo ruben'

/** Words before a name that tell whether it is a man's or a woman's. */
export const MEN_TITLES =
  'mr sir king prince lord father brother emperor sultan emir sheikh pope cardinal bishop duke baron count mullah ayatollah imam rabbi congressman businessman chairman spokesman'
export const WOMEN_TITLES =
  'mrs ms miss lady queen princess sister mother empress dame duchess baroness countess congresswoman businesswoman chairwoman spokeswoman actress first-lady'
