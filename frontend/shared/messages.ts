/**
 * How the page writes dates and numbers: as the server says on the document, and never as the browser is set to, so that
 * no two parts of a page differ. The Java side's twin is `Texts.LANGUAGES`.
 */
export function locale(): 'en-GB' | 'ko' {
  return language() === 'ko' ? 'ko' : 'en-GB';
}

/** The page's language: what the server put on the document, English where there are no texts in it. */
export function language(): 'en' | 'ko' {
  return typeof document !== 'undefined' && document.documentElement.lang.startsWith('ko') ? 'ko' : 'en';
}

/** The texts of a component in the page's language; the compiler sees to it that every language has all of them. */
export function messages<T extends object>(texts: { readonly en: T; readonly ko: T }): T {
  return texts[language()];
}

const PLACES = { 'en-GB': new Intl.NumberFormat('en-GB'), ko: new Intl.NumberFormat('ko') };

/** A number with its thousands apart, by locale. */
export function number(value: number): string {
  return PLACES[locale()].format(value);
}
