import { besideDates, hasDate } from './dates'

const NAME_WORD = "[A-Z\\u00c0-\\u00de][\\w\\u00c0-\\u024f'’.-]*"
const PARTICLE = '(?:de|da|di|del|der|den|van|von|bin|ibn|al|el|la|le|du|dos|ter|y)'
const NAME = `${NAME_WORD}(?:\\s+(?:${PARTICLE}\\s+){0,2}${NAME_WORD}){0,4}`

const CREDIT = new RegExp(
  `^(?:(?:[Ww]ritten|[Ss]tory|[Tt]ext|[Ww]ords|[Rr]eported|[Pp]osted|[Pp]ublished|[Aa]nalysis|[Cc]ommentary|[Oo]pinion|[Ee]dited|[Cc]ompiled|[Ii]nterview|[Aa]rticle|[Rr]eview)\\s+)?(?:[Bb]y|BY)\\s*:?\\s+(?:the\\s+|our\\s+)?${NAME}`,
)
const ROLE_CREDIT =
  /^(?:author|authors|by|writer|reporter|editor|edited by|written by|reported by|reporting by|additional reporting by|with additional reporting|posted by|published by|byline|text by)\s*:\s*\S|^\(?(?:additional |with )?(?:reporting|writing|editing) (?:by|from)\b/i
const BEFORE_NAMES = new RegExp(`^${NAME}(?:\\s*(?:,|and|&|\\|)\\s*${NAME}){0,5}$`)
const NAME_ALONE = new RegExp(`^${NAME_WORD}(?:\\s+(?:${PARTICLE}\\s+){0,2}${NAME_WORD}){1,3}$`)
const NAME_IN_PLACE = new RegExp(
  `^${NAME_WORD}(?:\\s+(?:${PARTICLE}\\s+){0,2}${NAME_WORD}){1,3}(?:,? (?:and|&) ${NAME})?(?: in |, ?| \\| ?)(?:the )?${NAME}$`,
)
const ROLE =
  /\b(?:correspondent|reporter|editor|writer|columnist|journalist|staff|news desk|newsroom|bureau|analyst|professor|fellow|contributor|reuters|associated press|afp|ap|bbc|cnn|agencies|news agency|guest author|lecturer|director|researcher)\b/i

const HANDLE = new RegExp(`^${NAME}\\s*[(|]?\\s*@\\w{2,20}\\)?$`)
const STAMP = /^(?:first |last |originally )?(?:published|updated|posted|modified|created|issued)\b/i
/** Words that begin or end labels of two or three capitalised words, and no names. */
const NO_NAME =
  /\b(?:key|points?|latest|headlines?|news|world|today|more|top|story|stories|photos?|images?|videos?|line|live|updates?|report|reports|read|the|of|and|in|on|for|about|full|text|file|special|central|middle|north|south|east|west|eastern|western|northern|southern|asia|europe|africa|america|war|crisis|conflict|politics|business|sports?|culture|opinion|analysis|editorial|board|section|main|menu|breaking|exclusive|interview|explainer|features?|foreign|policy|affairs|national|international|global|local|human|rights|united|nations|states|kingdom|republic|press|release|statement|media|street|times|post|journal|review|magazine|weekly|daily|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|getty|reuters|share|follow|facebook|twitter|data|points|summary|background|context|conclusion|introduction|next|steps|what|why|how|who|when|where)\b/i

/** Whether a short line names the author or the time of an article, and says nothing else. */
export function isByline(line: string): boolean {
  if (ROLE_CREDIT.test(line)) return true
  if (CREDIT.test(line)) {
    const rest = line.replace(CREDIT, '')
    return wordsIn(besideDates(rest)) <= 8 && !/^\s+(?:[a-z]+\s+){3}/.test(rest)
  }
  if (line.includes('@') && HANDLE.test(line)) return true
  if (!hasDate(line)) return false
  if (STAMP.test(line) && wordsIn(line) <= 16) return true
  const rest = besideDates(line)
  return (
    rest === '' ||
    (wordsIn(rest) <= 6 &&
      !/(?:^|\s)(?!and\b|by\b|for\b|in\b|of\b|de\b|van\b|von\b|bin\b|al\b|et\b|read\b|min\b|read\b)[a-z]{3,}/.test(rest))
  )
}

const BIO = new RegExp(
  `^[(\\[*]?(?:(?:Dr|Prof|Professor|Sir|The (?:author|writer))\\.?,?\\s*)?(?:${NAME}(?:,? (?:PhD|Ph\\.D\\.|MD),?)?\\s+)?(?:and ${NAME} )?(?:is|was|are|has been|works|serves|covers|writes|reports|teaches)\\s`,
)
const BIO_ROLE =
  /\b(?:editor|reporter|journalist|correspondent|columnist|writer|contributor|fellow|professor|lecturer|researcher|analyst|author|freelancer?|scholar|candidate|student|historian|expert|consultant|director|founder|co-founder|commentator|producer|photographer|blogger|based in|(?:covers|writes|reports) (?:about|on|for|from|for|the))\b/

/** Whether a line credits those who reported, wrote or edited an article, as at its end. */
export function isCredit(line: string): boolean {
  return /^[([]?(?:additional |with )?(?:reporting|writing|editing|edited|compiled|interview) (?:by|from)\b/i.test(line)
}

/** Whether a line is a name and a place: "NAME in PLACE". */
export function isNameInPlace(line: string): boolean {
  return NAME_IN_PLACE.test(line)
}

/** The last name of the writer that a line introduces to the readers ("NAME is SITE's managing editor."), '' for "the author", or null. */
export function authorInBio(line: string): string | null {
  const opening = BIO.exec(line)
  if (opening === null || !BIO_ROLE.test(line.slice(opening[0].length, opening[0].length + 110))) return null
  if (/^\W*[Tt]he (?:author|writer)\b/.test(opening[0])) return ''
  const name = /(\S+ )([A-Z\u00c0-\u00de][^\s,]*),?(?: (?:PhD|Ph\.D\.|MD),?)? [a-z]+\s$/.exec(opening[0])
  return name === null ? null : name[2]
}

/** Whether a line is the name of a person and nothing else, by its shape. */
export function isName(line: string): boolean {
  return NAME_ALONE.test(line) && !NO_NAME.test(line) && !/['’]s\b/.test(line)
}

/** Whether a line is a list of names, by its shape. */
export function areNames(line: string): boolean {
  return BEFORE_NAMES.test(line)
}

/** Whether a short line names a writer's role, newsroom or agency. */
export function isRole(line: string): boolean {
  return ROLE.test(line)
}

function wordsIn(text: string): number {
  return text === '' ? 0 : text.split(' ').length
}
