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
      kunden|aufträge|termine|kapazitäten ~2 frei|gesucht`,
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
      am besten ~4 @betrieb|LINK|fachmann|profi|fachbetrieb`,
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
  },
};
