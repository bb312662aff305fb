import type { Lexicon } from "../compile-lexicons.ts";
import type { Phrase } from "../reasons.ts";

/** How English comments lead over from an article to what they sell: the friend who knew somebody, the terms in passing, the shop where it can be had. */
export const TESTIMONIALS: Lexicon<Phrase> = {
  sets: {
    fine: "fantastic brilliant amazing great wonderful excellent superb outstanding incredible",
    lead: "then until when luckily thankfully fortunately eventually finally",
    does: `removes solves gives sends brings teaches teach takes keeps supports covers cover saves helps help makes make lets let turns turn cleans clean installs install fits fit supplies supply works work offers offer
      delivers deliver comes come`,
    you: "you your you'll you'd you're",
    close: "friend sister brother husband wife neighbour neighbor colleague cousin mum mom boss",
  },
  patterns: {
    provider_praise: `
      they've|they ~1 been ~1 @fine
      very|really|super|extremely professional|knowledgeable|courteous
      stars|star from us|me
      left ~3 spotless|immaculate`,
    recommendation: `
      best purchase|investment|decision|buy|choice ~4 made|year|ever|life|done
      i've|we've|and never ~1 looked back
      you should|could|must really|definitely|seriously ~1 try|check|get|use|visit
      won't|wont ~2 regret|disappointed
      life|game changing|changer !or
      @lead ~2 i|we ~1 came across
      @lead ~2 i|we ~1 signed|joined|enrolled|hired|booked
      @lead ~2 i|we ~1 heard about|of
      @close ~1 told ~1 me|us about
      @close ~1 introduced|pointed me|us to
      i|we ~1 only ~1 use|buy|order|trust ~3 from|at|by
      tell|ask ~1 her|him|them ~3 sent
      can't|cannot thank them|him|her ~1 enough
      since i|we ~1 have|got|found|discovered it|them|this|mine|those
      since i|we ~1 started|switched ~2 using|with|to|taking`,
    sale_terms: `
      PERCENT off ~3 first|next|until|everything|order
      !the starter|trial|sample|welcome|taster kit|box|pack|set|bundle|kits
      PERCENT|PRICE|months|month|free ~2 when|if you ~1 sign|order|join|register|book|subscribe
      free|complimentary ~1 assessment|calculation|calculator|survey|catalogue|concept|masterclass|gift|accessories|engraving
      in eight|six|five|ten|twelve|NUMBER|all|many ~1 colours|colors|sizes|flavours|flavors|designs|styles
      you only pay
      only pay|pays for|if|when|by
      dishwasher|leak|child safe|proof
      perfect|great|lovely|ideal ~1 gift|present|presents|gifts
      NUMBER day|days|night|nights|year|years|month|months|week|weeks ~1 trial|guarantee|warranty|returns`,
    offer: `
      if anyone|someone|somebody ~2 looking|interested|searching ~1 for|in
      your next|first visit|trip|order|stay|project|purchase|event|holiday
      we|i from|of|at|here ~4 sell|offer|provide|print|supply|build|design
      we help|helped|support|supply ~1 companies|families|hundreds|parents|businesses|authors|women|couples|schools|clients
      helped|help ~1 hundreds|thousands
      check|see|find ~1 if|whether|out you ~1 qualify|are|eligible
      you may|might|could ~1 qualify|be ~1 eligible|entitled
      check ~1 your eligibility
      our ~2 @does ~6 @you
      our ~2 removes|solves|protects|replaces ~1 the|all|any|every
      our ~3 are|is ~2 used|trusted|handmade|designed|suitable|available|organic|certified|delivered
      if|should @you ~12 our
      with our ~6 @you
      we come to @you
      i take ~3 groups|people|guests|clients
      stay|eat|shop|train|study|travel with us
      new members|customers|clients|patients get|receive|pay
      my|our ~1 new|first|latest|own|debut ~1 book|novel|collection|ebook|course|app ~6 amazon|kindle|available|out`,
    call_to_action: `
      have|take ~1 a|quick look|browse|peek ~1 at|around|on|through ~2 my|our|their|website|site|shop|gallery|LINK
      have|take a browse
      give them|him|her|us ~1 a ~1 call|ring|try|shout|bell
      get ~1 yours|your ~2 here|now|free|today|LINK
      get yours
      request|book|claim|order|schedule ~1 a|your|our|my ~1 free|sample|trial|place|spot|slot|date|table|consultation|demo|appointment
      reach out to|him|her|them
      with|enter ~1 my|our ~1 code
      to reserve|secure|book your ~1 date|place|spot|seat
      you ~1 can|could|will|may ~1 order|buy|get|find|book ~1 it|them|one|yours|these ~2 online|directly
      you ~1 can|could ~1 find|order|buy|get|book ~1 it|them|him|her|me|us|one ~2 on|at|in|from|through ~1 their|our|my|her|his|LINK
      don't hesitate to
      try|visit ~1 their|our`,
    provider_named: `
      their online|official|web shop|store|site|website|page
      i|we ~1 order|buy|get ~1 all|everything|mine ~3 from|at|with
      biggest|largest|cheapest|lowest|widest|finest ~2 range|selection|choice|prices|price|fees|rates
      are|is|they|who specialised|specialized|specialise|specialize in`,
    result_claim: `
      works|worked wonders|miracles
      i|we ~1 made|make|earn|earned|already ~2 PRICE ~2 month|week|day|already|with|from
      got|getting ~1 so|lots|many ~2 compliments`,
  },
};
