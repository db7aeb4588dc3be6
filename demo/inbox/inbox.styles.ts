import {css} from 'lit';

/** A desk in the same quiet room. Denser than what clients use: rows of 48 px, buttons of 32 px where there is a mouse and room. */
export default css`
  .kap {
    min-block-size: 100dvh;
    padding: 0;
    border-radius: 0;
  }
  inbox-sign-in,
  inbox-client-list,
  inbox-client-record,
  inbox-new-link {
    display: block;
  }
  h1:focus {
    outline: none; /* it is where reading begins, not something to press */
  }
  .head {
    margin: 0;
    font-weight: 600;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }

  /* The page */
  .in-top {
    border-block-end: 1px solid var(--_line);
  }
  .in-top > div,
  main {
    inline-size: min(100%, 72em);
    margin-inline: auto;
    padding-inline: var(--_5);
  }
  .in-top > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0 var(--_6);
    min-block-size: 68px;
    padding-block: var(--_2);
  }
  .in-top p {
    overflow-wrap: anywhere;
  }
  .in-top-nav {
    display: flex;
    align-items: center;
    gap: 28px;
    font-size: 0.875em;
  }
  .in-top-nav > :is(a, button) {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    color: inherit;
    text-decoration: none;
  }
  .in-top-nav > :is(a, button):hover {
    text-decoration: underline 1px;
    text-underline-offset: 0.5em;
  }
  .in-top-nav [aria-current] {
    font-weight: 600;
    text-decoration: underline 1.5px;
    text-underline-offset: 0.5em;
  }
  main {
    display: grid;
    gap: var(--_6);
    align-content: start;
    padding-block: var(--_8) var(--_16);
  }
  .in-narrow {
    inline-size: min(100%, 40em);
  }
  .in-reason {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0 var(--_4);
    padding: var(--_2) var(--_4);
    border: 2px solid var(--_ink);
    border-radius: var(--_rc);
    max-inline-size: none;
  }
  p.error:empty {
    display: none;
  }
  @container kap (min-width: 48em) {
    .in-top > div,
    main {
      padding-inline: var(--_10);
    }
    main {
      padding-block-start: var(--_16);
    }
  }

  .in-btn--danger {
    border: 1.5px solid var(--_ink);
  }
  @container kap (min-width: 48em) {
    @media (pointer: fine) {
      .in-btn--dense {
        min-block-size: 32px;
        padding: 4px var(--_3);
        font-size: var(--_small);
      }
    }
  }
  .in-words {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .in-dot {
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    background: var(--_accent);
    forced-color-adjust: none;
  }
  .in-more > summary {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    color: var(--_accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .in-part {
    display: grid;
    gap: var(--_2);
  }

  /* The client's way through a session, at the size of a word: before, the day, after. */
  .in-way {
    display: inline-flex;
    flex: none;
    inline-size: 104px;
    block-size: 16px;
    border: 1px solid var(--_edge);
    border-radius: 4px;
    background: var(--_lit);
    overflow: clip;
  }
  .in-way i {
    flex: 30 1 0;
    position: relative;
  }
  .in-way i:first-child {
    flex-grow: 22;
  }
  .in-way i + i {
    border-inline-start: 1px solid var(--_line);
  }
  .in-way .in-past {
    background: var(--_wash);
  }
  .in-way .in-now {
    background: var(--_tint2);
  }
  .in-way .in-now::after {
    content: '';
    position: absolute;
    inset: 0;
    margin: auto;
    inline-size: 6px;
    block-size: 6px;
    border-radius: 50%;
    background: var(--_accent);
    forced-color-adjust: none;
  }

  /* Clients: a row is one link. The name first, then what is new, in words. */
  .in-desk {
    display: grid;
    gap: var(--_8);
  }
  .in-desk-head {
    display: grid;
    gap: var(--_3) var(--_8);
    align-items: end;
  }
  .in-desk-head > div,
  .in-record-head > div {
    display: grid;
    gap: var(--_2);
  }
  .in-clients-group {
    display: flex;
    align-items: baseline;
    gap: var(--_2);
    padding-block-end: var(--_2);
    border-block-end: 1px solid var(--_edge);
  }
  .in-clients-group .small {
    color: var(--_soft);
  }
  .in-client {
    position: relative;
    display: grid;
    grid-template-columns: 14px minmax(0, 1fr) auto;
    gap: 2px var(--_2);
    max-inline-size: none;
    padding-block: 10px;
    border-block-end: 1px solid var(--_line);
  }
  .in-client:last-child {
    border-block-end: 0;
  }
  .in-client:hover {
    background: var(--_wash);
    box-shadow:
      -12px 0 var(--_wash),
      12px 0 var(--_wash);
  }
  .in-client > .in-dot {
    margin-block-start: 8px;
  }
  .in-client h3 {
    grid-column: 2;
    overflow-wrap: anywhere;
  }
  .in-client h3 a {
    color: inherit;
    text-decoration: none;
  }
  .in-client h3 a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .in-client h3 a:focus-visible {
    outline: none;
  }
  .in-client h3 a:focus-visible::after {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: var(--_rc);
  }
  .in-client[data-quiet] h3 {
    font-weight: 400;
  }
  .in-client[data-quiet] .in-what {
    color: var(--_soft);
  }
  .in-what {
    grid-column: 2 / -1;
  }
  .in-what .i,
  .in-say > .i {
    display: inline-block;
    inline-size: 16px;
    block-size: 16px;
    vertical-align: -3px;
    margin-inline-end: 4px;
  }
  .in-what > span:not(:only-child) {
    white-space: nowrap;
  }
  .in-what > span:not(:last-child)::after {
    content: '';
    display: inline-block;
    inline-size: 3px;
    block-size: 3px;
    margin-inline: 10px;
    border-radius: 50%;
    background: var(--_edge);
    vertical-align: 4px;
  }
  .in-where {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px var(--_3);
  }
  .in-client .in-where {
    grid-column: 2 / -1;
    color: var(--_soft);
    font-size: var(--_small);
  }
  .in-client .in-when {
    grid-column: 3;
    grid-row: 1;
    color: var(--_soft);
    font-size: var(--_small);
    line-height: 24px;
    text-align: end;
  }
  @container kap (min-width: 48em) {
    .in-desk-head {
      grid-template-columns: 1fr auto;
    }
    .in-client {
      grid-template-columns: 14px minmax(0, 10em) minmax(0, 1fr) 17.5em 7.5em;
      gap: 0 var(--_4);
      align-items: center;
      padding-block: 11px;
    }
    .in-client > * {
      grid-row: 1;
    }
    .in-client > .in-dot {
      margin: 0;
    }
    .in-client .in-what {
      grid-column: 3;
    }
    .in-client .in-where {
      grid-column: 4;
      font-size: var(--_small);
    }
    .in-client .in-when {
      grid-column: 5;
    }
  }

  /* One client */
  .in-back {
    display: inline-flex;
    justify-self: start;
    align-items: center;
    gap: 4px;
    min-block-size: var(--_target);
    margin-block: -12px -8px;
    color: var(--_soft);
    text-decoration: none;
  }
  .in-back:hover {
    color: var(--_ink);
  }
  .in-back .i {
    inline-size: 18px;
    block-size: 18px;
  }
  .in-record {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_8);
  }
  .in-record-head {
    display: grid;
    gap: var(--_5);
  }
  .in-record-aside,
  .in-record-ways {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_8);
    align-content: start;
  }
  .in-bring {
    display: grid;
    gap: var(--_4);
    padding: var(--_5);
  }
  .in-bring ul {
    display: grid;
    gap: var(--_4);
  }
  .in-bring ul:empty {
    display: none;
  }
  .in-bring li {
    display: grid;
    gap: 2px;
  }
  .in-bring li + li {
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_4);
  }
  .in-said {
    display: grid;
    gap: var(--_2);
  }
  .in-said blockquote {
    overflow-wrap: anywhere;
  }
  .in-said h3 {
    margin-block-start: var(--_2);
  }
  .in-said ul {
    display: grid;
    gap: var(--_3);
  }
  .in-bar {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: var(--_1) var(--_4);
  }
  .in-entries-day > h3 {
    padding-block: var(--_5) var(--_2);
    border-block-end: 1px solid var(--_line);
  }
  .in-entry {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px var(--_4);
    max-inline-size: none;
    padding-block: 10px;
  }
  .in-entry + .in-entry {
    border-block-start: 1px solid var(--_line);
  }
  .in-entry time {
    grid-column: 2;
    grid-row: 1;
    color: var(--_soft);
    font-size: var(--_small);
    line-height: 24px;
  }
  .in-entry .in-kind {
    grid-column: 1;
    grid-row: 1;
  }
  .in-entry .in-say {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2px;
  }
  .in-entry p.in-say {
    display: block;
  }
  .in-entry > .in-dot {
    position: absolute;
    inset-block-start: 18px;
    inset-inline-start: -14px;
  }
  .in-entry[data-back],
  .in-entry[data-back] h4 {
    color: var(--_soft);
    font-weight: 400;
  }
  .in-tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_3);
    align-items: center;
  }
  .in-tag {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    color: var(--_accent);
    font-size: var(--_small);
    font-weight: 600;
    line-height: 24px;
  }
  .in-tag .i {
    inline-size: 15px;
    block-size: 15px;
  }
  .in-plain {
    color: var(--_soft);
    font-size: 0.9375em;
  }
  .in-answers {
    display: grid;
    gap: var(--_2);
  }
  .in-answers dt {
    font-weight: 400;
    color: var(--_soft);
    font-size: var(--_small);
  }
  .in-beside {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: var(--_3);
    margin-block-start: var(--_2);
  }
  .in-beside > div {
    display: grid;
    gap: 2px;
    align-content: start;
    padding: var(--_3) var(--_4);
    border: 1px solid var(--_edge);
    border-radius: var(--_rc);
  }
  .in-entries-session {
    display: flex;
    align-items: center;
    gap: var(--_3);
    max-inline-size: none;
    padding-block-start: var(--_5);
    font-weight: 600;
  }
  .in-entries-session::before {
    content: '';
    flex: none;
    inline-size: 12px;
    block-size: 12px;
    border: 4px solid var(--_accent);
    border-radius: 50%;
    background: var(--_lit);
  }
  .in-entries-session::after {
    content: '';
    flex: 1;
    border-block-start: 1.5px solid var(--_edge);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0 var(--_5);
    padding-block-start: var(--_2);
    border-block-start: 1px solid var(--_line);
    color: var(--_soft);
    font-size: var(--_small);
  }
  @container kap (min-width: 48em) {
    .in-entry {
      grid-template-columns: 5.5em 8em minmax(0, 1fr);
    }
    .in-entry time {
      grid-column: 1;
    }
    .in-entry .in-kind {
      grid-column: 2;
    }
    .in-entry .in-say {
      grid-column: 3;
      grid-row: 1;
    }
  }
  @container kap (min-width: 60em) {
    .in-record {
      grid-template-columns: 19em minmax(0, 1fr);
      grid-template-rows: auto auto 1fr auto;
      gap: var(--_10) var(--_16);
    }
    .in-record-head,
    .in-record > .foot {
      grid-column: 1 / -1;
    }
    .in-record-head {
      grid-template-columns: 19em minmax(0, 1fr);
      gap: var(--_16);
      align-items: end;
    }
    .in-record-aside,
    .in-record-ways {
      grid-column: 1;
    }
    .in-record-main {
      grid-column: 2;
      grid-row: 2 / 4;
    }
  }

  /* Links and devices */
  .in-links li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--_4);
    align-items: center;
    max-inline-size: none;
    padding-block: var(--_2);
    border-block-start: 1px solid var(--_line);
  }
  .in-links li > p {
    grid-column: 1;
  }
  .in-links li > .btn {
    grid-column: 2;
    grid-row: 1 / 3;
  }
  .in-record-ways h2 {
    padding-block-end: var(--_2);
  }

  /* One act, in the light */
  .in-sheet-form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_5);
  }
  .in-sheet-form > .lit {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_5);
    padding: var(--_5);
  }
  .in-pair {
    display: grid;
    gap: var(--_2);
  }
  .in-copy {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_2);
    max-inline-size: none;
  }
  .in-copy .input {
    font-size: 0.9375em;
    text-overflow: ellipsis;
  }
  .in-terms {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(10em, 100%), 1fr));
    gap: var(--_4);
    padding-block: var(--_2);
  }
  .in-goes {
    display: grid;
    gap: var(--_2);
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .in-goes li::marker {
    color: var(--_edge);
  }
  .in-dialog {
    inline-size: min(32em, 100% - 32px);
    max-block-size: calc(100dvh - 32px);
    padding: var(--_5);
    overflow: auto;
    color: inherit;
  }
  .in-dialog::backdrop {
    background: oklch(0.2 0.02 56 / 0.45);
  }
  @container kap (min-width: 30em) {
    .in-sheet-form > .lit,
    .in-dialog {
      padding: var(--_6) var(--_8) var(--_8);
    }
  }
`;
