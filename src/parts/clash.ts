/** Two versions of one thing: both are shown, and either or both can be kept. */
import {html, type TemplateResult} from 'lit';
import type {Around} from './around.ts';

/** @param shown what was saved somewhere else; one's own is still in its field */
export function clash(
  {say}: Around,
  shown: TemplateResult,
  choices: Readonly<Record<'mine' | 'theirs' | 'both', () => unknown>>,
): TemplateResult {
  return html`<div class="notice" role="group" aria-labelledby="clash-title" tabindex="-1" id="clash">
    <p class="label" id="clash-title">${say('clash')}</p>
    ${shown}
    <p class="actions">
      ${(['mine', 'theirs', 'both'] as const).map(
        (key) => html`<button class="btn" type="button" @click=${choices[key]}>${say(`clash.${key}`)}</button>`,
      )}
    </p>
  </div>`;
}
