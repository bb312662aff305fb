import type { Lexicon } from "../compile-lexicons.ts";
import type { Phrase } from "../reasons.ts";

/**
 * Scams as they are told below articles: a saviour with a role ("recovery expert", "spell caster", "account manager"), what he
 * did, and where to write to him.
 */
export const SCAMS: Lexicon<Phrase> = {
  sets: {
    honest: "legit legitimate genuine certified ethical trusted reliable professional trustworthy real",
    title: "mr mrs ms miss madam expert coach mentor sir trader",
    saviour:
      "hacker hackers genius wizard herbalist prophet priest priestess spiritualist healer recovery expert specialist",
    there: "instagram telegram whatsapp ig signal wickr gmail outlook mail email MAIL PHONE",
    holy: "prophet priest priestess mama baba herbalist spiritualist sorcerer shaman apostle",
    ill: "herpes hsv hiv hpv cancer diabetes hepatitis fibroids copd parkinson als lupus infertility ulcer",
    krank: "herpes hiv krebs diabetes hepatitis parkinson arthrose unfruchtbarkeit rheuma",
    herrschaft: "herrn herr frau experte expertin mentor mentorin trader",
  },
  patterns: {
    occult: `
      cast|casted|casting|casts ~2 spell|spells ~6 back|him|her|husband|wife|contact|ex
      spell|spells ~6 came|come|return|returned|back
      @holy ~6 helped|restored|prayed|cured|healed|brought|saved|fixed
      herbal|herbs ~4 dr|herbalist
      @honest hacker|hackers
      clear|clearing|wipe|wiped|erase|erased|erasing|expunge ~3 criminal|credit|bad record|records|report|history|reports
      change|changing|upgrade|upgrading ~2 school|university|college ~1 grades|grade|results
      blank|cloned|programmed ~1 atm ~1 card|cards
      blank card|cards
      testify|testimony|testimonies ~8 dr|doctor|@holy|spell|husband|herbal|hacker|ex
      all ~1 kinds|kind|types of hacking|spells|hacks
      hacking ~1 services|service|jobs|job
      hacker* ~6 zurückgeholt|wiederbeschafft|noten|schufa*|weiterempfehlen
      priester|magier|medium|voodoo ~10 zurückgekehrt|zurückgebracht|ritual|rituale|rufen !an|uns
      ehrlich*|seriös*|echt*|professionell* hacker|hackern
      schufa|schufaeinträge|schufaeintrag ~2 löschen|löscht|gelöscht|bereinigen
      mächtig* medium|magier|priester|heiler|heilerin
      liebeszauber*|liebesritual*|voodoozauber*|partnerzusammenführung*
      illuminati|bruderschaft ~4 mitglied*|beitreten|beitritt|reichtum|ruhm|kontakt
      mitglied* ~3 illuminati|bruderschaft ~4 reichtum|erhalten|illuminati|werden`,
    crypto_offer: `
      wizard|asset|assets|funds|fund|crypto|bitcoin|cyber ~1 recovery|retrieval|reclaim !time|mode|key
      trade|trades|traded|trading|invest|invested|investing ~1 with|under @title|her|him
      thanks ~1 to @title|my ~2 trader|broker|manager|mentor|signals|trading
      withdrawals ~1 are|is prompt|instant|smooth|fast
      financial ~1 advisor|adviser|consultant|coach ~12 look|search|google|name|retire
      look up her|his name
      directed|introduced|referred|recommended|led ~1 me ~3 to ~4 @saviour ~6 @there
      genius|@honest ~4 on|via instagram|telegram|ig ~6 back|recovered|unlocked|restored|account
      recover|recovered|retrieve|retrieved|unlock|unlocked|restore|restored|regain|regained ~4 account|instagram|facebook|gmail|snapchat|page|profile ~8 dm|message|contact|@saviour
      scammed|defrauded|swindled|victim|victims ~8 contact|reach|text|write|message ~4 @there
      text|message|write|contact|reach|dm ~1 to ~1 him|her|them|@title ~3 on|via|through|at ~1 whatsapp|telegram|instagram|MAIL|PHONE|ig
      betreut ~1 mein|unser|meine|mir ~1 konto|geld|depot|ersparnisse|kapital
      mit|bei|von|dank @herrschaft ~4 handle|handel|trade|trading|investiere|investiert|verdiene ~8 verdiene|PRICE|gewinn|whatsapp|telegram
      erspart*|geld|einsatz|kapital ~6 verdoppel*
      PRICE einsatz
      falschen|betrügerischen|unseriösen broker|brokern|plattform|handelsplattform ~10 recovery|wendet|zurück*|kontakt*`,
    loan_offer: `
      urgent|emergency loan|loans
      need|want ~2 urgent ~2 loan|cash|funds
      loan|loans ~6 no|without collateral
      offer|offers|offering|give|grant|granting|provide ~3 loan|loans ~4 PERCENT
      vergebe|vergeben|gewähre|gewähren|verleihe|verleihen|biete ~4 darlehen|kredit|kredite|privatdarlehen|privatkredite
      darlehen|kredit ~10 an ~2 alle|menschen|jeden|personen ~4 not|menschen
      menschen in ~1 finanzieller ~1 not ~4 MAIL|PHONE|kredit|darlehen|whatsapp`,
    money_scheme: `
      make|makes|earn|earns|earned|made|making|earning ~2 NUMBER|PRICE weekly|daily|hourly
      was|is|am averaging PRICE
      send|invest|pay PRICE ~2 receive|get|earn ~1 PRICE
      make|making|made|earn|earned ~1 PRICE ~2 an|per|every|each ~1 hour|day|week ~2 working|from|online|home
      lotto ~2 system|gewinnen|trick|garantie
      put|pay|invest ~1 in PRICE|NUMBER ~2 take|get|withdraw|receive|cash ~1 out|back ~1 PRICE|NUMBER
      widow*|orphan*|dying|cancer ~10 donate|give|entrust ~4 million|PRICE|NUMBER|fortune|inheritance
      business ~1 proposal|transaction ~4 million|PRICE|NUMBER
      late|deceased|dead client|customer|husband|relative ~6 million|PRICE|surname|inheritance|fund|next
      next of kin ~6 million|PRICE|fund|claim|deceased
      you|your ~3 selected|chosen|picked|approved|won|winner|beneficiary ~8 million|PRICE|grant|fund|lottery|draw|reward|compensation
      overdue|unclaimed|unpaid ~2 fund|funds|inheritance|pension|payment|refund|rebate|prize|reward
      atm|visa card ~4 million|worth|loaded
      send|reply|contact|provide ~4 your ~1 full name|names|details|bank|address
      confirm|verify|update ~3 your ~3 card|bank|account|identity|wallet|details ~4 link|below|within|hours|here|at|login
      account|site|page|konto|seite ~4 suspended|deleted|blocked|disabled|gelöscht|gesperrt|deaktiviert ~6 hours|stunden|appeal|einspruch|verify|bestätigen
      lonely|single|beautiful|hot girl|woman|lady|girls|ladies ~6 near|area|write|chat|meet|photos|pics|city
      i|ich am|bin ~4 girl|frau|mädchen ~6 suche|looking|schreib|write
      suche|sucht ~2 nett*|ehrlich*|lieb*|reif* mann|herrn|partner ~6 nähe|fotos|schreib|LINK|hier
      free|no ~1 strings sex|hookups|hookup
      nachlassverwalter|erblasser|hinterlassen ~10 mio|million|millionen|PRICE|usd
      anspruch auf ~3 rückzahlung|erstattung|auszahlung|gewinn|entschädigung
      rückzahlung|erstattung|auszahlung ~6 kartendaten|kontodaten|bestätigen|iban
      kartendaten|kontodaten|zugangsdaten ~3 hinterlegen|eingeben|bestätigen|senden
      hinterlegen|bestätigen|geben ~2 ihre|ihren|ihr ~1 kartendaten|kontodaten|daten|identität|konto
      glückwunsch|gratulation|congratulations ~6 gewonnen|gewinner|gewinnerin|ausgewählt|won|winner|selected
      system ~3 gewinnen ~4 lotto|roulette|woche`,
    pharma: `
      @ill ~10 herbs|herbal|herbalist|natural ~8 cured|cure|healed|remedy
      cured ~2 of|from|my ~2 @ill
      @krank ~4 geheilt
      rx|cod overnight|prescription|pharmacy`,
    essay_service: `
      take my ~1 online class|course|exam|classes|test
      take your ~1 online class|course|exam|classes ~3 for|you
      fake|real|original|registered ~3 diploma|diplomas|passports|certificates|licenses ~6 buy|online|delivery|sale|exam
      ielts|toefl ~3 without exam
      certificates|certificate without ~1 exam|test
      führerschein ~4 ohne ~1 prüfung|theorie|mpu ~4 kaufen|registriert|erwerben|bestellen
      registriert*|echt* führerschein*|reisepass*|ausweis* ~6 kaufen|ohne|bestellen`,
  },
};
