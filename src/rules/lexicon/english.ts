import type { Lexicon } from "../compile-lexicons.ts";
import type { Phrase } from "../reasons.ts";

/** What English comments say, as patterns; the notation is explained at `Lexicon`. */
export const ENGLISH: Lexicon<Phrase> = {
  sets: {
    page: "post posts article articles blog blogs site website page content information info writeup piece topic tutorial guide thread weblog share blogpost posting text video",
    fine: `great nice awesome excellent amazing good wonderful fantastic informative helpful useful interesting beautiful valuable superb
      brilliant lovely cool outstanding impressive perfect incredible insightful marvelous fabulous terrific knowledgeable informational
      remarkable exceptional engaging magnificent best nicely wonderfull usefull`,
    cheap: `cheap cheapest affordable professional reliable trusted certified reputable premium discount discounted wholesale bulk quality
      budget leading licensed custom customized bespoke exclusive luxury genuine original lowest`,
    goods: `@digital @trade @study @finance @wares service services solution solutions product products package packages`,
    digital: `seo backlink backlinks hosting webdesign software app apps plugin plugins theme themes template templates followers likes
      traffic domains vpn proxies proxy outsourcing branding marketing leads ranking rankings smm ppc crm erp`,
    trade: `repair repairs repairing cleaning plumbing plumber plumbers roofing roofer roofers moving movers removals painting painters
      landscaping electrician electricians locksmith locksmiths carpet flooring fencing pest hvac renovation renovations remodeling
      towing detailing upholstery interiors catering photography photographer limousine taxi cab rental rentals chauffeur
      manicure massage spa salon dentist dental dentistry lawyer lawyers attorney attorneys realtor accountant accountants bookkeeping
      tutor tutors tutoring coach coaching consultant consultants consulting consultancy translation translations translator`,
    study: `essay essays assignment assignments homework dissertation dissertations thesis coursework papers paper certification
      certifications training trainings course courses classes bootcamp diploma diplomas degree degrees dumps exam exams`,
    finance: `loan loans credit mortgage mortgages insurance insurances forex bitcoin crypto investment investments funding cash trading`,
    wares: `shoes watches bags handbags jewelry jewellery furniture mattress mattresses supplements vitamins cbd vape vapes hemp seeds
      machines machinery equipment parts tires tyres batteries curtains blinds tiles kitchens windows doors shirts clothing clothes
      dresses wigs replica replicas perfume cosmetics skincare gifts toys printers ink toner cables supplies`,
    writer:
      "writer writers writing help helper helpers service services company companies provider providers expert experts agency agencies online",
    offerverb:
      "offer offers offering provide provides providing sell sells selling deliver delivers delivering supply supplies supplying specialize specializes specialise specialises specializing specialising",
    firm: "company agency firm team shop store business startup studio provider supplier manufacturer freelancer workshop institute academy clinic consultancy manufacturers suppliers",
  },
  patterns: {
    offer: `
      we|i|they|us|who ~2 @offerverb ~4 @goods
      @offerverb ~3 @cheap ~2 @goods
      @offerverb|offered ~5 online|worldwide|delivery|shipping|clients|customers
      our|my ~2 services|clients|customers|packages|portfolio|prices|rates|offers|showroom|catalogue|catalog
      if|when you|anyone|you're|u|someone ~2 need|needs|want|wants|looking|require|searching|interested ~5 @goods
      anyone|anybody|you|those ~2 looking|searching ~2 for ~4 @goods
      need|want ~2 @cheap ~2 @goods
      looking|searching for ~1 @cheap ~3 @goods
      @cheap ~1 @goods
      @goods ~2 at|for ~1 @cheap|reasonable|best|low|competitive|unbeatable|great ~1 price|prices|rate|rates|cost
      at|for|with ~1 affordable|reasonable|competitive|unbeatable|lowest|cheapest ~1 price|prices|rates|rate|cost|fees
      best ~2 @goods ~1 in|company|provider|service|services|online|near
      best|top|leading|number ~3 @firm in|for
      buy ~4 online|cheap|now|here|LINK
      @goods for sale
      @trade ~1 service|services|company|companies|contractor|contractors
      we can|will ~1 help you|your
      we|i can|will ~2 get|rank|build|boost|grow|increase|design|write|develop|fix|repair|clean|install ~2 you|your
      i|we ~1 build|create|make|do|fix|repair|design|write|develop|sell ~3 for ~1 PRICE|PERCENT
      happy|glad to ~2 quote|help ~2 your ~2 project|business|website|needs
      let us|me ~1 help|handle|take|do|write|build ~2 you|your
      your ~2 business|website|company|brand|site ~3 grow|rank|succeed|traffic|sales
      get|boost|increase|grow|improve your ~3 traffic|ranking|rankings|sales|business|website|followers|site
      one stop ~2 solution|shop|destination
      hire|hiring ~4 @firm|developer|developers|expert|experts|writer|writers|designer|designers
      free|complimentary ~1 quote|quotes|consultation|estimate|estimates|audit|demo|sample|samples|trial
      for all your ~3 needs
      hassle free
      serving ~4 since|area|county|city|customers|clients
      doorstep ~1 delivery|service
      book ~3 appointment|consultation|call|demo|table|session
      same day ~2 service|delivery|repair`,
    call_to_action: `
      visit|browse|checkout ~3 LINK|website|site|webpage|store|shop|page|blog|profile|channel|showroom|us
      visit ~1 here|this|us|now|our|my
      check ~2 website|site|store|shop|page
      check out|check ~1 our|my|this ~3 website|site|blog|page|channel|store|shop|LINK|video|cover|profile
      click ~2 here|LINK|link|below|now|profile|name
      contact|email|whatsapp|text|message|dm|mail|reach|inbox|telegram|write ~1 us|me|him|her|them|now|today|MAIL|PHONE|LINK
      call ~1 us|me|him|her|them ~1 now|today|anytime|at|on|for|if|when|or|and|free|any
      call now|today|anytime
      contact|call|email|whatsapp|text|reach|inbox|message ~3 MAIL|PHONE|LINK
      contact|reach|email|whatsapp ~2 via|on|at|through ~2 MAIL|PHONE|LINK|email|whatsapp|telegram
      get|getting in touch
      more|further info|information|details ~2 visit|contact|call|LINK|click|see|PHONE|MAIL
      for ~1 more ~2 visit|LINK|click|contact|call
      order|buy|book|register|enroll|enrol|apply|download|join|subscribe|sign ~2 now|today|here|LINK
      sign|signup up|at|here ~3 LINK|now|free|today|here
      go to ~1 LINK
      feel free to ~1 contact|call|visit|reach|email|dm|message
      give us|me a ~1 call|ring|try|shout
      use|with ~1 code|coupon|promo|voucher
      link in ~2 bio|profile|description
      click ~1 on ~2 my ~1 name|profile|avatar|link|username
      drop|send ~2 me|us a ~1 line|message|mail|dm`,
    recommendation: `
      i|we ~3 recommend ~8 @goods
      recommend ~4 LINK
      highly|strongly|definitely|surely ~1 recommend|recommended
      i|we ~1 hired|contacted|ordered|joined|enrolled ~6 @goods|@firm|writer|writers|hacker|LINK
      thanks|grateful to ~6 who|for|LINK
      they|he|she are|is|were|was ~2 professional|legit|reliable|trustworthy|affordable|amazing|fast
      one of the best ~4 @goods|@firm|providers|companies|sites|websites|platforms|institutes
      saved|changed my|our ~1 life|money|time|marriage|business
      great|excellent|best|fantastic ~1 customer ~1 service|support
      i|we get|got|ordered|order|buy|bought ~4 from ~4 LINK
      try|trying ~2 LINK
      you should|must|can|could ~1 try|check|visit|contact|use|hire ~5 @goods|LINK`,
    service_word: `
      seo ~1 service|services|company|agency|expert|experts|packages|package|specialist|consultant
      backlink*
      link building
      guest ~1 posting|posts|post
      web|website|app|software|game|mobile|wordpress|shopify ~1 design|designing|development|developer|developers ~1 company|service|services|agency|firm|companies|in
      digital marketing ~2 agency|company|service|services|course|courses|institute|training|expert
      social media ~1 marketing|followers|agency|services
      web|reseller|vps|dedicated|cheap hosting|server|servers
      buy ~3 followers|likes|views|subscribers|reviews|accounts|instagram|youtube
      increase|boost|more ~3 traffic|followers|subscribers|ranking`,
    essay_service: `
      essay|assignment|dissertation|thesis|homework|coursework|paper|papers|resume|cv ~1 @writer
      do|write|writes|doing|writing my|your ~2 essay|essays|assignment|assignments|homework|paper|papers|dissertation|thesis
      essay|essays|assignment|assignments|dissertation|thesis|homework ~4 service|services|writer|writers|writing|expert|experts
      custom|academic|cheap|professional writing|writers|writer|essay|essays|paper|papers
      help|helps|helping ~2 with|in ~3 essay|essays|assignment|assignments|homework|dissertation|thesis|coursework
      exam dumps|braindumps
      dumps pdf`,
    training_offer: `
      best|top|online|professional ~3 training|course|courses|coaching|classes|certification|institute|institutes ~3 in|institute|online|LINK|from
      training|coaching|course|courses ~1 institute|institutes|center|centre|centers|provider in|for|LINK
      training|course|courses|certification|institute|classes in chennai|bangalore|bengaluru|hyderabad|pune|delhi|mumbai|noida|india|gurgaon|dubai|london|kolkata|marathahalli
      100 placement|job assistance|guarantee|guaranteed
      enroll|enrol|register ~3 course|training|class|program|programme|batch
      live projects
      certified trainers
      industry experts
      placement assistance`,
    money_scheme: `
      earn|earning|earned|make|making|made|makes|paid|pays|get|income ~4 PRICE ~4 day|daily|week|weekly|month|monthly|hour|home|online|hours
      earn|make|making ~3 money|cash|income|living|dollars ~2 online|home|fast|easily|internet|from|working
      passive|extra|additional|second ~1 income
      work|working|job|jobs from|at home
      financial freedom
      get|become|getting rich
      double|triple your ~1 money|bitcoin|investment|income
      make|earn|win ~2 easy|free|extra|quick|fast ~1 money|cash
      giveaway|giftcard*
      gift card|cards
      part|full time ~1 income|job|jobs|work online|home
      mlm|dropshipping
      affiliate program|marketing
      western union
      lottery ~1 winner|won|winning
      instant|quick|fast cash|money|payout|payouts`,
    crypto_offer: `
      recover|recovered|recovery|recovering ~6 bitcoin|crypto|cryptocurrency|funds|fund|money|wallet|btc|usdt|coins|assets|scammed|stolen
      bitcoin|crypto|cryptocurrency|forex|fx|binary|btc|stock|options ~2 trading|trader|traders|investment|invest|investing|signals|broker|brokers|mining|recovery|expert|manager|platform
      invested|invest|investing|investment ~6 profit|profits|return|returns|roi
      account|fund|portfolio manager|managers
      trading|investment|trade with|under|through|strategy ~3 mr|mrs|ms|expert|coach|mentor|her|his
      withdraw|withdrawal|withdrew|withdrawing ~4 profit|profits|PRICE|funds
      recovery expert|experts|agent|specialist|hacker|hackers|company`,
    gambling: `
      casino|casinos|betting|sportsbook|togel|sbobet|judi|jackpot|roulette|blackjack|baccarat
      slot ~1 machines|online|games|gacor
      online ~1 casino|poker|betting|gambling|slots
      free spins|bet|bets
      place ~2 bets|bet`,
    pharma: `
      viagra|cialis|levitra|kamagra|tramadol|xanax|ambien|phentermine|ivermectin|modafinil|adderall|oxycodone|sildenafil|tadalafil|ozempic|semaglutide
      online|canadian|internet ~1 pharmacy|pharmacies|drugstore
      weight ~1 loss ~2 pills|supplement|supplements|product|products|drops|gummies|tea
      male enhancement|erectile dysfunction|penis enlargement
      lose ~4 pounds|kg|weight|lbs|kilos ~3 weeks|days|week|month
      herbal|herbs ~2 cure|remedy|medicine|doctor|treatment|products
      cured ~3 herpes|hiv|cancer|diabetes|hpv|hepatitis|disease
      keto|cbd ~1 pills|gummies|oil|diet
      without ~1 prescription`,
    loan_offer: `
      loan|loans ~2 offer|offers|lender|lenders|company|application|service|agency|approved|today
      apply ~3 loan|loans|credit|mortgage
      personal|business|instant|payday|urgent|quick|online|student|car|home ~1 loan|loans
      interest rate ~3 PERCENT
      need|needs|want ~3 loan|loans|financing|funding
      debt consolidation|credit repair
      bad credit`,
    adult: `
      escort*|camgirl*|onlyfans|hookup*|callgirl*
      call girl|girls
      sex ~1 cam|chat|dating|video|videos|tape|toys
      hot|sexy|single|lonely|horny ~1 girls|women|ladies|singles|babes|chat
      dating ~1 site|sites|app|apps|service|website`,
    occult: `
      spell ~1 caster|casters|casting|temple
      love|powerful|lottery|reunite|marriage|money spell|spells
      spell|spells ~4 contact|email|whatsapp|MAIL|PHONE
      brought|bring|bringing|got ~3 back ~3 spell|spells
      brought|bring|bringing ~2 back ~2 ex|husband|lover|wife|boyfriend|girlfriend
      my ~1 ex|husband|lover|wife ~2 back
      illuminati|brotherhood ~3 join|joined|member|rich
      hire|hired|contact ~2 hacker|hackers|hacking
      hack|hacked|spy|track ~4 whatsapp|phone|instagram|facebook|spouse|partner|grades
      dr|doctor|priest|mama|prophet ~3 MAIL|PHONE
      psychic|astrologer|astrology|vashikaran ~4 contact|call|MAIL|PHONE|LINK|reading|specialist|expert|problem`,
    channel_promo: `
      subscribe|sub|subs ~3 channel|me|my|us|back|LINK
      check|see|watch|visit|like|follow|support|listen|look ~3 my|our ~4 channel|video|videos|cover|covers|music|song|songs|mixtape|page|remix|vlog|vlogs|album|track|beats|instagram|twitter
      check|checkout ~1 me|us out
      i ~2 make|made|do|rap|sing|produce|upload|post|just ~4 covers|cover|remixes|beats|songs|videos|music|remix|vlogs
      like ~1 and ~1 subscribe|share
      sub ~1 for|4 ~1 sub|sub4sub
      new|small|upcoming|unsigned ~2 youtuber|channel|artist|rapper|singer|band|producer
      follow ~1 me|us ~2 on|twitter|instagram|facebook
      give ~2 us|me ~2 chance|view|listen|sub|subscribe|thumbs
      my ~1 channel|youtube|mixtape|cover|remix
      our channel
      please ~3 subscribe|sub
      like ~2 my|our|this ~1 page|comment|facebook
      vote ~2 for me|us|my
      share ~2 this ~2 video|page|link`,
    urgency: `
      act|hurry ~1 now|up|fast|today
      limited ~1 time|offer|stock|spots|places|period
      guarantee|guaranteed|satisfaction
      100 ~1 guarantee|guaranteed|satisfaction|legit|safe|working|free|real|genuine
      PERCENT ~1 off|discount|guarantee|guaranteed|legit|cashback|safe|working|free|real|genuine
      special|exclusive|great|best ~1 offer|offers|discount|deal|deals|promotion
      discount|discounts|coupon|voucher|promo
      free shipping|delivery|returns
      risk free
      24 7|hours ~1 support|service|available|customer
      24x7
      money back`,
    praise: `
      powerful|inspiring|moving|touching|heartfelt|thoughtful|insightful|eye-opening|beautiful ~1 story|post|read|piece|words|article|writeup
      @fine ~2 @page|work|job|read|stuff|sharing|explanation|explained|idea|ideas|tips|blogger|writer|one|points|blogs
      @page ~1 is|are|was|very|really|so|looks ~3 @fine
      thank*|thanx|thx|tnx ~2 for ~4 sharing|share|posting|shared|post|article|info|information|blog|update|this|writing|it|content|knowledge|details|tips
      thanks|thankyou|thank ~1 sharing|lot|much|author|admin|bro|man|you
      keep ~1 up|it|posting|sharing|going|writing|blogging|on ~2 good|great|up|posting|work|writing|sharing|blogging|articles
      i|really|just ~2 love|loved|enjoy|enjoyed|like|liked|appreciate|admire|impressed ~4 @page|writing|style|blogging|reading|efforts|effort|work|way
      well ~1 written|done|said|explained|put
      bookmark|bookmarked|bookmarking
      learned|learnt|gained a|so|many|new ~1 lot|much|things|knowledge
      look*|waiting forward|for ~2 more|next|reading|your|future ~2 @page|updates|posts
      very|really|so|quite|extremely|truly|pretty ~1 @fine
      hats off
      two thumbs
      kudos
      this|it is|was ~2 @fine
      really ~1 helps|helped|useful|helpful
      worth reading|read|sharing
      you ~1 are|have|did|made|write|explained ~3 @fine`,
    faked_reference: `
      just about this|your ~2 @fine|@page
      about|regarding|concerning|related|relating|reading|read|found|visited|visiting|came|across|landed ~2 this|your|the ~2 @page
      this|your|the @page ~1 contains|provides|gives|gave|covers|helps|helped|has|is|really|was|will|reminded
      after reading ~2 this|your|the|it
      as|like you|mentioned|discussed|said|described ~2 in|above ~3 @page
      i ~2 agree|agreed ~2 with ~2 you|your|all|this|everything ~3 @page|points|point|ideas|view|views|you
      on|about this|the|your topic|subject|matter|issue
      everyone|people|everybody ~1 should|must read|know ~1 this
      speaking|talking of|about ~2 this|topic|which`,
    flattery_of_author: `
      you ~1 are ~3 writer|blogger|author|expert|genius|talented|master
      your ~2 writing|style|knowledge|way|effort|efforts|blogging|site|blog|website|weblog
      continue ~2 writing|great|good|work
      my|a friend|brother|cousin|roommate ~2 recommended|suggested|told
      i|will ~3 come|be ~1 back ~3 again|more|soon|later
      i ~1 will ~2 bookmark|recommend|share|tell|return|visit|subscribe|check
      rss feed|feeds
      what|which ~1 theme|platform|template|host|hosting ~4 using|use
      captcha|plugin ~3 protect|against|spam
      browser compatibility|loads ~2 fast|quick|quickly|slow|slowly
      i|i'm ~2 new ~1 to blogging
      quality ~1 content|posts|articles|writing
      magnificent|wonderful|superb|marvelous ~2 points|goods|article|web|weblog|website`,
    self_description: `
      we|we're|i'm|i|us ~1 are|am|a|one|at ~4 @firm|manufacturers|suppliers|exporters|providers|specialists
      our|my ~2 company|agency|firm|team|shop|store|startup|business|website|app|brand|product|products|salon|clinic|institute|academy|factory|studio
      established|founded ~2 in|since NUMBER
      years|decades of ~1 experience
      we|i ~1 have ~2 satisfied|happy|thousands|hundreds ~2 clients|customers|students
      we deal|dealing|specialize|specialise in
      leading|largest|trusted|premier|renowned|reputed ~2 @firm|provider|company|manufacturer|supplier|institute|agency|companies|brand
      is a ~3 company|agency|firm|platform|provider|manufacturer|supplier|brand|marketplace|website|institute|clinic ~1 that|which|based|in|for|offering|providing|where
      our ~1 experts|professionals|technicians|developers|writers|tutors|specialists|engineers|trainers|craftsmen`,
    recruitment: `
      we|we're|are ~2 hiring|recruiting
      join ~1 our ~1 team|company|network|group
      send|submit ~3 cv|resume|application
      job|jobs ~1 opportunity|opportunities|offer|offers|vacancy|vacancies|openings|opening
      vacancies|vacancy
      no ~1 experience ~1 needed|required|necessary
      apply ~1 now|online|today|here
      salary|weekly|daily ~1 pay|payout|paid|PRICE`,
    discourse: `
      i|i'd|we ~2 disagree|agree|think|believe|doubt|suspect|guess|suppose|wonder|assume ~1 that|it|the|this|you|if|whether|there|with
      not ~1 sure|convinced|true|correct|quite|necessarily
      you're|you|are|that's|is|this|it's ~1 wrong|right|mistaken|incorrect|correct
      but|however|although|though|actually|unfortunately|otherwise|whereas|despite|except
      because|therefore|hence
      so that
      which means
      due to
      in my|our experience|case|opinion|view
      imho|imo|afaik|iirc|btw|fwiw
      you ~2 say|said|wrote|mention|mentioned|claim|suggest|write|forgot|missed|meant|mean ~1 that|about|the|to|in|it
      the ~2 problem|issue|bug|error|question|difference|point|reason|fix|typo|mistake|solution with|is|was|here|in|that
      doesn't|didn't|don't|won't|can't|couldn't|isn't|wasn't|cannot|can|not ~2 work|working|understand|find|get|seem|see|run|load|open
      i ~2 tried|had|got|ran|installed|followed|noticed|ended|managed|switched|updated|changed|added|removed|solved|fixed|tested
      i've ~2 tried|had|got|been|seen|noticed|used|never
      how|what|why|where|when|which|who ~1 do|does|did|is|are|would|can|could|about|should|was|if !help
      is|are|does|do|did|can|could|would|should|will|has|have ~1 there|you|it|this|that|anyone|anybody|i|we ~3 any|a|possible|also|mean|know|plan|think|still|explain|way
      any|anyone ~1 idea|ideas|know|else|chance|suggestions|advice
      what|how about
      what if
      for|in example|instance|my|fact
      same ~1 problem|issue|here|error|thing|question
      rather than
      as opposed
      instead !of
      instead of !PRICE|NUMBER
      still|already|yet ~2 not|no|works|true|waiting|using`,
    reply_cue: `
      to|reply|answer|answering ~1 your ~1 question|comment|point|request
      like|as ~2 said|wrote|says|mentioned|commented|noted above|earlier|before
      previous|earlier|above|other ~1 comment|comments|commenter|commenters|poster
      same|me too
      your|my last|previous|earlier|comment|reply|answer|question`,
  },
};
