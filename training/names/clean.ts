import type { MarkedName, MarkedText } from './marked-text'

/** Titles that stand before persons and are no part of their names (GUIDELINES 5). */
const TITLE =
  /^(?:(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sen|Rep|Gov|Capt|Sgt|Maj|Sir|Lord|Lady|President|Minister|King|Queen|Prince|Princess|Pope|Senator|Governor|General|Colonel|Captain|Professor|Judge|Justice|Chancellor|Secretary|Congressman|Congresswoman|Ambassador|Mayor|Bishop|Archbishop|Cardinal|Father|Brigadier|Brig|Admiral|Adm|Prime Minister|Vice President)\.?\s+)+/
const OPENING = /^(?:the|a|an)\s+/i
const CLOSING = /(?:['’]s?|[-–—,;:.!?"”)\]\s]+)$/
const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|I|Mr|Mrs|Ms|Dr)\.?$/

/** Last words that tell what a name is for; a program that has not met the rest of the name often misses them. */
const PLACE_HEAD =
  /\s(?:Province|Region|District|County|Islands?|River|Lake|Bay|Peninsula|Strait|Mountains|Valley|Desert|Oblast|Governorate|Prefecture|Municipality|Peninsula|Airport|Street|Avenue|Highway|Bridge|Stadium|Square)$/
const BODY_HEAD =
  /\s(?:Ltd|Limited|Inc|Corp|Corporation|LLC|PLC|Plc|Company|Ministry|University|Association|Federation|Committee|Council|Agency|Commission|Authority|Foundation|Institute|Union|Bank|Airlines|Airways|Police|Court|Club|Party|Hospital|School|College)\.?$/
/** Capitalised nouns that point at a body named before, or at a thing: no names by themselves. */
const GENERIC =
  /^(?:Court|Party|Agency|Embassy|State|States|Government|Commission|Committee|Council|Ministry|Department|Board|Park|Media|Internet|Constitution|Cabinet|Company|Group|University|School|College|Hospital|Bank|Police|Union|Province|Region|District|City|County|Republic|Kingdom|Act|Bill|Chamber|Administration|Foundation|Institute|Association|Federation|Army|Navy|Academy|Church|Mission|Secretary|Minister|President|Chairman|Governor|Mayor|Director|General|Prince|King|Queen|Crown|Majesty|Highness|Excellency|Covid|Covid-19|COVID-19|COVID|Coronavirus|Web|Earth|Sun|Moon|God|Lord|Mom|Dad|Mum)$/

/** Mends what a program marks unlike the guidelines: articles, titles and possessives go, words without a capital are no names. */
export function cleanNames(marked: MarkedText): MarkedText {
  return { ...marked, names: marked.names.map((name) => cleanName(marked.text, name)).filter((name) => name !== null) }
}

function cleanName(text: string, name: MarkedName): MarkedName | null {
  let { start, end } = name
  const cut = (pattern: RegExp): void => {
    const found = pattern.exec(text.slice(start, end))
    if (found !== null && found[0].length < end - start) start += found[0].length
  }
  cut(OPENING)
  if (name.types.includes('PER')) cut(TITLE)
  const closing = CLOSING.exec(text.slice(start, end))
  const dotted = closing?.[0] === '.' && /(?:\b\p{Lu}|Inc|Corp|Ltd|Co|Jr|Sr|St)\.$/u.test(text.slice(start, end))
  if (closing !== null && !dotted && closing.index > 0) end -= closing[0].length
  const rest = text.slice(start, end)
  if (!/\p{Lu}/u.test(rest) || CALENDAR.test(rest) || GENERIC.test(rest) || rest.includes('\n')) return null
  if (name.types[0] !== 'MISC' && BODY_HEAD.test(rest)) return { start, end, types: ['ORG'] }
  if (name.types[0] !== 'MISC' && PLACE_HEAD.test(rest)) return { start, end, types: ['GPE', 'LOC'] }
  return { ...name, start, end }
}
