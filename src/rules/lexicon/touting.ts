import type { Lexicon } from "../compile-lexicons.ts";
import type { Phrase } from "../reasons.ts";

/** How people tout in passing: a price with its link, terms in three words, their own channel; and how those speak who only report. */
export const TOUTING: Lexicon<Phrase> = {
  sets: {
    span: "h hr hrs std mo monthly monatl mth yr year wk night nacht tag p pp pppn person pers pax image photo bild word netto each stk pcs seat user sqm sqft m2 qm kg",
    quantity: `min mins minutes minuten h hr hrs hours std stunden days tage weeks wochen nights nächte months monate g gr kg ml l litre pcs pieces stk stück pack packs boxes pages words gb tb sqm sqft m2 m3 qm pax people guests personen players`,
    unit: "visit month week weekend night day session class lesson box bottle metre meter head hour piece pair time person page term yard mile pack jar bag round seat ticket pupil child dog room",
    einheit:
      "monat stunde tag woche nacht jahr person stück meter quadratmeter kopf kilo liter paar fahrt einheit sitzung termin besuch zimmer platz kind hund zähler",
    spoken: "my our",
    few: "NUMBER one two three four five six seven eight nine ten ein eine einem zwei drei vier fünf sechs sieben acht neun zehn",
    stage:
      "vids vid clip song songs single track ep album mixtape tape beat beats instrumental remix cover covers freestyle playlist gameplay chanel page vlog stream snap twitch soundcloud spotify bandcamp insta ig tiktok",
    song: "song single track ep album mixtape tape beat remix cover freestyle verse video vid clip episode vlog demo record anthem diss mix novel",
    net: "insta ig instagram tiktok snapchat snap twitch soundcloud spotify bandcamp telegram tele tg whatsapp wa discord wechat skype viber etsy itch kofi fiverr upwork behance kik",
    artist:
      "rapper singer producer musician songwriter emcee mc dj band bands duo trio youtuber vlogger streamer guitarist pianist drummer busker buskers dancer filmmaker animator beatboxer composer",
    sub: "subscribe sub suscribe suscribanse subscibe subcribe subscrib suscribete abonnez",
    seller:
      "manufacturer manufacturers exporter exporters supplier suppliers factory wholesaler wholesalers distributor distributors importer forwarder forwarders agency studio startup workshop institute academy consultancy clinic consultants contractors builders planners breeders growers bakers",
    pro: "teacher teachers tutor tutors lawyer lawyers advocate instructor instructors translator translators technician technicians driver drivers staff engineers writers guide guides therapist nurse nurses carers plumber electrician adviser advisers advisor advisors experts vet vets doctors team",
    do: "do make run build provide supply stock carry deliver manufacture produce export import print offer sell rent hire teach arrange craft design develop place serve organise organize process handle treat help buy fix repair clean install fit move ship send cater write edit translate scan restore train coach host manage collect take accept cover guarantee breed grow bake roast",
    lot: "languages countries stars students persons channels colours colors seats panels lessons bottles seater seaters models cameras insurers bhk gsm gb brands recipes templates styles designs sizes finishes lenders banks clinics clients members chapters modules exercises tracks",
    yours:
      "roof sofa club requirement inbox logo postcode firm boiler gutters carpet driveway lawn loft manuscript shipment vehicle smile puppy brand staff guests bathroom hedge chimney wardrobe mattress upholstery timeshare caravan patio conservatory pension tenants event wedding nails brows",
    boon: "commission deposit fee fees charge charges contract cost upfront advance prepayment subscription card collateral exam exams ielts prescription rx kyc ban bans watermark code coding install callout surcharge middleman middlemen agent paperwork password survey surveys plagiarism extras obligation ads setup hassle surgery needles chemicals catch strings guarantor",
    frei: "papierkram termin wartezeit vertrag anzahlung vorkenntnisse schufa risiko rezept tüv gehaltsnachweis provision bindung diät hunger spritzen nebenwirkungen vorkasse prüfung makler gebühr gebühren abo kündigungsfrist grundgebühr mindestbestellwert anmeldung kreditkarte",
    tun: `bauen liefern verleihen vermieten verkaufen drucken fertigen nähen reparieren reinigen montieren verlegen streichen planen pflegen bieten unterrichten übersetzen gestalten programmieren entwickeln betreuen beraten begleiten kaufen holen bringen backen kochen rösten züchten führen organisieren vermitteln finanzieren versichern prüfen erstellen übernehmen transportieren entsorgen räumen schleifen restaurieren filmen fotografieren gravieren schmieden töpfern scannen digitalisieren sanieren dämmen coachen trainieren behandeln massieren kümmern treiben legen`,
  },
  patterns: {
    money_scheme: `
      be your own boss`,
    training_offer: `
      become a ~3 in NUMBER weeks|months
      job guarantee`,
    provider_praise: `
      friendly|courteous|knowledgeable staff|team
      great|perfect location|host
      without giving up`,
    price_offer: `
      PERCENT|PRICE off ~1 with|this|on|at|right|until|if|when
      PRICE ~2 LINK
      PRICE ~2 PHONE
      PERCENT ~2 LINK
      PRICE @span
      !costs|cost|paid|pay|paying|charge|charges|charged|about|spent|was|is|spend|of|for|at|around|i|only|just|another|than|over|nearly|are|were|by|like|under|to PRICE a|an|per|each|the @unit
      !kostet|kosten|kostete|gekostet|zahle|zahlt|zahlen|zahlte|bezahle|bezahlt|für|etwa|rund|um|waren|war|ca|von|auf|sind|circa PRICE pro|je|im|am|die|das|der|in @einheit
      PRICE only|monthly|delivered|delivery|lifetime|instant|unlimited|until|including|incl|inkl|inklusive|posted|shipped|onwards|upwards|fixed|netto|komplett|today|dm|till|til
      PRICE ~1 no|ohne
      PRICE free|gratis|frei
      @quantity ~1 PRICE
      free|gratis ~2 PHONE
      was|war|vorher ~1 PRICE now|jetzt
      + ~2 PRICE
      PRICE ~2 code
      first ~3 PRICE
      PRICE ~2 first|erste|erster
      NUMBER for PRICE
      rs|inr|aed|naira|ksh|lakh|lac NUMBER
      half price|off
      zum ~1 halben|festpreis|vorzugspreis|sonderpreis|selbstkostenpreis|werkspreis|einführungspreis|aktionspreis
      zum ~1 preis von
      PRICE|PERCENT cashback|bonus|placement|commission|interest|passive|guaranteed|original
      up to PRICE|PERCENT|NUMBER ~1 off|loan|people|guests|faster|funding
      unser|unsere|unseren|unserem|unserer ~6 PRICE
      ab ~1 PRICE|NUMBER ~2 LINK|PHONE|m2|stück|gratis|frei|tag|stunde|woche|person|personen
      np ~1 NUMBER|PRICE
      vhb|verhandlungsbasis
      PRICE|NUMBER vb
      PRICE per|all|month|hour|page|works|voucher|fitted|within|deposit|download|order|ship|ships|shipping|telegram|exclusive|sample|post|min|report|bring|made|next|real|paypal
      get|day|fee|key|service|photos|licence|license|pro|month|included|hour|pairs|24h|lifetime|rate|certificate|views|shipping|deal|online|unlimited|fees|normally|hall|earn|jobs|trial|starter|premium|package|plan|class|session|report|entry|tickets|deposit|visit|delivered|postage|weekend|pdf PRICE
      NUMBER @lot ~5 PRICE|LINK|PHONE
      moq|fees|sleeps|included|trial NUMBER
      PERCENT finance|if|no|natural|first|job|only|hit|sure|win|till|until|today|when|with
      PRICE mit|auch|monat|bis|zurück|termine|als|günstiger|heute|sofort|jederzeit|stunde|lieferung|start|plus|fix|signiert|gebunden
      gesucht|danach|seiten|komplett|abende|festpreis|versand|schnitt|erstgespräch|hausbesuch|schnupperstunde|monatlich|dosen|follower|tagen|uhr|stunden|person|tasting|check|paket|testpaket|eintritt|begehung|analyse|abendkurs|wochenende|übernachtung|teilnahme PRICE
      paar|set|tube|dose|flasche|glas|packung|kilo|tüte|beutel|stück|doppelpack|sack|karton|eimer|rolle|kiste|korb|liter NUMBER|PRICE
      get|gets|receive ~2 PRICE|PERCENT ~1 off|free|bonus|back|credit|when|cashback
      statt|anstatt PRICE
      PRICE ~2 möglich|inklusive|direkt|alles
      PRICE ~1 unlimited|min|days|week|hour|day|report|instant|included
      NUMBER pp
      PERCENT|PRICE off ~1 the|your|first|all
      mieten|leihen ~3 PRICE|NUMBER`,
    sale_terms: `
      they|we|it|will ship|ships|deliver|delivers ~1 everywhere|worldwide|anywhere|nationwide|overnight|frozen|free
      !eyes|all|focus|burden|blame|onus|they|this|that|it is|are on us
      start free|today !and|the|with|by|to|on
      no ~1 @boon
      without ~1 @boon
      ohne|null|kein|keine ~1 @frei
      pay ~1 only|after|later|on|when|nothing|half|cash|weekly
      only pay|pays|charge
      if we|you win|fail
      or money|refund
      cash|payment on|after delivery|completion|results|collection
      cod|emi|gst|moq|oem|odm|ddp|nda
      pay|payment ~2 paypal|upi|paytm|gpay|bitcoin|btc|crypto|usdt|mpesa|momo|revolut|venmo|cashapp
      crypto|paypal|upi|paytm|bitcoin|btc|usdt|klarna|gpay|revolut ~1 accepted|ok|welcome|only
      @boon and|or|no ~1 @boon
      free ~1 pilot|demo|demos|mint|audit|pickup|samples|quotation|inspection|valuation|trial|sample|checklist|assessment|diagnosis|consult|survey|webinar|mockup|postage|revision|revisions|download|tier|account|signup|masterclass|taster|estimate|quotes
      first|1st ~1 month|week|class|lesson|session|order|box|month's|week's|consultation|visit|hour|chapter|page ~2 free|on|half|no|only|us|costs|PRICE
      NUMBER|one|two|three|seven day|week|month|days trial|turnaround|guarantee|warranty|refund|returns|challenge|program|programme
      24h|48h|72h|24hrs|24hr|48hr|sameday ~1 delivery|turnaround|service|dispatch|support|access|approval|payout
      ship|ships|shipping|post|delivery|deliver|delivers|export|exports|send ~2 worldwide|nationwide|anywhere|everywhere|globally|abroad|europe|usa|uk
      made|built|woven|knitted|stitched|carved|printed|milled|sewn|cut|crafted ~1 to order|measure|size|you
      on request|approval
      to order
      collection|pickup|viewing|viewings ~1 only|from|or|by|possible|in|anytime|welcome
      serious ~1 buyers|enquiries|inquiries|people|only|investors|persons
      no timewasters|offers|lowballers
      while stocks|stock|supplies
      jederzeit|monatlich|täglich|wöchentlich ~1 kündbar|kündigen|buchbar|lieferbar
      kündigung|kündigen|kündbar ~2 jederzeit|jede|monatlich|woche
      NUMBER|zwei|drei|sechs|zwölf monate|wochen|tage|nächte|stunden ~1 gratis|kostenlos|zinsfrei|testen|probe|geschenkt|frei|garantie|rückgabe|rückgaberecht
      erste|ersten|erster|erstes ~2 gratis|geschenkt|frei|kostenlos|halber|umsonst
      NUMBER|zwei|drei|zweite|zweites|zweiter ~1 gratis|geschenkt|halber|kostenlos
      nur ~1 abholung|selbstabholer|selbstabholung|barzahlung
      zahle|zahlen ~2 bar|sofort|höchstpreise|höchstpreis|faire
      frei haus|bordsteinkante|verwendungsstelle
      portofrei|versandfrei|frachtfrei|zinsfrei|besenrein|handgerührt|handgegossen|handgenäht|handgebaut|handverlesen|backfrisch|fangfrisch|erntefrisch|kassenzugelassen|förderfähig|absetzbar
      direkt vom|ab|beim ~1 hersteller|erzeuger|bauern|hof|imker|importeur|züchter|werk
      erfolgsquote|trefferquote|erfolgsgarantie|bestehensgarantie|probesitzen|probefahrt|probewohnen|probeliegen|kennenlernpaket|kennenlerntelefonat|kennenlerngespräch|schnupperabo|gratisprospekt|gratisporto|messerabatt
      im abo|doppelpack|shop|store|sale|onlineshop|materialshop|schulpack|dreierpack|webshop
      per|als video|videocall|abo|videosprechstunde|zoom|post
      NUMBER pcs|persons|bhk|seater|seaters|pax|pairs|colours|colors|languages|countries|channels|stars|star
      no call|side|boss|selling|buffering|investment|skill|skills|target|medical|appointment|appointments|queue|makeup|filler|calls|lag|jargon|judgement
      + free|hotel|flat|van|gst|food|vat|postage|shipping|delivery|bonus|breakfast
      all states|meals|inclusive|faiths|breeds|boroughs|areas|subjects|boards|grades|abilities|stages|welcome
      free first|domain|ssl|case|ship|router|shipping|until|design|setup|hosting|parking|collection|fitting
      NUMBER stk|freispiele|banken|farben|sorten|sterne|aussteller|lektionen|module|anwendungen|sender|tarife|rezepte|gläser|größen|übungen|motive|modelle
      auf wunsch|leinwand
      mit gravur|kran|halbpension|speicher|montage|lieferung|garantie|echtheitszertifikat|zertifikat|hausbesuch|gewährleistung
      alle fächer|marken|größen|farben|klassen|modelle|fabrikate|kassen|stile|anlässe|altersgruppen
      ohne chemie|eigenkapital|lebenslauf|bohren|gerüst|zucker|zahnarzt|werkzeug|sucht
      kostenlos|gratis|unverbindlich anfordern|testen|probieren|anfragen|schnuppern|vorbeikommen|abholen
      auch kleine|unfall|rentner|gebraucht|leihweise|schüler|anfänger|einzeln
      in NUMBER|your ~1 languages|language
      bad credit ok
      back guarantee
      one|1|single click|tap
      discreet|diskret
      all|everything included
      at no ~1 cost
      of cost
      nach absprache
      freie zeiteinteilung
      im wert ~1 von
      gruppen|kinder|jugendliche|erwachsene ab
      we both get
      you ~1 pay nothing|only|after
      first order|cohort|class|call|month's|lesson
      at checkout
      ships|ship|shipped|posted from|every|daily|today|tomorrow|same
      month|months|week|weeks|year free
      done|made|built|fitted|written|checked|cleaned|edited by ~1 our|native|professional|experts
      proof|payment|paid|money ~1 after|on|before ~1 result|results|proof|delivery|work|arrival|approval
      on loan
      vorrat reicht
      walk ins|in ~2 welcome|friday|any|only|ok|wednesdays|saturday|saturdays
      e book|books
      one time ~2 PRICE|NUMBER|payment|fee
      half board
      hand dyed|carved|poured|painted|stitched|sewn|picked|rolled|knitted|thrown|turned|woven|drawn
      ready made
      foto|plan ~1 genügt|reicht
      gegen|nur ~1 porto|vorkasse
      NUMBER pieces|lakh|lessons|mo|instalments
      per image|visit|user
      any condition|state|hour
      probierpaket|gratislektion|doppelpackung|freundschaftscode|probepaket|gratisprobe|empfehlungscode|probierpäckchen|schnupperpaket|testpaket|kennenlernangebot
      muss weg
      gegen gebot
      aufbau|lieferung|montage|abmeldung|einbau durch|frei|inklusive|inkl
      year|years|yr|yrs ~1 experience|exp|guarantee|guaranteed|warranty
      24h|48h|24hrs|72h|unlimited|bulk|worldwide|vip|hd|apk|handmade|handcrafted|handpainted|handwoven
      delivery
      delivered in|to|by|within|on|the|all
      PRICE ~4 included
      NUMBER|one|two|three free
      while you wait
      lifetime !of|achievement|ago|supply
      NUMBER day !old|trip|average|moving|a
      up to ~1 PERCENT ~1 cheaper|less|faster|more|saving
      cash today|same|paid|waiting|collected|on
      any size|colour|color|age|level|style|language|brand|make|model
      all ages|levels|sizes|colours|colors|brands|makes|models
      small|group|private lessons|classes|groups
      in minutes|seconds
      inklusive|inkl|gratis|kostenlos|kostenlose|kostenloser|kostenloses|kostenfrei|lieferung|termine
      abzuholen|abholung|abholbereit|selbstabholer
      vor ort
      bis PERCENT
      NUMBER sitzungen|einheiten|abende|module|lektionen
      wir zahlen
      free then|until|till|guide|scan|design
      licensed|certified|accredited|insured|vetted|qualified
      by|with|via zoom|native|paypal|guarantee|whatsapp
      free LINK`,
    availability: `
      have ~1 dates|slots|openings ~1 open|available|left
      in|within 24h|48h|24hrs|48hrs|72h|1h|2h
      NUMBER|two|three|few|some ~1 seats|slots|spots|places|spaces|units|rooms|copies|pieces ~1 left|free|open|available|remaining|only
      today|this|until|till|ends ~1 only|sunday|friday|saturday|monday|midnight|tonight|month|week|weekend|xmas|christmas|easter ~1 only|LINK|PRICE|PERCENT
      in|innerhalb|binnen ~1 NUMBER|24h|48h ~1 h|std|stunden|werktagen !war|waren|hat|haben
      noch am selben|gleichen tag
      auch ~1 samstags|sonntags|abends|feiertags|wochenende|online|video|versand
      termine ~2 auch|abends|ab|samstags|online|möglich|frei
      only today|serious
      every friday|saturday
      same week|day|hour ~1 LINK|PRICE|PHONE
      new clients|patients|pupils|customers|batch|students ~1 welcome|only|from|starts|starting|off|PERCENT|free
      jeden montag|dienstag|freitag
      start jeden|am
      by appointment
      report|quote|answer|result|results|visa|approval|decision|reply in|within NUMBER|24h|48h|one|two|an|a
      now open|booking|enrolling|hiring|taking|available|shipping|recruiting
      binnen einer|zwei|drei|weniger
      mo|mon|di|tue fr|fri|sa|sat|so|sun
      has|have|got ~1 NUMBER|few|two|three|four|some|still spots|slots|places|spaces|openings|vacancies
      in|within 24|48|72
      in|within @few days
      in|innerhalb|binnen ~1 @few tagen|wochen|minuten|stunden|werktagen|min|std
      remote !control|work|desktop|server|host|repository|machine|access|branch|repo
      this week|weekend|month only|PRICE|NUMBER
      start|starting|starts tomorrow|tmrw|immediately|monday
      open mornings|evenings|weekends|sundays|saturdays|late`,
    coverage: `
      pan|all|across|whole india|usa|uk|europe|country|ireland|county|australia|africa|gcc|canada
      on|at|to your doorstep|driveway|drive|home|door|place|kitchen|office|event|wedding|site
      anywhere in the
      at your ~1 place|home|office|door|house`,
    urgency: `
      get|grab|order yours now|today|before
      before they sell out
      limited seats|spots
      readers|everyone|anybody|anyone|all|everybody ~2 here|blog|post|comment|reading ~2 get|gets|off|free|PERCENT
      for ~1 readers|followers|viewers ~1 of|this|here|only
      leser|leserinnen|abonnenten ~2 blogs|blog|seite|hier|bekommen|erhalten`,
    faked_reference: `
      what a|an ~1 inspiring|powerful|touching|moving|brilliant|amazing|great|lovely ~1 story|post|read|piece|tale|article|trip|journey
      couldn't|can't|cannot agree more
      important|essential|vital|integral|crucial part of
      play|plays|playing ~2 important|vital|key|crucial|essential ~1 role|part
      i|we agree with the author|writer
      remind|reminds|reminded me|us of
      speaking of
      what a lovely|wonderful|beautiful|touching|heartwarming|fantastic|moving
      love|loved how you
      enjoyed this|your|reading
      readers|visitors|followers of this|your
      nice|good|great|very|helpful|useful|lovely ~2 post|article|blog|information|info|tips|read|guide|story|explanation|video|tutorial ~1 about|on|regarding|for|of
      made me think of
      reading about your|how|this
      did you know
      mit großem|viel interesse
      hat|haben mich|uns ~2 berührt|bewegt
      ihr beitrag|artikel|bericht
      wie wichtig
      was macht ~1 man
      kennt|kennen ihr|sie`,
    price_reported: `
      the PRICE
      about|roughly|around|almost|nearly PRICE
      they offered
      i|we rang|phoned|emailed|complained|returned|cancelled|refused
      seinerzeit`,
    discourse: `
      i work|worked|volunteer at|in|for|as|behind
      i own
      run a ~6 and
      from behind|my|this|the counter|bench|trade|other
      from other side
      in NUMBER i|we|they|it|the
      would have
      of course|those
      two|three|half of
      each time
      please don't
      würde|finde ich
      immer noch
      damals`,
    channel_promo: `
      @spoken @stage
      @spoken ~1 new|latest|newest|first|own|second|debut @song
      on @spoken ~1 channel|chanel|page|profile|insta|ig|tiktok|twitch|spotify|soundcloud|acc
      new|newest|latest ~1 @song ~3 out|up|online|live|now|dropped|today
      @song ~2 out|up|online|dropped now|today|yesterday|friday|tomorrow|everywhere|monday|saturday
      on all|every ~1 platforms|stores|platform|streaming
      @sub and|&
      please|pls|plz|plss|plzz|kindly ~2 @sub
      @sub if|me|back
      i|we|will|ill ~1 @sub|follow ~1 back|u
      suscribanse|suscribete|subscibe|subcribe|suscribe
      vote|voting ~4 LINK
      sign ~3 petition|LINK
      support ~2 young|small|local|independent|indie|new|my|our ~1 artist|artists|author|channel|dream|dreams|music|creator|creators|talent|musicians
      every ~1 view|sub|click|like|subscriber|dollar|share|listen|vote ~1 helps|counts|help
      help|helps ~2 me|us|him|her ~4 reach|grow|fund|hit|raise
      i|we ~2 make|do|post|upload ~2 memes|covers|edits|challenges|reactions|pranks|asmr|skits|tutorials|vlogs|recipes
      i|we sing|rap|compose|beatbox|vlog|freestyle
      @artist from
      @artist here
      upcoming|unsigned|independent|aspiring|underground|young|small|new|indie|local ~1 @artist
      if you|u|ya ~1 like|love|enjoy|dig|enjoyed ~5 you'll|ull|ours|mine
      thank|thx me|us later
      you'll ~1 won't|like|love|dig|enjoy ~1 my|our|us|mine
      fans|lovers of
      link|click ~1 on|my ~1 my|profile|pic|picture|icon|avatar|face
      free beats|instrumentals|download|downloads|stems|loops|samples
      type beat|beats
      giveaway|giveaways|raffle
      free ~2 skins|codes|robux|coins|gems|vbucks|points|keys|giftcard|giftcards|itunes|psn|xbox|spins|nitro|tickets
      please|pls|plz ~1 watch|listen|vote|support|visit ~1 my|our|me|us
      watch my|our|us
      reach|to|get|at|hit|need|want ~1 NUMBER subs|subscribers|followers
      check ~1 out ~1 my|our|mine
      our podcast|show|episode
      new video|episode
      vids
      my|our ~1 vids|stream|chanel|ep|mixtape|page|reel|covers|clips|edits
      sub me|4|back|pls|plz|2|if
      sub to me|my|us|our|mine
      every ~2 helps|counts
      help me|us ~1 get|reach|hit|beat|win`,
    contact_invite: `
      dm|pm|inbox|mail|message|whatsapp|text me|us !back|when|if|and|that|the|a|about
      ask|contact|call|message us|me|for ~2 a|our|your|best|for ~1 catalogue|catalog|price|prices|quote|quotation|offer|rates|brochure|samples
      on etsy|itch|kofi|fiverr|upwork|behance|kik|telegram|tele|tg|wechat|skype|viber|wa|insta|ig|snap|snapchat|tiktok|discord
      via|by @net
      @net @net
      follow|add|find|hit|dm|msg|message|text|see|catch ~2 on ~1 @net
      follow|add ~1 me|us|my|our
      follow|add ~2 @net
      dm|dms|pm|inbox|msg|ping|txt|buzz|hmu|holla ~2 me|us|for|if|to|open|now|on|details|info|price|PHONE
      hit ~1 me|us ~1 up
      call|ring|text|phone|whatsapp|dial ~2 PHONE
      PHONE ask|call|text|whatsapp|anytime|or|and|for|24|we|no|day|evenings|mon|on|speak
      PHONE|MAIL|LINK or PHONE|MAIL|LINK
      tell|ask|call|text|ring|message|write ~1 to|with|for ~1 our|us
      demo|info|details|samples|quote|quotes|catalogue|booking|bookings|enquiries|inquiries|orders|order|sample|prices|rates|menu|tickets|apply|register|download|shop|book|trial|start|join|enrol|enroll|pics|portfolio|showreel ~1 LINK|MAIL|PHONE
      get ~3 LINK|PHONE
      LINK|PHONE|MAIL code|get
      tickets|book|booking|bookings|order|orders|enquire|enrol at|via|through|on|by|from ~1 LINK|MAIL|PHONE|phone|text|post|email|whatsapp|insta|facebook|app
      ask for|about ~2 quote|quotation|price|prices|sample|samples|our|details|demo|brochure|discount|catalogue|rate|rates
      share|upload|enter|submit|forward ~1 your|ur ~2 file|files|cv|resume|postcode|number|details|whatsapp|photo|photos|budget|dates|requirement|requirements|logo|drawing|drawings|draft|documents|measurements
      anruf|nachricht|pn|mail|dm|sms|whatsapp ~1 genügt|reicht
      bestellung|bestellungen|anmelden|anmeldung|buchen|buchbar|erhältlich|reservieren|reservierung|vorbestellen|auskunft ~1 bei|über|unter|per|online|via|im|direkt
      findet|finden|findest ~1 sie|ihr|man|du ~2 bei|auf|unter|im|hier
      ans|euch|ihnen ~2 herz legen
      nummer|link|kontakt|adresse ~2 gern|gerne|schick|schicke|geben|gebe|per
      gern|gerne ~2 nummer|link|kontakt|adresse
      link|form|deposit|needed|check|kyc|sale|guarantee|worldwide|seats|tonight|sec|wallet|stock|appointment|price|quote|offer|discount|catalogue|more|only|off|cheap|monthly|delivered|daily|lifetime|included|portfolio|pics LINK
      LINK coupon|please|pls|ships|open|starts|daily|weekly|worldwide|ask
      desk|number|wa|helpline|office|mobile|tel|ph|mob|whatsapp|line|contact|call PHONE
      PHONE he|she|lines|any|they|quote|free|open|leave|weekdays|after|before|only|until|till
      on zoom|fb|kindle|signal|site
      on|via|per|over|and|or|und|oder|auch zoom|video|teams
      link|details|prices|rates|photos|pics|catalogue|list|brochure|samples|price ~1 on|by|in|via ~1 request|whatsapp|dm|pm|email|mail|profile|insta|bio|message
      speak|talk|chat ~1 to|with us|our|a|an|live
      live|verified|certified|trained|human agent|agents|staff|technician|technicians|person
      ask for ~1 visit|offer|demo
      auf telegram|etsy|insta|instagram
      per sms|foto|handy|paypal|videocall|vorkasse|kurier|spedition|nachnahme
      bewerben|bewirb ~3 ohne|per|unter|einfach|jetzt
      send us
      chat with
      upload|send|enter|fill|submit|share ~3 and ~1 get|receive|we|i
      i send you
      sprechen sie uns|mich
      besuchen sie unsere|unser|unseren|uns
      i'll|we'll|we send ~1 you|the|a|it|photos|pics|quote|proof
      shall we|i ~1 send|show
      come say|see|laugh|hear|taste|dance|paint|sing|join|hang|vibe
      see our|us !comment|point|question|other
      an MAIL|PHONE
      reach out ~1 if|to
      send your
      now|today LINK
      to MAIL|PHONE
      einfach anmelden|vorbeikommen|bestellen|anrufen
      telegram !bot|bots|api|group|groups|scam|scams|scammer|scammers
      whatsapp !group|groups
      insta|skype|dm
      message|write them|him|her|us
      enquiries|enquire|inquiries
      contact !form|lens|lenses|with|between|details|the|them|him|her|your|my|page|information`,
    self_description: `
      we|i|us at ~3 @do|are|have
      we're|are|am|i'm ~3 @seller ~1 of|from|for|in|since|based|with
      we ~2 @seller of|from|in
      factory|manufacturer|exporter|supplier|wholesaler|importer|stockist of
      dear|respected sir|sirs|madam|friend|friends|customer|customers|buyer|owner|team|webmaster|manager|principal|readers
      niceic|fensa|arla|acca|cqc|dbs|sia|abta|atol registered|approved|certified|checked|bonded|qualified|licensed
      trusted|loved|used|chosen|backed|recommended by ~1 NUMBER|thousands|hundreds|teams|clinics|schools|shops|companies|professionals|millions
      experienced|qualified|certified|licensed|licenced|registered|chartered|accredited|native|vetted|insured|skilled ~1 @seller|@pro
      in dritter|vierter|zweiter|fünfter generation
      über|mehr NUMBER ~1 zufriedene|kunden|patienten|teilnehmer|familien|mitglieder|rezensionen|bewertungen|projekte
      & sons|daughter|daughters|son|sohn|söhne|bros
      by our|remote|native|professionals|professional|qualified|certified|trained|experienced
      sir|madam|hello|hi|dear|friend we|our
      our certified|ai|client|warehouse|agents|surveyor|patients|travel|showroom|workshop|bakery|farm|nursery|garage|studio|salon|clinic|academy|institute|factory|fleet|platform|dashboard|widget|plugin|extension|kit|calculator|templates
      insured|geprüfte|verified|versichert
      ihr|dein|euer ~1 ansprechpartner
      unser|unsere|unserem|unseren|mein|meine|meinem|meinen kanal|shop|link|praxis|onlinekurs|profil|kurs|buch|app|roman|ratgeber|laden|studio`,
    maker: `
      we deliver|supply|place|offer|manufacture|produce|speak|collect|install|ship|answer|match|design|cater|stock|export|customise|customize|guarantee|specialise|specialize|recruit|rent|restore|digitise|digitize|retouch|recycle|valet|groom|translate
      we make|take|send|buy|help
      wir ihnen|liefern|kommen|helfen|montieren|transportieren|vermitteln|beraten|entsorgen|verleihen|vermieten|fertigen|reparieren|digitalisieren
      ich schicke|zeige|sticke|berate|komme|mache ~2 ihnen|euch|dir|gern|gerne|zu|auch|nach
      wir|ich ~4 ihre|ihren|ihr|ihnen|ihrem ~8 PRICE|NUMBER|kostenlos|ab
      we come ~1 to|and|with
      i knit|paint|carve|sew|crochet
      i|we design|provide|fix|upload|edit|coach|treat
      wir kaufen|bauen|bieten|bringen|prüfen|holen|organisieren|finden`,
    offer: `
      hire|outsource our|your|dedicated|trained|expert
      book|get|secure|claim|reserve|order your|yours|free ~2 slot|spot|place|seat|quote|session|consultation|kit|trial|sample|copy|scan|pack|call|audit|visit|quotation
      if|should anyone|anybody|someone|you ~1 needs|need|wants|want ~5 contact|call|write|message|visit|reach ~1 him|her|them|us|me|MAIL|PHONE|LINK
      join my|our ~3 days|week|program|programme|course|class|masterclass|challenge
      we|i buy houses|homes|cars|gold|junk
      entitled to ~1 compensation
      our ~1 attorneys|lawyers|technicians|instructors|therapists ~1 handle|fight|help|deliver|will|come|treat
      we can cut|lower|reduce what|your
      we @do ~1 all|any|every|your|custom|fresh|genuine|best|quality|complete|full|both|only|new|used|unwanted
      we @do ~3 across|throughout|anywhere|worldwide|nationwide|within|from|every
      we|i @do ~6 PRICE|LINK|PHONE
      sell|cash ~1 your|ur|in ~2 car|house|gold|phone|laptop|land|bike|scrap|van|caravan|vinyl|jewellery|website|timeshare
      we|i buy ~2 any|all|old|used|your|scrap|broken|gold|houses|cars|whole|leases|land|collections|vinyl|books
      while you sleep
      @tun wir|ich ~4 ihnen|ihre|ihren|ihr|ihrem|euch|eure|euer|dir|dein|deine|deinen
      wir @tun ~2 ihnen|ihre|ihren|ihr|ihrem|euch|eure|euren|dir|dein|deine|deinen|jedes|jede|alle|alles|auch
      wir @tun ~4 bundesweit|österreichweit|schweizweit|europaweit|frei|bis|ab|zum
      wir|ich @tun|baue|liefere|verleihe|vermiete|verkaufe|fertige|nähe|repariere|gestalte|sticke|stricke|schreibe|übersetze|male|webe ~8 PRICE|LINK|PHONE
      kaufe|ankauf ~3 alte|alten|altes|jede|jedes|jeden|alle|aller|auch|ganze|gebrauchte|defekte
      wir freuen uns
      your @yours
      for spring|weddings|schools|students|shops|freelancers|homeowners|offices|firms|families|freshers|devs|startups|beginners|parties|hotels|restaurants|clinics|landlords|tenants|seniors|agencies|creators|cafes|salons|builders ~5 PRICE|LINK|PHONE|free
      my|our ~1 code|referral|invite|discount|promo|affiliate|link ~2 LINK|gives|for|you
      für sie|neukunden|senioren|rentner|einsteiger|anfänger|hochzeiten|firmen|vereine|praxen|handwerker|eigentümer|vermieter ~5 PRICE|ab|kostenlos|gratis
      sie unsere|unser|unseren|kostenlos|erhalten|sparen
      gesucht|sucht|suchen ~5 PRICE
      turn|sell|migrate|protect|rent|boost|grow|automate|digitise|digitize|insure|track|rewrite|redesign|promote|publish your
      rent a
      why pay
      do follow
      data entry
      site visit
      self storage
      deep tissue
      hot tub
      golden visa
      live chat|project
      full stack
      weekend batch
      wir für|ihnen|ihre|ihren
      macht|hat|nimmt|kommt ~3 nach hause
      in hindi|urdu|tamil|telugu|punjabi|bengali|malayalam
      will love ~1 my|our|this|it|these
      cheap flights
      online training|classes|courses
      bekommt|kriegt|findet ihr
      man bekommt|kriegt
      our|my latest|pics|discord|insta|portfolio|brochure|ebook|showroom|ai|certified
      for landlords|freelancers|startups|bloggers|photographers|weddings|readers|founders|creators|realtors|couples
      für vereine|leser|senioren|anfänger|eigentümer|neukunden|hausbesitzer|eltern|schulen`,
    recommendation: `
      look no further !than
      won't ~1 regret
      !someone|somebody friend|neighbour|neighbor|colleague|cousin|sister|brother recommended !to|in|against|that|it|this
      someone|friend|neighbour|neighbor|colleague ~5 mentioned dr|mr|mrs
      after ~1 hours|months|years of ~1 searching|research|suffering
      we|i ~1 use|get|order|buy|booked|hired|ordered|bought|picked|chose|found|had|got|took ~6 LINK
      thanks|thank|shoutout|credit|props|kudos|bless ~1 to|you ~2 LINK|mr|mrs|dr|coach
      let|leave LINK ~1 do|take|handle|deal
      i|we was|were ~1 sceptical|skeptical
      sceptical|skeptical ~2 but|at|first
      tell|ask ~1 them|him|her|for ~2 sent
      they|he|she only ~1 charge|charged|take|takes|took|asks|asked|wanted|charges
      ein|eine|echter|wahrer|absoluter ~1 segen|goldstück|lebensretter|geheimtipp|gamechanger
      kann|könnt|könnte ~1 man ~2 googeln|googlen|mieten|leihen|ausprobieren
      i quit my
      er|sie|die|und nimmt|nehmen|macht|machen|liefert|liefern|baut|bauen|zahlt|zahlen auch|noch|sogar|alles|gerade|wieder
      say|mention|tell ~4 sent you
      they|he|she post|posts|ship|ships|deliver|delivers`,
  },
};
