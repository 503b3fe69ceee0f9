import type { Mark } from '../line'

export interface Phrase {
  readonly name: string
  readonly mark: Mark
  /** Longest line, in words, that the rule speaks about. */
  readonly words: number
  /** Whether it speaks only about lines that end no sentence. */
  readonly open?: boolean
  readonly pattern: RegExp
}

/**
 * How lines of page furniture begin. Anchored, so that no article sentence that merely mentions them is hit.
 * From general knowledge of news sites and blog software; each row names the kind of line it is about.
 */
export const OPENINGS: readonly Phrase[] = [
  {
    name: 'comment-count',
    mark: 'comments',
    words: 30,
    open: true,
    pattern:
      /^(?:view |show |see |read |hide |all )?(?:all |the )?\d[\d,.]*\s+(?:comments?|repl(?:y|ies)|responses?|thoughts?)(?:\s+(?:on|to|so far|posted)\b|\s*$)|^(?:no|one|two|three|all|view|show|see|read|hide)\s+(?:all\s+|the\s+)?(?:comments?|repl(?:y|ies)|responses?|thoughts?)(?:\s+yet|\s+so far|\s*\(\d+\)|\s+(?:on|to)\s+[“"‘'][\s\S]*)?$/i,
  },
  {
    name: 'comments-label',
    mark: 'comments',
    words: 5,
    pattern:
      /^comments?\s*(?:\(|\[|:|$|on\s+["“‘'])|^(?:top|best|newest|oldest|featured|popular|recent|latest)(?: rated)? comments?\b/i,
  },
  {
    name: 'comment-form',
    mark: 'tail',
    words: 40,
    pattern:
      /^(?:leave|write|post|add|submit)\s+(?:a|your)\s+(?:reply|comment|response)\b|^your e-?mail(?: address)? (?:will|is) (?:not|never)\b|^you must be (?:logged|signed) in\b|^please (?:log|sign) in to (?:comment|leave|post|join|reply)|^(?:log|sign) in to (?:leave|post|reply|comment|join)|^save my name, email|^notify me (?:of|when|by)\b|^this site uses akismet|^required fields|^(?:name|email|website)\s*\*|^comments? (?:are|is|have been|has been|section) (?:now )?(?:closed|moderated|disabled|turned off)|^we welcome (?:your )?comments|^be the first to (?:comment|write|reply|know)|^have (?:an opinion|something to say)/i,
  },
  {
    name: 'more-of',
    mark: 'box',
    words: 7,
    open: true,
    pattern: /^more (?:in|from|on|about|by|stories|news|articles|top|coverage|latest)\b[^.?!]*$/i,
  },
  {
    name: 'author-box',
    mark: 'tail',
    words: 14,
    pattern:
      /^(?:about (?:the |our |this )?(?:authors?|writers?|contributors?|columnist|editor)\s*(?:[:|–—-]|$)|more (?:from|by|articles by|posts by|stories by) (?:the |this )?(?:author|[A-Z])|(?:view|see|read) (?:all|more)(?: \w+){0,2} (?:by|from) |all (?:posts|articles|stories) by|posts by |follow (?:me|him|her|them|the author|@)\b|author(?:'s|’s)? (?:bio|archive|page|website|profile))/i,
  },
  {
    name: 'copyright',
    mark: 'tail',
    words: 60,
    pattern:
      /^(?:copyright\s*(?:©|\(c\)|\d{4}|,|:|by\b)|\(c\)\s*(?:\d{4}|copyright)|©|content ©|all (?:content|material|text|images?)\b[^.]{0,60}(?:©|copyright|reserved)|all rights reserved)/i,
  },
  {
    name: 'share',
    mark: 'drop',
    words: 10,
    open: true,
    pattern:
      /^(?:share|tweet|email|print|send|pin)(?:\s+(?:this|on|via|with|to|the|article|story|post|page|link|your|by|now|icon|it|a|friends?|click|facebook|twitter|x|linkedin|whatsapp|reddit|telegram|pinterest|email|e-mail|print|more|copy|options?|tools|save|bookmark|:|\/|\||,|and|&|us|pocket|instapaper|messenger|flipboard))+\s*[:.!]?$/i,
  },
  {
    name: 'click-to',
    mark: 'drop',
    words: 14,
    pattern: /^click (?:here|to|on|below|the)\b|^tap (?:here|to)\b|^press (?:enter|esc|escape)\b|^(?:opens|open) in (?:a )?new/i,
  },
  {
    name: 'follow',
    mark: 'drop',
    words: 30,
    pattern:
      /^(?:follow|like|find|connect with|join|add) (?:us|our|me|him|her|them|the \w+|[A-Z@]\S*(?: [A-Z]\S*){0,3}) (?:on|at|via|@) ?(?:x|twitter|facebook|instagram|google|linkedin|youtube|telegram|tiktok|social|flipboard|whatsapp|threads|bluesky|mastodon|our|the)\b|^(?:follow|tweet|contact|email|reach) (?:the (?:author|writer|reporter|editor)|him|her|them) (?:on|at|via|@)|^(?:on )?(?:twitter|facebook|instagram|telegram|x|e-?mail|phone|tel|fax|web|website):?\s+[@+(\w]|^@\w+$|^\S+@\S+\.\w+$|^(?:https?:\/\/|www\.)\S+$/i,
  },
  {
    name: 'newsletter',
    mark: 'drop',
    words: 60,
    pattern:
      /^(?:sign(?:ing)?[ -]?up|subscribe|register|join|get|receive|enter your|want (?:to )?(?:get|receive|more)|don(?:'|’)t miss|never miss|stay|start your day|try)\b[^.!?]{0,90}\b(?:newsletters?|e-?mails?|inbox|mailing list|alerts?|whatsapp channel|telegram channel|channel on|updates|briefings?|digest|subscri\w+|free trial|breaking news|app\b|up[ -]to[ -]date|daily)\b/i,
  },
  {
    name: 'subscribe',
    mark: 'drop',
    words: 50,
    pattern:
      /^(?:subscribe|already (?:a |have an? )?(?:subscriber|member|account|registered)|not (?:a |yet a )?(?:subscriber|member)|log ?in or|sign ?in or|to (?:read|continue|view)(?: reading)?[^.]{0,40}(?:subscribe|sign|log|register)|you have (?:reached|read|used|\w+ (?:free )?articles)|this (?:article|content|story) is (?:for|only|available|reserved|free)\b|become a (?:member|subscriber|supporter|patron)|unlimited (?:digital )?access|save \d+ ?%|start (?:your )?free|by (?:signing up|subscribing|submitting|clicking|registering|providing|continuing|using|entering)\b[^.]{0,140}\byou\b|i (?:agree|accept|consent|understand|have read)\b[^.]{0,60}(?:terms|privacy|polic|receive|newsletter|data))/i,
  },
  {
    name: 'cookies',
    mark: 'drop',
    words: 120,
    pattern:
      /^(?:we|this (?:web)?site|our (?:web)?site|the (?:web)?site|[\w.]+\.(?:com|org|net|co\.uk))(?: and (?:our|its)[^.]{0,30})?(?: \w+){0,2} uses? (?:\w+ ){0,3}cookies|^(?:cookies? (?:are|help|policy|notice|consent|settings|on (?:the|this))|by (?:using|continuing|browsing|accepting|clicking|choosing)[^.]{0,80}\byou\b[^.]{0,60}(?:cookies?|privacy|terms|agree|consent)|we (?:and our|value your|respect your|care about|use (?:your|data|technolog))[^.]{0,60}(?:partners|privacy|data|cookies?|device)|(?:manage|change|update) (?:your )?(?:cookie|privacy|consent)|your (?:privacy|choices|consent)\b)/i,
  },
  {
    name: 'read-also',
    mark: 'drop',
    words: 34,
    pattern:
      /^(?:(?:read|watch|see|listen|view|hear|look|click)(?: (?:more|also|now|next|here|on|too|full|the full (?:story|article|report)))?\s*(?::|>|»|\|)|also (?:read|see|watch|on)\b|(?:read|see|watch) (?:also|next|this next|more (?:on|about|from|at|here|of|in|stories|articles|news|coverage))\b|(?:related|more|recommended|in pictures|gallery|must read|further reading|don't miss|next|previous|prev|up next|tags?|topics?|labels|category|categories|keywords|filed under|posted (?:in|under)|tagged(?: with)?|sections?|source|sources|via|permalink|trending|related (?:articles?|stor(?:y|ies)|links?|topics?|news|posts?|reading|content|video))\s*(?::|>|»)\s*\S)/i,
  },
  {
    name: 'continue-reading',
    mark: 'drop',
    words: 14,
    open: true,
    pattern:
      /^(?:continue reading|keep reading|(?:article|story|text|content|advertisement|post) continues|skip (?:to|past|ad|the)|scroll (?:down|to|for)|jump to|back to|go to|return to|view (?:original|full|all|more|image|gallery|larger|\d)|see (?:all|full|more)|show (?:all|more|\d)|load(?:ing)? |expand |hide |list (?:\d+ )?of \d|\d+ of \d+$|page \d+|end of list|image \d+ of|\d+ ?\/ ?\d+$|download (?:the|our|as|pdf|app)|get (?:the|our) (?:free )?app|available on|listen to (?:this|the|our|article)|play (?:the )?(?:video|audio)|watch (?:the )?(?:video|live|full)|open (?:menu|search|the)|close (?:menu|search|the|this)|toggle |sign (?:in|up|out)\b|log ?(?:in|out)\b|select (?:a|your|language|edition)|choose (?:a|your|language|edition)|sort by|filter by|search (?:for|this|the|our|by|in|results|articles)|type (?:your|to|and)|enter (?:your|a) |use (?:the )?(?:up|arrow|left)|results? for)/i,
  },
  {
    name: 'rest-elsewhere',
    mark: 'drop',
    words: 30,
    pattern:
      /^to (?:continue reading|read (?:more|the (?:full|rest|entire|whole)))\b.{0,150}\b(?:click|visit|subscribe|go to)\b|^(?:slide ?show|photos?|images?|gallery|pictures)\s*\(\d+ (?:images?|photos?|pictures?|slides?)\)$/i,
  },
  {
    name: 'breadcrumb',
    mark: 'drop',
    words: 40,
    open: true,
    pattern:
      /^(?:home|you are here|homepage)\s*(?:[>»›/|:]|[-–] )\s*\S|^[^>»›]{1,40}\s[>»›]\s[^>»›]{1,60}\s[>»›]\s|^an official website of/i,
  },
  {
    name: 'instruction',
    mark: 'drop',
    words: 16,
    pattern:
      /^(?:you can (?:search|unsubscribe|change your|manage your|opt out|filter|sort)|(?:please )?(?:enter|type|select|choose) (?:your|a valid|a search|search|one or more) |(?:please )?enable javascript|your browser|javascript (?:is|must)|press (?:enter|esc|tab) |use (?:the )?(?:up|down|arrow|left) )/i,
  },
  {
    name: 'reading-time',
    mark: 'drop',
    words: 8,
    open: true,
    pattern:
      /^(?:(?:estimated )?(?:reading|read) time:?\s*)?(?:about |approx\.? )?\d+[ -](?:min(?:ute)?s?|mins?\.?|hours?)[ -]*(?:\d+ sec\w*)?[ -]*(?:read|listen|watch|reading time|video)\b|^(?:estimated )?(?:reading|read) time/i,
  },
  {
    name: 'count',
    mark: 'drop',
    words: 5,
    open: true,
    pattern:
      /^[\d.,]+\s*[kKmM]?\+?\s*(?:shares?|views?|likes?|reads?|votes?|followers?|tweets?|retweets?|comments?|photos|images|videos|pictures|min|mins|minutes|posts|reactions)?$|^(?:shares?|views?|likes?|reads?|votes?|hits|followers?|viewed|total views|post views|page views):?\s*[\d.,]+\s*[kKm]?$/i,
  },
  {
    name: 'terms',
    mark: 'drop',
    words: 70,
    pattern:
      /^(?:terms (?:of|and|&)|privacy (?:policy|notice|&|and|statement|settings)|cookie (?:policy|settings)|do not sell|quotes (?:delayed|displayed)|market data (?:provided|by|delayed)|data delayed|proudly (?:powered|published)|theme:|website (?:by|design)|registered (?:office|charity|company|number)|company (?:number|registration)|vat (?:no|number)|issn\b|isbn\b|phone:|tel[.:]|fax:|address:|e-?mail:|advertis(?:e|ing) (?:with|on|in|enquir|feedback)|ad feedback|paid (?:content|post|partner)|an? affiliate|this (?:post|article|page|site) (?:may )?contains? affiliate|we may (?:earn|receive|get) (?:a |an )?(?:commission|affiliate)|if you (?:buy|click|purchase|make a purchase)[^.]{0,60}(?:link|we |commission))/i,
  },
  {
    name: 'made-by',
    mark: 'drop',
    words: 8,
    open: true,
    pattern: /^(?:powered|designed|developed|built|hosted|sponsored|promoted|presented|created|supported) (?:by|with|on) /i,
  },
  {
    name: 'standards',
    mark: 'tail',
    words: 60,
    pattern:
      /^(?:our standards:|the views (?:and opinions )?(?:expressed|reflected|presented|of the author)|views (?:expressed|in this)|opinions? expressed|the opinions? (?:expressed|of)|disclaimer:|this (?:article|story|piece|post|op-ed|essay|commentary|column|content|interview)(?: (?:was|is|has been|originally|first|also|appeared|previously|here)){1,3}(?: \w+)? (?:published|republished|licensed|syndicated|appeared|posted|adapted|reproduced|brought|translated|generated|part of|available under|in|on|at)\b|the (?:article|original)(?: (?:was|is|has been|originally|first|also)){1,3} (?:published|posted) (?:in|on|at|by)\b|originally published|this article is (?:more than|over|\d+) |first published (?:in|by|at)|reprinted (?:with|from|by)|republished (?:with|from|under|by)|reproduced with permission|(?:read|view) the original|creative commons licen|licensed under|(?:this )?material may not be|translated (?:by|from) |translation by)/i,
  },
  {
    name: 'disclosure',
    mark: 'drop',
    words: 80,
    pattern:
      /^(?:disclosure|conflicts? of interest|competing interests?|(?:[A-Z\u00c0-\u00de][^\s.]* ){1,8}(?:does not work for|do not work for|receives? funding from|has received funding|declares? no|has no relevant))\b/,
  },
  {
    name: 'support',
    mark: 'weak',
    words: 90,
    pattern:
      /^(?:(?:enjoy(?:ed|ing)?|liked?|love) (?:this|what you|our|reading)\b|support (?:our|us|independent|the|quality|eurasianet|free)\b|donate\b|(?:please )?(?:consider|help us|help support|help keep|help fund)\b|if you (?:like|liked|enjoy|enjoyed|found|appreciate|value|want to support|have (?:a |any )?(?:story|tip|question|news|comment))\b|we (?:need|rely on|depend on) (?:your|readers)|your (?:support|donation|contribution|gift)|(?:got|have|do you have|send us|send) (?:a |an |any |your |us )?(?:news |story |confidential )?(?:tips?|story|question|feedback|correction|news)\b|(?:to )?(?:contact|reach|e-?mail) (?:the|us|our|him|her)\b|(?:did|was|is|do) (?:you|this)\b[^.?]{0,30}(?:article|helpful|typo|page)\b|thank(?:s| you) for (?:reading|subscribing|sharing|your|signing|visiting)|(?:report|submit|suggest) (?:a|an) |letters? to the editor|share your (?:experiences?|thoughts?|views?|stor(?:y|ies)|opinions?|feedback)\b|we (?:appreciate|value|want to hear|would love|'d love|welcome) (?:your|from)\b|write (?:to us|for us)|(?:let us know|tell us) (?:what|in|your))/i,
  },
]

const anyOf = (phrases: readonly Phrase[]): RegExp => new RegExp(phrases.map(({ pattern }) => pattern.source).join('|'), 'i')

/** All openings in one pattern. */
const ANY = anyOf(OPENINGS)
/** A sentence of more words is mostly prose, of which few openings speak. */
const PROSE = 16
const ANY_OF_PROSE = anyOf(OPENINGS.filter(({ words, open }) => words > PROSE && open !== true))

/** Whether a line of so many words may begin as page furniture does: most lines do not, and are done with it. */
export function mayOpen(line: string, words: number, sentence: boolean): boolean {
  return (sentence && words > PROSE ? ANY_OF_PROSE : ANY).test(line)
}

/** Phrases that speak against a line wherever in it they stand. */
export const SIGNS: readonly Phrase[] = [
  {
    name: 'appeal',
    mark: 'drop',
    words: 70,
    pattern:
      /\b(?:subscribe to (?:our|the)\b|sign up (?:for|to) (?:our|the|receive|get)\b|follow us (?:on|at|via)\b|join our \w+|click(?:ing)? (?:here|on the link|the link)\b|download (?:our|the) (?:free )?app\b|our (?:free |daily |weekly )*newsletters?\b|(?:like|find|visit) us on\b|have a (?:news |story )?tip\b|blog comments powered|get the \w+(?: \w+)? app\b)/i,
  },
  {
    name: 'rights',
    mark: 'tail',
    words: 90,
    pattern: /all rights reserved|©\s*(?:copyright\s*)?\d{4}|\d{4}\s*©|copyright (?:©|\(c\)|\d{4})/i,
  },
  {
    name: 'to-the-reader',
    mark: 'weak',
    words: 80,
    pattern:
      /newsletter|(?:to|in) your inbox|sign up|subscribe|unsubscribe|mailing list|e-?mail address|breaking news alerts|this (?:web)?site|our (?:web)?site|our journalism|our readers|our coverage|our reporting|our app|cookies|read more|click here|follow us|free trial|privacy policy|terms of (?:use|service)/i,
  },
]

/** Without one of these a line does not speak to the page's reader. */
export const READER = /\b(?:you|your|our|us)\b/i
/** Besides, what appeals at the foot of an article speak of. */
export const READER_OR_ARTICLE = /\b(?:you|your|our|us|my work|donate|subscribe|this (?:article|post|story|site|newsletter))\b/i
