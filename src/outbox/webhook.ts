import { isoTime } from "../shared/clock.ts";

/** What an owner's own programs may be told of; beside it stands `test`, which an owner sends to see whether it arrives. */
export const WEBHOOK_EVENTS = ["comment.created", "comment.decided", "claim.changed"] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

export const WEBHOOK_TOPIC = "webhook";
export const MAX_WEBHOOKS = 5;

/** The body of a test: as of an event, but nothing has happened. */
export function testBody(site: string, id: string, now: number): Record<string, unknown> {
  return { id: `test/${id}`, event: "test", site, at: isoTime(now) };
}

/** What has happened: to which comment at which revision, or to which claim at which version. */
export type Announcement = { siteId: string; at: number } & (
  | {
      event: "comment.created" | "comment.decided";
      comment: { id: string; status: string; revision: number };
    }
  | { event: "claim.changed"; claim: { id: string; status: string; version: number; action: string } }
);

/** The subject in the outbox, and its generation: the history's own number, so that one event is told once. */
export function subjectOf(announcement: Announcement): { subjectId: string; generation: number } {
  if (announcement.event === "claim.changed") {
    const { id, version } = announcement.claim;
    return { subjectId: id, generation: version };
  }
  const { id, revision } = announcement.comment;
  return { subjectId: id, generation: revision };
}

/**
 * The body as it is sent, each time the same: ids, states and times, nothing that a person has written or that tells who it
 * was. Its `id` is the event's, so that a receiver knows one that comes twice.
 */
export function webhookBody(announcement: Announcement): Record<string, unknown> {
  const { siteId: site, at, event, ...subject } = announcement;
  const { subjectId, generation } = subjectOf(announcement);
  return { id: `${event}/${subjectId}/${generation}`, event, site, at: isoTime(at), ...subject };
}
