import type { Lexicon } from "../compile-lexicons.ts";
import type { Attack } from "../reasons.ts";

/** What belittles somebody and puts them down as well: it counts as both. */
const SNUBS = `
      joke|parody|waste of a ~1 person|human|man|woman
      gene pool a ~1 favor|favour
      only thing ~2 dumber|sadder|uglier|thinner|emptier|slower than ~5 is|are you|your
      with a face|mug like yours|that ~1 i'd|i|you'd|no
      you|he|she|who wouldn't know ~7 if it ~2 bit|hit|slapped|crawled
      must be ~1 exhausting|tiring|hard|sad|tough being|to ~1 be ~2 stupid|dumb|dense|ignorant|clueless
      you ~1 born ~1 this|that|so stupid|dumb|ignorant|dense|slow
      must be ~2 fun at parties|funerals
      pity|weep ?for your ~1 kids|children|wife|students`;

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
      hurenbock* eumel* unmensch wappler* allmachtsdackel* kackfresse* furzknoten* pupsnase* pimmel* schwanzlutscher* muschi* muschis möse* arschficker* hinterlader* kinderschänd* pädophil* päderast* perversling* perverse* lustmolch* nazibraut* nazihure* naziratte* nazidrecks* faschistensau* faschistenpack* faschistenschwein* kommunistensau* kommunistenpack* linkspack* rechtspack* zionistenpack* judenpack* nutte nutten`,
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
    tier: `trampel tropf glucke oma opa hund köter huhn gans schaf kuh ziege affe esel kamel hammel ochse geier hyäne kröte schlange ratte schwein sau vieh biest wurm made laus floh zwerg greis fossil dinosaurier mumie sack lappen clown zecke flasche spanner mongo ossi wessi`,
    kin: "daughter daughters son sons kid kids child children wife husband mother mum mom dad father sister brother family girlfriend boyfriend",
    routine: "live lives sleep walk park drink eat shop swim run jog train sit drive take",
    dull: `toddler toddlers kid kids children dog dogs hamster hamsters goldfish houseplant houseplants doorknob brick bricks amoeba puddle potato potatoes spoon sponge cactus`,
    wit: "sense brain brains spine backbone wit talent charm empathy dignity manners decency",
    sippe: "tochter sohn kind kinder frau mann mutter schwester bruder familie freundin freund",
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
    getier: `viecher schnecke* nacktschnecke* blattlaus* blattläus* läuse wildschwein* maulwurf* maulwürf* wühlmäus* wespe* mücke* mücken motten ameise* raupe* zünsler* borkenkäfer* waschbär* marder tauben fliegen zecken giersch* quecke* löwenzahn* unkraut* zombies orks
      slug slugs snails aphid* caterpillar* gophers groundhog* voles mosquito* wasp wasps hornets ants mites beetles moths squirrel* raccoon* deer moles mice weeds`,
    plage: "ratten schaben parasiten rats roaches",
    fundort: "falle fallen kompost keller stall hühnerstall garten trap traps compost cellar attic coop barn garden",
    ur: "your ur yer his her their",
    who: "you u ya yous he she they",
    iwill: "i'll ill il we'll imma ima gonna",
    body: "teeth face head skull jaw neck nose knee knees leg legs finger fingers bone bones arm arms throat eye eyes wrist wrists ribs ankle ankles kneecap kneecaps tongue eyeball eyeballs hand hands spine gob",
    ruin: "choke chokes drown drowns rot rots starve starves bleed bleeds perish homeless bankrupt sacked evicted crippled shanked raped strangled",
    unheil: `krebs schlaganfall herzinfarkt infarkt unfall tod sturz beinbruch kreuzbandriss bänderriss stromschlag hirntumor tumor aids pest cholera arthrose querschnittslähmung altersarmut hölle gicht krätze leukämie demenz
      leberzirrhose genickbruch schädelbruch`,
    leib: "fresse maul gesicht hals rachen schädel rübe arsch eier schnauze visage gebiss zähne zahn knochen finger beine bein genick kehle nase arm arme kiefer ohren hände rippen kopf knie kniescheiben tippfinger",
    haun: "brech breche brechen hau haue hauen tret trete treten reiß reiße reißen stopf stopfe polier poliere polieren ramm ramme klatsch schmier",
    wish: "hope|hopefully|pray|hoping|wish",
    trait: `lying|fat|ugly|thieving|scheming|gutless|gormless|evil|sanctimonious|bossy|talentless|untalented|pathetic|disgusting|vile|spineless|worthless|lazy|bitter|hysterical|power-tripping|stupid|dumb|ignorant|arrogant|smug|entitled|spoiled|spoilt|filthy|greedy|corrupt|dishonest|self-righteous|whiny|whining|petty|nasty|sad|miserable|useless|incompetent|clueless|brainless|braindead|dim-witted|dim|pretentious|overpaid|trust-fund|nasty`,
    lout: `bitch|slut|git|swine|prick|sod|bastard|troll|toad|moron|idiot|fool|loser|coward|liar|hypocrite|clown|crook|fraud|hack|weasel|snake|rat|pig|cow|witch|hag|brat|slob|parasite|leech|bully|tyrant|monster|snob|creep|sleaze|lowlife|scumbag|imbecile|halfwit|dimwit|nobody|failure|disgrace|embarrassment|charlatan|quack|grifter|bootlicker|shill|sellout|buffoon|dunce|psychopath|sociopath|narcissist|pervert|racist|bigot|nazi|fascist|spinster|spinsters|windbag|blowhard|simpleton|fossil|babysitter|housewife|prick`,
    wicht: `wicht würstchen feigling* heuchler* lügner* blender* selbstdarsteller* wichtigtuer* schwätzer* hetzer* narzisst* stümper* dilettant* hochstapler* scharlatan* quacksalber* wendehals* snob versager* göre* jungfer jungfern lump judas speichellecker* kriecher* schleimer* besserwisser* nichtskönner* giftspritzer* gernegroß* kotzbrocken ekelpaket* schwafler* dummkopf schaumschläger* jammerlappen* weichei* memme* rassist* zicke* weib weiber luder bübchen
      bürschchen schnösel* gschaftlhuber* fatzke* lackaffe* dünnbrettbohrer* klugscheißer* trottel* primitivling* schmarotzer* opportunist* schreihals rotznase`,
    eigenschaft: `erbärmlich* armselig* dumme dummer dummes dümmste* blöde blöder blödes dämlich* feige feiger verlogen* schäbig* widerlich* ekelhaft* arrogant* selbstgefällig* selbstverliebt* verzogen* verwöhnt* verbittert* hysterisch* untalentiert* talentlos* unfähig* rückgratlos* charakterlos* ahnungslos* hirnlos* strohdumm* inkompetent* hinterhältig* mieser miese mieses jämmerlich* lächerlich* peinlich* gekauft* korrupt* fauler faule faules frustriert* gelangweilt* dreist* überheblich* unverschämt*
      eingebildet* verkopft* beleidigt* naiver naive alter alte`,
    leute: `ausländer* flüchtling* migrant* asylant* asylbewerber* muslim* moslem* juden türken araber* syrer* afghanen marokkaner* algerier* zigeuner* roma sinti polen russen rumänen bulgaren albaner* schwarze neger* schwule* lesben transen frauen männer weiber mütter helikoptermütter muttis alleinerziehende* rentner* ossis wessis ostdeutsche* bayern schwaben österreicher* schweizer* beamte* lehrer* lehrerinnen erzieher* ärzte ärztinnen polizisten bullen politiker* grüne* linke* rechte* afdler impfgegner*
      ungeimpfte* geimpfte* veganer* vegetarier* radfahrer* radler* autofahrer* suv-fahrer* hundehalter* hundebesitzer* jäger* bauern raucher* hartzer* arbeitslose* obdachlose* behinderte* influencer* gamer* konsolenspieler* zugezogene* zugezogenen gewerkschafter* handwerker* journalisten christen katholiken atheisten gläubige* amerikaner* amis deutsche* kartoffeln blogger* jugendliche* boomer* feministinnen feministen filmemacher* schauspieler* makler* vermieter* anwälte*`,
    untermensch: `tiere abschaum dreck pack gesindel ungeziefer pest seuche parasiten schmarotzer* schweine ratten affen vieh untermensch* krebsgeschwür geschwür bodensatz müll abfall idioten vollidioten halsabschneider verbrecher mörder kinderschänder* vergewaltiger* terroristen barbaren primitiv asozial geisteskrank gestört hirnlos verblödet minderbemittelt minderwertig zurückgeblieben degeneriert hirntot versager* krank`,
    dumpf: `dumm blöd dämlich faul kriminell gewalttätig dreckig unfähig korrupt verlogen feige ungebildet primitiv krank gestört`,
    samt: `doch eben halt alle allesamt nur einfach durchweg ja wohl nichts sowieso eh meist immer`,
    people: `muslims moslems jews blacks whites arabs asians mexicans indians pakistanis afghans syrians africans chinese russians poles americans brits immigrants migrants refugees foreigners illegals gays lesbians queers homosexuals transgenders women men females males wives mothers moms mums girls feminists liberals conservatives republicans democrats lefties leftists progressives socialists politicians cops teachers doctors nurses journalists lawyers bankers landlords developers christians catholics atheists boomers millennials zoomers teenagers
      pensioners cyclists truckers bikers gypsies travellers homeless disabled autistics vegans hunters vaxxers antivaxxers influencers bloggers critics gamers irish italians portuguese owners locals newcomers tourists southerners northerners actors cultists plumbers`,
    vermin: `animals vermin subhuman subhumans scum filth parasites parasite cancer plague pest pests garbage cockroaches roaches rats pigs savages pedophiles paedophiles groomers retarded retards rapists murderers thieves leeches degenerates monkeys apes inbred inbreds sheep dregs morons idiots imbeciles scumbags whores sluts barbarians maggots worthless bloodsuckers freaks drunks beggars braindead brain-dead knuckle-draggers`,
    mean: `stupid dumb lazy evil disgusting violent dirty filthy ignorant corrupt greedy retarded inferior uncivilized uncivilised primitive delusional crooks criminals incompetent frauds`,
  },
  patterns: {
    insult: `
      @trait ?old|little @lout !for|box
      !unsere|meine|ich|die @eigenschaft kuh|ziege|zicke|gans|pute|schlange
      grifter|grifters|bootlicker*|plagiarist
      jammerlappen|wicht|lackaffe|fatzke|schnösel|giftspritzer*|selbstdarsteller*
      verbittert* ~1 alte|alter jungfer|jungfern|schachtel|sack|knacker
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
      !unsere|meine|ich|die @eigenschaft kuh|ziege|zicke|gans|pute|schlange
      @eigenschaft @wicht
      is|was|are|remains|remain ~1 a|an|the ~1 @trait ~2 @lout
      what|such a|an ~1 @trait ~2 woman|man|person|human|being|creature|people|guy|lady|mother|father
      you|u ?absolute|total|complete|utter|massive|giant|filthy @trait ~2 @lout|piece|excuse|sack
      you ~1 selfish|arrogant|ignorant|stupid|disgusting|entitled|vile|pathetic|lazy ~4 piece|excuse|sack of
      you|u ~1 absolute|total|complete|utter|massive|giant ~1 @lout|clown
      wie|was ~1 naiv|hohl|dumm|blöd|egoistisch|erbärmlich|verblendet|armselig|feige|krank ~4 muss|kann man ~2 sein|sinken
      du|ihr|sie ~1 @eigenschaft @wicht|kuh|ziege|sack|hexe|hund|gans|pute|sau
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
    belittling: `${SNUBS}
      says the ~1 guy|girl|man|woman|one|person who|with
      when|once you're|youre|you ~2 older|grow|grown|adult ~6 you'll|youll ~1 understand|see|learn|know
      how do|does|did you|u ~1 even ~1 function|dress|breathe
      geh|gehen ~1 sie|doch|bitte|mal ~1 zum|in psychiater|nervenarzt|irrenarzt
      deine|ihre ~1 tabletten|medikamente|pillen|tropfen ~1 vergessen|abgesetzt !nehmen|hast|haben
      so|mit wenig hirn|verstand|grips
      keep|dream|cry|run ~6 little girl|boy
      du|sie|ihr ~3 menschen auf dem gewissen
      you|u|ur|you're|youre trash|garbage|dogshit at
      schätzchen|mausi|kindchen|jungchen|püppchen|dummerchen|naivchen|schatzi|schnucki|bürschchen|freundchen|bübchen
      erst denken|nachdenken ~1 dann ~1 schreiben|reden|posten|kommentieren
      hirn|gehirn|verstand ~2 einschalten|anschalten|benutzen|anstrengen
      träum|träumt|träumen weiter
      lügst|lügt|lügen ~2 wenn|sobald|wie du|ihr|sie|gedruckt
      schande von|für|als ~1 mutter|vater|mensch|frau|mann|lehrer|arzt|journalist*|stadt|zunft|menschheit
      blood on your hands
      screw|screws loose
      lost your|ur mind|marbles
      lie|lying|lies|lied through your|his|her|their ~1 teeth
      congratulations|congrats|wow|bravo|way|job|nice|brilliant ~2 genius|einstein|sherlock !and|work|of|bar|idea|who
      reading|listening comprehension ~4 skill|problem|hard|much|fail|issues|strong|isn't|help|lacking|lessons|poor|not
      cute|adorable how|that you|u ~2 think|thought|believe|try|tried|trying !of|about
      you're|youre|you unfit to|for|as
      you're|youre|ur ?so|just|really|a|an @soft !to
      you are ?so|just|really|a|an @soft
      du ~1 @tier
      du bist ~3 @tier
      sie|ihr alte*|alter|blöde*|dumme*|elende*|feige* ~1 @tier
      you|u couldn't|can't ~5 if|to ~6 life|tried
      have|has|had nothing|nobody to say
      not very|too|so bright|smart
      back in|to the kitchen
      you|u|he|she ~1 shouldn't|should|never ~2 allowed|near
      hirn|verstand|gehirnzellen|intelligenz ~3 fehlt|fehlen|fehlend
      people|someone|men|women|losers|guys|those|anyone|everyone|trolls|clowns|ppl|folks like you|u|yourself
      leute|leuten|menschen|typen|jemand|solche|weiber|männer|personen|figuren|gestalten wie du|sie|ihr|dir|euch|dich|ihnen|ihn
      you people|freaks|clowns|trolls|losers|lot|morons|libs|liberals|conservatives|leftists
      your ~1 ignorance|stupidity|idiocy|arrogance|bigotry|delusion*|racism|hatred|hypocrisy|paranoia|whining|lies|drivel|tripe|garbage|nonsense|bs|bullshit|crap|trash
      your ~1 mom's|mother's|mommy's|mama's|parents|mum's basement|house
      mom's|mother's|mommy's|mum's|parents basement
      your ~1 mom|mother|sister ~3 is ~2 @insult_en
      your ~1 mom|mother|momma|mama|mum|wife|sister|parents ~3 should|would|must|must've|swallowed|disappointed|dropped|ashamed|proud|raised|never|fat|sucks
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
    put_down: `${SNUBS}
      people|folk|folks|men|women|tenants like you|u are|is why
      you're|youre the reason we|they|people|nobody ~1 have|need|can't|hate|left|leave|trusts
      you|u are the reason we|they|people|nobody ~1 have|need|can't|hate|left|leave|trusts
      shouldn't|wouldn't|couldn't be trusted|let|allowed ~1 near|with|within ~1 a|an|any|sharp|children|animals
      wouldn't|i'd|couldn't|can't ~1 trust|let you|u ~1 to|with|near ~3 @dull|butter|toast|kettle|boil|water
      i've|we've|i ~1 met|seen|known|owned|taught|kept ~1 @dull ~1 with|who more|better @wit|going
      @dull|dog|cat|horse has|have|had ~1 more @wit
      no wonder ~1 she|he|they|your ~3 left|hates|divorced|avoids|laughed|fired|sacked|tired ~1 you|of
      brain|brains|charm|wit|personality|depth|warmth|intellect|iq|manners of ~1 a|an ~2 @dull|cabinet|wall|sock|rock|fridge|teabag|wardrobe
      thick|dense|dim as ~1 mince
      pity whoever|anyone|anybody|everyone|everybody ~1 who|has|that|had|sits|lives|works|married
      another|typical wannabe|armchair|keyboard
      the|have gall|nerve|cheek to ~1 call|tell|lecture|complain|preach
      you whine|whinge|snivel|bleat ~1 like|about|more
      you|u smug|pompous|sanctimonious|gullible|spoilt|spoiled|entitled|jumped-up|ignorant|arrogant|petty|heartless|spineless|pathetic|hateful|vain|filthy|greedy|snivelling|innumerate ~1 little|old|excuse|peacock|fraud|creature|piece|toad|worm|twerp|thing|man|woman|hack
      you're|youre ~3 a quitter|whiner|has-been|killjoy|penny-pincher|sponger|nobody|mediocrity|nonentity
      you're|youre ~1 bitter|dull|mediocre|spineless|talentless|insufferable|useless|soft and|because you|you've|you'll|always|you're
      you|u were|are insufferable|unbearable|ghastly|obnoxious !in|at|for|to|without|when
      lie|lied|lying|whined|bullied|conned|sponged your way
      spare the rest of us
      and they|somebody|people pay you !back|the|a|for|to|in|well
      a|an|you ~1 vain|smug|sad|gullible|pathetic|pompous|bitter|burnt-out little|old man|woman|hack|windbag|bore
      sie|du ~1 armes|elender|elendes|erbärmlicher|selbstgerechter|überheblicher|eingebildeter|armseliger|verbitterter ~1 würstchen|wicht|gestalt|wurst|mensch|männchen|schreiberling|figur
      those who can't ~2 teach
      i've ~4 with|who ~1 more|better ~4 than you|yours|him|author
      adult|grownup|mummy|mommy|nurse to ~1 explain ~3 to you
      gehört ~2 eingewiesen|entmündigt
      mit|bei dem|so|diesem|der gesicht|visage|wampe würde|hätte|kriegst ~1 ich|man|du
      auf ~1 kinder|menschen losgelassen
      hirn ~1 regnen
      kein wunder bei ~1 den|der|dem|deinen|so ~1 eltern|mutter|vater|gesicht
      dir|ihnen|euch ist ~3 nicht ~1 zu helfen
      kauf dir ~1 freunde|hirn
      heul|heult leiser
      lass die großen|erwachsenen reden
      lass|lasst dich|euch hier|im ~3 nie|nicht ~2 blicken
      soll sich ~4 nicht mehr blicken
      tape|sew|glue|staple your|his|her ~1 mouth|lips shut
      you|u ~2 sound|write|act|argue|behave|talk|reason like a|an ~2 toddler|grader|drunk|brat
      du|sie|ihr ~4 schreibst|schreiben|benimmst|benehmen|argumentierst|argumentieren|klingst|klingen|redest|reden ~1 wie ein|eine|n ~2 viertklässler*|erstklässler*|kleinkind*|dreijährig*|fünfjährig*|trotzkind|betrunken*|besoffen*|kindergarten*
      schreiben|schreibst|argumentierst|argumentieren|benehmen|benimmst sie|du|sich|dich ~1 wie ein|eine ~2 viertklässler*|erstklässler*|kleinkind*|dreijährig*|fünfjährig*|trotzkind|betrunken*|besoffen*
      kannst|könnt|können du|ihr|sie ~1 überhaupt lesen|denken|rechnen
      setzen sechs|ungenügend
      !i|ich|wir|kinder|kind|nicht|und geh spielen !mit|im|in|am|auf|an|bei
      lass|lasst|lassen|überlass|überlasst das|es ?lieber|mal|besser|doch mal|lieber|besser|doch die|den erwachsenen|großen
      süß|niedlich|putzig|goldig|herzig wie|dass du|ihr|sie ~1 versuchst|versucht|versuchen|glaubst|glaubt|glauben|meinst|einbildest
      nicht jeder|alle kann|können ~1 denken !wie|dass|an|in
      nicht jeder|alle muss|müssen ~1 eine meinung
      kind ~3 zu heiß gebadet
      zu heiß gebadet worden
      du|sie|ihr wohl|offenbar|offensichtlich|anscheinend|vermutlich ~3 gefehlt|gepennt|geschlafen|geschwänzt
      dein|deinen|deinem|euren aluhut
      aluhut ~2 zu ~1 eng|stramm|fest|heiß
      hast|hat|haben|habt ~3 einen|nen|eins an der klatsche|waffel|marmel|schüssel|erbse|glocke
      du|sie|ihr|leute|typen|einer|jemand|er ~2 gehörst|gehören|gehört ~3 in ~1 behandlung|psychiatrie|klapse|anstalt|geschlossene|irrenhaus|klapsmühle|zwangsjacke|gummizelle|sonderschule
      wer|was hat dir|ihnen|euch ~3 ins|in ~1 gehirn|hirn ~1 geschissen|gepisst|gekackt
      hast|habt|haben du|ihr|sie ~4 nichts zu melden
      hast|hat|haben|habt hier ~2 nichts zu melden
      halt|halte|haltet|halts|halt's ~4 maul|fresse|klappe|schnauze|rand
      halten sie ~3 mund|klappe|maul
      sollten|sollte|sollst|solltest|besser ~4 den|die|das mund|maul|klappe|fresse halten
      leute|leuten|menschen|typen|solche|frauen|männer|gestalten|figuren|solchen wie du|sie|ihr|dir|euch|dich|ihnen ~1 dürfen|dürften|darf|dürfte ~2 nicht|nie|kein|gar|niemals !aufhören|fehlen|verschwinden|untergehen|ausgehen
      leute|leuten|menschen|typen|solche|frauen|männer|gestalten|figuren|solchen wie du|sie|ihr|dir|euch|dich|ihnen ~1 gehört|gehören|sollte|sollten|müsste ~5 weggesperrt|eingesperrt|verboten|entzogen|gesperrt|weg|entmündigt|knast|wegnehmen|verbieten
      dir|euch|ihnen ~2 gehört|gehören|gehörte|sollte ~5 weggenommen|entzogen|entziehen|wegnehmen
      deine|ihre|eure ~1 meinung ~1 interessiert ~3 niemand*|keinen|keine|keinem
      niemand*|keinen|kein|keine ~2 interessiert|interessieren deine|ihre|eure ~1 meinung
      glaubst|denkst|meinst ~3 deine|eure ~1 meinung ~3 interessier*
      kannst|könnt|können ~2 weder backen|schreiben|kochen|denken|rechnen|lesen|reden|singen
      such|sucht dir|euch ~1 ein|nen ~2 hobby|leben !das|was|bei|mit|für|wo|in
      lösch|lösche dich
      bevor|ehe du|ihr ~5 mitredest|mitredet
      verstand|intelligenz|horizont|hirn|iq|gehirn ~1 eines|einer|von|wie ~2 teelicht*|toastbrot*|toasts|goldfisch*|amöbe*|knäckebrot*|kartoffel*|bratwurst|löffel*|erbse|walnuss|türklinke|schnecke|fliege|huhns|steins|einzeller*
      iq|intelligenzquotient ~4 raumtemperatur|schuhgröße|zimmertemperatur|einstellig*|knäckebrot|körpertemperatur
      hast|haben|habt|hat ~6 ahnung ~3 wie ~2 kuh|ochse|esel|huhn|schwein|fisch|karpfen
      mengele|goebbels|himmler|freisler ~3 freude|stolz|proud
      did|does your|ur ~1 mum|mom|mommy|mummy|mother|mama ~1 write|type this|that|it ?comment|post|blog|article for you|u
      did|does daddy|mommy|mummy ~1 pay|buy|let|know|write
      want|need mommy|mummy|daddy to
      thinking|reading|math|maths|spelling|logic|physics|facts is|are ~2 hard|difficult|tough|tricky for you|u|ya
      adults|grownups|grown-ups|ups ~1 are|is|r ~1 talking|speaking !outside|inside|about|to|in|on|and|over
      leave|let ~3 to|the ~1 grownups|grown-ups|ups|adults ~2 talk|handle|discuss
      run along now|then|kid|kiddo|little|sweetie|junior
      let me ~1 type|say|explain|write|speak ~3 slowly|small ~2 so|for ~1 you|u|ya
      let me use small|smaller|simple|little words
      you|u ~3 eating|eat|ate|sniffing|sniff crayons|glue|paste
      it's|its|how|so|that's ~1 cute|adorable|precious ~1 that|how|when|you you|u|think ~1 think|thought|believe|try|tried|trying !of|about
      stick|stay ~2 to|in your ~1 knitting|lane|crayons|dolls|cookbooks
      !if|when|because|think|that|whether you're|youre ~1 mentally|emotionally|intellectually ill|unstable|challenged|deficient|disturbed|unwell
      you|u are|r ~1 mentally|intellectually ill|unstable|challenged|deficient|disturbed
      sick|ill|wrong|soft in the head
      not right in the head
      you|he|she|they ~3 have|has|had|got no business ~1 commenting|writing|teaching|blogging|speaking|posting|cooking|baking|reviewing|being|having
      nobody|noone|one|who ~1 cares|asked|wants ~2 your|what|for ~1 opinion|you|u|your|opinions ~1 think|say|thinks
      nobody|noone|one ~1 asked ~1 for your ~1 opinion|thoughts|advice
      delete|close|shut your|this ~1 blog
      shut your|ur|yer ~1 mouth|trap|gob|pie|face|yap|piehole
      !i|to|just people|folks|idiots|women|men like|as you|u|him|her|that|these ~1 shouldn't|should|never ~1 be|not|never|lose ~2 allowed|near|trusted|citizenship|vote|breed
      people|folks|idiots|guys|women|men like you|u ~1 are|r|ruin|disgust ~2 problem|worst|disgusting|sick|cancer|scum|everything|me
      how are|were you|u ~1 even ~1 allowed|employed|married|human
      who ~1 let|lets|gave|allowed you|u ~2 near|out|keyboard|internet|online|license
      dropped on ~2 head ~2 baby|child|birth|kid|infant
      you|u|he|she|they|idiots ~1 belong|belongs in ~2 padded|asylum|loony|institution|straitjacket|nuthouse|madhouse
      iq ~3 room|single|shoe|potato|houseplant|goldfish ~1 temperature|digit|digits|size|goldfish|potato|houseplant
      brain|brains|intelligence|depth|charisma|personality|iq|wit|intellect|spine of ~1 a|an ~1 jellyfish|gnat|slug|dumpster|puddle|goldfish|potato|houseplant|turnip|amoeba|gnat|squirrel|doorknob|spoon|walnut|pea|flea|snail|teaspoon
      !i|we|me couldn't|can't|cannot|couldnt|cant ~1 run|direct|organise|organize|manage|pour|find|boil|spell|plan|engineer|teach ~2 traffic|lemonade|bath|party|duck|sandcastle|brewery|piss|ass|arse|paper
      if brains were|was
      if you|he|she|they had ~1 a|half|any brain|brains !scan|scans|tumor|tumour|injury|damage|surgery
      evolution ~3 reverse|backwards
      cry me|us a river
      use your ~1 brain !to|when|for|and|like|as
      try using|engaging|growing ~1 a|your brain
      would|d|he'd|she'd sell|pimp ~3 own|his|her|their ~2 mother|grandmother|kid|kids|children
      back to ~3 where|wherever|whatever|hole ~2 @who ~2 crawled|came|come|slithered
      go home to|and|let ~2 your|let|open|own ~2 country|city|own|kind
      do yourself|us|world|everyone|internet ~2 favour|favor ~2 never ~1 post|write|comment|speak ~2 again
      do everyone|everybody|world|humanity a|the ~1 favour|favor|kindness and
      nobody|noone|no-one|one|none ~2 wants|needs|misses|missed|invited you|u|ya|your ~2 here|kind|around|back|there
      your|ur kind always|never|are|should|shouldn't|don't|think|ruin|ruined|belong|destroy|breed
      you're|youre|he's|she's ~1 too thick|dumb|stupid|dense|dim|ignorant ~1 to|for|even
      you|u|he|she|they ~3 too dumb|stupid|dim|ignorant ~1 to|for|even
      likes of you|u|ya|yous
      find ~1 @ur own ~1 backside|arse|ass|bum
      whoever raised|trained|hired|employs|educated you|u|ya
      back in|to|into your|ur cage|kennel|cave|swamp|hole
      you|u are|r|were nothing !but|to|if|like|wrong|short|less|more|without|alike|in|of|compared|special|new|other
      imagine being|having this|that|so dense|dumb|stupid|thick|dim|ignorant|bitter|sad|petty|fragile|wrong
      your|ur parents|mother|mum|mom|dad|father|wife|kids|children|family ~3 disappointed|ashamed|embarrassed|mortified|failed|cringe !that|when|if|me
      never ~2 done|had|held|worked ~2 real|proper|honest|day's|day ~1 job|work|labour|labor|in ~2 @ur life|lives
      !to|i|we|should|could get a ~1 proper|real job
      back|off|away to ~3 with you|the|ye|them|your ~1 lot|comrade|all
      geh|geht|verschwinde|verschwindet|zieh|zieht|hau|haut|verpiss* ~4 wo|woher du|ihr|sie ~1 hergekommen|herkommst|herkommt|herkommen|hingehörst|her|herkamst
      hier|da|euch|dich ~1 will|braucht|vermisst|mag dich|euch|deinesgleichen|hier ~2 keiner|niemand|kein !lesen|hören|sehen
      dich|euch ~1 braucht|brauchen|brauch|vermisst|will|wollen hier|wir|man|keiner|niemand ~3 nicht|keiner|niemand|kein !lesen|hören|sehen|mehr
      dich|euch hat ~2 keiner|niemand ~1 gerufen|gebeten
      verschwinde|verschwindet|raus|verpiss* aus unserem|diesem|unserer|unserm ~1 land|dorf|stadt|heimat|revier
      ab nach ~2 hause|heim|anatolien|afrika|syrien|ankara ~1 mit|alle|einfach
      geh|gehts|soll|sollen ~1 hoam|heim|hoim|hoimganga|heimgehen !und|mit|ins|bevor|wenn|nach|in|zu
      zieh|zieht ~1 leine
      tu|tut|mach|macht uns|der|dir ~4 gefallen und|, ~1 lösch|verschwinde|geh|halt|spring|pflanz|schweig
      um dich|euch|ihn wär|wäre|ist ~2 nicht ~1 schade
      du|ihr|bist|seid|autor*|verfasser* ~4 zu dumm|blöd|doof|dämlich|beschränkt ~1 um|zum|für|dafür
      bist|seid du|ihr ~5 beschränkt|unterbelichtet|behämmert|minderbemittelt !auf|in
      sowas wie dich|dir|du|euch
      deinesgleichen|euresgleichen
      große|grosse klappe|fresse|schnauze ~2 nichts|nix dahinter
      nicht|nimmer|nich|net|mehr alle ~1 latten|tassen|nadeln|zacken am|im|in|an ~1 zaun|schrank|tanne|krone
      oberstübchen ~5 licht|dunkel|leer|los|stimmt|lüften
      niemand|keiner|keinen|niemanden|kein ~1 interessiert|interessierts|juckt|kratzt ~6 was|deine|dein ~1 du|ihr|meinung|gelaber|geschreibsel
      schande für deinen|deine|dein|euren|eure ~1 beruf|familie|zunft|berufsstand|eltern
      mit deinem|ihrem|eurem horizont|spatzenhirn|iq|intellekt
      lern|lernt ~1 erst|erstmal|du ~2 lesen|schreiben|denken ~1 bevor|ehe|dann|und
      wer hat dich|euch ~2 erzogen|reingelassen|losgelassen
      du tust mir nur ~1 leid
      geh ~1 doch|mal|lieber ~1 kellnern|putzen|stempeln`,
    hate_of_group: `
      @people are|r ~1 @mean ~2 @mean
      @people are|r like ~2 @vermin|locusts|weeds
      @leute sind wie ~1 @untermensch|schnecken|heuschrecken|läuse|unkraut
      volk|bande von ~1 dieben|affen|verbrechern|lügnern
      solche|alle leute|menschen|typen|politiker*|verbrecher gehören ~3 erschossen|aufgehängt|vergast|gesteinigt|abgeknallt
      diese|solche @leute ~4 sind ~2 @untermensch
      @people ~5 are a|the|such plague|cancer|pest|parasites|vermin|scum|dregs|disease
      @leute sind|bleiben ?@samt ?@samt ?die|das|der @untermensch
      @leute sind|bleiben ?@samt ?@samt ein|eine|so|geistig|moralisch ~1 @untermensch
      @leute sind doch|eben|halt|alle|allesamt|durchweg ?alle|allesamt|nur|einfach @dumpf
      @leute sind|ist ~2 zu dumm|blöd|doof|faul !um
      @leute ~2 gehören|müssten ~4 eingesperrt|weggesperrt|vergast|entsorgt|ausgerottet|kastriert|sterilisiert|erschossen|abgeknallt
      werfen|vermehren ~4 wie ~2 karnickel|kaninchen|ratten|ungeziefer
      liegt|steckt denen|ihnen ~2 im|in blut|genen
      nur ein ~1 toter|tote ~2 guter|gute
      frauen|weiber|mädchen ~6 an den herd
      @people are|r ?all|just|nothing|mostly|simply|basically|really|literally|such|always|fucking|but|the|a ?but|just|a|the|entitled|dirty|filthy|stupid|lazy|fucking @vermin
      @people are|r all|just|nothing|so|too|always @mean
      @people are|r ?all|just mentally|brain ill|dead|deficient|retarded
      those|these|such people|folks are|r ?all|just|nothing|really|like @vermin
      only good ~2 is a ~1 dead
      breed|breeding like ~1 rabbits|rats|rodents|cockroaches|vermin and`,
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
      i|we know|knows which|what ~3 you|u ~1 @routine
      i|we know where you've|you'd moved|gone|parked
      i|we know|have|got|found your ~2 address|postcode
      i|we drive|walk|go|pass|cycle ~1 past|by your ~1 house|place|gate|flat|home|door|window ~1 every|each|twice|most
      your @kin ~1 cycles|walks|goes|plays|sleeps|rides ~1 to|past|near|alone|home ~3 school|alone|night|there|unit|park
      you|you've have|got a|two|three ~2 @kin ~4 don't|haven't you
      careful who|whom ~1 sits|stands|walks|follows|knocks|waits
      i'd|better|should|start ~1 looking|look over your|my shoulder !when|while|before
      i'd|better|should keep looking over your|my shoulder !when|while|before
      people|lads|boys|folk|folks|men get|have hurt|accidents ~1 there|here|that !by|when|if
      would|be|it'd|what ~2 a|such|real ~1 shame|pity if ~1 something|anything|someone|somebody|your|you
      while you|u ~1 have|got|'ve a ~1 roof|home|job|house|face
      you|you'll will|soon|find ~2 find|out ~1 soon|what what|happens ~1 it|to|when ~2 is|people|who
      step|shut|back|stop|leave|take ~3 or we'll|i'll|someone'll|somebody'll
      again and|or you'll|you|i'll|we'll|it'll ~4 regret|hospital|teeth|grave|limp|dentist
      you|you'll|he'll|she'll ~2 writing|typing|eating|blogging|posting from|through|in ~2 hospital|wheelchair|grave|straw|ditch
      picking|spitting|collecting|digging|counting your|his|her ~1 teeth
      one of ~1 these|those days|nights ~1 someone|somebody ~6 you|your|door|find|turn|knock|break
      someone|somebody ~1 ought|should|needs|oughta ~1 to put|lock|burn|drown|cage|leave|poison ~1 you|u|him|her
      hope|hoping ~1 someone|somebody|they leaves|does|puts|breaks|burns|steals|poisons|kicks|hits|sets|locks ~2 you|your|yours|u
      shame|pity ~1 it|they ~1 was|only|wasn't|missed ~1 only|worse
      do|doing everyone|everybody|us|world|humanity|yourself ~2 favour|favor and|next ~6 bath|toaster|jump|breathing|bridge|train
      du|sie|ihr hast|haben|habt doch ~1 eine|einen|zwei|kinder ~1 @sippe
      deine|ihre|eure tochter|kinder|frau|kleine fährt|geht|gehen|läuft|spielt|spielen ~4 schule|allein
      wäre|wär ~2 schade wenn ~3 etwas|was ~2 passiert|zustößt|passieren
      schade wenn ~1 deinem|deiner|ihrem|ihrer|eurem|eurer ~3 etwas|was
      brech|breche|brechen ich|wir ~1 dir|ihnen|euch
      im krankenhaus|rollstuhl ~1 korrigieren|schreiben|tippen|bloggen|weiterschreiben
      genieß|genieße|genießt|genießen ~1 sie|das|den|die|es ~1 dach|leben|zeit|ruhe|haus solange
      someone|somebody|they ~2 should|oughta|ought|needs|has ~3 bullet in|through
      put a bullet in|through !point
      say that|it|this to|in my|our face
      @wish he|she|they|you never ~1 work|works|wake|walk again|up !at|in|with|on|like
      deserves|needs a bullet !point
      lieber|besser|künftig mit offenen augen
      dir|ihm|euch|denen|dem ~3 eine|eins reinhauen|scheuern
      to|gonna|i'll|we'll|will find|hunt you|u and i|we|make|break|kill|you|when|then|beat|hurt|i'll|we'll
      deine|eure tage ~2 gezählt
      again and i'll|we'll ~1 kick|break|kill|smash|knock|punch|bury|find|hurt you|your
      niemand|keiner wird ~2 dich|euch ~2 vermissen
      nobody|noone|no-one will|would ~1 miss|mourn you|u !around|guys|when|at|if|for
      i'll|we'll|i|we|i'd|gonna ~3 kill|murder|rape|stab|shoot|strangle|throttle|hunt you|u|ya|yall !a|the|some|more
      i'll|we'll|will|gonna ~1 find|get|hurt|cut|fuck|beat you|u|ya !a|an|the|some|any|one|it|your|to|more|all|and|something|someone|another|in|there|up
      !you'll|youll|you|gonna|don't|could|can|might|nearly|almost|not knock|punch|kick|smash|slap|bash|break|cave ~1 your|ur|yer ~1 teeth|face|head|ass|arse|skull|jaw|neck|legs|lights|nose|knees|fingers|bones|eyeball*
      @wish ?that you|u|ya|he|she|they ?all|both|just|really|will die|dies|choke|chokes|rot|rots|drown|drowns|burn|burns|crash|starve|freeze|bleed|suffer|suffers|perish !down|out|in|on|with
      @wish ?that you|u|ya|he|she|they ?all|both|just|really|will get|gets|got|catch|catches|end|ends|develop|develops ~3 cancer|aids|ebola|stroke|tumor|tumour|wheelchair|hospital|ventilator|ditch|hit|raped|stabbed|mauled|jumped|mugged|morgue|cancer
      @wish ?that you|u|ya|he|she|they ?all|both get|gets shot|raped|killed|run|cancer|aids|covid|beaten
      !you|they|people|who|he|she|ppl|folks @wish you|u|him|her|them ~1 cancer|death|dead
      @wish ~1 your|his|her|their ~1 dies|burns|crashes|explodes|starves|drowns|rots|chokes|burst|bursts|die|crash
      @wish ~1 he|she|they|someone|somebody|one bites|kills|mauls|chokes|punches|beats|shoots|stabs|strangles|robs|bite|kill|shoot ~1 you|your|u !back|out
      @wish ~1 it's|its|it|this ~2 your|their|his|her ~1 kid|kids|child|children|daughter|son|family|house|wife|turn ~2 next|first|time|then
      @wish you|u|he|she|they never ?ever have|has|get|find|finds|know ~1 children|kids|peace|sleep
      may you|they|he|she ?all rot|choke|suffer|burn|die
      you|u|he|she|they|people|lot|scum|politicians|family ~4 should|deserve|deserves|need|needs|ought ~2 be ~1 shot|hanged|hung|killed|raped|executed|lynched|exterminated|drowned|gassed
      you|u|he|she|they|people|lot|scum|politicians|family ~2 should|deserve|deserves|need|needs ?to die !cut|back|hard|down|off|with|in|at|of|peacefully
      !don't kill|hang|shoot|drown yourself|urself|yourselves|himself|herself|themselves|ya
      kys
      go ?and die|drown|croak|hang !hard|in|on
      go ?and die in ~1 fire|hole|ditch|hell
      drop dead !gorgeous|date|simple|easy|serious
      choke on ~1 it|your|that|one
      hang|shoot|lynch|gas|drown ~1 them|him|her ~1 all|both|lot !upside|up|on|at|in|out|to|over|together|with
      die already|quietly|slowly|alone|horribly
      drink ~1 bleach
      jump off|from ~1 bridge|cliff|roof
      in front of ~1 train|bus
      watch your back !lifting|and|when|with|on|in|while
      sleep with one eye
      someone|somebody ~2 should|oughta|needs|ought ~3 shoot|kill|beat|slap|punch ~2 you|him|her|them|this|that|these
      put|set ~2 dog|dogs on you|u|him|her|them
      !don't|dont|not|to|you|didn't|doesn't|never|can't know where|which ~1 you|u|your|he|she|they ?all|guys|people live|lives|work|works|park|parks|sleep|walk|jog|drink|drinks
      find|finding|found|figure out where ~1 you|u live|work|park|sleep
      !don't|dont|not|to|you|didn't|doesn't|never|can't know|knows which|what ~1 school|church|gym|street|house|building|office ~2 your|you|he|she|his|her ~2 go|goes|attend|attends|live|lives|work|works|in
      i|we|i've|we've ~1 got|have|know|found your ~1 plate|license|ip|street|workplace|employer|boss !blocked|banned|wrong|in|and|on
      i|we|i'm|we're|i'll|we'll|someone|gonna ~1 post|posting|publish|publishing|leak|leaking where|your ~2 live|park|work|address|home|number|ip|workplace|plate
      gonna|will|i'll|we'll swat|dox|doxx you|u|ya|him|her
      hunt|track|hunting|tracking you|him|u down !a|an|the|some|any|that
      sent|sending|send ~1 your name|address|photo|picture|details ~6 friends|boys|people|mates|boss|employer
      your boss|employer ~4 gets|receives|hears|will|know ~3 email|screenshots|about|hear
      i'm|im|we're|were|they're|someone's ~1 coming for you|u|ya|y'all !with|to|and|in
      we|they are ~1 coming for you|u|ya !with|to|and|in
      i'll|we'll|i'd|i'm|we're|gonna ~2 bury|gut|maim|cripple|butcher|slaughter|throttle|skin|torch you|u|ya|yall !in|with|a|an|some|the
      i'll|we'll|i|we|gonna|someone|somebody|to ~3 put|send|throw|kick|drag you|u|ya ~1 through|under|in|into ~2 window|wall|hospital|ground|grave|ditch|bumper|wheels|wheelchair|coma|coffin
      find|see|learn|know ~1 what happens|happened to|when ~1 people|folks|those|guys|girls|traitors|snitches|liars|rats|clowns|bloggers ~1 who|that|like|mess|talk|cross
      better ~1 start|keep|be ~1 looking|checking|look|check ~1 under|over|behind ~1 your|his|her|their car|cars|bed|shoulder|hood|bonnet|truck
      dare you|him|her|them ~1 to ~1 show|set ~1 face|faces|foot ~1 in|here|around|near|again|at|outside
      if|wait|until ~3 get|lay ~1 my|our hands on you|him|her
      if|when|until i|we ~2 get|lay ~1 my|our hands on that|this ~1 woman|man|guy|bastard|bitch|girl|idiot|thief
      wait|waiting until|till|til ~1 i|we find|catch|get you|u !a|an|the|some|to
      someone|somebody ~2 should|oughta|ought|needs|has ~2 run|put|string|shut|smack|beat|throw ~1 you|u|people|idiots|clowns ~4 road|chain|tree|window|bridge|out|down
      somebody|someone ~2 knock|knocked|kick|kicked|punch|punched|smash|smashed|rearrange|rearranged|break|broke ~3 teeth|face|jaw|nose|skull|legs|kneecaps
      should|ought|deserve|deserves ~2 have your|their|his|her ~1 fingers|legs|arms|neck|knees|kneecaps|bones|nose|jaw|hands|tongue ~1 broken|smashed|snapped|cut|chopped
      i'll|i|we'll|we|gonna|someone|somebody|and ~2 shove|ram|jam|stuff|stick ~4 down|up your|his|her ~1 throat|neck|ass|arse|gob
      picking|pick|spitting|swallow|swallowing|collect|collecting ~1 up|out|your ~1 your|own ~1 teeth
      i'll|we'll|come|over|by|round ~1 and ~1 smash|break|beat|kick|knock|punch|strangle|slap|wring ~3 your|you !to|at|record|high
      rope|noose|lamppost|gallows|guillotine ~3 with|for|waiting|reserved ~1 your|you|him|her|them|people|traitors
      bullet|rope|grave|coffin with your|his|her|their ~2 name on it
      used to hang|shoot|lynch ~1 traitors|people|men|them
      swing|hang|hanging|hanged from ~2 lamppost|tree|rope|gallows|rafters|nearest|streetlight !by|bird|feeder
      nuremberg|nürnberg 2 ~2 coming|comes|is|awaits|kommt|wartet|you|sie
      fight me irl|outside|bro|coward
      meet|catch|see you|u ~2 dark|back alley|alleyway
      love|happy|wait|happily|gladly|pleasure ~2 to|in ~1 see|watch|watching|seeing you|your ~2 die|burn|hang|suffer|bleed|rot|drown !on|in|out|through|off|it
      piss|dance|dancing|spit|spitting|shit ~1 on ~1 your|his|her|their grave|graves|corpse
      should|ought ~1 be left to die|rot|drown|starve
      i'll|we'll|i|we|gonna|someone|somebody|let's ~3 torch|firebomb|burn your|his|her|their|that ~1 house|place|home|shop|office|mosque|church|down !bridge|bridges
      you're|youre on ~1 a|our|my ~1 list now
      breathe|walk|laugh|smile ~3 while you|u ~1 can
      bury|put you|u under ~3 your|the|my|ground|lawn|patio
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
      ich|wir ~1 finde|finden|krieg|kriege|kriegen|erwisch|erwische|erwischen dich|euch|sie ?schon und|noch|irgendwann|überall|eh !nicht|keine
      ich|wir|man|dich|euch ~3 töte|töten|erschlage|erwürge|ersteche|erschieße|vergewaltige|vergewaltigen ~1 dich|euch|dir
      bring|bringe|bringen|bringt dich|euch|ihn ~2 um !dein|deine|ihr|den|die|das|einen|eine
      häng|hängt|erschieß|erschießt|vergrab|ersäuf dich|euch auf|doch|weg|bitte|endlich
      spring|springt ~2 von|vor|aus ~2 brücke|zug|fenster|dach|hochhaus
      hoffe|hoffentlich|wünsche|wünsch|mögest|mögen|sollst|sollt ~6 erstickst|erstickt|verreckst|verrecken|verreckt|verrecke|krepierst|krepieren|krepiert|krepiere|abkratzt|stirbst|ersäufst|verunglückst
      wünsche|wünsch|wünschen ~1 dir|euch|ihnen|ihm|solchen|denen ?nur|mal|einfach|allen ?einen|den|die|eine|nen|alle ?schönen|schöne|schweren|qualvollen|langen|baldigen sturz|unfall|krebs|tod|schlaganfall|herzinfarkt|beinbruch|durchfall|pest|cholera|rollstuhl|hölle|qualen|aids|corona|leukämie|hirntumor|tumor|impotenz|schimmelpilz|verderben
      hoffentlich nimmt|überfährt|überrollt|verprügelt|fährt dich|euch|ihn ~1 mal|ein|einer|jemand|bald|der|die|endlich
      hoffentlich trifft|erwischt|beißt es|er dich|deine|dein|euch|eure ~1 zuerst|als|mal|eigene|selber|selbst
      hoffentlich trifft|erwischt|beißt es|er als|zuerst ~2 dich|euch|deine|dein|eure
      hoffentlich ~1 kriegst|kriegt|bekommst|bekommt|kriegen|holst|hast du|ihr|er|sie|der ?mal|bald|auch krebs|aids|corona|herzinfarkt|schlaganfall|tumor
      hoffe|hoffentlich ~1 du|ihr|sie|er ~2 landest|landet|landen|endest|endet|liegst|liegen|liegt|verunglückst|brichst ~6 rollstuhl|intensiv|intensivstation|beatmung|grab|gosse|knast|genick|hals|graben !nicht
      sollen|soll|sollt|sollst sie|die|se|ihr|du|alle ?doch|ruhig|alle|halt doch|ruhig|alle|halt|von ~2 erfrieren|ersaufen|absaufen|ertrinken|verrecken|krepieren|verhungern|verbrennen|ersticken|abkratzen|verrotten
      sollen|soll|mögen|möge|sollst|sollt ~4 verrecken|krepieren|abkratzen|verrotten|verfaulen
      daran|dran|klumpen|bissen ~1 sollst|sollt|soll|sollen|mögest du|ihr|er|sie ~1 ersticken
      lass|lasst sie|die|ihn|den ~2 ersaufen|absaufen|verrecken|krepieren
      deinem|eurem|seinem|ihrem grab|grabe ~3 tanzen|pissen|spucken|pinkeln
      gehört|gehören|gehörst|sollte|sollten|solltest|sollen|soll|müsste|müssten|könnte|hätte|verdient|verdienst ~5 erschossen|aufgehängt|vergast|gesteinigt|abgeknallt|totgeschlagen|abgestochen|verrecken|krepieren|abkratzen|vergewaltigt|geköpft|ersäuft|ausgerottet|eingeschläfert
      du|ihr|sie|pack|leute|brut|gesindel|journalist*|politiker|männer|alle ~3 gehört|gehören|gehörst ~3 entsorgt|verbrannt|kastriert|weggeräumt
      gehört|gehören|gehörst|müsste|müssten|sollte|sollten|ab ~4 an|vor ~2 galgen|laterne|strick
      pack|gesindel|bande|verräter*|volksverräter*|politiker*|journalist*|leute|typen|solche|euch|ihr|du|verbrecher|alle ~3 gehört|gehören|gehörst|müsste|müssten|sollte|sollten ~4 an|vor die wand !gehängt|genagelt
      an ~2 galgen|laterne|strick ~1 mit|hängen|gehängt|knüpfen
      an die wand mit ~2 stadtrat|lehrer*|dir|euch|ihm|ihr|ihnen|denen|solchen|verräter*|pack|gesindel|politiker*|bande
      dich|euch|sie|ihn|alle ~2 erschießen|aufhängen|vergasen|steinigen|ausrotten|abknallen|totschlagen|abstechen|aufknüpfen|umbringen|kaltmachen|vermöbeln|verprügeln|plattmachen|umlegen
      verreck|verrecke|krepier|krepiere|verreckt|stirb|kratz|ersauf|ersaufe ~1 doch|endlich|elend|du|ihr|ab|dran|daran|langsam
      schlage|schlag|haue|hau|trete ~1 dir|ihm|euch|ihnen ?mal|gleich|eins|eine die|deine|ihre|auf|ins|in|aufs|das|den|eine ~2 fresse|zähne|gesicht|knochen|nase|genick|maul|beine|arme|finger|kiefer|visage|schädel|rübe|ohren
      auf|aufs ~1 maul|fresse !gefallen|fallen|geflogen|fliegen|gelegt
      wirst|werdet|werden ~3 blaues wunder
      dann setzt es
      weiß|weiss|wissen|find|finde|finden|raus|heraus ?genau|auch|schon|jetzt|ja|inzwischen|übrigens|längst ?genau|raus|heraus wo du|ihr|sie|er|die|dein|deine|eure ~4 wohn*|arbeit*|park*|abstellst|schläfst|trainierst
      wissen|weiß|weiss ~1 in|auf welche|welcher|welchen|welchem ~1 schule|kita|kindergarten|straße|haus|klasse ~1 deine|eure|du|ihre|ihr
      kenn|kenne|kennen ~1 dein|deine|eure ~1 kennzeichen|straße|strasse|arbeitgeber|chef|adresse|nummer
      deine|eure ~1 adresse|anschrift ~3 rausgefunden|herausgefunden
      ich|wir|und ~3 deinen|deine|dein|eure|euren ~1 adresse|namen|stellplatz|anschrift|arbeitgeber|nummer ~3 poste|posten|veröffentliche|veröffentlichen|verbreite !nicht|nie
      poste|veröffentliche|verbreite ich|wir ~2 deinen|deine|dein|eure|ihre|ihren ~1 adresse|namen|anschrift|arbeitgeber|nummer|foto
      weiß|weiss|kenne|kenn ~2 deine|eure|dein ~1 adresse|haus|häuser|auto|kinder|familie|schule
      eure|deine|dein häuser|haus|auto|kinder|familie ~3 kenn*
      lass|lasse|hetz* ~3 hund|hunde ~1 los|auf
      warte|warten ~3 vor ~4 auf dich|sie|euch|ihn
      nicht ~1 heil|lebend ~2 zum|nach|raus|heim
      hoffentlich|irgendwann ~1 erwischt dich|euch
      komm|kommst ~3 mir ~3 unter|vor ~1 augen|finger|flinte
      jemand|einer ~2 sollte|müsste ~3 verprügeln|abknallen|erschießen|umlegen
      pass ~1 auf ~1 dass|das ~1 dir|euch ~3 passiert|zustößt
      wir kriegen dich|euch !dazu|hin|wieder|nicht|zum|heil|rum|satt|da|schon|gut|ab|unter|fit|los|auch|an|in|mit|auf|aus|zu
      wenn|falls|sobald|bis ich|wir dich|euch|dir ~6 erwische|erwisch|erwischen|begegne|finger
      wenn|falls ich|wir dich|euch|ihn ~2 in ~1 finger kriege|krieg|bekomme|kriegen|bekommen
      wenn|falls ich|wir den|die typ|typen|kerl|kerle|frau|herrn|dieb|schreiber|autor*|weib|bande ~2 in ~1 finger kriege|krieg|bekomme|kriegen|bekommen
      dann lernst|lernt|lernen du|ihr|sie|der mich|uns ~1 kennen
      wirst|werdet|sollst|sollt mich|uns ~2 kennenlernen
      überleg|überlege|überlegt dir|euch|es ~3 was|ob du|ihr ~2 sagst|postest|kommentierst
      gnade dir|euch|ihm|ihnen ~1 gott
      hau|haue|hauen|knall|knalle|brat|brate|ramm|ramme|stopf|stopfe|spritz|spritze|schieb|schiebe|reiß|reiße|brech|breche|polier|poliere|tret|trete|kipp|kippe ~1 dir|ihm|euch|ihnen ~6 ohren|fresse|maul|gesicht|hals|rachen|schädel|rübe|arsch|eier|schnauze|visage|gebiss|zähne|knochen|finger|beine|genick|kehle
      sollte|müsste|gehört|gehören|würde|werde|will|dem|denen ~6 fresse|maul|gesicht|zähne|schnauze|visage|finger|knochen|kniescheiben ~1 poliert|polieren|eingeschlagen|einschlagen|einschlägt|ausgeschlagen|ausschlagen|gestopft|stopft|bricht|brechen
      gehört|gehören|gehörst|sollte|sollten|solltest|müsste|müssten|verdient ~6 geteert|teeren|gefedert|verprügelt|verprügeln|windelweich|ausgepeitscht|auspeitschen|zerfleischt|totfahren|totschlagen|vermöbelt|aufgeknüpft|gevierteilt
      dir|dich|euch|ihm gehört|gehören ~4 zerfleischt|gebrochen|eingeschlagen|verprügelt
      dich|euch|leute|typen|solche ~5 von der straße fahren|drängen
      am|vom ~2 galgen|laternenpfahl|laterne|strick|laternen ~2 hängen|baumeln|knüpfen|aufhängen|hängt|baumelst|aufgehängt
      geht ~2 an den baum|galgen|strick
      verräter*|volksverräter*|dich|euch|solche|solchen|leute|politiker* ~5 an|vor die wand gestellt|stellen|gehört|gehören
      dir|euch|ihm|ihnen|dem|denen wird|werde|soll ~4 lachen|grinsen|hören ~3 vergehen
      lachen|grinsen wird dir|euch|ihm|ihnen|denen|dem ~3 vergehen
      dafür ~4 büßen|bluten|büßt|blutest ~1 wirst|werdet|werden|das|müssen
      gehört|gehören|sollte|müsste|werde|werden|wird|könnte|man ~6 abgefackelt|abfackeln|ausgeräuchert|ausräuchern|niedergebrannt|niederbrennen
      dir|euch|dich ~3 kehle ~2 durch|durchschneiden|aufschlitzen|schneiden
      ihr|du stehst|steht ~2 auf unserer|meiner|einer ~1 liste|todesliste|abschussliste !für|mit|der|von
      vorbei|rüber|runter|vorbeikommen und ~1 hau|haue|hauen|schlag*|ramm*|polier*|prügel*|verprügel*|klatsch|klatsche|box|boxe
      irgendwann|bald ~1 erwischt|kriegt|holt dich|euch ~2 einer|jemand|mal|alle|noch !nicht
      ich|wir mach|mache|machen dich|euch ~1 kalt|platt|krankenhausreif
      schmor|schmort|verrotte|verrottet|brenn ~2 in ~1 hölle|knast
      !you're|youre|he's|she's|they're|you|it's|are @iwill ~3 break|snap|smash|crush|cut|chop|rip|tear|knock|slit|bust|kick|punch|wring|stamp|slice @ur ~2 @body !with
      @iwill ~3 put|shove|ram|stick|stuff|smash|shut ~5 through|down|up|in|over|across your|ur|his|her ~2 @body|arse|ass|window|windscreen|letterbox|socket
      @iwill|i'm|im ~2 put|putting|tip|throw|chuck|drag|kick|send|drive|knock|dump you|u|ya|yous ~2 through|under|in|into|off|down|over ~3 window|wall|hospital|ground|grave|ditch|bumper|wheels|wheelchair|coma|coffin|loch|river|canal|sea|bridge|stairs|bonnet|morgue
      @iwill ~2 feed you|u|ya|him|her to|into|@ur !a|an|the|good|new
      @iwill make you ~1 eat|swallow|choke|bleed|beg|pay|suffer|regret
      one more|again ~7 and|or @iwill ~1 put|tip|break|find|throw|shut|feed|drag|knock ~3 you|u|ya|your|him|her|through
      i|we know ~1 where|which ~2 you|u|ya|yous|your|ur ~4 @routine|sleeps|walks|bed|school|office|house|car|train|street|gym|pub !your|here
      @wish ~2 @who|someone|everyone ~3 @ruin !out|down|again|warning
      @wish ~3 @who|all ~2 lose|loses @ur|the|everything ~2 job|jobs|home|house|flat|pension|voice|sight|kids|children|family|hair|teeth|looks|marriage|wife|husband|leg|legs|everything|eyesight|baby|hand
      @wish ~3 @who|your ~2 break|breaks|snap ~2 @ur|both ~2 @body
      @wish ~5 hit|struck|run|mown|flattened|squashed|savaged ~1 by|over a|by|the ~2 bus|train|truck|lorry|car|tram|van
      @wish ~3 brakes|engine|parachute|heart|kidneys|liver|hips|rope|ladder|jack|ventilator|pacemaker|stent|hip fail|fails|slips|snaps|collapses|lags
      @wish it|that ~1 hurts|hurt !anyone|anybody|you|less|a|not
      @wish ~6 end|ends|sleeping up|in ~3 street|streets|bridge|doorway|gutter|ditch|wheelchair|grave|cell|prison|jail|morgue
      @wish ~5 flattens|strangles|bites|chokes|kills|crushes|mauls|smothers you|u|your|ur|him|her !back|out
      @wish ~1 @who get|gets ~1 sick|ill|sack|sacked|fired|mugged|robbed|divorced|evicted !better|well|soon|leave|pay
      may @ur|you|he|she|they ~3 @ruin|lose|loses|brick|bricks|burn|burns|childless|barren !before|again
      pray* ~3 @who|god|lord ~2 strike|strikes|smite|smites
      do ~1 world|us|everyone|all|planet|humanity ~3 favour|favor ~2 walk|jump|drop|die|step ~3 traffic|dead|cliff|bridge
      go ~1 play ~2 motorway|highway|freeway|railway
      should|should've|shoulda|ought ~2 drowned|strangled|smothered|aborted|swallowed you|u|ya|him|her
      @ur mother|mum|mom|mam|parents ~2 swallowed|aborted
      take ~1 it|this|that|the ~3 down ~2 or ~2 i'll|we'll|ill|il|i|we
      count your days
      you'll|youll|you're|youre|gonna ~3 regret ~1 writing|saying|posting|crossing
      messed|messing|messin with ~1 wrong person|guy|people|family|man|woman
      should|ought|gonna|deserves ~4 brick|rock through|into ~3 window|windows|windscreen|door
      sooner you|you're|he|he's|she|she's ~2 dead|gone|under|die
      enjoy ~1 the|your|ur ~1 cancer|coronary|stroke|diabetes|funeral|chemo|tumour|tumor
      you'll|youll|he'll|she'll|be eating|drinking|sucking ~6 through|thru a ~1 straw
      gets|getting|get a bullet !point|journal|train|list
      ich|wir ~1 @haun ~1 dir|ihm|euch|ihnen|jedem ~5 @leib
      dir|ihm|euch|ihnen|jedem|dem ~8 @haun ich|wir ~5 @leib
      @haun ich|wir ~2 dir|ihm|euch|ihnen|jedem ~4 @leib
      ich|wir ~1 mach|mache|machen dich|euch|ihn ~2 fertig|kalt|alle|krankenhausreif !zum|für|zur|beim
      dich|euch|den fahr|fahre ~1 ich|wir ~3 haufen|platt|tot
      nochmal|nochmals ~9 und|dann|oder ich|wir ~1 leg|brech|breche|hau|haue|tret ~3 dir|dich|euch|ihm|ihn
      oder|sonst ich|wir komm|komme|kommen ~1 persönlich|rüber
      sonst passiert ~1 was|dir|euch !mit|wenn|bei|schlimmes
      ich|wir|mir weiß|weiss|wissen ~2 in|mit|auf welchem|welcher|welchen ~2 hotel|auto|schule|bus|straße|haus|hochsitz|studio ~1 du|dein|deine|ihr|sie
      soll ich ~6 adresse|nummer|straße|hausnummer|namen ~4 posten|reinposten|veröffentlichen
      wünsche|wünsch|wünschen|gönn|gönne ~4 dir|euch|ihm|ihnen|denen|solchen ~5 @unheil !besiegst|besiegt|überstehst|übersteht|überlebst|gewinnst|hinter
      dem|der|dir|euch|ihm|denen|solchen|jedem ~3 wünsch|wünsche|wünschen|gönn|gönne ich|wir|i ~3 @unheil
      wünsch|wünsche|wünschen|gönn|gönne jedem|allen|denen|der|dem|dir|euch ~4 einen|nen|eine ?schönen|schöne|baldigen @unheil !besiegst|besiegt|überstehst|übersteht|überlebst|gewinnst|hinter
      kreuzbandriss|bänderriss|beinbruch|herzinfarkt|schlaganfall|krebs für den|die|alle|dich|euch ~2 schiri|trainer|chef|bande|vorstand|startelf|mannschaft|autor*|angeber*|pack|kerl|typen
      hoffentlich|hoffe|möge ~6 du|er|sie|ihr ~6 rollstuhl|gosse|knast|grab|asphalt ~2 landest|landet|landen|endest|endet
      hoffentlich reißt|reißts|bricht|brichts|zerlegt|zerlegts|derbröselts ~1 dem|dir|ihm|dich|euch|ihn
      !mich|mir möge|soll|sollen dich|ihn|euch|sie|die|den|der ~4 blitz|teufel|schlag|pest|donner|lawine ~4 treffen|holen|erschlagen
      blitz|teufel|schlag|laster|lawine soll|möge dich|ihn|euch|sie|die ~2 treffen|holen|erwischen
      von mir aus ~2 könnt|können|kann|sollen|sollens|soll ~7 erfrieren|ersaufen|absaufen|verrecken|verhungern|krepieren
      von mir aus ersaufen|erfrieren|verrecken
      an|am ~3 soll|sollen|möge|sollst ~1 er|sie|die|du|ihr ~2 ersticken|verrecken|krepieren|ersaufen
      soll|sollen|möge|sollens ~6 genick|hals ~2 brechen|bricht
      !ich erstick|verrotte|verhunger|erfrier ~1 doch|dran|daran|endlich
      kriegst|kriegt|fängst ~5 eine|eins rein|gescheuert|gelangt
      kriegst|kriegt|dir|ihm ~6 zwischen die augen|hörner
      zähne ~3 einzeln|aufheben|aufsammeln|zusammenklauben|aufklauben
      leg|wirf|stell|lauf dich|doch|mal ~2 vor|auf ~1 den|die|einen|nen zug|bus|lkw|gleise|laster|schienen
      früher ~1 hätte man so|solche|sowas|dich|euch|leute|typen ~6 wand|aufgehängt|erschossen|ersäuft
      gehört|gehören ~6 knochen|beine|finger ~1 gebrochen`,
    veiled_threat: `
      be|it'd|would|what ~2 a|real|such|terrible shame|pity if ~2 caught|burned|burnt|happened|burn|broke|fell|someone
      funny how ~3 burn|burns|disappear|accidents
      careful who|what you|u ~1 write|upset|cross|insult|mouth
      watch who|your ~1 i|you|u|mouth|tongue|back ~1 call|cross|insult|mouth|sunshine|pal|mate|boy|girl
      home|private|personal|real address|addresses|mobile|name ~6 post|posting|posted|going|dropping|publish|follow|unless|likes
      found|got ~2 @ur|wife's|mum's ~2 address|number|linkedin|workplace|school|employer
      want|wants to watch himself|herself|yourself|themselves
      your|ur day|reckoning is ~1 coming !of|to|for
      i|we know your|ur ~1 car|face|street|route|address !is|of|and
      wer ~1 mir|uns ~7 dem|den brech|häng|hau ich
      schlaft|schlafts|schlaf|schlafen ~1 gut|schön ~2 solang*|herr
      das wirst|werdet|werden du|ihr|sie ~2 bereuen
      !die|eine letzte|allerletzte warnung !vor|des|der|vom|an
      noch ein|einmal|mal|eine|amal|so ~10 und|dann|oder ich|wir komm|komme|kommen ~2 runter|rüber|rein|vorbei`,
    address: `
      @du
      @you`,
    of_self: `
      bin ~2 zu blöd|dumm|doof|dämlich|bescheuert
      ich war ~2 zu blöd|dumm|doof|dämlich|bescheuert
      ich ?dumme|dummer|blöder|blöde|alte|alter|elender|fauler|armer @schimpf|@tier
      ich bin|war ein|eine|der|die|so|zu|einfach|echt|halt|offenbar|anscheinend|wohl|wirklich|eigentlich|nur|vielleicht|auch|manchmal ~2 @schimpf|@milde
      bin|war ich ein|eine|der|die|so|zu|einfach|echt|halt|offenbar|anscheinend|wohl|wirklich|eigentlich|nur|vielleicht|auch|manchmal ~2 @schimpf|@milde
      i'm|im a|an|such|the|so|too ~1 idiot|moron|fool|clown|muppet|plonker|prat|twit|dimwit|numpty|dunce|dummy|noob|coward|snob|hypocrite|stupid|dumb
      i am|was a|an|such|the|so|too ~1 idiot|moron|fool|clown|muppet|plonker|prat|twit|dimwit|numpty|dunce|dummy|noob|coward|snob|hypocrite|stupid|dumb`,
    of_animals: `
      !wie|like @getier
      @plage ~8 @fundort
      @fundort ~8 @plage`,
    of_people: `
      @leute|@people|@gruppe|leute|menschen|typ|typen|kerl|mann|frau|nachbar*|pack|autor*|bürgermeister*|regierung|people|person|guy|neighbor*|neighbour*|author|mayor`,
    other_sense: `
      @getier|@plage sind|are|ist ~2 ungeziefer|vermin|bastards
      bastards ~1 ate|eat|chewed
      katze|hund|kater|cat|dog ist|is ~1 eine|ein|so|a|such ~3 @schimpf|@insult_en|@lout|zicke
      drucker|router|rechner|autokorrektur|printer|laptop ist|is ~1 ein|a|such ~1 @schimpf|@insult_en
      winner*|win|wins|won|gewinner* ~6 loser|losers
      the losers of|in|are
      kriegen dich|euch ~3 satt|hin|fit|heil|warm|durch|unter
      people|folks like you ~2 what|who keeps|keep|make|makes|give|gives
      who are ~1 losers
      halt die klappe ~4 fest|auf|offen
      shut your mouth while|when
      wäsche|bilder|lampe|lampen|plakat*|vorhänge ~6 aufgehängt
      bastard|bitch of a
      lumpen !pack|ihr`,
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
