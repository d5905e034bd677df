/**
 * Cuts an article's text into the pieces that are drawn, without touching the DOM.
 * All offsets are UTF-16 code units, as both Java and JavaScript count them.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Passage extends Span {
  readonly uid: string;
  readonly kind: string;
}

export interface Mention extends Span {
  readonly entity: string;
  readonly type: string;
  readonly name: string;
  readonly kind: string;
}

export interface Segment {
  readonly text: string;
  /** The innermost mention that covers the piece. */
  readonly mention: Mention | null;
  /** Whether the piece belongs to the highlighted evidence. */
  readonly evidence: boolean;
}

export interface Block {
  readonly passage: Passage;
  readonly segments: readonly Segment[];
}

/**
 * The article's blocks in order, each cut at every border of a mention or of evidence.
 * Spans may overlap, nest, touch, be empty or reach past the text.
 */
export function blocks(
  text: string,
  passages: readonly Passage[],
  mentions: readonly Mention[],
  highlights: readonly Span[],
): Block[] {
  const parts = passages.length > 0 ? passages : [{ uid: '', kind: 'PARAGRAPH', start: 0, end: text.length }];
  return parts.map((passage) => ({ passage, segments: segments(text, passage, mentions, highlights) }));
}

/** The pieces of one stretch of text. */
export function segments(
  text: string,
  within: Span,
  mentions: readonly Mention[],
  highlights: readonly Span[],
): Segment[] {
  const start = Math.max(0, within.start);
  const end = Math.min(text.length, within.end);
  const inside = mentions.filter((each) => touches(each, start, end));
  const lit = highlights.filter((each) => touches(each, start, end));
  const pieces: Segment[] = [];
  const borders = cuts(start, end, [...inside, ...lit]);
  for (let i = 0; i + 1 < borders.length; i++) {
    const from = borders[i] ?? start;
    const to = borders[i + 1] ?? end;
    pieces.push({
      text: text.slice(from, to),
      mention: innermost(inside, from, to),
      evidence: lit.some((each) => each.start <= from && to <= each.end),
    });
  }
  return pieces;
}

/** What a screen reader says of a mention: the words themselves first, then what they stand for. */
export function label(surface: string, mention: Mention): string {
  const type = mention.type.toLowerCase();
  return surface === mention.name ? `${surface}, ${type}` : `${surface}, ${type} ${mention.name}`;
}

function touches(span: Span, start: number, end: number): boolean {
  return span.start < span.end && span.start < end && start < span.end;
}

function cuts(start: number, end: number, spans: readonly Span[]): number[] {
  const at = new Set([start, end]);
  for (const span of spans) {
    at.add(Math.max(start, span.start));
    at.add(Math.min(end, span.end));
  }
  return [...at].sort((a, b) => a - b);
}

function innermost(mentions: readonly Mention[], from: number, to: number): Mention | null {
  let best: Mention | null = null;
  for (const each of mentions) {
    if (each.start <= from && to <= each.end && (best === null || each.end - each.start < best.end - best.start)) {
      best = each;
    }
  }
  return best;
}
