import { fingerprint } from "../rules/fingerprint.ts";
import type { Judgement } from "../rules/judgement.ts";
import { isoTime } from "../shared/clock.ts";
import type { Locale } from "../shared/locale.ts";
import { renderMarkdown } from "../shared/markdown.ts";
import type { AcceptedTerms } from "./accept-terms.ts";
import { flaggedRules, statusOf, type AuthorInput, type Comment, type Network } from "./comment.ts";
import { contextEvidence, type Context } from "./judge-in-context.ts";

/** What an author wrote, at submission or in an edit. */
export type Draft = {
  author: AuthorInput;
  body: string;
  locale: Locale;
  /** A field that people do not see; whoever fills it in is a machine, or a browser that means well. */
  trap?: string;
  network: Network;
};

/**
 * The columns that follow from what was written and how it was judged. The site's owner is not held by the owner's own rules.
 * @param isKeptBack whether it waits for more than its judgement
 */
export function draftColumns(
  draft: Draft,
  judgement: Judgement,
  accepted: AcceptedTerms | undefined,
  isOwner: boolean,
  isKeptBack: boolean,
) {
  const judged = isOwner ? ({ outcome: "publish" } as const) : judgement;
  return {
    authorName: draft.author.name,
    authorEmail: draft.author.email ?? null,
    authorUrl: draft.author.url ?? null,
    locale: draft.locale,
    body: draft.body,
    html: renderMarkdown(draft.body),
    status: statusOf(judged, isKeptBack || Boolean(draft.trap)),
    flagged: isOwner ? [] : flaggedRules(judgement),
    fingerprint: fingerprint(draft.body),
    termsLocale: accepted?.terms.locale ?? null,
    termsVersion: accepted?.terms.version ?? null,
  };
}

/** A new comment as it will be stored; without accepted terms it is the site's owner who writes. */
export function createComment(
  id: string,
  place: { siteId: string; threadId: string; parent: Comment | undefined; awaitsEmail: boolean },
  draft: Draft,
  judgement: Judgement,
  accepted: AcceptedTerms | undefined,
  now: number,
): Comment {
  const isOwner = accepted === undefined;
  const columns = draftColumns(draft, judgement, accepted, isOwner, place.awaitsEmail);
  return {
    ...columns,
    id,
    siteId: place.siteId,
    threadId: place.threadId,
    parentId: place.parent?.id ?? null,
    rootId: place.parent ? (place.parent.rootId ?? place.parent.id) : null,
    isOwner,
    revision: 1,
    replyCount: 0,
    likes: 0,
    reports: 0,
    claimId: null,
    emailAskedAt: place.awaitsEmail ? now : null,
    emailConfirmedAt: null,
    objectedAt: null,
    createdAt: now,
    editedAt: null,
    listed: Number(columns.status === "published"),
  };
}

/**
 * What is sealed of a comment: enough to judge it again years later and to show which terms were accepted. The sender's
 * network data is kept only where the comment was held.
 */
export function commentEvidence(
  comment: Pick<Comment, "id" | "parentId" | "status" | "revision">,
  url: string,
  context: Context,
  draft: Draft,
  judgement: Judgement,
  accepted: AcceptedTerms | undefined,
  now: number,
): Record<string, unknown> {
  const { id, revision, parentId: parent_id } = comment;
  return {
    comment: {
      id,
      revision,
      parent_id,
      url,
      locale: draft.locale,
      author: draft.author,
      body: draft.body,
      submitted_at: isoTime(now),
    },
    ...contextEvidence(context),
    terms: accepted ? acceptanceEvidence(accepted) : null,
    judgement,
    trap: draft.trap ?? null,
    network: comment.status === "published" ? null : draft.network,
  };
}

function acceptanceEvidence({ terms, proof }: AcceptedTerms): Record<string, unknown> {
  const { locale, version, sha256, nature, fees } = terms;
  return {
    locale,
    version,
    sha256,
    nature,
    fees,
    shown_at: isoTime(proof.issuedAt),
    nonce: proof.nonce,
    accepted: true,
  };
}
