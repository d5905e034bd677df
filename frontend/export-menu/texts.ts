import { messages } from '../shared/messages.ts';
import type { Group, Theme, View } from './export-model.ts';

/** Every word the export menu says that isn't data. */
export interface Texts {
  readonly export: string;
  readonly key: string;
  readonly close: string;
  readonly counting: string;
  readonly selection: (facts: string) => string;
  readonly canvas: (entities: string, facts: string) => string;
  readonly named: (entities: string, facts: string) => string;
  readonly undated: (facts: string) => string;
  readonly unknown: (count: string) => string;
  readonly nothing: string;
  readonly format: string;
  readonly groups: Readonly<Record<Group, string>>;
  readonly limits: string;
  readonly shape: string;
  readonly nodes: string;
  readonly edges: string;
  readonly view: string;
  readonly views: Readonly<Record<View, string>>;
  readonly theme: string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly drawing: string;
  readonly download: string;
  readonly cancel: string;
  readonly preparing: string;
  readonly running: (facts: string, total: string, size: string) => string;
  readonly pace: (rate: string, seconds: string) => string;
  readonly done: (name: string) => string;
  readonly cancelled: string;
  readonly failed: string;
  readonly retry: string;
}

const en: Texts = {
  export: 'Export',
  key: 'Shift+E',
  close: 'Close',
  counting: 'Counting what there is to export…',
  selection: (facts) => `${facts} facts, with everybody who takes part in them and the sentences that say so.`,
  canvas: (entities, facts) => `${entities} entities on the canvas and the ${facts} facts that join them, with the sentences that say so.`,
  named: (entities, facts) => `${entities} entities and ${facts} facts that are named here, with everybody who takes part in them and the sentences that say so.`,
  undated: (facts) => `${facts} facts without a known date are left out.`,
  unknown: (count) => `${count} of what is named isn’t in this graph any more and is left out.`,
  nothing: 'There is nothing to export here: take a filter off first.',
  format: 'Format',
  groups: { networks: 'Networks', data: 'Linked data and databases', tables: 'Tables', pictures: 'Pictures', reading: 'To read' },
  limits: 'What it can’t hold',
  shape: 'Facts as',
  nodes: 'nodes: nothing is lost',
  edges: 'edges: for measures of networks',
  view: 'Shows',
  views: { screen: 'the screen', graph: 'the graph', timeline: 'the timeline' },
  theme: 'Ground',
  themes: { light: 'light', dark: 'dark' },
  drawing: 'The timeline as it is on the screen.',
  download: 'Download',
  cancel: 'Cancel',
  preparing: 'Preparing…',
  running: (facts, total, size) => `${facts} of ${total} facts, ${size}`,
  pace: (rate, seconds) => `${rate} a second, ${seconds} s left`,
  done: (name) => `Done: ${name}`,
  cancelled: 'Cancelled; the file isn’t complete.',
  failed: 'The export didn’t work.',
  retry: 'Try again'
};

const ko: Texts = {
  export: '내보내기',
  key: 'Shift+E',
  close: '닫기',
  counting: '내보낼 내용을 세는 중…',
  selection: (facts) => `사실 ${facts}건과 그 참여자, 근거 문장을 내보냅니다.`,
  canvas: (entities, facts) => `캔버스의 개체 ${entities}개와 이들을 잇는 사실 ${facts}건, 근거 문장을 내보냅니다.`,
  named: (entities, facts) => `여기에 있는 개체 ${entities}개와 사실 ${facts}건, 그 참여자와 근거 문장을 내보냅니다.`,
  undated: (facts) => `날짜를 알 수 없는 사실 ${facts}건은 제외됩니다.`,
  unknown: (count) => `여기에 있는 것 중 ${count}개는 더 이상 그래프에 없어 제외됩니다.`,
  nothing: '내보낼 것이 없습니다. 먼저 필터를 해제하세요.',
  format: '형식',
  groups: { networks: '네트워크', data: '연결 데이터와 데이터베이스', tables: '표', pictures: '그림', reading: '읽기용' },
  limits: '담을 수 없는 것',
  shape: '사실의 표현',
  nodes: '노드: 손실 없음',
  edges: '간선: 네트워크 측정용',
  view: '표시할 내용',
  views: { screen: '화면 그대로', graph: '그래프', timeline: '연표' },
  theme: '배경',
  themes: { light: '밝게', dark: '어둡게' },
  drawing: '화면에 보이는 연표 그대로입니다.',
  download: '내려받기',
  cancel: '취소',
  preparing: '준비 중…',
  running: (facts, total, size) => `사실 ${total}건 중 ${facts}건, ${size}`,
  pace: (rate, seconds) => `초당 ${rate}건, ${seconds}초 남음`,
  done: (name) => `완료: ${name}`,
  cancelled: '취소되었습니다. 파일이 완전하지 않습니다.',
  failed: '내보내지 못했습니다.',
  retry: '다시 시도'
};

/** The texts in the page's language. */
export function texts(): Texts {
  return messages({ en, ko });
}
