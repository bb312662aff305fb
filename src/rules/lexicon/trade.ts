import type { Lexicon } from "../compile-lexicons.ts";
import type { Phrase } from "../reasons.ts";

/** How sellers of both languages speak: prices, terms of sale, praise of a provider in the third person. */
export const TRADE: Lexicon<Phrase> = {
  sets: {
    ware: `angebot* beratung* probestunde erstberatung einschätzung katalog* muster* test* bewertung besichtigung lieferung* versand parkplatz parkplätze anfahrt`,
    gewerbe: `firma fa kanzlei praxis buchhandlung tischlerei schreinerei druckerei werkstatt gärtnerei bäckerei metzgerei schneiderei agentur fahrschule musikschule schachschule hundeschule sprachschule apotheke brauerei druckerei galerie hotel pension ferienwohnung reisebüro reisedienst schuhmacher optiker zahnarzt steuerbüro steuerberater anwalt rechtsanwalt physiotherapie physio coach trainer trainerin beraterin berater maklerin makler meister meisterbetrieb studio atelier manufaktur hofladen weingut imkerei sägerei autohaus fachgeschäft fachhandel onlineshop verlag anbieter`,
    unit: "month months monat hour hours stunde week weeks woche year jahr day tag night nacht person personen stück piece each page seite word lesson session meter liter kilo kg qm",
    they: "they they're they've he she he's she's their die der sie ihr",
  },
  patterns: {
    price_offer: `
      from|only|just|starting|starts|start|ab|nur|schon|bereits|lediglich|flat|for|für|um|zu ~1 PRICE
      packages|pakete|preise|prices|kurse|rooms|zimmer|cover|einzelstunde ~3 PRICE
      PRICE ~2 instead|statt|incl|inkl|inclusive|inklusive|versand|flat|zzgl|pauschal
      PRICE ~1 a|an|per|pro|je|im|die|pp|the ~1 @unit
      instead of PRICE
      PERCENT ~1 off|discount|rabatt|reduziert|günstiger|auf|sparen|nachlass|cheaper|welcome
      up|bis to|zu PERCENT
      PRICE ~2 off|gutschein|rabatt|bonus|geschenkt|cashback|prämie
      NUMBER for NUMBER
      halber|halben preis`,
    sale_terms: `
      free ~1 delivery|shipping|assembly|returns|fitting|sample|samples|trial|postage|call|tasting|installation|audit|check|quote|consultation|estimate|version|registration|lesson|spreadsheet
      free ~1 month|months|week|weeks
      month|months|week|weeks|lesson|lessons|session|delivery|shipping|trial|version|hour ~1 is|are|for ~1 free|nothing
      no ~1 charge|obligation|deposit|excess|contract|registration
      first ~3 free|half
      order|buy|book|take|stay ~1 two|three|four|2|3|4|one ~2 pay|get|free
      two|2|zwei for|zum|für ~1 one|1|preis|einen
      NUMBER ~1 tage|days|wochen|weeks|nächte|nights ~1 umsonst|free|gratis|testen|kostenlos|geschenkt|rückgabe
      erste|ersten|erster|erstes ~3 umsonst|gratis|geschenkt|kostenlos|frei
      testversion|probemonat
      trial pack|period|version|lesson
      discovery|free|intro|introductory call
      limited to
      nur|solange ~3 vorrat|reicht
      im|in unserem|meinem ~1 shop|store|laden|showroom|onlineshop
      leasing|ratenkauf|mietkauf
      auch ~1 verleih|leasing|leihweise|gebraucht|reparatur|reparaturen|sonderformate|montage|versand
      worldwide|nationwide ~1 shipping|delivery
      shipping|delivery|versand|lieferung ~2 worldwide|included|anywhere|free|today|eu|europe|ireland|länder|inklusive
      free of charge
      without ~1 charge|obligation|appointment
      warranty|warranties|brochure|dispatch|dispatched|bookings|reservations|stockist*|showroom|wholesale|financing|klarna|paypal
      in stock
      ships|delivered|shipped ~3 today|tomorrow|same|within|worldwide|door|free|days
      delivery|installation|assembly|lieferung|montage|aufbau|einbau ~2 included|inclusive|free|inklusive|inkl|kostenlos|frei|gratis
      references|price|prices|sizes|brochure|details ~1 on|by request|arrangement
      satisfaction|money ~1 guaranteed|back|guarantee
      only|just|still|noch|nur ~2 NUMBER ~1 places|spots|rooms|seats|plätze|zimmer|termine
      only NUMBER left !months|days|weeks|years
      places|spots|rooms|dates|seats|plätze|termine|slots ~1 left|free|frei|available|verfügbar|remaining
      welcome bonus
      sample|trial|taster|probe|schnupper ~1 lesson|edit|class|stunde|session|training
      lifetime access|licence|license|guarantee
      cancel ~1 whenever|anytime|any
      trade|factory|outlet|wholesale|fair|honest|best|fixed|local|low|great|unschlagbare|top|faire|beste prices|price|rates|preise|preis|odds
      next ~1 group|course|batch|cohort|kurs|termin ~1 starts|startet|begins|beginnt
      certified|licensed|qualified|experienced|skilled|insured|vetted|seasoned ~2 team|staff|experts|technicians|engineers|professionals|tutors|drivers|attorneys|professional|coach|technician|writers
      team of ~3 experts|professionals|engineers|developers|technicians|writers|specialists
      angebot*|beratung*|versand|lieferung|anfahrt|stunde|besichtigung|testen|probestunde|erstberatung ~2 kostenlos|kostenfrei|gratis|inklusive
      kostenlos*|kostenfrei* ~1 @ware
      festpreis*|anfahrt|versandkostenfrei*|versand|rückgaberecht|garantie|kündbar|ratenzahlung|händleranfragen|gutschein*|frühbucher*|erstgespräch*|anmeldung*|schnupperstunde*|notdienst|sofortpreis|ankauf|barzahlung|mindestlaufzeit|vertragsbindung|werktagen|preisliste|probepäckchen|musterbox|kostenvoranschlag*|werktags
      auf anfrage|lager|raten|rechnung
      am selben|gleichen tag
      ohne ~1 vertragsbindung|mindestlaufzeit|vorkenntnisse|anzahlung|vorkasse|risiko|abo
      geprüft|zertifiziert|handgefertigt|handgemacht
      in allen|verschiedenen größen|farben
      NUMBER ~1 colours|colors|sizes|größen|farben|jahre|years|tage|days garantie|warranty|guarantee|rückgaberecht|returns
      rund um die uhr
      auch ~1 sonntags|samstags|wochenende|feiertags
      tag und nacht
      abholung|selbstabholung`,
    we_voice: `
      wir|unser|unsere|unserem|unseren|unserer|unseres
      we|our|we're|we've|ours`,
    support_number: `
      printer|printers|antivirus|quickbooks|outlook|gmail|hotmail|yahoo|hp|epson|canon|brother|samsung|norton|mcafee|kaspersky|avg|avast|webroot|bitdefender|roku|garmin|netgear|router|wifi|alexa|aol|dell|lenovo|sage|airlines|paypal|cash|coinbase|binance ~3 support|error|setup|number|offline|helpline|assistant|reservations|reservation|customer|login|activation|code
      support|service|care|helpline|help|reservation|reservations|customer|helpdesk ~2 number|phone|telephone|hotline|helpline
      toll free
      number ~1 usa|uk|canada|australia
      tech|technical|customer|printer|antivirus|online support
      support|technical team is ~2 available
      dial ~6 number|PHONE
      call ~5 support|number
      error code|codes ~3 call|contact|support|number|click
      reservation|reservations ~2 number|phone|desk`,
    provider_named: `
      bei|von|zu|zur|zum|beim|an|durch ~1 der|dem|den|einem|einer|unserem ~1 @gewerbe
      bei|von|zu|zur|zum|beim|fa|durch ~1 @gewerbe
      die|der|das|den firma|fa|kanzlei|buchhandlung|tischlerei|schreinerei|druckerei|gärtnerei|bäckerei|metzgerei|schneiderei|agentur !hat|ist|sagt|war
      a|the|our|this|my ~2 bloke|guy|chap|lady|workshop|studio|consultant|trainer|physio|clinic|agency|firm|company|school|shop ~1 called|named
      called|named ~2 LINK
      find ~1 him|her|them|it ~1 on|at|under|through|via
      you'll find them|him|her|it
      search|searching|google the|their|for ~1 name
      bookable|available through|via|on|at|under
      buchbar|erhältlich|bestellbar
      they|they've|he|she|die|er|sie ~2 still|places|noch|also ~2 places|some|frei|send|deliver|ship|do|speaks|have|available|spots
      nimmt|nehmen|hat|haben ~2 noch|gerade|wieder|nur ~3 mandanten|patienten|familien|kunden|schüler|plätze|termine|leute|aufträge|teilnehmer
      liefern|liefert|verschicken|schicken|kommen|kommt ~1 auch|sogar
      führt|führen er|sie|die auch
      they ~1 deliver|ship|lend|accept
      bis|until ~2 ich|i|we|wir ~5 entdeckt|discovered|gefunden|found
      ranhalten|zuschlagen|zugreifen
      empfohlen|geraten hat
      recommended to ~2 me|every|everyone|anyone|us|all`,
    result_claim: `
      bin ein anderer|neuer mensch
      wie|like neu|neugeboren|new|magic|radio
      lost|lose|abgenommen|minus ~2 kg|kilo|kilos|pounds|stone|pfund
      NUMBER ~1 kg|kilo|kilos|pounds ~3 weeks|wochen|abgenommen|months|monaten
      nie wieder ~2 schmerzen|ärger|sorgen|stress|schere|angst|mehr
      never ~3 sick|worry
      won|gewonnen ~3 PRICE|case
      pays|zahlt ~1 itself|selbst ~1 for|ab
      rechnet sich
      keine nebenwirkungen|nebenwirkung
      no side effects
      guaranteed|garantiert
      works|wirkt|funktioniert ~1 wirklich|instantly|sofort|wonders|wunder|every
      best|beste|bestes ~2 thing|investition|entscheidung|purchase|decision|money|das ~2 i|ich|ever|we|wir
      10 out of 10
      schläft|schlafen|sleep|sleeps|slept ~1 durch|through
      doppelt|dreimal|zweimal|twice|double|three ~1 so|as ~1 viel|viele|much|many
      ohne|without ~1 diät|sport|verzicht|diet|exercise|aufwand|effort|vorkenntnisse
      no diet|sport|experience
      keine lust ~3 auf|mehr|zu
      kein scherz|witz
      saves|spart|sparen|save ~3 PERCENT|PRICE|zeit|money|geld
      within|innerhalb|in ~2 days|tagen|minutes|minuten|weeks|wochen ~1 or|oder|guaranteed|geld`,
    provider_praise: `
      can't|cannot|couldn't ~1 praise|fault|recommend ~3 enough|highly
      swear|swears|swore by
      life ~1 saver|changer|changing
      literally ~2 changed|saved
      ask|asked for|nach ~1 mr|mrs|herr|herrn|frau
      look|check|googelt|google|googeln ~1 her|him|them|mal ~1 up
      say hi|hello ~3 from
      tell|sagt them|ihm|ihr|denen ~3 sent
      gave|given|got me|us the ~2 number|name|address of
      @they ~3 taking|take|accept|have ~2 bookings|orders|clients|capacity
      their|deren number|nummer
      number's|nummer ist
      do ~1 ring|call|try|visit them
      they ~2 took|take|handle|handled ~2 care|case|everything
      @they ~2 pünktlich|freundlich|professional|punctual|polite|unobtrusive|zuverlässig|kompetent
      punctual|courteous|unobtrusive|zuvorkommend|einfühlsam
      pünktlich|freundlich|sauber|zuverlässig|schnell ~1 und ~1 pünktlich|freundlich|sauber|zuverlässig|schnell|günstig|kompetent
      lohnt sich ~1 wirklich|echt|total|auf
      preislich|unschlagbar|unschlagbare
      immer ~2 schnell da
      super zufrieden
      zu meiner ~1 vollsten
      seit ich ~6 nehme|nutze|benutze|handle|verwende
      nehme|nimm|nehmt jetzt|seit ~3 wochen|monaten
      rundum ~1 zufrieden|sorglos*
      bin|sind ~2 bei der|dem|den ~2 firma|gelandet
      firma|fa ~3 kann|können|empfehlen|hat|haben|war|machen|gelandet
      profis|profi ~3 ran|machen|lassen|holt|fragen
      no|null stress
      stressfrei
      at ~1 the end of our tether
      until we|i found|discovered|hired|met`,
    contact_invite: `
      ring|text|dm|pm|message|whatsapp|call|phone|email|mail ~2 me|us|PHONE|MAIL|for|now|today|our
      pn|privatnachricht|direktnachricht|dm|nachricht ~3 an|schicken|schreiben|mich|genügt|senden|euch
      per|via pn|nachricht|dm|whatsapp|telegram|mail|message|direktnachricht
      schreibt|schreib|schreiben ~1 mir|uns|sie ~2 einfach|pn|privat|unverbindlich|gern*|nachricht|eine|info|unter|auf
      write|reply|comment ~2 me|here|below|info|interested
      drop ~2 me|us|a ~3 line|heart|message|email
      i'll|i will ~1 write|send|message|dm ~1 to|you
      melden sie sich
      melde|meld dich
      meldet euch
      if interested
      bei interesse
      whatsapp|telegram|signal|discord|instagram|tiktok|insta ~2 PHONE|LINK|unter|channel|kanal|gruppe|group|now|me
      cv|cvs|lebenslauf|bewerbung|resume ~2 to|an|per|at|ohne|genügt
      link ~2 in|im|below|unten ~2 bio|profil|profile|description|beschreibung
      my|mein|im profil|profile
      app ~1 store|download*|laden|herunterladen
      appstore|playstore
      have|take ~1 a look ~1 at LINK
      join ~2 channel|group|telegram|us|team|now|free|LINK
      anmeldung|anmelden|info*|bestellung*|reservierung* ~2 unter|über|per|auf|bei|LINK
      book|buchen|reserve|order|bestellen|bestellbar ~2 at|via|on|über|unter|LINK
      unter|at|on|auf ~1 PHONE|MAIL
      tel|telefon|phone|mobile|handy ~1 PHONE
      code|gutscheincode|rabattcode|kennwort|promo ~4 PERCENT|PRICE|gratis|free|rabatt|sparen|months|monate
      mit|with|use|using|dem|meinem|my|per ~1 friend|freunde|gutschein ~1 code
      mit|with|use|using|dem|meinem|my code
      jetzt|now ~1 laden|download|platz|chatten|chat|try|start|available`,
  },
};
