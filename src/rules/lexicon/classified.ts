import type { Lexicon } from "../compile-lexicons.ts";
import type { Phrase } from "../reasons.ts";

/** How blunt advertisements speak, in the shape of a classified ad: wares and terms, hours, a number, and no more words than needed. */
export const CLASSIFIED: Lexicon<Phrase> = {
  sets: {
    gratis:
      "kostenlos kostenlose kostenloser kostenloses kostenfrei gratis unverbindlich unverbindliche umsonst free complimentary",
    info: `infomaterial info infos broschüre katalog muster probe probeseite probetag probestunde probearbeiten probetraining schnuppern beratung erstberatung erstgespräch termin angebot kostenvoranschlag vergleich check test hörtest
      besichtigung anfahrt versand lieferung aufmaß musterbox preisliste vorabcheck rückruf wertermittlung bewertung einrichtung quote quotes survey valuation estimate estimates inspection measure sample samples demo trial consultation call assessment brochure delivery shipping postage pickup collection advice audit`,
    notice:
      "mo di mi do fr sa so mon tue wed thu fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonntag monday tuesday wednesday thursday friday saturday sunday",
    work: `gesucht wanted needed suchen`,
    hands: `helfer lagerhelfer fahrer kraftfahrer verkäufer verkäuferin pflegekraft pflegekräfte aushilfe aushilfen bedienung koch köchin reinigungskraft monteur monteure elektriker mitarbeiter mitarbeiterin azubi azubis vertriebler tester testerinnen models drivers driver porters cleaners chefs installers carers nurses tutors writers moderators agents assistants testers promoters dancers
      studenten schüler rentner hausfrauen stallhelfer lagerist staplerfahrer promoter`,
    goods: `komplettset restposten neuware musterküchen musterküche ausstellungsstück ausstellungsstücke modelle größen farben varianten sizes colours colors models finishes styles kinds makes brands`,
    sells: `verkaufe verkaufen verkauft verschenke vermiete vermieten biete bieten selling sell sells flogging stocking stockist`,
  },
  patterns: {
    sale_terms: `
      @gratis ~2 @info
      @info ~2 @gratis
      @gratis und|& @gratis
      ohne ~1 vorkasse|vorkosten|anzahlung|risiko|rezept|gesundheitsfragen|gesundheitsprüfung|mindestlaufzeit|vertrag|kreditkarte|wartezeit|anfahrtskosten|provision|makler
      no|zero ~1 agent|fees|contract|deposit|obligation|survey|card|fee|prescription|commission|credit|middleman|hassle|rental
      NUMBER finanzierung|provision|zinsen|anzahlung|apr|finance|commission|rental
      faire|feste|festpreis*|fixpreis*|pauschalpreis* ~1 preise|garantiert|je|pro|inklusive
      festpreis*|fixpreis*|bestpreis*|tiefpreis*|abverkauf*|räumungsverkauf*|sonderposten|schnäppchen|vorratspackung|neukundenbonus|neukundenrabatt
      all|any|alle ~1 @goods
      ono|vgc|bnib
      job lot
      collection|pickup|abholung|selbstabholung|selbstabholer ~2 only|in|nur|möglich|from|or|oder
      delivered|posted|shipped ~1 free|anywhere|uk|worldwide|nationwide|next|to
      same|next day
      within ~1 NUMBER|the ~1 hours|hour|days|minutes
      innerhalb ~2 NUMBER|stunden|minuten
      in NUMBER minuten|stunden|werktagen|tagen !haben|war|ist
      in NUMBER ~1 minutes|clicks|steps|easy
      NUMBER days|tage|nights ~1 free|on|gratis|risikofrei|kostenlos|money|us
      geld|money zurück|back
      fully|voll ~1 insured|licensed|vetted|certified|zertifiziert|versichert|automatisch
      dbs ~1 checked
      no ~2 too small
      barzahlung|bargeld sofort|vor
      plagiatsfrei|rezeptfrei|schufafrei
      staatlich|tüv|amtlich anerkannt|geprüft|zertifiziert|zugelassen
      0800|0180|0900
      download|available|out|get|now|live ~2 ios|android|iphone|steam|itch|kindle|spotify|bandcamp|amazon|play|app|itunes|etsy|platforms
      ios|android ~1 und|and|&|+ ~1 android|ios
      im app|play store
      app|play|google store`,
    price_offer: `
      ab|nur|für|statt|je|pro|von NUMBER ~1 mtl|monatlich|monat|eur|€|pp
      NUMBER|PRICE ~1 mtl|monatlich|pm|pcm|pppn|posted|each|ono|apiece
      now|today|only|just|nur|jetzt|heute|schon ~1 PRICE
      PRICE ~1 the|a|per|pro|je|die|das ~1 set|box|pack|pair|night|hour|session|lesson|head|page|kilo|bag|dozen|day|month|stück|paar|dose|nacht|stunde|seite|sack|flasche|monat
      bis ~1 zu PERCENT
      PERCENT ~1 off|rabatt|günstiger|billiger|nachlass|reduziert|cheaper|less|sparen|discount|auf
      save|spare|sparen ~2 PERCENT|PRICE|NUMBER
      zuschuss|zuschüsse|förderung ~2 bis|PERCENT`,
    contact_invite: `
      termin|termine|anfragen|bestellung|bestellungen|buchung|info|infos|anmeldung|reservierung|kontakt ~2 unter|online|PHONE|LINK|MAIL
      einfach|gerne|gern ~2 anrufen|melden|schreiben|mailen|vorbeikommen|anfragen
      ruf|rufen|ruft ~3 an
      melden|schreiben|schreib|schreibt|meldet|melde ~2 sie|mir|uns|dich|euch|einfach ~2 PHONE|LINK|MAIL|whatsapp|pn|dm|per|unter
      whatsapp|telegram|signal|skype|pn|dm|pm ~1 PHONE|genügt|me|mir|us|to|for|or
      tel|telefon|fon|mobil|mob|handy ~1 PHONE|NUMBER
      ask|comment|message|reply|text|txt|send|schreibt|kommentiere|antworte ~2 info|start|yes|interested|ja|interesse
      ring|txt|text|phone|whatsapp|msg ~2 me|us|him|her|PHONE|gaz|on|for|to
      link|links|shop|termine|preise ~1 im|in ~1 profil|namen|bio|profile|name
      pics|photos|fotos|examples|portfolio|bilder ~2 on|auf|insta|request|anfrage|LINK
      find|finden|findet|siehe ~2 us|me|uns|mich ~2 on|at|unter|auf|bei
      drop ~1 by|us
      pop ~1 in|by|along
      kommt|komm|kommen ~3 vorbei
      postcode|plz ~3 LINK|eingeben|form
      stehen|steht ~4 zur verfügung
      interested|interesse|lust|neugierig ~1 PHONE|LINK|melden|dm`,
    provider_named: `
      bei|von|auf|über|unter|via|zu ~1 LINK
      from|at|by|via|through|with|over ~1 LINK
      gibts|gibt's|gibt|kriegt|bekommt|bestellt|gekauft|geholt|gebucht|gefunden ~3 auf|bei|unter|im|über ~1 LINK
      get|got|bought|ordered|found|booked|came|buy|order ~4 from|at|on|through|via ~2 LINK
      lasst|lass ~2 finger|machen|das ~4 zu|vom|von|profis|profi|fachmann`,
    recruitment: `
      @hands ~2 @work
      @work ~3 @hands
      m w d
      teilzeit|vollzeit|minijob|quereinsteiger|nebenjob ~2 möglich|gesucht|auch|willkommen|available|ohne|oder|und
      auch ~1 ohne deutsch|vorkenntnisse|erfahrung|ausbildung
      recruiting|recruits|hiring`,
    offer: `
      bei uns ~2 gibt|gibt's|zahlen|bekommen|finden|erhalten|kriegt|sparen|sind|ist
      bei uns ~3 PERCENT
      bei uns ~3 ab|nur|schon|gratis|kostenlos ~1 PRICE|NUMBER
      dafür gibt ~1 es ~1 uns|mich
      genau ~1 das|dafür|dabei|solche|diese ~3 wir|unser|unsere|ich|uns|mich !war|auch
      that's|that is|this is ~1 exactly|why|where|what ~2 we|i|our !were|was|had
      das|die|den ~1 übernehmen|erledigen|machen ~1 wir|ich ~1 für
      wir @sells|räumen|packen|beantragen|rechnen|beschaffen|montieren|planen|prüfen|holen|kümmern|suchen|vermitteln|finden|machen|bringen|erstellen|schreiben|drucken|fahren|kaufen ~4 sie|ihnen|ihre|ihr|ihren|für|alles|euch
      we|i ~1 rehome|reupholster|scan|print|shoot|fix|fit|clean|clear|buy|audit|build|install|design|write|repair|tutor|teach|groom|walk|rent|hire|supply|stock|deliver|cover|handle|offer|sell|pay ~3 your|you|all|any|everything|exactly|from|for|top|PRICE
      i|we pay ~2 top|cash|best|good|PRICE
      leave it to|with us
      let|lass|lassen ~2 us|uns|profis|pros ~2 do|handle|ran|machen|it
      unser|unsere|unserem|unseren|unserer ~1 kostenlos*|gratis|neue|neuer|neues|neuen|fachanwälte|anwälte|akademiker|experten|plattform|portal|radar|rechner|app|kurs|kurse|programm|angebot|sortiment|shop|modelle
      our ~1 free|new|team|app|range|platform|course|tool|experts|advisors|engineers|writers|boats|machines|enzyme|fountain
      mein|meine|meinem|meinen ~2 kurs|programm|coaching|shop|onlinekurs|angebot|webinar|seminar|workshop|studio|kanal|podcast|newsletter
      my ~2 course|program|programme|coaching|shop|ebook|webinar|workshop|studio|newsletter|bootcamp|academy|novel|firm|clinic
      i help ~3 find|get|to|in|with|lose|build|make|their|women|men|people|businesses
      ich helfe|unterstütze|begleite ~4 bei|zu|dabei|dir|ihnen|euch
      @sells ~5 PRICE|PHONE|LINK
      early bird ~2 PRICE|PERCENT|NUMBER|until|ends|till|price|tickets|discount|offer|rate|special
      nur ~1 noch|bis ~3 NUMBER|heute|sonntag|freitag|samstag|monatsende|morgen
      only|till|until|ends ~2 sunday|friday|midnight|tonight|tomorrow|saturday|monday
      first|ersten|die|next NUMBER|fifty|ten|twenty|hundred ~2 get|bekommen|erhalten|customers|kunden|besteller|people|readers
      termine|plätze|places|spots|slots|dates ~2 online|frei|free|left|available|ab|noch
      wer ~3 will|möchte|sucht|braucht|mag|hat ~4 bei|zu|findet|schaut|unser|unserem|uns|mich|mir
      statt ~2 PRICE|NUMBER ~1 nur|jetzt|bei
      started|startet ~2 in NUMBER
      start|starts|startet|beginn|beginnt jederzeit|anytime|now|sofort|today
      sofort|kurzfristig|jederzeit ~1 lieferbar|verfügbar|frei|möglich|auszahlung|zusage`,
    coverage: `
      @notice bis|to ~1 @notice
      in|im|für ~1 umland|umgebung|umkreis|großraum|raum
      und umland|umgebung|umkreis
      and|+ ~1 surrounding|surrounds|nearby
      alle ~1 bezirke|stadtteile|kassen
      24 7|stunden|h|std
      rund um die uhr
      tag und|& nacht
      day or|and night`,
  },
};
