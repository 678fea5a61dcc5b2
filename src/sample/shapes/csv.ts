/** A table as CSV (UTF-8, LF, quotes where needed). null and undefined are empty cells. */
export function csv(
  header: readonly string[],
  rows: readonly (readonly (string | number | null | undefined)[])[],
): string {
  const line = (cells: readonly (string | number | null | undefined)[]) => cells.map(cell).join(',');
  return `${[header, ...rows].map(line).join('\n')}\n`;
}

function cell(value: string | number | null | undefined): string {
  const text = value === null || value === undefined ? '' : String(value);
  return /[",\n\r]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
