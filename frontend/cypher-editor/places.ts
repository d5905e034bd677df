/** A place in a text, both from 1; columns are UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** How many units stand before a place; the end of its line where the column lies beyond. */
export function offsetOf(text: string, place: Place): number {
  const lines = text.split('\n');
  const line = Math.min(Math.max(place.line, 1), lines.length);
  const before = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  return before + Math.min(Math.max(place.column, 1) - 1, lines[line - 1]?.length ?? 0);
}
