/** Fields, who sees them, ticks and switches. */
import { css } from 'lit';
export const fields = css `
  .field {
    display: grid;
    gap: var(--_2);
  }
  .label {
    display: block;
    font-weight: 600;
  }
  .input {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 10px var(--_3);
    border: 1px solid var(--_edge);
    border-radius: var(--kap-field-radius, var(--_rc));
    background: var(--_lit);
    color: var(--_ink);
    line-height: 1.45;
  }
  textarea.input {
    display: block;
    min-block-size: 6em;
    resize: vertical;
  }
  .input::placeholder {
    color: var(--_soft);
    opacity: 1;
  }
  .input:hover {
    border-color: var(--_ink);
  }
  .input:focus-visible {
    outline-offset: -1px;
    border-color: var(--_accent);
    border-radius: var(--kap-field-radius, var(--_rc));
  }
  .input:disabled {
    border-color: var(--_line);
    background: transparent;
    color: var(--_soft);
  }
  .input[aria-invalid='true'] {
    border: 2px solid var(--_ink);
    padding: 9px 11px;
  }
  .error {
    font-weight: 600;
    font-size: var(--_small);
  }

  /* Who sees it: always before the field. */
  .who {
    display: flex;
    gap: var(--_2);
    align-items: start;
    color: var(--_soft);
    font-size: var(--_small);
  }
  .who b {
    color: var(--_ink);
  }

  /* Ticks and rounds, drawn, so that they are the same in every browser. */
  .box {
    appearance: none;
    flex: none;
    display: grid;
    place-content: center;
    inline-size: 1.375em;
    block-size: 1.375em;
    border: 1.5px solid var(--_edge);
    border-radius: 6px;
    background: var(--_lit);
    cursor: pointer;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .box[type='radio'] {
    border-radius: 50%;
  }
  .box::before {
    content: '';
    inline-size: 0.75em;
    block-size: 0.75em;
    background: var(--_on-accent);
    visibility: hidden;
    clip-path: polygon(10% 48%, 0 58%, 38% 94%, 100% 20%, 90% 10%, 37% 74%);
  }
  .box[type='radio']::before {
    clip-path: circle(33%);
  }
  .box:checked {
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .box:checked::before {
    visibility: visible;
  }

  /* A checklist's row is the target, not its tick. */
  .checks > li {
    max-inline-size: none;
  }
  .checks > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .check {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 var(--_3);
    align-items: start;
    padding-block: 11px;
    min-block-size: var(--_target);
    line-height: 1.375;
    cursor: pointer;
  }
  .check .hint {
    grid-column: 2;
    font-weight: 400;
  }
  .check:hover .box {
    border-color: var(--_ink);
  }
  .check:has(:disabled) {
    cursor: default;
  }

  /* One of several: rows that are pressed whole. */
  .choices {
    display: grid;
    border: 1px solid var(--_edge);
    border-radius: var(--_rc);
    background: var(--_lit);
    overflow: clip;
  }
  .choice {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 var(--_3);
    align-items: center;
    padding: 12px var(--_4);
    cursor: pointer;
  }
  .choice + .choice {
    border-block-start: 1px solid var(--_line);
  }
  .choice:hover {
    background: var(--_wash);
  }
  .choice:has(:checked) {
    background: var(--_tint);
    font-weight: 600;
  }

  /* Sharing is a decision: the words beside the switch say what it does. */
  .switch {
    display: flex;
    align-items: center;
    gap: var(--_3);
    min-block-size: var(--_target);
    overflow-wrap: anywhere; /* its words stand in a flex item that only this lets shrink */
    cursor: pointer;
  }
  .switch input {
    appearance: none;
    flex: none;
    inline-size: 2.75em;
    block-size: 1.625em;
    padding: 0.25em;
    border: 1.5px solid var(--_edge);
    border-radius: 1em;
    background: var(--_lit);
    cursor: pointer;
    forced-color-adjust: none;
  }
  .switch input::before {
    content: '';
    display: block;
    block-size: 100%;
    aspect-ratio: 1;
    border-radius: 50%;
    background: var(--_edge);
  }
  .switch input:checked {
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .switch input:checked::before {
    margin-inline-start: auto;
    background: var(--_on-accent);
  }
`;
