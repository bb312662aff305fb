import type { Lexicon } from "../compile-lexicons.ts";
import type { Phrase } from "../reasons.ts";

/** What is for sale, field by field, and the turns that offer it. What honest comments name as often tells nothing alone. */
export const WARES: Lexicon<Phrase> = {
  sets: {
    crafts: `electricians rewiring rewires roofers roofing gutters guttering soffit soffits fascias plastering plasterer plasterers tiler tilers tiling joiner joiners joinery carpenter carpenters decorators wallpapering glazier glaziers glazing
      bricklayer brickwork repointing driveways patios landscaping landscapers landscaper turfing arborist gardener gardeners mowing housekeeping removals locksmiths locksmith cctv handyman handymen flatpack waterproofing underfloor aircon
      ducting unblocking scaffolders excavation groundworks screeding wardrobes shutters awnings stairlift stairlifts saunas fumigation termite exterminator fabrication fabricators upholstery reupholstery valeting detailing ppf tinting
      bodywork remapping windscreens welders balustrades pergola pergolas gazebos carports cladding skylights sealcoating powerwashing restorers engraving rewinding tailoring seamstress cobbler stonemason stonemasons blacksmith ironwork
      railings underpinning downpipes fascia repoint rewire powerflush woodburner woodburners bifold shopfitting shopfitters arborists lawncare cabinetry grouting fencer roofline draughtproofing retrofit crawlspace gutterguard
      soundproofing`,
    body: `massage physiotherapy physiotherapist osteopath osteopathy acupuncture reflexology reiki hypnotherapy hypnotherapist counsellor whitening aligners orthodontist dermatology botox lashes manicure manicures pedicure facials barbers
      nutritionist dietician dietitian detox gummies capsules ointment serum creams collagen herbal herbs cbd insoles orthotics wheelchairs doula podiatry podiatrist chiropody rhinoplasty liposuction surrogacy peptides probiotics oils
      skincare cosmetics perfumes attar microsuction earwax chiropodist verruca cryotherapy hydrafacial dermaplaning microneedling mesotherapy cavitation colonic shiatsu craniosacral kinesiology naturopath naturopathy homeopathy homeopath
      ayurveda ayurvedic panchakarma hypnobirthing microblading breathwork ashwagandha berberine dentures bariatric hearingaids audiologist audiology optometrist`,
    industry: `manufacturer manufacturers exporter exporters wholesalers distributors flanges fasteners conveyors gearboxes cnc machining molding cartons garments embroidery lanyards brochures signage excavator excavators forklift forklifts forwarder
      forwarders dropshipping coir cocopeat laminates tarpaulins ppe sanitiser sanitizer chillers racking shelving workbenches inverters bushings gaskets sprayers balers extruder extruders thermoforming strapping corrugated geotextile rebar
      forgings stampings waterjet anodising anodizing galvanising galvanizing electroplating weighbridge hoist hoists telehandler rotavator incubators hatchery briquette briquettes pelletizer crusher crushers palletizer bulkbags fibc upvc`,
    study: `dissertation dissertations turnitin proofreading paraphrasing flashcards tutors tutoring bootcamps certifications internships toefl transcripts diploma diplomas workshops masterclass webinar webinars mentoring mentorship tuitions
      abacus olympiad neet jee upsc gmat clat cbse icse homeschool freshers`,
    digital: `webdesign seo backlinks dofollow iptv mockups voiceover voiceovers explainer presets luts sprites tileset tilesets mastering annotators translations interpreting crm payroll chatbot chatbots ebook ebooks printables wallpapers emulator
      flipbook influencers pentest shopify magento elementor webflow minting aimbot wallhack gmails pva retouching clipping rotoscoping subtitling captioning copywriters ghostwriters webmaster webmasters dropservicing`,
    travel: `limos chauffeur cruise cruises villa villas finca cottages cabins chalet glamping homestay camper campervan campervans motorhome rentals safaris treks honeymoon excursions itinerary itineraries apartments houseboat charters yachts
      umrah hajj homestays gite yurt yurts narrowboat houseboats campsites guesthouses lodges catamaran skippered bareboat backwaters`,
    money: `mortgage remortgage annuity bookkeeping bookkeepers accountants accountancy solicitors wills apostille bullion presale staking leasing factoring sblc pawnbroker krugerrand krugerrands annuities conveyancer remortgages refinancing
      preapproved`,
    events: `photography videographer videography photobooth photobooths marquees catering caterer caterers buffet bartenders florists bouquets celebrant celebrants magician magicians mua gowns sarees mehndi dancefloor decorations backdrops
      entertainers toastmaster saxophonist bhangra dhol bagpiper mariachi lookalike caricaturist mixologist drapes sangeet mandap`,
    animals: `groomer grooming kennel cattery kibble harnesses aquariums saplings polytunnel polytunnels firewood beekeeping nucs deworming ponies hatching quail farrier aquascape catsitter catsitters petsitters pupcakes cockapoo cavapoo dachshund
      maltipoo goldendoodle`,
    food: `cheeses meats hampers hamper coffees teas kombucha chutneys biltong jerky macarons chocolates ghee turmeric flours grains microgreens truffles`,
    keepsakes: `jewellery bracelet bracelets necklaces hoodies keyrings ornaments wreaths aprons handbags mattresses desks violins earbuds smartwatch leds heaters`,
    usual: `plumber plumbers electrician boiler boilers chimney skimming rendering paving decking hedges cleaners movers shifting relocation insulation hvac scaffolding ramps wrapping dents servicing recovery sheds restorations sharpening
      alterations chiropractor therapist dentist dentists dental implants crowns laser waxing nails barber hairdresser braiding wigs tattoo yoga drops braces hearing scooters wheelchair carers caregivers sperm magnesium tincture patches
      powder tonic makeup wholesaler distributor valves pumps bolts conveyor motors grinders packaging pallets yarn uniforms banners flyers leaflets printing cartridges tractors granite machines equipment spares containers steel stainless
      aluminium nylon masks drums ovens racks inverter homework essay essays thesis editing worksheets mock tutor tuition bootcamp certification internship admissions classes courses batch batches lessons workshop mentor website websites vps
      rdp proxies themes templates logo logos figma beats mixing followers subscribers leads translation translators interpreter erp subtitles dashboard dashboards spreadsheets planner planners pdf stickers app apps saas tools ai generator
      ads backup backups migration developers devs engineers freelancers assistants taxi taxis cabs limousine transfer hostel lodge campers tickets guides rooms boat boats yacht loans mortgages credit funding insurance bookkeeper accountant
      returns lawyers divorce injury notary invest portfolio signals broker brokers gold finance invoices dj djs ceilidh photographer marquee tent bouncy florist flowers bouquet favours bridal groomers kennels treats collars eggs honey hay
      straw seedlings pellets queens goats sourdough bakes cheese sausages jam saffron coffee tea olive wine gin chutney meals mushrooms beef veg organic soap prints canvas cushions blankets leather wallets hats shirts toys puzzles cards
      bags shoes watches dresses suits furniture sofas beds mattress benches bench chairs clocks knives pens guitars amps pedals pianos piano phones laptops chargers tablets batteries lights fans kit bundle merch plumbing chimneys fencing
      pruning packers drainage demolition resin pest welding mot towing breakdown massages counselling veneers tattoos cleanse nursing midwife vitamins perfume castings compressors generators lathes moulds molds crates fabrics harvester
      harvesters freight fcl lcl ddp logistics courier couriers marble machinery mixers assignment assignments coursework spss stata nvivo coaching placement admission ielts scholarship scholarships syllabus hosting annotation billing
      automation outreach citations cyber tour tours cottage cabin guesthouse rental trek visa visas kayak kayaks loan grants attorney attorneys bail bankruptcy iva investments forex trading crypto bitcoin tokens nft nfts photographers tents
      cakes cupcakes stationery drone drones karaoke decor entertainer puppies kittens stud hens chicks manure fertiliser fertilizer greenhouse greenhouses vaccinated vaccination trailers sauces jams spices wines sweets juices snacks candles
      soaps jewelry earrings mugs quilts rugs pottery slippers scarves tees tee baskets sneakers trainers kits`,
    handwerk: `maurerarbeit* verputz* trockenbau* tapezier* streicharbeit* fassaden* fliesenleger* bodenleger* estrich* parkettschleif* spengler* terrassenüberdachung* überdachung* wintergart* pergola* torantrieb* garagentor* pflasterarbeit*
      hofeinfahrt* baggerarbeit* erdarbeit* kernbohr* kellerabdicht* mauertrockenlegung* bautrockn* schimmelsanier* einblasdämm* wallbox* balkonkraftwerk* photovoltaik* stromspeicher* heizungstausch* thermenwartung* klimagerät* rohrreinig*
      abflussreinig* kanalreinig* badsanier* badumbau* duschumbau* plattformlift* rollläden rolladen* jalousie* markise* insektenschutz* fliegengitter* plissee* fensterbau* fensterputz* glasrein* teppichrein* polsterrein* matratzenrein*
      büroreinig* treppenhausrein* praxisrein* wohnungsauflös* haushaltsauflös* entrümpel* klaviertransport* möbeltaxi möbelmontage* küchenmontage* küchenaufbau küchenbau* winterdienst* heckenschnitt* baumfäll* baumschnitt* wurzelfräs*
      rasenpflege* rollrasen* teichbau* poolbau* brunnenbau* saunabau* fasssauna* kaminofen* kachelofen* ofenbau* schlüsseldienst* türöffnung* alarmanlage* videoüberwach* kammerjäger* schädlings* wespennest* marderabwehr* taubenabwehr*
      autoaufbereit* fahrzeugaufbereit* folierung* lackierung* smartrepair achsvermess* reifenwechsel* reifeneinlager* ölwechsel* bremsenservice abschleppdienst* pannendienst* schweißarbeit* schlosserei* metallbau* drechsl* polsterei*
      raumausstatt* gardinen* änderungsschneider* maßschneider* schuhreparatur* uhrenreparatur* messerschleif* schleifservice schleifdienst* sattlerei* buchbinder* einrahmung* rahmung* elektroinstallation* netzwerkverkabel* satellitenanlag*
      smarthome* doppelstabmatt* sichtschutz* gabione* naturstein* containerdienst* dachstuhl* dachausbau* holzbau* blockhaus* fertighaus* innentür* zimmertür* einbauschrank* maßmöbel* duschkabin* wannentür* badewannenlift* hausnotruf*
      sanitätshaus* rindenmulch* mutterboden* bodenbelag* vinylboden* laminat* treppenrenov* malerservice* gerüstbau* fassadenrein* steinrein* dachrein* dachrinnenrein* solarrein* teppichwäsch* bügelservice* wäscheservice* heißmangel*
      umzugshilf* möbelpacker* seniorenumzug* klavierstimm* gitarrenbau* instrumentenbau*`,
    körper: `thaimassage* massage* podolog* kosmetik* maniküre* pediküre* nageldesign* microblading* haarentfern* laserbehandl* faltenbehandl* faltenunterspritz* botox* zahnimplant* bleaching* haartransplant* haarverläng* osteopath* chiroprakt*
      heilpraktik* reiki* klangschal* klangmassage* personaltrain* ernährungsberat* abnehmprogramm* abnehmkurs* darmkur* entgift* fastenkur* fastenwoche* heilfasten* nahrungsergänz* kapseln globuli kompressions* sehhilf* haushaltshilf*
      alltagsbegleit* seniorenbetreu* logopäd* ergotherap* paartherap* eheberat* lebensberat* magnesiumöl* probiotik* hanföl* hanftropfen* schwarzkümmelöl* tinktur* balsam* seifen* hautpflege* parfüm* parfum* neurofeedback* fußreflex*
      shiatsu* craniosacral* kinesiolog* homöopath* ayurveda* naturheil* lymphdrainage* aromatherap* bioresonanz* stuhlanalys* hautanalys* zahnprothes* totalprothes* lasik* augenlaser* fettabsaug* schlupflid* eigenblut* vampirlift*
      besenreiser* kinderwunsch* stillberat* trageberat* trauerbegleit* sterbebegleit* raucherentwöhn* schnarchschien* vitalpilz*`,
    waren: `sommerreifen alufelgen felgen lastenrad* kinderrad* mähroboter* kettensäge* motorsäge* häcksler* hochdruckrein* drehmaschine* fräsmaschine* gabelstapler* radlader* minibagger* ballenpress* heuball* kaminholz* hackschnitzel* briketts
      komposterde* blumenerde* gewächshäus* folientunnel* setzling* jungpflanz* stauden rosenstöck* pflanzenstärk* bienenvölk* bruteier* kitten* deckrüde* hundetrain* hundebett* hundefutter* katzenfutter* hundesalon* hundepension*
      tierpension* katzenpension* gassiservice* tierfoto* topper* boxspring* lattenrost* bettwäsche* zirbenkissen* massivholz* gartenbank* gartenmöbel* strandkorb* strandkörb* trauring* eheringe* ohrring* uhren rucksäcke ledergürtel*
      geldbörse* pfannen topfset* knetmaschin* getreidemühl* kernöl* olivenöl* safran* wildfleisch* rindfleisch* lammfleisch* wurstpaket* likör* weinprobe* pralinen* teemischung* kaffeebohn* röstkaffee* abokist* obstkist* brotback* trikots
      dirndl* brautkleid* brautmode* anzüge strickjack* kinderkleid* babykleid* schultüt* schulranz* grußkarten* postkarten* leinwand* fotobuch* gravur* textildruck* werbebanner* visitenkart* schwerlastregal* druckerpatron* handyhüll*
      headset* balkonmöbel* terrassendiel* konstruktionsholz* lärchenholz* futterautomat* trinkbrunn* luftentfeucht* infrarotheiz* saugroboter* akkuschraub* winkelschleif* notstrom* gasgrill* räucherofen* hofkäs* bergkäs*
      hausmacher* räucherfisch* senfmanufakt* backmischung* sauerteigkultur* teigspacht* gärkörb* duftkerz* räucherwerk* badesalz* naturkosmetik* schnittmuster* strickpaket* stickdatei* plotterdatei* bügelbild* namensschild* türschild*`,
    dienste: `gitarrenunterricht* klavierunterricht* gesangsunterricht* musikunterricht* geigenunterricht* schwimmkurs* tanzkurs* sprachkurs* deutschkurs* englischkurs* malkurs* nähkurs* töpferkurs* kochkurs* backkurs* fotokurs* yogakurs* lehrgang*
      lehrgänge zertifikatskurs* umschulung* führerscheinkurs* mpu angelschein* jagdschein* bootsführerschein* bewerbungsmapp* bewerbungsschreib* bewerbungscoach* masterarbeit* korrekturlesen korrektorat* transkription* schreibservice
      schreibbüro lohnabrechn* steuererklär* inkasso* unternehmensberat* existenzgründ* firmengründ* förderberat* energieausweis* wertgutachten* baugutacht* bausachverständ* wohnungsübergab* immobilienbewert* teilverkauf* leibrente*
      baufinanz* minikredit* autokredit* festgeld* edelmetall* goldbarr* goldmünz* silbermünz* krügerrand* zahngold* altgold* lebensversicher* berufsunfähig* zahnzusatz* sterbegeld* hundeversicher* rechtsschutzversicher* reparaturversicher*
      altersvorsorge* fondsspar* onlineshop* webhosting logodesign* grafikdesign* imagefilm* drohnenaufnahm* drohnenfoto* luftaufnahm* drohnenflug* videoschnitt* computerhilf* datenrettung* handyreparatur* displaytausch* displayreparatur*
      hochzeitsfoto* babyfoto* familienfoto* bewerbungsfoto* fotoshooting* videograf* trauredn* livemusik* liveband* alleinunterhalt* kinderschmink* hüpfburg* kindergeburtstag* catering* fingerfood* buffet* partyservice* foodtruck*
      grillservice* hochzeitstort* zeltverleih* bierzeltgarnitur* stehtisch* geschirrverleih* hussen stretchzelt* luftballon* heliumballon* blumendeko* brautstrauß* brautsträuß* floristik* tonstudio* proberaum* lichttechnik* tontechnik*
      ferienwohnung* ferienhaus* ferienhäus* gästezimmer* hotelzimmer* doppelzimmer* hüttenurlaub* almhütte* waldhütte* berghütte* chalet* stellplatz* hausboot* bootstour* bootsverleih* kanutour* kanuverleih* fahrradverleih* radreise*
      gruppenreise* busreise* pilgerreise* flughafentransfer* limousine* kurierdienst* kurierfahrt* lagerraum* lagerräum* lagerbox* lagerabteil* coworking* büroräum* gewerbefläch* bauplatz* baugrundstück* eigentumswohn* dhh doppelhaushälft*
      nachmieter* kartenleg* wahrsag* hellseh* liebeszauber* horoskop* geistheil* astrolog* partnervermitt* singletreff* escort* putzhilfe* putzfrau* reinigungskraft* gutschein* gutscheine hofladen* hofverkauf* werksverkauf* mathenachhilf*
      förderunterricht* legasthenie* dyskalkulie* lerntherap* schreibcoach* bewerbungstrain* onlinelehrgang* fernlehrgang* heilpraktikerausbild* yogalehr* coachausbild* hundetrainerausbild* tandemsprung* ballonfahrt* tauchkurs*
      segelkurs* surfkurs* skikurs* skiverleih* kletterkurs* reitstund* reitferien* reiterferien* ponyreit* sprachreis* wanderreis* aktivreis* wellnesswochen* kuraufenthalt* kurlaub* weinreis* gästehaus* bauernhofurlaub* ferienhof*
      schlaffass* baumhaus* forderungsmanag* schuldnerberat* insolvenzberat* privatinsolvenz* aufhebungsvertrag* bußgeldbescheid* blitzerbescheid* fluggastrecht* kanzleiservice* büroservice* telefonservice* kaltakquise* leadgener* messebau*
      leuchtreklam* fahrzeugbeschrift* schaufensterbeschrift*`,
    üblich: `dachrinne* terrassen* zäune pflaster* abriss* dämmung* solaranlag* wärmepumpe* treppenlift* sperrmüll* umzüge umzugs* inspektion* vorhäng* fußpflege* zahnersatz* implantat* zahnschien* tropfen pflaster bandage* einlagen hörgerät*
      gleitsicht* brillen* pflegebett* pflegedienst* kollagen* winterreifen pedelec* fahrrad* roller* werkzeug* stapler heu stroh gewächshaus* samen obstbäum* honig hühner* welpe* barf* leinen geschirr* matratze* kissen teppich* kerzen*
      töpfer* messer* weine hemden socken spielzeug* tassen planen flyer* umzugskart* regale etiketten* toner tinten* smartwatch* nachhilfe* bachelorarbeit* lektorat* übersetzung* buchhaltung* rechtsschutz* testament* vorsorgevollmacht*
      gutachten* hausverwalt* vermietung* umschuld* kredit* hausrat* rendite* signale webseite* webseiten website* hosting* suchmaschinen* newsletter* logo* podcast* spanferkel* bierbänk* pension* kreuzfahrt* transfer* taxi* parkplätz*
      kleingart* lagerverkauf* isolierung* rauchmelder* steinschlag* wimpern* hypnose* psychotherap* wohnmobil* wohnwagen* motorrad* brennholz* küken* ponys kaninchen esstisch* leuchten* schmuck* gewürz* whisky* schokolad* mützen puzzle*
      malbuch* kinderbuch* notebook* hausarbeit* grundsteuer* bußgeld* scheidung* patientenverfüg* fördermittel* darlehen* krankenversicher* krypto* bitcoin* trading* homepage* torten festzelt* pavillon* ballons feuerwerk* oldtimer* erotik*`,
    told: "@crafts @body @industry @study @digital @travel @money @events @animals @food @keepsakes @handwerk @körper @waren @dienste",
    ware: "@told @usual @üblich",
    do: `do make run build provide supply stock carry deliver manufacture produce export import print offer sell rent hire teach arrange craft design develop serve conduct organise organize process handle fix repair clean install fit move ship write edit translate restore breed grow bake brew roast sew knit paint
      biete bieten baue bauen liefere liefern verleihe verleihen vermiete vermieten verkaufe verkaufen drucke drucken fertige fertigen nähe nähen repariere reparieren reinige reinigen montiere montieren verlege verlegen pflege pflegen gebe geben unterrichte unterrichten übersetze übersetzen gestalte gestalten programmiere programmieren entwickle entwickeln organisiere organisieren vermittle vermitteln erstelle erstellen übernehme übernehmen restauriere restaurieren röste rösten züchte züchten führen kaufen`,
    cheap: `cheap affordable genuine original certified custom customised customized bulk wholesale bespoke handmade refurbished branded unlimited instant verified premium experienced licensed insured
      günstige günstiger günstiges professionelle fachgerechte individuelle handgemachte handgefertigte hochwertige kostenlose kostenloser kostenloses geprüfte generalüberholte gepflegte`,
  },
  patterns: {
    trade_word: `
      @told`,
    price_offer: `
      @told ~2 PRICE
      @usual PRICE
      @ware NUMBER ~1 PRICE
      @ware only|just|now|from|nur|jetzt|ab|für|je PRICE
      @ware and|&|+|with|on|per|ohne|mit|inkl|inklusive|set|kit|pack|pair|each|free|hire|box|bundle ~1 PRICE
      @ware ~1 from|ab PRICE|NUMBER
      NUMBER @ware ~3 LINK|PRICE
      your|ihr|ihre|dein|deine ~1 @ware ~4 PRICE|LINK|PHONE`,
    offer: `
      @told ~4 LINK
      @usual|@üblich ~1 LINK
      @ware ~4 PHONE|MAIL
      @ware ~1 @ware ~1 @ware
      we|wir @do ~2 @ware
      our ~1 @told
      unser|unsere|unseren|unserem|unserer ~1 @ware
      free ~1 @told
      @cheap ~1 @ware
      @ware for|at every|all|any|your|best|small|schools|weddings|beginners|sale|hire|rent
      @ware and|& @ware
      @ware available|delivered|supplied|fitted|installed|included|wanted|stocked|arranged|guaranteed
      @ware on request|demand|zoom|whatsapp|telegram|insta|etsy|site
      @ware nach maß|wunsch|absprache|vereinbarung
      hire|rent|buy|stream|book|need|needs|want|looking|searching ~2 @told`,
  },
};
