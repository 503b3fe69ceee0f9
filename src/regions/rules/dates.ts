const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

const PARTS = [
  `\\b\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?[\\s.-]+${MONTH}\\b\\.?,?(?:[\\s-]+\\d{4}\\b)?`,
  `\\b${MONTH}\\b\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?\\b,?(?:\\s+(?:at\\s+)?\\d{4}\\b)?`,
  `\\b${MONTH}\\b\\.?,?\\s+\\d{4}\\b`,
  '\\b\\d{4}-\\d{2}-\\d{2}\\b',
  '\\b\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2})\\b',
  '\\b\\d{4}[./]\\d{1,2}[./]\\d{1,2}\\b',
  '\\b\\d+ (?:second|minute|min|hour|hr|day|week|month|year)s? ago\\b',
]

const DATE = new RegExp(PARTS.join('|'), 'i')
const DATES = new RegExp(PARTS.join('|'), 'gi')
/** What may stand beside a date in a line that gives an article's time. */
const BESIDE =
  /\bT?\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:[.]\d+)?Z?\b|\b\d{1,2}\s?[ap]\.?m\b\.?|\b[ap]\.?m\b\.?|\b(?:gmt|utc|bst|est|edt|et|pst|pdt|pt|cst|cdt|cet|cest|ist|msk|eet|eest|wib|sast|hkt|jst|aest|local time|hrs?)\b|[+-]\d{1,2}:?\d{2}\b|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:first |last |originally )?(?:published|updated?|modified|posted|created|issued|released|edited|date|dated|added|uploaded|written|time|publication|revised)\b(?: (?:date|on|at|time))?|\b(?:on|at|the|and|by|in|last)\b/gi

/** Whether a short line holds a date. */
export function hasDate(line: string): boolean {
  return /\d/.test(line) && DATE.test(line)
}

/** What a line says besides dates, times and words such as "Published". */
export function besideDates(line: string): string {
  return line
    .replace(DATES, ' ')
    .replace(BESIDE, ' ')
    .replace(/[\s,.:;|/·•–—()[\]-]+/g, ' ')
    .trim()
}
