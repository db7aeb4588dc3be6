/** Buttons and links that do something. 44 px at least; one primary button a view. */
import { css } from 'lit';
export const buttons = css `
  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_2);
    min-block-size: var(--_target);
    padding: 9px var(--_4);
    border: 1px solid var(--_edge);
    border-radius: var(--kap-button-radius, var(--_rc));
    background: transparent;
    color: var(--_ink);
    font-weight: 600;
    line-height: 1.3;
    text-decoration: none;
    text-align: center;
    cursor: pointer;
  }
  .btn:hover {
    background: var(--_wash);
  }
  .btn:active {
    background: var(--_line);
  }
  .btn--primary {
    background: var(--_accent);
    border-color: transparent;
    color: var(--_on-accent);
    padding-inline: var(--_5);
    forced-color-adjust: none; /* the tokens are the person's own colors then; the browser would replace one of the two */
  }
  .btn--primary:is(:hover, :active) {
    background: var(--_press);
  }
  .btn--primary:active {
    box-shadow: inset 0 0 0 2px var(--_on-accent);
    border-color: var(--_press);
  }
  .btn--big {
    min-block-size: 56px;
  }
  .btn--icon {
    inline-size: var(--_target);
    padding: 0;
    border-color: transparent;
  }
  .btn:disabled {
    border-color: var(--_line);
    background: transparent;
    color: var(--_soft);
    cursor: default;
  }
  .link {
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    border: 0;
    padding: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
    text-align: start;
    cursor: pointer;
  }
  summary.link {
    display: inline-grid;
    align-content: center;
  }
  .link:hover {
    text-decoration-thickness: 2px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2) var(--_3);
    max-inline-size: none;
  }
  /* On, and the ways around it: the last line of a form. */
  .nav {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2) var(--_5);
    max-inline-size: none;
  }
  /* Two answers of one size, where neither is the better one. */
  .equal {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), 1fr));
    gap: var(--_3);
    max-inline-size: none;
  }

  /* What can only be pressed is not for paper. */
  @media print {
    .btn,
    .link {
      display: none;
    }
  }
`;
