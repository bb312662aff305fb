import type { Comment, Page, Sort, Thread } from "./types.ts";

export type ThreadState = {
  sort: Sort;
  phase: "loading" | "ready" | "failed";
  /** Why nothing could be loaded. */
  failure: string;
  thread: Thread | undefined;
  comments: Comment[];
  nextCursor: string | null;
};

export type Action =
  | { type: "sorted"; sort: Sort }
  | { type: "loaded"; page: Page; append: boolean }
  | { type: "failed"; failure: string }
  | { type: "replies_loaded"; root: Comment }
  | { type: "added"; comment: Comment }
  | { type: "settled"; comment: Comment }
  | { type: "changed"; id: string; comment: Partial<Comment> }
  | { type: "dropped"; id: string };

/** Before the first answer of the server. */
export function initialState(sort: Sort): ThreadState {
  return { sort, phase: "loading", failure: "", thread: undefined, comments: [], nextCursor: null };
}

/** The next state of a thread. Comments that did not change stay the same objects: so their elements stay, too. */
export function reduce(state: ThreadState, action: Action): ThreadState {
  switch (action.type) {
    case "sorted":
      return { ...state, sort: action.sort, phase: "loading" };
    case "loaded": {
      const { thread, comments, next_cursor: nextCursor } = action.page;
      const known = new Set(state.comments.map(({ id }) => id));
      const all = action.append ? [...state.comments, ...comments.filter(({ id }) => !known.has(id))] : comments;
      // What only its author sees is in no answer of the server.
      const own = findLocal(state.comments).filter(({ id }) => !find(all, id));
      return { ...state, phase: "ready", thread, comments: own.reduceRight(add, all), nextCursor };
    }
    case "failed":
      return { ...state, phase: "failed", failure: action.failure };
    case "replies_loaded":
      return {
        ...state,
        comments: state.comments.map((root) => (root.id === action.root.id ? mergeReplies(root, action.root) : root)),
      };
    case "added":
    case "settled": {
      const { comment } = action;
      const before = find(state.comments, comment.id);
      if (!before) return withCount({ ...state, comments: add(state.comments, comment) }, Number(isShown(comment)));
      // What is known already keeps its replies; whether it is shown, and to whom, may have changed.
      return exchange(state, before, { ...before, local: undefined, ...comment, replies: before.replies });
    }
    case "changed": {
      const before = find(state.comments, action.id);
      return before ? exchange(state, before, { ...before, ...action.comment }) : state;
    }
    case "dropped":
      return drop(state, action.id);
  }
  return action satisfies never;
}

function exchange(state: ThreadState, before: Comment, after: Comment): ThreadState {
  const comments = update(state.comments, before.id, () => after);
  return withCount({ ...state, comments }, Number(isShown(after)) - Number(isShown(before)));
}

function drop(state: ThreadState, id: string): ThreadState {
  const gone = find(state.comments, id);
  if (!gone) return state;
  // What others have answered keeps its place, as it does in the API.
  const gap = { ...gone, author: { name: "" }, html: "", is_owner: false };
  const comments = update(state.comments, id, () => (gone.replies.length > 0 ? gap : undefined));
  return withCount({ ...state, comments }, isShown(gone) ? -1 : 0);
}

/** A comment that readers see: neither the author's own that waits, nor the gap that a hidden one leaves above its replies. */
function isShown(comment: Comment): boolean {
  return !comment.local && comment.html !== "";
}

function withCount(state: ThreadState, change: number): ThreadState {
  const { thread } = state;
  return thread && change !== 0 ? { ...state, thread: { ...thread, count: thread.count + change } } : state;
}

/** The author's own new comment stands where it is seen: on top, or as the last reply of the one it answers. */
function add(comments: Comment[], comment: Comment): Comment[] {
  const parent = comment.parent_id;
  return parent !== null && find(comments, parent) ? append(comments, parent, comment) : [comment, ...comments];
}

function append(comments: Comment[], parent: string, reply: Comment): Comment[] {
  return update(comments, parent, (found) => ({ ...found, replies: [...found.replies, reply] }));
}

function find(comments: Comment[], id: string): Comment | undefined {
  for (const comment of comments) {
    const found = comment.id === id ? comment : find(comment.replies, id);
    if (found) return found;
  }
  return undefined;
}

function findLocal(comments: Comment[]): Comment[] {
  return comments.flatMap((comment) => (comment.local ? comment : findLocal(comment.replies)));
}

function update(comments: Comment[], id: string, change: (comment: Comment) => Comment | undefined): Comment[] {
  if (!find(comments, id)) return comments;
  return comments.flatMap((comment) => {
    if (comment.id === id) return change(comment) ?? [];
    const replies = update(comment.replies, id, change);
    return replies === comment.replies ? comment : { ...comment, replies };
  });
}

/** Joins a further page of replies to a comment: a reply whose parent came with an earlier page finds its place again. */
export function mergeReplies(root: Comment, page: Comment): Comment {
  let known = [root];
  for (const reply of flatten(page.replies)) {
    const parent = find(known, reply.parent_id ?? "") ?? root;
    if (!find(known, reply.id)) known = append(known, parent.id, { ...reply, replies: [] });
  }
  const [merged = root] = known;
  return { ...merged, replies_cursor: page.replies_cursor };
}

function flatten(comments: Comment[]): Comment[] {
  return comments.flatMap((comment) => [comment, ...flatten(comment.replies)]);
}
