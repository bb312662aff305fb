import type { Lexicon } from "../matcher.ts";
import type { Attack } from "../reasons.ts";

/** Words of attack in both languages. German words were read off GermEval 2018 (CC BY 4.0), the rest is written by hand. */
export const ATTACK: Lexicon<Attack> = {
  sets: {
    du: "du dich dir dein deine deinem deinen deiner euch ihr euer eure ihnen",
    you: "you your you're youre yourself u ur yall y'all yourselves",
    schimpf: `arschloch arschlöcher arsch idiot idioten idiotin vollidiot* volltrottel* trottel* depp deppen vollpfosten dummkopf dummköpfe hohlkopf hohlköpfe schwachkopf* schwachköpfe spinner
      penner* versager* wichser* hurensohn hurensöhne hure huren nutte* schlampe* fotze* missgeburt* bastard* drecksack drecksau drecksäcke schwein schweine drecksschwein* ratte ratten abschaum gesindel
      pack gesocks schmarotzer* parasit* ungeziefer geschmeiß mistkerl mistvieh miststück spast spasti spasten mongo mongos behindert* hirnlos* gehirnamputiert* hirntot* schwachsinnig* dumpfbacke* blödmann blödmänner
      vollhonk* honk pfeife nichtsnutz* lügner* heuchler* verräter* volksverräter* faschist* faschos nazi nazis dreckspack lumpenpack drecksvolk lappen opfer hackfresse* fresse witzfigur* kasper clown clowns
      zecke zecken zeckenpack linksfaschist* gutmensch* kinderficker* pädo pädos ziegenficker* kameltreiber* kanake* kanacke* neger nigger* bimbo* schwuchtel* tunte* kackbratze* arschkriecher* speichellecker* rotzgöre* rotzlöffel*
      hohlbirne* dumm dumme dummer dummes strohdumm* saudumm* strunzdumm* blöd blöde blöder bescheuert* geisteskrank* krank geistesgestört* ekelhaft* widerlich* erbärmlich* lächerlich* armselig* verblödet* zurückgeblieben* doof doofe doofer verlogen* verkommen* minderbemittelt* schwachmat* vollspast* vollpfosten* nulpe nulpen pfosten heini dödel simpel flachzange* flasche* großmaul
      klappspaten* knalltüte* kotzbrocken schweinehund* dreckig* hetzer* rassist* terrorist* verbrecher* mörder* kriminelle* gauner* abzocker* betrüger* dreckskerl* sauhund* saubande gutmenschen hampelmann hanswurst troll trolle`,
    insult_en: `asshole assholes arsehole dickhead dickheads moron morons idiot idiots imbecile* retard retards retarded dumbass* dumbfuck* dipshit* shithead* jackass* douche douches douchebag* scumbag* scum bastard bastards bitch bitches cunt cunts
      whore whores slut sluts twat twats wanker* prick pricks pussy pussies loser losers coward cowards faggot* fag fags dyke tranny nigger* nigga* kike* spic* chink* gook* wetback* raghead* towelhead* cracker crackers
      motherfucker* mothafucka* fucker fuckers cocksucker* fuckface fucktard* fuckwit* numbnuts dimwit* nitwit* halfwit* simpleton* dolt dolts dunce cretin* degenerate degenerates parasite parasites vermin trash pig pigs rat rats
      clown clowns troll trolls liar liars hypocrite hypocrites bigot bigots racist racists fascist fascists nazi nazis commie commies libtard* republitard* fool fools foolish stupid dumb ignorant pathetic brainless brain-dead braindead
      clueless moronic idiotic worthless disgusting ugly fat filthy delusional deranged psycho lunatic nutjob nutcase crackpot sicko pervert perverts pedo pedophile pedophiles creep scumbags hillbilly redneck rednecks
      crybaby sissy jerk jerks ass lowlife lowlives maggot* weasel weasels turd turds asshat* asswipe* airhead* blockhead* bonehead* knucklehead* meathead* buffoon* ignoramus* illiterate punk punks tool scammer* skank* ho hoe hag hags crone bimbo`,
    schwer: `hurensohn hurensöhne wichser* missgeburt* fotze* kinderficker* drecksau dreckssau arschloch arschlöcher nigger* kanake* kanacke* abschaum ungeziefer drecksschwein* ziegenficker* vollspast* schwuchtel* dreckspack hure nutte* untermensch* geschmeiß
      cunt cunts motherfucker* nigger* faggot* cocksucker* retard retards kike* whore scumbag* vermin subhuman* asshole assholes dickhead* fucktard* fuckface dumbfuck* shithead* bitch dumbass*`,
    gruppe: `ausländer* flüchtling* migrant* asylant* muslim* moslem* islam juden jude schwule* lesben türken araber* zigeuner* roma frauen männer politiker* linke linken grünen grüne schwarze* merkel afd spd cdu antifa
      muslims jews blacks immigrants gays women mexicans refugees liberals conservatives republicans democrats arabs asians christians whites foreigners`,
  },
  patterns: {
    insult: `
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
      i know where you live
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
