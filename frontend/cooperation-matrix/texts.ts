import { locale, messages, number } from '../shared/messages.ts';
import type { Frame, Measure, Step } from './matrix-model.ts';

const EN = {
  label: (rows: string, what: string) => `Heat map of ${rows} by ${rows} ${what}. Arrow keys move, with Control to the next pair that has anything; Enter opens the pair.`,
  countries: 'countries',
  organizations: 'organizations',
  loading: 'Counting the facts…',
  failed: 'The matrix couldn’t be counted.',
  retry: 'Try again',
  emptyTitle: 'No two of them share a fact',
  emptyAdvice: 'None of the selected facts joins two parties. Take a filter away above, or look at countries instead of organizations.',
  self: (name: string) => `${name} with itself: not a pair`,
  nothing: (a: string, b: string) => `${a} and ${b}: nothing`,
  pair: (a: string, b: string) => `${a} × ${b}`,
  facts: (count: string, one: boolean) => `${count} ${one ? 'fact' : 'facts'}`,
  planned: (count: string) => `${count} only planned or proposed`,
  denied: (count: string) => `${count} denied`,
  disputed: (count: string) => `${count} disputed`,
  origins: (count: string, one: boolean) => `${count} ${one ? 'origin' : 'origins'}`,
  tone: (value: string) => `tone ${value}`,
  noTone: 'no tone',
  through: (count: string) => `${count} through their organizations`,
  inPeriod: (period: string) => `in ${period}`,
  open: 'Open the pair',
  noPage: 'Known through its organizations only, so it has no page of its own',
  measures: { facts: 'Facts', origins: 'Origins', tone: 'Tone' } satisfies Record<Measure, string>,
  legend: 'What the colours mean',
  conflict: 'conflict',
  cooperation: 'cooperation',
  onlyPlanned: 'only planned or proposed',
  onlyDenied: 'only denied',
  toneNote: 'Mean of the facts’ weights on Goldstein’s scale (1992), as CAMEO gives it to its classes: −10 conflict, +10 cooperation. Plans and denials don’t count.',
  originsNote: 'Independent origins, summed over the facts: copies of one report count once.',
  factsNote: 'Affirmed facts that are or were. Plans and denials are counted apart.',
  more: (count: string) => `${count} more with fewer facts aren’t shown`,
  showMore: (count: string) => `show ${count} rows`,
  paired: (paired: string, read: string) => `${paired} of ${read} facts join two parties or more`,
  cut: (read: string, total: string) => `counted from the latest ${read} of ${total}`,
  table: 'As a table',
  tableCaption: (shown: string, all: string) => `The ${shown} of ${all} pairs with the most facts`,
  one: 'One',
  other: 'Other',
  plans: 'Plans',
  denials: 'Denials',
  play: 'Play through time',
  pause: 'Pause',
  steps: { month: 'Months', quarter: 'Quarters', year: 'Years' } satisfies Record<Step, string>,
  stepBy: 'Step',
  position: 'Point in time',
  wholeTime: 'whole time',
  back: 'Back to the whole time',
  use: 'Select this time',
  timeless: (count: string) => `${count} without a date stand in no step`,
  skipped: (count: string) => `${count} earlier steps left out`,
  noTime: 'None of these facts has a date',
  quarter: (quarter: number, year: number) => `Q${quarter} ${year}`,
  year: (year: number) => String(year)
};

const KO: typeof EN = {
  label: (rows, what) => `${what} ${rows} × ${rows} 히트맵. 화살표 키로 이동하고, Control과 함께 누르면 다음 내용이 있는 쌍으로 이동합니다. Enter로 쌍을 엽니다.`,
  countries: '국가',
  organizations: '기관',
  loading: '사실을 세는 중…',
  failed: '행렬을 계산하지 못했습니다.',
  retry: '다시 시도',
  emptyTitle: '사실을 공유하는 쌍이 없습니다',
  emptyAdvice: '선택한 사실 중 두 당사자를 잇는 것이 없습니다. 위의 필터를 하나 제거하거나 기관 대신 국가를 보세요.',
  self: (name) => `${name} 자신: 쌍이 아님`,
  nothing: (a, b) => `${a} – ${b}: 없음`,
  pair: (a, b) => `${a} × ${b}`,
  facts: (count) => `사실 ${count}건`,
  planned: (count) => `계획 또는 제안만 ${count}건`,
  denied: (count) => `부인됨 ${count}건`,
  disputed: (count) => `논란 ${count}건`,
  origins: (count) => `출처 ${count}개`,
  tone: (value) => `논조 ${value}`,
  noTone: '논조 없음',
  through: (count) => `소속 기관을 통한 것 ${count}건`,
  inPeriod: (period) => period,
  open: '쌍 열기',
  noPage: '소속 기관을 통해서만 알려져 자체 페이지가 없습니다',
  measures: { facts: '사실', origins: '출처', tone: '논조' },
  legend: '색의 의미',
  conflict: '갈등',
  cooperation: '협력',
  onlyPlanned: '계획 또는 제안만',
  onlyDenied: '부인된 것만',
  toneNote: 'CAMEO가 사건 유형에 부여한 골드스타인 척도(1992)에 따른 사실 가중치의 평균: −10 갈등, +10 협력. 계획과 부인은 제외합니다.',
  originsNote: '사실별 독립 출처의 합: 같은 보도의 사본은 한 번만 셉니다.',
  factsNote: '현재 또는 과거에 실제로 있었다고 확인된 사실. 계획과 부인은 따로 셉니다.',
  more: (count) => `사실이 더 적은 ${count}개는 표시하지 않음`,
  showMore: (count) => `${count}행 보기`,
  paired: (paired, read) => `사실 ${read}건 중 ${paired}건이 둘 이상의 당사자를 이음`,
  cut: (read, total) => `전체 ${total}건 중 최근 ${read}건을 집계`,
  table: '표로 보기',
  tableCaption: (shown, all) => `전체 ${all}쌍 중 사실이 가장 많은 ${shown}쌍`,
  one: '한쪽',
  other: '다른 쪽',
  plans: '계획',
  denials: '부인',
  play: '시간순 재생',
  pause: '일시 정지',
  steps: { month: '월', quarter: '분기', year: '연' },
  stepBy: '단위',
  position: '시점',
  wholeTime: '전체 기간',
  back: '전체 기간으로',
  use: '이 기간 선택',
  timeless: (count) => `날짜가 없는 ${count}건은 어느 단계에도 없음`,
  skipped: (count) => `이전 ${count}단계 제외`,
  noTime: '날짜가 있는 사실이 없습니다',
  quarter: (quarter, year) => `${year}년 ${quarter}분기`,
  year: (year) => `${year}년`
};

/** Every word the matrix says that isn't data. */
export function texts(): typeof EN {
  return messages<typeof EN>({ en: EN, ko: KO });
}

/** A tone with its sign. */
export function signed(value: number): string {
  return value > 0 ? `+${number(value)}` : number(value).replace('-', '−');
}

/** A step through time as long as it is: "March 2025", "Q1 2025", "2025". */
export function period(frame: Frame, step: Step): string {
  const [year = 0, month = 1] = frame.from.split('-').map(Number);
  if (step === 'year') {
    return texts().year(year);
  }
  if (step === 'quarter') {
    return texts().quarter((month + 2) / 3, year);
  }
  return new Intl.DateTimeFormat(locale(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(Date.UTC(year, month - 1, 1)));
}
