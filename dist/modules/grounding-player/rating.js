/** Distress from 0 to 10, rated before and after. Both can be left out. */
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
/**
 * Two rows of six, the twelfth place being Skip; one row where there is room.
 *
 * @param value what was chosen; nothing is chosen for anybody
 */
export function rating({ say }, name, value, choose) {
    const choice = (number) => html `<label class=${number === undefined ? 'scale-skip' : ''}
      ><input
        type="radio"
        name=${name}
        .checked=${live(number !== undefined && value === number)}
        @change=${() => choose(number)}
      />${number ?? say('player.skipIt')}</label
    >`;
    return html `<fieldset class="scale">
    <legend class="label">${say('player.distress')}</legend>
    <div class="scale-row">${Array.from({ length: 12 }, (_, i) => choice(i < 11 ? i : undefined))}</div>
    <p class="scale-ends"><span>${say('player.none')}</span><span>${say('player.most')}</span></p>
  </fieldset>`;
}
