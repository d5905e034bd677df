import { css } from 'lit';

/** A dialogue over the page, made of the browser's own element, which keeps the focus inside; a sheet on a phone. */
export const dialogStyles = css`
  dialog {
    box-sizing: border-box;
    width: min(560px, calc(100vw - 32px));
    max-height: min(86dvh, 760px);
    padding: 0 var(--space-4) var(--space-4);
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--line);
    border-radius: 14px;
    background: var(--surface);
    color: var(--text);
    font-family: var(--font);
    font-size: var(--size-m);
    line-height: 1.45;
    box-shadow: var(--shadow);
  }
  dialog::backdrop { background: rgb(10 12 18 / 45%); }
  dialog header {
    position: sticky;
    top: 0;
    z-index: 1;
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: var(--space-3);
    padding: var(--space-4) 0 var(--space-3);
    background: var(--surface);
  }
  dialog h2 { margin: 0; font-size: 1rem; font-weight: 600; line-height: 1.3; outline: none; overflow-wrap: anywhere; }
  dialog .close { flex: none; min-width: 32px; min-height: 32px; padding: 0; border: 0; border-radius: var(--radius); background: none;
    color: var(--text); font: inherit; font-size: 1.125rem; line-height: 1; cursor: pointer; }
  dialog .close:hover { background: var(--sunken); }
  @media (max-width: 700px) {
    dialog { position: fixed; inset: auto 0 0; width: 100%; max-width: none; max-height: 90dvh; margin: 0; border-width: 1px 0 0; border-radius: 14px 14px 0 0; }
    dialog .close { min-width: 40px; min-height: 40px; }
  }
`;
