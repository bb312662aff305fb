import type { Lexicon } from "../compile-lexicons.ts";
import type { Phrase } from "../reasons.ts";

/**
 * Pieces of the templates that bulk comments are spun from, wherever they are posted. Programs exchange single words for
 * synonyms that nobody would choose ("this fastidious piece of writing"); what is listed is what stays, with its synonyms.
 * The German ones speak of a relative who looks for somebody to do the work.
 */
export const TEMPLATES: Lexicon<Phrase> = {
  sets: {
    site: "site website web weblog webpage blog page",
    text: "article post paragraph writing writeup",
    fine: "nice good pleasant fastidious great wonderful fantastic excellent impressive",
    truly: "actually really truly genuinely in",
    engine: "google yahoo bing aol msn digg",
    kin: "onkel tante bruder schwester freund* bekannte* nachbar* kolleg* cousin* schwager schwägerin oma opa großeltern eltern mutter vater schwieger*",
    seeks: "möchte will überlegt sucht suchen benötigt braucht plant lässt",
    adept: "fachmann fachbetrieb fachleute* expert* spezialist* profi profis anbieter* dienstleister* firma",
    apt: "passend* geeignet* zuverlässig* erfahren* professionell* kompetent* seriös*",
  },
  patterns: {
    template: `
      surfing|browsing ~2 online|line ~3 than ~1 NUMBER|two|three|four hours
      webmasters|owners|bloggers and|& bloggers made|produced
      grab|clutch|grasp|seize|snatch|hold ~2 your ~1 rss ~1 feed
      so ~2 me also commenting
      touched all ~1 internet|web|net
      saved as ~1 favorite|favourite
      stumbledupon
      loving|enjoying|digging the ~1 template|theme ~1 of
      touched ~1 some|on ~1 @fine points|factors|things ~1 here|there
      keep up wrinting
      what you guys ~3 up too
      you guys to ~3 blogroll
      in my ~1 myspace|facebook|twitter group shared
      auspicious ~1 @text|write
      amusement account
      apprentice while
      bright|vivid|transparent clear concept|idea
      how ~1 can|could we communicate
      running off ~2 screen
      @site have ~1 contact page
      iphone during lunch
      read|learn my mind|thoughts
      do with ~2 pics|percent|few ~3 message
      audio quality|feature for
      of my ~1 previous|old|good ~1 room ~1 mate
      humoristic
      leave|depart|go ~1 your ~1 @site before|prior
      suggested|recommended this @site ~2 by|through|via my
      written|published by ~1 him|means as|of no|nobody|him
      my first|1st ~1 visit|time|pay|go ~2 at|of|to this @site
      of|contains|consists|includes ~2 amazing|awesome|remarkable and|& @truly
      in favor|support|favour of ~1 visitors|new|readers|me|my|viewers
      piece of writing ~1 is|gives|has|at|about|offers|provides|on|here|very|posted
      @fine piece of writing
      fastidious @text|piece|points|point|thing|experience|discussion|dialogue|conversation|argument|answer|respond|job|arguments|information|one|understanding|urging|know
      @text|is|are|was|really|very fastidious
      at this weblog|webpage|place
      @text is @truly ~1 a ~1 nice|fastidious|pleasant ~1 one|post|article|piece|paragraph
      what's|whats|what ~1 taking|happening|going ~1 place|down i
      your ~1 @site by|via|using|thru|through ~1 means|way|the ~1 of ~1 @engine
      your ~1 @site by|via|using|thru|through @engine ~1 while|whilst|even|at|as
      i simply|just stumbled
      stumbled ~1 upon|on your ~1 weblog|blog and
      wished|wanted to ~1 say|mention that i've|i
      overall|whole|total look|glance of
      impressive share
      spot ~1 on with this
      needs|need|deserves ~1 far|much|a|way more ~1 attention|consideration
      say it relevant
      sworn ~3 been ~1 to this|your @site
      realized|noticed it's|its new to
      make it seem|look|appear ~1 so|really easy ~1 with|along ~1 with your
      nail upon the ~1 top|head
      aw this was
      procrastinate alot|a
      all|a|an round|around|rounded ~1 exciting|thrilling|interesting|entertaining|enjoyable
      @fine personal posting
      also visiting this
      your article|post is as ~1 astonishing|amazing|astounding|surprising
      to grab|clutch|take|seize|snatch your ~1 rss|feed
      asking|inquiring|making questions|inquiries are ~1 really|genuinely|truly|actually|in
      nice|pleasant|good|fastidious understanding even|yet
      doesn't|not ~1 know|understand|be ~1 aware ~1 of ~1 after|then ~1 that ~2 up to
      misinformation that's|that|is ~3 other blogs
      sharing this best|greatest|sweetest|finest|beautiful doc|content|topic|one
      check with you here
      not|isn't something|one i often|usually do
      allowing|permitting me to comment|remark
      seem|appear to know|understand|grasp ~1 so|a ~1 much|lot about|approximately
      generous ~1 of|with|from ~2 people|you|like|to
      much obliged for sharing
      sorry for my ~1 bad english thank
      lorem ipsum dolor
      @apt ~1 @adept ~2 wenden|umsehen|finde|kontaktieren|beauftragen
      @kin ~8 @adept ~2 beauftragen|kontaktieren|beraten
      idea|thought|concept i ~2 like|wish|want to ~1 put in writing
      @kin ~6 @seeks ~10 @apt ~1 @adept
      @kin ~6 sucht|benötigt|braucht|beauftragen ~8 @adept
      @kin ~5 diesen|ihren|deinen|den ~1 beitrag|artikel ~3 weiterleiten|zeigen|schicken|empfehlen
      mein|das ~1 verständnis ~1 von|für ~4 vertiefen|vertieft
      dank ~2 ihrer ~1 ausführungen|erläuterungen|hinweise
      danke|dank ~2 für|fürs ~2 teilen ~2 wertvollen|wertvolle|nützlichen|hilfreichen informationen|inhalte|tipps
      wertvollen|hochwertigen|großartigen inhalte`,
  },
};
