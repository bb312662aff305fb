import type { Lexicon } from "../compile-lexicons.ts";
import type { Attack } from "../reasons.ts";

/** Words of attack in both languages. German words were read off GermEval 2018 (CC BY 4.0), the rest is written by hand. */
export const ATTACK: Lexicon<Attack> = {
  sets: {
    du: "du dich dir dein deine deinem deinen deiner euch ihr euer eure ihnen",
    you: "you your you're youre yourself u ur yall y'all yourselves",
    schimpf: `arschloch arschlöcher idiot idioten idiotin vollidiot* volltrottel* trottel* depp deppen vollpfosten dummkopf dummköpfe hohlkopf hohlköpfe schwachkopf* schwachköpfe penner* versager* wichser* hurensohn hurensöhne hure huren
      schlampe* fotze* missgeburt* bastard* drecksack drecksau drecksäcke drecksschwein* abschaum gesindel gesocks schmarotzer* ungeziefer geschmeiß mistkerl mistvieh miststück spast spasti spasten mongos hirnlos* gehirnamputiert*
      schwachsinnig* dumpfbacke* blödmann blödmänner vollhonk* honk nichtsnutz* verräter* volksverräter* faschist* faschos nazi nazis dreckspack lumpenpack drecksvolk hackfresse* witzfigur* zeckenpack linksfaschist* gutmensch*
      kinderficker* pädo pädos ziegenficker* kameltreiber* kanake* kanacke* neger nigger* bimbo* schwuchtel* tunte* kackbratze* arschkriecher* speichellecker* rotzgöre* rotzlöffel* hohlbirne* strohdumm* saudumm* strunzdumm* geisteskrank*
      geistesgestört* verblödet* zurückgeblieben* minderbemittelt* schwachmat* vollspast* vollpfosten* nulpe nulpen dödel flachzange* großmaul klappspaten* knalltüte* kotzbrocken schweinehund* dreckskerl* sauhund* saubande
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
      totalversager* knallkopf* knallcharge* obertrottel* oberdepp* dummzicke* klugschwätzer* trampeltier* waschweib* klatschweib* tratschweib* flintenweib* drecksstück* dreckstück* miststück* scheißkerl* scheisskerl* scheißer* hosenscheisser* dummschwätz* vollkoffer* vollhirni* volltrottel* vollhonk* vollnase* vollproll* evolutionsbremse* sauerstoffverschwendung*
      gehirnprothese* hohlfrucht* hohlkörper* hohlroller* flitzpiepe* pfeifenkopf* pfeifenkaspar* arschbacke* arschgeburt* schweinefresse* schweinehund* saubazi* saupreiß* lausbub* rotzbengel* rotzgör* giftkröte* brunzkachel* schnapsnase* schnapsdrossel* säufer* suffkopf* suffkopp* kiffer* junkie* penner* pennerin* schmarotz* sozialparasit* kanak* nafri nafris
      ölauge* muselman* moslempack* asylantenpack* zigeunerbande* polackenpack* tschuschen* piefke* dödel* dussel* dusselig* dösbaddel* döskopp* schafskopf* schafsnase* quatschkopf* quadratschädel* sturkopf* strolch* lümmel* flegel* rüpel* rabauke* fiesling* ekel widerling* drecksköter* pottsau* dreckfink* ferkelei* wildsau* sauigel* hurensöhn* nuttensohn* bitchfresse
      hurenbock* kackfresse* furzknoten* pupsnase* pimmel* schwanzlutscher* muschi* muschis möse* arschficker* hinterlader* kinderschänd* pädophil* päderast* perversling* perverse* lustmolch* nazibraut* nazihure* naziratte* nazidrecks* faschistensau* faschistenpack* faschistenschwein* kommunistensau* kommunistenpack* linkspack* rechtspack* zionistenpack* judenpack* nutte nutten`,
    insult_en: `asshole assholes arsehole dickhead dickheads moron morons idiot idiots imbecile* retard retards retarded dumbass* dumbfuck* dipshit* shithead* jackass* douche douches douchebag* scumbag* scum bastard bastards bitch bitches cunt
      cunts whore whores twat twats wanker* faggot* dyke tranny nigger* kike* gook* wetback* raghead* towelhead* motherfucker* mothafucka* fucker fuckers cocksucker* fuckface fucktard* fuckwit* numbnuts dimwit* nitwit* halfwit*
      simpleton* dolt dolts cretin* vermin commie commies libtard* republitard* brainless braindead deranged nutjob nutcase crackpot sicko pedo pedophile pedophiles scumbags crybaby sissy lowlife lowlives turd turds asshat*
      asswipe* airhead* blockhead* bonehead* knucklehead* meathead* buffoon* ignoramus* skank* dumbo dumdum dunderhead* dingbat* dipstick* doofus* dork dorks dweeb* numbskull* numskull* lamebrain* peabrain* birdbrain*
      fuckhead* fucknut* fuckstick* fuckboy* dickwad* dickhole* dickweed* dickface* cockhead* cockwomble* knobhead* bellend* twatwaffle* arsewipe* arseholes asshats assclown* assbag* assface* butthead* buttface* butthole* shitbag*
      shitstain* shitbrain* crapweasel* scumbucket* slimeball* sleazebag* sleazeball* dirtbag* dirtball* trashbag* turdface* jagoff* jerkoff* wankers pillock* plonker* numpty numpties prat prats twit twits twerp* pipsqueak*
      pansy pansies pantywaist* sheeple sheeples mouthbreather* neckbeard* incel incels hater haters teabagger* libturd* libtards repuglican* rethuglican* dumbocrat* demonrat* moonbat* wingnut* feminazi* conspiracist*
      whackjob* wackjob* whacko* wacko* loons fruitcake* headcase* fruitloop* nutter nutters loonies loony nutbag* psychopath* sociopath* bimbo* trollop* slag slags slapper* hussy harlot* floozy lardass* fatso* fatass* fatty landwhale*
      porker* wench* biatch* beotch* bytch* b1tch* f*ck fuckin fag* shemale* chink* jigaboo* sambo paki pakis infidel* subhuman* retardican* inbred* inbreds cretinous braindamaged lobotomi*
      lobotomy ldiot ldiots lmbecile* fvcker* shill shills simp simps cuck cucks loser losers wuss wusses jap japs spic spics`,
    grob: `opfer flasche pfeife schwein schweine ratte ratten fresse kasper clown clowns simpel krank heini pfosten zecke zecken lächerlich* ekelhaft* widerlich* erbärmlich* armselig* dumm dumme dummer dummes blöd blöde blöder
      bescheuert* doof doofe doofer dreckig* behindert* verlogen* verkommen* troll trolle terrorist* verbrecher* kriminelle* mörder* rassist* betrüger* abzocker* gauner* lügner* heuchler* hetzer* arsch spinner parasit* schmierfink*
      besserwisser* jammerlappen waschlappen schwätzer* himutruurig* dilettant* angeber* vogelscheuche wurst niete stümper* amateur* bauerntrampel* schreiberling* volldepp* rabenweiber* weichei* schlappschwanz* hohlbrot
      winkeladvokat* spießer* bildungsspießer* trulla schachtel besserwessi frickler* wichtigtuer* hampelmann kleingeist* kleingeistig* unfähig* talentlos* dämlich* peinlich* eingebildet* boshaft* ungebildet* hässlich* fett* feige*
      ahnungslos* inkompetent* verblendet* strohdumm* lachnummer* abfall dreck müll vollidiot* schwachkopf* nervensäge* witz witzbold* spinner* bekloppt* beknackt* gestört* behämmert* bescheuerte* dämlicher* lachhaft* erbärmliche*
      jämmerlich* arrogant* überheblich* selbstverliebt* selbstgerecht* scheinheilig* verblödet* degeneriert* minderwertig* primitiv* asozial* ungepflegt* stinkend* versifft* schmierig* schleimig* feiger feigling* memme memmen schlaffi*
      sau mistding heuchlerisch* korrupt* kriecher* schleimer* vasall* vasallen lakai* lakaien mitläufer* blockwart* petze petzer denunziant* moralapostel* spießbürger* tölpel* tollpatsch* gesindel mischpoke sippschaft pfuscher*
      schmierer* journaille wendehals* wendehälse komiker* kasperl* bubi bübchen bürschchen jüngelchen abschaum hexe hexen schurke* hochstapler* scharlatan* quacksalber* narzisst* dampfplauderer* duckmäuser* flittchen holzkopf holzköpfe pöbel xanthippe* aufschneider* faul faule fauler faules faulen faulem faulpelz* faulenz* naiv naiver naives naiven hirntot*`,
    milde: `@grob pack null naive`,
    gemein: `dumm dumme dummer dummes blöd blöde blöder bescheuert doof behindert verlogen* troll trolle rassist* betrüger* lügner* heuchler* hetzer* spinner* verbrecher* clown clowns schwein schweine ratte ratten arsch parasit* erbärmlich* armselig* widerlich*
      ekelhaft* dämlich* lächerlich* feigling* feige ungebildet* primitiv* asozial* arrogant* bekloppt* gestört* krank hirnlos* unfähig* inkompetent* versager* pfuscher* dilettant* stümper* schwätzer* angeber* selbstgerecht* eingebildet*`,
    mild: `hag hags pig pigs clown clowns troll trolls fool fools foolish stupid dumb ignorant pathetic ugly fat filthy disgusting delusional coward cowards racist racists bigot bigots fascist fascists nazi nazis liar liars hypocrite
      hypocrites weasel weasels maggot* creep loser losers illiterate punks jerk jerks degenerate degenerates parasite parasites pussy pussies prick pricks psycho lunatic pervert perverts clueless idiotic worthless crone scammer* redneck
      rednecks hillbilly slut sluts bimbo dunce fag fags chink* frauds muppet muppets prat prats philistine gasbag patzer scribbler leech leeches weirdo weirdos scrounger scroungers filth talentless conceited plodding selfish
      spineless gutless shameless disgrace quack charlatan charlatans snob snobs windbag halfwit bellend numpty plonker pillock tosser tossers drongo dropkick bogan dimmer gullible brainwashed uneducated unintelligent illogical
      hateful jealous immature childish infantile petulant petty vile warped demented unhinged paranoid senile greasy smelly stinking stinky sleazy slimy creepy disgraceful despicable deplorable contemptible repulsive revolting repugnant
      vulgar crude obnoxious arrogant smug pompous pretentious narcissistic egotistical sanctimonious hypocritical deceitful crooked incompetent inept unqualified cowardly whiny miserable virgin brat brats vulture
      vultures insect roach roaches cockroach cockroaches louse ape monkey monkeys donkey mule jackal satan monster monsters scum* dolt* puppet puppets stooge stooges lackey minion minions lapdog mouthpiece
      hater* wannabe wannabes poser posers nitpicker* crackhead* junkie* druggie* drunkard alcoholic wino bum bums hobo hobos freak freaks dweeb twit nut wacko* bigoted sexist misogynist* homophobe* homophobic xenophob* antisemit* heartless insufferable
      islamophob* traitor traitors zealot* fanatic* extremist* cultist* apologist* dinosaur fossil relic gimp spaz eejit* twonk* duffer* minger* bootlicker* gobshite* dullard* blowhard* moocher* ghoul ghouls ingrate* cheapskate* crook crooks jobsworth* jackanapes noob noobs berk berks bozo*
      conman conmen swindler* perv pervs reprobate* scoundrel* yob yobs pleb plebs peon peons wimp wimps wazzock* harpy harpies troglodyte* neanderthal* caveman pinhead* fathead* phony phoney phonies slob slobs idiotic* moronic imbecilic`,
    soft: `simple slow sick nuts mad sorry sad crazy bitter lonely dear darling sweetie honey kid kiddo child baby babies cruel terrible horrible awful nasty dirty lazy mental insecure evil wicked drunk dim dense geek nerd dreamer whining crying communist* socialist* marxist* devil demon dog dogs insane entitled spoiled corrupt dishonest hopeless terrorist* weak thick twisted`,
    tier: `oma opa hund köter huhn gans schaf kuh ziege affe esel kamel hammel ochse geier hyäne kröte schlange ratte schwein sau vieh biest wurm made laus floh zwerg greis fossil dinosaurier mumie sack lappen clown zecke flasche spanner mongo ossi wessi`,
    everyday: `dummy dummies snowflake* puke heathen* drone drones snake snakes worm worms ape apes toddler naive`,
    thing: `tool ho hoe rat rats trash cracker failure failures animal animals garbage joke hack hacks nobody cow goat bore bores amateur amateurs cancer useless thief thieves fart git knob sheep fraud punk ass bint embarrassing embarrassment
      mediocre waste nuisance laughingstock pushover witch witches fake fakes predator* karen karens tyrant* hooligan* savage savages narcissist* maniac* sellout* villain* peasant* lemming* @everyday`,
    schwer: `hurensohn hurensöhne wichser* missgeburt* fotze* kinderficker* drecksau dreckssau arschloch arschlöcher nigger* kanake* kanacke* abschaum ungeziefer drecksschwein* ziegenficker* vollspast* schwuchtel* dreckspack hure
      untermensch* geschmeiß cunt cunts motherfucker* faggot* cocksucker* retard retards kike* whore scumbag* vermin subhuman* asshole assholes dickhead* fucktard* fuckface dumbfuck* shithead* dumbass* fuckhead* shitbag* scumbucket*
      dickwad* motherfuckers slimeball* dirtbag* arschgeige* arschgesicht* judensau* nazischwein* drecksweib* missgeburten fettsau* saftsack* nutten`,
    rauh: `idiotie schwachsinn* blödsinn unsinn dummheit* dümmlich* dümmer dümmste* hirnriss* irrsinn wahnsinnig* irre irren irrer krank kranke kranker krankes abartig* pervers* widerwärtig* abscheulich* abstoßend* verkommen* verrottet* verlogen* verlogenheit lügen lügt lüge gelogen heuchelei heuchelt hinterhältig* niederträchtig* schäbig* charakterlos* gewissenlos* skrupellos* schamlos* dreist* unverschämt*
      frech frechheit arrogan* größenwahn* selbsternannt* unfähig* unfähigkeit inkompeten* versagen versagt schande schändlich* schäm schämt schämen pfui kotz* kotzt ekel ekelt angewidert hass hassen hasse hasst verachte verachtung verrat verraten verräterisch* drecks* dreck* scheiß* sch.* verarsch* verarscht verblöd* verdumm* ausrotten abschaffen entsorgen entsorgt wegsperren einsperren
      abschieben ausweisen rausschmeißen rauswerfen davonjagen verjagen weggejagt knast gesteinigt vergewaltig* mörder* terror* kriminell* verbrecher* betrüg* abzock* gierig* raffgier* geldgeil* machtgeil* korrup* kriech* schleim* feige feigheit verpiss* verschwind* hau haut halts schnauze fresse maul klappe heul* flenn* jammer* labert laber* schwafel* schwätz* gelaber geschwätz gesülze
      geschwafel gequatsche gejammer geheule gewäsch stuss mist müll abfall gülle gosse kloake jauche sumpf mafia bande clique sekte klüngel bonze* bonzen eliten dumb dumber stupidity idiocy ignorance bullshit garbage trash crap disgrace ashamed shame hate hates hated despise loathe sicken* sickening vile rotten liar lies lying hypocrisy fraud corrupt* criminal* thug* braindead`,
    verachtung: `volksverräter* hochverräter* altparteien* blockparteien* kartellpartei* systempartei* systempresse* systemmedien* systemling* lügenpresse* lügenmedien* lückenpresse* staatsfunk* staatspropaganda wahrheitspresse* gutmensch* bessermensch* bahnhofsklatscher* teddybärwerfer* teddywerfer*
      linksversifft* linksgrün* grünversifft* linksfaschist* antifant* rotfaschist* ökofaschist* klimahysterie* klimasekte* klimaspinner* ökospinner* genderwahn* gendergaga* genderirr* umvolkung* volkstod* volksaustausch* bevölkerungsaustausch* überfremdung* islamisierung* islamisiert* rapefugee* rapefugees asylbetrüger* asylforderer*
      asylschmarotzer* sozialschmarotzer* sozialtourist* scheinasylant* wirtschaftsflüchtling* messermigrant* messermänner* messerstecher* kuffnuck* kopftuchmädchen kopftuchgeschwader goldstück goldstücke goldstücken fachkraft* invasor* eindringling* merkels merkelgäste merkelregime* merkeljugend merkelianer murksel* ferkel mutti merkill bunzel* stasi-* stasi stasitante
      zonenwachtel* raute marionette* merkelmarionette* handlanger* büttel* kinderehe* ziegen* pädophil* inzucht* inzest* schlafschaf* schlafschafe wahlschaf* stimmvieh systemhure* pressehure* mediennutte* schreiberling* schmierblatt* drecksblatt* käseblatt* hetzblatt* gossenblatt* gehirngewaschen* gehirnwäsche* volksverdummung verdummt* verblödung irrenhaus*
      tollhaus irrenanstalt klapse geschlossene zwangsjacke nazikeule* nazischwein* nazipack dumpfbürger* wutbürger* braune brauner braunes dreckspack kackbraun* braunkehlchen rechte rechtes rechten hetzer* hetze hassprediger* mob mobs brut seuche krebsgeschwür* geschwür* parasiten schädling* bazillus ratten viehzeug kreatur kreaturen subjekt subjekte individuen
      figuren gestalten gesocks gelumpe kroppzeug asoziale* sozialabschaum bodensatz unterschicht* proll* prolet* hartzer* hartz-* chav chavs libtard* trumptard* magat* magats obamabot* sheeple demoncrat* demonrat* dumbocrat* rethug* republicunt* sjw sjws feminazi* cuckservative* cuck* commie* pinko* wingnut* moonbat* teabagger* nutjob* zionazi* islamonazi*
      raghead* invaders vermin subhuman* ferals feral thug thugs brainwashed sheep cultist* groomer* groomers regime regimes merkelregime`,
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
      sollte|gehört dir|ihnen|euch ~3 verboten|verbieten
      sollte|gehört|gehören ~3 weggenommen|wegnehmen|klapse|anstalt|eingesperrt|weggesperrt
      kein|null|keinen|wenig ~1 hirn|verstand|gehirnzellen|ahnung ~2 du|hast|haben|im
      hast|haben ~4 nichts|null ~2 erreicht|verstanden|kapiert|drauf|gelernt
      haha|lol ~6 @mild|@milde
      @schimpf
      @insult_en
      stück ~1 dreck|scheiße|scheisse
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
      full of shit|crap
      you're|youre|he's|she's ~1 full of it
      kiss|suck my|a
      eat shit
      sack of ~1 shit
      waste of ~1 space|oxygen|air|skin
      no|zero|half|lack ~2 brain|brains|intelligence|iq|spine
      piss|buzz|sod|bugger off
      you|u|ya|y'all ~2 @mild
      you|u ~1 are|r|is|were ~4 @mild
      you|u ~1 @everyday
      you're|youre ~2 @everyday
      hey|listen|sorry dummy|dummies|snowflake|snowflakes
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
    insult_at_person: `
      du|ihr ~1 @schimpf
      sie ?alter|alte|dummer|dumme|blöder|blöde|elender|elende|mieser|miese @schimpf
      du|ihr ~1 @milde !ist|war|hat|und
      du|ihr bist|seid|warst|wart ~3 @schimpf|@milde
      sie sind ~3 @schimpf|@gemein
      du|sie|ihr ~2 bist|sind|seid ~2 @schimpf
      bist|seid|warst|wart du|ihr ~3 @schimpf|@gemein
      sind sie ~3 @schimpf|@gemein
      bist|seid|sind du|ihr|sie ~2 zu ~1 blöd|dumm|doof|dämlich|bescheuert
      wie blöd|dumm|doof|dämlich|bescheuert ~1 bist|seid|sind|muss|kann du|ihr|sie|man
      was|so ~2 ein|eine ~1 @schimpf
      fick|fickt|verpiss|verpisst dich|euch
      maul|fresse ~1 stopfen|gestopft
      @schimpf|@gemein ~1 wie du|dich|dir|ihr|euch|sie|ihnen
      dieser|diese|dieses|solche|solcher @schimpf
      autor*|verfasser*|schreiber|schreiberling|redakteur*|blogger*|journalist* ~1 ist|sind|war|muss ~4 @schimpf|@gemein
      wer ~1 das|so|sowas|hier ~3 schreibt|geschrieben|verfasst|glaubt|behauptet|denkt ~2 ist|muss|hat ~4 @schimpf|@gemein|klatsche|schuss|latte
      er|der|die|dieser|diese|typ|kerl|frau ~1 ist ~1 ein|eine|so ~1 @schimpf
      lauter|alles|bande|haufen ~1 @schimpf
      hast|haben|habt ~2 hirn|verstand|iq|gehirn ~1 eines|einer|von
      you|u|ya|y'all|yall ~1 @insult_en|@everyday
      you|u ~1 are|r|were ~4 @insult_en|@mild
      you|u ~4 are ~4 @insult_en|shit
      you|u must be ~2 @insult_en|@mild
      you're|youre|ur|yer ~4 @insult_en|@mild
      you|u stupid|dumb|little|sad|fat|ugly|lazy|worthless|pathetic|absolute|total|complete|utter|fucking|bloody|filthy|disgusting|arrogant|ignorant ~2 @insult_en|@mild|@thing|shit|excuse
      how ~1 @mild are|r|is you|u|he|she
      kind|sort of ~1 @insult_en
      fuck|screw you|u|off|yourself|ya
      are|r you|u ~3 @insult_en|@mild
      @insult_en|@mild like|as you|u|yourself
      author|writer|op|blogger|poster|journalist|guy|dude ~5 is|must ~4 @insult_en|@mild
      he|she|he's|she's|they're ~1 is|a|an|such ~2 @insult_en
      this|that|the guy|author|writer|op|blogger|woman|man|dude|poster ~1 is ~2 @thing
      bunch|pack|load of ~1 @insult_en|@mild
      you|u ~1 have|has|got ~2 brain|brains|iq|intelligence of`,
    belittling: `
      you're|youre|ur ?so|just|really|a|an @soft !to
      you are ?so|just|really|a|an @soft
      du ~1 @tier
      du bist ~3 @tier
      sie|ihr alte*|alter|blöde*|dumme*|elende*|feige* ~1 @tier
      you|u couldn't|can't ~5 if|to ~6 life|tried
      have|has|had nothing|nobody to say
      not very|too|so bright|smart
      back in|to the kitchen
      you|u|he|she|people ~1 shouldn't|should|never ~2 allowed|near
      hirn|verstand|gehirnzellen|intelligenz ~3 fehlt|fehlen|fehlend
      people|someone|men|women|losers|guys|those|anyone|everyone|trolls|clowns|ppl|folks like you|u|yourself
      leute|leuten|menschen|typen|jemand|solche|weiber|männer|personen|figuren|gestalten wie du|sie|ihr|dir|euch|dich|ihnen|ihn
      you people|freaks|clowns|trolls|losers|lot|morons|libs|liberals|conservatives|leftists
      your ~1 ignorance|stupidity|idiocy|arrogance|bigotry|delusion*|racism|hatred|hypocrisy|paranoia|whining|lies|drivel|tripe|garbage|nonsense|bs|bullshit|crap|trash
      your ~1 mom's|mother's|mommy's|mama's|parents|mum's basement|house
      mom's|mother's|mommy's|mum's|parents basement
      your ~1 mom|mother|momma|mama|mum|wife|sister|parents ~3 should|would|must|is|was|must've|dropped|ashamed|proud|raised|never|fat|sucks
      were|was you|u ~1 dropped|inbred|raised
      did|does your|ur ~1 mother|parents|mom|mum
      dropped on ~3 head|heads
      go|run|crawl|climb|get|slither ~2 back ~1 to|under|into ~3 school|kitchen|mommy|mom|mama|basement|cave|bridge|hole|zoo|rock|bed|class|kindergarten|nursery|sandbox|cot|sewer|country|africa|mexico|china|nappies
      get|grow a|some|you life|brain|clue|grip|job|education|hobby|spine|pair|balls|therapy
      get over|off your|yourself|ur self|high
      !to|i|we|they|kids|children|who|you grow|man up
      learn ~1 to ~1 read|spell|write|think|count|code|english|speak|type
      open|read|buy ~1 a|any dictionary|book !twice
      nobody|noone ~2 cares|asked|likes|wants|misses ~3 you|your|think
      no one ~1 cares|asked|likes|wants ~3 you|your|think
      who ~2 cares|asked ~2 what you|your
      you|u suck|stink|blow|disgust|sicken
      you make me sick|vomit|puke|laugh
      you|u ~1 have|got no idea what|about
      you|u ~1 have|got|had ~1 no|zero|half ~2 clue|brain|brains|shame|life|class|spine|balls|morals|friends|intelligence
      you|u don't|dont|do not|didn't know|understand ~2 shit|jack|squat|anything|nothing|crap|what
      you|u know|understand nothing|nuthin|zilch
      what ~2 wrong with you|u
      what planet|rock are|do|did|have you
      living under ~1 rock
      take|off|forgot ~1 your|ur meds|medication|pills !with
      seek|need|get ~2 professional|psychiatric|mental|medical|serious help|treatment
      keyboard warrior*
      bless your ~2 heart
      thick as ~6 planks|brick|shit|pigshit
      dumb|stupid|dense as ~3 rock|rocks|brick|post|bricks|dirt|mud
      not ~2 sharpest|brightest ~1 tool|knife|bulb|crayon
      iq|intelligence ~3 of|below|under|lower|room|single|than
      brain|brains ~1 of ~1 a|an
      brain cell|cells
      sad|strange|bitter|silly|weird|angry little man|woman|boy|girl|person|people|life|world|creature|troll
      shouldn't|not be allowed to breed|reproduce|procreate|vote|teach
      nasty piece of work
      pea|walnut ~1 brain|brained
      flip|flipping burgers
      find|finding his|her|your|their ~1 arse|ass|own
      uninstall|unplug|delete yourself|urself|your
      do ~1 world|us|everyone ~2 favor|favour
      !i shut up|your|ur|yer
      shut the|ur|yo fuck|hell|mouth|trap|hole|face
      stfu|gtfo|foad|gth|diaf|kma
      go ~2 play ~2 traffic
      go fuck|screw|hang|jump|drown yourself|off|urself
      stick|shove|cram it|that ~3 up|ass|arse|where
      kiss|lick|suck|blow me|my ~1 ass|arse|butt|balls|dick
      cry me|more|harder|baby
      waste|disgrace|shame|insult of|to ~2 oxygen|space|skin|humanity|profession|species|sperm
      excuse|poor|sorry for a ~1 human|man|woman|person|writer|journalist
      wouldn't|would not ~2 trust|let you|him|her ~6
      who ~1 lets|let|allowed ~1 you|somebody|someone
      embarrass*|embarrassing|ashamed ~1 yourself|yourselves
      get stuffed|bent
      !to|i|we|the naff|sod|piss|buzz off
      !to|i|we|and zip|button it
      up yours
      sit|calm|simmer|settle|pipe down ~1 karen|junior|boomer|sweetheart|love|grandad|granny|princess|snowflake|boy|girl|son|sunshine|petal|darling|buttercup
      ok|okay boomer|karen
      cope harder|more|and
      touch ~1 grass
      your|ur poor wife|husband|kids|children|mother|mum|mom|family|dog|students|patients|colleagues|neighbours|neighbors|parents|girlfriend|boyfriend
      nobody|noone likes|asked|invited you|u
      who|what died|dug|let|raised|made|asked you|u|ya
      you|u sound|look|smell ~2 poor|stupid|bitter|jealous|unhinged|deranged|thick|dense|fat|ugly|pathetic|desperate|drunk|insane
      making a fool
      du|sie|ihr|euch|dir|ihnen ~3 nicht alle ~2 latten|tassen|nadeln
      hast|haben|habt du|sie|ihr ~2 noch alle
      du|sie|ihr|bist|sind|seid ~3 nicht ~1 ganz dicht|sauber|bei
      such|sucht|suchen|hol|holt|holen ~1 dir|euch|sie|ihnen ~3 hilfe|arzt|therapeut*|psychiater*|leben|hobby|job|arbeit|freunde
      lern|lerne|lernt|lernen ~1 sie|erst|erstmal|mal|doch ~3 lesen|schreiben|deutsch|denken|rechtschreibung|rechnen|kochen
      heul|heult|heulen|wein|weint ~1 doch|leise|weiter|rum|mehr|sie
      nicht|alle ~2 tassen|latten ~1 im
      geh|geht|gehen ~3 heulen|scheißen|kacken|sterben|spielen|weinen|kotzen|betteln
      geh|geht|gehen|zurück ~3 baumschule|grundschule|kindergarten|sonderschule|sandkasten|loch|höhle|klapse|mama|mami
      hau|haut|zieh|zieht|verzieh|verzieht ~2 ab|dich|leine|euch
      verpiss|verpisst ~1 dich|euch
      halt|halts|halt's|haltet|halten ~2 maul|fresse|klappe|schnauze|mund|rand|backen
      maul|fresse|klappe|schnauze halten|zu
      kannst|könnt mich ~1 mal
      leck|leckt mich ~1 am|doch|mal
      dumm|doof|blöd|dämlich wie ~2 brot|stroh|bohnenstroh|stück|scheiße|toast
      dümmer als
      brett vor ~2 kopf
      hirn|gehirn|kopf|birne ~3 geschissen|gewaschen|vernebelt|rausgeblasen|weggesoffen|gekifft|erweicht|leer|vakuum
      ins|in hirn|gehirn ~1 geschissen
      dir|ihnen|euch ~2 ins hirn|gehirn|gesicht ~1 geschissen|gespuckt
      gehirn|hirn|verstand ~1 einer|eines|wie
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
      hirnzelle|hirnzellen
      dein|deine|deinen|deinem|euer|eure|ihr|ihre gesülze|geschwätz|geschwafel|gelaber|geseier|gejammer|geheule|gequatsche|gewäsch|geschreibsel|gefasel|gekeife|gesabbel|gestammel
      kannst|könnt|können du|ihr|sie ~1 dir|euch|sich ~4 stecken|hinstecken|schieben
      so viel|wenig ahnung ~3 wie
      geistig* ~1 dünnschiss|durchfall|tiefflieger|tiefflug
      geh|geht|gehen ~2 stricken|häkeln|pflücken|basteln
      !ich werd|werde|werdet ~2 erwachsen
      in ~1 klapse|klapsmühle|irrenanstalt|anstalt|gummizelle|psychiatrie
      bist|sind|seid du|sie|ihr ~3 zu blöd|dumm|doof|dämlich
      !bin|war|wäre|ich|mir|einfach|selbst|nur zu blöd|dumm|doof|dämlich
      von ~1 erwachsenen ~2 helfen
      tun|tust|tut mir ~3 leid ~1 ~2 armer|arme|kleiner|kleines
      armes|armer|kleines|kleiner würstchen|wurst|wicht|tropf|irrer|mann`,
    slang: `
      nigga|niggas|niggaz|bitch|bitches|hoe|hoes|thot*|pussy|ass|azz|dick|dicks|muthafucka*|motherfuckin*`,
    strong_insult: `@schwer`,
    contempt: `
      @verachtung`,
    harsh_word: `
      @grob|@mild|@rauh`,
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
      scheiß*|scheiss*|kacke|mist|verdammt*|fuck|fucking|shit|crap|damn|bullshit|bloody|wtf|fvck|fvcking|fck|fcking|fuk|fukking|fick|kotz*|beschissen*|verfickt*|verkackt*`,
    threat: `
      i'll|we'll|i|we|i'd|gonna ~3 kill|murder|rape|stab|shoot|strangle|throttle|hunt you|u|ya|yall !a|the|some|more
      i'll|we'll|will|gonna ~1 find|get|hurt|cut|fuck|beat you|u|ya !a|an|the|some|any|one|it|your|to|more|all
      knock|punch|kick|smash|slap|bash|break|cave ~1 your|ur|yer ~1 teeth|face|head|ass|arse|skull|jaw|neck|legs|lights|nose|knees|fingers|bones|eyeball*
      hope|wish|hopefully|pray ~2 you|u|he|she|they|him|her ~3 die|dies|died|rot|choke|suffer|cancer|raped|shot|drown
      you|u|he|she|they|people|lot|scum|politicians|family ~4 should|deserve|deserves|need|needs|ought ~2 be ~1 shot|hanged|hung|killed|raped|executed|lynched|exterminated|drowned|gassed
      you|u|he|she|they|people|lot|scum|politicians|family ~2 should|deserve|deserves|need|needs ?to die !cut|back|hard|down|off
      !don't kill|hang|shoot|drown yourself|urself|yourselves|himself|herself|themselves|ya
      kys
      go ?and die|drown|croak|hang !hard|in|on
      go ?and die in ~1 fire|hole|ditch|hell
      drop dead !gorgeous|date|simple|easy|serious
      choke on ~1 it|your|that
      hang|shoot|lynch|gas|drown ~1 them|him|her ~1 all|both|lot !up|on|at|in|out|to|over|together|with
      die already|quietly|slowly|alone|horribly
      drink ~1 bleach
      jump off|from ~1 bridge|cliff|roof
      in front of ~1 train|bus
      watch your back
      sleep with one eye
      someone|somebody ~2 should|oughta|needs|ought ~3 shoot|kill|beat|slap|punch ~2 you|him|her|them|this|that|these
      put|set ~2 dog|dogs on you|u|him|her|them
      know where|which ~2 you|u|your|he|she|they ~2 live|lives|work|works|park|parks|sleep
      i|we ~1 know your ~1 address|kids|family|wife
      told|have|got ~2 your ~1 address
      pay you|him|her|them ~1 visit
      shame if something|anything happened
      up|put|line|lined ~3 against ~1 wall
      never ~3 safely again
      you're|youre|ur dead !right|wrong|on|set|tired|serious|center|centre|last|sure
      i|we|i'll|we'll ~2 take your ~1 down
      see you|ya|u outside !the|a|of|your|at|our|in
      burn|rot in hell
      ich|wir ~1 finde|finden|krieg|kriege|kriegen|erwisch|erwische|erwischen dich|euch|sie und|schon|noch|irgendwann|überall|eh
      ich|wir|man|dich|euch ~3 töte|töten|erschlage|erwürge|ersteche|erschieße|vergewaltige|vergewaltigen ~1 dich|euch|dir
      bring|bringe|bringen|bringt dich|euch|ihn ~2 um !dein|deine|ihr|den|die|das|einen|eine
      häng|hängt|erschieß|erschießt|vergrab|ersäuf dich|euch auf|doch|weg|bitte|endlich
      spring|springt ~2 von|vor|aus ~2 brücke|zug|fenster|dach|hochhaus
      hoffe|hoffentlich|wünsche|wünsch|mögest|mögen|sollst|sollt ~6 erstickst|erstickt|verreckst|verrecken|verreckt|verrecke|krepierst|krepieren|krepiert|krepiere|abkratzt|stirbst|ersäufst|verunglückst
      wünsche|wünsch|hoffe|hoffentlich ~1 dir|euch|ihnen|du|ihr ~4 krebs|tod|verderben|pest|cholera|unfall
      gehört|gehören|gehörst|sollte|sollten|solltest|sollen|soll|müsste|müssten|könnte|hätte|verdient|verdienst ~5 erschossen|aufgehängt|vergast|gesteinigt|abgeknallt|totgeschlagen|abgestochen|erschlagen|verrecken|krepieren|abkratzen|vergewaltigt|geköpft|ersäuft|ausgerottet|eingeschläfert
      du|ihr|sie|pack|leute|brut|gesindel|journalist*|politiker|männer|alle ~3 gehört|gehören|gehörst ~3 entsorgt|verbrannt|kastriert|weggeräumt
      gehört|gehören|gehörst|müsste|müssten|sollte|sollten|ab ~4 an|vor ~2 wand|galgen|laterne|strick
      an ~2 galgen|laterne|strick ~1 mit|hängen|gehängt|knüpfen
      an die wand mit
      dich|euch|sie|ihn|alle ~2 erschießen|aufhängen|vergasen|steinigen|ausrotten|abknallen|totschlagen|abstechen|aufknüpfen|umbringen|kaltmachen|vermöbeln|verprügeln|plattmachen|umlegen
      verreck|verrecke|krepier|krepiere|verreckt|stirb|kratz|ersauf|ersaufe ~1 doch|endlich|elend|du|ihr|ab|dran|daran|langsam
      haue|hau|schlage|schlag|trete|polier|poliere|breche|brech ~1 dir|ihm|euch|ihnen ~3 fresse|zähne|gesicht|knochen|eine|nase|genick|maul|beine|arme|finger|kiefer|visage
      auf|aufs ~1 maul|fresse !gefallen|fallen|geflogen|fliegen|gelegt
      wirst|werdet|werden ~3 blaues wunder
      dann setzt es
      weiß|weiss|wissen|kenne|kennen|kenn ~2 wo ~2 du|ihr|sie|dein|deine|eure ~2 wohn*|arbeit*|park*|schläfst|schlafen|schlaft|steht
      weiß|weiss|kenne|kenn ~2 deine|eure|dein ~1 adresse|haus|häuser|auto|kinder|familie|schule
      eure|deine|dein häuser|haus|auto|kinder|familie ~3 kenn*
      lass|lasse|hetz* ~3 hund|hunde ~1 los|auf
      warte|warten ~3 vor ~4 auf dich|sie|euch|ihn
      nicht ~1 heil|lebend ~2 zum|nach|raus|heim
      soll sich ~4 nicht mehr blicken
      hoffentlich|irgendwann ~1 erwischt dich|euch
      komm|kommst ~3 mir ~3 unter|vor ~1 augen|finger|flinte
      jemand|einer ~2 sollte|müsste ~3 verprügeln|abknallen|erschießen|umlegen
      pass ~1 auf ~3 dir|dich ~4 passiert|zustößt|auf
      schmor|schmort|verrotte|verrottet|brenn ~2 in ~1 hölle|knast`,
    address: `
      @du
      @you`,
    of_self: `
      ich ?dumme|dummer|blöder|blöde|alte|alter|elender|fauler|armer @schimpf|@tier
      ich bin|war ein|eine|der|die|so|zu|einfach|echt|halt|offenbar|anscheinend|wohl|wirklich|eigentlich|nur|vielleicht|auch|manchmal ~2 @schimpf|@milde
      bin|war ich ein|eine|der|die|so|zu|einfach|echt|halt|offenbar|anscheinend|wohl|wirklich|eigentlich|nur|vielleicht|auch|manchmal ~2 @schimpf|@milde
      i'm|im a|an|such|the|so|too ~1 idiot|moron|fool|clown|muppet|plonker|prat|twit|dimwit|numpty|dunce|dummy|noob|coward|snob|hypocrite|stupid|dumb
      i am|was a|an|such|the|so|too ~1 idiot|moron|fool|clown|muppet|plonker|prat|twit|dimwit|numpty|dunce|dummy|noob|coward|snob|hypocrite|stupid|dumb`,
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
