import { describe, expect, test } from "vitest";
import { readAttack } from "../../../src/rules/attack.ts";
import { judge } from "../../../src/rules/judge.ts";
import type { Verdict } from "../../../src/rules/judgement.ts";
import { readComment } from "../../../src/rules/reading.ts";

const attackOf = (body: string): Verdict => judge({ body, author: { name: "Anna" } }).rules.personal_attack;
const reasonsOf = (body: string): string[] => attackOf(body).evidence.map(({ reason }) => reason);
/** What is seen in a comment, whatever it weighs. */
const signalsOf = (body: string): string[] =>
  readAttack(readComment({ body, author: { name: "Anna" } })).map(({ reason }) => reason);

describe("attacks on persons", () => {
  test.each([
    "Du bist doch ein Vollidiot, halt einfach dein Maul.",
    "So ein Lügenpack, ihr gehört alle aufgehängt.",
    "Lern du erst mal lesen, du Hohlbirne.",
    "You pathetic little moron, get a life.",
    "People like you are too stupid to read a manual, you dumbass.",
    "Shut your mouth, you worthless clown.",
    "Du elender Lump, schäm dich und verschwinde!",
    "You are a liar and a pathetic coward, you disgusting pig.",
  ])("are held: %s", (body) => {
    expect(["flag", "violation"]).toContain(attackOf(body).outcome);
  });

  test.each([
    ["Such dir Hilfe, das ist ja krank.", "belittling"],
    ["Dumm wie Brot, der ganze Beitrag.", "belittling"],
    ["Bless your little heart.", "belittling"],
    ["Go back to your mom's basement.", "belittling"],
    ["Sit down, grandad.", "belittling"],
    ["Nobody asked you.", "belittling"],
    ["Your poor husband.", "belittling"],
    ["Solche Leute gehören aufgehängt.", "threat"],
    ["Hang them all.", "threat"],
    ["Ich weiß, wo du wohnst.", "threat"],
    ["Bring dich um.", "threat"],
    ["Ich finde dich noch, und dann breche ich dir die Beine.", "threat"],
    ["I hope you choke on it.", "threat"],
    ["Someone should shoot you.", "threat"],
    ["Der Autor ist ein kompletter Schwachkopf.", "insult_at_person"],
    ["Bist du zu blöd zum Schalten?", "insult_at_person"],
    ["The guy who wrote this is a total clown.", "insult_at_person"],
    ["Are you really that stupid?", "insult_at_person"],
    ["Grow a spine, you worm.", "insult_at_person"],
    ["You're a snake.", "insult"],
    ["You're so naive.", "insult"],
    ["Hey dummy, read it again.", "insult"],
    ["Man sollte Ihnen das Löten verbieten.", "insult"],
    ["Lauter faule Säcke, so ein Pack.", "insult"],
    ["Der Nachbar ist ein Stück Dreck.", "insult"],
    ["Setz dich, du Flasche.", "belittling"],
    ["Dein Geschwafel liest doch keiner.", "belittling"],
    ["Die Tipps kannst du dir sonstwohin stecken.", "belittling"],
    ["So viel Ahnung vom Löten wie ein Karpfen.", "belittling"],
    ["Geh lieber häkeln.", "belittling"],
    ["Werde endlich erwachsen.", "belittling"],
    ["What a bitter little man.", "belittling"],
    ["Some folks should not be allowed to vote.", "belittling"],
    ["Hoffentlich erwischt dich der Förster.", "threat"],
    ["Dieser Hampelmann will uns das Löten erklären.", "insult_at_person"],
    ["The author is a fraud.", "insult_at_person"],
    ["You are full of sh*t.", "starred_word"],
    ["Was für ein Auftritt 🤡", "mocking_emoji"],
    ["Die Altparteien haben das beschlossen.", "contempt"],
  ])("show what they do: %s is %s", (body, reason) => {
    expect(reasonsOf(body)).toContain(reason);
  });
});

describe("a threat", () => {
  test.each([
    "Ich weiß genau, wo du dein Boot abstellst.",
    "Wir wissen, in welche Klasse eure Kinder gehen.",
    "Wenn ich dich am Hafen erwische, brauchst du einen Arzt.",
    "Falls wir den Kerl in die Finger kriegen, lötet er nie wieder.",
    "Noch ein Wort, dann lernst du mich richtig kennen.",
    "Gnade euch Gott, wenn der Kran fällt.",
    "Solchen Typen gehört die Visage eingeschlagen.",
    "Den Bademeister sollte man teeren und durchs Dorf jagen.",
    "Verräter wie die hat man früher an die Wand gestellt.",
    "Euch wird das Grinsen noch vergehen.",
    "Ich wünsche euch einen qualvollen Tod.",
    "Sollen sie doch alle ersaufen.",
    "Auf deinem Grab tanze ich nicht, auf eurem Grab spucken andere.",
    "We're coming for you, ferryman.",
    "I found out where you live, ferryman.",
    "We know which school your son goes to.",
    "I have got your license plate.",
    "Someone should drag you into the ditch.",
    "You will find out what happens to people who talk.",
    "Critics deserve to have their knees smashed.",
    "There is a noose waiting for traitors.",
    "He will hang from a lamppost.",
    "I hope you get hit by the ferry.",
    "I hope your house burns.",
    "Hopefully it's your daughter next time.",
    "I will gladly piss on your grave.",
    "I know where he parks, ferryman.",
    "Someone ought to put a bullet in the ferryman.",
    "Come to the harbour and say that to my face.",
    "He deserves a bullet.",
    "Schlafen Sie lieber mit offenen Augen, Kapitän.",
    "Wart nur, bis ich dich am Steg erwische.",
    "Dem würde ich gern eine reinhauen.",
    "I know which pier you jog along.",
    "We have your postcode, ferryman.",
    "I walk past your boathouse gate every night.",
    "Your son cycles to school alone, doesn't he?",
    "You have two daughters, haven't you.",
    "I'd keep looking over my shoulder, captain.",
    "It would be a shame if something fell off the crane.",
    "Enjoy it while you have a roof.",
    "Shut the ferry down or we'll do it for you.",
    "Say it once more again and you'll need a dentist.",
    "You'll be typing through a straw in hospital.",
    "Soon you'll be picking your teeth out of the bilge.",
    "One of these days somebody is going to knock at your door.",
    "Somebody ought to lock you in the hold.",
    "I hope someone breaks your oars.",
    "Sie haben doch eine kleine Tochter, Kapitän.",
    "Wäre doch schade, wenn dem Boot etwas passiert.",
    "Dann brech ich dir jeden Finger.",
  ])("is seen: %s", (body) => {
    expect(signalsOf(body)).toContain("threat");
  });

  test.each([
    "Ich weiß nicht, wo du wohnst, aber hier kostet das Kilo vier Euro.",
    "Ich wünsche Ihnen viel Kraft nach dem Tod Ihres Mannes.",
    "Ich wünsche dir, dass du den Krebs besiegst.",
    "Pass gut auf dich auf und komm heil zurück!",
    "Hoffentlich erwischt es euch nicht auch noch.",
    "Wir kriegen euch schon unter, das Sofa ist groß.",
    "Wenn ich die Zeitschrift in die Finger kriege, schreibe ich mehr.",
    "Ich schlage dir vor, die Knochen erst zu rösten.",
    "Die Bilder gehören an die Wand und nicht in den Keller.",
    "Du wirst schon sehen, was du davon hast: weniger Ärger!",
    "Ich könnte die Raupen erschlagen.",
    "I don't know where you live, but in Leeds the shops close at five.",
    "I hope you don't get cancer like my father did.",
    "I hope she beats the cancer and is home by Christmas.",
    "I pray he doesn't suffer long.",
    "We will find you and your family a table near the window.",
    "People deserve to die with dignity.",
    "That stuff will put you in hospital.",
    "I'll bury you a bulb in every pot, said my gran.",
    "May your bread never burn!",
    "Watch your back when you lift the drum.",
    "My wife will kill me if I buy another one.",
    "Put out a beer trap and let them drown.",
    "Dig the leaves in and let them rot.",
    "I hope it runs on your machine too.",
    "Hopefully it hits your inbox next week.",
    "Somebody put a bullet point with your name on it in the minutes.",
    "You deserve to die of old age in a garden like that.",
    "Love to see you burn through that backlog.",
    "Hau dir nicht auf die Finger beim Nageln!",
    "Brech dir nicht die Finger.",
    "Pass auf dich auf im Verkehr, da passiert so viel.",
    "Überlegt euch, was ihr hier pflanzt, der Boden ist sauer.",
    "Deine Adresse habe ich aus dem Impressum, die Samen sind unterwegs.",
    "Someone should put a bullet point in that slide.",
    "Put a knife into the middle to see whether it is baked.",
    "I hope your plane goes well on end grain.",
    "I'd love to see you burn through that level.",
    "I'd pay to see you hang that wallpaper.",
    "Lovely house, a pity about the road.",
    "We know what school your kids should avoid.",
    "I know which bus you mean, the 737.",
    "Keep looking over your shoulder when you reverse the trailer.",
    "Better hope your dog likes thunder.",
    "The dough deserves a beating with the whisk.",
    "The hitch belongs under the truck bed.",
    "The sentences should be executed in order.",
    "I hope she never works again at that pace.",
    "I hope something breaks the heat soon for your garden.",
    "Mein Kater schläft mit offenen Augen.",
    "Hoffentlich wacht der Igel im März wieder auf.",
    "Ich könnte ihm ein Brot schmieren.",
    "Uns sind im Dunkeln zwei Rehe begegnet.",
    "Sei froh, dass der Bildschirm noch geht.",
    "Gibt es auf die Mütze auch 20 Prozent?",
    "Warte nur, bis du ihn in Phase drei triffst.",
    "Wäre schade, wenn das Hallenbad schließt.",
    "Wartet ab, bis wir die Zahlen sehen.",
    "Nimm einen Strick und binde die Tomaten an.",
    "Die Wäsche gehört draußen aufgehängt.",
    "Die Blattläuse müssten verrecken.",
    "Die Viecher gehören ersäuft, sonst wird man ihrer nicht Herr.",
    "Wildschweine sind eine Plage. Die gehören alle erschossen.",
    "Ratten im Hühnerstall gehören vergast, sagt der Kammerjäger.",
    "Orks gehören abgeknallt, dafür sind sie da.",
    "Hang them all upside down to dry.",
    "I know which tap you mean, the one behind the shed.",
    "I drive past your bakery every morning, and it smells of plums.",
    "Your kids will love it, and it's close to the school.",
    "You have a dog? Then take the leash.",
    "It would be a pity if the library closed.",
    "Enjoy the sun while you can.",
    "Stop the motor or the belt slips.",
    "Try again and you'll see that it works.",
    "I'm typing from a hospital in Leeds, all went well.",
    "One of these days somebody will write the manual for it.",
    "Someone should put a link under the title.",
    "I hope someone puts the slides online.",
    "Sie haben doch einen zweiten Anschluss im Keller.",
    "Schade, dass dem Boot der Mast fehlt.",
  ])("is none: %s", (body) => {
    expect(signalsOf(body)).not.toContain("threat");
  });
});

describe("a threat in many words", () => {
  test.each([
    "I\u2019ll kill you, ferryman.",
    "Ill break his other oar arm, watch me.",
    "I'll put that boathook through your hand.",
    "Im going to tell you once: I'll throw you off the bridge.",
    "We know which pier your wife walks along.",
    "Hope you and the crew drown in it.",
    "I hope you lose your pension and your house.",
    "I hope you never walk again.",
    "May you choke on the anchor.",
    "Hope your brakes fail on the ramp.",
    "Do everyone a favour and jump off a cliff.",
    "You will be sorry, you're gonna regret writing that.",
    "You messed with the wrong people.",
    "Enjoy the coronary.",
    "Ich brech dir jeden Finger einzeln.",
    "Euch hau ich die Zähne aus.",
    "Ich mach dich fertig.",
    "Wir wissen, in welchem Hotel du immer bist.",
    "Dem Fährmann wünsche ich einen Schlaganfall.",
    "Kreuzbandriss für den Trainer!",
    "Der Blitz soll dich treffen.",
    "Am eigenen Anker soll er ersticken.",
    "Soll er sich beim Anlegen das Genick brechen.",
    "Von mir aus können die alle absaufen.",
  ])("is seen: %s", (body) => {
    expect(signalsOf(body)).toContain("threat");
  });

  test.each([
    "I hope you never lose your voice, captain.",
    "I hope she beats the stroke and is on deck by May.",
    "I hope you fall in love with the harbour.",
    "You're gonna break your neck on that ladder.",
    "Last year somebody told him he would find out where he lived and kill him.",
    "She gets messages telling her to kill herself.",
    "You wish him cancer over a ferry ticket?",
    "I'm putting them in the ground this weekend, tulips first.",
    "I know which pub you mean.",
    "Ich breche der Gans den Hals nicht, das macht der Metzger.",
    "Ich wünsche dir, dass du den Krebs besiegst.",
    "Ich wünsche Ihnen viel Kraft nach dem Tod Ihres Mannes.",
    "Ich hoffe, der Tumor ist gutartig.",
    "Ich mache dich fertig zum Ablegen, sagte er zum Boot.",
    "Soll ich das Rezept posten?",
    "Weiß jemand, in welcher Straße die Werft ist?",
    "Sonst brennt die Soße an.",
    "Wir kriegen euch schon noch satt, Matrosen.",
    "Er hat uns gedroht, er breche uns alle Knochen, seitdem rede ich leise.",
  ])("is none: %s", (body) => {
    expect(signalsOf(body)).not.toContain("threat");
  });
});

describe("a threat by allusion", () => {
  test.each([
    "Be a real shame if the sails caught a spark.",
    "Funny how dry boathouses burn.",
    "Careful who you insult in this harbour.",
    "Your day is coming.",
    "I know your boat and your street, I know your car.",
    "Das werden Sie noch bereuen.",
    "Allerletzte Warnung, Fährmann.",
  ])("is seen: %s", (body) => {
    expect(signalsOf(body)).toContain("veiled_threat");
  });

  test.each([
    "It would be a shame if the ferry stopped.",
    "Das werden Sie nicht bereuen.",
    "Die letzte Warnung vor Sturm kam um neun.",
    "Wäre schade um den alten Steg.",
    "Careful where you walk, the pier is wet.",
  ])("is none: %s", (body) => {
    expect(signalsOf(body)).not.toContain("veiled_threat");
  });
});

describe("who sends somebody away or belittles him", () => {
  test.each([
    "Crawl back to whatever hole you came from.",
    "Nobody wants you here.",
    "Your kind should never have been given a harbour.",
    "I wouldn't expect the likes of you to row.",
    "You're too thick to tie a knot.",
    "Whoever raised you owes us all an apology.",
    "You are nothing.",
    "Never done a proper day's work in your life.",
    "Zieh Leine.",
    "Dich hat keiner gerufen.",
    "Raus aus unserem Dorf!",
    "Euch braucht hier keiner.",
    "Du bist zu dumm zum Anlegen.",
    "Sowas wie dich lassen sie ans Steuer?",
    "Nicht alle Latten am Zaun, der Kapitän.",
    "Wer hat dich denn erzogen?",
  ])("is seen: %s", (body) => {
    expect(signalsOf(body)).toContain("put_down");
  });

  test.each([
    "Folks like you are what keeps this harbour alive.",
    "The tar is too thick to spread.",
    "Do us a favour and post the chart.",
    "Thank you for your kind words.",
    "I had to get a proper job after the wreck.",
    "Solche Anleger brauchen wir mehr.",
    "Nicht alle Tassen passen in die Kombüse.",
    "Sind die Plätze auf der Fähre beschränkt?",
    "Es tut mir nur leid, dass ich zu spät kam.",
  ])("is not seen: %s", (body) => {
    expect(signalsOf(body)).not.toContain("put_down");
  });
});

describe("a threat to animals", () => {
  test.each([
    "Du Schnecke gehörst ersäuft.",
    "Die Ausländer sind wie Schnecken, die gehören vergast.",
    "Der Nachbar mit den Tauben gehört erschossen.",
    "Dein Hund gehört erschossen.",
    "Solche Leute gehören aufgehängt, nicht die Maulwürfe.",
    "These people are slugs, they should be shot.",
  ])("may mean people: %s", (body) => {
    expect(signalsOf(body)).toContain("threat");
  });
});

describe("who denies somebody's mind or say", () => {
  test.each([
    "Setzen, sechs.",
    "Lass das mal lieber die Erwachsenen machen.",
    "Süß, wie du versuchst, über Kräne zu reden.",
    "Der hat doch einen an der Waffel.",
    "Du gehörst in die Klapse.",
    "Frauen wie Sie dürften gar nicht ans Steuer.",
    "Deine Meinung interessiert hier keinen.",
    "Der hat den geistigen Horizont eines Goldfischs.",
    "Sie argumentieren wie ein trotziges Kleinkind.",
    "Did your mummy write this for you?",
    "Spelling is hard for you, isn't it.",
    "Let the grown-ups talk.",
    "How adorable that you think you matter.",
    "You're mentally unstable.",
    "He has no business teaching anyone.",
    "You have the personality of a turnip.",
    "She couldn't run a lemonade stand.",
    "Nobody asked for your opinion.",
    "It must be tiring to be that dense.",
    "Were you born this slow?",
    "The only thing thinner than the soup is your patience.",
    "With a face like yours I'd solder in the dark.",
    "I've owned hamsters with more sense than you.",
    "Ask your nurse to explain it to you.",
    "What a waste of a person.",
    "You wouldn't know flux if it bit you.",
    "You must be great fun at funerals.",
    "I pity your students.",
    "Der gehört eingewiesen.",
    "Und so jemand wird auf Kinder losgelassen.",
    "Herr, lass Hirn regnen.",
    "Ihnen ist wirklich nicht zu helfen.",
    "Kein Wunder bei der Mutter.",
    "Mit dem Gesicht würde ich auch im Keller löten.",
    "Folk like you are why ferries have rails.",
    "You're the reason nobody trusts a ferryman.",
    "He shouldn't be let near sharp things.",
    "I wouldn't trust you with a houseplant.",
    "I have known potatoes with more sense, I've met children with more courage.",
    "Your dog has more dignity.",
    "No wonder your crew left you.",
    "You have the charm of a wet sock.",
    "Thick as mince, the lot of them.",
    "I pity anyone who has to sail under you.",
    "Another armchair captain.",
    "You whine like a hinge.",
    "You pompous old windbag.",
    "You're such a quitter.",
    "You're bitter because you never left the harbour.",
    "You lied your way through the exam.",
    "Get off and spare the rest of us.",
    "You sad little man.",
    "Sie elendes kleines Würstchen.",
  ])("puts him down: %s", (body) => {
    expect(signalsOf(body)).toContain("put_down");
  });

  test.each([
    "Geh mit den Kindern spielen, der Teig geht von allein.",
    "Menschen wie du dürfen nicht aufhören zu schreiben!",
    "Such dir ein Hobby, das zu deinen Arbeitszeiten passt.",
    "Ich habe davon so viel Ahnung wie eine Kuh vom Tanzen.",
    "Nicht jeder kann denken wie ein Igel.",
    "Did your mum teach you the fold?",
    "Reading is hard for him because of his dyslexia.",
    "Let the adults do the cutting, the kids can glue.",
    "If you're mentally ill, the waiting lists are long.",
    "Use your brain for the first ten moves.",
    "I can't run a lemonade stand.",
    "It must be tough to be ill and feel stupid for asking.",
    "Are you always this slow at the start of a run?",
    "The only thing slower than my NAS is the support.",
    "With a mouth like that the pike swallows ducks.",
    "I've met goldfish with more colour than this screen.",
    "Ask your mum to check the date on the yeast.",
    "What a sad excuse for a bus service.",
    "Even your cat avoids the new litter?",
    "Does your mum know you can freeze it?",
    "I wouldn't know a gasket if it bit me.",
    "My cat has more beds than you would think.",
    "My condolences to the family of the baker.",
    "Der Müll gehört weggesperrt, sonst holen ihn die Waschbären.",
    "Kein Wunder, dass bei den Eltern der Schlaf fehlt.",
    "Mit dem Gesicht nach Süden sollte man nicht sitzen.",
    "Frag doch deine Mama, ob sie noch Ansatz hat.",
    "Für dich nochmal langsam: erst Salz, dann Mehl.",
    "Dir ist damit leider nicht geholfen.",
    "So etwas darf nicht passieren, schon gar nicht beim Wählen.",
    "Das Los brachte ein Diplom für jeden und einen Luftballon.",
    "Waren Sie da oder war die Hütte geschlossen?",
    "People like you are what keeps this club alive.",
    "You are the reason we came back to the lake.",
    "The knife shouldn't be let near the dishwasher.",
    "I'd trust you with my dough any day.",
    "The cat has more beds than I have.",
    "No wonder they left the old harbour, it silts up.",
    "A soup as thick as custard, that's what we were after.",
    "I pity the crew, that was a cold night.",
    "Another loaf failed, and the flour is gone.",
    "You have a small old oven, then 200 degrees will do.",
    "The coffee was bitter because you ground it too fine.",
  ])("does not: %s", (body) => {
    expect(signalsOf(body)).not.toContain("put_down");
  });
});

describe("hate of a group", () => {
  test.each([
    "Radfahrer sind doch alle hirnlos.",
    "Influencer sind der Bodensatz.",
    "Beamte sind halt faul.",
    "Diese Rentner aus der Siedlung sind das letzte Pack.",
    "Cyclists are vermin.",
    "Teachers are nothing but parasites.",
    "Boomers like these are a cancer.",
    "Tourists are lazy, filthy people.",
    "Landlords are like rats.",
    "Solche Typen gehören aufgehängt.",
    "Alle Politiker gehören erschossen.",
    "Syrer sind wie Heuschrecken.",
    "Das ist ein Volk von Dieben.",
  ])("is seen: %s", (body) => {
    expect(signalsOf(body)).toContain("hate_of_group");
  });

  test.each([
    "Bauern sind keine Verbrecher.",
    "Nicht alle Radfahrer sind hirnlos.",
    "Er behauptet, Lehrer sind faul.",
    "Lehrer sind auch nur Menschen.",
    "Not all immigrants are criminals.",
    "I never said teachers are lazy.",
    "These drivers are garbage, install the older ones.",
    "Dogs are animals, and so are we.",
    "Tourists are welcome, and locals are like family.",
    "Leute, die Lampe gehört höher aufgehängt.",
    "Schwaben sind wie Katzen, sie mögen keinen Regen.",
  ])("is none: %s", (body) => {
    expect(signalsOf(body)).not.toContain("hate_of_group");
    expect(signalsOf(body)).not.toContain("insult_of_group");
  });
});

describe("who took part in the thread and is called names", () => {
  const thread = [
    { author: "Karl Weber", body: "I use flux from the tube." },
    { author: "This Guy", body: "Me too." },
  ];
  const reasonsBelow = (body: string): string[] =>
    judge({ body, author: { name: "Anna" }, thread }).rules.personal_attack.evidence.map(({ reason }) => reason);

  test.each([
    "Karl is a gasbag who solders with a spoon.",
    "Karl's a miserable old duffer.",
    "Herr Weber ist ein Dummschwätzer, das merkt jeder.",
  ])("is insulted: %s", (body) => {
    expect(reasonsBelow(body)).toContain("insult_at_person");
    expect(reasonsOf(body)).not.toContain("insult_at_person");
  });

  test.each([
    "Karl is a stupid example.",
    "Karl ist ein dummer Fehler unterlaufen.",
    "Karl, the iron is a bastard.",
    "This is a scam.",
  ])("is not: %s", (body) => {
    expect(reasonsBelow(body)).not.toContain("insult_at_person");
  });
});

test.each([
  ["That greedy old witch behind the counter.", "insult"],
  ["Du Trampel!", "belittling"],
])("names without an address are told: %s", (body, reason) => {
  expect(signalsOf(body)).toContain(reason);
});

test.each([
  ["Ich Depp habe die Lötspitze vergessen.", "insult"],
  ["Ich bin anscheinend zu dumm für die Anleitung.", "belittling"],
  ["Bin ich wirklich so blöd?", "harsh_word"],
  ["Bin offenbar zu blöd für diesen Film.", "belittling"],
  ["I'm such a clown, the iron was off.", "harsh_word"],
  ["I was an idiot to trust the label.", "insult"],
])("who calls himself names attacks nobody: %s has no %s", (body, reason) => {
  expect(reasonsOf(body)).not.toContain(reason);
});

test.each(["Na du Nulpe ;-)", "You muppet :)", "Du Trottel ❤️ bis Samstag", "Samstag, du Pfeife 😉"])(
  "a fond picture shows banter: %s",
  (body) => {
    expect(signalsOf(body)).toContain("fond_emoji");
  },
);

test.each(["Beim Port 8080:Pfad (siehe dort) klemmt es.", "Was für ein Auftritt 😂", "Siehe Liste: P, D und R."])(
  "no fond picture is in: %s",
  (body) => {
    expect(signalsOf(body)).not.toContain("fond_emoji");
  },
);

test("who calls another names after speaking of himself still does", () => {
  expect(reasonsOf("Ich bin der Meinung, du Idiot, dass Flux fehlt.")).toContain("insult");
});

test.each([
  ["Tenants are the winners, landlords the losers of the reform.", "insult"],
  ["Who are the losers of this game?", "insult"],
  ["Wasps are bastards.", "insult"],
  ["The bastards chewed through the cable.", "insult"],
  ["My cat is a lazy fat pig.", "insult_at_person"],
  ["Nacktschnecken sind Ungeziefer.", "strong_insult"],
  ["Der Drucker ist ein Arschloch.", "strong_insult"],
  ["Mit einem Lumpen abwischen.", "insult"],
  ["Halt die Klappe mit zwei Fingern fest.", "put_down"],
  ["Shut your mouth while you drill.", "put_down"],
  ["Your mother is right about the yeast.", "belittling"],
  ["The gutters are full of it.", "insult"],
  ["Learn to drive with the Harbour school.", "belittling"],
  ["Diese Bauart gehört verboten.", "insult"],
  ["The nurse who gave me her number was kind.", "belittling"],
  ["Take your medication with food.", "belittling"],
  ["I will find you a link, and you should shoot in RAW.", "threat"],
  ["I hope your battery does not die before the summit.", "threat"],
  ["Ich hoffe, die Kette hält; sonst steht das Rad an der Wand.", "threat"],
  ["Ich finde dich in der Liste nicht, aber ich finde euch toll.", "threat"],
  ["Der Akku gehört entsorgt und der Kater kastriert.", "threat"],
  ["Frames look best if you hang them all at eye level.", "threat"],
  ["Call nobody an idiot, least of all a beginner.", "insult_at_person"],
  ["Sie sind peinlich genau, das gefällt mir.", "insult_at_person"],
  ["Drei Stück Kuchen und zwei Flaschen Saft, von Kümmel wusste ich nichts.", "insult"],
  ["The spice came from Japan, and the spanner from Leeds.", "insult"],
  ["Load Mongo into Snowflake, then encode the dummies.", "insult"],
  ["An idiotic menu, if you ask my mother.", "insult"],
  ["It was no fault of the battery pack that the drone fell.", "harsh_word"],
  ["A null column is no nonsense, and the worms are in the compost.", "harsh_word"],
])("words of attacks that say something else: %s is no %s", (body, reason) => {
  expect(reasonsOf(body)).not.toContain(reason);
});

test.each(["Hale is a lying cow.", "So eine verlogene Schlange.", "Dieser Idiot hat Schnecken in mein Beet gesetzt."])(
  "names that somebody is called are insults: %s",
  (body) => {
    expect(signalsOf(body)).toContain("insult");
    expect(signalsOf(body)).toContain("insult_at_person");
  },
);

test("who insults somebody is not said to insult nobody", () => {
  expect(reasonsOf("Der Autor ist ein kompletter Schwachkopf, und das seit Jahren.")).not.toContain("at_nobody");
});

describe("an attack among other sentences", () => {
  const LONG = {
    de: "Die Kette habe ich dreimal gewechselt, die Bremsen zweimal. Im Winter öle ich sie jede Woche, im Sommer seltener.",
    en: "I changed the chain three times and the brakes twice. In winter I oil it every week, in summer less often.",
  };
  test.each([
    [LONG.de, "Du bist ein kompletter Vollidiot."],
    [LONG.en, "You are a complete moron."],
  ])("is held wherever it stands: %s", (long, insult) => {
    for (const body of [`${long} ${insult}`, `${insult} ${long}`, `${long}\n\n${insult} ${long}`]) {
      const { outcome, score, evidence } = attackOf(body);
      expect(["flag", "violation"]).toContain(outcome);
      expect(insult).toContain(evidence.find(({ reason }) => reason === "insult")?.quote ?? "nothing");
      for (const { start, end, quote } of evidence) expect(body.slice(start, end)).toBe(quote);
      const logit = evidence.reduce((sum, { weight }) => sum + weight, 0);
      expect(score).toBeCloseTo(1 / (1 + Math.exp(-logit)), 6);
    }
  });

  test.each([
    `${LONG.de} „Du bist ein kompletter Vollidiot“, rief mein Nachbar.`,
    `> Du bist ein kompletter Vollidiot.\n\n${LONG.de}`,
    `${LONG.en} "You are a complete moron," my neighbour said.`,
  ])("passes where it is quoted: %s", (body) => {
    expect(attackOf(body).outcome).toBe("pass");
  });
});

describe("what is no attack passes", () => {
  test.each([
    "Ich muss noch die Wäsche aufhängen und die Farbe abkratzen.",
    "Im Film wird der Kommissar erschossen, und keiner weiß warum.",
    "How do you handle failures and retries here?",
    "What do you do if nobody answers the phone?",
    "The update is garbage and the battery is a joke.",
    "Das Gerät ist Schrott, und der Kundendienst war eine Frechheit.",
    "Bitte niemanden hier einen Idioten nennen, das geht auch sachlich.",
    "Sind Sie sicher, dass die Schafe im Winter draußen bleiben?",
  ])("%s", (body) => {
    expect(attackOf(body).outcome).toBe("pass");
  });
});

test("who wishes an animal dead with a swear word, in a sentence of its own, attacks nobody", () => {
  const body = "Die Wühlmäuse fressen alles. Die Scheißviecher gehören ersäuft.";
  expect(judge({ body, author: { name: "Eva" } }).rules.personal_attack.outcome).toBe("pass");
});
