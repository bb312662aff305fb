import type { Lexicon } from "../compile-lexicons.ts";
import type { Phrase } from "../reasons.ts";

/** What readers tell each other where nobody earns anything: found, lost and given away, whom to turn to in need, the Red Cross and parents' councils. */
export const NOTICES: Lexicon<Phrase> = {
  sets: {
    pet: `cat cats kitten dog dogs puppy tomcat tabby spaniel terrier labrador rabbit tortoise budgie parrot ferret hedgehog katze katzen kater kätzchen hund hündin hunde welpe kaninchen hase schildkröte wellensittich papagei igel taube
      meerschweinchen`,
    belonging: `key keys wallet purse phone mobile ring glove gloves scarf umbrella bag backpack rucksack bike bicycle glasses passport watch necklace earring bracelet teddy jacket
      schlüssel schlüsselbund geldbeutel geldbörse portemonnaie portmonee handy ring handschuh handschuhe schal regenschirm tasche rucksack fahrrad rad brille ausweis uhr kette ohrring armband jacke mütze kuscheltier roller`,
    help: `telefonseelsorge nottelefon hilfetelefon sorgentelefon giftnotruf gift-notruf giftzentrale suchtberatung suchtberatungsstelle schuldnerberatung frauenhaus sozialpsychiatrisch* krisendienst bzga caritas diakonie
      verbraucherzentrale mieterverein selbsthilfegruppe* bürgertelefon tierschutzverein fundbüro
      schlichtungsstelle* ombudsstelle* ombudsman* ombudsmann* ombudsfrau trauertelefon drogenhotline suchthotline
      samaritans childline gamcare stepchange shelterline rspca rnli crisisline foodbank`,
    club: `elternrat elternbeirat drk johanniter malteser thw blutspende* repair-café repaircafé flüchtlingshilfe flüchtlingsini* bürgerinitiative* ymca pta`,
  },
  patterns: {
    no_gain: `
      @help
      crisis|suicide|poison|gambling|domestic ~2 line|lifeline|helpline|hotline|centre|center|control
      citizens advice
      food bank|pantry
      gamblers|alcoholics|narcotics|debtors anonymous
      anonyme alkoholiker|spieler
      nummer gegen kummer
      anonyme|anonym ~2 beratung|telefonberatung|hotline
      ärztlich* bereitschaftsdienst|notdienst
      lost|missing ~2 our|my|a|an|his|her|their|some|this ~3 @pet|@belonging
      found|spotted a|an|some|this|your|someone's ~2 @pet|@belonging ~4 near|on|in|at|behind|outside|by|under
      anyone|anybody|someone|somebody lost|missing|missed ~5 @pet|@belonging
      lost ~1 property|and found
      whose ~3 @pet|@belonging
      @pet ~2 missing|lost|escaped|entlaufen|zugelaufen|vermisst|weggelaufen|entflogen|zugeflogen
      @belonging ~3 gefunden|liegengelassen|liegengeblieben|aufgetaucht
      @belonging ~2 verloren !geht|gehen|gegangen
      zugelaufen|entlaufen|entflogen|zugeflogen
      wem gehört|gehören|fehlt
      vermisst ~1 jemand|wer
      hat|haben ~1 jemand|wer ~5 @pet|@belonging ~4 gesehen|verloren|gefunden|vermisst
      umsonst|gratis|kostenlos ~1 abzugeben|abzuholen
      geschenkt|gschenkt ~2 abzugeben|haben|nehmen|mitnehmen
      giving ~1 it|them|these|mine|ours|some ~1 away
      free to ~1 collect|collector|whoever|anyone
      nothing|no|not ~2 in return|charge ~1 for
      ehrenamtlich*
      für den vorstand|elternbeirat
      @club
      rotes|roten kreuz|kreuzes
      schwarz* brett
      sucht|drogen|drogen- ~2 hotline|notruf|telefon
      red cross
      volunteers|volunteer ~2 needed|wanted|welcome`,
  },
};
