/**
 * Hands out `t=SECONDS` addresses within one page, each once: two proofs in the same second must not share an id.
 * Further users of a second get no id of their own; the first stands close enough.
 */
export function timeAnchors(): (second: number | null) => string | undefined {
  const taken = new Set<string>();
  return (second) => {
    if (second === null) return undefined;
    const id = `t=${Math.floor(second)}`;
    if (taken.has(id)) return undefined;
    taken.add(id);
    return id;
  };
}
