import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {journeyAround} from '../journey/consumer.ts';
import {formatDay, formatInstant} from '../locale/format.ts';
import {holdsDanger} from '../parts/danger.ts';
import {Entries} from '../parts/entries.ts';
import type {KapIntentionRequest} from '../parts/intention-request.ts';
import {KapElement} from '../parts/kap-element.ts';
import {Later} from '../parts/later.ts';
import {whileConnected} from '../parts/listening.ts';
import {Notice} from '../parts/notice.ts';
import {Removal} from '../parts/removal.ts';
import {deviceClock, type Clock} from '../record/clock.ts';
import type {Entry} from '../record/entry.ts';
import {intentionFor, sessionOf, type Session} from '../sessions/sessions.ts';
import {standing} from '../sessions/standing.ts';
import {dayAt} from '../sessions/zones.ts';
import {part} from './default.en.ts';
import {faceOf, plainly, type CardFace} from './face.ts';
import styles from './intention-builder.styles.ts';
import type * as Kept from './kept.ts';
import {Way} from './way.ts';
import {words} from './words.en.ts';

type Intention = Entry<'intention'>;

/**
 * A few quiet questions, from "I feel stuck" to one sentence to bring; then the card it becomes, and how it looks later.
 *
 * What is typed is kept on the device as it is typed. Only the intention itself can be shared, never the answers on the way to it.
 * It answers {@link KapIntentionRequest}.
 *
 * @summary From a few questions to an intention
 * @csspart base - everything inside
 */
export class KapIntentionBuilder extends KapElement {
  /** @internal */
  static override readonly tag = 'kap-intention-builder';
  protected static override readonly words: typeof words = words;
  protected static override readonly part = part;
  static override readonly styles = [...KapElement.styles, styles];
  /**
   * The time and the client's zone. A test puts its own in their place.
   *
   * @internal
   */
  static clock: Clock = deviceClock;
  /**
   * Asks for the file with the card. A test puts its own in its place.
   *
   * @internal
   */
  static kept: () => Promise<typeof Kept> = () => import('./kept.ts');

  readonly #way = new Way(this.around, {
    sharing: this.sharing,
    help: this.help,
    keeping: this.keeping,
    shown: (face) => this.#shown(face),
    kept: (entry) => this.#intentions.put(entry),
  });
  readonly #drafts = this.#way.drafts;
  /** of what is listed here */
  readonly #notice = new Notice(this.around, 'fail.done');
  /** the card, and how it looks later: who has no sentence yet needs neither */
  readonly #kept = new Later(this.around, async () => {
    const {bringKept} = await KapIntentionBuilder.kept();
    return bringKept(this.around, {sharing: this.sharing, help: this.help, listed: this.#notice});
  });
  readonly #removal = new Removal(this.around);
  readonly #intentions = new Entries(this.around, 'intention', {
    forgotten: () => {
      this.#notice.failure = undefined;
      this.#removal.reset();
    },
  });
  #sessions: readonly Session[] = [];
  #current: Intention | undefined;

  /** When the session is, `YYYY-MM-DDTHH:mm`: in the practice's zone, unless it ends in `Z` or an offset. */
  @property({attribute: 'session-date'}) sessionDate = '';

  /** Names that session. Without it, another date is another session. */
  @property({attribute: 'session-key'}) sessionKey = '';

  constructor() {
    super();
    whileConnected(this, (signal) => {
      document.addEventListener('visibilitychange', this.#wake, {signal});
      window.addEventListener('focus', this.#wake, {signal});
      document.addEventListener('kap-intention-request', this.#request, {signal});
    });
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.#look();
    if (this.#hasSentence) this.#kept.want();
  }

  protected override updated(): void {
    super.updated();
    // Of a record that is closed, or that was another one's, nothing stays on the whole screen; nor what another tab has made of it.
    if (!this.#intentions.isRead || (this.#current && holdsDanger(this.#current.content))) {
      this.#kept.there?.card.close();
    }
  }

  protected override content(): TemplateResult {
    return html`<section class="intention" aria-labelledby="title">${this.#view()} ${this.keeping.ask()}</section>
      ${this.#kept.there?.card.screen()}`;
  }

  #view(): unknown {
    const {status, readonly} = this.record;
    const writable = status === 'open' && !readonly;
    const {all} = this.#intentions;
    const read = this.#intentions.isRead && this.#drafts.isRead;
    const looks = this.#kept.there?.looks;
    if (looks?.about) return looks.form(this.#wroteFor(looks.about));
    if (writable && read && (this.#drafts.isOpen || !all.length)) return this.#way.render(all.length > 0);
    return read
      ? this.#home(writable)
      : html`<h2 class="head" id="title" tabindex="-1">${this.say('intention.title')}</h2>`;
  }

  /** What was kept: the current one, and those before it. */
  #home(writable: boolean): TemplateResult {
    const {say} = this;
    const current = this.#current;
    const {all, hasMore} = this.#intentions;
    const earlier = all.filter((one) => one !== current);
    return html`<div class="ask">
      <h2 class="head" id="title" tabindex="-1">${say('intention.title')}</h2>
      ${writable ? this.#way.offer() : nothing}
      ${current ? this.#one(current, writable) : html`<p class="soft">${say('intention.noneYet')}</p>`}
      ${
        writable
          ? html`<p class="actions">
              ${
                this.#drafts.isBegun
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
          ? html`<details class="earlier" @toggle=${() => this.#drafts.readEarlier(earlier)}>
              <summary class="link">${say('intention.earlier')}</summary>
              <ul class="looks">
                ${repeat(
                  earlier,
                  ({id}) => id,
                  (one) => html`<li>${this.#earlier(one)}</li>`,
                )}
              </ul>
              ${hasMore ? this.#press(say('intention.moreIntentions'), () => this.#intentions.more(this.#notice)) : nothing}
            </details>`
          : nothing
      }
      ${hasMore ? nothing : this.#kept.there?.looks.ofOthers(all)} ${current ? this.#removal.failure(current) : nothing}
      ${this.#notice.render()}
    </div>`;
  }

  #one(entry: Intention, writable: boolean): TemplateResult {
    const {say} = this;
    const {answer} = entry.content;
    const session = sessionOf(entry, this.#sessions);
    const held = !holdsDanger(entry.content);
    const letGo = session && this.#today >= dayAt(session.at, KapIntentionBuilder.clock.zone());
    const face = {...faceOf(entry.content, this.program.intention), date: session && this.#for(session), letGo};
    const ahead = session && this.#now() < session.at;
    const more = writable
      ? html`${this.#press(say(answer === 'unknown' ? 'intention.find' : 'intention.changeIt'), () => this.#way.change(entry))}
        ${this.#remove(entry)}`
      : nothing;
    return html`${held ? nothing : html`<p class="label">${say('help.wrote')}</p>`} ${this.#shown(face)}
    ${this.#kept.there?.card.actions(face)}
    ${
      held
        ? html`<p class="small soft">${say(ahead ? 'intention.hold' : 'intention.lightly')}</p>`
        : this.help.near(entry.content)
    }
    ${
      writable && this.#drafts.isChanged(entry)
        ? html`<p class="small soft">
            ${say('intention.left')} ${this.#press(say('intention.goOn'), () => this.#way.change(entry))}
          </p>`
        : nothing
    }
    ${this.sharing.entry(entry, more)} ${ahead ? nothing : this.#looksOf(entry, session)}
    ${this.#way.written.onTheWay(this.#drafts.draftOf(entry))}`;
  }

  /** An intention on its card; plainly while that is on its way or does not come, and for good where it speaks of danger. */
  #shown(face: CardFace): TemplateResult {
    const {there, hasFailed, ask} = this.#kept;
    if (there && !holdsDanger(face)) return there.card.render(face);
    const coming = html`${this.#kept.render()} ${hasFailed ? this.#press(this.say('tryAgain'), ask) : nothing}`;
    return plainly(this.around, face, coming);
  }

  #earlier(entry: Intention): TemplateResult {
    const {sentence, word, hard} = entry.content;
    return html`<p class="small soft">${this.#wroteFor(entry)}</p>
      <blockquote class="title" dir="auto">${sentence}</blockquote>
      ${word ? html`<p dir="auto">${word}</p>` : nothing}
      ${hard ? html`<p class="soft" dir="auto">${hard}</p>` : nothing} ${this.help.near(entry.content)}
      ${this.sharing.entry(entry)} ${this.#looksOf(entry, sessionOf(entry, this.#sessions))}
      ${this.#way.written.onTheWay(this.#drafts.draftOf(entry))}`;
  }

  /** With no session in between, what was written today looks as it did. */
  #looksOf(entry: Intention, session: Session | undefined): unknown {
    return this.#kept.there?.looks.of(entry, !session && this.#today <= entry.day);
  }

  #remove(entry: Intention): unknown {
    const {actions} = this;
    return this.#removal.render({
      id: entry.id,
      ask: this.say('intention.removeAsk'),
      remove: () => this.#drafts.removed(entry).then(() => actions.remove(entry.id)),
      left: '#title',
      gone: '#title',
    });
  }

  #press(word: string, work: () => unknown, looks = 'link'): TemplateResult {
    return html`<button class=${looks} type="button" @click=${work}>${word}</button>`;
  }

  // --- what there is

  /** Kept, or written on the way. Where the record can only be read, there may be something left of one that is gone. */
  get #hasSentence(): boolean {
    const {readonly, intentions} = this.record;
    return readonly || intentions.length > 0 || this.#drafts.says().sentence !== '';
  }

  /** Finds the session and the intention that is for it. */
  #look(): void {
    const {sessionDate: date, sessionKey: key, program, record} = this;
    const {clock} = KapIntentionBuilder;
    const {sessions, current, ahead} = standing({date, key, entries: record.sessions, program, clock});
    this.#sessions = sessions;
    const {all} = this.#intentions;
    const unnamed = (entry: Intention) => entry.session === undefined && !sessionOf(entry, sessions);
    this.#current = (ahead ? undefined : all.find(unnamed)) ?? intentionFor(all, current?.session, current?.before);
    this.#drafts.occasion = {current: this.#current, session: ahead?.ref, date: ahead && this.#for(ahead)};
  }

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

  /** Another tab can have written the same draft meanwhile. */
  #wake = (): void => {
    if (!document.hidden) void this.#drafts.refresh();
    if (this.#hasSentence) void this.#kept.ask(); // once more, where it did not come
    this.requestUpdate();
  };

  /** The client wants to go to their intention: of the journey's builders that can be seen, one leads there. */
  #request = (event: KapIntentionRequest): void => {
    const [from] = event.composedPath();
    const isOfAnother = from instanceof Element && journeyAround(from) !== journeyAround(this);
    if (event.defaultPrevented || isOfAnother || !this.checkVisibility()) return;
    event.preventDefault();
    if (event.probe) return;
    this.scrollIntoView();
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus({preventScroll: true});
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kap-intention-builder': KapIntentionBuilder;
  }
}
