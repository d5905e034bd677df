import { css } from 'lit';

/** A panel beside what a view shows; on a phone a sheet over its lower part. */
export const panelStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    flex: none;
    width: min(440px, 40%);
    padding: 0 var(--space-4) var(--space-4);
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
    font-size: var(--size-m);
    line-height: 1.45;
  }
  :host([hidden]) { display: none; }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
  header {
    position: sticky;
    top: 0;
    z-index: 1;
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: var(--space-3);
    padding: var(--space-3) 0 var(--space-2);
    background: var(--surface);
  }
  h2 { margin: 0; font-size: 0.9375rem; font-weight: 600; line-height: 1.3; overflow-wrap: anywhere; outline: none; }
  h2:focus-visible { outline: none; }
  .kicker { color: var(--muted); font-size: var(--size-xs); }
  .close { flex: none; min-width: 28px; min-height: 28px; padding: 0; border: 0; background: none; color: var(--text); font: inherit;
    font-size: 1.125rem; line-height: 1; cursor: pointer; }
  .close:hover { background: var(--sunken); border-radius: var(--radius); text-decoration: none; }

  @media (max-width: 700px) {
    :host {
      position: fixed;
      inset: auto 0 0;
      z-index: 30;
      width: 100%;
      max-height: 72dvh;
      margin: 0;
      border-width: 1px 0 0;
      border-radius: 14px 14px 0 0;
      box-shadow: var(--shadow);
      animation: rise 160ms ease-out;
    }
    .close { min-width: 36px; min-height: 36px; }
  }
  @keyframes rise { from { transform: translateY(24px); opacity: 0; } }
  @media (prefers-reduced-motion: reduce) {
    :host { animation: none; }
  }
`;
