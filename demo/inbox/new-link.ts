import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {Refusal, type Api, type ClientView, type NewLink} from './api.ts';
import {icon} from './icons.ts';
import {View} from './view.ts';
import {dayTitle, ownZone, several} from './words.ts';
import {dayOf} from '../../src/record/clock.ts';

/** Makes a personal link, for a new client or another one for a client who is there, and shows it once. */
export class MakeLink extends View {
  @query('#name') protected nameField!: HTMLInputElement | null;
  @query('#days') protected daysField!: HTMLInputElement;
  @query('#devices') protected devicesField!: HTMLInputElement;
  @query('#link') protected linkField!: HTMLInputElement | null;

  @state() private made: {readonly client: ClientView; readonly link: NewLink} | undefined;
  @state() private copied = '';

  @property({attribute: false}) api!: Api;
  /** The client that gets another link; none for a new client. */
  @property({attribute: false}) client: ClientView | undefined;
  /** What is true of the endpoint has changed. */
  @property({attribute: false}) changed: () => Promise<void> = () => Promise.resolve();

  protected override updated(changes: PropertyValues): void {
    // What was asked for is here now: it is read out, and one Tab before Copy.
    if (!changes.has('made') || !this.made || !this.linkField) return;
    this.linkField.focus();
    this.linkField.scrollLeft = 0;
  }

  protected override render(): TemplateResult {
    return html`<div class="in-sheet-form">
      <a class="in-back" href=${this.client ? `#/client/${this.client.id}` : '#/'}
        >${icon('back')}<span dir="auto">${this.client?.name ?? 'Clients'}</span></a
      >
      <div class="in-pair">
        <h1 class="head" tabindex="-1">A personal link</h1>
        <p class="soft">It joins one client’s pages to your inbox. No account, no password for the client.</p>
      </div>
      ${this.made ? this.#shown(this.made) : this.#form()}
    </div>`;
  }

  #form(): TemplateResult {
    return html`<form class="lit" @submit=${this.#submit} novalidate>
      ${
        this.client
          ? html`<p>Another link for <b dir="auto">${this.client.name}</b>. Devices that joined before stay.</p>`
          : html`<div class="field">
              <label class="label" for="name">What do you call this client here?</label>
              <p class="hint" id="name-hint">Initials or any words. The client does not see it.</p>
              <input
                class="input"
                id="name"
                maxlength="80"
                autocomplete="off"
                dir="auto"
                aria-describedby="name-hint name-problem"
                aria-invalid=${this.problem !== ''}
              />
            </div>`
      }
      <details class="in-more">
        <summary>How long it works, and on how many devices</summary>
        <div class="in-terms">
          <p class="field">
            <label class="label" for="days">Days, up to 365</label>
            <input class="input" id="days" type="number" min="1" max="365" value="90" inputmode="numeric" />
          </p>
          <p class="field">
            <label class="label" for="devices">Devices, up to 20</label>
            <input class="input" id="devices" type="number" min="1" max="20" value="5" inputmode="numeric" />
          </p>
        </div>
      </details>
      <p class="error" id="name-problem" role="alert">${this.problem}</p>
      <p class="actions"><button class="btn btn--primary" ?disabled=${this.busy}>Make the link</button></p>
    </form>`;
  }

  #shown({client, link}: {client: ClientView; link: NewLink}): TemplateResult {
    const until = dayTitle(dayOf(Date.parse(link.expires), ownZone));
    return html`<div class="lit">
      <div class="field">
        <label class="label" for="link">The link for <span dir="auto">${client.name}</span></label>
        <p class="hint" id="link-once">
          It is shown once, now. It works until ${until}, on ${several(link.devices, 'device')}.
        </p>
        <p class="in-copy">
          <input
            class="input"
            id="link"
            readonly
            aria-describedby="link-once link-give"
            .value=${link.url}
            @focus=${select}
          />
          <button class="btn" type="button" @click=${this.#copy}>${icon('copy')}Copy</button>
        </p>
        <p class="hint" id="link-give">
          It is the client’s key to sharing: give it in person, or by the way you already send private things.
        </p>
        <p class="small" role="status">${this.copied || nothing}</p>
      </div>
      <p class="actions"><a class="btn btn--primary" href="#/client/${client.id}">Done</a></p>
    </div>`;
  }

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const name = this.nameField?.value.trim() ?? '';
    const done = await this.attempt(async () => {
      if (this.nameField && name === '') throw new Refusal(400, 'Say what you call this client');
      if (![this.daysField, this.devicesField].every((field) => field.checkValidity() && field.value !== '')) {
        throw new Refusal(400, 'Days go from 1 to 365, devices from 1 to 20, as whole numbers');
      }
      const terms = {days: this.daysField.valueAsNumber, devices: this.devicesField.valueAsNumber};
      this.made = this.client
        ? {client: this.client, ...(await this.api.makeLink(this.client.id, terms))}
        : await this.api.makeClient(name, terms);
    });
    if (done) await this.attempt(this.changed);
    else this.nameField?.focus();
  };

  readonly #copy = async (): Promise<void> => {
    const url = this.made?.link.url ?? '';
    try {
      await navigator.clipboard.writeText(url);
      this.copied = 'Copied.';
    } catch {
      // Without HTTPS, or where the browser says no.
      this.linkField?.focus();
      this.copied = 'This browser does not let the page copy. The link is selected: copy it with your keyboard.';
    }
  };
}

function select(event: FocusEvent): void {
  if (event.target instanceof HTMLInputElement)
    event.target.setSelectionRange(0, event.target.value.length, 'backward');
}

declare global {
  interface HTMLElementTagNameMap {
    'inbox-new-link': MakeLink;
  }
}
