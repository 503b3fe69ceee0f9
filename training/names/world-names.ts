import { join } from 'node:path'
import { readTsv } from './read-tsv'

/** Cities, provinces and regions of all parts of the world, from general knowledge: to put in place of those of the training texts. */
const CITIES =
  "Lagos|Kano|Ibadan|Abuja|Port Harcourt|Kaduna|Maiduguri|Jos|Enugu|Accra|Kumasi|Tamale|Nairobi|Mombasa|Kisumu|Nakuru|Eldoret|Garissa|Kampala|Gulu|Entebbe|Mbarara|Jinja|Dar es Salaam|Dodoma|Arusha|Mwanza|Zanzibar|Kigali|Bujumbura|Goma|Bukavu|Lubumbashi|Kisangani|Kinshasa|Mbuji-Mayi|Brazzaville|Pointe-Noire|Libreville|Port-Gentil|Yaoundé|Douala|Bamenda|Garoua|Bangui|N'Djamena|Niamey|Agadez|Zinder|Bamako|Gao|Timbuktu|Mopti|Kidal|Ouagadougou|Bobo-Dioulasso|Abidjan|Bouaké|Yamoussoukro|Dakar|Touba|Saint-Louis|Banjul|Conakry|Nzérékoré|Freetown|Bo|Kenema|Monrovia|Buchanan|Lomé|Cotonou|Porto-Novo|Parakou|Addis Ababa|Mekelle|Bahir Dar|Gondar|Dire Dawa|Hawassa|Asmara|Djibouti|Mogadishu|Kismayo|Hargeisa|Baidoa|Bosaso|Khartoum|Omdurman|El Fasher|Nyala|Port Sudan|Juba|Malakal|Bor|Harare|Bulawayo|Mutare|Gweru|Lusaka|Ndola|Kitwe|Lilongwe|Blantyre|Mzuzu|Maputo|Beira|Nampula|Pemba|Luanda|Huambo|Cabinda|Windhoek|Swakopmund|Gaborone|Francistown|Maseru|Mbabane|Pretoria|Johannesburg|Durban|Cape Town|Soweto|Bloemfontein|Polokwane|Antananarivo|Toamasina|Port Louis|Cairo|Alexandria|Giza|Aswan|Luxor|Port Said|Tripoli|Benghazi|Misrata|Sirte|Tunis|Sfax|Kairouan|Algiers|Oran|Constantine|Annaba|Rabat|Casablanca|Marrakesh|Fez|Tangier|Nouakchott|Beirut|Sidon|Tyre|Damascus|Aleppo|Homs|Idlib|Raqqa|Deir ez-Zor|Amman|Irbid|Zarqa|Baghdad|Basra|Mosul|Kirkuk|Erbil|Fallujah|Najaf|Karbala|Tehran|Isfahan|Mashhad|Tabriz|Shiraz|Qom|Ahvaz|Riyadh|Jeddah|Mecca|Medina|Dammam|Doha|Manama|Kuwait City|Abu Dhabi|Dubai|Sharjah|Muscat|Salalah|Sanaa|Aden|Taiz|Hodeidah|Marib|Ankara|Istanbul|Izmir|Diyarbakir|Gaziantep|Adana|Bursa|Trabzon|Tbilisi|Batumi|Kutaisi|Gori|Yerevan|Gyumri|Baku|Ganja|Sumgait|Stepanakert|Astana|Almaty|Shymkent|Aktau|Tashkent|Samarkand|Bukhara|Andijan|Nukus|Bishkek|Osh|Jalal-Abad|Dushanbe|Khujand|Kulob|Khorog|Ashgabat|Turkmenbashi|Kabul|Kandahar|Herat|Mazar-i-Sharif|Jalalabad|Kunduz|Islamabad|Karachi|Lahore|Peshawar|Quetta|Multan|Faisalabad|Rawalpindi|Gwadar|New Delhi|Mumbai|Kolkata|Chennai|Bengaluru|Hyderabad|Lucknow|Ahmedabad|Pune|Jaipur|Bhopal|Patna|Srinagar|Guwahati|Imphal|Kochi|Varanasi|Amritsar|Dhaka|Chittagong|Sylhet|Rajshahi|Khulna|Cox's Bazar|Kathmandu|Pokhara|Biratnagar|Thimphu|Colombo|Kandy|Jaffna|Galle|Trincomalee|Malé|Yangon|Mandalay|Naypyidaw|Sittwe|Myitkyina|Bangkok|Chiang Mai|Pattani|Phuket|Vientiane|Luang Prabang|Phnom Penh|Siem Reap|Battambang|Hanoi|Ho Chi Minh City|Da Nang|Hai Phong|Kuala Lumpur|Penang|Johor Bahru|Kota Kinabalu|Kuching|Jakarta|Surabaya|Bandung|Medan|Makassar|Jayapura|Denpasar|Yogyakarta|Dili|Manila|Quezon City|Cebu|Davao|Marawi|Zamboanga|Beijing|Shanghai|Guangzhou|Shenzhen|Chongqing|Chengdu|Wuhan|Xi'an|Urumqi|Kashgar|Lhasa|Harbin|Tianjin|Nanjing|Taipei|Kaohsiung|Taichung|Tainan|Ulaanbaatar|Darkhan|Erdenet|Pyongyang|Kaesong|Seoul|Busan|Incheon|Daegu|Gwangju|Tokyo|Osaka|Kyoto|Nagoya|Sapporo|Fukuoka|Naha|Sendai|Port Moresby|Lae|Honiara|Suva|Nadi|Port Vila|Apia|Nukuʻalofa|Nouméa|Papeete|Wellington|Auckland|Christchurch|Dunedin|Canberra|Sydney|Melbourne|Brisbane|Perth|Adelaide|Hobart|Darwin|Mexico City|Guadalajara|Monterrey|Tijuana|Ciudad Juárez|Culiacán|Oaxaca|Veracruz|Guatemala City|Quetzaltenango|Tegucigalpa|San Pedro Sula|San Salvador|Santa Ana|Managua|León|San José|Limón|Panama City|Colón|Havana|Santiago de Cuba|Kingston|Montego Bay|Port-au-Prince|Cap-Haïtien|Santo Domingo|San Juan|Bridgetown|Port of Spain|Georgetown|Paramaribo|Bogotá|Medellín|Cali|Barranquilla|Cúcuta|Caracas|Maracaibo|Valencia|Quito|Guayaquil|Cuenca|Lima|Arequipa|Cusco|Puno|La Paz|Santa Cruz|Cochabamba|El Alto|Sucre|Santiago|Valparaíso|Concepción|Iquique|Antofagasta|Buenos Aires|Córdoba|Rosario|Mendoza|Mar del Plata|Tucumán|Montevideo|Punta del Este|Asunción|Ciudad del Este|São Paulo|Rio de Janeiro|Brasília|Salvador|Recife|Fortaleza|Manaus|Belém|Curitiba|Porto Alegre|Warsaw|Kraków|Gdańsk|Łódź|Wrocław|Prague|Brno|Ostrava|Bratislava|Košice|Budapest|Debrecen|Szeged|Bucharest|Cluj|Iași|Timișoara|Chișinău|Tiraspol|Sofia|Plovdiv|Varna|Belgrade|Novi Sad|Niš|Pristina|Mitrovica|Skopje|Tetovo|Tirana|Durrës|Podgorica|Sarajevo|Mostar|Banja Luka|Zagreb|Split|Ljubljana|Maribor|Athens|Thessaloniki|Patras|Nicosia|Limassol|Kyiv|Kharkiv|Odesa|Lviv|Dnipro|Mariupol|Kherson|Zaporizhzhia|Donetsk|Luhansk|Sevastopol|Minsk|Brest|Grodno|Vilnius|Kaunas|Riga|Daugavpils|Tallinn|Narva|Moscow|Kazan|Novosibirsk|Grozny|Makhachkala|Rostov-on-Don|Yekaterinburg|Vladivostok|Helsinki|Tampere|Stockholm|Gothenburg|Malmö|Oslo|Bergen|Tromsø|Copenhagen|Aarhus|Reykjavik|Dublin|Cork|Belfast|Derry|Glasgow|Edinburgh|Cardiff|Manchester|Leeds|Brussels|Antwerp|Ghent|The Hague|Rotterdam|Utrecht|Paris|Marseille|Lyon|Toulouse|Strasbourg|Geneva|Zürich|Bern|Vienna|Graz|Linz|Berlin|Munich|Hamburg|Cologne|Dresden|Leipzig|Rome|Milan|Naples|Palermo|Turin|Madrid|Barcelona|Seville|Bilbao|Lisbon|Porto|Valletta|Gaza City|Ramallah|Hebron|Nablus|Jenin|Tel Aviv|Haifa|Jerusalem|Ottawa|Toronto|Vancouver|Winnipeg|Halifax".split(
    '|',
  )
const REGIONS =
  'Borno|Zamfara|Benue|Kivu|North Kivu|Ituri|Katanga|Kasai|Tigray|Amhara|Oromia|Afar|Darfur|Kordofan|Puntland|Somaliland|Jubaland|Cabo Delgado|Zambezia|Matabeleland|Mashonaland|KwaZulu-Natal|Gauteng|Limpopo|Eastern Cape|Ashanti|Volta|Casamance|Sinaloa|Chiapas|Guerrero|Michoacán|Antioquia|Chocó|Zulia|Mato Grosso|Bahia|Pará|Patagonia|Jujuy|Araucanía|Kerala|Bihar|Gujarat|Punjab|Tamil Nadu|Uttar Pradesh|Assam|Manipur|Jharkhand|Meghalaya|Telangana|Balochistan|Sindh|Khyber Pakhtunkhwa|Helmand|Nangarhar|Kunar|Badakhshan|Panjshir|Anbar|Nineveh|Diyala|Khuzestan|Sistan and Baluchestan|Hadramawt|Rakhine|Kachin|Shan State|Mindanao|Luzon|Aceh|Papua|Kalimantan|Sulawesi|Sabah|Sarawak|Xinjiang|Tibet|Guangdong|Yunnan|Sichuan|Hokkaido|Okinawa|Queensland|Tasmania|New South Wales|Bavaria|Saxony|Catalonia|Galicia|Lombardy|Sicily|Transnistria|Gagauzia|Chechnya|Dagestan|Tatarstan|Bashkortostan|Abkhazia|South Ossetia|Adjara|Gorno-Badakhshan|Karakalpakstan|Issyk-Kul|Naryn|Crimea|Donbas|Bukovina|Vojvodina|Republika Srpska|Anatolia|Upper Nile|Equatoria|Jonglei|Gambella'.split(
    '|',
  )
const PLACES =
  'Lake Chad|Lake Victoria|Lake Tanganyika|Sahel|Horn of Africa|Great Rift Valley|Zambezi River|Congo River|Niger Delta|Niger River|Blue Nile|Sahara|Kalahari|Mount Kenya|Kilimanjaro|Sinai Peninsula|Golan Heights|Bekaa Valley|Jordan Valley|Red Sea|Gulf of Aden|Strait of Hormuz|Persian Gulf|Bab al-Mandab|Caspian Sea|Black Sea|Sea of Azov|Aral Sea|Fergana Valley|Pamir Mountains|Hindu Kush|Khyber Pass|Karakoram|Himalayas|Kashmir Valley|Siachen Glacier|Brahmaputra|Ganges|Bay of Bengal|Andaman Sea|Mekong River|Mekong Delta|South China Sea|Spratly Islands|Paracel Islands|Senkaku Islands|Kuril Islands|Taiwan Strait|Yellow Sea|Korean Peninsula|Gobi Desert|Coral Sea|Torres Strait|Great Barrier Reef|Andes|Amazon|Atacama Desert|Orinoco|Darién Gap|Gulf of Mexico|Panama Canal|Suez Canal|Bosphorus|Aegean Sea|Adriatic|Balkans|Carpathians|Danube|Rhine|Suwałki Gap|Baltic Sea|Kola Peninsula|Arctic|Caucasus|Pankisi Gorge|Lachin Corridor|Zangezur|Maghreb|Levant|Central Asia|Southeast Asia|Latin America|West Africa|East Africa|Eastern Europe|Middle East|Tiananmen Square|Tahrir Square|Zócalo|Freedom Square|Evin Prison|Kutupalong|Dadaab|Kakuma|Rafah crossing'.split(
    '|',
  )
const COMPANIES =
  'Sonatrach|Gazprom|Rosneft|Lukoil|Petrobras|Pemex|Ecopetrol|Sasol|Eskom|Transnet|Dangote Group|Safaricom|MTN Group|Ethio Telecom|Kenya Airways|Ethiopian Airlines|Qatar Airways|Emirates|Etihad Airways|Turkish Airlines|Aramco|SABIC|Tata Steel|Reliance Industries|Infosys|Wipro|Adani Group|Grameenphone|Petronas|AirAsia|Garuda Indonesia|Pertamina|San Miguel Corp.|Jollibee|Vingroup|Huawei|Xiaomi|Alibaba|Tencent|Evergrande|Foxconn|TSMC|Samsung Electronics|Hyundai Motor|LG Chem|Toyota|Sony|SoftBank|Nintendo|BHP|Rio Tinto|Qantas|Woolworths|Fonterra|Vale|Embraer|Itaú Unibanco|Cemex|Grupo México|América Móvil|Avianca|Codelco|Siemens|Volkswagen|Deutsche Bank|BASF|Airbus|Renault|TotalEnergies|BNP Paribas|Eni|Fiat|UniCredit|Santander|Repsol|Telefónica|Nokia|Ericsson|Volvo|Equinor|Maersk|Novo Nordisk|Shell|Philips|Heineken|Nestlé|Novartis|UBS|Credit Suisse|HSBC|Barclays|Vodafone|BP|Orlen|PKO Bank Polski|MOL|Naftogaz|Ukrzaliznytsia|Belneftekhim|Yandex|Sberbank|KazMunayGas|Kazatomprom|SOCAR|Kumtor Gold Co|Rogun|Turkcell|Koç Holding|Globus Inc.|Apex Holdings Ltd|Sunrise Energy Plc|Zenith Bank|First Bank of Nigeria|Standard Bank|Glencore|Anglo American|De Beers|AngloGold Ashanti'.split(
    '|',
  )
const MEDIA =
  'Daily Nation|The Standard|Daily Monitor|New Vision|Punch|Vanguard|Premium Times|Al-Ahram|Al Jazeera|Al Arabiya|Haaretz|Jerusalem Post|Hurriyet|Daily Sabah|Anadolu Agency|IRNA|Tasnim|Dawn|Geo News|Times of India|The Hindu|Indian Express|NDTV|Kathmandu Post|Daily Star|Prothom Alo|Irrawaddy|Bangkok Post|Straits Times|Jakarta Post|Rappler|South China Morning Post|Xinhua|Global Times|Yonhap|Kyodo News|Asahi Shimbun|Nikkei|Sydney Morning Herald|New Zealand Herald|Folha de S.Paulo|O Globo|Clarín|La Nación|El Tiempo|El Universal|Reforma|Prensa Libre|El Faro|Le Monde|Le Figaro|El País|Der Spiegel|Bild|Corriere della Sera|La Repubblica|Gazeta Wyborcza|Kyiv Independent|Ukrainska Pravda|Meduza|Kommersant|Interfax|TASS|RIA Novosti|Asia-Plus|Kloop|24.kg|Kun.uz|Tengrinews|Civil.ge|Hetq|Reuters|AFP|Associated Press|BBC|Deutsche Welle|Voice of America'.split(
    '|',
  )
const OFFICES =
  'Ministry of Foreign Affairs|Ministry of Health|Ministry of Defence|Ministry of Interior|Ministry of Education|Ministry of Finance|Ministry of Education and Science|Ministry of Trade and Industry|Ministry of Water and Sanitation|Ministry of Labour and Social Protection|Ministry of Agriculture, Water and Forestry|Department of Health and Social Development|Department of Agriculture|Department of Justice|Central Bank|National Bank|Supreme Court|Constitutional Court|High Court|National Assembly|Electoral Commission|Human Rights Commission|National Police|Air Force|Navy|Army|Football Federation|Chamber of Commerce|Red Crescent|Red Cross|Airports Authority|Revenue Authority|Ports Authority|Railways|Airlines|News Agency|Stock Exchange|Bureau of Statistics|Medical Association|Bar Association|Teachers Union|Olympic Committee|Cricket Board|Tourism Board|Investment Authority'.split(
    '|',
  )

/** Surnames and syllables for East Asian names as newspapers write them, with a hyphen. */
const SURNAMES =
  'Lee Kim Park Choi Jung Kang Cho Yoon Lim Shin Moon Chen Lin Huang Wu Tsai Hsu Chang Lam Wong Chan Cheung Leung Ho Ng Yeung Lau Kwok Ma Tang Ip Lo'.split(
    ' ',
  )
const SYLLABLES =
  'Kin Ka Wai Chi Yuet Siu Mei Ming Kwok Tung Shih Ing Ying Wen Jae Min Seo Geun Jong Hyun Sung Young Hye Kyung Nam Il Tae Ji Won Ho Man Lok Sze Yin Chun Hung Fai'.split(
    ' ',
  )

/** A name that nobody bears: the last word begins like one and ends like another, so that the model learns what names look like. */
function blend(a: string, b: string, random: () => number): string {
  const words = a.split(' ')
  const last = words[words.length - 1]
  const other = b.split(' ').pop() ?? b
  const cut = 2 + Math.floor(random() * 3)
  if (last.length < 5 || other.length < 5 || /[-'’]/.test(last + other)) return a
  words[words.length - 1] = last.slice(0, cut) + other.slice(Math.max(2, other.length - 5 + Math.floor(random() * 2)))
  return words.join(' ')
}

export interface WorldNames {
  person(): string
  country(): string
  city(): string
  place(): string
  /** A treaty, battle, cup or the like. */
  event(): string
  organisation(): string
  demonym(): string
}

/** Names from every part of the world: persons, bodies and countries of the gazetteers that ship, and the lists above. */
export function worldNames(data: string, random: () => number): WorldNames {
  const actors = readTsv(join(data, 'gazetteer-actors/actors.tsv'))
  const named =
    /^(?:\p{Lu}[\p{L}'’-]+ )(?:(?:de|da|bin|al|el|van|von|ben|dos|del) )?(?:\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+)?$/u
  const titled =
    /\b(?:Force|Forces|Army|Council|Party|Police|Prince|King|Sheikh|Crown|Bank|Ministry|Government|General|President|Mullah|Haji)\b/
  const persons = [
    ...actors.filter((row) => row.kind === 'person' && named.test(row.name) && !titled.test(row.name)).map((row) => row.name),
    ...readTsv(join(data, 'gazetteer-leaders/leaders.tsv'))
      .map((row) => row.name)
      .filter((name) => named.test(name)),
  ]
  const whole = (name: string): boolean => /^\p{Lu}[^(),0-9]{3,50}$/u.test(name) && name.split(' ').length < 7
  const bodies = actors.filter((row) => /non-gov|militant|company/.test(row.kind) && whole(row.name)).map((row) => row.name)
  const parties = readTsv(join(data, 'gazetteer-organisations/parties.tsv'))
    .map((row) => row.name)
    .filter(whole)
  const countries = readTsv(join(data, 'gazetteer-countries/countries.tsv'))
  const countryNames = countries.map((row) => row.name).filter((name) => /^[\p{L} '’-]+$/u.test(name))
  const demonyms = countries.flatMap((row) => row.demonyms.split('|')).filter((name) => /^\p{Lu}[\p{L} -]+$/u.test(name))
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]
  const place = (): string => (random() < 0.5 ? pick(countryNames) : random() < 0.6 ? pick(CITIES) : pick(REGIONS))
  const coined = (list: readonly string[], share: number): string =>
    random() < share ? blend(pick(list), pick(list), random) : pick(list)
  /** Most places are ones that no list has: a model that knows all places of its texts takes every unknown name for a person's. */
  const city = (): string => {
    const name = coined(random() < 0.75 ? CITIES : REGIONS, 0.6)
    const chance = random()
    if (chance > 0.08 || name.includes(' ')) return name
    return (
      pick([
        'El ',
        'San ',
        'Santa ',
        'Al ',
        'Ain ',
        'Bani ',
        'Ban ',
        'Kampung ',
        'Nova ',
        'Puerto ',
        'Port ',
        'Fort ',
        'New ',
        'Tel ',
        'Ras Al ',
      ]) + name
    )
  }
  const word = (): string => blend(pick(CITIES), pick(persons), random).split(' ').pop() ?? ''
  return {
    country: () => coined(countryNames, 0.1),
    city,
    place: () => {
      const chance = random()
      if (chance < 0.45) return pick(PLACES)
      if (chance < 0.6) return `${pick(['Lake', 'Mount', 'Cape', 'Port', 'Camp', 'Fort'])} ${city()}`
      return `${city()} ${pick(['River', 'Valley', 'Bay', 'Mountains', 'Island', 'Islands', 'Park', 'Airport', 'Bridge', 'Hills', 'Desert', 'Square', 'Road', 'Street', 'Dam', 'Forest', 'Beach', 'Stadium', 'Prison', 'Pass', 'Peninsula', 'Refugee Camp'])}`
    },
    event: () =>
      pick([
        () => `Treaty of ${city()}`,
        () =>
          `${city()} ${pick(['Agreement', 'Accords', 'Accord', 'Declaration', 'Protocol', 'Convention', 'Treaty', 'Marathon', 'Festival'])}`,
        () => `${pick(['Battle', 'Siege', 'Peace', 'Tour'])} of ${city()}`,
        () => `${pick([pick(countryNames), 'Africa', 'Asia'])} Cup`,
        () => `${pick(['First', 'Second'])} ${pick(demonyms)} War`,
        () => `${pick(demonyms)} Revolution`,
      ])(),
    demonym: () => pick(demonyms),
    person: () => {
      const chance = random()
      if (chance < 0.08) return `${pick(SURNAMES)} ${pick(SYLLABLES)}-${pick(SYLLABLES).toLowerCase()}`
      const name = coined(persons, 0.3)
      if (chance > 0.16) return name
      const words = name.split(' ')
      return `${words[0][0]}.${random() < 0.5 ? ' ' : ''}${words.slice(1).join(' ')}`
    },
    organisation: () => {
      const chance = random()
      if (chance < 0.15) return pick(bodies)
      if (chance < 0.35) return pick(parties)
      if (chance < 0.38) return `${word()} ${pick(['&', '&', 'and'])} ${pick([word(), word(), 'Sons', 'Co.', 'Partners'])}`
      if (chance < 0.45) return pick(COMPANIES)
      if (chance < 0.47)
        return `${word()}${pick(['', '', ' Ltd', ' Inc.', ' Group', ' Holdings', ' Limited', ' Corp', ' Bank', ' Energy', ' Airlines', ' FC', ' Foundation'])}`
      if (chance < 0.61) return pick(MEDIA).replace(/^The /, '')
      if (chance < 0.75) return `${place()} ${pick(OFFICES.filter((office) => !office.includes(' of ')))}`
      if (chance < 0.83) return pick(OFFICES.filter((office) => office.includes(' of ')))
      if (chance < 0.86) return `${pick(OFFICES.filter((office) => office.startsWith('M')))} of ${pick(countryNames)}`
      if (chance < 0.9)
        return `${pick(['University', 'Bank', 'National Bank', 'Central Bank', 'Republic Bank', 'Communist Party', 'Socialist Party', 'Democratic Party', 'Government', 'Parliament'])} of ${place()}`
      if (chance < 0.94) return `${place()} University`
      return Array.from(
        { length: 3 + Math.floor(random() * 3) },
        () => 'ABCDEFGHIJKLMNOPRSTUVWZ'[Math.floor(random() * 23)],
      ).join('')
    },
  }
}
