import type { Lexicon } from "../compile-lexicons.ts";
import type { Phrase } from "../reasons.ts";

/** How those who live by it speak: what they make for a price, when they have time, where they come, what their trade is called. */
export const SELLERS: Lexicon<Phrase> = {
  sets: {
    trades: `reparatur* reparier* reinigung* montage* demontage einbau* ausbau umbau* renovier* sanierung* entsorgung* entrümpel* lackier* polster* schreiner* tischler* zimmerei malerbetrieb* malerarbeit* malermeister* dachdeck* elektro* sanitär* heizungsbau* gartenbau* landschaftsbau* baumpflege* brennholz
      buchhaltung* lohnabrechnung* steuerberat* steuererklärung* rechtsberatung* kanzlei* anwalt* rechtsanwält* gutachter* sachverständig* makler* versicherungs* finanzierung* kredit* vorsorge* immobilien* eigentumswohnung* ferienwohnung* ferienhaus* doppelzimmer* übernachtung* frühstücksbuffet reiseleitung* busreise* kreuzfahrt* rundreise*
      massage* kosmetik* friseur* hochsteckfrisur* physiotherapie* osteopath* heilpraktik* nagelstudio* zahnersatz* implantate hörgerät* brillen* sehtest* einlagen nahrungsergänzung* kapseln tropfen pulver präparat*
      hochzeitsfoto* fotograf fotografin fotografen fotografie fotobox* fotobuch* fotostudio* trauredner* traurede* catering* partyservice* buffet* limousine* kutsche* tonstudio* mastering* lektorat* korrektorat* übersetzung* ghostwrit* webdesign* webhosting hosting* suchmaschinen* newsletter* werbeagentur* druckerei* visitenkarten* flyer* aufkleber*
      kurse kurs nachhilfe* workshop* seminar* coaching* webinar* unterricht* probestunde* schnupper* einzelstunde* gruppenstunde* ausbildung* zertifikat* skript
      shop onlineshop* outlet* sortiment* restposten* lagerverkauf* werkstattverkauf* räumungsverkauf* ausverkauf gutschein* rabatt* versand* porto* lieferung* lieferbar* bestellung* abo abonnement* probeabo paket* stückpreis* staffelpreis* fachhändler* großhandel* hersteller* manufaktur* zubehör* ersatzteil* einzelstück* unikat* handarbeit* maßanfertigung*
      repair repairs servicing cleaning clearance removal removals plumbing roofing guttering fencing decking landscaping decorators insulation wiring rewiring boiler heating fitting fitted templating restoration upholstery joinery carpentry locksmith locksmiths handyman
      bookkeeping payroll accountancy solicitors solicitor conveyancing mortgage remortgage broker brokers insurance funeral lettings retirement apartments flats cottage lodge
      therapists counselling spa implants veneers tarot balm vapes nannies cleaners pups relocation franchise transfers limo courier couriers tours accommodation probate conservatories greenhouses blinds carpets rugs bridal earrings ielts gcse websites
      massage aromatherapy facials waxing lashes nails physio osteopathy osteopath chiropractor acupuncture reflexology hypnosis opticians optician varifocals orthotics supplements sachets capsules gummies patches drops
      photographer photography photobooth catering caterers marquee florist bouquets videographer editing proofreading typesetting mixing mastering animation logo logos branding copywriting copywriter
      lessons lesson tuition tutoring tutor tutors coaching mentoring masterclass workshop workshops webinar retreat retreats bootcamp diploma certificate accredited
      shop showroom outlet wholesale manufacturer manufacturers factory stockists catalogue catalog merch voucher vouchers gift giftcard subscription subscriptions refill refills bundle bundles handmade handcrafted bespoke engraved personalised personalized upholstered`,
    unit: "month months monat hour hours stunde stunden std week weeks woche year jahr day tag night nacht person personen head kopf stück stk piece each page seite word wort lesson session sitzung einheit meter metre m liter litre kilo kg qm pair paar cup tasse song kurs abend evening couple room zimmer bottle flasche box dose glas tüte sack hänger srm rm ofen gerät show ticket seat",
    making: `make build sew crochet knit carve turn forge weave print engrave bind restore repair paint frame breed brew roast bake distil grow teach coach tutor trace translate edit proofread design illustrate photograph film master mix record install fit fix clean clear move deliver cater rent hire lease let sell stock supply import offer provide run organise organize guide groom train board tailor alter upholster
      baue bauen nähe nähen häkle häkeln stricke stricken schnitze schnitzen drechsle drechseln schmiede schmieden webe weben töpfere töpfern drucke drucken lasere lasern graviere gravieren binde binden restauriere restaurieren repariere reparieren male malen rahme rahmen züchte züchten braue brauen röste rösten backe backen brenne brennen
      unterrichte unterrichten coache coachen übersetze übersetzen lektoriere lektorieren gestalte gestalten texte texten fotografiere fotografieren filme filmen mastere mastern montiere montieren verlege verlegen streiche streichen reinige reinigen putze putzen entrümple entrümpeln transportiere transportieren liefere liefern koche kochen verleihe verleihen vermiete vermieten verkaufe verkaufen
      biete bieten fertige fertigen polstere polstern fräse fräsen schleife schleifen schärfe schärfen presse pressen vermittle vermitteln vermarkten verlegen organisiere organisieren begleite begleiten behandle behandeln berate beraten ermittle erstelle erstellen entwickle entwickeln programmiere programmieren betreue betreuen übernehme übernehmen veranstalte veranstalten führe`,
    land: `berlin hamburg münchen köln frankfurt stuttgart düsseldorf leipzig dresden hannover nürnberg bremen wien zürich bern graz salzburg bayern franken oberfranken unterfranken mittelfranken schwaben allgäu hessen sachsen thüringen niedersachsen brandenburg mecklenburg holstein westfalen nrw ruhrgebiet rheinland pfalz saarland baden württemberg schwarzwald nordschwarzwald harz eifel tirol steiermark kärnten vorarlberg deutschland österreich schweiz europa norddeutschland süddeutschland bodensee
      london manchester bristol birmingham leeds dublin glasgow edinburgh york sheffield liverpool leicester cardiff oxford cambridge wales scotland england ireland britain uk yorkshire lancashire norfolk suffolk kent essex sussex surrey devon dorset cornwall somerset midlands wirral cumbria cheshire hampshire north south east west europe usa mainland`,
  },
  patterns: {
    maker: `
      i|ich|we|wir|he|she|er|sie|they|who|die|der ~2 @making ~10 PRICE|PHONE|LINK|MAIL
      i|we ~1 @making ~8 from|starting NUMBER|PRICE
      ich|wir ~1 @making ~6 für|nach ~1 sie|ihnen|euch|dich|maß|wunsch|kunden
      i|we @making ~4 for|to you|your|order|measure|customers|clients|businesses
      dem|denen ~1 @making wir|ich
      @making wir|ich ~2 ihnen|ihre|ihr|ihren|euch|euer|eure|dir|dein|deine|sie|für|nach
      coin|book|flower|bike|wool|yarn|cheese|wine|tea ~1 shop i|we run|own
      ich|wir ~1 habe|haben|führe|führen|betreibe|betreiben ~2 ein|eine|einen|das|die|den ~2 laden|atelier|werkstatt|studio|betrieb|hof|praxis|agentur|shop|onlineladen|verlag|schule|brauerei|rösterei|imkerei|pension|stand
      my|our ~3 makes|sells|builds|sews|knits|bakes|prints|teaches|repairs|designs
      mein|meine|unser|unsere ~3 macht|verkauft|baut|näht|strickt|backt|druckt|repariert|verleiht|vermietet
      from our|my ~2 workshop|kitchen|farm|own|studio|bees|cellar|barn|stall
      aus unserer|meiner|eigener ~1 werkstatt|küche|imkerei|rösterei|herstellung|zucht|produktion|schneiderei|backstube
      i'm|i've|we're|we've ~2 a|an|been|the ~3 potter|tutor|coach|designer|photographer|translator|miller|baker|brewer|breeder|carpenter|genealogist|physiotherapist|osteopath|adviser|advisor|consultant|agent|rep|representative|freelancer|virtual
      ich ~1 bin ~2 repräsentantin|beraterin|berater|vertreterin|vertreter|regionalpartner|regionalpartnerin|vertriebspartner|trainerin|coach|heilpraktikerin|traurednerin|fotografin|partner
      as|als ~2 adviser|advisor|consultant|coach|agent|beraterin|berater|trainerin|trainer|fachbetrieb|meisterbetrieb|bilanzbuchhalter|gutachter`,
    availability: `
      places|spots|dates|stalls|flats|beds|rooms|bungalows|seats|slots|pitches|tables|bibs|puppies|candidates|appointments|lessons ~3 left|free|available|from|going|open|now
      one|two|three|NUMBER|few|some ~1 places|spots|dates|stalls|flats|beds|rooms|bungalows|seats|slots|pitches|tickets ~2 left|free|for|in|at
      one place left|free
      wenige|ein ~1 platz|plätze ~2 frei
      noch ~4 frei|verfügbar|zu haben
      freie|freier|offene ~1 plätze|platz|termine|termin|zimmer|kapazitäten|stellen|wochen|wochenenden|samstage
      termine ~5 frei|verfügbar|möglich
      ab sofort
      sofort|jederzeit|kurzfristig|wieder|ganzjährig|tagesaktuell ~1 lieferbar|verfügbar|buchbar|erhältlich|da|bezugsfertig
      lieferbar|bezugsfertig|bezugsfertigkeit|lieferzeit|wartezeit|vorbestell*|vormerken|vorbestellung*|anmeldefrist|besichtigungstag*|besichtigungstermin*
      order|orders|book|sign|entries|enter ~3 by|until|before|close|closes the|NUMBER|friday|sunday|monday|easter|christmas|it's|noon
      bestellungen|bestellen|bestellung|anmeldung|anmeldungen ~3 bis|noch|gerne|nehme
      tag der offenen tür
      open ~1 day|house|evening|weekend|saturdays|sundays|daily
      show flat|home|house|room
      next|nächste|nächster|nächstes ~1 dates|course|courses|batch|intake|start|workshop|retreat|kurs|kurse|termin|termine|lehrgang|führung|treffen
      dates|termine in|im|for|am NUMBER|may|spring|autumn|summer|january|february|march|april|june|july|september|october|november|mai|frühjahr|herbst|sommer|winter|oktober|märz
      werktags|öffnungszeiten|geöffnet
      hofverkauf|flohmarktstand|messestand|verkaufsstand
      at|on|am|auf ~1 stand|stall ~1 NUMBER
      runs|posted|delivered|shipped|sent every|each ~1 night|day|week|tuesday|thursday|saturday|month
      within|in ~2 NUMBER|one|two|three|five|six|eight|ten ~1 working|weeks|days ~1 delivery|turnaround
      back|fertig ~1 within|in|innerhalb ~1 NUMBER|a|two|zwei|drei|einer|five days|hours|tagen|stunden|woche|week
      last NUMBER ~1 packs|pieces|sets|boxes|copies|places|items
      stocks|supplies last
      ends|closing|läuft|endet ~2 soon|tonight|friday|sunday|midnight|bald|heute|freitag|sonntag
      solange ?der vorrat
      restposten|restbestand|restbestände|lagerräumung`,
    coverage: `
      raum|großraum|landkreis|landkreise|landkreisen|umkreis|umland|region|bezirk ~1 @land
      im raum|umkreis|landkreis|großraum
      raum|großraum|umkreis NUMBER|um|von
      ganz @land
      in ganz
      aus dem ganzen
      im ganzen
      @land ~1 und|and|&|+ @land
      @land and surrounding|surroundings|area|beyond
      NUMBER km|kilometer|miles|meilen ~2 drumherum|umkreis|radius|around|umgebung|round
      + NUMBER|umgebung miles|km|umland
      all over|across|throughout|around|anywhere in|the ~1 @land
      greater london|manchester|glasgow
      home|neighbouring|surrounding counties
      central belt
      whole of ~1 @land
      @land area|only|region
      in NUMBER|eleven|twelve|ten|six|five|four|zwölf|zehn|sechs|fünf ~1 cities|towns|städten|filialen|branches|standorten
      bundesweit|europaweit|deutschlandweit|nationwide|countrywide|österreichweit|schweizweit
      bei ihnen|euch|dir zuhause|daheim
      bei ihnen|euch|dir zu|vor ~1 hause|ort|haus
      zu ihnen|dir|euch nach hause
      komme|kommen|fahre ~1 zu|auch ~1 ihnen|euch|dir|hause
      we|i|we'll ~1 come to you|your
      comes to you|your
      home visits|visit|hausbesuch*|heimservice|hausbesuche
      online|vor or|oder|und ~1 in|at|person|vor|ort`,
    trade_word: `
      @trades`,
    price_offer: `
      NUMBER|PRICE a|an|per|pro|je|each|die|das|der|pp ~1 @unit
      PRICE each|apiece|pro|pp
      from|ab|von NUMBER|PRICE ~2 with|incl|including|inkl|plus|for|pro|per|mit|ex|inklusive
      one|two|three|single|double|twin|set|pack|packs|pair ~2 of|for|at PRICE
      zwei|drei|doppelpack|dreierpack|NUMBER stück|nur|für|zusammen PRICE
      NUMBER ~1 pack|set|stück|weeks|nights|days|tage|nächte|wochen|sessions|lessons ~1 PRICE
      von PRICE ~1 auf NUMBER|PRICE
      is|are|gerade|grade|grad|now|jetzt|letzte ~3 down|runter|reduziert|gefallen|gesetzt ~1 to|from|auf|von|by NUMBER|PRICE|PERCENT
      fixed|flat|pauschal|fest fee|price|rate|PRICE
      course|kurs|set|kit|package|paket|entry|eintritt|ticket|tickets|stalls|becher|halter|hose|tasche|liter|tin|jug|pack ~1 NUMBER|PRICE
      PERCENT with|mit|for|on|off|auf|weniger
      voll|fully|pension|pflegekasse ~1 paid|pays|zahlt|übernimmt|allowed|grant
      ratenzahlung|instalments|installments|raten|monatlich|grant|funded|förderung|zuschuss ~2 möglich|available|funded|sichern|beantragt|for`,
  },
};
