/**
 * The one stretch in which two texts differ.
 *
 * @returns {{start: number, end: number, length: number}} what of the old text went, and how many
 *     UTF-16 code units stand there now
 */
export function difference(old, now) {
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old.charCodeAt(start) === now.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    old.charCodeAt(old.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail)
  ) {
    tail++;
  }
  return {start, end: old.length - tail, length: now.length - tail - start};
}

/**
 * A span as it lies after an edit, or null if the edit touched it. A span of no length belongs to
 * the record as a whole and stays.
 */
export function moved(span, edit) {
  if (span.start === span.end) return {start: span.start, end: span.end};
  if (span.end <= edit.start) return {start: span.start, end: span.end};
  if (span.start >= edit.end) {
    const by = edit.length - (edit.end - edit.start);
    return {start: span.start + by, end: span.end + by};
  }
  return null;
}
