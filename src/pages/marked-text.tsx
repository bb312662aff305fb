import type { Locale } from "../shared/locale.ts";
import { describeReason, RULE_TITLES } from "../rules/describe.ts";
import { GRAVEST_FIRST, type EvidenceField, type RuleName } from "../rules/judgement.ts";
import { markText, type Mark, type Segment } from "./marks.ts";

/** A text as it was typed, with its evidence marked: by colour, by the kind of line below, and by the number of the reason. */
export function MarkedText({
  text,
  field,
  marks,
  locale,
}: {
  text: string;
  field: EvidenceField;
  marks: readonly Mark[];
  locale: Locale;
}) {
  const mine = marks.filter((mark) => mark.field === field);
  const tell = (mark: Mark) =>
    `${RULE_TITLES[locale][mark.rule]}: ${describeReason(mark.reason, locale)} (${formatWeight(mark.weight, locale)})`;
  return (
    <>
      {markText(text, mine).map((segment) =>
        segment.marks.length === 0 ? segment.text : <MarkedSegment segment={segment} tell={tell} />,
      )}
    </>
  );
}

function MarkedSegment({ segment, tell }: { segment: Segment; tell: (mark: Mark) => string }) {
  const against = segment.marks.filter(({ weight }) => weight >= 0);
  const rule = GRAVEST_FIRST.find((name) => against.some((mark) => mark.rule === name));
  return (
    <mark
      class={rule === undefined ? "for" : ruleClass(rule)}
      title={segment.marks.map(tell).join("\n")}
      data-n={segment.ends.join(" ") || undefined}
      data-hidden={nameHidden(segment.text)}
    >
      {segment.text}
    </mark>
  );
}

/** Names characters that are not seen, e.g. U+200B, where a mark covers nothing else. */
function nameHidden(text: string): string | undefined {
  if (!/^[\p{Cf}\p{Mn}\p{Zs}\p{Cc}]+$/u.test(text) || /^[ \n]+$/.test(text)) return undefined;
  return Array.from(text, (char) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`).join(
    " ",
  );
}

/** The class that gives a rule its colour and its kind of line. */
export function ruleClass(rule: RuleName): string {
  return `rule-${rule.replaceAll("_", "-")}`;
}

/** A weight with its sign: what speaks against the comment is positive. */
export function formatWeight(weight: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: "always",
  }).format(weight);
}
