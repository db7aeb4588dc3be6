/** Says that something is not saved, and keeps what was written within reach. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Key} from '../locale/locale.ts';
import type {Failure} from '../record/repository.ts';
import {patience, whoseIs, type Around} from './around.ts';
import {download} from './download.ts';

/** Runs what may fail, and says why it did. One for each place where something is written. */
export class Notice {
  /** why the last one failed */
  failure: Failure | undefined;
  /** what was asked for and is not done yet */
  #running = 0;
  #isLong = false;
  #text = '';
  readonly #around: Around;
  readonly #lead: Key;

  /** @param lead what the notice says first */
  constructor(around: Around, lead: Key = 'fail.saved') {
    this.#around = around;
    this.#lead = lead;
  }

  /**
   * Waits for an action. Where another record is open when it fails, nothing is said of it there, least of all its text.
   *
   * @param text what the client wrote, to be copied or downloaded where it cannot be saved
   * @returns what the action gave, or undefined where it failed: then the notice shows
   */
  async run<T>(work: Promise<T>, text = ''): Promise<T | undefined> {
    const whose = whoseIs(this.#around.journey.record);
    this.failure = undefined;
    this.#running += 1;
    this.#around.host.requestUpdate();
    const timer = setTimeout(() => {
      this.#isLong = true;
      this.#around.host.requestUpdate();
    }, patience);
    try {
      return await work;
    } catch (error) {
      console.error(error);
      if (whose !== whoseIs(this.#around.journey.record)) return undefined;
      // By its member and not its class: on a page with two copies of the suite the error can be the other one's.
      this.failure = (error as {failure?: Failure}).failure ?? 'aborted';
      this.#text = text;
      return undefined;
    } finally {
      clearTimeout(timer);
      this.#running -= 1;
      this.#isLong &&= this.#running > 0;
      this.#around.host.requestUpdate();
    }
  }

  /**
   * Waits for what is typed to be kept. However many letters come, a failure is said once, always with the text as it is now; it
   * goes when keeping works again.
   */
  async keep(work: Promise<unknown>, text: string): Promise<void> {
    this.#text = text;
    const failed = this.failure;
    try {
      await work;
      if (failed && this.failure === failed) this.failure = undefined;
    } catch (error) {
      this.failure ??= (error as {failure?: Failure}).failure ?? 'aborted'; // as above
      if (!failed) console.error(error);
    }
    if (failed !== this.failure) this.#around.host.requestUpdate();
  }

  render(): TemplateResult | typeof nothing {
    const {say} = this.#around;
    const text = this.#text;
    // The line stands empty before it is needed: what is put into it then is read out.
    if (this.#running) return html`<p class="hint" role="status">${this.#isLong ? say('later.moment') : nothing}</p>`;
    if (!this.failure) return nothing;
    // What has not come can still come, and the form still holds what was written.
    const lead = this.failure === 'unloaded' && this.#lead === 'fail.saved' ? 'fail.yet' : this.#lead;
    return html`<div class="notice" role="alert">
      <p><b>${say(lead)}</b> ${say(`fail.${this.failure}`)} ${text && say('fail.text')}</p>
      ${
        text
          ? html`<p class="actions">
              <button class="btn" type="button" @click=${this.#copy}>${say('fail.copy')}</button>
              <button class="btn" type="button" @click=${() => download('my-words.txt', text)}>
                ${say('fail.download')}
              </button>
              <output class="hint"></output>
            </p>`
          : nothing
      }
    </div>`;
  }

  #copy = async (event: Event): Promise<void> => {
    const said = (event.target as Element).parentElement?.querySelector('output'); // a button's click
    // Without HTTPS there is no clipboard at all.
    const done = await navigator.clipboard?.writeText(this.#text).then(
      () => true,
      () => false,
    );
    said?.replaceChildren(this.#around.say(done ? 'fail.copied' : 'fail.uncopied'));
  };
}
