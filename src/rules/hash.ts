/** FNV-1a, 32 bits, of a text or a piece of it: small, and the same everywhere. @see RFC 9923 */
export function fnv1a(text: string, seed = 0x811c9dc5, start = 0, end = text.length): number {
  let hash = seed;
  for (let at = start; at < end; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  // FNV's low bits are weak for short texts: one round of mixing spreads them.
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
