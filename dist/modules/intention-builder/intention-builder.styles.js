import { css } from 'lit';
export default css `
  .intention {
    max-inline-size: 60em;
  }
  .ask,
  .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_6);
  }
  .group {
    gap: var(--_3);
  }
  .intention > #keep-ask > * {
    margin-block-start: var(--_6);
  }
  .intention .head {
    scroll-margin-block: var(--_4); /* scrolled into view, it has room for its focus */
  }
  .group,
  .ask > .field {
    max-inline-size: 40em;
  }
  .group > .chips,
  .group > .choices {
    margin-block-start: var(--_1);
  }

  /* A sentence whose card is on its way has its room: nothing moves when it comes. */
  .card-room {
    align-content: center;
    min-block-size: 28em;
  }
  @container kap (min-width: 36em) {
    .card-room {
      min-block-size: 25em;
    }
  }

  /* Which step of how many. */
  .steps {
    display: flex;
    align-items: center;
    gap: var(--_3);
    max-inline-size: 30em;
    color: var(--_soft);
    font-size: var(--_small);
  }
  .steps-bar {
    flex: 1;
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    gap: 4px;
  }
  .steps-bar i {
    block-size: 3px;
    border-radius: 2px;
    background: var(--_line);
  }
  .steps-bar .on {
    background: var(--_accent);
  }

  /* What can be tapped: it gains a tick and weight, as well as color. */
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
  }
  .chip {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: var(--_target);
    padding: 6px 14px;
    border: 1px solid var(--_edge);
    border-radius: var(--_rc);
    background: var(--_lit);
    line-height: 1.3;
    cursor: pointer;
  }
  .chip input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    pointer-events: none; /* the label is what is pressed */
  }
  .chip .i {
    display: none;
    inline-size: 1em;
    block-size: 1em;
    margin-inline-start: -4px;
    color: var(--_accent);
    stroke-width: 2;
  }
  .chip:hover {
    background: var(--_wash);
  }
  .chip:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }
  .chip:has(:checked) .i {
    display: block;
  }
  .chip:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  /* One breath, when asked for: in for 4 seconds, out for 6. The words follow it, and where nothing moves it is there for their time. */
  .breathe {
    display: grid;
    place-items: center;
    inline-size: 9em;
    text-align: center;
  }
  .breathe > * {
    grid-area: 1 / 1;
  }
  .breathe > b {
    z-index: 1;
  }
  .breath {
    --full: 1;
    inline-size: 9em;
    block-size: 9em;
    border: 1px solid var(--_tint3);
    border-radius: 50%;
    background: var(--_tint2);
    scale: 0.6;
  }
  .breath[data-cue='in'] {
    animation: in 4s ease-in-out;
  }
  .breath[data-cue='out'] {
    animation: out 6s ease-in-out;
  }
  @media (prefers-reduced-motion) {
    .breath {
      --full: 0.6;
    }
  }
  @keyframes in {
    to {
      scale: var(--full);
    }
  }
  @keyframes out {
    from {
      scale: var(--full);
    }
  }

  /* The sentence, and a note in its margin. */
  .ideas {
    display: grid;
    gap: var(--_2);
  }
  .idea {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: var(--_3) var(--_4);
    border: 1px solid var(--_edge);
    border-radius: var(--_rc);
    background: var(--_lit);
    text-align: start;
    cursor: pointer;
  }
  .idea:hover {
    background: var(--_wash);
  }
  .refine {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_6);
    align-items: start;
  }
  .refine-sentence {
    display: grid;
    gap: var(--_3);
    padding: var(--_5);
  }
  .refine-sentence .input {
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    font-size: var(--_head);
    line-height: 1.28;
    letter-spacing: -0.018em;
    resize: none;
    field-sizing: content;
    max-block-size: 16em;
  }
  @supports not (field-sizing: content) {
    .refine-sentence .input {
      min-block-size: 5.2em;
      resize: vertical;
    }
  }
  .refine-sentence .input:focus-visible {
    outline-offset: 8px;
  }
  .margin-note {
    display: grid;
    gap: var(--_3);
    padding-inline-start: var(--_5);
    border-inline-start: 1.5px solid var(--_tint3);
  }
  .margin-note q {
    quotes: none;
    font-size: var(--_title);
    line-height: 1.35;
    letter-spacing: -0.008em;
  }
  .margin-note ins {
    text-decoration: underline 2px var(--_tint3);
    text-underline-offset: 0.22em;
  }
  @container kap (min-width: 48em) {
    .refine {
      grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr);
      gap: var(--_10);
    }
    .refine-sentence {
      padding: var(--_8);
    }
  }

  .then-now {
    display: grid;
    gap: var(--_1);
    padding: var(--_5);
  }
  .then-now .title {
    font-weight: 400;
  }
  .beginnings[open] > summary {
    margin-block-end: var(--_2);
  }
  .written dl,
  .looks {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .written dl > div,
  .looks > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_2);
    max-inline-size: none;
    padding-block: var(--_3);
    border-block-start: 1px solid var(--_line);
  }
  .said-so {
    white-space: pre-line;
  }
`;
