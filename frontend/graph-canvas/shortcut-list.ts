import { html, type TemplateResult } from 'lit';
import { keyName, type Command } from './commands.ts';
import { T } from './texts.ts';

/** All keys and gestures. */
export function shortcutList(commands: readonly Command[]): TemplateResult {
  const gestures = Object.keys(T.shortcuts) as (keyof typeof T.shortcuts)[];
  const keys = commands.flatMap(({ key, label }) => (key === null ? [] : [{ key: keyName(key), label }]));
  return html`<dialog class="shortcuts" aria-label=${T.help} data-testid="graph-shortcuts" @click=${(event: MouseEvent) => {
    if (event.target === event.currentTarget) {
      (event.currentTarget as HTMLDialogElement).close();
    }
  }}>
    <form method="dialog"><h2>${T.help}</h2><button class="close" aria-label=${T.close} title=${T.close}>×</button></form>
    <h3>${T.keyboard}</h3>
    <dl>${keys.map(({ key, label }) => html`<div><dt><kbd>${key}</kbd></dt><dd>${label}</dd></div>`)}</dl>
    <h3>${T.mouse}</h3>
    <dl>${gestures.map((gesture) => html`<div><dt><kbd>${T.shortcutKeys[gesture]}</kbd></dt><dd>${T.shortcuts[gesture]}</dd></div>`)}</dl>
  </dialog>`;
}
