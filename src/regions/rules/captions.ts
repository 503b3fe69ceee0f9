const AGENCY =
  '(?:reuters|afp|ap|ap photo|ap images|epa(?:-efe)?|efe|dpa|upi|tass|ria novosti|sputnik|xinhua|anadolu(?: agency)?|aa|getty(?: images)?|getty images|shutterstock|istock|alamy|bloomberg|pa|pa wire|pa media|zuma(?: press)?|imago|nurphoto|unsplash|pexels|pixabay|flickr|wikimedia(?: commons)?|creative commons|pool|pool photo|handout|via reuters|via ap|file|file photo|courtesy|screenshot|screengrab|the new york times|radio free europe|rfe\\/rl|picture alliance|ap file|istockphoto|depositphotos|adobe stock|facebook|instagram|twitter|telegram|youtube)'

const OPENING =
  /^\(?(?:file )?(?:photo|photos|photograph|photographs|image|images|picture|illustration|graphic|map|cover (?:photo|image)|header image|featured image|lead image|feature image|top (?:photo|image))(?: (?:credits?|source|by|from|courtesy|caption|via|of))?\s*(?::|by\b|from\b|via\b|courtesy\b|©|\/|\|)|^(?:file photo|file image|file picture|file)\s*[:–—-]|^(?:image (?:source|caption|copyright|credit)|media caption|photo (?:credit|caption)|caption|credits?)\b[:,]?|^\(?(?:photo|image|picture|illustration)s? (?:by|from|courtesy|credit)\b|^\[?(?:photo|image):|^\(?(?:courtesy|credit)(?: of|:)|^in this (?:file |image |photo |handout |\w+\.? \d+,? (?:\d{4},? )?)(?:photo|image|picture|frame|made|taken|provided|released|file)/i
const ENDING = new RegExp(
  `(?:[([]|©\\s*|\\/\\s?|photo(?:graph)?s?\\s*(?:by|:|credit:?|from)\\s*|credit:?\\s*|image:?\\s*|via\\s+|\\|\\s*|[.!?]["”’]?\\s+)(?:[^()[\\]/.]{0,50}[/,|]\\s?)?${AGENCY}(?:[/,| ]\\s?[^()[\\]/]{0,40})?(?:\\s+(?:via|\\/|and)\\s+[^()[\\]/]{0,30})?[)\\]]?\\.?$`,
  'i',
)
const CREDIT_LAST = /(?:image|photo|picture|video|illustration)?\s?credits?:\s?[^.:]{2,60}\.?$/i
const CREDIT_WITHIN =
  /[.!?)]["”’]?\s+(?:photo|image|picture|illustration|screenshot|photograph|map|graphic)s?\s+(?:by|from|via|courtesy|taken|credit|provided|used)\b/i
const CREDIT_ALONE = new RegExp(`^(?:©\\s*)?${AGENCY}(?:\\s*[/|,]\\s*[^.]{0,40})?$`, 'i')

/** The agency first, as under the pictures of broadcasters: a phrase without a full stop follows. */
const AGENCY_FIRST =
  /^(?:getty images|reuters|afp|epa|ap|pa media|pa|shutterstock|anadolu|bloomberg|nurphoto|alamy)(?: via getty images|\/[a-z. ]{2,30})? +(?=[A-Z][a-z]*[ ,])[\s\S]{10,240}[a-z0-9)]$/i

/** Whether a line of up to about 80 words is the caption or credit of a picture, by its credit. */
export function isCaption(line: string): boolean {
  if (OPENING.test(line) || (AGENCY_FIRST.test(line) && /^\S+(?: Images| Media)? +[A-Z]/.test(line))) return true
  const tail = line.length > 110 ? line.slice(-110) : line
  return ENDING.test(tail) || CREDIT_LAST.test(tail) || CREDIT_WITHIN.test(tail) || (line.length <= 60 && CREDIT_ALONE.test(line))
}
