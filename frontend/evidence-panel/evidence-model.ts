/** What the endpoint `/api/v1/facts/{uid}/evidence` answers. */

export type Polarity = 'AFFIRMED' | 'DENIED';
export type Modality = 'ACTUAL' | 'PLANNED' | 'PROPOSED' | 'HYPOTHETICAL' | 'PAST';
export type Matter = 'POLARITY' | 'MODALITY' | 'DATE' | 'STATUS';

export interface FuzzyDate {
  readonly edtf: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: string;
  readonly basis: string;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Speaker {
  /** Null where the graph knows no more than the name. */
  readonly uid: string | null;
  readonly type: string | null;
  readonly name: string;
}

export interface EvidenceSentence {
  readonly claim: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly status: string | null;
  readonly time: FuzzyDate | null;
  readonly confidence: number;
  readonly rule: string;
  readonly saidBy: Speaker | null;
  readonly article: string;
  readonly articleTitle: string;
  readonly publisher: string | null;
  readonly published: FuzzyDate | null;
  readonly passage: string;
  readonly text: string;
  readonly marks: readonly Span[];
  readonly origin: string;
}

export interface Origin {
  readonly uid: string;
  readonly articles: number;
  readonly sentences: readonly EvidenceSentence[];
}

export interface Side {
  readonly polarity: Polarity | null;
  readonly modality: Modality | null;
  readonly time: FuzzyDate | null;
  readonly status: string | null;
  readonly claims: readonly string[];
}

export interface Contradiction {
  readonly matter: Matter;
  readonly sides: readonly Side[];
}

export interface FactHead {
  readonly uid: string;
  readonly kind: string;
  readonly type: string;
  readonly title: string;
  readonly status: string | null;
  readonly sectors: readonly string[];
  readonly time: FuzzyDate | null;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly confidence: number;
  readonly articles: number;
  readonly origins: number;
}

export interface FactEvidence {
  readonly fact: FactHead;
  readonly origins: readonly Origin[];
  readonly contradictions: readonly Contradiction[];
  readonly total: number;
  readonly shown: number;
}

/** A sentence and the same words in copies of its text. */
export interface Told {
  readonly sentence: EvidenceSentence;
  readonly copies: readonly EvidenceSentence[];
}

/** The sentences of one text; what its copies repeat word by word stands once. */
export function told(sentences: readonly EvidenceSentence[]): Told[] {
  const all = new Map<string, { sentence: EvidenceSentence; copies: EvidenceSentence[] }>();
  for (const sentence of sentences) {
    const key = [words(sentence), sentence.polarity, sentence.modality, sentence.saidBy?.uid ?? sentence.saidBy?.name].join('\u0000');
    const first = all.get(key);
    if (first === undefined) {
      all.set(key, { sentence, copies: [] });
    } else {
      first.copies.push(sentence);
    }
  }
  return [...all.values()];
}

/** The words themselves, without what stands around them. */
export function words(sentence: EvidenceSentence): string {
  return sentence.marks.map((mark) => sentence.text.slice(mark.start, mark.end)).join(' … ');
}

/** A text cut at the borders of its marks; marks may overlap or reach past it. */
export function pieces(text: string, marks: readonly Span[]): { readonly text: string; readonly marked: boolean }[] {
  const cut: { text: string; marked: boolean }[] = [];
  let done = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const start = Math.max(done, Math.min(mark.start, text.length));
    const end = Math.min(mark.end, text.length);
    if (end <= start) {
      continue;
    }
    if (start > done) {
      cut.push({ text: text.slice(done, start), marked: false });
    }
    cut.push({ text: text.slice(start, end), marked: true });
    done = end;
  }
  if (done < text.length) {
    cut.push({ text: text.slice(done), marked: false });
  }
  return cut;
}

/** Where a sentence stands in its article, relative to the explorer's root. */
export function sentenceAddress(sentence: EvidenceSentence): string {
  return `article/${sentence.article}?claim=${sentence.claim}#${sentence.passage}`;
}

/** The sentences of some claims, one of each text: a copy adds nothing to a side. */
export function ofClaims(claims: readonly string[], byClaim: ReadonlyMap<string, EvidenceSentence>): EvidenceSentence[] {
  const seen = new Set<string>();
  return claims
    .map((claim) => byClaim.get(claim))
    .filter((sentence) => sentence !== undefined)
    .filter((sentence) => {
      const key = `${sentence.origin}\u0000${words(sentence)}`;
      return !seen.has(key) && seen.add(key) !== undefined;
    });
}

/** The first sentence of each claim. */
export function byClaim(evidence: FactEvidence): Map<string, EvidenceSentence> {
  const claims = new Map<string, EvidenceSentence>();
  for (const origin of evidence.origins) {
    for (const sentence of origin.sentences) {
      if (!claims.has(sentence.claim)) {
        claims.set(sentence.claim, sentence);
      }
    }
  }
  return claims;
}
