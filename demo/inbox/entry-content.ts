/** What an entry says, by its kind. What a client wrote stands in its own direction, and is text, never markup. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Content, Entry} from '../../src/record/entry.ts';
import {icon} from './icons.ts';
import {capital, onDay, sessionTime} from './words.ts';

const routeNames = {
  lozenge: 'lozenge',
  im: 'injection into the muscle (IM)',
  iv: 'infusion (IV)',
  nasal: 'nasal spray',
  unspecified: '',
} as const;

type Shape = {readonly [K in Entry['kind']]: (content: Content<K>) => TemplateResult};

const shapes: Shape = {
  note: ({text, bring, phase}) =>
    html`<p class="in-words" dir="auto">${text}</p>
      ${
        bring || phase !== undefined
          ? html`<p class="in-tags">
              ${bring ? html`<span class="in-tag">${icon('bring')}Bring to therapy</span>` : nothing}
              ${phase === undefined ? nothing : html`<span class="hint">Noted at: ${phase.replaceAll('-', ' ')}</span>`}
            </p>`
          : nothing
      }`,

  intention: ({sentence, word, hard}) =>
    html`<p class="in-words" dir="auto">“${sentence}”</p>
      ${word === undefined ? nothing : html`<p class="hint">In a word: <span dir="auto">${word}</span></p>`}
      ${hard === undefined ? nothing : html`<p class="hint in-words">If it gets hard: <span dir="auto">${hard}</span></p>`}`,

  session: ({start, zone, route, place, status, visits}) =>
    html`<p>${status === 'cancelled' ? html`Called off: ${sessionTime({start})}` : sessionTime({start})}</p>
      <p class="hint">${routeText(route, place)} Times in ${zone.replaceAll('_', ' ')}.</p>
      ${
        visits.length > 0
          ? html`<ul class="in-plain">
              ${visits.map(
                (visit) =>
                  html`<li>
                    ${capital(visit.kind)} visit${visit.cancelled ? ', called off' : ''}: ${sessionTime(visit)}
                  </li>`,
              )}
            </ul>`
          : nothing
      }`,

  checklist: ({items}) => {
    const all = Object.values(items);
    const done = all.filter((item) => item.done);
    return html`<p>${done.length} ticked${all.length > done.length ? `, ${all.length - done.length} not` : ''}</p>
      <ul class="in-plain">
        ${all.map(({text, lang, done: ticked}) => html`<li>${ticked ? 'Ticked: ' : 'Not ticked: '}<span lang=${lang} dir="auto">${text}</span></li>`)}
      </ul>`;
  },

  'check-in': ({items}) =>
    html`<dl class="in-answers">
      ${Object.values(items).map(
        ({text, lang, value, low, high}) =>
          html`<div>
            <dt lang=${lang} dir="auto">${text}</dt>
            <dd dir="auto">
              ${typeof value === 'boolean' ? (value ? 'Yes' : 'No') : value}
              ${
                low !== undefined && high !== undefined
                  ? html`<span class="hint"
                      >from “<span lang=${lang}>${low}</span>” to “<span lang=${lang}>${high}</span>”</span
                    >`
                  : nothing
              }
            </dd>
          </div>`,
      )}
    </dl>`,

  practice: ({title, seconds, completed, before, after}) =>
    html`<p lang=${title.lang} dir="auto">${title.text}</p>
      <p class="hint">
        ${seconds < 60 ? 'Less than a minute' : `About ${Math.round(seconds / 60)} min`}${completed ? '' : ', stopped before its end'}
      </p>
      ${
        before === undefined && after === undefined
          ? nothing
          : html`<p>
              Distress, 0 to 10:
              ${[before === undefined ? [] : `${before} before`, after === undefined ? [] : `${after} after`].flat().join(', ')}
            </p>`
      }`,
  measure: open,
  step: open,
};

/** "Nasal spray, in person." */
function routeText(route: Content<'session'>['route'], place: Content<'session'>['place']): string {
  const said = [routeNames[route], place?.replace('-', ' ')].filter(Boolean).join(', ');
  return said && `${capital(said)}.`;
}

/** Content whose shape belongs to a part of the suite that this inbox does not know more of: its plain values by name. */
function open(content: Readonly<Record<string, unknown>>): TemplateResult {
  const plain = Object.entries(content).filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value));
  return html`<dl class="in-answers">
    ${plain.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd class="in-words" dir="auto">${String(value)}</dd>
        </div>`,
    )}
  </dl>`;
}

/**
 * What an entry says.
 *
 * @param about the intention that it looks back on, which then stands beside it; `hidden` where that cannot be shown
 */
export function entryContent(entry: Entry, about?: Entry<'intention'> | 'hidden'): TemplateResult {
  const shape = shapes[entry.kind] as (content: Content) => TemplateResult; // the content is of the entry's own kind
  const said = shape(entry.content);
  if (about === undefined) return said;
  if (about === 'hidden') return html`${said} ${hidden}`;
  return html`<div class="in-beside">
    <div>
      <p class="hint">The intention, written ${onDay(about.at, about.zone)}</p>
      <p class="in-words" dir="auto">“${about.content.sentence}”</p>
    </div>
    <div>
      <p class="hint">Looked at again ${onDay(entry.at, entry.zone)}</p>
      ${said}
    </div>
  </div>`;
}

const hidden = html`<p class="hint">Looks back on an intention that cannot be read here.</p>`;

/** What an entry looks back on, in a line. */
export function lookedBack(about: Entry<'intention'> | 'hidden' | undefined): TemplateResult | typeof nothing {
  if (about === undefined) return nothing;
  if (about === 'hidden') return hidden;
  return html`<p class="hint in-words">Looks back on “<span dir="auto">${about.content.sentence}</span>”</p>`;
}

/** What stood there before, in a line, where a line says enough. */
export function earlier(entry: Entry | undefined): TemplateResult | typeof nothing {
  const said =
    entry && ('sentence' in entry.content ? entry.content.sentence : 'text' in entry.content ? entry.content.text : '');
  return typeof said === 'string' && said !== ''
    ? html`<p class="hint in-words">Changed from “<span dir="auto">${said}</span>”</p>`
    : nothing;
}
