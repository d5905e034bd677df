import { messages } from '../shared/messages.ts';

const EN = {
  label: 'World map. Left and right arrows go through the countries with the most facts first, up and down through a country’s partners; Enter opens, plus and minus zoom, 0 shows all.',
  loading: 'Drawing the map…',
  failed: 'The map couldn’t be drawn.',
  retry: 'Try again',
  emptyTitle: 'No two countries share a fact',
  emptyAdvice: 'None of the selected facts joins two countries. Take a filter away to see more.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  all: 'Show all',
  zoom: 'Zoom',
  unplaced: 'Not on today’s map',
  facts: 'Facts with other countries',
  factsAround: 'Facts that a country takes part in',
  factsWith: (name: string) => `Facts with ${name}`,
  dashed: 'only planned or proposed',
  lines: (drawn: string, all: string) => (drawn === all ? (all === '1' ? '1 line' : `${all} lines`) : `${drawn} of ${all} lines; point at a country for all of its own`),
  open: 'Open the page',
  table: 'As a list',
  tableCaption: (shown: string, all: string) => `The ${shown} of ${all} countries with the most facts`,
  country: 'Country',
  partners: 'Partners',
  atlas: 'Borders: Natural Earth 1:50m, public domain; Equal Earth projection'
};

const KO: typeof EN = {
  label: '세계 지도. 왼쪽·오른쪽 화살표로 사실이 많은 순서대로 국가를, 위·아래 화살표로 그 국가의 상대국을 이동합니다. Enter로 열고, +와 −로 확대·축소하며, 0으로 전체를 봅니다.',
  loading: '지도를 그리는 중…',
  failed: '지도를 그리지 못했습니다.',
  retry: '다시 시도',
  emptyTitle: '사실을 공유하는 두 국가가 없습니다',
  emptyAdvice: '선택한 사실 중 두 국가를 잇는 것이 없습니다. 필터를 하나 제거해 보세요.',
  zoomIn: '확대',
  zoomOut: '축소',
  all: '전체 보기',
  zoom: '확대/축소',
  unplaced: '현재 지도에 없음',
  facts: '다른 국가와의 사실',
  factsAround: '국가가 참여하는 사실',
  factsWith: (name) => `${name}와(과)의 사실`,
  dashed: '계획 또는 제안만',
  lines: (drawn, all) => drawn === all ? `선 ${all}개` : `선 ${all}개 중 ${drawn}개 표시; 국가를 가리키면 그 국가의 선을 모두 표시`,
  open: '페이지 열기',
  table: '목록으로 보기',
  tableCaption: (shown, all) => `전체 ${all}개국 중 사실이 가장 많은 ${shown}개국`,
  country: '국가',
  partners: '상대국',
  atlas: '경계: Natural Earth 1:50m, 퍼블릭 도메인; Equal Earth 도법'
};

/** Every word the map says that isn't data. */
export function texts(): typeof EN {
  return messages<typeof EN>({ en: EN, ko: KO });
}
