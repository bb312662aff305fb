import { foldWord } from "../normalize.ts";

// Lists as they are written down; the judge has them packed (`name-words.ts`).

/** Forenames and their short forms as German and English readers sign with them. */
export const COMMON_FORENAMES = words(
  `anna andreas bernd birgit brigitte christian christine claudia daniel david dieter eva felix frank gabi gabriele georg gerd hans heike heinz helga holger inge ingrid jan jens jessica joachim joerg
  johannes jonas julia juergen kai karin karl kathrin katrin kerstin klaus lars laura lena lisa lukas manfred maria mario markus martin matthias max michael monika moritz nicole nina olaf oliver patrick
  paul peter petra philipp rainer ralf renate robert sabine sandra sarah sebastian silke simon sophie stefan stephan steffen susanne sven thomas thorsten tim tobias tom ulrich ute uwe vera werner
  wolfgang anke anja antje astrid axel barbara beate bettina bjoern britta carsten cornelia dagmar dirk doris elke erika ernst erwin florian friedrich fritz gisela guenter guenther gudrun hannelore
  harald hartmut heidi helmut henrik herbert hermann hildegard horst hubert ilse ines irene irmgard jochen josef jutta katja kurt lothar lutz marion marlies mathias maja mechthild norbert otto pia
  regina reinhard rolf rosemarie rudi rudolf ruth siegfried sigrid sonja stefanie tanja torsten traudl udo ursula volker walter wilhelm wolf elfriede annegret anneliese annette gerlinde waltraud
  edeltraud kaethe luise lotte emil anton leon finn ben noah mia emma hanna hannah leonie lea lina marie clara ida greta frieda till jule kati moni conny uschi manni hansi steffi susi basti flo alex
  andi tobi micha matze olli kalle ulli ela melli wolle heiner heidelinde friedemann anselm wibke wendelin james john mary jennifer linda william richard joseph susan charles karen nancy betty mark
  george kenneth steven stephen edward brian ronald kevin jason jeff jeffrey gary ryan jacob olivia liam chris sam samuel samantha mike dave steve joe bob bobby jim jimmy bill billy dan danny nick
  nicholas matt matthew kate katie jane ali amy andrew andy anthony tony arthur ashley barry becky benjamin beth bethany carl carol caroline catherine cathy cheryl chloe claire clive colin craig daisy
  darren dawn dean debbie deborah denise dennis derek diana diane donald donna doug douglas elaine eleanor elizabeth ellen emily eric erica ethan evelyn fiona frances fred gail gareth gavin geoff gemma
  gerald gill glen gordon grace graham greg harry hazel heather helen henry howard hugh iain ian isaac jack jackie jake janet jay jen jenny jeremy jess jill jo joan joanne jon jonathan jordan josh
  joshua joyce judith judy julian julie justin keith kelly ken kim kirsty kyle laurie lauren lee leslie lewis lily louise lucy luke lynn maggie malcolm marcus margaret marge marjorie martha maureen
  megan mel melanie michelle mick natalie nathan neil nigel nora oscar owen pam pamela pat patricia paula pauline penny pete phil philip rachel ray rebecca rhys rob robin roger ron rose rosie ross roy
  russell ruby sally sean sharon sheila shirley stan stella stuart sue susie sylvia ted teresa terry tina toby tracy trevor vicky victoria vincent wayne wendy will zoe zara lulu mehmet fatma ayse
  mustafa emre murat hakan elif zeynep oemer mohammed muhammad ahmed fatima aisha yusuf omar hassan hussein ibrahim khaled layla samir karim nadia ivan olga natasha sergej sergei dmitri svetlana elena
  tatjana boris igor oksana bogdan milosz pawel piotr agnieszka katarzyna tomasz slawek zbigniew magdalena giovanni marco luca giulia francesca matteo paolo jose juan carlos luis ana carmen sofia pedro
  pablo diego javier miguel armando joao tiago pierre jean luc camille antoine benoit wei li ming xiu hiroshi yuki kenji sakura priya raj rahul amit anil sanjay deepak sunita ravi arjun kavita minh linh
  thuy nguyen kwame kofi femi kemi chidi ngozi amara siobhan niamh aoife saoirse ewan eoin torfinn freja anders bjorn nils ole mette klaas maarten elske joost fenna pieter willem sjoerd jupp xaver kaya
  hinnerk momme fiete bosse nele finja enno tjark hauke wiebke swantje gesa tomke imke vreni reto urs koebi sepp resi zenzi vroni wastl korbinian quirin leopold gundula heribert roswitha ottokar
  lieselotte liesel traudi baerbel sigi egon alfons alois hias schorsch rosi gitti hilde trude erna hertha doerte mareike maike silvia regine ulrike sibylle cornelius ruprecht krzysztof grzegorz wojtek
  kasia gosia jurek mietek ludmila guy al art bo mikey theres del skip chip gus hal vince lex jiri pavel zdenek honza marek ondrej lubomir
  theo hugo ned drew gaby momo henner pjotr roman sandy gabby gio briony lasse til ronja peggy miles alexa amber brett christiane chuck cliff eveline franco heide hella hennes ina ivy jamie loreley lovis
  marina marten mascha mats molly nicki ottmar paddy reiner rosa severin therese tilmann traute artjom ljudmila semjon wadim mei mai reg soph gabs christl dez carys val kasper hari eve dries sal april violet hermann`,
);

/** Small words inside names. */
export const PARTICLES = words(
  `von vom v v. van van't op umm der den de del della di da do dos du la le zu zum zur bin ibn al el abu ten ter st st. mc mac o und y e af av dela das 't t' ap ab ferch mac nic ni ui ben bat bint ould zu dos vande vander ver auf am aus in im ob`,
);

/** What stands before a name. */
export const TITLES = words(
  `dr prof med hc eh em dipl ing mag mr mrs ms herr frau sir phd jr sr rev pfarrer schwester bruder pater sgt capt col fr hr frl stb ostr pfr rain studienrat studienraetin lic reverend pastorin pastor pfarrerin father rabbi imam sheikh scheich captain diakon bischof bishop canon mba msc bsc miss madame monsieur`,
);

/** What families call each other; beside a name it is one. */
export const KINSHIP = words(
  `oma opa tante onkel papa mama familie family fam eheleute ehepaar cousin cousine nana grandad granddad gran nan grandma grandpa granny uncle aunt auntie aunty sister brother schwester bruder mum mom dad omi opi`,
);

/** What firms put behind their names. */
export const BUSINESS = words(
  `gmbh ug ag kg ohg gbr mbh ek inc llc llp ltd corp co plc pvt sarl bv group gruppe holding company firma agency agentur shop store onlineshop services solutions solution consulting studio hotel praxis
  kanzlei verlag media marketing digital academy institute technologies tech eg ev kgaa spa bvba oy kft team resort retreat ventures partners associates enterprises industries labs works factory outlet
  hub direct mart depot warehouse collective`,
);

/** What people call themselves instead of a name, and whom they pretend to be. */
export const NOT_A_NAME = words(
  `anonym anonymous anonymus admin administrator gast guest user nutzer leser leserin niemand nobody someone jemand unbekannt unknown test tester webmaster blogger besucher visitor ich me mama papa oma
  opa katze hund fan freund freundin gamer troll master king queen boss hase maus bär engel teufel wolf fuchs drache ninja ritter hexe held dude guy girl boy lady mister der die das the mr_x xxx noname
  n.n nn na none null name namen unbekannter unbekannte irgendwer irgendjemand keiner privat private hidden deleted inkognito incognito anonyma fragender neugieriger neugierige betroffener betroffene
  zuschauer zuschauerin hörer hörerin stammgast stammkunde stammkundin mieterin insider kollege kollegin ehemaliger ehemalige mitarbeiter kunde kundin mustermann musterfrau normalverbraucher doe bloggs
  gandalf batman superman spiderman pikachu sherlock frodo dumbledore voldemort yoda vader asterix obelix pumuckl rumpelstilzchen schlumpf tigger garfield snoopy gollum zorro curious confused skeptical
  disappointed concerned retired former average grumpy lurker random proud lonely sparky bubbles cookie peanut pumpkin pixie buddy champ legend ghost shadow midnight noob newbie root sysadmin leserbrief
  lecteur lectrice anonyme visiteur lettore lettrice ospite anonimo lector lectora invitado leitor leitora visitante lezer bezoeker anoniem czytelnik czytelniczka gość anonim użytkownik okuyucu misafir ziyaretçi
  читатель читательница аноним анонимно гость прохожий читач гість анонім ανώνυμος αναγνώστης אנונימי אורח قارئ قارئة زائر مجهول ناشناس 匿名 路人 路人甲 读者 讀者 游客 访客 网友 名無し 名無しさん 通りすがり 読者 익명 손님`,
);

/** Words of trade that turn up in keyword names; two of them, or one beside a plain noun, make a name a search query. */
export const TRADE = words(
  `seo backlink backlinks hosting webdesign design marketing service services cheap best buy online shop store loan loans insurance casino poker betting escort escorts essay essays assignment writing
  help company agency packers movers repair cleaning plumber plumbing roofing dentist lawyer attorney hotel hotels travel tour tours taxi limo car cars rent rental used shoes watches jewelry bags
  replica viagra cialis pharmacy pills weight loss keto cbd vape forex bitcoin crypto trading software app apps download free coupon coupons discount deals price prices sale wholesale supplier suppliers
  manufacturer training course courses institute academy classes coaching tutor dumps exam consultant consultants experts expert web development developer developers packages package traffic ranking
  followers likes proxy vpn server digital furniture mattress mattresses realtor realty estate property properties homes apartments flats villas gym fitness massage spa salon günstig günstige billig
  billige kaufen bestellen kredit kredite versicherung versicherungen umzug umzugsunternehmen entrümpelung reinigung gebäudereinigung schlüsseldienst handwerker dachdecker autoankauf ankauf verkauf
  immobilien makler onlineshop angebote rabatt gutschein gutscheine reisen ferienwohnung ferienwohnungen detektei übersetzung übersetzungsbüro ghostwriter nachhilfe webseite website agentur seoagentur
  suchmaschinenoptimierung werbeagentur photovoltaik solaranlagen wärmepumpe fenster türen küchen möbel matratzen schuhe uhren schmuck parfum kosmetik nahrungsergänzung abnehmen diät potenzmittel
  sportwetten spielautomaten wetten erotik partnersuche singlebörse quotes broker mortgage lawyers solicitor solicitors dentists accountant bookkeeping locksmith driveways conversions glazing whitening
  transplant botox gummies jerseys handbags slot slots judi satta signals wallet recovery spell spells caster girls toys printing packaging pipes forklift valves machining antivirus router apk
  mods movies ielts umrah flights transfers safari tuition homework thesis mieten vergleich angebot kosten test tests preisvergleich onlinekurs schrottabholung autovermietung stromvergleich
  outsourcing programming wordpress themes template templates sunglasses handbag nike adidas jordans louboutin nutrition skincare cosmetics jewelers kurs kurse sanitärnotdienst bestattungen kurimas kreditvergleich reisebüro kreuzfahrten brautkleider trauringe druckerpatronen proteinpulver schuldnerberatung finanzberatung versicherungsvergleich wechseln auslagern verkaufen vermieten leasen buchen finanzieren beantragen
  gebraucht gebrauchte refurbished
  купить продать заказать скачать займ займы кредит кредиты казино знакомства знакомств ремонт недвижимость диплом доставка pożyczki pożyczka kredyt kredyty chwilówki sprzedaż hurtownia nakliyat
  bahis kiralık satılık comprar vender préstamos emprunt rachat acheter prestiti comprare seguidores`,
);

/** What houses, firms and trades are called; beside another word the name is the firm's: "Bäckerei Huber", "Joe's Pizza". */
export const FIRMS = words(
  `firma umzugsfirma autohaus kfz autoteile autos zweirad fahrräder bäckerei metzgerei fleischerei konditorei gasthof gasthaus wirtshaus brauhaus brauerei weingut imkerei hofladen bauernhof ferienhaus
  ferienhof campingplatz café cafe bistro pizzeria pizza schreinerei tischlerei zimmerei schlosserei elektro elektrotechnik sanitär heizung heizungsbau haustechnik holzbau metallbau stahlbau tiefbau
  trockenbau gartenbau landschaftsbau dachdeckerei malermeister fliesen parkett brennholz pellets solar gärtnerei blumen floristik friseur friseursalon physio physiotherapie osteopathie pilates yoga
  optik hörgeräte tierarzt tierpraxis hundeschule reitschule musikschule tanzschule fahrschule nagelstudio fotostudio fotografie hochzeitsfotograf spedition logistik bestattungen beratung akademie
  institut coaching seminare reparatur test vergleich kosten angebot preise erfahrungen reinigungsfirma rösterei kaffeerösterei moden trachten garage motors tyres dental plumbers builders electrics
  electricians heating joinery carpentry interiors kitchens bathrooms landscaping bakery brewery florist barber barbers salon farm cottages guesthouse lodge clinic vets physiotherapy crossfit tutoring
  college holidays logistics ltd printer iphone download support setup packages supplies wholesale outlet jewellers opticians upholstery scaffolding removals fencing paving glazing tattoo catering
  zahnarzt zahnärztin zahnarztpraxis rechtsanwalt rechtsanwälte anwalt anwälte steuerberater steuerkanzlei notariat kammerjäger installateur klempner maler malerbetrieb dachdecker makler
  immobilienmakler immo gutachter sachverständiger fotograf fotografin hochzeitsplaner physiotherapeut heilpraktiker heilpraktikerin dolmetscher detektiv architekten architekturbüro ingenieurbüro
  planungsbüro elektriker glaserei schlüsseldienst juwelier optiker radio schuhhaus getränke reifen möbel uhren lampen leuchten teppiche gardinen betten büro bürobedarf transporte entsorgung recycling
  container baustoffe baumarkt eisenwaren werkzeuge maschinen landtechnik forsttechnik kaminofen öfen kamine eiscafé eisdiele ristorante trattoria restaurant imbiss döner grill bar kneipe landhotel
  gästehaus herberge hostel reiterhof freibad therme sauna apotheke reformhaus drogerie buchhandlung antiquariat galerie werkstatt atelier manufaktur druckerei verlagshaus hausverwaltung
  reinigungsservice barbershop sprachschule nachhilfe kita kindergarten tanzstudio trainer bootcamp plumbing electrical cleaners cleaning movers photography photographer venue nursery boutique jewellery
  jewelry furniture grooming kennels cattery stables riding tool tools boxes panels grass roofers roofing contractors contracting carpets flooring tiles blinds windows doors fireplaces boilers drains
  drain pest gardens landscapes gifts cakes bites deli grocers butchers brewing distillery winery vineyard inn pub tavern diner coffeehouse roasters bikes cycles caravans campers boats yachts charters
  cruises apartments villas rentals lettings estates realty homes suites orthodontics chiropractic osteopaths pharmacy optometry audiology counselling tutors tuition preschool app apps software hosting
  systems robotics analytics networks telecom wireless hire removal removals recipes insulation dentistry deals
  jobs visa franchise export exports exporter exporters importer interior interiors events outreach pros legal storage credit films travels lessons refund refunds grants leasing invest panel mobility
  labels bridal helpline helpdesk hotline infotech bpo erp iptv smm advisors advisers decor designs installers fitters ebook ebooks certification giveaway giveaways accounting cabs tarot herbal
  handyman notary promo insure buyers retreats weddings surveys surveyors booking bookings oils cctv makeup mehndi chauffeur limousine limousines pawnbrokers stairlifts staffing recruiting recruitment
  placement placements mbbs scholarships homestay treks machinery dealer dealers reseller resellers vending fabrics textile textiles apparel vouchers sweepstakes lottery jackpot factoring invoicing
  cloud care mentor
  stellenangebote ratgeber testsieger testsiegerin finanz finanzen abo fußpflege umbau pflegedienst hausnotruf treppenlift treppenlifte fahrdienst krankenfahrten mietwagen kurierdienst zeitarbeit personalvermittlung
  partnervermittlung stromanbieter gasanbieter strompreis strompreise haushaltsgeräte ersatzteile restposten haushaltsauflösung klavierunterricht gitarrenunterricht sprachkurs sprachkurse sprachreise
  sprachreisen weiterbildung implantate zahnimplantate zahnersatz haartransplantation kartenlegen steuerausgleich lohnsteuerhilfe buchhaltung brennstoffe heizöl markisen gewächshaus gewächshäuser
  whirlpool konzertkarten fotobox unterkunft unterkünfte stellplatz hersteller großhändler`,
);

/** Words of trade that are surnames too: "Mark Best", "Robert Price". */
export const TRADE_SURNAMES = words(
  `best billig price cash homes sale sales hunter cook flowers books press bar farm solar garage maler makler anwalt reifen grill trainer inn deli boxes bikes`,
);

/** Nouns that people choose for themselves; alone they are no name, behind a forename they may be a surname. */
export const CALLED = words(
  `bücherwurm leseratte nachteule eule bergziege zaungast schlaumeier besserwisser krümelmonster pendler pendlerin radler radlerin läufer läuferin nordlicht landei stadtkind waldschrat spaziergänger
  wanderin gärtner camper angler jäger imker rentner rentnerin student studentin lehrer lehrerin hausfrau mieter vermieter optimist pessimist querdenker freigeist träumer nomade weltenbummler
  sonnenschein sonnenblume schmetterling löwe tiger adler falke rabe krähe igel biene hummel schnecke katze motte kater hamster pinguin panda einhorn phönix pirat kapitän wikinger zauberer kobold elfe
  fee gespenst schatten mond morgenmuffel frühaufsteher vielleser mitleser stammleser steuerzahler wähler nachbarin großstädter dörfler bookworm observer wanderer dreamer lurker stranger traveller
  traveler pilgrim sparrow raven panther dragon phoenix shadow ghost pirate viking wizard commuter cyclist runner walker_ gardener_ teacher retiree pensioner taxpayer sunshine butterfly moonlight
  stargazer daydreamer insomniac procrastinator sceptic skeptic newbie noob grantler nörgler grübler faulpelz freidenker erbsenzähler klugscheißer ostfriese rheinländer rheinländerin urberliner berliner
  hamburgerin exilschwabe wutbürger gutmensch mondsüchtig bookish sunny tinker rover`,
);

/** Cities and countries that firms add to their trade: "Zahnarzt Köln", "Plumber Leeds". */
export const PLACES = words(
  `berlin hamburg münchen köln frankfurt stuttgart düsseldorf dortmund essen leipzig bremen dresden hannover nürnberg duisburg bochum wuppertal bielefeld bonn münster mannheim karlsruhe augsburg
  wiesbaden mainz kassel kiel aachen freiburg lübeck erfurt rostock potsdam ulm regensburg würzburg heilbronn wien graz linz salzburg innsbruck zürich basel bern genf luzern ruhr nrw bayern sachsen
  deutschland österreich schweiz mallorca dänemark london leeds york bristol manchester birmingham liverpool glasgow edinburgh cardiff belfast dublin essex kent devon wales scotland uk usa nyc dallas
  houston austin chicago miami boston denver phoenix seattle toronto vancouver sydney melbourne brisbane perth auckland dubai sharjah pune mumbai delhi chennai bangalore hyderabad kolkata noida india
  pakistan lahore karachi istanbul turkey singapore malaysia bali online polen tschechien ungarn türkei kroatien italien spanien osteuropa jaipur kerala surat indore ankara nairobi kenya lagos accra ghana manila
  dhaka nepal shenzhen`,
);

/** Whoever is called so is somebody else. */
export const INVENTED = words(
  `mustermann musterfrau normalverbraucher doe bloggs schlumpf vader langstrumpf rotkäppchen schneewittchen rumpelstilzchen beeblebrox skywalker kenobi threepwood baggins beutlin potterhead eiskönigin spock legolas aragorn gimli
  morpheus tyrion lannister hagrid sauron saruman chewbacca obelix miraculix idefix popeye bambi dracula frankenstein godzilla tarzan shrek pinocchio winnetou münchhausen unrat seltsam`,
);

/** Who is known to be somebody else only by both words. */
export const FIGURES = pairs(
  `donald duck|daisy duck|micky maus|mickey mouse|minnie mouse|kater karlo|robin hood|sherlock holmes|miss marple|james bond|homer simpson|bart simpson|peter pan|captain kirk|obi wan|ford prefect|arthur dent|harry potter|bruce wayne|clark kent|tony stark|walter white|
  tyler durden|don quijote|don quixote|forrest gump|bugs bunny|lara croft|gordon freeman|papa schlumpf|john wick|hans wurst|hans dampf|lieschen müller|otto normal|kermit frosch|john galt|max power|robinson crusoe|oliver twist|huckleberry finn|tom sawyer|mary poppins|willy wonka|han solo|
  uncle sam|major tom|prince charming|jolly roger|doubting thomas|peeping tom|plain jane|nosy parker|tante emma|father christmas|father time|mother nature|lady luck|sergeant pepper|mama mia|kleiner muck|claire grube|rainer wahn|rainer zufall|klara fall|clara fall|anna bolika|karla kolumna|santa claus|rainer wahnsinn|bibi blocksberg|benjamin blümchen|hermione granger|hermine granger|jack sparrow|captain sparrow|captain jack|seymour butts|anna nass|justin case|hugh jass|ben dover`,
);

function words(list: string): readonly string[] {
  return foldWord(list).split(/\s+/);
}

function pairs(list: string): readonly string[] {
  return foldWord(list)
    .split("|")
    .map((pair) => pair.trim());
}
