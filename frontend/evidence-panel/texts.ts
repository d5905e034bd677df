import { messages } from '../shared/messages.ts';
import type { Matter, Modality } from './evidence-model.ts';

/** Every word the panel says that isn't data. */
export interface Texts {
  readonly evidence: string;
  readonly close: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly none: string;
  readonly articles: (count: string, one: boolean) => string;
  readonly origins: (count: string, one: boolean) => string;
  readonly copiesCountOnce: string;
  readonly only: (shown: string, total: string) => string;
  readonly contradicting: string;
  readonly contradictingNote: string;
  readonly matters: Record<Matter, string>;
  readonly affirmed: string;
  readonly denied: string;
  readonly modalities: Record<Modality, string>;
  readonly more: (count: string) => string;
  readonly oneText: (articles: string) => string;
  readonly copies: (count: string, one: boolean) => string;
  readonly says: (who: string) => string;
  readonly reports: (who: string) => string;
  readonly unknownPublisher: string;
  readonly undated: string;
  readonly untitled: string;
  readonly happened: (date: string) => string;
  readonly confidence: (percent: number) => string;
  readonly rule: (name: string) => string;
  readonly open: string;
  readonly cite: string;
  readonly citeFact: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly statuses: Readonly<Record<string, string>>;
  readonly types: Readonly<Record<string, string>>;
}

const en: Texts = {
  evidence: 'Evidence',
  close: 'Close',
  loading: 'Loading the sentences…',
  failed: 'The sentences can’t be shown.',
  retry: 'Try again',
  none: 'No sentence is kept for this fact. Import its article again to restore it.',
  articles: (count, one) => `${count} ${one ? 'article' : 'articles'}`,
  origins: (count, one) => `${count} ${one ? 'independent origin' : 'independent origins'}`,
  copiesCountOnce: 'Copies of one text count as one origin',
  only: (shown, total) => `The newest ${shown} of ${total} sentences are shown.`,
  contradicting: 'Contradicting',
  contradictingNote: 'The sentences differ here. Which of them is right is for you to judge.',
  matters: {
    POLARITY: 'Whether it is so', MODALITY: 'Whether it happened', DATE: 'When', STATUS: 'How far it has come'
  },
  affirmed: 'Affirmed',
  denied: 'Denied',
  modalities: { ACTUAL: 'Happened', PLANNED: 'Planned', PROPOSED: 'Proposed', HYPOTHETICAL: 'Hypothetical', PAST: 'In the past' },
  more: (count) => `${count} more below`,
  oneText: (articles) => `One text in ${articles} articles`,
  copies: (count, one) => `The same words in ${count} more ${one ? 'article' : 'articles'}`,
  says: (who) => `${who} says`,
  reports: (who) => `${who} reports`,
  unknownPublisher: 'an unnamed publisher',
  undated: 'date unknown',
  untitled: 'Untitled article',
  happened: (date) => `tells of ${date}`,
  confidence: (percent) => `The extractor’s confidence: ${percent} %`,
  rule: (name) => `rule ${name}`,
  open: 'Open in article',
  cite: 'Cite',
  citeFact: 'Cite this fact',
  copyLink: 'Copy link',
  copied: 'Copied',
  notCopied: 'The browser didn’t allow copying',
  statuses: {
    ANNOUNCED: 'Announced', NEGOTIATED: 'Under negotiation', SIGNED: 'Signed', RATIFIED: 'Ratified', IN_FORCE: 'In force',
    IMPLEMENTED: 'Implemented', SUSPENDED: 'Suspended', ENDED: 'Ended'
  },
  types: {
    TREATY: 'Treaty', MOU: 'Memorandum', CONTRACT: 'Contract', COMMUNIQUE: 'Communiqué', PROTOCOL: 'Protocol', PROGRAM: 'Programme',
    OTHER: 'Agreement', AGREE: 'Commitment', CONSULT: 'Consultation', SUPPORT: 'Support', COOPERATE: 'Cooperation', AID: 'Aid',
    YIELD: 'Concession', REQUEST: 'Request', ACCUSE: 'Accusation', REJECT: 'Rejection', THREATEN: 'Threat', PROTEST: 'Protest',
    SANCTION: 'Sanction', MOBILIZE: 'Mobilization', COERCE: 'Coercion', ASSAULT: 'Assault', AFFILIATION: 'Affiliation',
    MEMBERSHIP: 'Membership', CITIZENSHIP: 'Citizenship', LOCATION: 'Location', OWNERSHIP: 'Ownership', KINSHIP: 'Kinship'
  }
};

const ko: Texts = {
  evidence: '근거',
  close: '닫기',
  loading: '문장을 불러오는 중…',
  failed: '문장을 표시할 수 없습니다.',
  retry: '다시 시도',
  none: '이 사실에 대해 보관된 문장이 없습니다. 기사를 다시 가져오면 복원됩니다.',
  articles: (count) => `기사 ${count}건`,
  origins: (count) => `독립 출처 ${count}건`,
  copiesCountOnce: '같은 글의 사본은 하나의 출처로 셉니다',
  only: (shown, total) => `전체 ${total}개 문장 중 최신 ${shown}개만 표시합니다.`,
  contradicting: '상충되는 내용',
  contradictingNote: '문장들이 서로 다르게 말합니다. 어느 쪽이 맞는지는 직접 판단하세요.',
  matters: { POLARITY: '사실 여부', MODALITY: '실현 여부', DATE: '시기', STATUS: '진행 단계' },
  affirmed: '인정',
  denied: '부인',
  modalities: { ACTUAL: '실제', PLANNED: '계획', PROPOSED: '제안', HYPOTHETICAL: '가정', PAST: '과거' },
  more: (count) => `아래에 ${count}개 더`,
  oneText: (articles) => `기사 ${articles}건에 실린 같은 글`,
  copies: (count) => `같은 문장이 실린 다른 기사 ${count}건`,
  says: (who) => `${who}의 발언`,
  reports: (who) => `${who} 보도`,
  unknownPublisher: '발행처 미상',
  undated: '날짜 미상',
  untitled: '제목 없는 기사',
  happened: (date) => `${date}에 관한 내용`,
  confidence: (percent) => `추출 신뢰도: ${percent}%`,
  rule: (name) => `규칙 ${name}`,
  open: '기사에서 열기',
  cite: '인용',
  citeFact: '이 사실 인용',
  copyLink: '링크 복사',
  copied: '복사됨',
  notCopied: '브라우저가 복사를 허용하지 않았습니다',
  statuses: {
    ANNOUNCED: '발표', NEGOTIATED: '협상 중', SIGNED: '서명', RATIFIED: '비준', IN_FORCE: '발효', IMPLEMENTED: '이행', SUSPENDED: '중단',
    ENDED: '종료'
  },
  types: {
    TREATY: '조약', MOU: '양해각서', CONTRACT: '계약', COMMUNIQUE: '공동성명', PROTOCOL: '의정서', PROGRAM: '프로그램', OTHER: '협정',
    AGREE: '약속', CONSULT: '협의', SUPPORT: '지지', COOPERATE: '협력', AID: '원조', YIELD: '양보', REQUEST: '요청', ACCUSE: '비난',
    REJECT: '거부', THREATEN: '위협', PROTEST: '항의', SANCTION: '제재', MOBILIZE: '동원', COERCE: '강압', ASSAULT: '공격',
    AFFILIATION: '소속', MEMBERSHIP: '회원', CITIZENSHIP: '국적', LOCATION: '소재', OWNERSHIP: '소유', KINSHIP: '친족'
  }
};

/** The texts in the page's language. */
export function texts(): Texts {
  return messages({ en, ko });
}
