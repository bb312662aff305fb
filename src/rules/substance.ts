import { isContentWord } from "./lexicon/common.ts";
import { foldWord } from "./normalize.ts";
import type { Reading } from "./reading.ts";
import type { RelationReading } from "./relation.ts";
import { bareSignal, signalFrom, spansOf, type Signal } from "./signals.ts";

const FIRST =
  /^\W{0,5}(?:first|erster|erste|1st|zweiter|second|test|testing|test test|bump|push|up|hi|hallo|hello|hey|moin|lol|rofl|wow|\+1|this|dito|same|nice|cool|top|super|toll|danke|thanks|thx|ok|okay|aha|yes|ja|nein|no|hm+|na ja|naja|genau|yep|yup|nice one|so true|mega|geil|krass|wtf|omg|xd)\W{0,8}$/;
const GENERIC = new Set(
  `writeup write-up solid agreed agree sooo so wahr erster erste first second comment kommentar meinung greetings clear understand fascinating lecker yay mmh mitnehmen piece research advise advice dear gut sehr ansatz bericht anleitung kopf nagel treffer bravo chapeau respekt hut ab amen this dies word same dito seconded hear like liked loved lovely wow yeah nice super amazing best ever lol haha man bro job great awesome omg top klasse geil mega hammer spitze weiter freue nächsten mehr danke gruß grüße lieben freu sache stark echt voll krass gelesen geschrieben gemacht gefällt teile geteilt abonniert bookmarked sharing shared enjoyed reading impressed
  explained explanation informative information beautiful fantastic wonderful brilliant keep going waiting followed following gained lot learned helped useful appreciate effort blessed god bless community tutorial article page fan big huge absolutely totally definitely recommend favorite favourite favorites daumen hoch inspiring inspirierend wunderbar zusammenfassung
  beitrag artikel text video bericht thumbs heart agree stimme zu genau richtig true right`
    .split(/\s+/)
    .map(foldWord),
);

/** What a comment shows of emptiness, for the rule `substance`: it says nothing on the article or to anyone. */
export function readSubstance(reading: Reading, relation: RelationReading): Signal[] {
  const { body, input } = reading;
  const { tokens } = body;
  const content = tokens.flatMap((token, index) =>
    (token.kind === "word" || token.kind === "number") && isContentWord(token.word) && !GENERIC.has(token.word)
      ? [index]
      : [],
  );
  const references = tokens.flatMap((token, index) =>
    token.kind === "number" ||
    token.kind === "price" ||
    token.kind === "percent" ||
    token.kind === "link" ||
    token.word === "§"
      ? [index]
      : [],
  );
  const words = tokens.filter(({ kind }) => kind === "word").length;
  const at = (indices: readonly number[]): { first: number; last: number }[] =>
    indices.map((index) => ({ first: index, last: index }));
  const phrase = (reason: "praise" | "faked_reference" | "flattery_of_author" | "discourse" | "reply_cue"): Signal[] =>
    signalFrom(
      reason,
      "body",
      spansOf(
        body,
        reading.phrases.filter((match) => match.reason === reason),
      ),
    );
  // A question asks for something, and "Ja, genau das." answers one, whatever their words.
  const asks = input.body.includes("?");
  const said = new Set(reading.phrases.map(({ reason }) => reason));
  const answers = words > 2 && (said.has("discourse") || said.has("reply_cue")) && !said.has("praise");
  const empty = content.length === 0 && references.length === 0 && !asks && !answers;
  return [
    ...signalFrom("generic_only", "body", empty && words > 0 ? [{ start: 0, end: input.body.length }] : []),
    ...bareSignal("no_words", words === 0 && references.length === 0 ? 1 : 0),
    ...signalFrom(
      "first_post",
      "body",
      !asks && FIRST.test(body.normalized.text.trim()) ? [{ start: 0, end: input.body.length }] : [],
    ),
    ...signalFrom("own_content", "body", spansOf(body, at(content)), Math.min(4, Math.log2(1 + content.length))),
    ...signalFrom("reference", "body", spansOf(body, at(references))),
    ...signalFrom(
      "link",
      "body",
      spansOf(body, at(tokens.flatMap(({ kind }, index) => (kind === "link" ? [index] : [])))),
    ),
    ...signalFrom(
      "question",
      "body",
      [...input.body.matchAll(/\?/g)].slice(0, 3).map(({ index }) => ({ start: index, end: index + 1 })),
    ),
    ...signalFrom("takes_up_article", "body", spansOf(body, at(relation.fromArticle))),
    ...signalFrom("takes_up_comment", "body", spansOf(body, at(relation.fromThread))),
    ...phrase("praise"),
    ...phrase("faked_reference"),
    ...phrase("flattery_of_author"),
    ...phrase("discourse"),
    ...phrase("reply_cue"),
    ...bareSignal("long_text", Math.min(3, Math.max(0, Math.log2(words / 12)))),
  ];
}
