import { messages } from '../shared/messages.ts';


const en = {
  lanesBy: 'Lanes by',
  groupings: { sector: 'sector', pair: 'pair', entity: 'entity', kind: 'kind', none: 'one lane' } as Record<string, string>,
  zoomIn: 'Zoom in', zoomOut: 'Zoom out', fit: 'Show all',
  brush: 'Select a range', clearRange: 'Clear the range', play: 'Play through time', pause: 'Pause', stepBack: 'One step back', stepOn: 'One step on',
  previousGap: 'Previous gap', nextGap: 'Next gap', previousBurst: 'Previous burst', nextBurst: 'Next burst', gap: 'Gap', burst: 'Burst',
  noGaps: 'No stretch without facts is longer than chance would leave it.', noBursts: 'At no time does more happen than usual.',
  gapFound: (range: string, days: string): string => `Gap: ${range}, ${days} days in which nothing is dated to a quarter or better`,
  burstFound: (range: string): string => `Burst: ${range}, more facts than usual`,
  rangeCount: (range: string, facts: string): string => `${range} · ${facts}`,
  facts: (count: number, text: string): string => (count === 1 ? '1 fact' : `${text} facts`),
  loading: 'Loading the timeline…', retry: 'Try again',
  empty: 'No facts to show', emptyAdvice: 'Nothing in the selection. Remove a filter, or choose other entities.',
  allUndated: 'None of these facts has a date that is known',
  truncated: (shown: string, total: string): string => `Showing ${shown} of ${total} facts, the latest`,
  loadRange: 'Load the selected range', loadLatest: 'Back to the latest',
  undatedBand: 'Date unknown', all: 'All', noSector: 'No sector', nobody: 'Nobody named', others: (count: string): string => `${count} more`,
  pair: (a: string, b: string): string => `${a} × ${b}`,
  yearUnknown: 'year unknown', dateUnknown: 'date unknown', onOrBefore: (date: string): string => `on or before ${date}`, orLater: (date: string): string => `${date} or later`,
  close: 'Close', help: 'Keys',
  binTitle: (lane: string, range: string): string => `${lane}, ${range}`,
  binCounts: (sure: string, vague: string): string => `${sure} dated within, ${vague} whose date may lie there`,
  binSure: (sure: string): string => `${sure} dated within`,
  firstOf: (shown: string, total: string): string => `The first ${shown} of ${total}`,
  openSentences: 'Show the sentences',
  listLabel: 'What the timeline shows', listMore: (count: string): string => `and ${count} more; zoom in to list them`,
  actual: 'Stated as so', planned: 'Planned or proposed', denied: 'Denied', vague: 'May lie here', exact: 'Exact day', span: 'Uncertain date', agreement: 'Agreement', event: 'Event', tie: 'Tie', stage: 'Stage',
  barScale: (top: string): string => `Full bar = ${top}`,
  legend: 'A bar counts each fact once a lane. Solid: the date lies within the bar’s time. Faded: the date is vaguer, so that the fact is spread over the days it may mean. Together they add up to all dated facts.',
  origins: (count: number, text: string): string => (count === 1 ? '1 independent origin' : `${text} independent origins`),
  stagePlanned: 'planned', stageDenied: 'denied',
  instructions: 'Arrow keys go from item to item and lane to lane, Enter opens, plus and minus zoom, question mark lists all keys.',
  keys: [
    ['← → ↑ ↓', 'from item to item, from lane to lane'], ['Enter', 'open the facts'], ['+ −', 'zoom'], ['0', 'show all'], ['Shift ← →', 'move through time'], ['Home End', 'first, last'],
    ['[ ]', 'range from here, to here'], ['Escape', 'clear the range'], ['Space', 'play, pause'], [', .', 'one step back, on'], ['g Shift+g', 'next, previous gap'], ['b Shift+b', 'next, previous burst'],
    ['Shift+E', 'export'], ['Drag', 'move; on the axis or with Shift: select a range']
  ] as readonly (readonly [string, string])[],
  kinds: { AGREEMENT: 'Agreements', EVENT: 'Events', TIE: 'Posts and other ties' } as Record<string, string>,
  sectors: {
    HEALTH: 'Health', DEFENSE: 'Defense', SECURITY: 'Security', FOREIGN_AFFAIRS: 'Foreign affairs', TRADE: 'Trade', INVESTMENT: 'Investment', FINANCE: 'Finance', ENERGY: 'Energy',
    NUCLEAR: 'Nuclear', SCIENCE: 'Science', TECHNOLOGY: 'Technology', SPACE: 'Space', EDUCATION: 'Education', CULTURE: 'Culture', SPORT: 'Sport', AGRICULTURE: 'Agriculture', FISHERIES: 'Fisheries',
    ENVIRONMENT: 'Environment', TRANSPORT: 'Transport', INFRASTRUCTURE: 'Infrastructure', TOURISM: 'Tourism', LABOR: 'Labour', MIGRATION: 'Migration', HUMANITARIAN: 'Humanitarian', LAW: 'Law', MEDIA: 'Media', OTHER: 'Other'
  } as Record<string, string>,
  stages: {
    ANNOUNCED: 'announced', NEGOTIATED: 'under negotiation', SIGNED: 'signed', RATIFIED: 'ratified', IN_FORCE: 'in force', IMPLEMENTED: 'implemented', SUSPENDED: 'suspended', ENDED: 'ended'
  } as Record<string, string>,
  unreadable: 'The timeline’s answer can’t be read. Reload the page.',
  description: (facts: string, range: string): string => `Timeline of ${facts}, ${range}`
};

const ko: typeof en = {
  lanesBy: '레인 기준',
  groupings: { sector: '분야', pair: '상대 쌍', entity: '참여자', kind: '종류', none: '한 줄' },
  zoomIn: '확대', zoomOut: '축소', fit: '전체 보기',
  brush: '기간 선택', clearRange: '기간 지우기', play: '시간순 재생', pause: '멈춤', stepBack: '한 단계 뒤로', stepOn: '한 단계 앞으로',
  previousGap: '이전 공백', nextGap: '다음 공백', previousBurst: '이전 급증', nextBurst: '다음 급증', gap: '공백', burst: '급증',
  noGaps: '우연보다 긴 공백이 없습니다.', noBursts: '평소보다 사실이 몰린 시기가 없습니다.',
  gapFound: (range, days) => `공백: ${range}, ${days}일 동안 분기 이내로 날짜가 알려진 사실 없음`,
  burstFound: (range) => `급증: ${range}, 평소보다 많은 사실`,
  rangeCount: (range, facts) => `${range} · ${facts}`,
  facts: (_, text) => `사실 ${text}건`,
  loading: '타임라인을 불러오는 중…', retry: '다시 시도',
  empty: '표시할 사실이 없습니다', emptyAdvice: '선택에 해당하는 사실이 없습니다. 필터를 지우거나 다른 대상을 고르세요.',
  allUndated: '날짜가 알려진 사실이 없습니다',
  truncated: (shown, total) => `사실 ${total}건 중 최근 ${shown}건 표시`,
  loadRange: '선택한 기간 불러오기', loadLatest: '최근으로 돌아가기',
  undatedBand: '날짜 미상', all: '전체', noSector: '분야 없음', nobody: '참여자 미상', others: (count) => `그 밖 ${count}`,
  pair: (a, b) => `${a} × ${b}`,
  yearUnknown: '연도 미상', dateUnknown: '날짜 미상', onOrBefore: (date) => `${date} 또는 그 이전`, orLater: (date) => `${date} 또는 그 이후`,
  close: '닫기', help: '단축키',
  binTitle: (lane, range) => `${lane}, ${range}`,
  binCounts: (sure, vague) => `기간 안 ${sure}건, 그때일 수 있는 ${vague}건`,
  binSure: (sure) => `기간 안 ${sure}건`,
  firstOf: (shown, total) => `${total}건 중 처음 ${shown}건`,
  openSentences: '문장 보기',
  listLabel: '타임라인에 보이는 것', listMore: (count) => `그 밖 ${count}건, 확대하면 표시됩니다`,
  actual: '사실로 진술됨', planned: '계획 또는 제안', denied: '부인됨', vague: '이때일 수 있음', exact: '정확한 날', span: '불확실한 날짜', agreement: '협정', event: '사건', tie: '관계', stage: '단계',
  barScale: (top) => `막대 최대 = ${top}`,
  legend: '막대는 레인마다 사실을 한 번씩 셉니다. 진한 부분은 날짜가 막대의 기간 안에 있는 사실, 옅은 부분은 날짜가 더 모호하여 가능한 날들에 고루 나눈 사실입니다. 모두 더하면 날짜가 알려진 사실의 수와 같습니다.',
  origins: (_, text) => `독립 출처 ${text}곳`,
  stagePlanned: '계획', stageDenied: '부인',
  instructions: '화살표 키로 항목과 레인을 이동하고 Enter로 엽니다. 더하기와 빼기로 확대·축소하며 물음표는 모든 단축키를 보여 줍니다.',
  keys: [
    ['← → ↑ ↓', '항목 사이, 레인 사이 이동'], ['Enter', '사실 열기'], ['+ −', '확대, 축소'], ['0', '전체 보기'], ['Shift ← →', '시간 이동'], ['Home End', '처음, 끝'],
    ['[ ]', '여기부터, 여기까지 기간 선택'], ['Escape', '기간 지우기'], ['Space', '재생, 멈춤'], [', .', '한 단계 뒤로, 앞으로'], ['g Shift+g', '다음, 이전 공백'], ['b Shift+b', '다음, 이전 급증'],
    ['Shift+E', '내보내기'], ['드래그', '이동, 축 위에서 또는 Shift와 함께: 기간 선택']
  ],
  kinds: { AGREEMENT: '협정', EVENT: '사건', TIE: '직위와 그 밖의 관계' },
  sectors: {
    HEALTH: '보건', DEFENSE: '국방', SECURITY: '안보', FOREIGN_AFFAIRS: '외교', TRADE: '무역', INVESTMENT: '투자', FINANCE: '금융', ENERGY: '에너지', NUCLEAR: '원자력', SCIENCE: '과학', TECHNOLOGY: '기술',
    SPACE: '우주', EDUCATION: '교육', CULTURE: '문화', SPORT: '스포츠', AGRICULTURE: '농업', FISHERIES: '수산', ENVIRONMENT: '환경', TRANSPORT: '교통', INFRASTRUCTURE: '인프라', TOURISM: '관광', LABOR: '노동',
    MIGRATION: '이주', HUMANITARIAN: '인도주의', LAW: '법', MEDIA: '미디어', OTHER: '기타'
  },
  stages: { ANNOUNCED: '발표', NEGOTIATED: '협상 중', SIGNED: '서명', RATIFIED: '비준', IN_FORCE: '발효', IMPLEMENTED: '이행', SUSPENDED: '중단', ENDED: '종료' },
  unreadable: '타임라인의 응답을 읽을 수 없습니다. 페이지를 새로 고치세요.',
  description: (facts, range) => `${facts}의 타임라인, ${range}`
};

/** What a person reads on the timeline, in the page's language. */
export const texts = messages<typeof en>({ en, ko });

/** A word of the vocabulary that has no text of its own: FOREIGN_AFFAIRS as "Foreign affairs". */
export function sentence(name: string): string {
  const words = name.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
