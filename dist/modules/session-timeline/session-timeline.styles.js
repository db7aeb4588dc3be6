import { css } from 'lit';
export default css `
  .timeline-body,
  .timeline-aside,
  .day {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_8);
    align-content: start;
  }
  .timeline-head {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_3);
    justify-items: start;
  }
  .timeline-head > * {
    max-inline-size: 100%;
  }
  .timeline-head > .lit,
  .timeline-head > .plain {
    inline-size: 100%;
  }
  .session-form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_4);
  }
  .session-form summary {
    align-content: center;
  }
  .session-form details[open] > summary {
    margin-block-end: var(--_3);
  }
  .two,
  .visit {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(10.5em, 100%), 1fr));
    gap: var(--_3);
  }
  .timeline-head > div > p + h2 {
    margin-block-start: var(--_2);
  }
  .series li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0 var(--_3);
  }
  .series li + li {
    border-block-start: 1px solid var(--_line);
  }
  .series [aria-current] > span {
    font-weight: 600;
  }
  :is(a, summary).link {
    display: inline-grid;
    align-content: center;
  }

  /* The way as rooms with doors between them. Lengths are relative, not to scale. */
  .plan {
    display: grid;
    gap: var(--_2);
  }
  .plan-rooms {
    display: flex;
    block-size: 44px;
    border: 1px solid var(--_edge);
    border-radius: var(--_rc);
    background: var(--_lit);
    overflow: clip;
  }
  .plan-rooms > *,
  .plan-names > * {
    flex: var(--length, 1) 1 0;
    position: relative;
    min-inline-size: 0;
  }
  .plan-rooms > * + *::before {
    --wall: var(--_line);
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: -0.5px;
    inline-size: 1px;
    background: linear-gradient(var(--wall) 34%, transparent 34% 66%, var(--wall) 66%);
  }
  .plan-rooms > [data-wall]::before {
    --wall: var(--_edge);
  }
  .plan-rooms > [data-state='past'] {
    background: var(--_wash);
  }
  .plan-rooms > [data-state='here'] {
    background: var(--_tint2);
  }
  .plan-rooms > [data-state='here']::after {
    content: '';
    position: absolute;
    inset: 0;
    margin: auto;
    inline-size: 10px;
    block-size: 10px;
    border-radius: 50%;
    background: var(--_accent);
    forced-color-adjust: none;
  }
  .plan-names {
    display: flex;
    font-size: var(--_small);
    line-height: 1.4;
    color: var(--_soft);
  }
  .plan-names > * {
    padding-inline-end: var(--_1);
  }
  .plan-names b {
    display: block;
    color: var(--_ink);
  }

  /* The line, and the rooms along it. Each phase draws its own piece, from under its mark to above the next. */
  .phases {
    --gutter: 28px;
  }
  .phase {
    position: relative;
    padding-inline-start: var(--gutter);
    max-inline-size: none;
  }
  .phase::before {
    content: '';
    position: absolute;
    inset-block: 40px -10px;
    inset-inline-start: 9.25px;
    inline-size: 1.5px;
    background: var(--_line);
    forced-color-adjust: none;
  }
  .phase:last-child::before {
    content: none;
  }
  .phase-mark {
    position: absolute;
    inset-inline-start: 3px;
    inset-block-start: 18px;
    inline-size: 14px;
    block-size: 14px;
    border-radius: 50%;
    border: 1.5px solid var(--_edge);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .phase[data-state='past']::before,
  .phase[data-state='past'] > .phase-mark {
    background: var(--_edge);
  }
  .phase[aria-current] > .phase-mark {
    inset-inline-start: 1px;
    inline-size: 18px;
    block-size: 18px;
    border: 5px solid var(--_accent);
    background: var(--_lit);
  }
  .phase:has(> .lit) > .phase-mark {
    inset-block-start: 24px;
  }
  .phase:has(> .lit)::before {
    inset-block: 50px -22px;
  }
  .phase summary {
    display: grid;
    grid-template-columns: 1fr 20px;
    gap: 0 var(--_3);
    align-items: center;
    min-block-size: 52px;
    padding-block: 12px;
  }
  .phase > details > summary .i {
    color: var(--_soft);
    grid-area: 1 / 2;
  }
  .phase > details[open] > summary .i {
    rotate: 180deg;
  }
  .phase summary:hover h3 {
    text-decoration: underline 1px;
    text-underline-offset: 0.25em;
  }
  .when {
    grid-column: 1;
    color: var(--_soft);
    font-size: var(--_small);
    line-height: 1.45;
  }
  .when b,
  .here {
    color: var(--_accent);
    font-weight: 600;
  }
  .here {
    display: block;
    font-size: var(--_small);
    line-height: 1.45;
    letter-spacing: 0;
  }
  .label .here {
    display: inline;
    margin-inline-start: var(--_2);
  }
  .phase + .phase > details:not(.lit) {
    border-block-start: 1px solid var(--_line);
  }
  .phase:has(> .lit) + .phase > details {
    border-block-start: 0;
  }
  .phase:has(> .lit) {
    margin-block-end: var(--_3);
  }
  .phase > .lit {
    padding: var(--_2) var(--_4);
  }
  .phase > .lit[open] {
    padding-block-end: var(--_5);
  }
  .phase > .lit > summary h3 {
    font-size: var(--_title);
    line-height: 1.3;
    letter-spacing: -0.008em;
  }
  .room {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_6);
    align-items: start;
    padding-block: var(--_2) var(--_5);
  }
  .lit > .room {
    padding-block-end: 0;
  }
  #keep-ask > * {
    margin-block-start: var(--_4);
  }
  .room-text,
  .room-do,
  .questions,
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_4);
  }
  .room-do {
    gap: var(--_6);
  }
  .list,
  .list .shared {
    gap: var(--_1);
  }
  .room-text h4 + p {
    margin-block-start: 2px;
  }
  .room-text p + p {
    margin-block-start: var(--_2);
  }
  .room h4 .small {
    display: inline-block;
    font-weight: 400;
    margin-inline-start: var(--_2);
  }
  .check:has(:checked) > span {
    color: var(--_soft);
  }
  .try {
    display: grid;
    grid-template-columns: 40px 1fr auto;
    gap: var(--_2) var(--_3);
    align-items: center;
    padding-block-start: var(--_4);
    border-block-start: 1px solid var(--_line);
  }
  .try > :last-child {
    grid-column: 1 / -1;
  }
  .try > :last-child:empty {
    display: none;
  }
  .try svg {
    fill: var(--_tint);
  }
  .try circle + circle {
    fill: var(--_tint3);
  }
  .notes > li {
    display: grid;
    gap: var(--_1);
    padding-block: var(--_3);
    max-inline-size: none;
    border-block-start: 1px solid var(--_line);
  }
  .notes .said-so {
    white-space: pre-line;
  }
  .notes ul {
    margin-block-start: var(--_2);
  }
  .said blockquote {
    font-size: var(--_title);
    line-height: 1.35;
    letter-spacing: -0.008em;
    text-wrap: balance;
  }
  .said dl {
    display: grid;
    grid-template-columns: fit-content(40%) minmax(0, 1fr);
    gap: 2px var(--_3);
    margin-block-start: var(--_2);
  }
  .said dt {
    font-weight: 400;
    color: var(--_soft);
  }

  /* The day: only the next step. */
  .day {
    max-inline-size: 40em;
  }
  .day-next {
    padding: var(--_6) var(--_5) var(--_5);
    display: grid;
    gap: var(--_4);
  }
  .day-next .display {
    font-size: 2.125em;
  }
  .day-next .btn {
    inline-size: 100%;
    margin-block-start: var(--_3);
  }
  .day-then {
    display: grid;
    grid-template-columns: fit-content(40%) 1fr;
    column-gap: var(--_4);
  }
  .day-then li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    padding-block: var(--_3);
    max-inline-size: none;
  }
  .day-then li + li {
    border-block-start: 1px solid var(--_line);
  }

  /* Compact, for a sidebar. */
  .compact {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_5);
    padding: var(--_5);
  }
  .compact .plan-rooms {
    block-size: 24px;
  }
  .compact .plan-rooms > [data-state='here']::after {
    inline-size: 8px;
    block-size: 8px;
  }
  .compact .lit {
    padding: 0;
    border: 0;
    box-shadow: none;
  }

  @container kap (max-width: 20em) {
    .try {
      grid-template-columns: 1fr auto;
    }
    .try svg {
      display: none;
    }
  }
  @container kap (min-width: 36em) {
    .phases {
      --gutter: 40px;
    }
    .phase summary {
      grid-template-columns: 1fr auto 20px;
    }
    .when {
      grid-area: 1 / 2;
    }
    /* In the light it stays below: beside the title, words that change with the time would take lines from it. */
    .lit .when {
      grid-area: auto / 1;
    }
    .phase > details > summary .i {
      grid-column: 3;
    }
  }
  @container kap (min-width: 54em) {
    .timeline-body {
      grid-template-columns: 19em minmax(0, 1fr);
      gap: var(--_10) var(--_16);
      align-items: start;
    }
    .phase > .lit {
      padding: var(--_3) var(--_8);
    }
    .phase > .lit[open] {
      padding-block-end: var(--_8);
    }
    .room {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.08fr);
      gap: var(--_10);
    }
    .jump {
      display: none;
    }
  }

  /* Two pages: everything to read, the lists with their ticks, the questions; nothing to press. */
  @media print {
    .timeline-body,
    .timeline-aside {
      gap: var(--_3);
    }
    .phases {
      --gutter: 24px;
      font-size: 11px;
      line-height: 1.35;
    }
    .phase::before {
      inset-block: 20px -4px;
    }
    .phase .phase-mark,
    .phase:has(> .lit) > .phase-mark {
      inset-block-start: 5px;
    }
    .phases .phase > .lit[open] {
      padding: 0;
      border: 0;
    }
    .phase:has(> .lit) {
      margin: 0;
    }
    .phase > details > summary {
      min-block-size: 0;
      padding-block: var(--_1) 0;
      break-after: avoid;
    }
    .phase > .lit > summary h3 {
      font-size: inherit;
    }
    .here {
      display: inline;
      margin-inline-end: var(--_2);
    }
    .room,
    .room-text,
    .room-do,
    .list,
    .questions {
      display: block;
      padding: 0;
    }
    .room section > :is(h4, p) {
      display: inline;
    }
    .room p {
      max-inline-size: none;
    }
    .room .checks {
      columns: 3;
    }
    .room .check {
      display: block;
      min-block-size: 0;
      padding-block: 1px;
    }
    .room .checks > li {
      border: 0;
      break-inside: avoid;
    }
    .room .box {
      display: inline-grid;
      inline-size: 10px;
      block-size: 10px;
      margin-inline-end: 4px;
      border-radius: 2px;
    }
    .notes > li {
      padding-block: 2px;
    }
    .said :is(blockquote, dl, dt, dd) {
      display: inline;
      font-size: inherit;
    }
    .said dt::after {
      content: ':';
    }
    .plan,
    .phase summary .i,
    .questions form,
    .field[id^='share-'],
    a.link,
    .try,
    .jump,
    .kept {
      display: none;
    }
  }
`;
