import type { Mark } from '../line'

/**
 * What web pages write on buttons, links and boxes: whole lines, in lower case, without marks and counts around.
 * From general knowledge of news sites and blog software.
 */
const LABELS: readonly (readonly [mark: Mark, labels: string])[] = [
  // Buttons and links of the site's frame: never article text as a line of their own.
  [
    'drop',
    `share|share this|share article|share on facebook|share on twitter|share on x|share on linkedin|share via email|share on whatsapp|tweet|
    tweet this|pin it|pin|email|e-mail|email this|mail|print|print this|print article|print this page|pdf|download|download pdf|facebook|twitter|x|instagram|
    youtube|linkedin|whatsapp|telegram|reddit|pinterest|tumblr|flipboard|messenger|vk|viber|threads|bluesky|mastodon|tiktok|google|google plus|
    google+|copy link|copy url|copy|copied|link copied|copy link to clipboard|copied to clipboard|save|saved|save article|save for later|bookmark|gift article|gift this article|
    gift|listen|listen to article|listen to this article|play|pause|mute|unmute|stop|advertisement|advertising|ad|ads|advert|sponsored|promoted|paid content|
    sponsored by|subscribe|subscribe now|subscribe today|sign in|signin|sign up|sign up now|sign out|log in|login|log out|logout|register|register now|create account|
    create an account|my account|account|my profile|menu|main menu|open menu|close menu|toggle navigation|toggle menu|navigation|main navigation|
    primary menu|search|search for|search site|open search|close search|close|home|homepage|home page|main page|skip to content|skip to main content|skip to main|skip to navigation|
    skip to search|skip to footer|jump to content|jump to navigation|skip links|next|prev|previous|next article|previous article|next post|previous post|next story|previous story|newer post|older post|newer posts|older posts|
    back|go back|back to top|to top|go to top|top|return to top|scroll to top|scroll down|scroll to continue|more|more info|more information|read more|learn more|show more|see more|view more|load more|
    show less|see all|view all|show all|all|view comments|show comments|view all comments|read comments|add comment|hide|expand|collapse|expand all|contact|contact us|about|
    privacy|privacy policy|privacy notice|privacy settings|privacy statement|your privacy choices|cookie policy|cookies|cookie settings|cookie preferences|cookie notice|manage cookies|manage preferences|
    terms|terms of use|terms of service|terms and conditions|terms & conditions|conditions of use|accept|accept all|accept cookies|accept all cookies|i accept|i agree|agree|
    reject|reject all|decline|got it|ok|no thanks|no, thanks|maybe later|not now|dismiss|continue|yes|no|cancel|submit|send|apply|reset|ok, got it|
    donate|donate now|make a donation|give|support us|support our work|become a member|become a supporter|membership|careers|jobs|work with us|advertise|advertise with us|media kit|
    sitemap|site map|site index|rss|rss feed|rss feeds|feed|feeds|podcast|podcasts|newsletters|e-newsletter|alerts|notifications|faq|faqs|help|help center|help centre|support|customer service|feedback|send feedback|
    corrections|accessibility|accessibility help|accessibility statement|imprint|impressum|legal|legal notice|disclaimer|copyright|all rights reserved|cookie consent|do not sell my personal information|do not sell or share my personal information|do not sell my info|
    english|français|francais|deutsch|español|espanol|português|italiano|русский|українська|türkçe|العربية|中文|日本語|한국어|हिन्दी|فارسی|o'zbek|қазақша|
    english edition|us edition|uk edition|international edition|edition|select language|language|languages|choose language|change language|
    my news|e-paper|epaper|app|apps|our apps|mobile|mobile app|app store|google play|get the app|download the app|download our app|android|iphone|ipad|live|live tv|watch live|watch now|listen live|on air|schedule|tv|radio|
    video|videos|audio|photos|photo gallery|gallery|galleries|slideshow|pictures|in pictures|enlarge|zoom|open image in lightbox|view gallery|full screen|fullscreen|click to enlarge|view image in fullscreen|
    permalink|edit|quote|like|likes|dislike|report|report abuse|flag|follow|following|follow us|followers|join|join now|join us|
    breadcrumb|breadcrumbs|you are here|loading|please wait|thank you|thanks|error|required|optional|name|email address|your email|your email address|your name|first name|last name|website|message|phone|phone number|password|username|remember me|forgot password|
    forgot your password|lost your password|enter your email|enter your email address|archive|archives|calendar|events|shop|store|cart|checkout|basket|wishlist|features|text size|font size|a a a|a-|a+|aa|dark mode|light mode|reading mode|translate|reprints|get alerts|
    end of list|pullquote|pull quote|open in app|open in new window|opens in new window|opens in new tab|external link|ad feedback|story highlights|text|image|chart|map|end|scroll|swipe|media playback is unsupported on your device|media playback is not supported on this device|these are external links and will open in a new window|copy this link|close share panel|share close extra sharing options|show more sharing options|just watched|must watch|replay|more videos|article|news article|blog post|post|republish|republish this article|republishing|request a correction|report an error|report a typo|suggest a correction|sources|media|team|our team|our mission|who we are|masthead|contribute|write for us|submissions|premium|free|exclusive|breaking|breaking news|latest|updated|new|featured|top`,
  ],
  // A box in or below the article: the short lines that follow belong to it.
  [
    'box',
    `related|tags|tag|topics|topic|labels|categories|category|filed under|posted in|tagged|keywords|related article|related articles|related stories|related story|related news|related posts|related post|related content|related coverage|related topics|related links|related reading|related items|related video|related videos|recommended|
    recommended stories|recommended reading|recommended for you|recommended articles|read also|also read|see also|read more here|more on this|more on this story|more on this topic|more on the story|more like this|don't miss|do not miss|
    keep reading|must read|must reads|editor's picks|editors' picks|editors picks|editor's choice|editors' choice|editor's pick|our picks|top stories|top story|top news|latest news|latest stories|latest articles|latest posts|latest updates|recent posts|recent articles|recent news|recent stories|
    most read|most popular|most viewed|most shared|most commented|most recent|most watched|popular|popular now|popular posts|popular stories|popular articles|popular news|trending|trending now|trending stories|trending news|trending topics|what's trending|hot topics|in the news|in this section|
    you may like|you might like|you may also like|you might also like|you may also be interested in|you might be interested in|you may be interested in|might interest you|what to read next|read next|up next|next up|
    newsletter|our newsletter|sign up for our newsletter|subscribe to our newsletter|subscribe to newsletter|get our newsletter|daily newsletter|email newsletter|stay informed|stay connected|stay up to date|stay in touch|get the latest|more stories|more news|more articles|other news|other stories|other articles|similar articles|similar posts|similar stories|
    around the web|from the web|from our partners|from around the web|promoted stories|promoted content|promoted links|sponsored content|sponsored stories|sponsored links|partner content|paid stories|more for you|you may have missed|in case you missed it|icymi|
    blog archive|links|quick links|useful links|sections|explore|explore more|discover|discover more|discover thomson reuters|information you can trust|company|follow us on|connect with us|find us on|connect|social media|share this article|share this story|share this post|share this page|share this with|share:|get in touch|site information|across the site|previous entry|
    all topics|browse|browse by topic|special reports|opinion polls|poll|this week's poll|weather|horoscope|crossword|live blog|from our network|our network|our partners|our sponsors|partners|sponsors|sister sites|our sites|our other sites`,
  ],
  // What stands below an article: nothing after it belongs to the article.
  [
    'tail',
    `about the author|about the authors|about the writer|about the writers|about author|about this author|author bio|author|about the contributor|about the contributors|about the journalist|contributors|contributor|meet the author|written by|post author|
    about us|about this site|about this blog|about this website|who we are and what we do|our standards: the thomson reuters trust principles|our standards|our standards: the thomson reuters trust principles.|more from the author|more from this author|more by this author|more from author|more by the author|
    leave a reply|leave a comment|leave a response|leave comment|leave reply|write a comment|write a response|post a comment|post comment|post a reply|post your comment|add a comment|add your comment|add new comment|submit a comment|make a comment|
    comment|comments|reader comments|readers' comments|readers comments|user comments|latest comments|recent comments|all comments|no comments|no comments yet|comments are closed|comments closed|comments are off|comment on this story|comment on this article|comment policy|comments policy|comment guidelines|join the conversation|join the discussion|join the debate|start the conversation|have your say|what do you think|your comment|conversation|discussion|
    reply|cancel reply|cancel|facebook comments|disqus|post navigation|article navigation|copyright notice|endnotes by the publisher|editorial standards|report this article|find out more about us|republish our articles for free|print edition|contact the author|contact the editor|contact the newsroom|footer|footer menu|bottom menu`,
  ],
  // Names of sections and places in menus. As a line of its own, one of them is no heading and no author.
  [
    'section',
    `news|world|world news|politics|political news|business|economy|economics|finance|markets|money|sport|sports|football|cricket|tennis|culture|arts|arts and culture|arts & culture|art|entertainment|music|film|movies|books|lifestyle|life|life & style|style|fashion|food|travel|health|science|
    science & tech|tech|technology|environment|climate|climate change|energy|education|religion|society|social|opinion|opinions|editorial|editorials|op-ed|op-eds|commentary|comment is free|columnists|columns|columnist|letters|analysis|analyses|interviews|interview|features|feature|in depth|in-depth|investigations|investigation|explainers|explainer|explained|fact check|long reads|
    regions|region|local|local news|national|national news|international|global|europe|asia|africa|americas|america|north america|south america|latin america|middle east|asia pacific|asia-pacific|central asia|south asia|southeast asia|east asia|caucasus|south caucasus|eastern europe|western europe|balkans|the baltics|oceania|eu|european union|un|usa|us|u.s.|u.s. news|us news|u.k.|uk|uk news|united states|united kingdom|canada|australia|china|india|russia|ukraine|israel|iran|afghanistan|pakistan|
    security|defense|defence|military|diplomacy|foreign policy|foreign affairs|human rights|conflict|conflict zones|war|crime|law|justice|elections|blogs|blog|magazine|visual stories|multimedia|data|research|reports|publications|press releases|weekend|obituaries|property|real estate|classifieds|cars|motoring|jobs|games|puzzles|quiz|quizzes|trending|live updates|projects|programs|programmes|shows|series|documentaries`,
  ],
]

let labels: Map<string, Mark> | undefined

/** The mark of a line that is a label and nothing else, or null. `label` comes as `labelOf` makes it. */
export function markOfLabel(label: string): Mark {
  if (labels === undefined) {
    labels = new Map()
    for (const [mark, packed] of LABELS) {
      for (const entry of packed.split('|')) if (!labels.has(entry.trim())) labels.set(entry.trim(), mark)
    }
  }
  return labels.get(label) ?? null
}
