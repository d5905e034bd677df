import { actionOf, hitAfter, type Focus } from './keys';

function searchBox(): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>('input[data-testid="search-box"]');
}

function results(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-testid="search-results"]');
}

function hits(): HTMLElement[] {
  return [...(results()?.querySelectorAll<HTMLElement>('a.hit') ?? [])];
}

function focusOf(target: EventTarget | undefined): Focus {
  if (!(target instanceof HTMLElement)) {
    return 'elsewhere';
  }
  if (target === searchBox()) {
    return 'search-box';
  }
  if (target.matches('a.hit')) {
    return 'hit';
  }
  return target.matches('input, textarea, select, [contenteditable="true"]') ? 'field' : 'elsewhere';
}

function moveTo(index: number, all: HTMLElement[]): void {
  (index < 0 ? searchBox() : all[index])?.focus();
}

document.addEventListener('keydown', (event) => {
  const target = event.composedPath()[0];
  const modified = event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
  const action = actionOf({ key: event.key, modified }, focusOf(target));
  if (action === null) {
    return;
  }
  const all = hits();
  switch (action) {
    case 'focus-search':
      event.preventDefault();
      searchBox()?.focus();
      searchBox()?.select();
      break;
    case 'open-first-hit':
      // while one still types, the results may belong to fewer letters
      if (results()?.dataset['query'] === searchBox()?.value) {
        all[0]?.click();
      }
      break;
    case 'leave-search':
      searchBox()?.blur();
      break;
    default:
      if (all.length > 0) {
        event.preventDefault();
        moveTo(hitAfter(action, all.findIndex((hit) => hit === target), all.length), all);
      }
  }
});

/** The skip link moves the focus, which an address with `#` alone doesn't do in every browser. */
document.addEventListener('click', (event) => {
  const target = event.target;
  if (target instanceof HTMLElement && target.matches('.skip-link')) {
    event.preventDefault();
    document.getElementById('content')?.focus();
  }
});
