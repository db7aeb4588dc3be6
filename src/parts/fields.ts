/** Fields: what can be filled in, with its label, its hint and what is wrong. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

/** What a control stands with. All of it is read out with the control. */
export interface Beside {
  readonly hint?: unknown;
  /** what is wrong with what stands there now */
  readonly error?: unknown;
}

/** A control inside of its label: a date, a choice, a number. */
export function field(label: unknown, control: unknown, {hint, error}: Beside = {}): TemplateResult {
  return html`<label class="field"
    ><span class="label">${label}</span>${control}${hint ? html`<span class="hint">${hint}</span>` : nothing}${
      error ? html`<span class="hint" role="alert"><b>${error}</b></span>` : nothing
    }</label
  >`;
}

/** A field for a client's own words. */
export interface OwnWords {
  readonly id: string;
  readonly text: string;
  /** 1 for a line that does not break; 3 without it */
  readonly rows?: number;
  typed(text: string): void;
}

/** The field itself; its label is another element, since who will see what is written stands between them. */
export function ownWords({id, text, rows = 3, typed}: OwnWords): TemplateResult {
  // Of an input or a textarea, whose value is the same.
  const type = ({target}: InputEvent): void => typed((target as HTMLTextAreaElement).value);
  return rows === 1
    ? html`<input class="input" id=${id} dir="auto" autocomplete="off" .value=${live(text)} @input=${type} />`
    : html`<textarea class="input" id=${id} rows=${rows} dir="auto" .value=${live(text)} @input=${type}></textarea>`;
}
