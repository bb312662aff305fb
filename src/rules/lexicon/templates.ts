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
      wertvollen|hochwertigen|großartigen inhalte
      understand|understood your stuff
      @fine goods from you
      just|simply extremely @fine
      what you|you've ~2 acquired|received right here
      care ~1 to|of ~1 keep|stay ~1 it smart|sensible|wise
      just right stuff
      bookmarking for revisiting
      so ~1 much attempt|effort you ~1 put|place|set to
      marvelous|marvellous posting
      you ~1 may|could|might|will|happen ~3 be ~1 a great|good author
      encourage ~3 continue|ultimately ~3 your @fine|great job|posts|writing|work
      uncanny feeling
      became ~1 aware|alert of|to your
      watch|look out for brussels
      benefited|benefitted from|by|out your writing
      grateful|appreciate if you continue|proceed this
      clearness|clarity ~1 in|to|on|of your ~1 post|publish|submit|put
      assume|suppose you|you're ~3 knowledgeable|expert|professional ~1 in|on this
      forthcoming|imminent post|posts
      gratifying|enjoyable|rewarding work
      searching|looking ~1 for information|info|details approximately
      information|info approximately
      found|discovered|come|came ~1 out|upon till|so now|far
      concerning|about the ~1 source|bottom supply|line
      ideas|concepts you|you've ~2 presented|introduced|offered ~1 on|to|for|in your
      too|very short|brief|quick for ~1 beginners|novices|newbies|starters
      into|over|at ~1 a handful|number|few of ~2 blog|articles|posts
      your ~1 technique|way|method of ~3 blogging|blog
      saved|added|bookmarked|marked it ~1 to my bookmark|bookmarks
      read stuff from
      when you've|you ~2 the opportunity|chance guess
      every little bit|part of it
      topic|matter|subject on|at net|web
      as compared to books|textbooks
      creative ideas|suggestions|recommendations for your ~1 @site
      bravery|courage to go ahead
      shout out from
      bored ~1 to death|tears ~1 at work
      wrote|write the ~1 book|guide|ebook on|in it
      drive|force|pressure the message home|house
      brain dead ~1 people|visitors|folks|individuals
      own a similar ~1 one|blog ~3 curious|wondering
      get ~2 lot of spam ~1 comments|responses|feedback|remarks
      little|small changes that|which ~1 make|produce|will the ~1 biggest|largest|greatest
      colors|colours|color|colour and|& theme
      wouldn't|couldn't|not be written any|much better
      looks exactly|just like my old
      completely|entirely|totally different topic|subject but
      choice of colors|colours
      definately|certainly ~1 a lot|great ~1 deal to ~2 know|learn|find
      log on to|check your new ~1 stuff|blogs
      story-telling|humoristic|telling|writing style is awesome|witty
      standard|usual information|info a|an|you person|individual
      supply|provide on|in|to|for your visitors|guests
      check|inspect|investigate ~1 up ~1 on|out|cross new posts
      passion|fire|sincerness communicated|displayed
      shame on ~3 engine*|google|suchmaschine* ~2 not|nicht
      positioning this|that ~1 @text|submit|publish
      to every|everybody|all ~1 one|body it's|its|the|this ~1 really|genuinely|actually|truly|contents
      web page|site are genuinely|really|truly|actually
      keep up the ~1 nice|good work fellows|mates
      what i needed|wanted to ~1 of|about all
      schande ~1 über|auf ~3 such*|google
      gute|nette|große|tolle lesung|ablesung|lektüre ~2 für
      genoss ~3 jedes|alles|sehr ~2 bisschen|stück|stückchen
      jedes kleine* bisschen|stück ~1 davon
      halten|haltet|halte ~1 sie ~4 gute*|tolle*|großartige* arbeit|werk|werke ~1 aufrecht|auf|oben
      stück|stücke von info*|information*|schrift|schreiben
      geteilt werden sollte*
      wert|lohnt ~2 lesezeichen ~2 für|wieder*|setzen
      zu ~1 den|meinen ~1 favoriten|lesezeichen ~1 getan|gelegt|hinzugefügt|gesetzt|gespeichert
      klare idee|ideen ~3 bezüglich|über|von
      was ihr|sie jungs
      ihr|die|diese jungs ~2 zu|sein ~1 tendiert|tun|machen|teilt
      bestimmt|definitiv|sicherlich zurück* ~2 kommen|sein|mehr
      viele* weisen|wegen geholfen
      besten|guter blogger|autor|schreiber die|den|der ich ~1 jemals|je
      posten|veröffentlichen|buchen dieses|dieser informativ*|nützlich*|großartig*
      die ~1 rechte|richtige|genaue info|information* ~2 die|das|was ich ~1 suchte
      zur|zu|der blogosphäre
      inhalt|inhalte|stoff von|aus anderen schreibern|autoren|bloggern
      diese* hilfreiche*|nützliche* info* mit uns`,
  },
};
