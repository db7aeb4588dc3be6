/** Fields: what can be filled in, with its label, its hint and what is wrong. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
/** A control inside of its label: a date, a choice, a number. */
export function field(label, control) {
    return html `<label class="field"><span class="label">${label}</span>${control}</label>`;
}
/**
 * A control after its label and its hint, and before what is wrong. Both are its description, and no part of its name.
 *
 * @param control given the ids for its `aria-describedby`
 */
export function described({ id, label, hint, error }, control) {
    const by = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
    return html `<label class="label" for=${id}>${label}</label>
    ${hint ? html `<p class="hint" id="${id}-hint">${hint}</p>` : nothing} ${control(by)}
    ${error ? html `<p class="hint" id="${id}-error" role="alert"><b>${error}</b></p>` : nothing}`;
}
/** The field itself; its label is another element, since who will see what is written stands between them. */
export function ownWords({ id, text, rows = 3, typed }) {
    // Of an input or a textarea, whose value is the same.
    const type = ({ target }) => typed(target.value);
    return rows === 1
        ? html `<input class="input" id=${id} dir="auto" autocomplete="off" .value=${live(text)} @input=${type} />`
        : html `<textarea class="input" id=${id} rows=${rows} dir="auto" .value=${live(text)} @input=${type}></textarea>`;
}
