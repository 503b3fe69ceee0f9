const AGENCY =
  '(?:reuters|afp|agence france-presse|ap|associated press|ap photo|ap images|epa(?:-efe)?|efe|dpa|upi|tass|ria novosti|sputnik|xinhua|anadolu(?: agency)?|aa|getty(?: images)?|getty images|shutterstock|istock|alamy|bloomberg|pa|pa wire|pa media|zuma(?: press)?|imago|nurphoto|unsplash|pexels|pixabay|flickr|wikimedia(?: commons)?|creative commons|pool|pool photo|handout|via reuters|via ap|file|file photo|courtesy|screenshot|screengrab|the new york times|radio free europe|rfe\\/rl|picture alliance|ap file|istockphoto|depositphotos|adobe stock)'
/** Where pictures come from, but statements too: a credit only in brackets or after a stroke. */
const NETWORK = '(?:facebook|instagram|twitter|telegram|youtube|x)'

const OPENING =
  /^[([]?(?:file )?(?:photos?|photographs?|images?|pictures?|illustration|graphic|map|cover (?:photo|image)|header image|featured image|lead image|feature image|top (?:photo|image))(?: (?:credits?|source|by|courtesy|caption|via))?\s*(?::|by (?=[A-Z])|via\b|courtesy\b|©|\/|\|)|^(?:file photo|file image|file picture|file)\s*(?::|[–—]|- )|^(?:image (?:source|caption|copyright|credit)|media caption(?=[A-Z ])|photo (?:credit|caption))\b|^(?:caption|credits?)\s*:|^[([]?(?:photo|image|picture|illustration) (?:by (?=[A-Z])|courtesy|credit)|^[([]?(?:courtesy|credit)(?: of [A-Z]|:)|^in this (?:(?:file|handout|undated|image|photo|frame|screen|video|\w+\.?|\d{1,2},?|\d{4},?) ){0,5}(?:photo|image|picture|frame|grab)\b[^.]{0,60}(?:,|released|provided|made|taken|grab|from)/i
const ENDING = new RegExp(
  `(?:[([]|©\\s*|\\/\\s?|photo(?:graph)?s?\\s*(?:by|:|credit:?|from)\\s*|credit:?\\s*|image:?\\s*|via\\s+|\\|\\s*|[.!?]["”’]?\\s+)(?:[^()[\\]/.]{0,50}[/,|]\\s?)?${AGENCY}(?:[/,| ]\\s?[^()[\\]/]{0,40})?(?:\\/[^()[\\]/]{0,30})?(?:\\s+(?:via|\\/|and)\\s+[^()[\\]/]{0,30})?[)\\]]?\\.?$`,
  'i',
)
const NETWORK_LAST = new RegExp(`[([/][^()[\\]]{0,50}${NETWORK}[)\\]]?\\.?$`, 'i')
/** A source and a name between brackets, whatever the source: (Antara/Irwan Yusuf). */
const BRACKETED = /[([][A-Z][\w.&'’ -]{1,40}\/ ?[A-Z][\w.'’\u00c0-\u024f -]{1,50}[)\]]\.?$/
const CREDIT_LAST =
  /(?:^|[.!?)]\s*)(?:photos?|images?|pictures?):\s?[A-Z][^.:]{2,60}\.?$|(?:image|photo|picture|video|illustration) credits?:\s?[^.:]{2,60}\.?$|\bcredit:\s?[^.:]{2,60}\.?$/i
const CREDIT_WITHIN =
  /[.!?)]["”’]?\s+(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Ii]llustration|[Ss]creenshot|[Pp]hotograph|[Mm]ap|[Gg]raphic)\s+(?:by [A-Z]|via [A-Z]|courtesy|credit|used (?:with|under))/
/** A source in brackets before the full stop is cited by the sentence. */
const CITATION = /\([^()/]{2,30}\)\.$/
const CREDIT_ALONE = new RegExp(`^(?:©\\s*)?${AGENCY}(?:\\s*[/|,]\\s*[^.]{0,40})?$`, 'i')

/** The agency first, as under the pictures of broadcasters: a phrase without a full stop follows. */
const AGENCY_FIRST =
  /^(?:getty images|reuters|afp|epa|ap|pa media|pa|shutterstock|anadolu|bloomberg|nurphoto|alamy)(?: via getty images|\/[a-z. ]{2,30})? +(?=[A-Z][a-z]*[ ,])[\s\S]{10,240}[a-z0-9)]$/i

/** What `OPENING` and `AGENCY_FIRST` begin with, in small letters. */
const OPENING_LETTERS = '([cfghilmpt'
const AGENCY_LETTERS = 'abegnprs'

function begins(line: string, letters: string): boolean {
  const code = line.charCodeAt(0)
  // Some letters beyond ASCII are one with an ASCII letter to a pattern that ignores case.
  return (
    letters.includes(line[0]) || (code >= 65 && code <= 90 && letters.includes(String.fromCharCode(code + 32))) || code > 0x7f
  )
}

/** Whether a line of up to about 80 words is the caption or credit of a picture, by its credit. */
export function isCaption(line: string): boolean {
  if (
    (begins(line, OPENING_LETTERS) && OPENING.test(line)) ||
    (begins(line, AGENCY_LETTERS) && AGENCY_FIRST.test(line) && /^\S+(?: Images| Media)? +[A-Z]/.test(line))
  )
    return true
  const tail = line.length > 110 ? line.slice(-110) : line
  return (
    (ENDING.test(tail) && !CITATION.test(tail)) ||
    (/[([/]/.test(tail) && (NETWORK_LAST.test(tail) || BRACKETED.test(tail))) ||
    (tail.includes(':') && CREDIT_LAST.test(tail)) ||
    CREDIT_WITHIN.test(tail) ||
    (line.length <= 60 && CREDIT_ALONE.test(line))
  )
}
