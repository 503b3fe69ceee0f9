/** The parts of speech that the name model tells apart; any other is 0. */
export const POS = [
  'NOUN',
  'PROPN',
  'VERB',
  'ADJ',
  'ADV',
  'ADP',
  'DET',
  'PUNCT',
  'PRON',
  'AUX',
  'CCONJ',
  'SCONJ',
  'NUM',
  'PART',
  'SYM',
  'INTJ',
  'X',
]
export const PROPN = POS.indexOf('PROPN') + 1
/** By the first and third letter and the length of a part of speech, which tell all of them apart, its index. */
const POS_SLOTS = /* @__PURE__ */ slotsOfPos()

function slotOfPos(tag: string): number {
  return (tag.charCodeAt(0) + tag.charCodeAt(2) * 3 + tag.length) & 63
}

function slotsOfPos(): Uint8Array {
  const slots = new Uint8Array(64)
  POS.forEach((tag, index) => {
    slots[slotOfPos(tag)] = index + 1
  })
  return slots
}

/** Where a part of speech is in the list, from 1 on; 0 if it is not. */
export function indexOfPos(tag: string): number {
  const index = POS_SLOTS[slotOfPos(tag)]
  return index > 0 && POS[index - 1] === tag ? index : 0
}
