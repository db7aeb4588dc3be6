import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Actions} from '../journey/contexts.ts';
import {formatDay, formatInstant} from '../locale/format.ts';
import {holdsDanger} from '../parts/danger.ts';
import {KapElement} from '../parts/kap-element.ts';
import {Notice} from '../parts/notice.ts';
import {deviceClock, type Clock} from '../record/clock.ts';
import type {Entry} from '../record/entry.ts';
import {intentionFor, sessionOf, type Session} from '../sessions/sessions.ts';
import {standing} from '../sessions/standing.ts';
import {dayAt} from '../sessions/zones.ts';
import {Card} from './card.ts';
import cardStyles from './card.styles.ts';
import {faceOf} from './face.ts';
import styles from './intention-builder.styles.ts';
import {Looks} from './looks.ts';
import {Way} from './way.ts';

type Intention = Entry<'intention'>;

/**
 * A few quiet questions, from "I feel stuck" to one sentence to bring; then the card it becomes, and how it looks later.
 *
 * What is typed is kept on the device as it is typed. Only the intention itself can be shared, never the answers on the way to it.
 *
 * @summary From a few questions to an intention
 * @csspart base - everything inside
 */
export class KapIntentionBuilder extends KapElement {
  static override readonly tag = 'kap-intention-builder';
  static override readonly styles = [...KapElement.styles, styles, cardStyles];
  /** The time and the client's zone. A test puts its own in their place. */
  static clock: Clock = deviceClock;

  readonly #card = new Card(this.around);
  readonly #way = new Way(this.around, {
    sharing: this.sharing,
    help: this.help,
    keeping: this.keeping,
    card: this.#card,
    kept: (entry) => this.#show([entry, ...this.#intentions.filter(({id}) => id !== entry.id)], this.#next),
  });
  readonly #looks = new Looks(this.around, this.sharing, this.help);
  readonly #notice = new Notice(this.around);
  /** newest first */
  #intentions: readonly Intention[] = [];
  #next: string | undefined;
  /** what was read: the record's actions and revision */
  #read: readonly [Actions, number] | undefined;
  #ready = false;
  #sessions: readonly Session[] = [];
  #current: Intention | undefined;
  #removing = false;

  /** When the session is, `YYYY-MM-DDTHH:mm`: in the practice's zone, unless it ends in `Z` or an offset. */
  @property({attribute: 'session-date'}) sessionDate = '';

  /** Names that session. Without it, another date is another session. */
  @property({attribute: 'session-key'}) sessionKey = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen('addEventListener');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listen('removeEventListener');
    this.#way.stop();
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.#look();
  }

  protected override updated(): void {
    super.updated();
    void this.#refresh();
    void this.#way.refresh();
    if (this.#current) void this.#way.readAway([this.#current]);
    void this.#looks.refresh();
  }

  protected override content(): TemplateResult {
    return html`<section class="intention" aria-labelledby="title">${this.#view()} ${this.keeping.ask()}</section>
      ${this.#card.screen()}`;
  }

  #view(): unknown {
    const {status, readonly} = this.record;
    const writable = status === 'open' && !readonly;
    const read = this.#ready && this.#way.ready;
    if (this.#looks.about) return this.#looks.form(this.#wroteFor(this.#looks.about));
    if (writable && read && (this.#way.open || !this.#intentions.length)) return this.#way.render();
    return read
      ? this.#home(writable)
      : html`<h2 class="head" id="title" tabindex="-1">${this.say('intention.title')}</h2>`;
  }

  /** What was kept: the current one, and those before it. */
  #home(writable: boolean): TemplateResult {
    const {say} = this;
    const current = this.#current;
    const earlier = this.#intentions.filter((one) => one !== current);
    return html`<div class="ask">
      <h2 class="head" id="title" tabindex="-1">${say('intention.title')}</h2>
      ${writable ? this.#way.offer() : nothing}
      ${current ? this.#kept(current, writable) : html`<p class="soft">${say('intention.noneYet')}</p>`}
      ${
        writable
          ? html`<p class="actions">
              ${
                this.#way.begun
                  ? this.#press(say('intention.goOn'), () => this.#way.begin(), 'btn btn--primary')
                  : this.#press(
                      say(current ? 'intention.anew' : 'intention.begin'),
                      () => this.#way.anew(),
                      current ? 'link' : 'btn btn--primary',
                    )
              }
            </p>`
          : nothing
      }
      ${
        earlier.length
          ? html`<details class="earlier" @toggle=${() => this.#way.readAway(earlier)}>
              <summary class="link">${say('intention.earlier')}</summary>
              <ul class="looks">
                ${repeat(
                  earlier,
                  ({id}) => id,
                  (one) => html`<li>${this.#earlier(one)}</li>`,
                )}
              </ul>
              ${this.#next ? this.#press(say('intention.moreIntentions'), this.#more) : nothing}
            </details>`
          : nothing
      }
      ${this.#next ? nothing : this.#looks.ofOthers(this.#intentions)} ${this.#notice.render()}
    </div>`;
  }

  #kept(entry: Intention, writable: boolean): TemplateResult {
    const {say} = this;
    const {answer} = entry.content;
    const session = sessionOf(entry, this.#sessions);
    const held = !holdsDanger(entry.content);
    const letGo = session && this.#today >= dayAt(session.at, KapIntentionBuilder.clock.zone());
    const face = {...faceOf(entry.content, this.program.intention), date: session && this.#for(session), letGo};
    const ahead = session && this.#now() < session.at;
    const more = writable
      ? html`${this.#press(say(answer === 'unknown' ? 'intention.find' : 'intention.changeIt'), () => this.#way.change(entry))}
        ${this.#removal(entry)}`
      : nothing;
    return html`${this.#card.render(face)} ${this.#card.actions(face)}
    ${
      held
        ? html`<p class="small soft">${say(ahead ? 'intention.hold' : 'intention.lightly')}</p>`
        : this.help.near(entry.content)
    }
    ${
      writable && this.#way.changing(entry)
        ? html`<p class="small soft">
            ${say('intention.left')} ${this.#press(say('intention.goOn'), () => this.#way.change(entry))}
          </p>`
        : nothing
    }
    ${this.sharing.entry(entry, more)} ${ahead ? nothing : this.#looksOf(entry, session)} ${this.#way.written(entry)}`;
  }

  #earlier(entry: Intention): TemplateResult {
    const {sentence, word, hard} = entry.content;
    return html`<p class="small soft">${this.#wroteFor(entry)}</p>
      <blockquote class="title" dir="auto">${sentence}</blockquote>
      ${word ? html`<p dir="auto">${word}</p>` : nothing}
      ${hard ? html`<p class="soft" dir="auto">${hard}</p>` : nothing} ${this.help.near(entry.content)}
      ${this.sharing.entry(entry)} ${this.#looksOf(entry, sessionOf(entry, this.#sessions))} ${this.#way.written(entry)}`;
  }

  /** With no session in between, what was written today looks as it did. */
  #looksOf(entry: Intention, session: Session | undefined): unknown {
    return this.#looks.of(entry, !session && this.#today <= entry.day);
  }

  #removal(entry: Intention): unknown {
    const {say} = this;
    const ask = (removing: boolean) => {
      this.#removing = removing;
      return this.around.show(removing ? '#remove' : '#title');
    };
    const remove = async () => {
      this.#removing = false;
      const {actions} = this;
      await this.#notice.run(
        this.#way.removed(entry).then(() => actions.remove(entry.id)),
        entry.content.sentence,
      );
      await this.around.show('#title');
    };
    return this.#removing
      ? html`<span id="remove" tabindex="-1">${say('intention.removeAsk')}</span> ${this.#press(say('remove'), remove)}
          ${this.#press(say('leaveIt'), () => ask(false))}`
      : this.#press(say('remove'), () => ask(true));
  }

  #press(word: string, work: () => unknown, looks = 'link'): TemplateResult {
    return html`<button class=${looks} type="button" @click=${work}>${word}</button>`;
  }

  // --- what there is

  /** Finds the session and the intention that is for it. */
  #look(): void {
    const {sessionDate: date, sessionKey: key, program, record} = this;
    const {clock} = KapIntentionBuilder;
    const {sessions, current, ahead} = standing({date, key, entries: record.sessions, program, clock});
    this.#sessions = sessions;
    const unnamed = (entry: Intention) => entry.session === undefined && !sessionOf(entry, this.#sessions);
    this.#current =
      (ahead ? undefined : this.#intentions.find(unnamed)) ??
      intentionFor(this.#intentions, current?.session, current?.before);
    this.#way.current = this.#current;
    this.#way.session = ahead?.ref;
    this.#way.date = ahead && this.#for(ahead);
    this.#way.closable = this.#intentions.length > 0;
  }

  async #refresh(): Promise<void> {
    const {actions, record} = this;
    if (record.status !== 'open') {
      if (this.#ready) this.#card.close();
      this.#ready = false;
      return;
    }
    if (this.#read?.[0] === actions && this.#read[1] === record.revision) return;
    if (this.#read?.[0] !== actions) {
      this.#intentions = [];
      this.#notice.failure = undefined;
      this.#card.close();
      this.#ready = this.#removing = false;
    }
    const read = (this.#read = [actions, record.revision] as const);
    const page = await actions.query('intention').catch(() => undefined); // closed meanwhile: nothing to show
    if (this.#read !== read || !page) return;
    this.#show(page.entries, page.next);
  }

  #show(intentions: readonly Intention[], next: string | undefined): void {
    this.#intentions = intentions;
    this.#next = next;
    this.#ready = true;
    this.requestUpdate();
  }

  #more = async (): Promise<void> => {
    const cursor = this.#next;
    const page = await this.#notice.run(this.actions.query('intention', {}, cursor));
    if (page && this.#next === cursor) this.#show([...this.#intentions, ...page.entries], page.next);
  };

  #now(): number {
    return KapIntentionBuilder.clock.now();
  }

  /** The client's calendar day. */
  get #today(): string {
    return dayAt(this.#now(), KapIntentionBuilder.clock.zone());
  }

  /** "For Thursday, December 3" */
  #for({at, zone}: Session): string {
    return this.say('intention.for', {date: formatInstant(at, 'day', this.around.lang, zone)});
  }

  #wroteFor(entry: Intention | undefined): string {
    return entry ? this.say('intention.wrote', {date: formatDay(entry.day, 'date', this.around.lang)}) : '';
  }

  #listen(turn: 'addEventListener' | 'removeEventListener'): void {
    document[turn]('visibilitychange', this.#wake);
    window[turn]('focus', this.#wake);
  }

  /** Another tab can have written the same draft meanwhile. */
  #wake = (): void => {
    if (!document.hidden) void this.#way.refresh(true);
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kap-intention-builder': KapIntentionBuilder;
  }
}
