import type { Lexicon } from "../compile-lexicons.ts";
import type { Attack } from "../reasons.ts";

/** Words of attack in both languages. German words were read off GermEval 2018 (CC BY 4.0), the rest is written by hand. */
export const ATTACK: Lexicon<Attack> = {
  sets: {
    du: "du dich dir dein deine deinem deinen deiner euch ihr euer eure ihnen",
    you: "you your you're youre yourself u ur yall y'all yourselves",
    schimpf: `arschloch arschlöcher idiot idioten idiotin vollidiot* volltrottel* trottel* depp deppen vollpfosten dummkopf dummköpfe hohlkopf hohlköpfe schwachkopf* schwachköpfe 
 penner* versager* wichser* hurensohn hurensöhne hure huren nutte* schlampe* fotze* missgeburt* bastard* drecksack drecksau drecksäcke drecksschwein* abschaum gesindel
 gesocks schmarotzer* ungeziefer geschmeiß mistkerl mistvieh miststück spast spasti spasten mongo mongos hirnlos* gehirnamputiert* hirntot* schwachsinnig* dumpfbacke* blödmann blödmänner
 vollhonk* honk nichtsnutz* verräter* volksverräter* faschist* faschos nazi nazis dreckspack lumpenpack drecksvolk hackfresse* witzfigur* 
 zeckenpack linksfaschist* gutmensch* kinderficker* pädo pädos ziegenficker* kameltreiber* kanake* kanacke* neger nigger* bimbo* schwuchtel* tunte* kackbratze* arschkriecher* speichellecker* rotzgöre* rotzlöffel*
 hohlbirne* strohdumm* saudumm* strunzdumm* geisteskrank* geistesgestört* verblödet* zurückgeblieben* minderbemittelt* schwachmat* vollspast* vollpfosten* nulpe nulpen dödel flachzange* flasche* großmaul
 klappspaten* knalltüte* kotzbrocken schweinehund* dreckskerl* sauhund* saubande gutmenschen hampelmann hanswurst `,
    insult_en: `asshole assholes arsehole dickhead dickheads moron morons idiot idiots imbecile* retard retards retarded dumbass* dumbfuck* dipshit* shithead* jackass* douche douches douchebag* scumbag* scum bastard bastards bitch bitches cunt cunts
 whore whores twat twats wanker* faggot* dyke tranny nigger* nigga* kike* gook* wetback* raghead* towelhead* 
 motherfucker* mothafucka* fucker fuckers cocksucker* fuckface fucktard* fuckwit* numbnuts dimwit* nitwit* halfwit* simpleton* dolt dolts cretin* vermin 
 commie commies libtard* republitard* brainless brain-dead braindead
 moronic deranged nutjob nutcase crackpot sicko pedo pedophile pedophiles scumbags 
 crybaby sissy lowlife lowlives turd turds asshat* asswipe* airhead* blockhead* bonehead* knucklehead* meathead* buffoon* ignoramus* skank* `,
    milde: `pack opfer lappen flasche pfeife schwein schweine ratte ratten fresse kasper clown clowns simpel krank heini pfosten zecke zecken lächerlich* ekelhaft* widerlich* erbärmlich* armselig* dumm dumme dummer dummes blöd blöde blöder bescheuert* doof doofe doofer dreckig* behindert* verlogen* verkommen* troll trolle terrorist* verbrecher* kriminelle* mörder* rassist* betrüger* abzocker* gauner* lügner* heuchler* hetzer* arsch spinner parasit* schmierfink* besserwisser* jammerlappen waschlappen schwätzer* himutruurig* dilettant* angeber* vogelscheuche ziege kuh wurst null niete stümper* amateur* bauerntrampel* schreiberling* volldepp* rabenweiber* weichei* schlappschwanz* hohlbrot winkeladvokat* spießer* bildungsspießer* trulla schachtel besserwessi frickler* wichtigtuer* hampelmann kleingeist* kleingeistig* unfähig* talentlos* dämlich* peinlich* eingebildet* boshaft* ungebildet* hässlich* fett* faul* feige* ahnungslos* inkompetent* verblendet* dumm* strohdumm* lachnummer* abfall dreck müll vollidiot* schwachkopf* nervensäge*`,
    mild: `tool ho hoe hag hags pig pigs rat rats trash clown clowns troll trolls fool fools foolish stupid dumb ignorant pathetic ugly fat filthy disgusting delusional coward cowards racist racists bigot bigots fascist fascists nazi nazis liar liars hypocrite hypocrites cracker crackers weasel weasels maggot* creep loser losers illiterate punk punks ass jerk jerks degenerate degenerates parasite parasites pussy pussies prick pricks psycho lunatic pervert perverts clueless idiotic worthless crone scammer* redneck rednecks hillbilly slut sluts bimbo dunce fag fags spic* chink* bore bores fraud frauds muppet muppets prat prats nobody philistine gasbag patzer scribbler amateur amateurs sheep leech leeches cow goat fart weirdo weirdos scrounger scroungers thief thieves failure failures cancer animals garbage filth useless talentless mediocre conceited plodding selfish spineless gutless shameless embarrassing embarrassment disgrace joke hack hacks quack charlatan charlatans snob snobs windbag halfwit knob bellend git numpty plonker pillock tosser tossers drongo dropkick bogan bint`,
    schwer: `hurensohn hurensöhne wichser* missgeburt* fotze* kinderficker* drecksau dreckssau arschloch arschlöcher nigger* kanake* kanacke* abschaum ungeziefer drecksschwein* ziegenficker* vollspast* schwuchtel* dreckspack hure nutte* untermensch* geschmeiß
      cunt cunts motherfucker* nigger* faggot* cocksucker* retard retards kike* whore scumbag* vermin subhuman* asshole assholes dickhead* fucktard* fuckface dumbfuck* shithead* bitch dumbass*`,
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
      you|you're|ur|u|ya ~5 @mild
      what a|an ~2 @mild
      such a|an ~1 @mild
      author|writer|op|blogger ~3 is ~4 @mild
      leute|menschen|typen|jemand|solche|weiber|männer wie du|sie|ihr|dir|euch|dich|ihnen
      people|someone|men|women|losers|guys|idiots|those like you|u
      sort|kind of ~1 @mild|ignorance|stupidity
      shame on you
      back in|to the kitchen
      get ~1 help|professional
      grow up
      halt|halten|haltet ~2 mund|maul|klappe|schnabel
      shouldn't|should not|never ~2 be allowed|near
      sollte|gehört|gehören ~3 verboten|verbieten|weggenommen|wegnehmen|klapse|anstalt|eingesperrt|weggesperrt
      kein|null|keinen|wenig ~1 hirn|verstand|gehirnzellen|ahnung ~2 du|hast|haben|im
      hirn|verstand|gehirnzellen|intelligenz ~4 fehlt|fehlen|fehlend|eines|einer|von
      intelligence|brain|brains|iq ~1 of a
      nobody ~1 will|would ~1 miss|cares ~2 you
      not very|too|so bright|smart
      you|u ~1 couldn't|can't|cannot ~5 if|to
      have|has|had nothing|nobody to say
      hast|haben ~4 nichts|null ~2 erreicht|verstanden|kapiert|drauf|gelernt
      haha|lol ~6 @mild|@milde
      @schimpf
      @insult_en
      halt|haltet ~2 maul|fresse|klappe|schnauze
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
      get|grow a|some life|brain|clue
      your mom|mother|momma|mama
      kiss|suck my|a
      eat shit
      sack of ~1 shit
      waste of ~1 space|oxygen|air|skin
      no|zero|half|lack ~2 brain|brains|intelligence|iq|spine
      piss|buzz|sod|bugger off`,
    strong_insult: `@schwer`,
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
      erschießen|erschossen|aufhängen|aufgehängt|vergasen|vergast|steinigen|ausrotten|abknallen|abgeknallt|verrecken|verrecke|totschlagen|abstechen|aufknüpfen
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
      drown|drowned|croak|krepier*|abkratz*
      die ~1 quietly|slowly|alone|already
      watch your back
      pass ~1 auf ~4 passiert|sonst
      drop dead
      burn|rot in hell`,
    address: `
      @du
      @you`,
    quotation: `
      sagte|schrieb|nannte|rief|beschimpft*|bezeichnet*|wörtlich|zitat|zitiert*|angeblich|called|calls|calling|said|wrote|quote|quoted|quoting|term|word|insult|insulted|insults|wort|begriff|schimpfwort*`,
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
