import { css } from 'lit';

export const styles = css`
  :host { display: block; margin-top: var(--space-2); font-size: var(--size-s); }
  button, textarea { font: inherit; color: inherit; }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
  ul { display: grid; gap: var(--space-2); margin: 0 0 var(--space-1); padding: 0; list-style: none; }
  li { padding: var(--space-2); border-inline-start: 3px solid var(--mark-line); border-radius: 3px; background: var(--sunken); }
  .text { white-space: pre-wrap; overflow-wrap: anywhere; }
  .acts { display: flex; gap: var(--space-3); margin-top: 2px; }
  .link { min-height: 24px; padding: 0; border: 0; background: none; color: var(--accent); cursor: pointer; }
  .link:hover { text-decoration: underline; }
  textarea { box-sizing: border-box; width: 100%; padding: var(--space-2); border: 1px solid var(--line-strong); border-radius: var(--radius); background: var(--bg); resize: vertical; }
  .button { min-height: 28px; padding: 0 var(--space-3); border: 1px solid var(--accent); border-radius: var(--radius); background: var(--accent); color: var(--on-accent); cursor: pointer; }
  p { margin: 0; }
  [role='alert'] { color: var(--danger); }
`;
