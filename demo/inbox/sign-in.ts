import {html, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';
import {Api, Refusal} from './api.ts';
import {View} from './view.ts';

/** Where the provider gives the key. */
export class SignIn extends View {
  @query('input') protected field!: HTMLInputElement;

  /** Why somebody who was signed in is not any more. */
  @property() reason = '';
  /** What to do with a key that is right. */
  @property({attribute: false}) enter: (key: string) => void = () => undefined;

  protected override render(): TemplateResult {
    return html`
      <form class="in-sheet-form" @submit=${this.#submit} novalidate>
        <div class="in-pair">
          <h1 class="head" tabindex="-1">Inbox</h1>
          <p class="soft">What your clients chose to share with you.</p>
        </div>
        ${this.reason && !this.problem ? html`<p class="in-reason" role="status">${this.reason}</p>` : ''}
        <div class="lit">
          <div class="field">
            <label class="label" for="key">Provider’s key</label>
            <p class="hint" id="key-hint">The one that your endpoint was set up with.</p>
            <input
              class="input"
              id="key"
              type="password"
              autocomplete="current-password"
              aria-describedby="key-hint key-problem"
              aria-invalid=${this.problem !== ''}
            />
            <p class="error" id="key-problem" role="alert">${this.problem}</p>
          </div>
          <p class="actions"><button class="btn btn--primary" ?disabled=${this.busy}>Sign in</button></p>
        </div>
        <p class="hint">The key stays in this tab: closing it signs you out, and so do 30 minutes without use.</p>
      </form>
    `;
  }

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const key = this.field.value.trim();
    const entered = await this.attempt(async () => {
      if (key === '') throw new Refusal(400, 'Type the key first');
      // A key that cannot stand in a header is not the key.
      if (!/^[\x21-\x7e]+$/.test(key)) throw new Refusal(401, notRight);
      await new Api(key).clients().catch((error: unknown) => {
        throw error instanceof Refusal && error.status === 401 ? new Refusal(401, notRight) : error;
      });
    });
    if (entered) this.enter(key);
    else this.field.focus();
  };
}

const notRight = 'This is not the key';

declare global {
  interface HTMLElementTagNameMap {
    'inbox-sign-in': SignIn;
  }
}
