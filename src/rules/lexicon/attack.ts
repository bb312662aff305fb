import type { Lexicon } from "../compile-lexicons.ts";
import type { Attack } from "../reasons.ts";

/** Words of attack in both languages. German words were read off GermEval 2018 (CC BY 4.0), the rest is written by hand. */
export const ATTACK: Lexicon<Attack> = {
  sets: {
    du: "du dich dir dein deine deinem deinen deiner euch ihr euer eure ihnen",
    you: "you your you're youre yourself u ur yall y'all yourselves",
    schimpf: `arschloch arschlöcher idiot idioten idiotin vollidiot* volltrottel* trottel* depp deppen vollpfosten dummkopf dummköpfe hohlkopf hohlköpfe schwachkopf* schwachköpfe penner* versager* wichser* hurensohn hurensöhne hure huren nutte*
      schlampe* fotze* missgeburt* bastard* drecksack drecksau drecksäcke drecksschwein* abschaum gesindel gesocks schmarotzer* ungeziefer geschmeiß mistkerl mistvieh miststück spast spasti spasten mongo mongos hirnlos* gehirnamputiert*
      hirntot* schwachsinnig* dumpfbacke* blödmann blödmänner vollhonk* honk nichtsnutz* verräter* volksverräter* faschist* faschos nazi nazis dreckspack lumpenpack drecksvolk hackfresse* witzfigur* zeckenpack linksfaschist* gutmensch*
      kinderficker* pädo pädos ziegenficker* kameltreiber* kanake* kanacke* neger nigger* bimbo* schwuchtel* tunte* kackbratze* arschkriecher* speichellecker* rotzgöre* rotzlöffel* hohlbirne* strohdumm* saudumm* strunzdumm* geisteskrank*
      geistesgestört* verblödet* zurückgeblieben* minderbemittelt* schwachmat* vollspast* vollpfosten* nulpe nulpen dödel flachzange* flasche* großmaul klappspaten* knalltüte* kotzbrocken schweinehund* dreckskerl* sauhund* saubande
      gutmenschen hampelmann hanswurst hornochse* rindvieh hohlbratze* dummbatz* dummschwätzer* dummlaberer* labersack* laberbacke* volldepp* vollhorst* vollpfeife* armleuchter* arschgeige* arschgesicht* arschkrampe* arschloch*
      drecksack* drecksweib* dreckspenner* dreckschwein* sackgesicht* saftsack* saftsäcke* sauhaufen schweinepriester* schweinebacke* rotzlümmel* rotznase* hosenscheißer* klugscheißer* schlappschwänze* waschlappen* weichbirne*
      matschbirne* rübenhirn* spatzenhirn* erbsenhirn* hirnamputiert* hirnverbrannt* hirnrissig* hirnbefreit* hirnfrei* geisteskranke* schwachsinnige* intelligenzallergiker* bildungsallergiker* vollspacken* spacko* spacken* vollassi*
      asozialer assi assis assipack* proletenpack* pissnelke* pisser* pissbirne* bettnässer* stinkstiefel* stinktier* mistsau mistsäue mistratte* mistkröte* giftzwerg* giftspritze* pappnase* pappnasen trantüte* schnarchnase* lachfigur*
      jammergestalt* nullnummer* lusche* luschen versagerin* taugenichts* tagedieb* schmarotzerpack* lügenpack* lügenbold* lügenbaron* heuchlerpack* migrantenpack* politikerpack* bonzenpack* verbrecherpack* idiotenpack* lumpengesindel*
      drecksgesindel* lumpensau* oberidiot* vollidioten* schreibtischtäter* schmierlappen* schmierenkomödiant* schleimer* schleimscheißer* arschlecker* stiefellecker* gehirnakrobat* gehirnzwerg* geistesgröße kümmeltürke*
      knoblauchfresser* kaffer* mohrenkopf* schlitzauge* polacke* polacken itaker* zigeunerpack* judensau* judenschwein* nazischwein* nazischlampe* nazisau* nazipack* faschoschwein* bullenschwein* bullenschweine kampflesbe* emanze*
      mannweib* quotenfrau* ziegenhirte* musel* muselpack* dorfdepp* dorftrottel* provinzdepp* bauerntölpel* hinterwäldler* analphabet* sonderschüler* hilfsschüler* baumschüler* klappskalli psychopath* soziopath* kotzbrocken* widerling*
      ekelpaket* fettsack* fettsau* fettwanst* dickwanst* schwabbel* vogelscheuche* schreckschraube* schabracke* schnepfe* schrapnelle* tussi tussis zicke zicken dummzicke* giftnudel* halsabschneider* blutsauger* rattenfänger*
      volksverhetzer* vaterlandsverräter* landesverräter* kinderschänder* vergewaltiger* hundesohn hundesöhne hurenkind hurenkinder missgeburten kackvogel* kacknoob* opferkind halunk* lump lumpen fratze fratzen schmierfratze* arschfresse* drecksfresse* visage* sesselfurzer* sesselpupser* sesselkleber* maulaufreißer* maulheld* großmäul* lügenmaul* lügenmäul* dünnbrettbohrer* hirnamöbe* vollversager*
      totalversager* knallkopf* knallcharge* obertrottel* oberdepp* dummzicke* klugschwätzer* trampeltier* waschweib* klatschweib* tratschweib* flintenweib* drecksstück* dreckstück* miststück* stück dreck scheißkerl* scheisskerl* scheißer* hosenscheisser* dummschwätz* vollkoffer* vollhirni* volltrottel* vollhonk* vollnase* vollproll* evolutionsbremse* sauerstoffverschwendung*
      gehirnprothese* hohlfrucht* hohlkörper* hohlroller* flitzpiepe* pfeifenkopf* pfeifenkaspar* arschbacke* arschgeburt* schweinefresse* schweinehund* saubazi* saupreiß* lausbub* rotzbengel* rotzgör* giftkröte* brunzkachel* schnapsnase* schnapsdrossel* säufer* suffkopf* suffkopp* kiffer* junkie* penner* pennerin* schmarotz* sozialparasit* kanak* kümmel* nafri nafris
      ölauge* muselman* moslempack* asylantenpack* zigeunerbande* polackenpack* tschuschen* piefke* ossi ossis wessi wessis dödel* dussel* dusselig* dösbaddel* döskopp* schafskopf* schafsnase* quatschkopf* quadratschädel* sturkopf* strolch* lümmel* flegel* rüpel* rabauke* fiesling* ekel widerling* drecksköter* pottsau* dreckfink* ferkelei* wildsau* sauigel* hurensöhn* nuttensohn* bitchfresse
      hurenbock* kackfresse* furzknoten* pupsnase* pimmel* schwanzlutscher* muschi* muschis möse* arschficker* hinterlader* kinderschänd* pädophil* päderast* perversling* perverse* lustmolch* spanner nazibraut* nazihure* naziratte* nazidrecks* faschistensau* faschistenpack* faschistenschwein* kommunistensau* kommunistenpack* linkspack* rechtspack* zionistenpack* judenpack*`,
    insult_en: `asshole assholes arsehole dickhead dickheads moron morons idiot idiots imbecile* retard retards retarded dumbass* dumbfuck* dipshit* shithead* jackass* douche douches douchebag* scumbag* scum bastard bastards bitch bitches cunt
      cunts whore whores twat twats wanker* faggot* dyke tranny nigger* kike* gook* wetback* raghead* towelhead* motherfucker* mothafucka* fucker fuckers cocksucker* fuckface fucktard* fuckwit* numbnuts dimwit* nitwit* halfwit*
      simpleton* dolt dolts cretin* vermin commie commies libtard* republitard* brainless braindead moronic deranged nutjob nutcase crackpot sicko pedo pedophile pedophiles scumbags crybaby sissy lowlife lowlives turd turds asshat*
      asswipe* airhead* blockhead* bonehead* knucklehead* meathead* buffoon* ignoramus* skank* dummy dummies dumbo dumdum dunderhead* dingbat* dipstick* doofus* dork dorks dweeb* numbskull* numskull* lamebrain* peabrain* birdbrain*
      fuckhead* fucknut* fuckstick* fuckboy* dickwad* dickhole* dickweed* dickface* cockhead* cockwomble* knobhead* bellend* twatwaffle* arsewipe* arseholes asshats assclown* assbag* assface* butthead* buttface* butthole* shitbag*
      shitstain* shitbrain* crapweasel* scumbucket* slimeball* sleazebag* sleazeball* dirtbag* dirtball* trashbag* turdface* puke* jagoff* jerkoff* wankers pillock* plonker* numpty numpties prat prats twit twits twerp* pipsqueak* wuss*
      pansy pansies pantywaist* snowflake* sheeple sheeples mouthbreather* neckbeard* incel incels hater haters teabagger* libturd* libtards repuglican* rethuglican* dumbocrat* demonrat* moonbat* wingnut* feminazi* conspiracist*
      whackjob* wackjob* whacko* wacko* loons fruitcake* headcase* fruitloop* nutter nutters loonies loony nutbag* psychopath* sociopath* bimbo* trollop* slag slags slapper* hussy harlot* floozy lardass* fatso* fatass* fatty landwhale*
      porker* wench* biatch* beotch* bytch* b1tch* f*ck fuckin fag* shemale* jap* chink* spic* jigaboo* sambo paki pakis infidel* heathen* subhuman* imbecilic idiotic* moronic* retardican* inbred* inbreds cretinous braindamaged lobotomi*
      lobotomy shill shills simp simps cuck cucks loser losers`,
    milde: `pack opfer flasche pfeife schwein schweine ratte ratten fresse kasper clown clowns simpel krank heini pfosten zecke zecken lächerlich* ekelhaft* widerlich* erbärmlich* armselig* dumm dumme dummer dummes blöd blöde blöder
      bescheuert* doof doofe doofer dreckig* behindert* verlogen* verkommen* troll trolle terrorist* verbrecher* kriminelle* mörder* rassist* betrüger* abzocker* gauner* lügner* heuchler* hetzer* arsch spinner parasit* schmierfink*
      besserwisser* jammerlappen waschlappen schwätzer* himutruurig* dilettant* angeber* vogelscheuche wurst null niete stümper* amateur* bauerntrampel* schreiberling* volldepp* rabenweiber* weichei* schlappschwanz* hohlbrot
      winkeladvokat* spießer* bildungsspießer* trulla schachtel besserwessi frickler* wichtigtuer* hampelmann kleingeist* kleingeistig* unfähig* talentlos* dämlich* peinlich* eingebildet* boshaft* ungebildet* hässlich* fett* faul* feige*
      ahnungslos* inkompetent* verblendet* strohdumm* lachnummer* abfall dreck müll vollidiot* schwachkopf* nervensäge* witz witzbold* spinner* bekloppt* beknackt* gestört* behämmert* bescheuerte* dämlicher* naiv* lachhaft* erbärmliche*
      jämmerlich* arrogant* überheblich* selbstverliebt* selbstgerecht* scheinheilig* verblödet* degeneriert* minderwertig* primitiv* asozial* ungepflegt* stinkend* versifft* schmierig* schleimig* feiger feigling* memme memmen schlaffi*
      sau mistding heuchlerisch* korrupt* kriecher* schleimer* vasall* vasallen lakai* lakaien mitläufer* blockwart* petze petzer denunziant* moralapostel* spießbürger* tölpel* tollpatsch* gesindel mischpoke sippschaft pfuscher*
      schmierer* journaille wendehals* wendehälse komiker* kasperl* bubi bübchen bürschchen jüngelchen abschaum`,
    mild: `hag hags pig pigs clown clowns troll trolls fool fools foolish stupid dumb ignorant pathetic ugly fat filthy disgusting delusional coward cowards racist racists bigot bigots fascist fascists nazi nazis liar liars hypocrite
      hypocrites weasel weasels maggot* creep loser losers illiterate punks jerk jerks degenerate degenerates parasite parasites pussy pussies prick pricks psycho lunatic pervert perverts clueless idiotic worthless crone scammer* redneck
      rednecks hillbilly slut sluts bimbo dunce fag fags spic* chink* frauds muppet muppets prat prats philistine gasbag patzer scribbler leech leeches weirdo weirdos scrounger scroungers filth talentless conceited plodding selfish
      spineless gutless shameless disgrace quack charlatan charlatans snob snobs windbag halfwit bellend numpty plonker pillock tosser tossers drongo dropkick bogan dimmer gullible naive brainwashed uneducated unintelligent illogical
      hateful jealous immature childish infantile petulant petty vile warped demented unhinged paranoid senile greasy smelly stinking stinky sleazy slimy creepy disgraceful despicable deplorable contemptible repulsive revolting repugnant
      vulgar crude obnoxious arrogant smug pompous pretentious narcissistic egotistical sanctimonious hypocritical deceitful crooked incompetent inept unqualified cowardly whiny miserable virgin brat brats toddler snake snakes vulture
      vultures worm worms insect roach roaches cockroach cockroaches louse ape apes monkey monkeys donkey mule jackal satan monster monsters scum* dolt* drone drones puppet puppets stooge stooges lackey minion minions lapdog mouthpiece
      hater* wannabe wannabes poser posers nitpicker* crackhead* junkie* druggie* drunkard alcoholic wino bum bums hobo hobos freak freaks dweeb twit nut wacko* bigoted sexist misogynist* homophobe* homophobic xenophob* antisemit*
      islamophob* traitor traitors zealot* fanatic* extremist* cultist* apologist* dinosaur fossil relic gimp spaz`,
    soft: `simple slow sick nuts mad sorry sad crazy bitter lonely dear darling sweetie honey kid kiddo child baby babies cruel terrible horrible awful nasty dirty lazy mental insecure evil wicked drunk dim dense geek nerd dreamer whining crying communist* socialist* marxist* devil demon dog dogs insane entitled spoiled corrupt dishonest hopeless terrorist* weak thick twisted`,
    tier: `oma opa hund köter huhn gans schaf kuh ziege affe esel kamel hammel ochse geier hyäne kröte schlange ratte schwein sau vieh biest wurm made laus floh zwerg greis fossil dinosaurier mumie sack lappen clown zecke`,
    thing: `tool ho hoe rat rats trash cracker failure failures animal animals garbage joke hack hacks nobody cow goat bore bores amateur amateurs cancer useless thief thieves fart git knob sheep fraud punk ass bint embarrassing embarrassment
      mediocre waste nuisance laughingstock pushover`,
    schwer: `hurensohn hurensöhne wichser* missgeburt* fotze* kinderficker* drecksau dreckssau arschloch arschlöcher nigger* kanake* kanacke* abschaum ungeziefer drecksschwein* ziegenficker* vollspast* schwuchtel* dreckspack hure nutte*
      untermensch* geschmeiß cunt cunts motherfucker* faggot* cocksucker* retard retards kike* whore scumbag* vermin subhuman* asshole assholes dickhead* fucktard* fuckface dumbfuck* shithead* dumbass* fuckhead* shitbag* scumbucket*
      dickwad* motherfuckers slimeball* dirtbag* arschgeige* arschgesicht* judensau* nazischwein* drecksweib* missgeburten fettsau* saftsack*`,
    rauh: `idiotie schwachsinn* blödsinn unsinn dummheit* dümmlich* dümmer dümmste* hirnriss* irrsinn wahnsinnig* irre irren irrer krank kranke kranker krankes abartig* pervers* widerwärtig* abscheulich* abstoßend* verkommen* verrottet* verlogen* verlogenheit lügen lügt lüge gelogen heuchelei heuchelt hinterhältig* niederträchtig* schäbig* charakterlos* gewissenlos* skrupellos* schamlos* dreist* unverschämt*
      frech frechheit arrogan* größenwahn* selbsternannt* unfähig* unfähigkeit inkompeten* versagen versagt schande schändlich* schäm schämt schämen pfui kotz* kotzt ekel ekelt angewidert hass hassen hasse hasst verachte verachtung verrat verraten verräterisch* drecks* dreck* scheiß* sch.* verarsch* verarscht verblöd* verdumm* ausrotten abschaffen entsorgen entsorgt wegsperren einsperren
      abschieben ausweisen rausschmeißen rauswerfen davonjagen verjagen weggejagt knast gesteinigt vergewaltig* mörder* terror* kriminell* verbrecher* betrüg* abzock* gierig* raffgier* geldgeil* machtgeil* korrup* kriech* schleim* feige feigheit verpiss* verschwind* hau haut halts schnauze fresse maul klappe heul* flenn* jammer* labert laber* schwafel* schwätz* gelaber geschwätz gesülze
      geschwafel gequatsche gejammer geheule gewäsch stuss mist müll abfall gülle gosse kloake jauche sumpf mafia bande clique sekte klüngel bonze* bonzen elite eliten dumb dumber stupidity idiocy ignorance nonsense bullshit garbage trash crap disgrace ashamed shame hate hates hated despise loathe sicken* sickening vile rotten liar lies lying hypocrisy fraud corrupt* criminal* thug* moronic braindead`,
    verachtung: `volksverräter* hochverräter* altparteien* blockparteien* kartellpartei* systempartei* systempresse* systemmedien* systemling* lügenpresse* lügenmedien* lückenpresse* staatsfunk* staatspropaganda wahrheitspresse* gutmensch* bessermensch* bahnhofsklatscher* teddybärwerfer* teddywerfer*
      linksversifft* linksgrün* grünversifft* linksfaschist* antifant* rotfaschist* ökofaschist* klimahysterie* klimasekte* klimaspinner* ökospinner* genderwahn* gendergaga* genderirr* umvolkung* volkstod* volksaustausch* bevölkerungsaustausch* überfremdung* islamisierung* islamisiert* rapefugee* rapefugees asylbetrüger* asylforderer*
      asylschmarotzer* sozialschmarotzer* sozialtourist* scheinasylant* wirtschaftsflüchtling* messermigrant* messermänner* messerstecher* kuffnuck* kopftuchmädchen kopftuchgeschwader goldstück goldstücke goldstücken fachkraft* invasor* eindringling* merkels merkelgäste merkelregime* merkeljugend merkelianer murksel* ferkel mutti merkill bunzel* stasi-* stasi stasitante
      zonenwachtel* raute regime* marionette* merkelmarionette* handlanger* büttel* kinderehe* ziegen* pädophil* inzucht* inzest* schlafschaf* schlafschafe wahlschaf* stimmvieh systemhure* pressehure* mediennutte* schreiberling* schmierblatt* drecksblatt* käseblatt* hetzblatt* gossenblatt* gehirngewaschen* gehirnwäsche* volksverdummung verdummt* verblödung irrenhaus*
      tollhaus irrenanstalt klapse geschlossene zwangsjacke nazikeule* nazischwein* nazipack dumpfbürger* wutbürger* braune brauner braunes dreckspack kackbraun* braunkehlchen rechte rechtes rechten hetzer* hetze hassprediger* mob mobs brut pest seuche krebsgeschwür* geschwür* virus parasiten schädling* bazillus ratten viehzeug kreatur kreaturen subjekt subjekte individuen
      figuren gestalten gesocks gelumpe kroppzeug asoziale* sozialabschaum bodensatz unterschicht* proll* prolet* hartzer* hartz-* chav chavs libtard* trumptard* magat* magats obamabot* sheeple demoncrat* demonrat* dumbocrat* rethug* republicunt* snowflake* sjw sjws feminazi* cuckservative* cuck* commie* pinko* wingnut* moonbat* teabagger* nutjob* zionazi* islamonazi*
      raghead* invaders vermin subhuman* ferals feral thug thugs brainwashed sheep cultist* groomer* groomers`,
    gruppe: `ausländer* flüchtling* migrant* asylant* muslim* moslem* islam juden jude schwule* lesben türken araber* zigeuner* roma frauen männer politiker* linke linken grünen grüne schwarze* merkel afd spd cdu antifa
      muslims jews blacks immigrants gays women mexicans refugees liberals conservatives republicans democrats arabs asians christians whites foreigners`,
  },
  patterns: {
    insult: `
      du|ihr|sie ~1 bist|seid|sind ~4 @milde
      du|ihr|sie ~2 @milde !ist|war|hat|und
      was|so ~2 bist|seid|sind du|ihr|sie ~3 @milde
      so ein|eine|einen ~1 @milde
      der|dieser|die|diese autor*|verfasser*|schreiber* ~6 @milde
      what a|an ~2 @mild
      such a|an ~1 @mild
      author|writer|op|blogger ~3 is ~4 @mild
      sort|kind of ~1 @mild|ignorance|stupidity
      shame on you
      halt|halten|haltet ~2 mund|maul|klappe|schnabel
      sollte|gehört|gehören ~3 verboten|verbieten|weggenommen|wegnehmen|klapse|anstalt|eingesperrt|weggesperrt
      kein|null|keinen|wenig ~1 hirn|verstand|gehirnzellen|ahnung ~2 du|hast|haben|im
      hast|haben ~4 nichts|null ~2 erreicht|verstanden|kapiert|drauf|gelernt
      haha|lol ~6 @mild|@milde
      @schimpf
      @insult_en
      leck|leckt mich
      verpiss|verpisst dich|euch
      fick|fickt dich|euch
      geh|geht ~1 sterben|kacken
      fuck|screw you|u|off|yourself|ya
      shut ~2 up|mouth
      go ~1 to hell
      piece of ~1 shit|crap|trash|garbage|filth
      nicht ~2 alle ~1 tassen|latten
      ihr|du|sie|er ~3 ganz dicht
      full of shit|crap|it
      kiss|suck my|a
      eat shit
      sack of ~1 shit
      waste of ~1 space|oxygen|air|skin
      no|zero|half|lack ~2 brain|brains|intelligence|iq|spine
      piss|buzz|sod|bugger off
      you|u|ya|y'all ~2 @mild
      you|u ~1 are|r|is|were ~4 @mild
      you|u ~1 are|r|were a|an|such|the|nothing|one|some|just ~4 @thing
      you're|youre|ur|your ~4 @mild
      you're|youre|ur a|an|such|the|nothing|just ~3 @thing
      you stupid|dumb|old|little|sad|fat|ugly|lazy|worthless|pathetic|absolute|total|complete|utter|fucking|bloody|fuckin|sorry ~1 @thing|bastard|excuse|git|cow
      @mild ~3 you|u are|r
      are|r you|u ~2 @mild|blind|deaf|illiterate
      this|that|the guy|author|writer|woman|girl|man|dude|blogger|kid|poster|article's|op ~1 is ~3 @mild|@thing
      he|she|he's|she's ~1 is|a|an|such ~2 @mild
      @mild little|old|fat|ugly|young boy|man|girl|woman|person|people|thing|fool|creature|mind
      @insult_en like|as you|yourself
      talentless|useless|worthless|pathetic hack|clown|human|person|waste|piece|nobody|loser
      haha|lol|lmao ~4 @thing|virgin`,
    belittling: `
      you're|youre|ur ?so|just|really|a|an @soft
      you are ?so|just|really|a|an @soft
      du ~1 @tier
      du bist ~3 @tier
      sie|ihr alte*|alter|blöde*|dumme*|elende*|feige* ~1 @tier
      you|u couldn't|can't ~5 if|to ~6 life|tried
      have|has|had nothing|nobody to say
      not very|too|so bright|smart
      back in|to the kitchen
      shouldn't|should not|never ~2 be allowed|near
      hirn|verstand|gehirnzellen|intelligenz ~3 fehlt|fehlen|fehlend
      people|someone|men|women|losers|guys|those|anyone|everyone|trolls|clowns|ppl|folks like you|u|yourself
      leute|leuten|menschen|typen|jemand|solche|weiber|männer|personen|figuren|gestalten wie du|sie|ihr|dir|euch|dich|ihnen|ihn
      you people|freaks|clowns|trolls|losers|lot|morons|libs|liberals|conservatives|leftists
      your ~1 ignorance|stupidity|idiocy|arrogance|bigotry|delusion*|racism|hatred|hypocrisy|paranoia|whining|lies|drivel|tripe|garbage|nonsense|bs|bullshit|crap|trash
      your ~1 mom's|mother's|mommy's|mama's|parents|mum's basement|house
      mom's|mother's|mommy's|mum's|parents basement
      your ~1 mom|mother|momma|mama|mum|wife|sister|parents ~3 should|would|must|is|was|must've|dropped|ashamed|proud|raised|never|fat|sucks
      did|does|do|were your|you|ur ~3 mother|parents|mom|dropped|born|inbred|yesterday
      dropped on ~3 head|heads
      go|run|crawl|climb|get|slither ~2 back ~1 to|under|into ~3 school|kitchen|mommy|mom|mama|basement|cave|bridge|hole|zoo|rock|bed|class|kindergarten|nursery|sandbox|cot|sewer|country|africa|mexico|china|nappies
      get|grow a|some|you life|brain|clue|grip|job|education|hobby|spine|pair|balls|therapy
      get over|off your|yourself|ur self|high
      grow|man up|the
      learn ~1 to ~1 read|spell|write|think|count|drive|code|english|cook|speak|type
      pick|read|open ~2 dictionary|book
      nobody|noone ~2 cares|asked|likes|wants|misses ~3 you|your|think
      no one ~1 cares|asked|likes|wants ~3 you|your|think
      who ~2 cares|asked ~2 what you|your
      you|u suck|stink|blow|disgust|sicken
      you make me sick|vomit|puke|laugh
      you|u ~1 have|got|had ~1 no|zero|half ~2 clue|brain|brains|idea|shame|life|class|spine|balls|morals|friends|intelligence
      you|u don't|dont|do not|didn't know|understand ~2 shit|jack|squat|anything|nothing|crap|what
      you|u know|understand nothing|nuthin|zilch
      what ~2 wrong with you|u
      what planet|rock are|do|did|have you
      living under ~1 rock
      take|off|forgot ~1 your|ur|his|her meds|medication|pills
      seek|need|get ~2 professional|psychiatric|mental|medical|serious help|treatment
      keyboard warrior*
      bless your ~2 heart
      thick as ~6 planks|brick|shit|pigshit
      dumb|stupid|dense as ~3 rock|rocks|brick|post|bricks|dirt|mud
      not ~2 sharpest|brightest ~1 tool|knife|bulb|crayon
      iq|intelligence ~3 of|below|under|lower|room|single|than
      brain|brains ~1 of ~1 a|an
      brain cell|cells
      pea|walnut ~1 brain|brained
      flip|flipping burgers
      find|finding his|her|your|their ~1 arse|ass|own
      uninstall|unplug|delete yourself|urself|your
      do ~1 world|us|everyone ~2 favor|favour
      shut up|it|your|ur|yer
      shut the|ur|yo fuck|hell|mouth|trap|hole|face
      stfu|gtfo|foad|gth|diaf|kma
      go ~2 play ~2 traffic
      go fuck|screw|hang|jump|drown yourself|off|urself
      stick|shove|cram it|that ~3 up|ass|arse|where
      kiss|lick my|this
      blow|suck me|it|my|on
      cry me|more|harder|baby
      waste|disgrace|shame|insult of|to ~2 oxygen|space|skin|humanity|life|profession|species|sperm|time
      excuse|poor|sorry for a ~1 human|man|woman|person|writer|journalist
      wouldn't|would not ~2 trust|let you|him|her ~6
      who ~1 lets|let|allowed|gave ~1 you|him|her|somebody|them
      embarrass*|embarrassing yourself|yourselves
      making a fool
      du|sie|ihr|euch|dir|ihnen ~3 nicht alle ~2 latten|tassen|nadeln
      hast|haben|habt du|sie|ihr ~2 noch alle
      nicht ~1 ganz dicht|sauber|richtig|bei
      such|sucht|suchen|hol|holt|holen ~1 dir|euch|sie|ihnen ~3 hilfe|arzt|therapeut*|psychiater*|leben|hobby|job|arbeit|freunde
      lern|lerne|lernt|lernen ~1 sie|erst|erstmal|mal|doch ~3 lesen|schreiben|deutsch|denken|rechtschreibung|rechnen|kochen
      heul|heult|heulen|wein|weint ~1 doch|leise|weiter|rum|mehr|sie
      geh|geht|gehen ~3 heulen|scheißen|kacken|sterben|spielen|weinen|kotzen|betteln
      geh|geht|gehen|zurück ~3 baumschule|grundschule|kindergarten|sonderschule|sandkasten|loch|höhle|klapse|mama|mami
      hau|haut|zieh|zieht|verzieh|verzieht ~2 ab|dich|leine|euch
      verpiss|verpisst ~1 dich|euch
      halt|halts|halt's|haltet|halten ~2 maul|fresse|klappe|schnauze|mund|rand|backen
      maul|fresse|klappe|schnauze halten|zu
      leck|leckt|kannst|können ~1 mich|mir|mal
      dumm|doof|blöd|dämlich wie ~2 brot|stroh|bohnenstroh|stück|scheiße|toast
      dümmer als
      brett vor ~2 kopf
      hirn|gehirn|kopf|birne ~3 geschissen|gewaschen|vernebelt|rausgeblasen|weggesoffen|gekifft|erweicht|leer|vakuum
      ins|in hirn|gehirn ~1 geschissen
      dir|ihnen|euch ~2 ins hirn|gehirn|gesicht ~1 geschissen|gespuckt
      gehirn|hirn|verstand|iq|intelligenz ~2 einer|eines|von|wie ~3
      deine|ihre|eure|dein|ihr|deiner ~1 arme|armen|armer|mutter|mudda|eltern ~1 frau|mann|kinder|eltern|familie|leid|schämt|schämen|hätte|hätten|hat|stolz
      wissen|weiß deine|ihre|eure ~1 mutter|eltern|frau|chef ~2 dass|was|wie
      schäm|schämt|schämen ~1 dich|euch|sie
      niemand|keiner|kein ~3 braucht|vermisst|mag|hört|interessiert|liest|gefragt ~3 dich|sie|euch|dir|ihnen|dein|ihr
      was ~3 für|muss ~3 leben ~1 sein
      keine|null|kein ~1 ahnung|plan|hirn|verstand|freunde|leben|eier|rückgrat ~2 hast|haben|habt|du|von
      haben|hast|habt ~2 sie|du|ihr ~2 nichts besseres
      mit dir|ihnen|euch ~3 stimmt|nicht|los
      bei dir|ihnen|euch ~3 hopfen|schraube|tasse|hapert|piept|piepts|hakt|latte
      möchtegern* 
      in ~1 klapse|klapsmühle|irrenanstalt|anstalt|gummizelle|psychiatrie
      bist|sind|seid du|sie|ihr ~3 zu blöd|dumm|doof|dämlich|faul|alt|fett|feige
      zu blöd|dumm|doof|dämlich ~4
      von ~1 erwachsenen ~2 helfen
      tun|tust|tut mir ~3 leid ~1 ~2 armer|arme|kleiner|kleines
      armes|armer|kleines|kleiner würstchen|wurst|wicht|tropf|irrer|mann`,
    slang: `
      nigga|niggas|niggaz|bitch|bitches|hoe|hoes|thot*|pussy|ass|azz|dick|dicks|muthafucka*|motherfuckin*`,
    strong_insult: `@schwer`,
    contempt: `
      @verachtung`,
    harsh_word: `
      @milde|@mild|@rauh`,
    loaded_word: `
      @soft|@thing|@tier`,
    group_insult: `
      women|men|foreigners|teachers|gays|jews|muslims|immigrants|refugees|gypsies|blacks|whites|boomers|feminists|females|mothers|locals|southerners ~2 can't|cannot|shouldn't|should|are|is ~5 @mild|animals|cancer|useless|allowed|kitchen|whipped|groomers|thieves|lazy|beggars|deported|shot
      ausländer*|frauen|männer|flüchtling*|zigeuner*|muslime|juden|türken|lehrer*|beamte*|muttis|weiber|polen|russen|schwule*|araber*|radfahrer*|boomer|grüne*|linke*|politiker* ~6 @milde|raus|weg|pack|abschaum|gehören|verbieten|abschieben|faul*|nix|parasiten|dumm*
      those|these people|foreigners|animals|women ~5 animals|back|out|scum|filth|lock
      send|lock|deport|throw|kick ~2 them|lot ~3 back|up|out
      faul* ~1 pack|lehrerpack|gesindel|bande|volk
      @gruppe ~5 raus|pack|dreck|abschaum|ungeziefer|gesindel|parasit*|schmarotzer|viecher|verbrecher|primitiv*|dumm|faul|kriminell*|scum|vermin|animals|trash|filth|criminals|savages|disgusting|stupid
      @schimpf ~3 @gruppe`,
    profanity: `
      scheiß*|scheiss*|kacke|mist|verdammt*|fuck|fucking|shit|crap|damn|bullshit|bloody|wtf|fick|kotz*|beschissen*|verfickt*|verkackt*`,
    threat: `
      i'll|i|we|we'll|ich|wir ~2 kill|murder|rape|hunt|beat|stab|shoot|smash|finden|kriegen|umbringen|fertigmachen|töten ~2 you|your|u|dich|euch
      hope|hoffe|wish|hoffentlich ~4 die|dies|died|verreckst|stirbst|verreckt|krepierst|cancer|raped|krebs
      go|please|should ~1 kill|hang|shoot yourself|yourselves|himself|herself|themselves
      kill yourself|urself|ya
      kys
      an ~2 wand|galgen|laterne|baum ~2 stellen|hängen|mit|gestellt|gehängt
      should|deserve|deserves|need|needs ~3 shot|hanged|killed|raped|executed|lynched|exterminated|die|die
      ich weiß ~2 wo ~2 wohn*
      i ~1 know where|which|what|your ~4 live|lives|parks|work|house|car|van|address|home|family|kids
      ich|wir ~1 weiß|weiss|kenne|kenn|wissen ~4 wohn*|adresse|tür|haus|auto|familie|kinder
      eure|deine|ihre|dein|euer häuser|haus|auto|kinder|familie ~3 kenn*|weiß|finde*
      been warned
      pay ~1 you a visit
      put|set|lass|lasse|hetz* ~2 dogs|dog|hund|hunde ~2 on|los|you|auf
      would|wär|wäre ~2 be|ja ~1 a shame|schade ~2 about|if|um|drum|wenn
      dann ~1 brennt|knallt|kracht|setzt
      nicht ~1 heil|lebend ~2 zum|nach|raus|heim
      never ~3 safely again
      on the|my|our list
      see you|ya|u ~3 night|saturday|soon|outside
      warte|warten|wartet ~5 vor ~4 auf|dich|sie|schule|tür
      fliegst|fliegen ~1 raus
      take ~2 server|site|house ~1 down
      soll sich ~4 nicht mehr blicken
      die ~1 quietly|slowly|alone|already
      watch your back
      pass ~1 auf ~4 passiert|sonst
      drop dead
      burn|rot in hell
      gehört|gehören|gehörst|sollte|sollten|solltest|sollen|soll|müsste|müssten|könnte|hätte|verdient|verdienst ~5 erschossen|aufgehängt|vergast|gesteinigt|abgeknallt|totgeschlagen|abgestochen|verbrannt|erschlagen|verrecken|krepieren|abkratzen|vergewaltigt|entsorgt|kastriert|geköpft|ersäuft|ausgerottet
      dich|euch|dir|sie|ihn|alle|die ~2 erschießen|aufhängen|vergasen|steinigen|ausrotten|abknallen|totschlagen|abstechen|aufknüpfen|umbringen|kaltmachen|vermöbeln|verprügeln|plattmachen
      verreck|verrecke|krepier|krepiere|verreckt|stirb|kratz|ersauf ~1 doch|endlich|elend|du|ihr|ab|dran|daran
      hoffentlich|hoffe|wünsche|mögest|mögen ~6 verreckst|verrecken|krepierst|krepieren|abkratzt|stirbst|sterben|krebs|tot|ersäufst
      go|should|please|just ~1 drown|croak|die ~1 already|quietly|slowly|in|yourself
      i|we|i'll|we'll|gonna|going ~3 find|get|hurt|cut|break|beat|fuck ~1 you|your|u|ur
      knock|punch|kick|smash|slap|bash|break ~1 your|ur|yer|you ~1 teeth|face|head|ass|out|skull|jaw|neck|legs
      haue|hau|schlage|schlag|trete|polier|poliere|breche|brech ~1 dir|ihm|euch|ihnen ~3 fresse|zähne|gesicht|knochen|eine|nase|genick|maul
      dein|ihr|dir|euch|ihnen ~3 blaues wunder
      wir|ich|man ~1 wissen|weiß|kennen|kenne|know|knows ~2 wo|where|wie ~2 du|sie|ihr|you ~3 wohn*|live|arbeit*|work|parkst|steht|schlafen
      someone|somebody|jemand|einer ~2 should|sollte ~3 shoot|kill|beat|slap|punch|verprügeln|abknallen|erschießen|umlegen`,
    address: `
      @du
      @you`,
    quotation: `
      sagte|schrieb|nannte|rief|beschimpft*|bezeichnet*|wörtlich|zitat|zitiert*|angeblich|called|calls|calling|said|wrote|quote|quoted|quoting|term|word|insult|insulted|insults|wort|begriff|schimpfwort*
      @schimpf|@milde ~1 nennen|nennt|nannte|genannt|beschimpfen|beschimpft|bezeichnen|bezeichnet
      nennen|nennt|nannte|nannten|nenne ~4 @schimpf|@milde
      call|calls|called|calling|name ~4 @insult_en|@mild`,
    counter_speech: `
      nicht|kein|keine|keinen|niemand|not|never|nobody|no ~2 @schimpf|@insult_en
      hört|hör|lasst|lass ~3 auf|beleidigung*|persönlich
      beleidigung*|beschimpfung*|sachlich|respekt|respektlos|anständig|stop|please
      nicht ~2 beleidigen|beschimpfen|nennen
      stop|don't|do not ~2 calling|insulting|call|insult`,
    about_things: `
      produkt*|gerät*|software|app|update|film|buch|text|argument*|idee|gesetz*|regelung*|preis*|service|hotline|akku|design|artikel|programm|system|politik|entscheidung|product|device|movie|book|idea|law|policy|price|battery|service|update|code|website|interface|company|decision|bug|argument|plan|question|mistake|error|phone|game`,
  },
};
