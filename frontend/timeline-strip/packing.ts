/** Something that takes room on a line. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/**
 * Puts things that come sorted by where they begin on as few lines as needed, each on the first one that is free there.
 * @returns the line of each, -1 for those that don't fit on the lines there are
 */
export function pack(items: readonly Extent[], lines: number, gap = 6): number[] {
  const ends = new Array<number>(lines).fill(-Infinity);
  return items.map(({ from, to }) => {
    const line = ends.findIndex((end) => end + gap <= from);
    if (line >= 0) {
      ends[line] = to;
    }
    return line;
  });
}
