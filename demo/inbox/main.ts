import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {base} from '../../src/theme/base.ts';
import {buttons} from '../../src/theme/buttons.ts';
import {fields} from '../../src/theme/fields.ts';
import {tokens} from '../../src/theme/tokens.ts';
import {Api, Refusal, sentenceOf, type Clients, type FeedLine} from './api.ts';
import {ClientList} from './client-list.ts';
import {ClientRecord} from './client-record.ts';
import {addLines, foldFeed, type Received} from './feed.ts';
import styles from './inbox.styles.ts';
import {forgetKey, onIdle, storedKey, storeKey} from './key.ts';
import {MakeLink} from './new-link.ts';
import {SignIn} from './sign-in.ts';
import {ownZone} from './words.ts';

/** What the address says is to be shown. */
type Route = {readonly view: 'clients' | 'new'} | {readonly view: 'client' | 'link'; readonly client: string};

/** The provider's inbox: what clients chose to share, and the links by which they can. */
export class KapInbox extends LitElement {
  static override styles = [tokens, base, buttons, fields, styles];

  #api: Api | undefined;
  /** All that came in, by client; read once, then only what is new. */
  readonly #lines = new Map<string, FeedLine[]>();
  #after = 0;
  #reading: Promise<void> | undefined;
  #stopIdle: () => void = () => undefined;
  #listening = new AbortController();
  /** How far each client was read before it was opened here. */
  readonly #readBefore = new Map<string, number>();

  @state() private list: Clients | undefined;
  @state() private received: ReadonlyMap<string, readonly Received[]> = new Map();
  @state() private route: Route = routeOf(location.hash);
  @state() private problem = '';
  @state() private reason = '';
  @state() private loading = false;
  @state() private readAt = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    const {signal} = this.#listening;
    addEventListener('hashchange', this.#moved, {signal});
    document.addEventListener('visibilitychange', this.#seenAgain, {signal});
    const key = storedKey();
    if (key !== undefined) this.#enter(key);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening.abort();
    this.#stopIdle();
  }

  protected override updated(changes: PropertyValues): void {
    if (changes.has('route') && changes.get('route') !== undefined) void this.#focusHead();
    const title = this.#api ? (this.#client()?.name ?? 'Inbox') : 'Sign in';
    document.title = this.list ? `${title} · ${this.list.practice.name}` : title;
    if (this.route.view === 'client') void this.#markRead(this.route.client);
  }

  protected override render(): TemplateResult {
    return html`<div class="kap">
      ${
        this.#api
          ? html`<header class="in-top">
              <div>
                <p><b dir="auto">${this.list?.practice.name ?? nothing}</b></p>
                <nav class="in-top-nav" aria-label="Inbox">
                  <a href="#/" aria-current=${this.route.view === 'clients' ? 'page' : nothing}>Clients</a>
                  <button class="link" type="button" @click=${this.#signOut}>Sign out</button>
                </nav>
              </div>
            </header>`
          : nothing
      }
      <main class=${this.#api && this.route.view !== 'new' && this.route.view !== 'link' ? 'in-wide' : 'in-narrow'}>
        ${
          this.problem
            ? html`<div class="in-reason" role="alert">
                <p>${this.problem}</p>
                <button class="link" type="button" @click=${this.#readAgain}>Look again</button>
              </div>`
            : nothing
        }
        ${this.#view()}
      </main>
    </div>`;
  }

  #view(): TemplateResult | typeof nothing {
    const api = this.#api;
    if (!api) return html`<inbox-sign-in .reason=${this.reason} .enter=${this.#enter}></inbox-sign-in>`;
    if (!this.list) return this.problem ? nothing : html`<p class="soft" role="status">Reading what came in…</p>`;
    const client = this.#client();
    switch (this.route.view) {
      case 'new':
        return html`<inbox-new-link .api=${api} .changed=${this.#read}></inbox-new-link>`;
      case 'link':
        return client
          ? html`<inbox-new-link .api=${api} .client=${client} .changed=${this.#read}></inbox-new-link>`
          : this.#lost();
      case 'client':
        return client
          ? html`<inbox-client-record
              .api=${api}
              .client=${client}
              .received=${this.received.get(client.id) ?? []}
              .read=${this.#readBefore.get(client.id) ?? client.read}
              .changed=${this.#read}
            ></inbox-client-record>`
          : this.#lost();
      case 'clients':
        return html`<inbox-client-list
          .readAt=${this.readAt}
          .again=${this.#readAgain}
          .clients=${this.list.clients.map((each) => ({client: each, received: this.received.get(each.id) ?? []}))}
        ></inbox-client-list>`;
    }
  }

  #lost(): TemplateResult {
    return html`<h1 class="head" tabindex="-1">This client is not here</h1>
      <p>It may have been erased. <a href="#/">Clients</a></p>`;
  }

  #client() {
    const {route} = this;
    return 'client' in route ? this.list?.clients.find(({id}) => id === route.client) : undefined;
  }

  readonly #enter = (key: string): void => {
    storeKey(key);
    this.#api = new Api(key);
    this.reason = '';
    this.#stopIdle = onIdle(() => this.#leave('You were signed out after 30 minutes without use.'));
    void this.#readAgain();
  };

  #leave(reason: string): void {
    forgetKey();
    this.#stopIdle();
    this.#api = undefined;
    this.#lines.clear();
    this.#after = 0;
    this.#readBefore.clear();
    this.list = undefined;
    this.received = new Map();
    this.problem = '';
    this.reason = reason;
    this.requestUpdate();
    void this.#focusHead();
  }

  readonly #signOut = (): void => {
    location.hash = '#/';
    this.#leave('You are signed out.');
  };

  /** Reads what is new; where it is being read already, waits for that and reads once more. */
  readonly #read = async (): Promise<void> => {
    const before = this.#reading?.catch(() => undefined);
    const reading = (async () => {
      await before;
      await this.#readNew();
    })();
    this.#reading = reading;
    await reading;
  };

  async #readNew(): Promise<void> {
    const api = this.#api;
    if (!api) return;
    for (let more = true; more;) {
      const feed = await api.feed(this.#after);
      // Somebody else may have signed in meanwhile.
      if (this.#api !== api) return;
      addLines(this.#lines, feed.events);
      ({more} = feed);
      this.#after = feed.after;
    }
    const list = await api.clients();
    if (this.#api !== api) return;
    this.received = new Map(list.clients.map(({id}) => [id, foldFeed(this.#lines.get(id) ?? [], ownZone)]));
    this.list = list;
    this.readAt = Date.now();
    this.problem = '';
  }

  readonly #readAgain = async (): Promise<void> => {
    if (this.loading || !this.#api) return;
    this.loading = true;
    try {
      await this.#read();
    } catch (error) {
      if (error instanceof Refusal && error.status === 401) this.#leave('This key no longer works. Sign in again.');
      else this.problem = sentenceOf(error);
    } finally {
      this.loading = false;
    }
  };

  readonly #moved = (): void => {
    this.route = routeOf(location.hash);
    // Dots stay while a client is open, and are gone when it is opened again.
    this.#readBefore.clear();
    scrollTo(0, 0);
    void this.#readAgain();
  };

  readonly #seenAgain = (): void => {
    if (document.visibilityState === 'visible') void this.#readAgain();
  };

  async #markRead(id: string): Promise<void> {
    const client = this.#client();
    // Up to what is shown here: something may have come in since.
    const seq = this.#lines.get(id)?.at(-1)?.seq ?? 0;
    if (!client || seq <= client.read || document.visibilityState !== 'visible') return;
    if (!this.#readBefore.has(id)) this.#readBefore.set(id, client.read);
    if (this.list) {
      const clients = this.list.clients.map((each) => (each.id === id ? {...each, read: seq} : each));
      this.list = {...this.list, clients};
    }
    // Where this fails it is shown as new again: nothing is lost.
    await this.#api?.markRead(id, seq).catch(() => undefined);
  }

  async #focusHead(): Promise<void> {
    await this.updateComplete;
    const view = this.renderRoot.querySelector<LitElement>('main > *');
    await view?.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus({preventScroll: true});
  }
}

function routeOf(hash: string): Route {
  const [, view, client, link] = /^#\/(client|new)?(?:\/([\w-]+))?(\/link)?$/.exec(hash) ?? [];
  if (view === 'client' && client !== undefined) return {view: link ? 'link' : 'client', client};
  return {view: view === 'new' ? 'new' : 'clients'};
}

customElements.define('inbox-sign-in', SignIn);
customElements.define('inbox-client-list', ClientList);
customElements.define('inbox-client-record', ClientRecord);
customElements.define('inbox-new-link', MakeLink);
customElements.define('kap-inbox', KapInbox);

declare global {
  interface HTMLElementTagNameMap {
    'kap-inbox': KapInbox;
  }
}
