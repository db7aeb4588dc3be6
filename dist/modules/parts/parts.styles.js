import { css } from 'lit';
export default css `
  /* Delivery: four marks, one size. Only "could not" gets weight. */
  .state {
    display: flex;
    gap: 6px;
    align-items: start;
    color: var(--_soft);
    font-size: var(--_small);
  }
  .state:is([data-state='could-not'], [data-state='failing']) {
    color: var(--_ink);
    font-weight: 600;
  }
  /* A line that is put on the page before it says something takes no room. */
  [role='status']:empty {
    position: absolute;
  }
  .notice {
    display: grid;
    gap: var(--_2);
    padding: var(--_3) var(--_4);
    border: 2px solid var(--_ink);
    border-radius: var(--_rc);
  }
  .terms > div {
    display: grid;
    grid-template-columns: 4em 1fr;
    gap: var(--_3);
    padding-block: var(--_3);
    border-block-start: 1px solid var(--_line);
  }
  .terms dt {
    font-weight: 400;
    color: var(--_soft);
  }
  .btn--two {
    flex-direction: column;
    gap: 2px;
  }
  .btn--two .hint {
    font-weight: 400;
  }

  /* The last lines of each element. Help is never more than this away. */
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_5);
    margin-block-start: var(--_8);
    padding-block-start: var(--_2);
    border-block-start: 1px solid var(--_line);
  }
  .foot > p {
    padding-block: var(--_2);
    color: var(--_soft);
    font-size: var(--_small);
  }
  .foot > .link,
  .kept > summary {
    font-size: var(--_small);
  }
  .kept {
    flex: 1 0 100%;
  }
  .kept > .panel {
    padding: var(--_2) 0 var(--_4);
  }

  /* Help: a sheet at the end of the screen, where a thumb is; over the page, never instead of it. */
  .help {
    position: fixed;
    inset: auto 0 0;
    inline-size: 30em;
    max-inline-size: 100%;
    max-block-size: 90%;
    margin: 0 auto;
    padding: var(--_3) var(--_5) var(--_5);
    overflow: auto;
    color: inherit;
    outline: 0;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }
  .help:popover-open {
    display: grid;
    gap: var(--_4);
  }
  .help-top,
  .help-row {
    display: flex;
    justify-content: space-between;
    gap: var(--_2) var(--_4);
    max-inline-size: none;
  }
  .help-top > :last-child {
    margin-inline-end: calc(var(--_3) * -1);
  }
  .help-row {
    flex-wrap: wrap;
    padding-block: var(--_4);
  }
  .help-row > :first-child {
    flex: 1 1 9em;
  }
  .help-row + .help-row {
    border-block-start: 1px solid var(--_line);
  }
  /* The number stands on paper, too, where other links do not. */
  .near a {
    display: block;
    align-content: center;
  }
  .at-once {
    max-inline-size: 30em;
    gap: var(--_2);
  }
  :is(.help, .at-once) .number {
    font-size: var(--_head);
    line-height: 1.2;
    font-weight: 600;
  }
  .at-once .number,
  .help-row + .help-row + .help-row .number {
    font-size: var(--_title);
  }
  .help-do {
    display: grid;
    gap: var(--_2);
    flex: none;
    align-content: start;
  }
  .signs {
    padding-inline-start: 1.1em;
    list-style: disc;
  }
`;
