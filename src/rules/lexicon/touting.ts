import type { Lexicon } from "../compile-lexicons.ts";
import type { Phrase } from "../reasons.ts";

/** How people tout in passing: a price with its link, terms in three words, their own channel, their customers' voice. */
export const TOUTING: Lexicon<Phrase> = {
  sets: {
    span: "h hr hrs std mo monthly monatl mth yr year wk night nacht tag p pp pppn person pers pax image photo bild word netto each stk pcs seat user sqm sqft m2 qm kg",
    quantity: `min mins minutes minuten h hr hrs hours std stunden days tage weeks wochen nights nächte months monate g gr kg ml l litre pcs pieces stk stück pack packs boxes pages words gb tb sqm sqft m2 m3 qm pax people guests personen players`,
    spoken: "my our",
    stage:
      "vids vid clip song songs single track ep album mixtape tape beat beats instrumental remix cover covers freestyle playlist gameplay chanel page vlog stream snap twitch soundcloud spotify bandcamp insta ig tiktok discord server gallery novel poems",
    song: "song single track ep album mixtape tape beat remix cover freestyle verse video vid clip episode vlog demo record anthem diss mix novel",
    net: "insta ig instagram tiktok snapchat snap twitch soundcloud spotify bandcamp telegram tele tg whatsapp wa discord wechat skype viber etsy ebay vinted itch kofi fiverr upwork behance kik",
    artist:
      "rapper singer producer musician songwriter emcee mc dj band bands duo trio youtuber vlogger streamer guitarist pianist drummer busker buskers dancer filmmaker animator beatboxer composer",
    sub: "subscribe sub suscribe suscribanse subscibe subcribe subscrib suscribete abonnez",
    seller:
      "manufacturer manufacturers exporter exporters supplier suppliers factory wholesaler wholesalers distributor distributors importer forwarder forwarders agency studio startup workshop institute academy consultancy clinic consultants contractors builders planners breeders growers bakers",
    pro: "teacher teachers tutor tutors lawyer lawyers advocate instructor instructors translator translators technician technicians driver drivers staff engineers writers guide guides therapist nurse nurses carers plumber electrician adviser advisers advisor advisors experts vet vets doctors team",
    do: "do make run build provide supply stock carry deliver manufacture produce export import print offer sell rent hire teach arrange craft design develop place serve organise organize process handle treat help buy fix repair clean install fit move ship send cater write edit translate scan restore train coach host manage collect take accept cover guarantee breed grow bake roast",
    boon: "commission deposit fee fees charge charges contract cost upfront advance prepayment subscription card interest collateral exam exams ielts prescription rx kyc ban bans watermark code coding install callout surcharge middleman middlemen agent paperwork password survey surveys plagiarism extras obligation ads setup hassle surgery needles chemicals catch strings guarantor",
    frei: "papierkram termin wartezeit vertrag anzahlung vorkenntnisse schufa risiko rezept tüv gehaltsnachweis provision bindung diät hunger spritzen nebenwirkungen vorkasse prüfung makler gebühr gebühren abo kündigungsfrist grundgebühr mindestbestellwert anmeldung kreditkarte",
    tun: `bauen liefern verleihen vermieten verkaufen drucken fertigen nähen reparieren reinigen montieren verlegen streichen planen pflegen bieten unterrichten übersetzen gestalten programmieren entwickeln betreuen beraten begleiten kaufen holen bringen backen kochen rösten züchten führen organisieren vermitteln finanzieren versichern prüfen erstellen übernehmen transportieren entsorgen räumen schleifen restaurieren filmen fotografieren gravieren schmieden töpfern scannen digitalisieren sanieren dämmen coachen trainieren behandeln massieren kümmern treiben legen`,
  },
  patterns: {
    price_offer: `
      PRICE ~2 LINK
      PRICE ~2 PHONE
      PERCENT ~2 LINK
      LINK PERCENT
      PRICE @span
      PRICE only|monthly|delivered|delivery|lifetime|instant|unlimited|until|including|incl|inkl|inklusive|posted|shipped|onwards|upwards|fixed|netto|komplett|today|dm|till|til
      PRICE all in|inclusive|included
      PRICE ~1 no|ohne
      PRICE free|gratis|frei
      @quantity ~1 PRICE
      from|ab PRICE @span
      free|gratis ~2 PRICE
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
      PRICE|NUMBER vb`,
    sale_terms: `
      free|gratis ~2 LINK
      no ~1 @boon
      without ~1 @boon
      ohne|null|kein|keine ~1 @frei
      pay ~1 only|after|later|on|when|nothing|half|cash|weekly
      only pay|pays|charge
      no win no
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
      any|every|all condition|size|sizes|brand|brands|make|model|models|device|subject|subjects|deadline|level|levels|ages|occasion|occasions|budget|quantity
      for all|any|every ~1 occasions|occasion|ages|levels|budgets|sizes|brands|subjects|events|makes|types
      ship|ships|shipping|post|delivery|deliver|delivers|export|exports|send ~2 worldwide|nationwide|anywhere|everywhere|globally|abroad|europe|usa|uk
      made|built|woven|knitted|stitched|carved|printed|milled|sewn|cut|crafted ~1 to order|measure|size|you
      on request|approval
      to order
      for sale|hire|rent
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
      per|als video|videocall|abo|videosprechstunde|zoom|post`,
    availability: `
      in|within ~1 NUMBER|24h|48h|30min ~1 hours|hour|hrs|hr|h|minutes|mins|min|days|working|business|secs|clicks|steps !ago
      in|within 24h|48h|24hrs|48hrs|72h|1h|2h
      NUMBER|two|three|few|some ~1 seats|slots|spots|places|spaces|units|rooms|copies|pieces ~1 left|free|open|available|remaining|only
      today|this|until|till|ends ~1 only|sunday|friday|saturday|monday|midnight|tonight|month|week|weekend|xmas|christmas|easter ~1 only|LINK|PRICE|PERCENT
      in|innerhalb|binnen ~1 NUMBER|24h|48h ~1 h|std|stunden|werktagen !war|waren|hat|haben
      noch am selben|gleichen tag
      auch ~1 samstags|sonntags|abends|feiertags|wochenende|online|video|versand
      termine ~2 auch|abends|ab|samstags|online|möglich|frei
      suche ~1 nachmieter|nachmieterin|mitbewohner`,
    coverage: `
      pan|all|across|whole india|usa|uk|europe|country|ireland|county|australia|africa|gcc|canada
      on|at|to your doorstep|driveway|drive|home|door|place|kitchen|office|event|wedding|site
      anywhere in the
      raum|umkreis|nähe ~1 PHONE|LINK`,
    urgency: `
      readers|everyone|anybody|anyone|all|everybody ~2 here|blog|post|comment|reading ~2 get|gets|off|free|PERCENT
      for ~1 readers|followers|viewers ~1 of|this|here|only
      leser|leserinnen|abonnenten ~2 blogs|blog|seite|hier|bekommen|erhalten
      codewort|stichwort|kennwort|code ~1 codewort|stichwort|kennwort`,
    channel_promo: `
      @spoken @stage
      @spoken ~1 new|latest|newest|first|own|second|debut @song
      on @spoken ~1 channel|chanel|page|profile|insta|ig|tiktok|twitch|spotify|soundcloud|acc
      new|newest|latest ~1 @song ~3 out|up|online|live|now|dropped|today
      @song ~2 out|up|online|dropped now|today|yesterday|friday|tomorrow|everywhere|monday|saturday
      on all|every ~1 platforms|stores|platform|streaming
      @sub and|&
      @sub ~2 LINK
      please|pls|plz|plss|plzz|kindly ~2 @sub
      @sub if|me|back
      i|we|will|ill ~1 @sub|follow ~1 back|u
      suscribanse|suscribete|subscibe|subcribe|suscribe
      vote|voting ~4 LINK
      sign ~3 petition|LINK
      support ~2 young|small|local|independent|indie|new|my|our ~1 artist|artists|author|channel|dream|dreams|music|creator|creators|talent|musicians
      every ~1 view|sub|click|like|subscriber|dollar|share|listen|vote ~1 helps|counts|help
      help|helps ~2 me|us|him|her ~4 reach|grow|fund|hit|raise
      i|we do|post|upload|make|made|play|write|draw|film|stream ~2 @stage
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
      hi|hey|hello|yo guys|y'all|fam|lovely`,
    contact_invite: `
      on|via|by @net
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
      gern|gerne ~2 nummer|link|kontakt|adresse`,
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
      über|mehr NUMBER ~1 zufriedene|kunden|patienten|teilnehmer|familien|mitglieder|rezensionen|bewertungen|projekte`,
    offer: `
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
      wir freuen uns`,
    recommendation: `
      helped|saved|rescued|sorted|fixed ~2 LINK
      we|i ~1 use|get|order|buy|booked|hired|ordered|bought|picked|chose|found|had|got|took ~6 LINK
      thanks|thank|shoutout|credit|props|kudos|bless ~1 to|you ~2 LINK|mr|mrs|dr|coach
      let|leave LINK ~1 do|take|handle|deal
      i|we was|were ~1 sceptical|skeptical
      sceptical|skeptical ~2 but|at|first
      tell|ask ~1 them|him|her|for ~2 sent
      they|he|she|who ~1 also|even ~1 ship|ships|deliver|delivers|collect|collects|offer|offers|repair|repairs|speak|speaks|fit|fits
      they|he|she only ~1 charge|charged|take|takes|took|asks|asked|wanted|charges
      do yourself|yourselves ~1 a
      jetzt|heute|inzwischen|seitdem heizen|nehmen|nehme|nutze|nutzen|hole|holen|kriegen|kriege|bestelle|bestellen ~1 wir|ich
      ein|eine|echter|wahrer|absoluter ~1 segen|goldstück|lebensretter|geheimtipp|gamechanger
      kann|könnt|könnte ~1 man ~2 googeln|googlen|mieten|leihen|ausprobieren`,
  },
};
