import { expect, test } from "vitest";
import { judge } from "../../../src/rules/judge.ts";
import { DISPLAY_NAMES, REAL_OR_NOT } from "../../fixtures/display-names.ts";

function reasonOf(name: string): string | undefined {
  const { real_name: verdict } = judge({ body: "The straw on my heap froze in January.", author: { name } }).rules;
  expect(["pass", "hint"]).toContain(verdict.outcome);
  return verdict.outcome === "pass"
    ? "pass"
    : verdict.evidence.find(({ reason }) => reason.startsWith("name_"))?.reason;
}

test.each([
  "Jörg",
  "Käthe",
  "Slawek",
  "李明",
  "Siobhán O'Neill",
  "Anna Müller-Lüdenscheidt",
  "J. R. Okafor",
  "Björk Guðmundsdóttir",
  "María José",
  "محمد علي",
  "Александр Иванов",
  "Nguyễn Văn An",
  "Dr. Beate Q.",
  "Jean-Luc",
  "Ömer Faruk",
  "田中さくら",
  "Jan van der Berg",
  "Lisa M.",
  "tobi",
  "Gerd & Inge",
  "Oma Lotte",
  "Ḥasan al-Baṣrī",
  "Ngozi Ekwueme",
  "दीपक शर्मा",
  "Friedhelm",
  "Fergal",
  "Coach Ewald",
  "Herr Klotz",
  "Joy Field",
  "François de la Tour",
  "Tuulikki",
  "Nguyễn Thị Bích Đào",
  "наталья",
  "علی‌رضا",
  "van der Westhuyzen",
  "O´Neill",
  "M. Haddad",
  "F. Sauerbier",
  "Barnaby Thistlewood",
  "Prof. Dr. Dr. h.c. Hans Müller",
  "Sue from Leeds",
  "Tim, heating engineer",
  "Beth Corrigan, solicitor at Corrigan's",
  "Lovemore Moyo",
  "Dipl.-Ing. F. Sauerbier",
  "der Jochen",
  "Candy Shoemaker",
  "Bong Reyes",
  "Priya/Arjun",
  "Horst Billig",
  "Nora in Leeds",
  "L. Vestergaard, traffic engineer",
  "Mr Cartwright",
  "Frau Felix",
  "Herr Hofmeister",
  "O. Prichard III",
  "Dr. rer. nat. Lothar Quandt",
  "Familie von Ahlefeld",
  "Familie Schulze-Linde",
  "The Andersons",
  "„Gerlinde“",
  "Hebamme Sabine",
  "Electrician Colin",
  "Aunty Sheila",
  "Mads-Ole",
  "kavya",
  "annett",
  "frithjof",
  "hugo",
  "Gaby",
  "Henk-Jan",
  "McBoxley",
  "Fa Xiu",
  "Ankara Yildirim",
  "Burkhalter",
])("%s can be a real name", (name) => {
  expect(reasonOf(name)).toBe("pass");
});

test.each([
  ["best seo packages", "name_keyword"],
  ["cheap essay writing service", "name_keyword"],
  ["Umzug günstig", "name_keyword"],
  ["www.cheap-links.com", "name_address"],
  ["mueller-dach.de", "name_address"],
  ["Laubstopp GmbH", "name_business"],
  ["xX_worm_lord_Xx", "name_nickname"],
  ["gast", "name_nickname"],
  ["Deichläufer", "name_nickname"],
  ["Zuckerschnute", "name_nickname"],
  ["Robin Hood", "name_nickname"],
  ["Nebelkrähe", "name_nickname"],
  ["Brillenschlange", "name_nickname"],
  ["Wandering Star", "name_nickname"],
  ["Elena Outdoors", "name_nickname"],
  ["HR Department", "name_business"],
  ["Gina at Printella", "name_business"],
  ["Ronny zockt", "name_nickname"],
  ["Backup-Butler", "name_nickname"],
  ["Wacher Bürger", "name_nickname"],
  ["Getreidemühlen Ruppert", "name_business"],
  ["Hartley Glasshouses", "name_business"],
  ["Rossi S.r.l.", "name_business"],
  ["Greenway Accountants LLP", "name_business"],
  ["\u682a\u5f0f\u4f1a\u793e\u30b5\u30af\u30e9", "name_business"],
  ["Kevin Schlüsselnotdienst", "name_business"],
  ["Peter (Dachsanierung Essen)", "name_business"],
  ["Rainer Zufall", "name_nickname"],
  ["OCR", "name_initials"],
  ["Outsourcing N.", "name_keyword"],
  ["Mr. Right", "name_nickname"],
  ["Curtains by Olga", "name_business"],
  ["VoteDesk", "name_business"],
  ["AgroPlus Nord", "name_business"],
  ["Zahnimplantate Polen", "name_business"],
  ["Kleinkredit Sofort", "name_business"],
  ["Autofinanzierung Ratgeber", "name_business"],
  ["Fa. Dierksen", "name_business"],
  ["Stromtarif wechseln", "name_keyword"],
  ["kiralık daire", "name_keyword"],
  ["\u0420\u0435\u043c\u043e\u043d\u0442 \u043e\u043a\u043e\u043d", "name_keyword"],
  ["printed by hand", "name_nickname"],
  ["Wabbel-Werner", "name_nickname"],
  ["Sozi-Opfer", "name_nickname"],
  ["Archivarin", "name_nickname"],
  ["Zehntklässler", "name_nickname"],
  ["Mietrechtler", "name_nickname"],
  ["Czytelniczka", "name_nickname"],
  ["\u533f\u540d", "name_nickname"],
  ["читательница", "name_nickname"],
  ["The Hunters", "name_nickname"],
  ["Frau Hausmeisterin", "name_nickname"],
  ["Kassenwartin Förderverein", "name_nickname"],
  ["Freiwillige Feuerwehr Aub", "name_nickname"],
  ["A. K.", "name_initials"],
  ["", "name_missing"],
  ["???", "name_missing"],
])("%s is told as %s, and never held for it", (name, reason) => {
  expect(reasonOf(name)).toBe(reason);
});

test("of the display names we wrote down, at least 96 in a hundred are told for what they are", () => {
  const kinds: Record<string, string> = {
    pass: "real",
    name_initials: "initials",
    name_nickname: "nickname",
    name_phrase: "nickname",
    name_missing: "nickname",
    name_keyword: "commercial",
    name_business: "commercial",
    name_address: "commercial",
  };
  const told = Object.entries(DISPLAY_NAMES).flatMap(([kind, list]) =>
    list.split(/[|\n]/).map((name) => ({ name, kind, told: kinds[reasonOf(name) ?? ""] })),
  );
  expect(told.length).toBeGreaterThan(300);
  expect(told.filter(({ kind, told: seen }) => kind === seen).length / told.length).toBeGreaterThanOrEqual(0.96);
});

test("of the names of all cultures at least 98 in a hundred pass, of what is no name at most 5", () => {
  const passing = (list: string): number => {
    const names = list.split(/[|\n]/);
    return names.filter((name) => reasonOf(name) === "pass").length / names.length;
  };
  expect(passing(REAL_OR_NOT.real)).toBeGreaterThanOrEqual(0.98);
  expect(passing(REAL_OR_NOT.others)).toBeLessThanOrEqual(0.05);
});
