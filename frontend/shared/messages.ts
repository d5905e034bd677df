/** The page's language: what the server put on the document, English where there are no texts in it. */
export function language(): 'en' | 'ko' {
  return typeof document !== 'undefined' && document.documentElement.lang.startsWith('ko') ? 'ko' : 'en';
}

/** The texts of a component in the page's language; the compiler sees to it that every language has all of them. */
export function messages<T extends object>(texts: { readonly en: T; readonly ko: T }): T {
  return texts[language()];
}

const PLACES = new Intl.NumberFormat('en');

/** A number with its thousands apart, by locale. */
export function number(value: number): string {
  return language() === 'en' ? PLACES.format(value) : new Intl.NumberFormat(language()).format(value);
}
