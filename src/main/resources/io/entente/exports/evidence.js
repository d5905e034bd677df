(() => {
  'use strict';
  const label = document.querySelector('nav label');
  const box = label.querySelector('input');
  const count = document.getElementById('count');
  const facts = [...document.querySelectorAll('article')].map((element) => ({ element, text: folded(element.textContent) }));
  label.hidden = false;
  function folded(text) {
    return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  }
  function filter() {
    const words = folded(box.value).split(/\s+/).filter((word) => word !== '');
    let shown = 0;
    for (const { element, text } of facts) {
      const fits = words.every((word) => text.includes(word));
      element.classList.toggle('none', !fits);
      shown += fits ? 1 : 0;
    }
    for (const section of document.querySelectorAll('section.group')) {
      section.classList.toggle('none', section.querySelector('article:not(.none)') === null);
    }
    count.textContent = words.length === 0 ? '' : count.dataset.words.replace('{0}', shown).replace('{1}', facts.length);
    highlight(words);
  }
  function highlight(words) {
    for (const mark of document.querySelectorAll('mark')) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent.normalize();
    }
    if (words.length === 0) {
      return;
    }
    for (const { element } of facts.filter((fact) => !fact.element.classList.contains('none'))) {
      for (const quote of element.querySelectorAll('blockquote p, h3')) {
        const text = quote.textContent;
        const plain = text.toLowerCase();
        const at = words.map((word) => ({ from: plain.indexOf(word), length: word.length })).find(({ from }) => from >= 0);
        if (at !== undefined && plain.length === text.length && quote.children.length === 0) {
          const mark = document.createElement('mark');
          mark.textContent = text.slice(at.from, at.from + at.length);
          quote.replaceChildren(text.slice(0, at.from), mark, text.slice(at.from + at.length));
        }
      }
    }
  }
  box.addEventListener('input', filter);
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('svg a[data-of]') : null;
    if (link === null) {
      return;
    }
    if (box.value !== '') {
      box.value = '';
      filter();
    }
    const of = new Set(link.dataset.of.split(' '));
    for (const { element } of facts) {
      element.classList.toggle('lit', of.has(element.id) || [...element.querySelectorAll('.who a')].some((who) => of.has(who.hash.slice(1))));
    }
  });
})();
