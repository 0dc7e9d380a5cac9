/** What a phrase on a page marks; also the last part of the rule's name (`page/caption`). */
export type PagePhraseKind =
  | 'related'
  | 'read-more'
  | 'label'
  | 'caption'
  | 'byline'
  | 'share'
  | 'newsletter'
  | 'copyright'
  | 'cookies'
  | 'comments'
  | 'tags'
  | 'advertisement'
  | 'slug'
  | 'notice';

/**
 * Where a phrase has to stand: `line` is all of its line, `start` opens it, `inside` is anywhere in
 * a short line, `block` is all of its line and heads the lines that follow.
 */
export type PagePhrasePlace = 'block' | 'line' | 'start' | 'inside';

export interface PagePhrase {
  readonly kind: PagePhraseKind;
  readonly place: PagePhrasePlace;
  /** Words in lower case, without punctuation. */
  readonly words: string;
}

/** Stock phrases of news pages that are no article text. Source: by hand, from common page layouts. */
export const PAGE_PHRASES: readonly PagePhrase[] = [
  ...phrases(
    'related',
    'block',
    'related articles|related article|related post|related shares|related companies|related stories|related story|related news|related topics|related content|related links|' +
      'related posts|related reading|related coverage|related|more on|more about|more on this|more on this story|more on this topic|more stories|' +
      'more from|more news|more like this|more in this section|latest news|latest stories|latest articles|latest|recent news|' +
      'recent posts|recent articles|recent stories|most read|most viewed|most popular|most recent|popular|popular news|' +
      'trending|trending now|top stories|top news|other news|other stories|also in the news|recommended|recommended stories|' +
      'recommended for you|recommended reading|you may also like|you might also like|you may like|you might be interested in|' +
      "read next|up next|next article|previous article|keep reading|read more|read also|also read|see also|don't miss|" +
      "editor's picks|editors' picks|editor's choice|must read|must reads|around the web|from around the web|further reading|" +
      'what to read next|in case you missed it|news feed|newsfeed|breaking news|all news|similar news|similar articles|more news on this section|more from this section|more from author|popular stories|popular posts|latest posts|latest headlines|latest videos|latest updates|related headlines|more headlines|other headlines|most commented|most shared|most discussed|now trending|you may have missed|you may also be interested in|recommended videos|recommended articles|recommended posts|top picks|editors picks|editor picks|from the web|on the web|sponsored stories|promoted stories|stories for you|more for you|more top stories|more top news|more coverage|latest coverage|related videos|related video|related images|related information|explore more on these topics|explore more on this topic|explore more',
  ),
  ...phrases(
    'read-more',
    'start',
    'read more|read also|also read|see also|related|read next|more on this|more|watch|watch more|listen|read|explained|recommended|' +
      "don't miss|opinion|in pictures|click here|continue reading|read the full|go deeper|dig deeper",
  ),
  ...phrases(
    'label',
    'line',
    'home|news|world|world news|politics|policy|business|economy|economics|finance|markets|opinion|opinions|editorial|analysis|' +
      'commentary|comment|research|publications|events|video|videos|photo|photos|gallery|multimedia|podcast|podcasts|interview|' +
      'interviews|features|feature|sport|sports|culture|society|science|health|technology|tech|education|travel|life|lifestyle|' +
      'entertainment|environment|climate|security|defense|defence|diplomacy|foreign policy|international|regional|region|local|' +
      'national|europe|asia|africa|americas|middle east|us|usa|uk|about|about us|contact|contact us|search|menu|log in|login|' +
      'sign in|sign up|register|subscribe|donate|support us|our team|team|staff|careers|press|press release|press releases|' +
      'media|blog|archive|archives|live|live updates|live blog|english|en|ru|fr|de|español|skip to content|skip to main content|' +
      'main menu|toggle navigation|close|open menu|back|back to top|next|previous|newsletter|newsletters|print|print this page|' +
      'exclusive|breaking|developing|explainer|fact check|special report|report|reports|top|all|more|latest news|in brief|briefing|' +
      'faq|privacy|terms|sitemap|advertise|jobs|weather|listen|watch|hide caption|toggle caption|enlarge this image',
  ),
  ...phrases(
    'caption',
    'start',
    'image copyright|media copyright|image via|images via|photo via|photos via|screenshot via|image source|image caption|media caption|image credit|image credits|image courtesy|image|photo credit|photo credits|photo source|photo courtesy|photo by|' +
      'photos by|photo|photograph|photograph by|picture|picture by|picture credit|pictured|file photo|file image|file picture|' +
      'illustration by|illustration|graphics by|graphic by|graphic|source photo|caption|video by|credit|credits|cover photo|foto',
  ),
  ...phrases(
    'caption',
    'inside',
    'representational photo|representational image|representative image|file photo|getty images|ap photo|afp photo|reuters photo|file photo|photo credit|image credit|via getty|via reuters|via ap|photo by|' +
      'anadolu agency via|pool photo|handout via|epa efe|shutterstock',
  ),
  ...phrases(
    'byline',
    'start',
    'author|authors|writing and additional reporting by|additional reporting and writing by|reporting and writing by|reporting and editing by|information from|contributed reporting|written by|writing by|story by|reported by|reporting by|additional reporting by|text by|words by|compiled by|edited by|' +
      'editing by|produced by|posted by|published by|translated by|contributed by|correspondent|staff writer|about the author',
  ),
  ...phrases(
    'byline',
    'line',
    'with inputs from agencies|with input from agencies|with agency inputs|inputs from agencies',
  ),
  ...phrases(
    'byline',
    'inside',
    'contributed to this report|contributed to this story|contributed to this article|contributed reporting',
  ),
  ...phrases(
    'share',
    'start',
    'reading time|estimated reading time|listen to this article|listen to this story|listen to the article|text size|font size',
  ),
  ...phrases(
    'share',
    'line',
    'share|no image|open gallery|you are here|pin it on pinterest|go to the main site|go to main site|back to index|back to list|source link|organizations in this story|you can share this story on social media|share on social media|show more|load more|see more|back to top|back to top button|share this|share this article comments|share this article close button|close button|join the conversation|special offer|' +
      'left menu|right menu|country flag|share this article|share this story|share this post|share on facebook|share on twitter|share on x|' +
      'share on linkedin|share on whatsapp|share on telegram|share via email|facebook|twitter|linkedin|whatsapp|telegram|email|' +
      'e mail|instagram|youtube|reddit|pinterest|tweet|copy link|link copied|save|save for later|facebook twitter|' +
      'facebook twitter linkedin|facebook twitter email|facebook twitter linkedin email|facebook twitter whatsapp|like|gift this article|comment on this story|add to your saved stories|manage settings|more options|' +
      'listen to this article|listen to article|text size|font size|add to bookmarks|bookmark|print article|' +
      'facebook twitter whatsapp telegram|share save|send|a a|x facebook|share full article',
  ),
  ...phrases(
    'newsletter',
    'start',
    "to enjoy additional benefits|for all the latest|log in register|log in or|connect via|connect with|receive free|we’ll send you|we'll send you|sign up for|sign up to|subscribe to|subscribe now|get our|get the latest|get the day|join our|follow us|follow our|" +
      'enter your email|your email address|receive our|download our app|download the app|stay up to date|stay informed|' +
      'support our journalism|support independent|become a member|already a subscriber|already a member|register for free|' +
      'this article is for subscribers|thank you for signing up|thanks for reading|thanks for signing up|like us on|find us on|to contact the reporter|to contact the reporters|to contact the editor|to contact the editors|to contact the author|' +
      'stay connected|never miss|your support',
  ),
  ...phrases(
    'newsletter',
    'inside',
    'earn a commission|earn commission|affiliate commission|download today|download now|download the app|download our app|click here to|sign up here|subscribe here',
  ),
  ...phrases(
    'copyright',
    'start',
    'copyright|all rights reserved|terms of use|terms of service|terms and conditions|privacy policy|this material may not be published|' +
      'reproduction without|republished with permission|this article was originally published|this story was originally published|' +
      'this article first appeared|powered by|when quoting|use of materials|using materials|reprinted with permission|' +
      'the views expressed in this article|the views expressed here|opinions expressed in this article|disclaimer',
  ),
  ...phrases('copyright', 'start', 'our standards|for information media|not an official record'),
  ...phrases(
    'copyright',
    'inside',
    'all rights reserved|appeared first on|originally appeared on|read the original article|become our patron',
  ),
  ...phrases(
    'cookies',
    'start',
    'we use cookies|this site uses cookies|this website uses cookies|our site uses cookies|by continuing to use|by clicking|' +
      'by using this site|accept all|accept cookies|accept all cookies|reject all|cookie policy|cookie settings|manage cookies|' +
      'cookies help us|your privacy|we and our partners|manage consent|please enable javascript|javascript is disabled',
  ),
  ...phrases(
    'comments',
    'line',
    'd bloggers like this|comments|please enter your comment|please enter your name here|comments are closed|leave your comment|leave comment|register to comment|post comments|discussion about this post|facebook comments|no more posts to show|leave a comment|leave a reply|post a comment|join the conversation|join the discussion|view comments|show comments|' +
      'no comments|comments are closed|add a comment|write a comment|log in to comment|comment|replies|your comment',
  ),
  ...phrases(
    'comments',
    'start',
    'sorry we are not currently accepting|your email address will not be published|required fields are marked|you must be logged in',
  ),
  ...phrases(
    'tags',
    'start',
    'tags|tag|topics|keywords|filed under|categories|category|in this story|key words',
  ),
  ...phrases(
    'advertisement',
    'line',
    'advertisement|advertisements|advertising|sponsored|sponsored content|promoted|promoted content|ad|paid content|' +
      'story continues below|story continues below advertisement|article continues below|article continues after this|' +
      'article continues after advertisement|skip advertisement|scroll to continue|continue reading below|remove ads',
  ),
  ...phrases(
    'notice',
    'start',
    'javascript is not available|javascript is required|enable javascript|you need to enable javascript|we’ve detected that javascript|' +
      "we've detected that javascript|this page requires javascript|this site requires javascript|checking your browser|" +
      'checking if the site connection|verifying you are human|verify you are human|please verify you|are you a robot|' +
      'your browser is|your browser does not|this browser is no longer|you are using an outdated browser|please disable your ad|' +
      'please turn off your ad|this content is not available|this video is not available|this video can not be played|' +
      'this content could not be loaded|you have been blocked|access to this page has been',
  ),
  ...phrases(
    'notice',
    'line',
    '404|404 not found|404 error|error 404|page not found|403 forbidden|error 403|access denied|error|oops|loading|please wait|' +
      'just a moment|something went wrong|service unavailable|bad gateway|an error occurred',
  ),
  ...phrases('slug', 'line', 'ends|end|end text|more|more more|urgent|bulletin|eom|nnnn|xxx|stop'),
  ...phrases(
    'slug',
    'start',
    'eds|editors note|recasts|adds|updates|corrects|rewrites|repeats|adds details|updates with|advisory|bc|attention editors',
  ),
];

function phrases(kind: PagePhraseKind, place: PagePhrasePlace, list: string): PagePhrase[] {
  return list.split('|').map((words) => ({ kind, place, words }));
}

/** Words that a line holding nothing but a date or time may have beside numbers. By hand. */
export const STAMP_WORDS: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept ' +
    'oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun am pm a.m. p.m. ' +
    'update est edt et cet cest gmt utc bst msk pst pdt ist aest aedt eet eest trt amt azt get st nd rd th publish published updated posted modified last first date time on at of min mins ' +
    'minute minutes read reading ago hour hours day days week weeks month months year years today yesterday local edited added created issued h t z'
  ).split(' '),
);

/** Words one of which a date or time stamp has beside its numbers. By hand. */
export const STAMP_ANCHORS: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'ago am pm a.m. p.m. gmt utc publish published updated posted modified read'
  ).split(' '),
);

/** Words of lines that count readers and reactions ("Viewed 120 times"). By hand. */
export const COUNTER_WORDS: ReadonlySet<string> = new Set(
  'viewed views view total articles article photos pictures images times time shares share comments comment likes like reads read reactions votes vote k x'.split(
    ' ',
  ),
);

/** What those are who write for a paper, as pages tell of them. By hand. */
export const WRITER_WORDS: ReadonlySet<string> = new Set(
  (
    'reporter bureau correspondent editor writer journalist columnist contributor freelancer anchor producer intern fellow researcher ' +
    'author analyst commentator blogger critic librarian scholar journalism'
  ).split(' '),
);

/** Words before ":" in a line that ends in a picture's source. By hand. */
export const CREDIT_WORDS: ReadonlySet<string> = new Set(
  'photo photos image images picture pictures photograph credit courtesy source screengrab screenshot'.split(
    ' ',
  ),
);

/** Agencies that sell pictures and news, as credits name them. By hand. */
export const AGENCIES: ReadonlySet<string> = new Set(
  'afp ap reuters epa efe ansa dpa pti ani ians xinhua tass anadolu kyodo yonhap bloomberg shutterstock getty ria sputnik apa'.split(
    ' ',
  ),
);

/** Present forms that captions tell pictures with. By hand. */
export const CAPTION_VERBS: ReadonlySet<string> = new Set(
  (
    'speaks addresses shakes shake greets greet attends attend arrives arrive delivers deliver poses pose gestures listens ' +
    'walks meets receives welcomes lays smiles smile embraces embrace toasts applauds takes participates participate sits hugs leaves reacts looks watches stands waves holds passes carries inspects'
  ).split(' '),
);

/** Participles with which short captions tell pictures: "Ruiz arriving in Oslo". By hand. */
export const CAPTION_PARTICIPLES: ReadonlySet<string> = new Set(
  'greeting arriving shaking addressing speaking posing walking signing receiving welcoming delivering embracing'.split(
    ' ',
  ),
);

/** Words found in the names of outlets and institutes, for telling a page's own name from a headline. By hand. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  (
    'news newspaper post times herald tribune journal gazette daily weekly press agency radio television tv online media broadcasting ' +
    'center centre institute institution council foundation observer chronicle review magazine network report reporter wire bulletin monitor'
  ).split(' '),
);

/** First words of an institution's name above what it publishes. By hand. */
export const INSTITUTION_WORDS: ReadonlySet<string> = new Set(
  'ministry embassy department office government presidency secretariat delegation mission chancellery cabinet'.split(
    ' ',
  ),
);

/** First words of a byline without a person: "Agencies in Cairo". By hand. */
export const NAMELESS_BYLINES: ReadonlySet<string> = new Set(
  'agencies staff newsroom correspondents reporters desk admin editor webdesk newsdesk'.split(' '),
);

/** Words with which a site talks about itself to its visitors: cookies, letters, accounts. By hand. */
export const SITE_WORDS: ReadonlySet<string> = new Set(
  (
    'cookie cookies newsletter newsletters unsubscribe subscribe subscription subscriptions subscribers adblock adblocker inbox gdpr javascript bookmarked bookmarks login logged ' +
    'paywall trademark trademarks opt-out opt-in username signup subscriber'
  ).split(' '),
);

/** Words that such talk has too, and articles as well. By hand. */
export const SITE_HINTS: ReadonlySet<string> = new Set(
  (
    'subscribed subscribing browser website websites site sites email emails account privacy policy ' +
    'terms consent consenting register registered registering registration password click clicking ads ad blocker advertising advertisers personalized personalised ' +
    'personal data preferences settings app device notifications sign unlimited affiliate link links comments comment commenting ' +
    'guidelines moderated page refresh download share facebook twitter whatsapp instagram telegram gift offers donate donation contribute contribution journalism newsroom ' +
    'readers reader tip tips unlock access exclusive free digital visitors visit copyright rights feedback chrome firefox video player plugin visitor analytics user users session log story stories'
  ).split(' '),
);

/** Words of headlines under which an article may well speak of sites. By hand. */
export const SITE_TOPICS: ReadonlySet<string> = new Set(
  'apps iphone android software vpn internet online web phone phones smartphone google hackers hacking passwords streaming'.split(
    ' ',
  ),
);

/** Words that speak to the visitor, or of those who do. By hand. */
export const SITE_ADDRESS: ReadonlySet<string> = new Set(
  'you your yours yourself we our us please'.split(' '),
);

/** First words of what a site asks its visitors to do. By hand. */
export const SITE_REQUESTS: ReadonlySet<string> = new Set(
  (
    'get enter join receive support add thanks thank click sign subscribe follow view help learn manage try download read never want keep already ' +
    'accept allow enable disable choose select log register share use discover explore unlock unsubscribe start save send tap find check'
  ).split(' '),
);
