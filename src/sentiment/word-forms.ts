import { closedClass } from './closed-classes'
import { ADJECTIVE, ADVERB, isKnownWord, partOfSpeech, VERB } from './known-words'
import { valenceOf } from './valence'
import { frameOf } from './verb-frames'
import { wordId } from './word-ids'

/** All that is looked up of a word, whatever stands around it. */
export interface WordForm {
  /** In lower case. */
  readonly word: string
  readonly known: boolean
  /** What it mostly is; told by its ending if it is not known. */
  readonly part: number
  /** Its tag if it belongs to a closed class. */
  readonly closed: number | undefined
  /** Its verb frame, or -1. */
  readonly frame: number
  readonly id: number
  /** How good or bad it sounds by itself, -4 to 4. */
  readonly valence: number
  /** Where its last apostrophe is, or -1. */
  readonly apostrophe: number
  /** Whether a clause may end before it. */
  readonly breaks: boolean
}

/** How many forms are kept: far more than a text has that is read again and again, and bounded. */
const MOST = 20_000
const forms = new Map<string, WordForm>()

/** Looks a word up once, as written: words come again from sentence to sentence. */
export function formOf(written: string): WordForm {
  const met = forms.get(written)
  if (met !== undefined) return met
  const word = written.toLowerCase().replaceAll('’', "'")
  const form: WordForm = {
    word,
    known: isKnownWord(word),
    part: partOfSpeech(word) ?? guess(word),
    closed: closedClass(word),
    frame: frameOf(word)?.frame ?? -1,
    id: wordId(word),
    valence: valenceOf(word),
    apostrophe: word.lastIndexOf("'"),
    breaks: BREAKS.has(word),
  }
  if (forms.size >= MOST) forms.clear()
  forms.set(written, form)
  return form
}

const BREAKS = new Set(
  ', ; : - ( ) " but although though while whereas because if which who that when after before despite'.split(' '),
)

/** Unknown words by their endings. */
function guess(word: string): number {
  if (word.endsWith('ly')) return ADVERB
  if (word.endsWith('ing') || word.endsWith('ed') || word.endsWith('ized') || word.endsWith('ises')) return VERB
  if (/(?:ous|ful|ive|ish|ble|less|ic|al)$/.test(word)) return ADJECTIVE
  return 0
}
