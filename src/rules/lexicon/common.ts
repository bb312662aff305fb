import { foldWord } from "../normalize.ts";

const GERMAN = `aber alle allem allen aller alles als also am an ander andere anderen anderer anderes auch auf aus bei beim bin bis bist bzw da dabei dadurch dafür dagegen daher dahin damit danach dann daran darauf daraus darf
darin darüber darum das dass davon dazu dein deine deinem deinen deiner dem den denen denn der deren des deshalb dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch eben ein eine einem einen einer
eines einfach einige einmal er es etwa etwas euch euer eure für gab ganz gar gegen gehen geht genau gerade gern gerne gibt gibts hab habe haben habt hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer
im immer in ins irgendwie ist ja je jede jedem jeden jeder jedes jemand jetzt kann kannst kein keine keinem keinen keiner können könnte könnten mach machen macht mal man mehr mein meine meinem meinen meiner mich mir mit muss
müssen musst nach natürlich neben nein nicht nichts noch nun nur ob oder ohne schon sehr sei seid sein seine seinem seinen seiner seit sich sie sind so sogar soll sollen sollte solche sollten sondern sonst soweit sowie
statt trotzdem über um und uns unser unsere unserem unseren unserer unter vielleicht viel viele vielen vom von vor wann war waren warum was weg wegen weil weiter welche welchem welchen welcher welches wenn wer werde werden
wie wieder wieso will wir wird wirklich wirst wo wohl wollen worden würde würden zu zum zur zwar zwischen mag möchte möchten lassen lässt komm kommt kommen`;

const ENGLISH = `a about above after again against all almost also although always am an and another any anyone anything are aren't around as at away back be because been before being below between both but by came can can't cannot
come comes could couldn't did didn't do does doesn't doing don't done down during each either else enough even ever every few for from further get gets getting give given go goes going gone got had has hasn't have haven't having
he her here hers herself him himself his how however i i'd i'll i'm i've if in into is isn't it it's its itself just know last least less let like made make makes making many may maybe me might mine more most much must my
myself need never new no nor not nothing now of off often oh ok okay on once one only or other others ought our ours out over own people per put quite rather really said same say says see seem seems shall she should since so
some someone something still such sure take tell than that that's the their theirs them themselves then there there's these they they're thing things think this those though through to too try trying two under until up upon us
use used using very want was wasn't way we we'll we're we've well went were weren't what what's when where whether which while who whom whose why will with within without won't would wouldn't yes yet you you'd you'll you're
you've your yours yourself`;

/** Words that any comment under any article may use: they take up nothing of a particular one. */
const BLOG_TALK = `article articles artikel artikels artikeln beitrag beiträge beitrags blog blogs blogger blogging post posts posted posting seite seiten site sites website websites webseite homepage page pages content contents inhalt inhalte
info infos information informationen informativ informative informational thanks thank thx danke dank dankeschön please bitte hello hi hallo hey moin servus regards grüße gruß lg mfg cheers great good nice awesome amazing excellent wonderful
helpful useful interesting interessant toll tolle toller tolles super gut gute guter gutes guten schön schöne schöner schönes klasse hilfreich spannend best better topic topics thema themen share shared sharing teilen read reading
lesen gelesen reader leser write writing written writer geschrieben schreiben schreibt comment comments kommentar kommentare author autor admin help helps helped hilfe hilft love loved lieben liebe enjoy enjoyed keep work works job
lot lots time times day days today heute found find finden gefunden looking forward update updates tips tip tipp tipps idea ideas idee ideen knowledge wissen learn learned lernen gelernt point points part stuff piece
cool perfect perfekt fantastic genial prima really sehr truly definitely absolutely bookmark bookmarked everyone everybody friends freunde web internet online weblog subject way ways always line words wort worte quality year years jahr jahre
first second top sir madam bro man guys guy leute mann weiter weiterso gefällt gefallen like likes wow lol haha hihi yeah yep nope nö sup visit besuch subscribe appreciate appreciated effort mühe arbeit details detail simply
  zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig hundert tausend three four five six seven eight nine ten eleven twelve twenty thirty hundred thousand monat monate monaten month months woche wochen week weeks stunde stunden hour hours minute minuten minutes uhr clock euro euros dollar prozent percent alt alte alter alten neu neue neuer neuen new old groß große small klein kleine zurück gestern morgen yesterday tomorrow abend night nacht morning mal male stück echt übrigens gleich letzte letzten letztes nächste nächstes ganze ganzen halb half paar couple damals früher später later sometimes manchmal meistens usually fast nearly almost ziemlich bisschen bit wenig genug
important wichtig right wrong many share worth wert wish wünsche hope hoffe happy glad froh feel free seen looks look check`;

/** A list of words as they stand in folded texts. */
export function foldedWords(words: string): ReadonlySet<string> {
  return new Set(foldWord(words).split(/\s+/));
}

export const GERMAN_STOP_WORDS: ReadonlySet<string> = foldedWords(GERMAN);
export const ENGLISH_STOP_WORDS: ReadonlySet<string> = foldedWords(ENGLISH);
export const BLOG_WORDS: ReadonlySet<string> = foldedWords(BLOG_TALK);
/** "I" tell what I did. */
export const FIRST_PERSON: ReadonlySet<string> = foldedWords("ich mich mir hab i i'm i've i'd my me");
/** "I" or what is mine. */
export const FIRST_PERSON_FORMS: ReadonlySet<string> = new Set([
  ...FIRST_PERSON,
  ...foldedWords("mein meine meinem meinen meiner i'll mine myself"),
]);

/** Whether a folded word can carry content: neither a function word nor blog talk. */
export function isContentWord(word: string): boolean {
  return word.length > 1 && !GERMAN_STOP_WORDS.has(word) && !ENGLISH_STOP_WORDS.has(word) && !BLOG_WORDS.has(word);
}
