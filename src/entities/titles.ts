/** Titles and offices that stand before a personal name and are no part of it (guideline 5). Folded, several words with spaces. */
const TITLES = `president|vice president|prime minister|deputy prime minister|premier|chancellor|vice chancellor|taoiseach|minister|foreign minister|defense minister|defence minister
interior minister|finance minister|justice minister|energy minister|secretary|secretary general|secretary of state|foreign secretary|home secretary|defense secretary|defence secretary
treasury secretary|general secretary|ambassador|envoy|special envoy|senator|sen|congressman|congresswoman|representative|rep|governor|gov|mayor|commissioner|commander|commander in chief
general|gen|lt gen|lieutenant general|maj gen|major general|brig gen|brigadier general|brigadier|colonel|col|lt col|lieutenant colonel|major|maj|captain|capt|lieutenant|lt|sergeant|sgt|staff sgt|corporal|cpl|private
admiral|adm|rear adm|vice adm|marshal|field marshal|air marshal|king|queen|prince|crown prince|princess|emperor|empress|sultan|emir|duke|duchess|count|baron|lord|lady|sir|dame|pope|cardinal|archbishop|bishop|patriarch
metropolitan|rabbi|reverend|rev|father|ayatollah|grand ayatollah|imam|justice|chief justice|judge|attorney general|prosecutor|mr|mrs|ms|miss|dr|prof|professor|speaker|chairman|chairwoman|chair|leader|opposition leader
spokesman|spokeswoman|spokesperson|director|chief|army chief|economist|analyst|journalist|author|activist|lawyer|candidate|former president|former prime minister|ex president|then president|deputy|opposition|acting president|interim president|warlord|strongman|dictator|lawmaker|parliamentarian|legislator|assemblyman|assemblywoman|councilman|councilwoman|undersecretary|mp|academician|tsar|czar|sheriff|detective|officer|agent|coach|comrade|chairperson|supreme leader|house speaker|first lady|team`

let titles: Set<string> | null = null
let openers: Set<string> | null = null

function load(): Set<string> {
  if (titles === null) {
    titles = new Set(TITLES.split(/[|\n]/))
    openers = new Set([...titles].flatMap((title) => title.split(' ')))
  }
  return titles
}

/** Whether folded words (joined by spaces) are a title. */
export function isTitle(words: string): boolean {
  return load().has(words)
}

/** Whether a folded word is in some title. */
export function isTitleWord(word: string): boolean {
  load()
  return openers!.has(word)
}
