/** How far a count of what waits goes: beyond it, "more" is all that is told, so that no page reads a whole table. */
export const COUNT_LIMIT = 200;
