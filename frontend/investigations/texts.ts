import { messages } from '../shared/messages.ts';
import type { Change, Tint } from './model.ts';

/** Every word the bar and the notes say that isn't data. */
export interface Texts {
  readonly save: string;
  readonly saveAs: string;
  readonly name: string;
  readonly cancel: string;
  readonly open: (name: string) => string;
  readonly page: string;
  readonly saving: string;
  readonly savedAt: (time: string) => string;
  readonly failed: string;
  readonly again: string;
  readonly changedElsewhere: string;
  readonly changedNote: string;
  readonly keepMine: string;
  readonly saveCopy: string;
  readonly copyOf: (name: string) => string;
  readonly openTheirs: string;
  readonly saveVersion: string;
  readonly addView: string;
  readonly replaceView: string;
  readonly notHere: string;
  readonly close: string;
  readonly news: (count: number) => string;
  readonly notes: string;
  readonly addNote: string;
  readonly editNote: string;
  readonly deleteNote: string;
  readonly noteText: string;
  readonly keepNote: string;
  readonly deleted: string;
  readonly undo: string;
  readonly changes: Record<Change, string>;
  readonly tints: Record<Tint, string>;
  readonly colour: string;
  readonly noColour: string;
  readonly sinceSeen: string;
}

const en: Texts = {
  save: 'Save',
  saveAs: 'Save as investigation',
  name: 'Name',
  cancel: 'Cancel',
  open: (name) => `Investigation: ${name}`,
  page: 'Notes, versions and what is new',
  saving: 'saving…',
  savedAt: (time) => `saved ${time}`,
  failed: 'Not saved',
  again: 'Try again',
  changedElsewhere: 'Changed elsewhere',
  changedNote: 'It was saved in another tab or by somebody else in the meantime. Yours isn’t saved yet; whatever you choose, theirs stays among the versions.',
  keepMine: 'Keep mine',
  saveCopy: 'Save mine as a copy',
  copyOf: (name) => `${name} (copy)`,
  openTheirs: 'Open theirs',
  saveVersion: 'Save now',
  addView: 'Add this view',
  replaceView: 'Save this view instead',
  notHere: 'What you look at here isn’t part of it and isn’t saved.',
  close: 'Close the investigation',
  news: (count) => (count === 1 ? '1 new or changed fact' : `${count} new or changed facts`),
  notes: 'Notes',
  addNote: 'Add a note',
  editNote: 'Edit',
  deleteNote: 'Delete',
  noteText: 'Note',
  keepNote: 'Keep note',
  deleted: 'Note deleted.',
  undo: 'Undo',
  changes: { NEW: 'New', CHANGED: 'Changed', GONE: 'Gone' },
  tints: { RED: 'Red', ORANGE: 'Orange', YELLOW: 'Yellow', GREEN: 'Green', BLUE: 'Blue', PURPLE: 'Purple' },
  colour: 'Colour',
  noColour: 'By type',
  sinceSeen: 'Since last seen'
};

const ko: Texts = {
  save: '저장',
  saveAs: '조사로 저장',
  name: '이름',
  cancel: '취소',
  open: (name) => `조사: ${name}`,
  page: '메모, 버전, 새로운 내용',
  saving: '저장 중…',
  savedAt: (time) => `${time} 저장됨`,
  failed: '저장되지 않음',
  again: '다시 시도',
  changedElsewhere: '다른 곳에서 변경됨',
  changedNote: '그 사이 다른 탭이나 다른 사람이 저장했습니다. 내 변경은 아직 저장되지 않았으며, 무엇을 선택하든 상대의 저장본은 버전에 남습니다.',
  keepMine: '내 것 유지',
  saveCopy: '내 것을 사본으로 저장',
  copyOf: (name) => `${name} (사본)`,
  openTheirs: '상대 것 열기',
  saveVersion: '지금 저장',
  addView: '이 보기 추가',
  replaceView: '이 보기로 바꿔 저장',
  notHere: '지금 보는 내용은 이 조사에 포함되지 않으며 저장되지 않습니다.',
  close: '조사 닫기',
  news: (count) => `새롭거나 바뀐 사실 ${count}건`,
  notes: '메모',
  addNote: '메모 추가',
  editNote: '편집',
  deleteNote: '삭제',
  noteText: '메모',
  keepNote: '메모 저장',
  deleted: '메모를 삭제했습니다.',
  undo: '실행 취소',
  changes: { NEW: '새로움', CHANGED: '변경됨', GONE: '사라짐' },
  tints: { RED: '빨강', ORANGE: '주황', YELLOW: '노랑', GREEN: '초록', BLUE: '파랑', PURPLE: '보라' },
  colour: '색',
  noColour: '유형별 색',
  sinceSeen: '마지막 확인 이후'
};

/** The texts in the page's language. */
export function texts(): Texts {
  return messages({ en, ko });
}
