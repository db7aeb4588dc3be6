/** Fields: what can be filled in, with its label, its hint and what is wrong. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
/** A control inside of its label: a date, a choice, a number. */
export function field(label, control, { hint, error } = {}) {
    return html `<label class="field"
    ><span class="label">${label}</span>${control}${hint ? html `<span class="hint">${hint}</span>` : nothing}${error ? html `<span class="hint" role="alert"><b>${error}</b></span>` : nothing}</label
  >`;
}
/** The field itself; its label is another element, since who will see what is written stands between them. */
export function ownWords({ id, text, rows = 3, typed }) {
    // Of an input or a textarea, whose value is the same.
    const type = ({ target }) => typed(target.value);
    return rows === 1
        ? html `<input class="input" id=${id} dir="auto" autocomplete="off" .value=${live(text)} @input=${type} />`
        : html `<textarea class="input" id=${id} rows=${rows} dir="auto" .value=${live(text)} @input=${type}></textarea>`;
}
