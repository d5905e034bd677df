/** How a work is written down, as the endpoints name it. */
export const FORMATS = ['chicago', 'apa', 'mla', 'bibtex', 'ris', 'csl-json'] as const;
export type CitationFormat = (typeof FORMATS)[number];

/** The formats that other programs read; they are offered as files. */
export const FILES: readonly CitationFormat[] = ['ris', 'bibtex', 'csl-json'];

/** One work in every form. */
export interface Citation {
  readonly id: string;
  readonly kind: 'ARTICLE' | 'FACT' | 'INVESTIGATION';
  readonly title: string;
  readonly permalink: string;
  readonly accessed: string;
  readonly chicago: string;
  readonly apa: string;
  readonly mla: string;
  readonly bibtex: string;
  readonly ris: string;
  readonly csl: Readonly<Record<string, unknown>>;
}

export interface CitationList {
  readonly citations: readonly Citation[];
  readonly total: number;
}

/** What the endpoints answer: a list, or the one citation that was asked for. */
export function asList(answer: Citation | CitationList): CitationList {
  return 'citations' in answer ? answer : { citations: [answer], total: 1 };
}

/** A work in one form, as one copies it. */
export function textOf(citation: Citation, format: CitationFormat): string {
  return format === 'csl-json' ? JSON.stringify([citation.csl], null, 2) : format === 'ris' ? citation.ris.replaceAll('\r\n', '\n').trimEnd() : citation[format];
}

/** All works in one form, as one pastes them into a bibliography. */
export function textOfAll(citations: readonly Citation[], format: CitationFormat): string {
  if (format === 'csl-json') {
    return JSON.stringify(citations.map((citation) => citation.csl), null, 2);
  }
  return citations.map((citation) => textOf(citation, format)).join('\n\n');
}

/** Whether a form is for programs and not for reading. */
export function isCode(format: CitationFormat): boolean {
  return FILES.includes(format);
}

/** The address that gives the same as a file. */
export function fileAddress(address: string, format: CitationFormat): string {
  return `${address}${address.includes('?') ? '&' : '?'}style=${format}`;
}

/** The citations of a fact, of an article or of a sentence in it. */
export function citationsAddress(what: { readonly fact: string } | { readonly article: string; readonly claim?: string; readonly passage?: string } | { readonly investigation: string }): string {
  if ('fact' in what) {
    return `api/v1/facts/${encodeURIComponent(what.fact)}/citations`;
  }
  if ('investigation' in what) {
    return `api/v1/investigations/${encodeURIComponent(what.investigation)}/citations`;
  }
  const sentence = new URLSearchParams();
  if (what.claim !== undefined) {
    sentence.set('claim', what.claim);
  }
  if (what.passage !== undefined) {
    sentence.set('passage', what.passage);
  }
  const query = sentence.toString();
  return `api/v1/articles/${encodeURIComponent(what.article)}/citations${query === '' ? '' : `?${query}`}`;
}
