import {css, html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Transport} from '../delivery/http.ts';
import type {ProgramProblem} from '../program/problem.ts';
import type {ProgramSource} from '../program/load.ts';
import {setAccent} from '../theme/accent.ts';
import {isClient} from './identity.ts';
import {pageJourneys, Providers} from './page.ts';
import {Runtime, type TokenSource} from './runtime.ts';
import type {StorageChoice} from './opening.ts';

/** A part of the program document is wrong. The default stands in for that part; the client sees nothing of it. */
export class KapProgramError extends Event {
  /** what is wrong, where, and what would be right */
  readonly problems: readonly ProgramProblem[];

  constructor(problems: readonly ProgramProblem[]) {
    super('kap-program-error', {bubbles: true, composed: true});
    this.problems = problems;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kap-program-error': KapProgramError;
  }
  interface HTMLElementTagNameMap {
    'kap-journey': KapJourney;
  }
}

/**
 * One client's way through a course of treatment: configuration in, contexts out. Stands around the widgets, or with `page`
 * anywhere on the page and serves all of it.
 *
 * It shows nothing itself. It keeps the record on the device, and posts what the client shares to the endpoint, if there is one.
 *
 * @summary Configuration for the widgets on a page
 * @slot - the widgets, and the program as `<script type="application/json">`
 * @fires {KapProgramError} kap-program-error - a part of the program document is wrong
 */
export class KapJourney extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  readonly #runtime = new Runtime({
    onProblem: (problems) => this.#report(problems),
    onEndpointProblem: (problem) => console.error(`kap-widgets: ${problem}`),
  });
  readonly #providers = new Providers(this, this.#runtime.values);
  #unregister: (() => void) | undefined;
  #source: ProgramSource | undefined;

  /** Serves the whole page. The tags can stand anywhere on it. */
  @property({type: Boolean, reflect: true}) page = false;

  /** The URL of the program, or the document itself. A `<script type="application/json">` child stands in where there is neither. */
  @property() program: string | object | undefined;

  /** The address that shared entries are posted to. Without it nothing is ever sent. */
  @property() endpoint: string | undefined;

  /** Where a personal link's code is exchanged; by default the endpoint's sibling `enrolments`. */
  @property() enrolments: string | undefined;

  /** `same-origin` or `include` where the endpoint needs cookies; by default none are sent. */
  @property() credentials: 'omit' | 'same-origin' | 'include' = 'omit';

  /** Where the record is kept: `device`, `tab`, or as the client answers. */
  @property() storage: StorageChoice = 'ask';

  /** Names the site where several origins share a record; a URI without query or fragment. */
  @property() site: string | undefined;

  /** The page signs its clients in: nothing is opened until `client` is set, and null closes it. */
  @property({type: Boolean}) signin = false;

  /** The accent color, for those who cannot add CSS. */
  @property() accent: string | undefined;

  /** With `signin`: whose record it is, by the provider's own reference. Setting it drops the token. */
  @property({attribute: false}) client: string | null | undefined;

  /** With `signin`: the bearer token for the endpoint, or a function that gets one for a client. */
  @property({attribute: false}) token: TokenSource | undefined;

  /** Sends in place of `fetch`. */
  @property({attribute: false}) transport: Transport | undefined;

  constructor() {
    super();
    this.#runtime.subscribe(() => this.#providers.set(this.#runtime.values));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#serve(); // now, not with the first update: a tag that comes next must not find the page without a journey
    if (this.hasUpdated) this.requestUpdate(); // it was moved, or came back
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unregister?.();
    this.#unregister = undefined;
    this.#runtime.stop();
    if (this.page) setAccent(document.documentElement, undefined);
  }

  protected override render(): TemplateResult {
    return html`<slot @slotchange=${() => this.requestUpdate()}></slot>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client') && !changed.has('token')) this.token = undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.isConnected) return;
    if (changed.has('page')) this.#serve();
    if (changed.has('accent') || changed.has('page'))
      setAccent(this.page ? document.documentElement : this, this.accent);
    this.#source = this.#programSource();
    if (changed.has('site') && this.site && !isSite(this.site)) {
      console.error(`kap-widgets: site: expected a URI without query or fragment, found ${JSON.stringify(this.site)}`);
    }
    if (changed.has('client') && this.client && !isClient(this.client)) {
      console.error(
        'kap-widgets: client: expected 1 to 64 letters, digits, "-" and "_", and not "local". No record is opened.',
      );
    }
    const {site, signin, client, token, storage, endpoint, enrolments, credentials, transport} = this;
    this.#runtime.configure({
      site: site && isSite(site) ? site : undefined,
      signin,
      client,
      token,
      storage: storage === 'device' || storage === 'tab' ? storage : 'ask',
      endpoint: endpoint || undefined,
      enrolments: enrolments || undefined,
      credentials: credentials === 'same-origin' || credentials === 'include' ? credentials : 'omit',
      transport,
      program: this.#source,
    });
  }

  /** Provides to the page, or to its own tags. Tags that stand inside a page journey are on the page, too. */
  #serve(): void {
    if (this.page === Boolean(this.#unregister)) return;
    this.#unregister?.();
    this.#unregister = undefined;
    if (this.page) this.#unregister = pageJourneys().register(this.#runtime);
  }

  #programSource(): ProgramSource | undefined {
    const {program} = this;
    const script = this.querySelector(':scope > script[type="application/json"]');
    const text = script?.textContent ?? '';
    const before = this.#source;
    if (typeof program === 'string' && program) {
      const base = document.baseURI;
      const url = URL.canParse(program, base) ? new URL(program, base).href : program; // loading it says what is wrong
      return before && 'url' in before && before.url === url ? before : {url};
    }
    if (program) return before && 'value' in before && before.value === program ? before : {value: program};
    if (!script) return undefined;
    return before && 'text' in before && before.text === text ? before : {text};
  }

  #report(problems: readonly ProgramProblem[]): void {
    for (const {message} of problems) console.error(`kap-widgets: ${message}`);
    this.dispatchEvent(new KapProgramError(problems));
  }
}

function isSite(site: string): boolean {
  return URL.canParse(site) && !/[?#\s]/.test(site);
}
