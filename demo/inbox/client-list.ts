import {formatInstant} from '../../src/locale/format.ts';
import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {ClientView} from './api.ts';
import {entriesOf, type Received} from './feed.ts';
import {icon} from './icons.ts';
import {placeOf, sessionsOf, type Place} from './sessions.ts';
import {View} from './view.ts';
import {kindName, lang, newsOf, onDay, placeText, several, when, type News} from './words.ts';

/** A client with what came in. */
export interface Shown {
  readonly client: ClientView;
  readonly received: readonly Received[];
}

/** Every client: first those with something new, and what that is. */
export class ClientList extends View {
  @property({attribute: false}) clients: readonly Shown[] = [];
  /** When this was read, in milliseconds since the epoch. */
  @property({type: Number}) readAt = 0;
  /** Reads again. */
  @property({attribute: false}) again: () => Promise<void> = () => Promise.resolve();

  protected override render(): TemplateResult {
    if (this.clients.length === 0) return this.#nobody();
    const rows = this.clients.map((shown) => ({...shown, news: newsOf(shown.received, shown.client.read)}));
    const fresh = rows.filter(({news}) => news.length > 0).sort(lastFirst);
    const quiet = rows.filter(({news}) => news.length === 0).sort(lastFirst);
    return html`<section class="in-desk" aria-label="Clients">
      <header class="in-desk-head">
        <div>
          <h1 class="head" tabindex="-1">${headline(fresh.length)}</h1>
          <p class="soft">
            New is what you have not opened yet. This is not an alarm system: nobody is told when something comes in.
          </p>
        </div>
        <p class="actions"><a class="btn" href="#/new">${icon('plus')}Make a personal link</a></p>
      </header>
      ${this.#group('New', fresh)} ${this.#group(fresh.length > 0 ? 'Nothing new' : 'Clients', quiet)}
      <footer class="foot">
        <p>Clients decide what they share. What they keep never comes here.</p>
        <p>
          <span role="status">Looked at ${formatInstant(this.readAt, 'time', lang)}.</span>
          <button class="link" type="button" @click=${() => this.again()}>Look again</button>
        </p>
      </footer>
    </section>`;
  }

  #nobody(): TemplateResult {
    return html`<section class="in-sheet-form" aria-label="Clients">
      <div class="in-pair">
        <h1 class="head" tabindex="-1">Nothing has been shared yet</h1>
        <p class="soft">What your clients choose to share will be here, by client, newest first.</p>
      </div>
      <div class="lit">
        <div class="in-pair">
          <h2 class="title">Make the first personal link</h2>
          <p>Give it to one client. Before it is used, nobody’s entries can reach you, and that is fine.</p>
        </div>
        <p class="actions"><a class="btn btn--primary" href="#/new">${icon('plus')}Make a personal link</a></p>
      </div>
    </section>`;
  }

  #group(title: string, rows: readonly Row[]): TemplateResult | typeof nothing {
    if (rows.length === 0) return nothing;
    return html`<div class="in-clients">
      <h2 class="in-clients-group">${title} <span class="small">${several(rows.length, 'client')}</span></h2>
      <ol>
        ${rows.map((row) => this.#row(row))}
      </ol>
    </div>`;
  }

  #row({client, received, news}: Row): TemplateResult {
    const place = placeOf(sessionsOf(entriesOf(received, 'session')), Date.now());
    const fresh = news.length > 0;
    return html`<li class="in-client" ?data-quiet=${!fresh}>
      <span class=${fresh ? 'in-dot' : ''} aria-hidden="true"></span>
      <h3><a href="#/client/${client.id}" dir="auto">${client.name}</a></h3>
      <p class="in-what">${fresh ? news.map(newsItem) : html`<span>${quietText(client, received)}</span>`}</p>
      <p class="in-where">${place ? html`${way(place)}<span>${placeText(place)}</span>` : 'No session date shared'}</p>
      <p class="in-when">${client.last ? when(client.last.received) : nothing}</p>
    </li>`;
  }
}

interface Row extends Shown {
  readonly news: readonly News[];
}

function lastFirst(a: Row, b: Row): number {
  return (b.client.last?.seq ?? 0) - (a.client.last?.seq ?? 0);
}

function headline(count: number): string {
  if (count === 0) return 'Nothing new';
  const words = ['', 'One client', 'Two clients', 'Three clients', 'Four clients', 'Five clients', 'Six clients'];
  return `${words[count] ?? `${count} clients`} shared something new`;
}

function newsItem({text, mark}: News): TemplateResult {
  return html`<span>${mark ? icon(mark) : nothing}${text}</span>`;
}

function quietText(client: ClientView, received: readonly Received[]): string {
  const [last] = received.filter(({current}) => current);
  if (last) return `Last: ${kindName(last.kind).toLowerCase()}`;
  if (client.devices > 0) return 'Opened the link, nothing shared now';
  return `Link made ${onDay(client.created)}, not open on any device`;
}

/** The client's way through a session at the size of a word: before, the day, after. */
export function way({part}: Place): TemplateResult {
  const parts = ['before', 'day', 'after'] as const;
  const now = parts.indexOf(part);
  return html`<span class="in-way" aria-hidden="true"
    >${parts.map((_, index) => html`<i class=${index < now ? 'in-past' : index === now ? 'in-now' : ''}></i>`)}</span
  >`;
}

declare global {
  interface HTMLElementTagNameMap {
    'inbox-client-list': ClientList;
  }
}
