import type { Lexicon } from "../compile-lexicons.ts";
import type { Phrase } from "../reasons.ts";

/** How advertisements speak when they name no service: terms, promises, hearsay, and what speaks against one. */
export const PITCH_TALK: Lexicon<Phrase> = {
  sets: {
    they: "they they're they've he she he's she's their die der sie er",
    your: "your you ihr ihre ihren ihrem euer eure eurem euren dein deine deinem deinen euch dir dich ihnen sie",
    craft: `print scan bind restore convert engrave stock supply host manage handle collect deliver ship cater tailor fit install organise organize repair resole sharpen design write edit proofread translate bake brew roast frame
      buy move bring teach train coach photograph film record master mix prepare plan convert paint renovate build clean wash groom walk shave digitise digitize rent lend make help`,
    handwerk: `drucken binden restaurieren scannen gravieren liefern bringen bauen fertigen nähen polstern schleifen reparieren warten montieren verlegen streichen tapezieren reinigen entsorgen transportieren verleihen vermieten verlegen digitalisieren
      kaufen vermitteln versichern finanzieren berechnen vergleichen organisieren planen fotografieren filmen trainieren unterrichten betreuen pflegen begleiten räumen bestäuben rösten brauen backen kochen führen machen kümmern zeigen beraten übernehmen entwickeln`,
    learn:
      "course courses lesson lessons class classes workshop seminar webinar training coaching bootcamp camp tour tours walk trip weekend masterclass kurs kurse seminare tagesseminar lehrgang ausbildung unterricht",
  },
  patterns: {
    offer: `
      we|we'll|we'd|wir ~2 @craft|@handwerk ~3 @your
      you'll love
      our ~8 from|only|just|now|costs|start|starts PRICE
      unser|unsere|unserem|unseren ~8 ab|nur|für|zu|jetzt PRICE
      mit unserem|unserer|unseren ~8 PRICE|PERCENT|sie|ihr|du|es|der|die|das|ihre
      with our ~6 PRICE
      our|unser|unsere ~2 experts|coders|writers|tutors|drivers|team's|yard|pupils|students|graduates|webinar|germanisten|coder|trainer|lehrer|werkstatt|fachbetrieb
      i|ich ~1 make|offer|teach|build|paint|sew|berate|begleite|schreibe|mastere|fotografiere|verleihe|vermiete|unterrichte|coache|gebe|fertige|nähe ~8 PRICE|euch|ihnen|dich|unabhängig|kinder|familien|unternehmen|kurse|unterricht|seminare
      send|bring|mail|schick|schicken|schickt|senden|sendet ~1 us|uns ~2 @your
      try|test|teste|testen|probier|probieren ~3 NUMBER days|nights|tage|nächte|weeks|wochen
      NUMBER nights|nächte|days|tage|wochen|weeks ~1 to try|test|probeliegen|probeschlafen|testen|gratis|free|trial
      test it at|in
      ask for ~2 quote|catalogue|catalog|info|webinar|date|brochure|sample|samples|discount|details|price|prices|voucher
      come in|round|along and see|visit|taste|try
      come and|to see|visit|practise|practice|taste|try ~1 us|our
      kommen sie ~3 zu uns|vorbei
      beginners|groups|dogs|changers|novices|families|newcomers|radler|gruppen|anfänger|quereinsteiger|einsteiger|hunde ~1 welcome|willkommen
      no|without|zero|keine|ohne ~1 weekend|hidden|booking|anfahrtskosten|anfahrt|grundgebühr|anmeldegebühr|vertragsbindung|papierkram|mindestbestellwert ~1 fee|fees|surcharge|costs|charge|kosten
      no|ohne|without win|fix|strings|minimum|collateral|schufa|obligation|papierkram|anfahrtskosten|werkzeug|einzahlung|anzahlung|telefonanschluss|wartezeit
      buy|take|kauf|kaufen|nimm|drei|two|three|zwei ~2 get|pay|zahl|zahle|bezahlen|zahlen|zahlt NUMBER|one|two|free|zwei
      NUMBER boxes|bottles|flaschen|packungen|dosen|stück pay|kaufen|zahlen
      sold|ships|delivered today|daily|worldwide|free
      only|nur ~1 noch|NUMBER left|stück|restplätze|exemplare
      noch ~1 restplätze|plätze|termine|zimmer
      perfect|ideal|unique|original|ideale|perfekte|perfektes|ideales|schönstes gift|present|geschenk|geschenkidee
      with|mit|in|per one|a|just|nur|einem ~1 click|tap|line|klick|knopfdruck|fingertipp
      gdpr|dsgvo ready|compliant|konform
      compatible|kompatibel|works with|mit ~3 postgres|slack|shopify|wordpress|alexa|herstellern|systemen|brands|models|modelle
      free for ~1 one|two|three|NUMBER|citizens|teachers|clubs|families|schools|students
      bis NUMBER ~1 mitglieder|nutzer|geräte|user|kunden ~2 kostenlos|gratis|frei
      get started ~1 in|now|today
      demo ~2 any|today|now|vereinbaren|buchen|anfordern
      start your ~3 in|today|now|free|for
      stop worrying|wasting|struggling|paying|losing
      made easy|simple
      from|ab NUMBER|PRICE ~1 a|an|per|pro|je|im|the|month|year|euro|dollars|pounds|each|incl|including|framed|plus|upwards|night
      now|today|jetzt|heute|nur|only PRICE|NUMBER ~1 instead|statt|anstatt|incl|inkl|with|mit|für|rather
      PRICE ~1 instead of ~1 PRICE|NUMBER
      set|starter|double|doppelzimmer|einzelzimmer|dz|ez|family room|kit|zimmer|from ~2 PRICE
      einführungspreis|kennenlernpreis|messepreis|sonderpreis|komplettpreis|paketpreis|preisbeispiel*|startpaket*|starterset*|dreierpack|einsteigerset
      presented|brought to you by
      booking|bookings|buchung|buchungen|reservierung|tischreservierung|bestellung|anmeldung|anfrage|anfragen ~3 online|takes|erbeten|telefonisch|möglich|bis|mit|per|erforderlich|unter
      per|mit prospekt|foto|plz|katalog ~2 anfordern|anfragen|bestellen|schicken
      prospekt|muster|kataloge|katalog|kostenschätzung|farbkarte ~2 auf|gegen|per|nach|gratis|gern
      auf wunsch|bestellung ~2 per|auch|mit|graviert
      montag|mo|di|mi|do|fr|sa|samstag|samstags|saturdays|saturday|sundays|mon|täglich|daily ~5 uhr|till|until|bis ~3 geöffnet|open|uhr|noon|pm
      branches|filialen|standorte|centres|shops ~1 in
      im umkreis|raum ~2 NUMBER|um|von
      umkreis ~1 NUMBER
      gruppenpreis*|gruppenrabatt|familienpreis|mengenrabatt|staffelpreis*
      vom meisterbetrieb|fachbetrieb|meister|hersteller|erzeuger|züchter|bauern
      we|wir ~2 dates|termine|plätze ~2 free|frei|left
      dates for ~3 going|filling
      noch ~2 termine|plätze ~4 frei
      supports|suitable|geeignet ~2 all|alle
      for|für only|nur PRICE|NUMBER
      once|einmalig ~1 PRICE|NUMBER|zahlen
      PRICE|NUMBER ~2 einmalig|once|complete|komplett|monatlich|pm
      onetime ~2 PRICE|NUMBER|payment
      einmal zahlen|bezahlen
      app|plugin|tool|kurs|buch|book|set ~2 für|for ~1 nur|only PRICE|NUMBER`,
    call_to_action: `
      for ~2 queries|inquiries|enquiries|assistance|bookings|orders ~3 call|contact|visit|mail|whatsapp|PHONE|LINK
      ask me|for how|details|kev|info !i|we|it|that
      find me|us as|at|on|under|in|here
      grab|claim|secure|get|reserve|sicher|sichere|hol|holt|holen ~1 yours|them|your|dir|euch|sie ~4 now|today|before|free|jetzt|spot|copy|place|gratis|bonus
      get|getting ~2 a|your ~1 quote|free
      use|mit|with ~2 code ~1 NUMBER
      text|ring|call|viber|telegram|whatsapp ~4 PHONE|MAIL|LINK
      or ring|call|book|whatsapp|text
      register|apply ~1 by|with|via ~3 sms|phone|name|email|mail|form
      fill ~1 in ~3 form
      add|dm ~1 me|us ~1 on|via
      watch our
      quote ~2 same|within|today|this
      einfach ~5 schicken|klingeln|hinfahren|angeben|eingeben|hochladen|sagen
      foto|bild|adresse|pflegegrad ~4 hochladen|schicken|angeben|senden
      komm|kommen|schau|schauen ~3 vorbei
      wer ~1 interesse|lust ~2 hat
      bei interesse|fragen ~4 gern*|einfach|melden
      jetzt prüfen|ansehen|entdecken|kennenlernen|kostenlos
      schau|schaut ~4 shop`,
    affiliate: `
      affiliate*|partnerlink*|bestenliste*|werbelink*
      partner|ad|ref|referral|affiliate link|links
      if you use|sign|order|book ~3 my|this link
      use|über|through|via|with my|meinen|diesen|this|mein link
      little|small|kleine commission|provision
      we|i earn ~2 from
      qualifying purchases
      refer ~1 a friend
      freunde ~1 werben
      top|best NUMBER ~4 compared|tested|getestet|reviewed
      NUMBER best ~4 under|for|compared|leads|tools
      compared here
      hier|here ~1 getestet|verlinkt|compared|verglichen
      testsieger`,
    recruitment: `
      mystery|secret shopper*
      shopper*|pickers|testers|tester|drivers|fahrer|helfer|models|partner|partners|bloggers|blogger|moderators|texter ~3 needed|wanted|gesucht
      franchise|vertriebs|regional partner|partners|partnerin
      housing|unterkunft ~1 provided|frei|gestellt
      no interview|degree|qualifications
      copy paste ~1 task|tasks|job|jobs|work|testing
      we're|we|wir ~1 looking|suchen ~2 for|dich|bloggers|euch ~4 who|die|to|als|bloggers
      werde|become ~1 a|an|unser ~4 coach|partner|certified|trainer|agent|sommelier|instructor|berater|tester
      werde ~3 coach|partner|trainer|agent|berater|tester
      own your own
      get paid
      PRICE|NUMBER ~1 per|an|a|die|pro|usd hour|h|stunde|review
      help ~3 and earn
      was|etwas ~1 dazuverdienen|dazuverdient`,
    money_scheme: `
      i|ich|we|wir ~1 show|zeige|zeigen ~1 you|euch|dir|ihnen ~1 how|wie
      gehalt|einkommen|salary|income ~2 verdoppelt|verdoppeln|doubled
      from|vom ~1 hobby|zero|0 to|zum ~1 NUMBER|PRICE
      PRICE|NUMBER ~1 im|a|per|pro|each ~1 monat|month|week|woche ~2 with|mit|from|von ~1 home|hause|free|NUMBER
      trading|geld|money ~3 really works
      tax|steuern legally|legal
      grow|vermehre ~1 your|dein money|wealth|savings|geld`,
    crypto_offer: `
      presale|staking|apy|airdrop|hodl|100x|altcoin*|defi
      to the moon
      copy ~1 trade|trades|trading
      arbitrage|trading|trade ~1 bot|bots|signale|signals
      managed accounts
      PERCENT ~2 a|each|per|am|pro|täglich|monthly|weekly|daily ~1 day|month|week|tag|monat|woche|riskless|rendite
      PERCENT monthly|daily|weekly|accuracy|rendite|ausschüttung|apy
      NUMBER ~1 signals|signale
      trade|traden ~2 vollautomatisch|automatisch|automated|gold
      buy|kauf|kaufen ~2 coin|token|tokens
      token|coin ~3 presale|backed|gedeckt|contract`,
    gambling: `
      PERCENT|PRICE|NUMBER ~3 bonus|startbonus|startguthaben|einzahlungsbonus|ersteinzahlungsbonus|willkommensbonus
      bonus bis|up|ohne|code
      startguthaben|startbonus|ersteinzahlungsbonus|einzahlungsbonus|willkommensbonus|jackpots|megaslots
      first|1st|erste|ersten ~1 deposit|einzahlung
      deposit ~1 bonus|doubled|matched
      fixed matches
      instant withdrawal*
      real money|tables
      win big
      betmirror|quoten ~1 auf`,
    pharma: `
      doctors|ärzte|doctor|arzt ~2 hate|hates|hassen|astonished|staunen|sprachlos|schweigen
      natural|natürliche|natürliches antibiotic|antibiotikum|antibiotika|viagra|potency|potenz
      NUMBER ~1 kolloidal*|ppm
      colloidal silver
      NUMBER ~1 caps|kapseln|capsules|tabletten|gummies ~3 PRICE|NUMBER
      without surgery
      no|keine pills|tabletten ~1 no|keine
      natürlich heilen
      heilt|cures|reverses ~3 natürlich|naturally|diabetes|krebs|cancer|arthrose
      better|bessere potency|potenz
      immune|immunsystem ~2 stärken|stärkt|boost|booster
      diskret ~2 per|versand|verpackt|geliefert
      restore* ~2 vision|hair|hearing`,
    loan_offer: `
      bridging|personal|startup loan|loans
      loan|loans|kredit|darlehen|familienkredit|modernisierungsdarlehen|kleinkredit ~1 from|up|bis|ab|at|ohne|without|over ~2 PRICE|NUMBER|to
      without|ohne ~1 collateral|sicherheiten|bonitätsprüfung|grundschuld
      no ~1 credit check|checks
      money|geld today|heute|sofort
      zusage|auszahlung|entscheidung ~2 heute|sofort|minuten|stunden|NUMBER
      negativer schufa
      NUMBER raten
      apply with name`,
    essay_service: `
      homework|hausaufgaben|assignments|coursework ~2 done|solved|cheap|gelöst|erledigt
      hausarbeiten|referate|abschlussarbeiten|thesen ~3 auf bestellung
      native|academic|erfahrene writers|writer|coder|autoren|ghostwriter
      refund if
      PRICE|NUMBER a|pro|per|je page|seite|word|wort
      cents ~1 a word
      bachelorarbeit|masterarbeit|thesis|dissertation ~6 voran|stuck|struggling|deadline`,
    training_offer: `
      @learn ~3 ab|from|für|starts|startet|beginnt ~1 PRICE|NUMBER|again|now
      @learn ~4 PRICE
      wochenendkurs*|tagesseminar*|schnuppertag*|schnupperkurs*|probetraining*|schnuppertraining|einzelunterricht|ferienkurs*|intensivkurs*|crashkurs*|einsteigerkurs*|onlinekurs*|videokurs*|fernkurs*|onlineseminar*
      early birds
      lessons|unterricht|kurse|classes for|für ~2 beginners|anfänger|kids|kinder|erwachsene|adults
      summer|easter ~1 special|intensive|camp
      NUMBER ~1 modules|module|videos|lektionen ~3 certificate|zertifikat|live
      certificate for
      become a certified
      live|free webinar|session tonight`,
    channel_promo: `
      sub|subs 4|for|back
      sub4sub|s4s|f4f|follow4follow
      come check|watch|see|support ~3 my|our
      just ~1 started ~3 channel|youtube|vlogging
      get ~2 me|us|my ~2 to NUMBER subs|subscribers|views|likes|followers
      i'll|will sub|subscribe|like ~1 back|yours
      help|support ~2 me|us ~6 subs|subscribers|channel|followers
      if you like|love|enjoy ~6 check|subscribe|visit ~1 my|our|out
      add me ~2 on|instagram|snapchat|facebook|fb
      folge|folgt ~2 instagram|insta|tiktok
      my|our|meine|mein ~1 gig|gigs|ep|debut|singles|showreel|demo|hörprobe
      link ~1 in ~1 comments|beschreibung
      mein|meine|my ~1 neue*|new ~1 buch|roman|book|novel|album|single|ebook|podcast ~6 PRICE|LINK|available|erhältlich|verlag|amazon`,
    self_description: `
      as|als a|an|ihr|your ~1 professional|chef|genealogist|coach|independent|biograf|mentaltrainer|finanzmakler|lerncoach|regionalpartner
      als ~1 unabhängige*|biograf|mentaltrainer|finanzmakler|lerncoach|regionalpartner|steuerberater|heilpraktiker|energieberater
      i ~1 make|build|paint|sew|carve|breed ~8 from|by hand|order|post
      genau das ist mein|unser
      for|seit NUMBER|two|three|four|drei|vier|fünf generations|generationen
      loyal|happy ~1 customers|clients|pupils|backs
      zufriedene|glückliche ~1 kunden|senioren|nutzer|familien
      NUMBER|over ~2 happy|satisfied|customers|zufriedene|glückliche|kunden|referenzen
      ist|is mein|my ~1 beruf|business|job|trade
      family ~1 business|guest|run`,
    sale_terms: `
      fully|voll insured|managed|equipped|versichert|ausgestattet
      handmade|handbound|handgeschmiedet|handgenäht|handgedreht*|handgefärbt*
      hand forged|made|engraved|spliced|dyed|bound
      made in germany|cornwall|italy|usa|britain
      reef|dermatologically|laborgeprüft|dentist safe|tested
      wasserfest|waterproof|kammergetrocknet|vakuumverpackt
      NUMBER|year|jahre ~2 guarantee|warranty|garantie
      any colour|size|deadline|area
      delivery|lieferung ~3 NUMBER ~1 days|tage|tagen|stunden
      delivered|geliefert ~4 free|today|frei|as|door
      porto ~1 inklusive|frei
      postage|shipping incl|included|free
      inkl|incl|including|inklusive|plus ~1 versand|postage|montage|einbau|engraving|installation|porto|aufstellung|frühstück|breakfast
      free|gratis ~2 with|zu|for ~1 every|first|each|jeder|jedem|order
      two|three|zwei|drei|NUMBER for ~1 PRICE|NUMBER
      first ~2 month|box|hour|lesson|order ~3 free|nothing|gratis|costs|present
      min|minimum order
      per head|person|couple|pupil|tape|page|cap
      halbpension|vollpension|restplätze|reiseleitung|transfer|seeblick|leihmotorrad|trockenraum
      on trial|approval
      half ~1 price|off
      lifetime|lebenslange ~1 access|updates|service|key|garantie
      works|läuft ~1 offline|on ~1 mac|windows|ios|android
      mac windows
      no|ohne|without ads|werbung|abo|subscription
      gift|geschenk voucher|vouchers|karte|gutscheine
      vouchers ~2 in|for|available
      deposit ~1 holds|NUMBER|PRICE
      quoted|mention ~1 this blog`,
    recommendation: `
      can|kann|könnte ~2 only|nur|wholeheartedly|wirklich ~4 recommend|advise|praise|empfehlen|schwärmen|raten
      best thing|decision ~6 ever|did|bought|done|blog|year
      das beste was|ist|wo ~4 je|kann|machen|konnte|gekauft
      my secret ~1 is|weapon
      nothing beats
      changed everything
      never look ~1 back
      my|our life ~3 easier|better
      großes|dickes|klares lob|empfehlung ~3 an|für
      really|recommended ~1 recommended|to every
      i|ich swear|schwöre ~1 by|auf
      fündig geworden
      nach langem|langer ~1 suchen|suche ~4 gefunden
      gab|got|gave mir|me|us|uns den|a|the tipp|tip|number
      hat|haben mir|uns ~2 zu ~4 geraten|empfohlen
      bis ~1 ich|wir|mich|uns|ein ~8 entdeckt|gefunden|aufmerksam|kennengelernt
      until ~1 i|we|a|my ~6 found|discovered|let|tried|told|got
      then ~1 i|we found|discovered|met|tried
      sind ~3 bei|auf ~4 gelandet|gestoßen
      mach|macht|nehm|nehme|nutze|benutze|habe|hab|ich|i ~2 jetzt|now|seit|since ~3 use|das|den|die|do|mit
      if you like ~3 things|this|that ~2 go|try
      worth every|jeden cent|penny|euro`,
    provider_praise: `
      he's|she's|he|she|er|sie ~1 is|ist ~1 a|an|ein|eine ~2 hoot|gem|angel|star|wizard|legend|genius|engel|original|schatz|zauberer|goldstück
      @they ~2 only|nur ~1 took|take|nehmen|nimmt
      @they ~2 collect|deliver|come|ring|reply|kommen|kommt|liefern|bringen|wechseln ~3 too|free|you|even|auch|kostenlos|sogar|jedes
      @they ~1 also|even|auch|sogar|do|throw ~1 do|cut|fix|speaks|deliver|lend|macht|machen|verleiht|in
      patient as|wie ~1 an|ein
      see you right
      very|sehr|super friendly|freundlich|nette|netter ~1 people|leute|team|mann|frau|staff
      sauber|termintreu|pünktlich|diskret|kompetent|herzlich|reell ~2 und|termintreu|sauber|erklärt|freundlich
      erklärt alles
      was ~2 kaputt gegangen
      günstiger als ~1 die|alle anderen|anderswo
      hands ~1 of ~1 steel|gold
      tell|sag|sagt|sagen ~3 sent|schickt|geschickt
      colleagues|kollegen|nachbarn|freunde ~2 happy|begeistert|auch
      could|konnten not|nicht ~1 be|besser happier|laufen`,
    provider_named: `
      i|we ~1 get|got mine|ours ~1 at|from|off|by
      ich|wir ~2 bestell|bestelle|bestellen|kauf|kaufe|hol|hole ~2 immer|bei|da|dort|jetzt
      bestellt|gekauft|gebucht ~1 hab|haben|habe ~2 hier|bei|da
      gibt|gibts|gibt's ~1 nur|gerade|grad|grade|derzeit|momentan|aktuell|jetzt ~1 online|als|im|mit|für|ein|einen
      booking|ordering takes ~1 a|two|one
      on the usual platform
      on their website|site|page
      auf deren|der seite|website
      come|comes|came|kommt|kam ~1 in|innerhalb ~1 two|three|NUMBER|zwei|drei days|tagen
      ask|frag|fragt|nach for|nach ~1 dan|mr|mrs|herrn|frau|kev`,
    urgency: `
      von PRICE auf NUMBER|PRICE
      before ~2 runs|friday|midnight|sunday|timer|gone
      until|bis|till ~1 friday|sunday|midnight|monatsende|sonntag|freitag|ende|mitternacht ~4 NUMBER|PRICE|PERCENT|gratis|free|only
      few|wenige|last|letzte ~1 places|spots|plätze|seats|tickets|stück
      seats|plätze only|left|frei
      today|heute|now|jetzt with|mit free|gratis
      herbstaktion*|frühlingsaktion*|sommeraktion*|winteraktion*|neukundenaktion|spring|summer|winter|black sale|friday|discount
      going fast
      solange|while ~2 vorrat|stocks
      alle ~1 reden|talk`,
    price_reported: `
      kostet|kosten !nichts|nix|keinen|nur|lediglich
      kostete|gekostet|gezahlt|bezahlt|geholt|zahlte|verlangt|verlangen|verlangten|berechnet|teuer|teurer|überteuert|hingelegt|ausgegeben|gelöhnt
      wants|wanted|asks|asked|wollte|wollten|will|nimmt|verlangte|forderte ~4 PRICE
      PRICE ~5 gezahlt|bezahlt|gekostet|geholt|ausgegeben|draufgelegt|losgeworden|gespart
      paid|pay|cost|costs|charged|charge|charges|spent|expensive|pricey|overpriced|dearer|refused|quoted
      privat ~3 meine|meinen|mein|übrigen|übrige
      voriges|letztes|damals jahr|mal|noch
      last|back year|in|then|when
      price|preis|preise|prices ~2 went|gestiegen|rose|stieg|erhöht|verdoppelt|too`,
    criticism: `
      zumutung|fehlkonstruktion|schrott|abzocke|frechheit|unverschämt*|augenwischerei|enttäusch*|mies|miese|mieser|ärgerlich|wucher|reinfall|mogelpackung|unbrauchbar*|schlechter|schlechtes|schlechte|schlecht|kaputt|defekt|reklamation|reklamiert|kündigen|gekündigt|beschwerde|schäbig
      awful|terrible|rubbish|junk|useless|broken|broke|disappointed|disappointing|ripoff|overrated|worse|worst|refund|complaint|returned|faulty|flimsy|garbage|poor|failed
      nie wieder !schmerzen|ärger|sorgen|stress|kalk|selber|selbst|doppelt|putzen|bohren|schleppen|suchen|papierkram|schimmel|unkraut|frieren|nachtschicht
      achtung|vorsicht ~1 bei|vor|mit
      warne|warnt|gewarnt|warnung|kassierte|kassierten|abkassiert|abgezockt|reingefallen
      beware|avoid|warned|warning|scammed|cheated|overcharged
      never again
      don't|nicht|bloß|nichts ~4 kaufen|buy|bother|empfehlen
      finger weg
      stay|steer ~1 away|clear
      not|nicht worth|wert
      no|nothing|kein|keine|nichts ~3 links|buy|kaufen|werbung|verkaufen`,
  },
};
