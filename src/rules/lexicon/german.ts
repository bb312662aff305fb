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
    leid: `kalk doppelt selber selbst nachtschicht schläuche stress papierkram bohren putzen schrauben suchen schleppen rechnen rasieren schmerzen frieren schnarchen unkraut schimmel ärger langeweile warten bügeln zecken flecken kleben
      schulden sorgen haarausfall rückenschmerzen wartezeiten chaos müll staub mücken ratten läuse schnecken bienenstich vertragsbindung mahngebühren`,
    was: `aushilfen aushilfe fahrer putzhilfe putzkraft pflegekräfte pflegefachkräfte betreuerin brotfahrer kuriere fahrradkuriere kräfte monteure mitarbeiter zusteller sammlungen musiker köche köchin verkäufer
      verkäuferin reiseleiter erzieherinnen testpersonen probanden teilnehmer vertriebspartner nachmieter käufer`,
    gewerbe: `erstgespräch* erstberatung* ersteinschätzung* hausbesuch* hörtest* probetermin* einzelunterricht* einzeltraining* gruppenkurs* intensivwoche* ferienkurs* feriencamp* lernbetreu* hausaufgabenhilf* prüfungsvorbereit*
      halbpension* vollpension* einzelzimmer* ferienwohn* appartement* apartment* skipass* radverleih* wohnmobil* kastenwagen* tagesfahrt* fahrdienst* krankenfahrt* reiseleit* kojencharter* yachtcharter* sofortkredit* ratenkredit*
      pfandkredit* pfandleih* umschuld* bausparvertrag* hausratversicher* tierversicher* reiseversicher* auslandskrankenversicher* startguthaben* einzahlungsbonus* steuerbüro* lohnbuchhalt* anwältin* fachanwalt* fachanwält*
      erbenermitt* ahnenforsch* hausankauf* grundstücksankauf* aufmaß* kostenvoranschlag* festpreis* meisterbetrieb* fachbetrieb* familienbetrieb* hoflädle* probierpaket* probierset* geschenkset* starterset* komplettset*
      komplettpaket* neubezug* maßanfertig* sonderanfertig* einzelanfertig* maßarbeit* ladenbau* dachrinn* dachsanier* klempnerei* haustür* fensterladen* rolltor* sektionaltor* zaunbau* zäune gartenhaus* gewächshaus* teichfolie*
      pflanzkübel* gartengestalt* grünpfleg* grabmal* bestattungs* blumenladen* küchenfront* arbeitsplatte* kücheninsel* esstisch* schlafsofa* ecksofa* kommode* bücherregal* wandbrett* akustikpaneel* akustikdecke* kratzbaum*
      kratzbäum* hundekissen* katzenbetreu* hundebetreu* welpen* labradorwelp* junghennen* legehenn* jungtier* zierfisch* aquaristik* hühnerstall* hühnerhaus* hufpfleg* hufschmied* pelletofen* pelletöfen* solarmodul* speicherset*
      glasfasertarif* handyvertrag* handytarif* panzerglas* displaybruch* handyklinik* hausgeräteservice* waschmaschinenreparatur* computerkurs* notebook* festplatte* speicherkarte* ladekabel* dashcam* luftreinig* airfryer*
      thermomix* kunstdruck* echtfoto* ganztagsreportage* passbild* coverband* tanzband* partyband* biertisch* zapfanlage* kühlwagen* toilettenwagen* partyzelt* menüservice* mittagstisch* torten* etikett* trikot* bestick*
      stickerei* beflock* vereinsbedarf* medaillen* ehrenpreis* wimpel* vereinswebsite* vereinssoftware* kassenprogramm* warenwirtschaft* terminplaner* browsererweiter* onlinekurs* mitgliederbereich* schlafcoach* mentalcoach*
      lerncoach* hypnosepraxis* naturpraxis* privatpraxis* hebammenpraxis* rückbildungskurs* geburtsvorbereit* meterware* wollstoff* leinenstoff* jerseystoff* strickgarn* sockenwoll* nähmaschine* overlock* stickmaschine*
      änderungsatelier* schuhmacher* sattlerarbeit* lederwaren* trachten* alpaka* schaffell* bettdeck* kopfkissen* nackenkissen* sitzkissen* stillkissen* sitzsack* waldhonig* blütenhonig* bienenwachs* oxymel marmelade* bauernbrot*
      holzofenbrot* räucherware* wurstwaren* wildbret* rindersteak* freilandeier* bioeier* ziegenkäse* süßmost* apfelsaft* riesling* winzersekt* weinpaket* weinstube* bieretikett* craftbeer* gewürzmischung* kräutertee* kräuterkur*
      pilzzucht* pilzkorb* gelenkkapsel* gelenkpulver* kollagen* salbe* nachtspray* mundwasser* mundspray* zahnschien* knirscherschiene* zirkonkron* zahnkron* prophylaxe* kontaktlinsen* hörverstärker* otoplastik* gehhilf*
      betreuungskraft* betreuungskräft* seniorenresidenz* verhinderungspfleg* bandagen* fußpfleg* gelnägel* wimpernverläng* tattoostudio* barbershop* briefmarkenankauf* münzankauf* schmuckankauf* nachlassankauf* militaria*
      plattenankauf* autoankauf* motorschaden unfallwagen* klavierankauf* klavierhaus* musikhaus* leihinstrument* notenverlag* notenverleih* stimmbildung* chorreise* chorkleid* probemaster* lackpfleg* felgenaufbereit* politur*
      räderwechsel* inspektion* standheizung* anhängerkupplung* vorzelt* intensivkurs* fahrsicherheits* reitbeteilig* tanzschule* tanzkreis* yogastudio* pilateskurs* ernährungsplan* stoffwechselkur* basenfasten* sperrmüllabhol*
      schrottabhol* umzugsservice* umzugsfirma* selfstorage* spedition* tierspedition* hausmeisterservice* gebäuderein* fensterrein* teppichklinik* dachbodenentrüm* nachlassräum* trockenlegung* schimmelexpert* schimmelberat*
      mauertrocken* bautrock* leckort* rohrrein* kamerabefahr* kanalinspekt* brunnenbohr* poolroboter* saunaofen* saunakabine* außensauna* whirlpool* infrarotkabin* exporteur* importeur* schlüsselfertig* maschinenbau* lohnfertig*
      laserschnitt* lasersinter* prototyp* spritzguss* blechbearb* pulverbeschicht* bachelorarbeit* plagiatsprüf* formatierung* blogtext* gastartikel* gastbeiträg* produkttext* produktbeschreib* webseitenpfleg*
      virenscanner* wettquote* sportwett* wettbonus* freispiel* spielautomat* signalgruppe* tradinggruppe* bitcoin* hashrate*`,
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
      festpreisgarantie|preisgarantie
      ihr partner|ansprechpartner|spezialist|experte|fachmann|profi|dienstleister|anbieter ~2 für|in|rund
      wir helfen|beraten|unterstützen|kümmern|begleiten ~2 @ihnen|uns|gerne
      wir ~2 helfen|beraten|unterstützen ~3 @ihnen|gerne
      helfe|helfen|berate|beraten @ihnen ~2 gerne|dabei|bei
      gerne ~4 angebot|beraten|kontaktieren|behilflich
      rund um ~3 @ware|die|das|den|ihr|ihre|ihren
      alles ~2 aus einer hand
      preise|schon|bereits ab PRICE
      @ware ~1 ab|für|nur PRICE
      24|24h ~1 notdienst|service|erreichbar
      24|24h stunden ~1 notdienst|service|erreichbar|hotline|lieferung
      neukunden|neukundenrabatt|stammkunden
      versandkostenfrei*|gratisversand
      kostenloser versand
      in ~3 und umgebung
      und umgebung
      wir ~1 sind ~2 ihr|ihre|der|die ~2 @betrieb|@billig
      kunden|aufträge|termine|kapazitäten ~2 frei|gesucht
      mit|ohne unser|unsere|unserem|unseren|unserer|uns ~3 @maße|NUMBER|PRICE
      verkaufe|vakauf|verk ~1 meinen|meine|mein|gute|ca|wegen|neuwertige|neuwertiges|neuwertigen|gebrauchte
      gesucht|sucht ~6 NUMBER|PRICE|netto|brutto|minijob|provision|unterkunft|logis
      minijob|quereinsteiger|vertriebspartner|außendienst|tagdienst|vollzeit|teilzeit ~3 gesucht|NUMBER|PRICE|willkommen
      mit ~3 schlafen|sparen|lernen|finden|zahlen|bekommen|erreichen|genießen|behalten|schützen|gewinnen|verdienen|schaffen sie|du|ihr
      was schenkt man|ihr|du
      hier ~1 die|meine|unsere lösung
      für eigentümer|senioren|vereine|leser|abonnenten|auswärtige|geschädigte|alle|kirchen|praxen|verwalter|handwerker|selbständige|gemeinnützige|gemeinden|familien|schulen|kitas|betriebe|eltern|rentner|neukundinnen|einsteiger ~2 gratis|kostenlos|kostenfrei|PRICE|NUMBER|PERCENT
      auch für senioren|rentner|vereine|auswärtige|anfänger|firmen|einsteiger|kinder|privat|gastronomie|allergiker
      mit unserem|unserer|unser
      bei|mit uns ~1 genau|richtig|geht|geht's|gehts|sparen|schon|kostenlos|gratis
      wir|ich befestigen|kehren|fegen|räumen|mahlen|prüfen|bewegen|finanzieren|setzen|herstellen|produzieren|fahren|kaufen|gießen|messen|transportieren|entsorgen|organisieren|beraten|betreuen|verlegen|dichten|schleifen|schneiden|pflegen|vertreten|übernehmen|arbeiten|unterbreiten|drehen|zeigen|verleihen|begleiten|texte|mastere|modelliere|nähe|stricke|häkle|drucke|koche|backe|vermittle|digitalisiere|scanne|begleite|vertreibe|vermiete|spiele|lektoriere|graviere|drechsle|töpfere|lackiere|schweiße ~3 sturmsicher|ihre|ihren|ihr|ihnen|ihres|sie|euch|dich|deine|deinen|ab|sicher|komplett|nach|gern
      laden|schicken|senden|geben|messen|fotografieren|stellen|füllen|legen|bringen|holen|nennen sie ~4 hoch|sofort|uns|aus|vorbei|und
      @was ~2 gesucht
      gesucht|suchen ~3 für|als|ab|in
      kaufe|kaufen|zahle|zahlen ~3 alte|alten|deine|ihre|ihren|ihr|jede|jeden|fair|bar|höchstpreise|sofort
      hole|holen ~1 ab|selbst
      mache|mach|machen ~2 alles|auch|webseiten|bad|böden|dächer ~3 komplett|billig|schnell|günstig|PRICE|NUMBER|anrufen|und
      in|bei meinem|unserem|meiner|unserer ~1 laden|werkstatt|hofladen|atelier|studio|praxis|salon|lädchen|webshop|onlineladen|online|schauraum|hof|shop
      anmeldung|infos|karten|tickets|vorbestellung|reservierung|besichtigung|vorführung ~1 ab|unter|bei|an|im|jederzeit|samstags|möglich|nötig|erwünscht
      lust auf
      nie wieder @leid
      wir haben ~3 noch|gerade|wieder|auch|im ~4 frei|reinbekommen|lager|angebot|termine|plätze|termin|zimmer
      haben|hab|hätten ~2 noch|gerade ~4 abzugeben|frei|übrig|reinbekommen|luft|platz|plätze
      ihr|sie zahlt|behaltet|spart|zahlen|behalten|sparen ~1 nichts|nur|NUMBER|PERCENT|derselbe|PRICE
      erfolgsquote|erfolgshonorar|erfolgsbasis|freibleibend|bonität|sofortzusage|sofortauszahlung|sofortbonus|wechselbonus|wechselservice|startbonus|antrittsprämie|werbeprämie
      kaufe ~6 auch|defekt|zustand|bar
      unser|unsere|unseren ~3 kann|hält|füllen|misst|zeigt|sorgt|hängt|passt|schützt|macht|entfernt|filtert|ersetzt|findet|nimmt|kostet|lernt|warnt|erinnert|rechnet ~3 PRICE|NUMBER|sie|ihr|ihnen|nur|alles`,
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
      einfach|ruhig ~3 LINK|googeln|googlen|anrufen|melden|vorbeischauen|anfragen|probieren|ausprobieren|nachfragen
      vereinbaren|vereinbare|vereinbart ~3 termin*|gespräch|beratung*
      termin* ~2 vereinbaren|buchen
      google|googelt|googeln|googlen ~2 nach|mal|einfach
      fordern|anfordern ~4 angebot*|katalog*|an
      link ~2 profil|name*|bio|beschreibung
      freuen ~1 uns ~2 auf|über
      auf meiner|unserer|meine|unsere|meinem|unserem ~1 seite|website|webseite|homepage|blog|kanal|profil|shop
      folgt|folge|folgen ~1 mir|uns
      abonnier*|gutscheincode|rabattcode|promocode
      ruft|ruf|rufen|klingel|klingelt ~2 einfach|durch|ruhig|an|o
      termin|platz|tisch|zimmer ~1 sichern|buchen|vereinbaren|reservieren|anfragen
      meld|melde|meldet|melden ~1 dich|euch|sie ~2 gern|gerne|einfach|per|unter`,
    recommendation: `
      kann|können ~3 ich|wir|nur|wärmstens|sehr|euch|ihnen|jedem ~6 empfehlen
      empfehle|empfehlen|empfehlung ~8 LINK|@ware|@betrieb
      sehr|absolut|nur|wärmstens|unbedingt|absolute ~1 empfehlen|empfehlenswert|zufrieden|weiterempfehlen|empfehlung
      habe|haben|hab|hatte|hatten ~6 @ware|@betrieb ~6 bestellt|gekauft|beauftragt|gefunden|machen|geholfen|gebucht|zufrieden|lassen
      bestelle|bestellen|kaufe|kaufen ~6 bei ~3 LINK
      bei ~3 LINK ~4 gekauft|bestellt|kaufen|bestellen|fündig|gefunden
      probiert|probier|versucht|versuchen|nutzt|nehmt ~4 LINK|@betrieb
      super|toller|guter|bester|freundlicher|schneller|top ~1 service|kundenservice|beratung|lieferung|preise
      preis leistung
      preisleistung*
      haben ~1 mir|uns ~4 geholfen|repariert|gemacht|gebaut|renoviert|eingebaut|verlegt|montiert
      einer|eine|eines der ~1 besten ~4 @ware|@betrieb|seiten|anbieter*
      am besten ~4 @betrieb|LINK|fachmann|profi|fachbetrieb
      auch|war|bin ~1 skeptisch
      nach ~2 lang*|vielem|ewigem|monatelangem suchen|suche|überlegen|hin
      unbedingt|ruhig|einfach ~1 hingehen|anschauen|ausprobieren|probieren|hinfahren|anrufen|vorbeischauen|ansehen|testen|mitmachen
      war|waren|bin|sind|ist ~2 begeistert|überrascht|angetan|selig
      tipp ~1 von|für|am ~1 mir|alle|euch|rande|meiner|meinem
      klare|absolute|große|dicke|ganz ~1 empfehlung`,
    service_word: `
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
      singlebörse*|partnervermittlung*|seitensprung*
      casual dating`,
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
      PERCENT|prozent ~2 rabatt*|günstiger|billiger|sparen|reduziert|nachlass|gespart
      PERCENT|prozent ~2 auf alles
      rabatt*|gutschein*|schnäppchen*|sonderangebot*|aktionspreis*|bestpreis*|tiefpreis*|rabattaktion*
      garantiert|zufriedenheitsgarantie
      jetzt zugreifen|zuschlagen|sichern
      nicht verpassen|entgehen
      risikofrei*
      ohne risiko`,
    praise: `
      @fein ~2 @seite|geschrieben|gemacht|zusammengefasst|erklärt|arbeit|sache|idee|recherchiert
      @seite ~1 ist|sind|war|finde|gefällt|wirklich ~3 @fein|gelungen|mir|hilfreich
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
      was ~2 thema angeht|betrifft
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
      gmbh
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
      du|sie|ihr ~2 schreibst|schreiben|schreibt|sagst|sagen|behauptest|meinst|meinen|vergisst|vergessen|erwähnst ~2 dass|aber|von|über|das|zu
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
      PERCENT finanzierung|zinsen|effektiv|eff|mwst|unter|günstiger
      PRICE|NUMBER|@geldwort je|pro|p|die|der|das st|pers|nacht|woche|monat|std|seite|wort|qm|km|kg|portion|teil|auftritt|dach|objekt|kind|hund|fenster|lektion|abend|quartal|abnehmer|karton|bund|schale|tüte|zentner|ballen|raummeter|srm|rm|fuhre|kubik
      PRICE je|pro|p st|pers|nacht|woche|monat|stunde|std|seite|wort|meter|qm|km|kg|liter|glas|portion|teil|paar|platte|auftritt|dach|objekt|kind|tier|hund|fenster|lektion|sitzung|abend|quartal|jahr|abnehmer|karton|sack|bund|schale|dose|flasche|tüte|zentner|ballen|raummeter|srm|rm|fuhre|kubik|tonne
      PRICE die|der|das|per st|person|pers|nacht|tag|woche|monat|stunde|std|seite|wort|qm|m2|km|kg|portion|teil|platte|stimme|auftritt|dach|objekt|kind|hund|fenster|lektion|sitzung|abend|quartal|jahr|abnehmer|karton|bund|schale|flasche|tüte|zentner|ballen|raummeter|srm|rm|fuhre|kubik
      NUMBER festpreis|vhb|fp|incl|ovp
      PRICE pauschal|netto|vb|vhb|fp|inkl|incl|komplett|zzgl|bar
      PRICE|NUMBER ~1 statt ~1 PRICE
      einmal ~1 PRICE
      montage|lieferung|versand|verlegung|abstand|wochenmiete ~1 NUMBER|PRICE
      PRICE ~1 alles|komplett|inkl|inklusive|inbegriffen|drin|dabei|fertig
      statt ~1 PRICE|NUMBER ~1 nur|jetzt
      rabatt|nachlass|skonto|mengenrabatt|staffelpreis|gruppenpreis|vereinsrabatt|vereinspreis|studentenpreis|seniorenrabatt|leserrabatt
      PRICE|NUMBER ~1 die|der|das|je|pro ~1 st|nacht|std|qm|einheit|lektion|seite|portion|karton
      PRICE ~1 und ~1 man|alles|gut|läuft|fertig|weg
      kostet|kosten|nur|grad|gerade|jetzt|derzeit|bloß|lediglich ~1 PRICE ~1 statt|inkl|bei|mit`,
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
      tisch reservieren|bestellen
      noch NUMBER|zwei|drei|vier|wenige|ein|eine|einige|paar ~1 plätze|termine|samstage|kabinen|betten|zimmer|stück|wohnungen|platz|restplätze|karten|exemplare
      winterpreise|sommerpreise|lagerverkauf|restposten|werksverkauf|sale|frühbucher|frühbucherpreis|einführungspreis|messepreis|hofverkauf|haustürverkauf|schnäppchenpreis
      diesen|diese|dieses ~1 woche|monat|wochenende ~2 PRICE|NUMBER|gratis|PERCENT
      nur|ausschließlich barzahlung|bar|abholung|whatsapp|selbstabholung|direkt
      gratis|kostenlose|kostenloser|kostenfreie ~2 tarif|variante|tipps|fotogruppe|grundversion|basisversion|testphase|vorlage|app|vorführung|umbuchung|rücknahme|abholung|anlieferung|ersteinschätzung|retoure|lieferung
      abholbar|schutzgebühr|liebhaberpreis|neuwertig|generalüberholt|schlüsselfertig|gechipt|gechippt|entwurmt|stubenrein|hypoallergen|handgezogen|handgeschöpft|mundgeblasen|lasergraviert|maßgefertigt|jagdfrei|familiengeführt|originalverpackt|ungetragen|probefahren
      mit gravur|zertifikat|montage|antrieb|impfpass|brief|abschlusszertifikat
      auf rechnung|probe|ratenzahlung|abruf
      versand|lieferung|montage|einbau|abholung|übergabe|verlegen|zustellung|lieferzeit|liefertermin ~2 möglich|kostenlos|nach|ab|in|bis|inkl|frei|gratis|europaweit|auch|do|mo
      ohne|keine ~1 vorkenntnisse|kündigungsfrist|vorkasse|gesundheitsfragen|altersgrenze|abo|fragen|haken|gebühren|makler|provision
      einzeltermine|kleingruppe|kleingruppen|kleine gruppen
      NUMBER|drei|fünf|zehn ~1 jahre|monate|jahren|monaten ~1 garantie|gewähr|gewährleistung|rückgaberecht
      preis|preise|kosten|honorar nach|auf ~1 absprache|anfrage|vereinbarung|aufwand
      unterlagen|infomaterial|prospekt|katalog|preisliste ~2 gern|gerne|per|kostenlos|anfordern|auf
      anteile|beteiligung|mindestanlage|mindesteinlage|einlage ab|von|PRICE
      für anfänger|einsteiger|kinder|erwachsene|paare|gruppen|allergiker|senioren ~1 und|ab|PRICE|NUMBER|geeignet
      inkl|inklusive|incl|mit ~1 lieferung|versand|montage|aufbau|einweisung|entsorgung|halbpension|gravur|tasche|zubehör|bogen|noten
      bringt|bringen|holt|holen|liefert|liefern|schickt|schicken ~4 vorbei|ab|kostenlos|gratis|frei`,
    availability: `
      innert|innerhalb|binnen|in einer stunde|woche|NUMBER !war|waren|hat|haben|wurde
      antwort|ergebnis|angebot|termin|lieferung|zusage|auszahlung|rückruf|rückmeldung ~1 am|in|binnen|innerhalb|sofort|NUMBER|heute ~2 tag|tagen|stunden|minuten|abend|std|24h|werktagen|vormittag
      sofort|heute|morgen ~1 da|lieferbar|verfügbar|abholbar|bezugsfertig|bar|zusage|cash|beziehbar
      jeden|jeder ~1 montag|freitag|samstag ~2 NUMBER|PRICE|ab|von|geöffnet`,
    coverage: `
      raum|umkreis|großraum|region|kreis|lkr|landkreis|nähe|bezirk|plz ~1 @ort
      büros|filialen|standorte|filiale|standort|niederlassung|ausstellung|ausstellungsfläche|showroom|verkaufsraum in|NUMBER|auf`,
    contact_invite: `
      alles|sind|ist|steht|hab|habe|unten ~3 verlinkt
      kauflinks|partnerlink|partnerlinks|affiliatelink|werbelink|einladungscode|partnerrabatt|neukundenbonus|empfehlungsprämie|freundschaftswerbung|freundschaftsrabatt
      terminvergabe|termin|termine|anmeldung|anfragen|bestellung|reservierung|besichtigung ~2 telefonisch|online|whatsapp|jederzeit|unter|per|am|NUMBER|jeden|di|mo|mi
      anrufen|melden|schreiben und fertig
      schreiben sie|ihm|ihr ~1 ruhig|ihm|mir|uns|ihr|einfach
      komm|komme gucken|vorbei|rum
      durchklingeln|auruafn|probehören|probeliegen|zuschlagen
      ruafts|rufts|meldet|schreibts ~2 an|o|mich|gern|einfach|ruhig|privat
      halle|lager|hof|kabine NUMBER
      link|infos|adresse|nummer|kontakt|details|anmeldung|code ~2 in|im|auf|hier|gibt's|gibts|bei|per|unten|oben|poste ~2 profil|bio|anfrage|mir|kommentar|beschreibung|pn
      tel|telefon|mobil|handy|fon|ruf ~1 NUMBER|PHONE
      pn|pm|dm|privatnachricht|whatsapp|whats|telegram ~1 an|genügt|reicht|app|bestellung|gruppe|kanal|schreiben`,
    provider_named: `
      gerettet hat|haben ~1 mich|uns
      holt|bezieht|bestellt|kauft|nimmt|bekommt ~2 seine|ihre|ihren|seinen|ihr|sein|nur|alles|immer ~4 bei|vom|von|beim|nur
      schwört|schwören|schwöre ~2 auf
      die|der ~1 jungs|leute|damen|truppe|mädels|brüder|burschen von|waren
      ein anruf|klick|mail|telefonat
      mann|frau|sohn|tochter|oma|opa|bruder|schwester|nachbarin|nachbar|nichte|neffe|schwager|onkel|tante|kollege|kollegin|freundin|freund|schwiegermutter|schwiegereltern|mutter|vater|mama|papa|nachbarn ~2 hat|hab|haben|habe ~3 von|bei|beim ~4 bekommen|machen|gekauft|geholt|bestellt|gefunden|lassen|verkauft|gebucht|geschenkt|genommen
      gibts|gibt's|gibt ~1 grad|gerade
      nur noch bei|zu|mit
      in zwei|drei|vier|fünf|wenigen|zehn stunden|tagen|minuten|wochen ~2 fertig|da|weg|erledigt|trocken|bestanden|gelernt|alles
      beim|zum|vom|bei|von|zur firma|büro|kanzlei|hof|gärtnerei|bäckerei|fleischerei|tischlerei|schreinerei|zimmerei|glaserei|schlosserei|werkstatt|autohaus|radladen|fahrradladen|musikhaus|klavierhaus|möbelhaus|bettenhaus|schuhhaus|sanitätshaus|hofladen|weingut|brauerei|rösterei|imkerei|mühle|fahrschule|musikschule|sprachschule|tanzschule|reitschule|skischule|hundeschule|kosmetikstudio|studio|salon|atelier|agentur|verlag|versand|manufaktur|landhandel|geflügelhof|blütenhof|ferienhof|reiterhof|gasthof|hotel|pension|therme|saunaland|reisebüro|reisedienst|busreisen|taxi|spedition|umzüge|elektriker|klempner|installateur|steinmetz|bestatter|makler|notar|anwältin|steuerberaterin|steuerberater|heilpraktikerin|heilpraktiker|osteopath|osteopathin|hebamme|zahnarzt|zahnärztin|tierärztin|friseurin|friseur|optiker|akustiker|orthopäde|physiotherapeutin|trainerin|coach|ingenieurbüro|gutachter|dachdeckerei|malerbetrieb|familienbetrieb|meisterbetrieb|friedhofsgärtnerei|baumschule|staudengärtnerei|keramikerin|töpferei|sattlerei|polsterei|antiquariat|fotostudio|tonstudio
      herr|frau|herrn|dr|familie|meister|chefin|chef|inhaber|inhaberin ~1 nimmt|erklärt|führt|bringt|selbst|berät|holt|misst
      alles ~1 dabei|inkl|erledigt|geliefert|übernommen|legal`,
    provider_praise: `
      und nimmt|bringt|holt|misst|erklärt|kommt|liefert|kümmert|richtet
      kümmert|kümmern sich ~2 um|seit|alles
      so|total|mega|super|ganz freundlich|lieb|geduldig|unkompliziert|nette|netten|liebe
      alle zufrieden|begeistert|glücklich|happy
      jeden cent|euro|rappen|franken ~1 wert
      ein traum|segen|gedicht|erlebnis
      sehr|so|total|mega|super|unglaublich|wirklich|richtig|immer|alle ~1 geduldig|geduldiger|lieb|freundlich|freundliche|kompetent|herzlich|sympathisch|flott|pünktlich|sauber
      ganze|halbe familie|verwandtschaft|stammtisch|verein|siedlung
      jeden|jedem|euch|allen ~1 cent|nur|wärmstens ~2 wert|empfehlen|ans
      nimmt|nehmen|kommt|kommen|bringt|holt|erklären|kümmert|kümmern|liefert|liefern ~2 sich|einem|alles|immer|auch|gleich|sogar|noch ~2 zeit|kaffee|fotos|hause|selbst|abends|alte|altgeräte|anträge|papiere|mit`,
    result_claim: `
      nie wieder|mehr kalk|doppelt|selber|selbst|nachtschicht|schläuche|stress|papierkram|suppe|kleben|bohren|putzen|schrauben|suchen|schleppen|rechnen|rasieren|schmerzen|frieren|schnarchen|unkraut|schimmel|ärger|langeweile|allein|warten|bügeln|zecken|flecken|nasse|kalte
      leichter|leben gemacht|verändert
      bereits|schon|über NUMBER ~2 mal|verkauft|abonnenten|dabei|kunden|haushalte|nutzer|familien|kommunen|vereine|installiert|anlagen|mitglieder
      NUMBER kilo|kg|pfund ~2 runter|weg|leichter|weniger|verloren|abgenommen`,
    trade_word: `
      @gewerbe`,
  },
};
