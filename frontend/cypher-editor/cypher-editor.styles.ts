import { css } from 'lit';

export const styles = css`
  :host { display: block; min-width: 0; }
  .editor { height: 100%; }
  .cm-editor { height: 100%; border: 1px solid var(--line); border-radius: var(--radius); background: var(--surface); color: var(--text); font-size: var(--size-s); }
  .cm-editor.cm-focused { outline: 2px solid var(--accent); outline-offset: 1px; }
  .cm-scroller { overflow: auto; font-family: var(--mono, ui-monospace, monospace); line-height: 1.5; }
  .cm-editor .cm-content { caret-color: var(--text); }
  .cm-editor .cm-cursor { border-left-color: var(--text); }
  .cm-editor .cm-gutters { border: 0; background: var(--sunken); color: var(--muted); }
  .cm-editor .cm-activeLine { background: transparent; }
  .cm-editor .cm-placeholder { color: var(--muted); }
  .cm-editor .cm-selectionBackground, .cm-editor.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground { background: var(--accent-soft); }
  .cm-editor .cm-matchingBracket, .cm-editor.cm-focused .cm-matchingBracket { background: var(--mark); color: inherit; }
  .cm-editor .cm-tooltip { border: 1px solid var(--line); border-radius: var(--radius); background: var(--surface); color: var(--text); box-shadow: var(--shadow); }
  .cm-editor .cm-tooltip-autocomplete ul li[aria-selected] { background: var(--accent); color: var(--on-accent); }
  .cm-editor .cm-completionDetail { color: inherit; }
`;
