import { messages } from '../shared/messages.ts';
import type { CitationFormat } from './citation-model.ts';

/** Every word the citations say that isn't data. */
export interface Texts {
  readonly cite: string;
  readonly close: string;
  readonly styles: string;
  readonly names: Readonly<Record<CitationFormat, string>>;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly entry: string;
  readonly sources: (count: string, one: boolean) => string;
  readonly cut: (shown: string, total: string) => string;
  readonly copy: string;
  readonly copyAll: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly file: (ending: string) => string;
  readonly accessed: (day: string) => string;
  readonly permalink: string;
}

const names: Readonly<Record<CitationFormat, string>> = {
  chicago: 'Chicago', apa: 'APA', mla: 'MLA', bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON'
};

const en: Texts = {
  cite: 'Cite',
  close: 'Close',
  styles: 'Style',
  names,
  loading: 'Writing the citation…',
  failed: 'The citation can’t be made.',
  retry: 'Try again',
  entry: 'This entry',
  sources: (count, one) => (one ? 'The article it rests on' : `The ${count} articles it rests on`),
  cut: (shown, total) => `The newest ${shown} of ${total} articles are cited.`,
  copy: 'Copy',
  copyAll: 'Copy all',
  copied: 'Copied',
  notCopied: 'The browser didn’t allow copying',
  file: (ending) => `Download .${ending}`,
  accessed: (day) => `Accessed ${day}`,
  permalink: 'Permanent link'
};

const ko: Texts = {
  cite: '인용',
  close: '닫기',
  styles: '인용 양식',
  names,
  loading: '인용을 작성하는 중…',
  failed: '인용을 만들 수 없습니다.',
  retry: '다시 시도',
  entry: '이 항목',
  sources: (count) => `근거가 된 기사 ${count}건`,
  cut: (shown, total) => `기사 ${total}건 중 최신 ${shown}건만 인용합니다.`,
  copy: '복사',
  copyAll: '모두 복사',
  copied: '복사됨',
  notCopied: '브라우저가 복사를 허용하지 않았습니다',
  file: (ending) => `.${ending} 내려받기`,
  accessed: (day) => `${day} 접속`,
  permalink: '고유 링크'
};

/** The texts in the page's language. */
export function texts(): Texts {
  return messages({ en, ko });
}
