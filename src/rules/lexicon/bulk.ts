import type { Lexicon } from "../compile-lexicons.ts";
import type { Phrase } from "../reasons.ts";

/** What bulk comments are about wherever they are posted, and how they beg for clicks. */
export const BULK_TALK: Lexicon<Phrase> = {
  sets: {
    device: `printer printers scanner hp epson canon brother xerox lexmark samsung dell lenovo asus acer router routers modem netgear linksys tplink wifi mywifiext roku alexa echo garmin tomtom magellan kindle firestick arlo fitbit ipad iphone macbook laptop laptops drucker`,
    safe: "antivirus norton mcafee kaspersky avast avg webroot bitdefender malwarebytes eset trendmicro panda",
    mailer:
      "gmail hotmail outlook yahoo aol sbcglobal bellsouth comcast roadrunner icloud thunderbird windstream att verizon",
    books: "quickbooks quicken sage peachtree xero turbotax freshbooks intuit",
    carrier: `airlines airline airways delta lufthansa jetblue spirit united frontier southwest emirates qatar flights flight`,
    trouble: `error errors offline setup install installation login password reset recovery support customer helpline helpdesk number service care technician technicians technical issue issues problem problems assistance code codes`,
    place: `chennai bangalore bengaluru hyderabad pune delhi mumbai noida india gurgaon gurugram jaipur lucknow kolkata dubai uae qatar pakistan lahore karachi singapore malaysia london manchester sydney melbourne brisbane perth adelaide toronto
      mississauga vancouver calgary miami houston dallas atlanta chicago seattle denver phoenix vegas orlando boston california texas florida nigeria kenya usa uk canada australia berlin hamburg münchen köln wien zürich
      etobicoke brampton edmonton ottawa winnipeg halifax surrey burnaby croydon slough luton leeds bradford sheffield bristol cardiff swansea leicester nottingham coventry derby glasgow aberdeen belfast liverpool southampton portsmouth plymouth norwich doncaster essex kent
      auckland wellington canberra geelong parramatta hobart cairns austin tampa tulsa omaha boise scottsdale mesa reno sacramento nashville charlotte raleigh pittsburgh cincinnati cleveland louisville memphis tucson albuquerque fresno brooklyn queens
      coimbatore nagpur indore bhopal surat ahmedabad vadodara rajkot ludhiana chandigarh amritsar patna ranchi kochi thane nashik ghaziabad faridabad varanasi agra udaipur jodhpur kerala gujarat punjab doha riyadh jeddah sharjah abudhabi ajman kuwait muscat bahrain cairo casablanca marrakech lagos abuja accra nairobi kampala johannesburg durban islamabad rawalpindi peshawar dhaka colombo kathmandu manila guangzhou shenzhen
      frankfurt stuttgart düsseldorf dortmund bremen hannover leipzig dresden nürnberg graz linz salzburg`,
    sold: `service services company companies agency agencies institute institutes training courses course classes coaching contractor contractors repair repairs cleaning rental rentals hire limo limousine taxi cabs movers removals
      plumber plumbers plumbing electrician electricians roofing flooring carpet heating cooling hvac landscaping locksmith dentist lawyer lawyers attorney clinic escorts catering design designers developers development marketing seo hosting packages tours hotels villas apartments
      insurance loans mortgage supplier suppliers manufacturer manufacturers dealer dealers painter painters builders hire manufacture tiling polishing paving fencing decking scaffolding waterproofing surgeon surgery implants whitening veneers tutors tuition nannies mover packers upholstery purifier chiller shop store furniture gateway solutions visa immigration astrologer agentur reinigung umzug umzüge schlüsseldienst`,
    take: "download downloads torrent crack cracked serial keygen apk mod modded hack hacks cheats unlocker emulator",
    clip: "video videos vid vids clip vlog vlogs stream streams cover covers song songs track tracks remix remixes mixtape beat beats music channel page playlist profile",
  },
  patterns: {
    spam_topic: `
      @device|@safe|@mailer|@books|@carrier ~3 @trouble ~1 number|phone|support|service|care|technicians|helpline|team
      @safe|@mailer|@books|@carrier ~1 support|customer|number|phone|helpline|helpdesk|reservation|reservations|login|recovery
      @device ~2 offline|error|errors|setup|install|support|customer|driver|drivers|not|won't
      @mailer ~2 problem|problems|issue|issues|error|errors|password|recovery|hacked|locked|not
      @books ~2 error|errors|support|hosting|payroll|enterprise|desktop|problem|problems
      error|fix|fehler ~2 @device|@mailer|@books
      error|fehler|code b200|b203|u1|0x80070005|5b00|e02
      @carrier ~2 booking|bookings|cancellation|tickets|ticket|reservation|reservations|manage|deals
      book|booking ~3 @carrier
      @sold ~1 in|near|around|across|for ~1 @place
      @sold @place
      @place @sold
      best|top|leading|cheap|cheapest|affordable|trusted|professional|luxury ~3 @sold ~2 @place|near|company|agency|provider|online
      airport ~1 limo|taxi|transfer|transfers|parking|shuttle|cab|cabs
      payment|sms ~1 gateway|gateways
      data ~1 recovery software|tool|service|services
      mobile|web|game|android|ios|app|ecommerce|blockchain|chatbot ~1 app|application|development|developer|developers ~1 company|companies|agency|services|development|service
      free|full|latest|new ~2 @take
      @take ~1 free|full|version|for|link|here|now
      watch|stream|streaming|download ~3 movies|movie|series|episodes|matches|match|football|cricket|ipl|ufc|anime ~2 online|free|hd|live
      123movies|putlocker|fmovies|showbox|popcorntime|gomovies|soap2day|kinox|streamcloud|movie4k
      free|unlimited|generator|hack|cheap ~2 coins|gems|robux|vbucks|diamonds|spins|followers|credits
      gift ~1 card|cards|code|codes ~2 free|generator|giveaway|code|codes|win
      essay|essays|assignment|assignments|dissertation|thesis|coursework|homework ~1 help|helper|writing|writer|writers|service|services|online|tips|agency|folks|geek|pro
      do|write|buy|pay|finish ~1 my|your|an|for ~1 essay|essays|assignment|assignments|homework|paper|papers|thesis|dissertation
      personal ~1 statement statements|writing|writers|help|service|examples
      car|auto|home|health|life|travel|motor|pet|cheap ~1 insurance|insurances|versicherung ~1 quotes|quote|company|companies|in|online|miami|rates|vergleich|günstig
      mortgage|loan|credit|payday|refinance ~1 broker|brokers|lender|lenders|calculator|rates|repair|advance|score
      weight|fat ~1 loss|burner|burning
      hair ~1 loss|transplant|extensions|removal
      yoga|detox|keto|skin|skincare ~1 retreat|teacher|pills|cream|serum|treatment|tea|diet ~1 in|training|for|online
      tarot|horoscope|numerology|astrologer|astrology|vashikaran|kundali|psychic|healer
      replica|designer|knockoff|fake ~1 watches|watch|handbags|bags|shoes|jordans|passports|passport|documents|licence|license|diploma|degree
      ray ban|bans
      louis vuitton
      michael kors
      steroids|hgh|sarms|nootropics|kratom|vape|vapes|cbd
      real ~1 estate ~2 agent|agents|agency|for|in|investment|dubai|listings
      property|properties|villas|apartments|plots|flats ~2 for sale|rent|@place
      study|visa|immigration|migration|pr ~2 consultants|consultant|abroad|agents|services|lawyer
      escort|escorts|massage ~2 @place|service|services|agency|girls
      followers|likes|views|subscribers|reviews|traffic|backlinks|links|accounts ~1 kaufen|buy|cheap|instant|real|for
      buy|kaufe|kauf|kaufen|get|order ~2 followers|likes|views|subscribers|reviews|traffic|backlinks|accounts|medication|weed|pills
      web|website|logo|webseiten|homepage ~1 design|designer|designing|erstellung|erstellen|agentur ~2 @place|company|services|agency|günstig|preise
      seo|smm|ppc|ranking|rankings ~1 @place|agentur|experte|experten|tool|tools|checker|audit|packages
      moz|backlink|rank|da|pa|keyword ~1 checker
      wettanbieter|sportwetten|wettbonus|spielautomaten|spielothek|freispiele|onlinecasino|casinobonus
      kredit|darlehen|kredite ~2 schufa|sofort|günstig|vergleich|online|auszahlung
      ghostwriter|ghostwriting|bachelorarbeit|masterarbeit|hausarbeit|doktorarbeit ~2 kaufen|schreiben|agentur|hilfe|lassen|lektorat
      führerschein|doktortitel|reisepass ~1 kaufen
      entrümpelung*|haushaltsauflösung*|schlüsseldienst*|schlüsselnotdienst*|rohrreinigung*|umzugsfirma|umzugsunternehmen|umzugsservice|gebäudereinigung|schädlingsbekämpfung|autoankauf|goldankauf|treppenlift*|badrenovierung|fensterreinigung
      abnehmen|schlank ~2 schnell|tropfen|pillen|tabletten|ohne|wochen
      potenzmittel|haarausfall|nahrungsergänzung*|schlafstörung*|hörgerät*
      geld|nebenverdienst|nebeneinkommen|homeoffice ~2 verdienen|online|zuhause|internet|nebenbei`,
    attention: `
      thumbs|thumb up ~1 if|for|this|please|so
      like|likes ~1 if|for ~1 you|u|ur|you're|this|your
      like|share|rate|upvote ~1 this ~2 comment|video|post|song|page|if|to
      please|pls|plz|plzz ~3 like|share|subscribe|check|watch|support|vote|listen|sub|visit|follow|click
      give|leave|drop ~3 like|thumbs|thumb|sub|follow
      check|checkout|look|watch|listen|see|peep ~1 out|at|to ~1 this|these|my|our|it|mine|em|him|her|the
      check ~1 this|these|my|our|it|me|us|mine ~1 out
      check|checkin|checking ~1 my|our|mine
      take ~1 a ~1 look|listen ~1 at|to
      come ~1 check|watch|visit|see|follow|join|listen
      go ~1 to|check|watch|see|visit|sub|subscribe|listen ~1 my|our|out|this
      my|our|mine ~3 @clip
      subscribe|subscribed|subscribers|subscriber|subs|sub|suscribe|subscribing
      follow|add|find|support ~1 me|us|him|her ~2 on|at|here|instagram|facebook|twitter|twitch|insta|snap|tiktok|patreon
      free ~1 android|iphone|gift|money|itunes|steam|psn|xbox|amazon
      share|send|copy|paste|repost ~2 this ~3 to|with|or|before|people|friends
      spread ~2 word|music|love|link|message
      click ~2 link|this|it|ad|ads|here
      search ~2 on|for ~1 youtube|google|fb|facebook|spotify|soundcloud
      sign ~2 petition
      petition|petitions
      make|help ~1 this|me|us|him|her ~2 top|viral|famous|reach|get|hit|out
      reach|hit|get ~1 to ~1 NUMBER ~1 subs|subscribers|likes|views|followers
      abo|abos|abonniert|abonniere|abonnieren|abonnent|abonnenten|abonnier
      schaut|schau|guckt|kommt|klickt|hört|gebt|lasst ~3 vorbei|rein|kanal|abo|daumen|like|an|video|stream
      mein|meinen|meinem|unser|unseren|unserem ~1 kanal|stream|channel|video|videos|insta|twitch|discord
      daumen hoch|rauf
      teilt|liked|likt ~2 das|den|diesen|mich|uns|meine`,
  },
};
