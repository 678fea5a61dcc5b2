const scratch = Buffer.alloc(3 * 256);

/**
 * The same text in a piece of memory of its own. A text cut out of a larger one holds on to all of it, and one put
 * together holds on to its parts: among a million sessions that is most of the memory.
 */
export function ownText(text: string): string {
  // Shorter ones are copied anyway.
  if (text.length < 13) return text;
  if (text.length > 256) return Buffer.from(text).toString();
  return scratch.toString('utf8', 0, scratch.write(text));
}
