import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { initialState, mergeReplies, reduce, type Action, type ThreadState } from "../../../src/embed/thread-state.ts";
import type { Comment, Page } from "../../../src/embed/types.ts";

function aComment(id: string, options: Partial<Comment> = {}): Comment {
  return {
    id,
    parent_id: null,
    author: { name: "Eva" },
    html: "<p>x</p>",
    created_at: "2026-11-22T12:00:00Z",
    edited_at: null,
    reactions: { like: 0 },
    is_owner: false,
    replies: [],
    ...options,
  };
}

function aReply(id: string, parent: string, replies: Comment[] = []): Comment {
  return aComment(id, { parent_id: parent, replies });
}

function aPage(comments: Comment[], next_cursor: string | null = null): Page {
  return {
    thread: { url: "https://blog.example", title: null, count: comments.length, closed: false },
    comments,
    next_cursor,
  };
}

function run(...actions: Action[]): ThreadState {
  return actions.reduce(reduce, initialState("oldest"));
}

/** A thread as nested ids: `a(b(c))`. */
function outline(comments: Comment[]): string {
  return comments.map(({ id, replies }) => (replies.length > 0 ? `${id}(${outline(replies)})` : id)).join(" ");
}

describe("reading a thread", () => {
  test("a further page comes below, without what was already there", () => {
    const state = run(
      { type: "loaded", page: aPage([aComment("a"), aComment("b")], "next"), append: false },
      { type: "loaded", page: aPage([aComment("b"), aComment("c")]), append: true },
    );
    expect(outline(state.comments)).toBe("a b c");
    expect(state.nextCursor).toBeNull();
  });

  test("another order starts anew but keeps showing the old one until the answer is there", () => {
    const state = run({ type: "loaded", page: aPage([aComment("a")]), append: false }, { type: "sorted", sort: "top" });
    expect(state).toMatchObject({ sort: "top", phase: "loading" });
    expect(outline(state.comments)).toBe("a");
    expect(outline(reduce(state, { type: "loaded", page: aPage([aComment("b")]), append: false }).comments)).toBe("b");
  });

  test("what only its author sees stays in its place in another order, and stands once", () => {
    const page = (...replies: Comment[]) => aPage([aComment("a", { replies }), aComment("z")]);
    const state = run(
      { type: "loaded", page: page(aReply("b", "a")), append: false },
      { type: "added", comment: aComment("mine", { local: "hidden" }) },
      { type: "added", comment: { ...aReply("answer", "b"), local: "hidden" } },
    );
    const again = reduce(state, { type: "loaded", page: page(aReply("b", "a")), append: false });
    expect(outline(again.comments)).toBe("mine a(b(answer)) z");
    const shown = reduce(state, {
      type: "loaded",
      page: page(aReply("b", "a", [aReply("answer", "b")])),
      append: false,
    });
    expect(outline(shown.comments)).toBe("mine a(b(answer)) z");
  });

  test("a further page of replies finds the parents that came before", () => {
    const root = aComment("a", { replies: [aReply("b", "a", [aReply("c", "b")])], replies_cursor: "more" });
    const page = aComment("a", { replies: [aReply("d", "c"), aReply("e", "a"), aReply("f", "gone")] });
    const merged = mergeReplies(root, page);
    expect(outline([merged])).toBe("a(b(c(d)) e f)");
    expect(merged.replies_cursor).toBeUndefined();
    expect(mergeReplies(root, { ...page, replies_cursor: "still more" }).replies_cursor).toBe("still more");
  });

  test("a further page of replies leaves untouched what it does not change", () => {
    const quiet = aReply("b", "a", [aReply("c", "b")]);
    expect(
      mergeReplies(aComment("a", { replies: [quiet] }), aComment("a", { replies: [aReply("d", "a")] })).replies[0],
    ).toBe(quiet);
  });
});

describe("writing into a thread", () => {
  const loaded: Action = {
    type: "loaded",
    page: aPage([aComment("a", { replies: [aReply("b", "a")] }), aComment("z")]),
    append: false,
  };

  test("a new comment stands on top, a reply below what it answers", () => {
    const state = run(loaded, { type: "added", comment: aComment("n") }, { type: "added", comment: aReply("r", "b") });
    expect(outline(state.comments)).toBe("n a(b(r)) z");
    expect(state.thread?.count).toBe(4);
  });

  test("a comment that waits is shown to its author and counted for nobody", () => {
    const state = run(loaded, { type: "settled", comment: aComment("n", { local: "hidden" }) });
    expect(outline(state.comments)).toBe("n a(b) z");
    expect(state.thread?.count).toBe(2);
  });

  test("an edit keeps the replies, and the count follows what readers see", () => {
    const held = run(loaded, { type: "settled", comment: aComment("a", { html: "<p>new</p>", local: "hidden" }) });
    expect(outline(held.comments)).toBe("a(b) z");
    expect(held.thread?.count).toBe(1);
    const published = reduce(held, { type: "settled", comment: aComment("a") });
    expect(published.comments[0]?.local).toBeUndefined();
    expect(published.thread?.count).toBe(2);
  });

  test("a deleted comment goes, but keeps its place when others have answered", () => {
    const state = run(loaded, { type: "dropped", id: "z" }, { type: "dropped", id: "a" });
    expect(outline(state.comments)).toBe("a(b)");
    expect(state.comments[0]).toMatchObject({ author: { name: "" }, html: "" });
    expect(state.thread?.count).toBe(0);
  });

  test("a like changes one comment and no other", () => {
    const before = run(loaded);
    const after = reduce(before, { type: "changed", id: "b", comment: { reactions: { like: 3 } } });
    expect(after.comments[0]?.replies[0]?.reactions.like).toBe(3);
    expect(after.comments[1]).toBe(before.comments[1]);
  });

  test("an answer that comes for a comment no longer there changes nothing", () => {
    const before = run(loaded);
    expect(reduce(before, { type: "changed", id: "gone", comment: { html: "" } })).toBe(before);
    expect(reduce(before, { type: "dropped", id: "gone" })).toBe(before);
  });
});

test("whatever happens in whatever order, no comment stands twice", () => {
  const id = fc.constantFrom("a", "b", "c", "d");
  const comment = fc
    .tuple(id, fc.option(id))
    .map(([own, parent]) => aComment(own, { parent_id: parent === own ? null : parent }));
  const action: fc.Arbitrary<Action> = fc.oneof(
    fc.record({ type: fc.constant("settled" as const), comment }),
    fc.record({ type: fc.constant("dropped" as const), id }),
    fc.record({ type: fc.constant("changed" as const), id, comment: fc.constant({ html: "<p>y</p>" }) }),
    fc.record({ type: fc.constant("replies_loaded" as const), root: comment }),
    fc.uniqueArray(comment, { selector: (one) => one.id }).map((list) => ({
      type: "loaded" as const,
      page: aPage(list.map((one) => ({ ...one, parent_id: null }))),
      append: false,
    })),
  );
  fc.assert(
    fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
      const ids = outline(run(...actions).comments).match(/\w+/g) ?? [];
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 1_000 },
  );
});
