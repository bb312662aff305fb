import type { Lexicon } from "../compile-lexicons.ts";
import type { Phrase } from "../reasons.ts";

/** What German comments say, as patterns; the notation is explained at `Lexicon`. */
export const GERMAN: Lexicon<Phrase> = {
  sets: {
    fein: `toll* super klasse gut gute guter gutes guten schön schöne schöner schönes schönen interessant* informativ* hilfreich* spannend* großartig*
      wunderbar* genial* prima ausgezeichnet* lesenswert* nützlich* gelungen* fantastisch* hervorragend* perfekt* sehr bester beste bestes nett netter nettes cool cooler cooles
      wertvoll* aufschlussreich* empfehlenswert* mega spitze`,
    seite:
      "beitrag* artikel* blog* seite* website* webseite* homepage post posting text* bericht* thema themen info* information* inhalt* tipp* anleitung* ratgeber* zusammenfassung* video* übersicht* erklärung*",
    billig: `günstig* preiswert* billig* professionell* zuverlässig* kompetent* seriös* hochwertig* erstklassig* fachgerecht* individuell* maßgeschneidert* exklusiv*
      unverbindlich* kostenlos* kostenfrei* bezahlbar* faire* fairen fairer schnell* rabattiert* zertifiziert* qualitativ* flexibel* flexible*`,
    ware: `@dienst @laden @digital_de @geld angebot* leistung* dienstleistung* service* produkt* lösung* sortiment*`,
    dienst: `reparatur* reinigung* gebäudereinigung* entrümpelung* haushaltsauflösung* umzug* umzüge* umzugsunternehmen schlüsseldienst* klempner* sanitär* rohrreinigung* dachdecker*
      dachsanierung* malerarbeit* malerbetrieb* handwerker* renovierung* sanierung* gartenbau* gartenpflege fensterbau* elektriker* heizungsbau* wärmepumpe* photovoltaik* solaranlage*
      beratung* energieberatung* steuerberatung* rechtsberatung coaching* seminar* schulung* fortbildung* weiterbildung* nachhilfe übersetzung* lektorat* ghostwrit* fotograf* hochzeitsfotograf*
      catering massage* kosmetikstudio* zahnarzt* zahnersatz pflegedienst* seniorenbetreuung haarentfernung autoankauf* autoverleih transport* kurier* immobilien* immobilienmakler* hausverwaltung* detektei*
      schädlingsbekämpfung* küchenstudio* treppenbau* bodenbeläge* parkett* fliesen* zaunbau* winterdienst* werkstatt montage* tuning vermietung* verleih*`,
    laden: `schuhe* uhren* möbel* matratze* schmuck* taschen* kleidung* ersatzteil* reifen nahrungsergänzung* vitamin* cbd* hanf* tabak* vape* druckerpatrone* toner
      brennholz* pellets* kaminofen* kaminöfen* markise* rollläden* rolladen* fenster* haustür* garagentor* carport* gartenhaus* gartenmöbel* teppich* lampen* leuchten* werkzeug* maschine* pokal* geschenke* bettwäsche* kosmetik* hundefutter* katzenfutter* tierbedarf zubehör*`,
    digital_de: `seo suchmaschinenoptimierung* backlink* webdesign* webseite* webseiten* website* websites homepage* onlineshop* hosting* webhosting* software* app apps plugin* werbeagentur* agentur* marketing* onlinemarketing* follower* likes reichweite* leads domain* vpn`,
    geld: `kredit* darlehen* finanzierung* versicherung* baufinanzierung* umschuldung* schufafrei* trading* krypto* bitcoin* forex nebenverdienst* nebeneinkommen* immobilienfinanzierung* altersvorsorge* geldanlage*`,
    betrieb: `firma unternehmen betrieb meisterbetrieb familienbetrieb familienunternehmen fachbetrieb agentur werkstatt praxis kanzlei shop laden onlineshop geschäft büro team studio anbieter hersteller händler fachhändler dienstleister startup partner experten spezialisten profis`,
    maße: `mal stück st personen pers nächte tage wochen kg g ml liter qm m2 meter cm std stunden minuten min watt w kwp kwh seiten teile farben größen grössen monate sitzungen abende vormittage module raummeter srm rm fm t tonnen`,
    geldwort: "euro eur franken fr chf sfr rappen cent",
    ort: `wien graz linz salzburg zürich bern basel luzern aarau chur celle kassel leipzig halle dresden hamburg bremen köln bonn mainz ulm erfurt jena gera kiel lübeck rostock münchen nürnberg fürth würzburg stuttgart freiburg karlsruhe mannheim
      hannover braunschweig göttingen münster dortmund essen berlin potsdam magdeburg erding wesel ostalb tirol steiermark kärnten thurgau aargau allgäu augsburg regensburg kempten lausitz harz eifel odenwald vogtland franken oö nö`,
    ihnen: "ihnen sie euch dir dich ihre ihren ihr ihrem ihrer eure euren eurem deine deinen deinem deiner dein",
  },
  patterns: {
    offer: `
      wir|ich ~2 biete|bieten|verkaufe|verkaufen|liefern|liefere|vermieten|vermiete|erstelle|erstellen|übernehmen|übernehme|montieren|installieren|reparieren|produzieren|fertigen|vermitteln|vermittle|realisieren|entwickeln|gestalten|programmieren|renovieren|sanieren|reinigen|entrümpeln ~6 @ware|@ihnen|an|preis*|kunden
      biete|bieten|bietet ~6 @ware|an
      bei uns|mir ~5 @ware|finden|bekommen|erhalten|gibt|gibts|kriegen|bestellen|kaufen|günstig*|buchen|gibt's|kostet
      finden|bekommen|erhalten|bekommst|findest|findet|bekommt|kriegst sie|du|ihr|man ~4 bei uns|LINK
      unser|unsere|unseren|unserem|unserer|mein|meine ~2 angebot*|leistung*|service*|sortiment|produkt*|preis*|kunden|dienstleistung*|onlineshop|shop|portfolio|katalog|ausstellung|praxis|kanzlei|agentur|kurs*|coaching*|seminar*
      wer|falls|wenn|sollten|jemand|brauchen|suchen|benötigen|suchst|brauchst|braucht|sucht ~5 @billig ~3 @ware
      wer|falls|wenn ~3 @ware ~4 braucht|sucht|benötigt|brauchen|suchen|benötigen|möchten|möchte|brauchst|suchst|will|wollen|interesse
      suchen|brauchen|benötigen|suchst|brauchst|benötigst|sucht|braucht sie|du|ihr|noch|wer ~5 @ware
      sie suchen|brauchen|benötigen|wünschen ~5 @ware
      @billig ~2 @dienst|@laden|@digital_de|@geld
      @dienst|@laden|@digital_de|@geld ~3 zu ~2 @billig|besten|top|fairen|unschlagbaren|kleinen|fest* ~1 preis*|kondition*
      zu|zum|mit ~1 günstig*|fairen|besten|unschlagbaren|fest*|attraktiv*|top ~1 preis*|kondition*|festpreis*
      günstig|preiswert|billig ~3 kaufen|bestellen|buchen|mieten|online
      jetzt|hier|online|sofort ~2 kaufen|bestellen|buchen|anfragen|sichern|anmelden|zugreifen|vergleichen|testen
      kostenlos*|unverbindlich*|gratis ~2 angebot*|beratung*|erstgespräch|anfrage|kostenvoranschlag|probe*|testversion|katalog|besichtigung|erstberatung|probestunde|muster|webinar|ebook
      festpreis*|festpreisgarantie|kostenvoranschlag|preisgarantie|lieferung frei|haus
      ihr partner|ansprechpartner|spezialist|experte|fachmann|profi|dienstleister|anbieter ~2 für|in|rund
      wir helfen|beraten|unterstützen|kümmern|begleiten ~2 @ihnen|uns|gerne
      wir ~2 helfen|beraten|unterstützen ~3 @ihnen|gerne
      helfe|helfen|berate|beraten @ihnen ~2 gerne|dabei|bei
      gerne ~4 angebot|beraten|kontaktieren|behilflich
      rund um ~3 @ware|die|das|den|ihr|ihre|ihren
      alles ~2 aus einer hand
      preise ab|schon ab|bereits ab|ab PRICE
      @ware ~1 ab|für|nur PRICE
      24|24h ~1 notdienst|service|stunden|erreichbar
      neukunden|neukundenrabatt|stammkunden
      versandkostenfrei*|gratisversand|kostenloser versand
      in ~3 und umgebung
      und umgebung
      wir ~1 sind ~2 ihr|ihre|der|die ~2 @betrieb|@billig
      kunden|aufträge|termine|kapazitäten ~2 frei|gesucht
      mit|ohne unser|unsere|unserem|unseren|unserer|uns ~3 @maße|NUMBER|PRICE
      sparen ~2 mit uns|unserem|unserer|unseren
      verkaufe|vakauf|verk ~1 meinen|meine|mein|gute|ca|wegen|neuwertige|neuwertiges|neuwertigen|gebrauchte
      gesucht|sucht ~6 NUMBER|PRICE|netto|brutto|minijob|provision|unterkunft|logis
      kost|unterkunft und|frei logis|unterkunft|verpflegung|frei
      minijob|quereinsteiger|vertriebspartner|außendienst|tagdienst|vollzeit|teilzeit ~3 gesucht|NUMBER|PRICE|willkommen
      mit ~3 schlafen|sparen|lernen|finden|zahlen|bekommen|erreichen|genießen|behalten|schützen|gewinnen|verdienen|schaffen sie|du|ihr
      damit ~1 ihr|ihre|dein|deine|euer ~1 publikum|garten|haus|hund|kind|katze|rücken|auto|track|brot|team|verein|balkon|keller|dach|wohnung
      was schenkt man|ihr|du
      hier ~1 die|meine|unsere lösung
      die|unsere|meine lösung LINK
      hier ~1 registrieren|registrierung|anmelden|anmeldung|bewerben|mitmachen|eintragen|bestellbar|erhältlich
      schicke|schick|sende ~2 liste|katalog|preisliste|fotos|muster|bilder
      für eigentümer|senioren|vereine|leser|abonnenten|auswärtige|geschädigte|alle|kirchen|praxen|verwalter|handwerker|selbständige|gemeinnützige|gemeinden|familien|schulen|kitas|betriebe|eltern|rentner|neukundinnen|einsteiger ~2 gratis|kostenlos|kostenfrei|PRICE|NUMBER|PERCENT
      auch für senioren|rentner|vereine|auswärtige|anfänger|firmen|einsteiger|kinder|privat|gastronomie|allergiker
      mit unserem|unserer|unser
      bei|mit uns ~1 genau|richtig|geht|geht's|gehts|sparen|schon|kostenlos|gratis
      wir|ich befestigen|kehren|fegen|räumen|mahlen|prüfen|bewegen|finanzieren|setzen|herstellen|produzieren|fahren|kaufen|gießen|messen|transportieren|entsorgen|organisieren|beraten|betreuen|verlegen|dichten|schleifen|schneiden|pflegen|vertreten|übernehmen|arbeiten|unterbreiten|drehen|zeigen|verleihen|begleiten|texte|mastere|modelliere|nähe|stricke|häkle|drucke|koche|backe|vermittle|digitalisiere|scanne|begleite|vertreibe|vermiete|spiele|lektoriere|graviere|drechsle|töpfere|lackiere|schweiße ~3 sturmsicher|ihre|ihren|ihr|ihnen|ihres|sie|euch|dich|deine|deinen|ab|sicher|komplett|nach|gern
      befestigen|kehren|fegen|räumen|mahlen|prüfen|bewegen|finanzieren|setzen|fahren|kaufen|gießen|messen|entsorgen|organisieren|betreuen|verlegen|schleifen|pflegen|vertreten|zeigen|begleiten|schicken|senden|bringen|holen|mastere|texte|zeichne|nähe|baue|male|spiele|halte wir|ich ~2 ihre|ihren|ihr|ihnen|ihres|sie|euch|deine|deinen|dir|bis|ab
      verkauf|vakauf|verk|vermiete|verleihe ~5 PRICE|NUMBER
      laden|schicken|senden|geben|messen|fotografieren|stellen|füllen|legen|bringen|holen|nennen sie ~4 hoch|sofort|uns|aus|vorbei|und
      die lösung heißt|lautet|nennt
      hier geht's|gehts|lang zum|zur|zu|es
      sucht|kennt|brauch|braucht noch|hier ~1 wer|einer
      wer ~5 kauft|holt|nimmt|bucht|fährt|geht ~1 gleich|bei|zu|lieber
      neuwagen|gebrauchte|neuerscheinung|erscheint|erschienen ~5 buchhandlung|überall
      mein|meinen|unser|unseren ~1 guide|ratgeber|ebook|workbook|krimi|packliste|kalender|vorlage|vorlagen|checkliste|stickdatei|newsletter|kurs ~6 PRICE|NUMBER|gratis|kostenlos|umsonst
      gesicht|preisliste|muster|katalog|fotos|bilder ~1 schicke|schick|sende|senden|schicken|anfordern ~1 ich|wir|gerne|gern|zu`,
    call_to_action: `
      besuchen|besucht|besuche|besuch ~4 LINK|seite|website|webseite|homepage|shop|uns|blog|profil|kanal|onlineshop
      schauen|schaut|schau|guckt|guck|klickt|klick|klicken|klicke ~6 LINK|vorbei|seite|website|webseite|homepage|shop|blog|kanal|hier|link|profil|bei uns|name*
      kontaktieren|kontaktiert|kontaktiere|kontakt ~3 @ihnen|uns|mich|LINK|MAIL|PHONE|unter|per|über|aufnehmen
      rufen|ruft|ruf|anrufen|anruf ~4 an|uns|mich|PHONE|genügt|durch
      schreiben|schreibt|schreib|melden|meldet|meld|melde ~2 uns|mir|sich|euch|dich|einfach|MAIL
      mehr|weitere|nähere ~1 info*|details|infos|unter|dazu|auf ~3 LINK|unter|auf|bei|hier|PHONE|MAIL|profil|gibts|gibt's|seite
      info*|anfragen|termin* ~2 unter|auf|per|über ~2 LINK|PHONE|MAIL|whatsapp|profil
      tel|telefon|mobil|whatsapp|hotline|handy ~2 PHONE|NUMBER
      jetzt|gleich|heute|noch ~2 anrufen|anfragen|anmelden|bestellen|buchen|sichern|registrieren|starten|bewerben|vereinbaren|testen|informieren|kaufen|zugreifen
      einfach ~3 LINK|googeln|googlen|anrufen|melden|vorbeischauen|anfragen
      vereinbaren|vereinbare|vereinbart ~3 termin*|gespräch|beratung*
      termin* ~2 vereinbaren|buchen
      google|googelt|googeln|googlen ~2 nach|mal|einfach
      fordern|anfordern ~4 angebot*|katalog*|an
      link ~2 profil|name*|bio|beschreibung
      freuen ~1 uns ~2 auf|über
      auf meiner|unserer|meine|unsere|meinem|unserem ~1 seite|website|webseite|homepage|blog|kanal|profil|shop
      folgt|folge|folgen ~1 mir|uns
      abonnier*|gutscheincode|rabattcode|promocode`,
    recommendation: `
      kann|können ~3 ich|wir|nur|wärmstens|sehr|euch|ihnen|jedem ~6 empfehlen
      empfehle|empfehlen|empfehlung ~8 LINK|@ware|@betrieb
      sehr|absolut|nur|wärmstens|unbedingt|absolute ~1 empfehlen|empfehlenswert|zufrieden|weiterempfehlen|empfehlung
      habe|haben|hab|hatte|hatten ~6 @ware|@betrieb ~6 bestellt|gekauft|beauftragt|gefunden|machen|geholfen|gebucht|zufrieden|lassen
      bestelle|bestellen|kaufe|kaufen ~6 bei ~3 LINK
      bei ~3 LINK ~4 gekauft|bestellt|kaufen|bestellen|fündig|gefunden
      probiert|probier|versucht|versuchen|nutzt|nehmt ~4 LINK|@betrieb
      super|toller|guter|bester|freundlicher|schneller|top ~1 service|kundenservice|beratung|lieferung|preise
      preis leistung|preisleistung*
      haben ~1 mir|uns ~4 geholfen|repariert|gemacht|gebaut|renoviert|eingebaut|verlegt|montiert
      einer|eine|eines der ~1 besten ~4 @ware|@betrieb|seiten|anbieter*
      am besten ~4 @betrieb|LINK|fachmann|profi|fachbetrieb
      auch|war|bin ~1 skeptisch
      nach ~2 lang*|vielem|ewigem|monatelangem suchen|suche|überlegen|hin
      hab|habe ~2 durch ~2 geklickt|gewühlt|gefragt|verglichen|probiert
      geheimtipp|geheimnis|heißer ~2 ist|lautet|heißt|von|wäre
      wünsche|gönne|gönn|gönnt jedem|jeder|ihnen ~2 so|einen|eine
      unbedingt|ruhig|einfach ~1 hingehen|anschauen|ausprobieren|probieren|hinfahren|anrufen|vorbeischauen|ansehen|testen|mitmachen
      hat|haben mich|uns ~4 überzeugt|umgehauen|begeistert
      war|waren|bin|sind|ist ~2 begeistert|überrascht|angetan|selig
      günstiger|schöner als ~1 jede|jeder|im|vom|alles
      könnt|kann|kannst ~1 ihr|man|du ~2 auch|dort|direkt|einfach ~3 mieten|kaufen|bestellen|buchen|abschließen|testen|ausprobieren|anmelden`,
    service_word: `
      backlink*
      suchmaschinenoptimierung*|linkaufbau|gastbeitrag*|gastartikel*
      seo ~1 agentur*|optimierung|experte*|beratung|paket*|service*|freelancer
      platz|seite ~1 1|eins ~2 google
      google ~2 ranking|platzierung*|bewertungen ~2 kaufen|verbessern|steigern
      webdesign|webentwicklung ~2 aus|für|agentur|in
      mehr ~1 besucher*|kunden|reichweite|follower*|traffic|sichtbarkeit|umsatz|anfragen|bestellungen`,
    essay_service: `
      ghostwriter*|ghostwriting*
      bachelorarbeit*|masterarbeit*|hausarbeit*|seminararbeit*|doktorarbeit*|facharbeit* ~4 schreiben|lassen|kaufen|hilfe|ghostwriter*|lektorat*
      schreiben lassen
      doktortitel|führerschein* ~2 kaufen|erwerben|bestellen`,
    training_offer: `
      onlinekurs*|webinar*|masterclass|onlineseminar*|workshop* ~4 anmelden|teilnehmen|starten|LINK|buchen|kostenlos*|gratis|platz|plätze
      mein|unser|meinem|unserem ~1 kurs|webinar|coaching|seminar|workshop|programm|ebook|buch ~4 LINK|lernst|lernen|erfährst|zeige|erhältst|bekommst
      plätze|platz sichern`,
    money_scheme: `
      verdiene|verdienen|verdient|verdienst|verdiente ~6 PRICE|geld|online|zuhause|hause|nebenbei
      geld ~3 verdienen|machen ~3 online|internet|zuhause|hause|nebenbei|schlaf
      nebenverdienst*|nebeneinkommen*|zusatzeinkommen*|heimarbeit*
      passiv* ~1 einkommen*
      von zuhause|zu|hause ~2 arbeiten|verdienen
      finanziell* ~1 frei*|unabhängig*
      schnell* ~1 geld|reich
      PRICE ~2 pro|im|am|die tag|monat|woche|stunde ~4 verdienen|verdient|mehr|online|extra
      chef ~2 eigener|sein|kündigen`,
    crypto_offer: `
      bitcoin*|krypto*|kryptowährung*|forex|trading|daytrading ~5 verdienen|invest*|gewinn*|rendite|verdoppel*|handeln|plattform*|roboter|bot|signale|coach*|broker
      gewinn*|rendite* ~4 PERCENT|PRICE|garantiert*|täglich*|monat*
      investier* ~5 gewinn*|rendite*|verdoppel*|zurück|profit*
      geld|krypto*|bitcoin* ~4 zurückgeholt|zurückholen|wiederbekommen|zurückbekommen|wiederherstell*
      auszahlung* ~3 erhalten|bekommen|PRICE|täglich`,
    gambling: `
      casino*|spielautomat*|sportwetten|wettanbieter*|freispiele|wettbonus|spielothek
      online ~1 casino*|poker|wetten|roulette`,
    pharma: `
      potenzmittel|abnehmpille*|abnehmtropfen|wundermittel|diätpille*|fatburner|schlankheitsmittel|viagra|kamagra
      kilo ~3 abgenommen|abnehmen|verloren ~5 LINK|mit|tropfen|kapseln|pulver|tee|produkt*|ohne
      ohne rezept|rezeptfrei*
      kapseln|tropfen|pulver ~4 bestellen|kaufen|LINK|original`,
    loan_offer: `
      kredit*|darlehen* ~5 ohne|trotz|schufa*|sofort*|angebot*|beantragen|zinsen|zinssatz|PRICE|aufnehmen|gewähre*|vergeben|anbieten
      ohne schufa|bonitätsprüfung
      schufafrei*|sofortkredit*|kleinkredit*|kreditangebot*|darlehensgeber*|privatkredit*|kreditgeber*
      zinssatz|zinsen ~2 PERCENT|ab|nur
      finanzielle ~1 hilfe|unterstützung|probleme|schwierigkeiten ~5 kontakt*|darlehen|kredit|MAIL`,
    adult: `
      sexkontakt*|sextreffen|erotik*|escort*|hobbyhure*|camgirl*|sexcam*|fickkontakt*
      heiße ~1 frauen|girls|mädels|kontakte|singles
      singlebörse*|partnervermittlung*|casual dating|seitensprung*`,
    occult: `
      wahrsager*|kartenleg*|hellseher*|liebeszauber|partnerrückführung*|geistheiler*|zauberspruch*
      zauber ~4 ex|mann|partner|zurück
      hacker ~3 beauftrag*|mieten|gefunden|kontakt*`,
    channel_promo: `
      abonnier*|abonnent*|abo ~4 kanal|mich|uns|da|dalassen|lass*|meinen
      mein|meinen|meinem|unser|unseren ~2 kanal|podcast|instagram|song|remix
      lasst|lass|lasse ~2 ein|nen|einen|mal ~1 abo|like|daumen
      schaut|schau|guckt ~4 meinem|meinen|meiner|unseren|unserem ~2 kanal|video|profil|seite|blog`,
    urgency: `
      nur ~1 heute|noch|kurze|solange ~3 PERCENT|plätze|stück|zeit|vorrat|tage|verfügbar|wenige
      PERCENT|prozent ~2 rabatt*|günstiger|billiger|sparen|reduziert|nachlass|auf alles|gespart
      rabatt*|gutschein*|schnäppchen*|sonderangebot*|aktionspreis*|bestpreis*|tiefpreis*|rabattaktion*
      garantiert|zufriedenheitsgarantie
      jetzt zugreifen|zuschlagen|sichern
      nicht verpassen|entgehen
      risikofrei*|ohne risiko`,
    praise: `
      @fein ~2 @seite|geschrieben|gemacht|zusammengefasst|erklärt|arbeit|sache|idee|recherchiert
      @seite ~1 ist|sind|war|finde|gefällt|ist|wirklich ~3 @fein|gelungen|mir|hilfreich
      danke|dank|vielen|dankeschön|merci ~3 für ~4 @seite|teilen|mühe|arbeit|tollen|infos|das|den|die|hilfe
      danke|dankeschön|daumen|weiter so
      gefällt ~1 mir|uns ~2 sehr|gut|richtig|!nicht
      mach|macht|machen|nur ~1 weiter ~1 so
      gerne|gern ~1 gelesen|mehr|weiter|wieder
      habe|hab ~1 ich ~2 viel|einiges ~1 gelernt|mitgenommen
      lesezeichen|gebookmarkt|abgespeichert
      sehr|wirklich|echt|richtig|ganz|super|total ~1 @fein
      gut|super|toll|prima|klasse|schön ~1 geschrieben|erklärt|gemacht|beschrieben`,
    faked_reference: `
      zu|zum|über ~1 diesem|diesen|dem|ihrem|deinem|eurem|thema|das ~2 @seite
      beim|nach|bin|durch ~3 lesen|gelesen|gestoßen|zufall|suche ~3 @seite|auf|dieses|ihres|hier
      ihr|dein|euer|dieser|diese|dieses|der ~1 @seite ~1 ist|hat|zeigt|gibt|enthält|hilft|war|spricht
      passend zum|dazu ~2 thema|artikel|beitrag|hier
      wie ~3 @seite ~1 beschrieben|erwähnt|geschrieben|steht
      apropos|stichwort|themenbezogen
      genau ~1 mein|das|dieses thema
      was ~1 das|dieses thema angeht|betrifft
      zum thema
      jeder|man sollte ~2 lesen|wissen`,
    flattery_of_author: `
      du|sie|ihr ~1 bist|sind|seid|schreibst|schreibt ~4 toll*|super|experte|talent|begabt
      dein|deine|ihre|euer|eure ~1 schreibstil|blog|seite|art|mühe|texte|website|webseite|homepage
      werde|werden ~4 wiederkommen|vorbeischauen|weiterempfehlen|teilen|folgen|speichern
      komme|schaue|bin ~2 wieder|öfter|regelmäßig
      immer ~2 wieder ~2 gerne|gern
      freue ~1 mich ~2 auf|schon ~3 @seite|mehr|weitere|nächsten`,
    self_description: `
      wir|ich ~1 sind|bin ~4 @betrieb
      unser|unsere|unserem|unseren|mein|meine|meiner|unserer ~2 @betrieb
      seit ~2 NUMBER|über|mehr|jahren|generationen ~5 @ware|@betrieb|tätig|kunden|erfahrung|spezialisiert|am markt
      jahre|jahren|jahrelange|langjährige ~1 erfahrung
      als ~3 @betrieb ~3 wir|ich|in|aus|mit|bieten|wissen
      gegründet|spezialisiert ~3 auf|NUMBER
      ihr|ihre|euer ~4 aus|in|für ~3 @betrieb
      willkommen ~1 bei|auf
      wir|unser team ~1 aus|besteht|von ~4 experten|fachleuten|profis|spezialisten|meistern
      gmbh|ug haftungsbeschränkt
      inhaber*|geschäftsführer* ~4 @betrieb|gmbh`,
    recruitment: `
      wir|suchen|sucht ~3 mitarbeiter*|verstärkung|aushilfe*|fahrer|azubi*|vertriebspartner*|verkäufer|teammitglied*|produkttester*|partner
      stellenangebot*|jobangebot*|bewerben|bewirb|bewerbung* ~5 LINK|MAIL|PHONE|unter|jetzt|per|uns|an
      quereinsteiger*
      keine ~1 vorkenntnisse|erfahrung ~1 nötig|notwendig|erforderlich
      team ~3 verstärken|werden|gesucht`,
    discourse: `
      ich|wir ~2 glaube|denke|finde|meine|bezweifle|vermute|frage|sehe|verstehe|fürchte|zweifle|kenne|weiß|würde|hätte|habe|hatte|hab|bin|war|muss|kann ~1 dass|aber|nicht|das|es|mich|da|auch|ja|schon|anders|immer
      aber|jedoch|allerdings|trotzdem|dennoch|leider|obwohl|sondern|eher|hingegen|stattdessen|andererseits|zwar|eigentlich|wobei
      weil|denn|da|deshalb|daher|deswegen|nämlich|darum|sodass
      stimmt|stimme|stimmen|richtig|falsch|unsinn|quatsch|jein|einspruch|widerspruch|genau
      nicht ~2 richtig|wahr|korrekt|sicher|ganz|immer|überzeugt|verstanden|einverstanden|nachvollziehen
      meiner|meines|unserer erachtens|meinung|erfahrung
      bei mir|uns ~4 nicht|auch|war|ist|hat|funktioniert|geht|klappt|seit|läuft
      du|sie|ihr ~2 schreibst|schreiben|schreibt|sagst|sagen|behauptest|meinst|meinen|vergisst|vergessen|erwähnst ~2 dass|aber|von|über|das|dass|zu
      das ~1 problem|argument|beispiel|gegenteil|thema
      funktioniert|klappt|geht|hilft|reicht|gilt|stimmt|fehlt|läuft ~2 nicht|auch|bei|nur|leider|hier|aber
      wie|was|warum|wieso|weshalb|wo|wann|welche|welcher|welches|wer|womit|woher ~1 ist|sind|kann|macht|habt|hast|haben|soll|geht|wäre|war|würde|meinst|heißt|genau|passiert|sieht|kommt|mache|mach|lange|viel|oft
      gibt|gilt|geht|hat|habt|hast|kann|könnte|weiß|kennt|muss|ist|sind ~1 es|das|jemand|ihr|du|man|denn|da|sie|einer|wer ~4 auch|eine|einen|noch|schon|eigentlich|nicht|erfahrung*|idee|tipp|das|dann
      zum|als|im beispiel|gegensatz|vergleich
      noch|gar|überhaupt nicht|nie|keine
      frage|fehler|korrektur|ergänzung|nachtrag|hinweis ~1 an|im|zu|zum|habe|hätte|ist|dazu
      genauso|ebenso|ähnlich|anders ~2 wie|bei|war|als|geht`,
    reply_cue: `
      wie ~3 schon|bereits|oben|vorhin|richtig|auch ~2 schreibt|schrieb|sagt|sagte|geschrieben|erwähnt|gesagt|meint
      dein|deinem|ihrem|deinen|ihren|obigen|vorigen|vorherigen|letzten|ersten kommentar*|beitrag|antwort|frage
      antwort ~1 auf
      vorredner*|vorposter*|mitkommentator*
      geht mir ~1 genauso|auch|ähnlich
      sehe ich ~2 genauso|auch|anders|ähnlich`,
    price_offer: `
      ab NUMBER NUMBER !jahren|jahre|uhr|und|bis|grad|euro
      ab NUMBER !jahren|jahre|jahr|uhr|und|bis|grad|personen|prozent|kilo|oder|km|meter|ging|war|wird|wurde|ist|soll|gab|stunden|tage|kinder|einwohner|mal|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|minuten|tagen|wochen|monaten|NUMBER
      ab NUMBER @geldwort
      @maße ~1 PRICE
      @maße ~1 ab ~1 PRICE|NUMBER
      zus|zusammen|komplett|set|satz|paar|stück|portion|gesamt ~1 PRICE
      PRICE einmalig
      bis NUMBER ~2 gratis|kostenlos|kostenfrei|umsonst
      NUMBER fr|sfr|chf
      honorar|stundenlohn|netto|brutto|lohn|verdienst|provision|einstiegsgehalt NUMBER
      PERCENT finanzierung|zinsen|effektiv|eff|mwst|unter|günstiger
      PRICE|NUMBER|@geldwort je|pro|p|die|der|das st|pers|nacht|woche|monat|std|seite|wort|qm|km|kg|portion|teil|auftritt|dach|objekt|kind|hund|fenster|lektion|abend|quartal|abnehmer|karton|bund|schale|tüte|zentner|ballen|raummeter|srm|rm|fuhre|kubik
      PRICE je|pro|p st|pers|nacht|woche|monat|stunde|std|seite|wort|meter|qm|km|kg|liter|glas|portion|teil|paar|platte|auftritt|dach|objekt|kind|tier|hund|fenster|lektion|sitzung|abend|quartal|jahr|abnehmer|karton|sack|bund|schale|dose|flasche|tüte|zentner|ballen|raummeter|srm|rm|fuhre|kubik|tonne
      PRICE die|der|das|per st|person|pers|nacht|tag|woche|monat|stunde|std|seite|wort|qm|m2|km|kg|portion|teil|platte|stimme|auftritt|dach|objekt|kind|hund|fenster|lektion|sitzung|abend|quartal|jahr|abnehmer|karton|bund|schale|flasche|tüte|zentner|ballen|raummeter|srm|rm|fuhre|kubik
      NUMBER je|pro|p st|person|pers|nacht|tag|woche|monat|stunde|std|seite|wort|meter|qm|m2|km|kg|liter|glas|portion|teil|paar|platte|stimme|auftritt|dach|objekt|kind|tier|hund|fenster|lektion|abend|quartal|abnehmer|karton|sack|bund|schale|dose|flasche|tüte|zentner|ballen|raummeter|srm|rm|fuhre|kubik|tonne
      NUMBER festpreis|vhb|fp|incl|ovp
      PRICE pauschal|netto|vb|vhb|fp|inkl|incl|komplett|zzgl|bar
      PRICE|NUMBER ~1 statt ~1 PRICE
      einmal ~1 PRICE
      PRICE im|pro|der|je ~1 monat|quartal|tag|woche ~3 kündbar|inkl*|alles|gratis
      kostet ~2 keinen
      tageskarte|tickets|los ~1 PRICE|NUMBER|frei
      montage|lieferung|versand|verlegung|abstand|wochenmiete ~1 NUMBER|PRICE`,
    sale_terms: `
      in|lieferbar ~1 NUMBER|vier|drei|fünf|sechs|acht|zwei|vielen|allen ~1 größen|grössen|farben|varianten|stärken|ausführungen|sorten|längen
      alle marken|marke|branchen|größen|farben|fabrikate|hersteller|modelle|typen|kassen|altersklassen|fächer|klassen
      ab lager|werk|hof|mfk|sofort|platz|haus
      grundversion|basis|basisversion|anmeldung|eintritt|erstberatung|besichtigung|teilnahme|beratung|export|probe|muster|ersteinschätzung|nutzung|abholung|anfahrt|vorgespräch|erstgespräch|registrierung|aufmaß|angebot|angebote|kostenvoranschlag|vorführung|hörtest|sehtest|rücksendung ~1 gratis|kostenlos|frei|kostenfrei|umsonst|unverbindlich|geschenkt
      erste|erster|erstes ~1 stunde|monat|sitzung|lektion|woche|wochen|box|probe ~1 frei|gratis|geschenkt|kostenlos|umsonst
      ohne|keine mindestbestellmenge|mindestlaufzeit|wartezeit|anmeldung|vertrag|vertragsbindung|grundgebühr|überweisung|vorkasse|papierkram|bohren|risiko|narkose
      auf|nach|gegen anfrage|vereinbarung|wunsch|terminvereinbarung|bestellung|maß|mass|aufpreis|spende
      aus einer hand
      in zahlung
      lebenslang|lebenslange|lebenslanger updates|garantie|update|support|zugang
      tisch reservieren|bestellen
      noch NUMBER|zwei|drei|vier|wenige|ein|eine|einige|paar ~1 plätze|termine|samstage|kabinen|betten|zimmer|stück|wohnungen|platz|restplätze|karten|exemplare
      winterpreise|sommerpreise|lagerverkauf|restposten|werksverkauf|sale|frühbucher|frühbucherpreis|einführungspreis|messepreis|hofverkauf|haustürverkauf|schnäppchenpreis
      diesen|diese|dieses ~1 woche|monat|wochenende ~2 PRICE|NUMBER|gratis|PERCENT
      nur|ausschließlich barzahlung|bar|abholung|whatsapp|selbstabholung|direkt
      gratis|kostenlose|kostenloser|kostenfreie ~2 tarif|variante|tipps|fotogruppe|grundversion|basisversion|testphase|vorlage|app|vorführung|umbuchung|rücknahme|abholung|anlieferung|ersteinschätzung|retoure|lieferung
      abholbar|schutzgebühr|liebhaberpreis|neuwertig|generalüberholt|schlüsselfertig|gechipt|gechippt|entwurmt|stubenrein|hypoallergen|handgezogen|handgeschöpft|mundgeblasen|lasergraviert|maßgefertigt|jagdfrei|familiengeführt|originalverpackt|ungetragen|probefahren
      mit gravur|zertifikat|montage|antrieb|impfpass|brief|abschlusszertifikat
      auf rechnung|probe|ratenzahlung|abruf
      letzte NUMBER|zwei|drei|vier|exemplare|plätze|wohnungen|stücke
      ab januar|märz|april|mai|juni|juli|august|september|oktober|november|dezember ~1 wieder|frei|luft|verfügbar
      im blitzverkauf
      gut|top|sehr ~1 zustand`,
    availability: `
      innert|innerhalb|binnen|in einer stunde|woche|NUMBER !war|waren|hat|haben|wurde
      antwort|ergebnis|angebot|termin|lieferung|zusage|auszahlung|rückruf|rückmeldung ~1 am|in|binnen|innerhalb|sofort|NUMBER|heute ~2 tag|tagen|stunden|minuten|abend|std|24h|werktagen|vormittag
      in NUMBER|zwei|drei|fünf|zehn|ein min|minuten|tagen|std|stunden ~2 da|fertig|erledigt|geliefert|startklar|entschieden
      abends|wochenends|samstags|sonntags|täglich|jederzeit|durchgehend|sonntag|feiertags erreichbar|geöffnet|offen
      auch|sogar kurzfristig|samstags|abends|sonntags|auswärtige|sonn|an|am wochenende|telefonisch|hausbesuch|hausbesuche|mobil
      sind ~1 schnell|immer ~1 weg|ausgebucht|vergriffen|ausverkauft
      sofort|heute|morgen ~1 da|lieferbar|verfügbar|abholbar|bezugsfertig|bar|zusage|cash|beziehbar
      jeden|jeder ~1 montag|freitag|samstag ~2 NUMBER|PRICE|ab|von|geöffnet`,
    coverage: `
      raum|umkreis|großraum|region|kreis|lkr|landkreis|nähe|bezirk|plz ~1 @ort
      im|in|ganz ~1 raum|großraum|umkreis|landkreis ~2 unterwegs|tätig|NUMBER
      büros|filialen|standorte|filiale|standort|niederlassung|ausstellung|ausstellungsfläche|showroom|verkaufsraum in|NUMBER|auf
      bis in|vor ~1 die|ihre|eure|deine|zur wohnung|tür|haustür|küche|keller|garage|einfahrt|hof
      mit dem hänger|kipper|lieferwagen|transporter`,
    contact_invite: `
      alles|sind|ist|steht|hab|habe|unten ~3 verlinkt
      kauflinks|partnerlink|partnerlinks|affiliatelink|werbelink|einladungscode|partnerrabatt|neukundenbonus|empfehlungsprämie|freundschaftswerbung|freundschaftsrabatt
      sag|sage|sagt|sagen ~3 schickt|schick|geschickt
      schickt mich ~1 sagen
      terminvergabe|termin|termine|anmeldung|anfragen|bestellung|reservierung|besichtigung ~2 telefonisch|online|whatsapp|jederzeit|unter|per|am|NUMBER|jeden|di|mo|mi
      anrufen|melden|schreiben und fertig
      schreiben sie|ihm|ihr ~1 ruhig|ihm|mir|uns|ihr|einfach
      komm|komme gucken|vorbei|rum
      weiß|weiss wo ~2 findet
      poste|schicke|gebe|geb|schick|verrate ~3 link|nummer|adresse|code|namen ~2 gern|gerne|per|weiter|privat
      nummer|adresse|namen|kontakt|ihn|ihren ~2 gern|gerne ~1 weiter
      gebe|geb|geben ~1 ihn|sie|die|den|ich|wir ~2 adresse|nummer|namen|kontakt|gern|gerne ~2 weiter|seither|jedem|per
      ecke|nähe|neben|gegenüber ~2 straße|strasse|apotheke|bahnhof|kirche|kreisel|markt|rathaus|dm|aldi|rewe|post
      link|code|nummer|adresse|kontakt ~2 unten|oben|untendrunter|drunter|anfrage|profil
      nach|frag|fragt|fragen ~1 frau|herrn|herr|chef ~2 fragen|der|macht
      durchklingeln|auruafn|probehören|probeliegen|zuschlagen
      ruafts|rufts|meldet|schreibts ~2 an|o|mich|ben|gern|einfach|ruhig|privat
      schreibt|schreib mir ~1 privat|pn|bei|wenn|whatsapp
      komm|kommt|komme ~1 gucken|vorbei|rum|alle|einfach|schauen|zu uns|mir
      halle|lager|hof|kabine NUMBER`,
    provider_named: `
      hab|habe|haben|hat|hatte ~6 bei|von|beim ~4 machen|bauen|drucken|nähen|reparieren|prüfen|schleifen|gießen|helfen|anfertigen|überprüfen|rechnen|kommen|gravieren|restaurieren lassen
      gerettet hat|haben ~1 mich|uns
      holt|bezieht|bestellt|kauft|nimmt|bekommt ~2 seine|ihre|ihren|seinen|ihr|sein|nur|alles|immer ~4 bei|vom|von|beim|nur
      schwört|schwören|schwöre ~2 auf
      die|der ~1 jungs|leute|damen|truppe|mädels|brüder|burschen von|waren
      gibts|gibt's|gibt grad|gerade
      in ~1 einem|der ~1 tag|stunde|vormittag|nachmittag|woche ~2 erledigt|fertig|eingerichtet|abgedichtet|weg|abgebaut|aufgebaut|leer
      ein anruf|klick|mail|telefonat
      NUMBER|drei|zwei|ein klicks|klick|handgriffe
      hat|haben|hatte|hab ~2 uns|mir|ihn|sie|meinem|meiner ~6 vermittelt|beschafft|eingerichtet|besorgt|ausgestattet|angefertigt|zurückgeholt|beantragt|vorgespielt|angelegt
      seit ~2 ich|wir|er|sie|ihr ~2 den|die|das|dort|bei ~5 hat|habe|haben|bin|benutze|nehme|nutze|trage|trägt|nimmt
      mann|frau|sohn|tochter|oma|opa|bruder|schwester|nachbarin|nachbar|nichte|neffe|schwager|onkel|tante|kollege|kollegin|freundin|freund|schwiegermutter|schwiegereltern|mutter|vater|mama|papa|nachbarn ~2 hat|hab|haben|habe ~3 von|bei|beim ~4 bekommen|machen|gekauft|geholt|bestellt|gefunden|lassen|verkauft|gebucht|geschenkt|genommen
      bekommt|kriegt|gibts|gibt's|bekommst|findest ~2 man|es|ihr|du ~3 bei|beim|im|auf|am ~5 PRICE|NUMBER|LINK|schon
      gibts|gibt's|gibt ~1 grad|gerade
      bekommt|bekommst|kriegt|kriegst ihr ~1 bei|auch|dort|direkt|als|sogar|schon|jeden
      nur noch bei|zu|mit`,
    provider_praise: `
      und nimmt|bringt|holt|misst|erklärt|kommt|liefert|kümmert|richtet
      richtet|richten|stellt|stellen|baut|bauen ~2 alles|ein|auf ~2 ein|auf|selbst|und
      kümmert|kümmern sich ~2 um|seit|alles
      so|total|mega|super|ganz freundlich|lieb|geduldig|unkompliziert|nette|netten|liebe
      alle zufrieden|begeistert|glücklich|happy
      jeden cent|euro|rappen|franken ~1 wert
      wie am schnürchen
      ganz|völlig|total unkompliziert|diskret|schmerzfrei|stressfrei
      so einen|eine|was ~2 gibt|findet|gibts ~3 selten|kein|noch|nicht|nirgends
      geht ~1 einer|jemand|er|sie ~1 ran|dran
      die kinder|enkel|gäste|kollegen|hunde|katze|katzen|hühner ~2 selig|begeistert|lieben
      werden es|ihn|sie ~1 lieben
      lohnt|lohnte|gelohnt ~1 sich ~1 wirklich|echt|total|für|absolut|auf
      probieren schadet|lohnt|kostet
      hab|habe ~2 gleich|direkt ~1 zwei|drei|noch|NUMBER|für ~2 bestellt|mitgenommen|eine|einen|mitbestellt
      ein traum|segen|gedicht|erlebnis
      nimmt|nehmen ~1 altgeräte|altes|alten|alte|dafür
      bringt|bringen|holt|holen|liefert|liefern|schickt|schicken ~4 vorbei|ab|kostenlos|gratis|frei
      sehr|so|total|mega|super|unglaublich|wirklich|richtig|immer|alle ~1 geduldig|geduldiger|lieb|freundlich|freundliche|kompetent|herzlich|sympathisch|flott|pünktlich|sauber
      kinder|kunden|gäste|patienten|katzen|hunde|enkel|hühner ~1 lieben|lieben's
      ganze|halbe familie|verwandtschaft|stammtisch|verein|siedlung`,
    result_claim: `
      nie wieder|mehr kalk|doppelt|selber|selbst|nachtschicht|schläuche|stress|papierkram|suppe|kleben|bohren|putzen|schrauben|suchen|schleppen|rechnen|rasieren|schmerzen|frieren|schnarchen|unkraut|schimmel|ärger|langeweile|allein|warten|bügeln|zecken|flecken|nasse|kalte
      in NUMBER|sieben|zwei|drei|vier|sechs|acht|zehn|zwölf ~1 tagen|wochen|schritten|minuten|monaten ~1 zum|zur|zu|fit|schlank|fließend|rauchfrei
      leichter|leben gemacht|verändert
      bereits|schon|über NUMBER ~2 mal|verkauft|abonnenten|dabei|kunden|haushalte|nutzer|familien|kommunen|vereine|installiert|anlagen|mitglieder
      in NUMBER kommunen|praxen|betrieben|gemeinden|vereinen|schulen|haushalten|objekten ~1 im|!leben
      NUMBER|PERCENT ~2 unserer|aller kunden|patienten|teilnehmer|leser
      seither ~2 schläft|schlafe|schlafen|ruhe|weg|trocken|nichts|keine|kein|schmerzfrei|durch|wieder
      nach NUMBER|zwei|drei|vier|einer|einem|fünf|sechs|acht ~1 tagen|wochen|woche|tag|sitzungen|monaten|stunden|stunde|anwendungen|minuten ~2 weg|alle|waren|schmerzfrei|verschwunden|fertig
      hat ~1 mein|unser|ihr|sein ~2 leben ~2 verändert|gerettet|leichter|erleichtert`,
  },
};
