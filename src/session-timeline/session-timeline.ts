import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {formatInstant, relativeDays} from '../locale/format.ts';
import {icon} from '../parts/icons.ts';
import {holdsDanger} from '../parts/danger.ts';
import {KapElement} from '../parts/kap-element.ts';
import type {ChecklistId, Phase, Text} from '../program/schema.ts';
import {deviceClock, type Clock} from '../record/clock.ts';
import {routes, type Content, type Route} from '../record/entry.ts';
import {BuilderWay} from './builder-way.ts';
import {CalendarForm} from './calendar-form.ts';
import {Checks} from './checks.ts';
import {KapExerciseRequest} from '../parts/exercise-request.ts';
import type {Stretch, Whereabouts} from '../sessions/phases.ts';
import {standing, whereaboutsIn} from '../sessions/standing.ts';
import {Questions} from './questions.ts';
import {sayAbout, sayBothZones, sayDay, sayMinutes, saySession} from './saying.ts';
import {SessionForm} from './session-form.ts';
import {intentionFor, lastDay, type Current, type Place, type Session} from '../sessions/sessions.ts';
import styles from './session-timeline.styles.ts';
import {addDays, dayAt, instantOf} from '../sessions/zones.ts';

const heads = {
  happens: 'timeline.happens',
  notice: 'timeline.notice',
  helps: 'timeline.helps',
  ask: 'timeline.toAsk',
} as const;

/**
 * The whole way through a session, from preparing for it to the weeks after, with a light on where the client is now.
 *
 * The date comes from the page or from the client. Everything a client writes here is kept in the journey around it.
 *
 * @summary The way through a session, and where you are on it
 * @fires {KapExerciseRequest} kap-exercise-request - the client wants to open an exercise; carries its id. A player answers with `preventDefault()`
 * @fires {KapIntentionRequest} kap-intention-request - the client wants to go to their intention; with `probe` it only asks whether there is a way. A builder that can be seen answers with `preventDefault()`
 * @csspart base - everything inside
 */
export class KapSessionTimeline extends KapElement {
  static override readonly tag = 'kap-session-timeline';
  static override readonly styles = [...KapElement.styles, styles];
  /** The time and the client's zone. A test puts its own in their place. */
  static clock: Clock = deviceClock;

  readonly #checks = new Checks(this.around, this.sharing);
  readonly #questions = new Questions(this.around, this.sharing, this.help);
  readonly #form = new SessionForm(this.around, this.sharing);
  readonly #calendar = new CalendarForm(this.around);
  readonly #builder = new BuilderWay(this.around);

  #sessions: readonly Session[] = [];
  #current: Current | undefined;
  /** the session that is spoken of: the current one, or the last that was called off */
  #session: Session | undefined;
  #where: Whereabouts<Phase> | undefined;
  /** the phase that stands in the light: where the client was at the last fresh look. It does not move under a reader's eyes */
  #lit: string | undefined;
  /** the session had begun by then */
  #begun = false;
  /** what is to be done stands before what is to be read */
  #doFirst = false;
  readonly #open = new Set<string>();
  /** whether the next look may move things: the first one, and those after the client was away */
  #fresh = true;
  #looked = '';
  /** the form is open because there is no session */
  #invited = false;
  /** a phase that a link asked for */
  #goal = '';
  /** where something was last written: there the client is asked where to keep it */
  #wroteAt = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #complained = '';

  /** The whole way is shown, in a layout that shows a part. */
  @state() protected whole = false;
  /** All of it is shown, for paper. */
  @state() protected printing = false;
  /** The exercise that nobody opened. */
  @state() protected unanswered = '';

  /** How much is shown: `full`, `compact` (fits a sidebar) or `day` (only the next step). */
  @property() layout: 'full' | 'compact' | 'day' = 'full';

  /** When the session is, `YYYY-MM-DDTHH:mm`: in the practice's zone, unless it ends in `Z` or an offset. */
  @property({attribute: 'session-date'}) sessionDate = '';

  /** Names that session. Without it, another date is another session. */
  @property({attribute: 'session-key'}) sessionKey = '';

  /** How the medicine is taken: `lozenge`, `im`, `iv`, `nasal` or `unspecified`. */
  @property() route: Route = 'unspecified';

  /** Where the session is: `in-person` or `online`; by default what the program says. */
  @property() place: Place | '' = '';

  /** The id of a phase that is open from the start. `#kap-phase=<id>` in the page's address opens one too. */
  @property() phase = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen('addEventListener');
    this.#fresh = true;
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listen('removeEventListener');
    clearTimeout(this.#timer);
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.#look();
  }

  protected override updated(): void {
    super.updated();
    // By script: a strict content security policy blocks inline styles.
    for (const room of this.renderRoot.querySelectorAll<HTMLElement>('[data-length]')) {
      room.style.setProperty('--length', room.dataset['length'] ?? '1');
    }
    this.#goThere();
    clearTimeout(this.#timer);
    const until = Math.min(this.#where?.until ?? Infinity, this.#current?.until ?? Infinity);
    if (until < Infinity)
      this.#timer = setTimeout(() => this.requestUpdate(), Math.min(until - this.#now(), 2 ** 31 - 1) + 50);
  }

  protected override content(): TemplateResult {
    const layout = this.whole ? 'full' : this.layout;
    return html`<section
      class="timeline"
      aria-labelledby="title"
      @focusin=${this.#touched}
      @pointerdown=${this.#touched}
    >
      ${layout === 'day' ? this.#day() : layout === 'compact' ? this.#compact() : this.#full()}
    </section>`;
  }

  #listen(turn: 'addEventListener' | 'removeEventListener'): void {
    document[turn]('visibilitychange', this.#wake);
    window[turn]('pageshow', this.#wake);
    window[turn]('hashchange', this.#follow);
    window[turn]('beforeprint', this.#print);
    window[turn]('afterprint', this.#print);
  }

  // --- where the client is

  #now(): number {
    return KapSessionTimeline.clock.now();
  }

  get #own(): string {
    return KapSessionTimeline.clock.zone();
  }

  get #writable(): boolean {
    return this.record.status === 'open' && !this.record.readonly;
  }

  /** Finds the session and the phase, and decides what may move. */
  #look(): void {
    const {phases, practice} = this.program;
    const {clock} = KapSessionTimeline;
    const [now, own] = [this.#now(), this.#own];
    const zone = practice.zone ?? own;
    const route = routes.includes(this.route) ? this.route : 'unspecified';
    const place = this.place || (practice.place === 'both' ? undefined : practice.place);
    const [date, key] = [this.sessionDate, this.sessionKey];
    const found = standing({date, key, entries: this.record.sessions, program: this.program, clock, route, place});
    if (found.unreadable) this.#complain();

    this.#sessions = found.sessions;
    this.#current = found.current;
    const session = (this.#session = this.#current?.session ?? this.#sessions.at(-1));
    this.#where = session && !session.cancelled ? whereaboutsIn(session, this.program, clock) : undefined;
    this.#form.defaults = {zone, own, route, place};
    this.#checks.session = this.#questions.session = session;
    this.#checks.before = this.#questions.before = this.#current?.before;
    // Where there is no session at all, the form for one stands open; not in anybody's way once there is one.
    const invites = this.#writable && !this.#sessions.length;
    if (invites) this.#form.about ??= 'new';
    else if (this.#invited || !this.#writable) this.#form.about = undefined;
    this.#invited = invites;

    // The client did something, or the page said something else: that is a fresh look too.
    const {status, client, generation} = this.record;
    const looked = [
      status,
      client,
      generation,
      session?.ref,
      session?.at,
      session?.cancelled,
      this.phase,
      phases.length,
    ].join();
    if (looked !== this.#looked) this.#fresh = true;
    if (!this.#fresh) return;
    this.#fresh = false;
    if (this.#lit) this.#open.delete(this.#lit);
    const here = this.#where?.here.phase;
    this.#lit = here?.id;
    this.#begun = session !== undefined && session.at <= now;
    this.#doFirst = here?.part === 'before' && (this.#where?.days ?? 3) <= 2;
    this.#questions.at = here?.id ?? phases[0]?.id;
    for (const id of [here?.id, this.phase]) if (id) this.#open.add(id);
    this.#looked = looked;
  }

  #complain(): void {
    if (this.#complained === this.sessionDate) return;
    this.#complained = this.sessionDate;
    console.error(
      `kap-session-timeline: session-date: expected a date and time such as "2026-12-03T10:00", found "${this.sessionDate}"`,
    );
  }

  // --- the layouts

  #full(): TemplateResult {
    return html`<div class="timeline-body">
      <div class="timeline-aside">${this.#head()} ${this.#plan(true)}</div>
      <ol class="phases" aria-label=${this.say('timeline.phases')}>
        ${this.#rows()}
      </ol>
      ${this.layout === 'full' ? nothing : this.#wholeLink(false)}
    </div>`;
  }

  #day(): TemplateResult {
    const where = this.#where;
    const session = this.#session;
    if (!where || !session) return html`<div class="day">${this.#head()} ${this.#wholeLink(true)}</div>`;
    const {say} = this;
    const list = this.#listNow();
    const item = this.#writable && list ? this.#checks.undone(list)[0] : undefined;
    const {stretches, here, moment} = where;
    const index = stretches.indexOf(here);
    const waiting = moment === 'day' && here.phase.part === 'before';
    const at = !item && waiting ? index + 1 : index;
    const stretch = stretches[at] ?? here;
    const {phase} = stretch;
    const label =
      at > index
        ? `${say('timeline.then')}, ${this.#about(stretch.from)}`
        : say(item ? 'timeline.then' : 'timeline.now');
    const hint = item && ((item.slot && this.program.instructions[item.slot]) ?? item.hint);
    const texts = item ? (hint ? [hint] : []) : at > index ? phase.happens : [...phase.notice, ...phase.helps];
    const then = stretches.slice(at + 1, at + 3);
    const intention = here.phase.part !== 'day' || index <= stretches.findIndex((it) => it.phase.part === 'day');

    return html`<div class="day">
      <p class="soft">${this.#dayLine(session, where)}</p>
      <div>
        <article class="day-next lit" aria-live="polite">
          <p class="small soft">${label}</p>
          <h2 class="display" id="title" tabindex="-1">${this.around.text(item?.text ?? phase.title)}</h2>
          ${texts.map((text) => html`<p>${this.around.text(text)}</p>`)} ${item ? nothing : this.#called(phase)}
          ${
            item && list
              ? html`<p class="actions">
                  <button
                    class="btn btn--primary btn--big"
                    type="button"
                    @click=${() => this.#checks.tick(list, item, true)}
                  >
                    ${say('timeline.tick')}
                  </button>
                </p>`
              : nothing
          }
        </article>
        ${this.#checks.failure()} ${this.keeping.ask()}
      </div>
      <section>
        ${
          then.length
            ? html`<h3 class="label">${say('timeline.after')}</h3>
                <ol class="day-then">
                  ${then.map(
                    ({phase: {short}, from}) =>
                      html`<li>
                        <span class="soft nowrap">${this.#soon(from)}</span><span>${this.around.text(short)}</span>
                      </li>`,
                  )}
                </ol>`
            : nothing
        }
        ${this.#wholeLink(true)}
      </section>
      ${intention ? this.#intention(here.phase, 'h3') : nothing}
    </div>`;
  }

  #compact(): TemplateResult {
    const {say} = this;
    const here = this.#where?.here.phase;
    const list = this.#listNow();
    const items = list ? this.#checks.undone(list).slice(0, 2) : [];
    const link = this.program.links.timeline;
    return html`<div class="compact lit">
        ${this.#session ? this.#titles('title') : this.#head()} ${this.#plan(false)}
        ${
          here
            ? html`<div>
                <h3 class="label">${this.around.text(here.title)} <span class="here">${say('timeline.here')}</span></h3>
                ${
                  list && items.length
                    ? html`<ul class="checks">
                        ${items.map((item) => this.#checks.row(list, item))}
                      </ul>`
                    : html`<p>${this.around.text(here.short)}</p>`
                }
              </div>`
            : nothing
        }
        ${this.#checks.failure()}
        ${
          link
            ? html`<a class="btn" href=${link}>${say('timeline.open')}</a>`
            : html`<button class="btn" type="button" @click=${() => this.#showWhole(true)}>
                ${say('timeline.open')}
              </button>`
        }
      </div>
      ${this.keeping.ask()}`;
  }

  // --- the head

  #head(): TemplateResult {
    const session = this.#session;
    const {say} = this;
    if (this.#form.about) {
      const first = !this.#sessions.length;
      return html`<header class="timeline-head" data-place="head">
        <div class=${first ? 'lit panel' : 'plain'}>
          <div>
            <h2 class="title" id="title" tabindex="-1">${say(first ? 'timeline.noDate' : 'timeline.move')}</h2>
            ${first ? html`<p>${say('timeline.noDateHint')}</p>` : nothing}
          </div>
          ${this.#form.render(first)}
        </div>
        ${this.#ask('head')}
      </header>`;
    }
    if (!session) {
      return html`<header class="timeline-head">
        <h2 class="head" id="title" tabindex="-1">${say('timeline.phases')}</h2>
      </header>`;
    }
    const minutes = this.program.visit[session.route].max;
    const ahead = session.at > this.#now();
    const change = () => this.#form.open(session);
    const add = () => this.#form.open('new');
    return html`<header class="timeline-head" data-place="head">
      ${this.#titles('head')} ${this.#told(session)}
      ${
        !ahead && this.#where?.moment === 'day'
          ? nothing
          : html`<p class="actions">
                ${ahead ? this.#calendar.opener(session.sequence > 0) : nothing}
                ${
                  this.#writable
                    ? html`${this.#link(say(session.cancelled ? 'timeline.replan' : 'timeline.move'), change)}
                      ${this.#link(say('timeline.add'), add)}`
                    : nothing
                }
              </p>
              ${ahead ? this.#calendar.form(session, minutes, this.#own, () => this.#now()) : nothing}`
      }
      ${this.#form.failure()} ${session.entry ? this.sharing.entry(session.entry) : nothing} ${this.#series()}
      ${this.#ask('head')}
    </header>`;
  }

  /** What is shown largest: when it is, or where the client is. */
  #titles(size: 'head' | 'title'): TemplateResult {
    const {say} = this;
    const session = this.#session;
    const where = this.#where;
    if (!session) return html`${nothing}`;
    const date = saySession(session, this.#own, this.around);
    const today = formatInstant(this.#now(), 'day', this.around.lang, this.#own);
    const [meta, title] = !where
      ? [say('timeline.session'), say('timeline.off', {date})]
      : where.moment === 'before' || where.moment === 'eve'
        ? [say('timeline.next'), date]
        : where.moment === 'day'
          ? [
              say('timeline.today', {date: today}),
              session.at > this.#now() ? say('timeline.todayAt', {time: this.#time(session)}) : say('timeline.dayOf'),
            ]
          : [
              today,
              where.moment === 'after'
                ? say('timeline.since', {count: -where.days})
                : say('timeline.over', {date: formatInstant(session.at, 'day', this.around.lang, this.#own)}),
            ];
    return html`<div>
      <p class="soft">${meta}</p>
      <h2 class=${size} id="title" tabindex="-1">${title}</h2>
    </div>`;
  }

  /** The sentences under the title. */
  #told(session: Session): TemplateResult {
    const {say} = this;
    const {moment, days} = this.#where ?? {};
    const {lang} = this.around;
    const {practice, visit} = this.program;
    const {beside, next} = this.#current ?? {};
    const ahead = moment === 'before' || moment === 'eve' || (moment === 'day' && session.at > this.#now());
    const therapist = this.around.plain(practice.therapist);
    const zones = ahead ? sayBothZones(session, this.#own, this.around) : '';
    return html`
      ${
        ahead
          ? html`<p>
              ${say(session.place === 'online' ? 'timeline.withOnline' : 'timeline.with', {therapist})}
              ${moment === 'day' ? nothing : say('timeline.itIs', {days: relativeDays(days ?? 0, lang)})}
              ${say('timeline.plan', {time: sayMinutes(visit[session.route], this.around)})}
            </p>`
          : nothing
      }
      ${ahead && session.place !== 'online' && practice.address ? html`<p class="soft">${this.around.text(practice.address)}</p>` : nothing}
      ${zones ? html`<p class="soft">${zones}</p>` : nothing}
      ${session.visits
        .filter(({cancelled}) => !cancelled)
        .map(({kind, start}) => ({kind, at: instantOf(start, session.zone)}))
        .filter(({at}) => at > this.#now())
        .sort((one, other) => one.at - other.at)
        .map(
          ({kind, at}) =>
            html`<p class="soft">
              ${say(`timeline.visit.${kind}`)}: ${saySession({...session, at}, this.#own, this.around)}
            </p>`,
        )}
      ${session.cancelled ? html`<p>${say('timeline.offHint')}</p>` : nothing}
      ${moment === 'over' ? html`<p>${say('timeline.overHint')}</p>` : nothing}
      ${
        session.page
          ? html`<p>
              ${say('timeline.pageSays', {date: saySession({...session.page, place: session.place}, this.#own, this.around), name: this.around.name})}
              ${this.#writable ? this.#link(say('timeline.usePage'), () => this.#form.usePage(session)) : nothing}
            </p>`
          : nothing
      }
      ${
        beside
          ? html`<p>
              ${say('timeline.beside', {
                days: relativeDays(Math.round((beside.at - this.#now()) / 86_400_000), lang),
                date: formatInstant(
                  Date.parse(`${addDays(dayAt(beside.at, this.#own), lastDay)}T12:00Z`),
                  'short',
                  lang,
                  'UTC',
                ),
              })}
            </p>`
          : nothing
      }
      ${next && !ahead ? html`<p>${say('timeline.nextOn', {date: saySession(next, this.#own, this.around)})}</p>` : nothing}
    `;
  }

  /** All sessions, where there is more than the one that is spoken of. */
  #series(): TemplateResult | typeof nothing {
    if (this.#sessions.length < 2) return nothing;
    const {say} = this;
    return html`<details class="series">
      <summary class="link">${say('timeline.all', {count: this.#sessions.length})}</summary>
      <ul>
        ${this.#sessions.map((session) => {
          const date = saySession(session, this.#own, this.around);
          return html`<li aria-current=${session === this.#session ? 'true' : nothing}>
            <span>${session.cancelled ? say('timeline.off', {date}) : date}</span>
            ${
              this.#writable
                ? this.#link(say('timeline.edit'), () => this.#form.open(session), say('timeline.moveOne', {date}))
                : nothing
            }
          </li>`;
        })}
      </ul>
    </details>`;
  }

  /** The way as rooms, side by side. The list below says the same in words, so this is not read out. */
  #plan(named: boolean): TemplateResult {
    const {phases} = this.program;
    const {say} = this;
    const names = {
      before: say('timeline.before'),
      day: this.#session
        ? formatInstant(this.#session.at, 'weekday', this.around.lang, this.#own)
        : say('timeline.theDay'),
      after: say('timeline.afterwards'),
    };
    const long = (part: Phase['part']) =>
      phases.reduce((sum, phase) => sum + (phase.part === part ? phase.plan : 0), 0);
    return html`<div class="plan" aria-hidden="true">
      <div class="plan-rooms">
        ${phases.map(
          ({plan, part}, i) =>
            html`<span
              data-length=${plan}
              data-state=${this.#where?.stretches[i]?.state ?? nothing}
              ?data-wall=${i > 0 && part !== phases[i - 1]?.part}
            ></span>`,
        )}
      </div>
      ${
        named
          ? html`<div class="plan-names">
              ${(['before', 'day', 'after'] as const).map(
                (part) =>
                  html`<span data-length=${long(part)}
                    ><b>${names[part]}</b
                    >${part === 'day' ? sayMinutes(this.program.visit[this.#session?.route ?? 'unspecified'], this.around) : nothing}</span
                  >`,
              )}
            </div>`
          : nothing
      }
    </div>`;
  }

  // --- the phases

  #rows(): unknown {
    const stretches: readonly Stretch<Phase>[] =
      this.#where?.stretches ??
      this.program.phases.map((phase) => ({phase, from: -Infinity, to: Infinity, state: 'to-come'}));
    const lit = stretches.findIndex(({phase}) => phase.id === this.#lit);
    // What lies behind folds into one row that can still be read.
    const folded = stretches[lit]?.phase.part === 'before' ? 0 : lit;
    const row = (stretch: Stretch<Phase>) => this.#row(stretch);
    const keyed = (some: readonly Stretch<Phase>[]) => repeat(some, ({phase}) => phase.id, row);
    return html`${
      folded > 1
        ? html`<li class="phase" data-state="past">
            <span class="phase-mark" aria-hidden="true"></span>
            <details ?open=${this.#open.has('') || this.printing} @toggle=${(event: Event) => this.#toggled(event, '')}>
              <summary>
                <h3>${this.say('timeline.earlier')}</h3>
                <span class="when">${this.say('timeline.past')}</span>${icon('chevron')}
              </summary>
              <ol class="phases">
                ${keyed(stretches.slice(0, folded))}
              </ol>
            </details>
          </li>`
        : keyed(stretches.slice(0, folded))
    }
    ${keyed(stretches.slice(folded))}`;
  }

  #row(stretch: Stretch<Phase>): TemplateResult {
    const {say} = this;
    const {phase, state} = stretch;
    const {id} = phase;
    const lit = id === this.#lit;
    const here = this.#where && state === 'here';
    const open = this.#open.has(id);
    // Where the light stays while "here" moves on, the words that move take no room of their own.
    return html`<li class="phase" id="phase-${id}" data-state=${state} aria-current=${here ? 'step' : nothing}>
      <span class="phase-mark" aria-hidden="true"></span>
      <details
        class=${lit ? 'lit' : ''}
        ?open=${open || this.printing}
        data-place=${id}
        @toggle=${(event: Event) => this.#toggled(event, id)}
      >
        <summary>
          <h3>
            ${lit ? html`<span class="here">${say(here ? (phase.part === 'day' ? 'timeline.hereAbout' : 'timeline.here') : 'timeline.was')}</span>` : nothing}${this.around.text(phase.title)}
          </h3>
          <span class="when">${here && !lit ? html`<b>${say('timeline.here')}</b>` : this.#when(stretch)}</span
          >${icon('chevron')}
        </summary>
        ${this.#room(stretch, open)}
      </details>
    </li>`;
  }

  #room({phase}: Stretch<Phase>, open: boolean): TemplateResult {
    const {say} = this;
    const way = this.#session?.place ?? this.#form.defaults.place;
    const lit = phase.id === this.#lit;
    const eve = lit && this.#where?.moment === 'eve';
    const place = way && phase.place?.[way];
    const part = (head: string, texts: readonly Text[]) =>
      texts.length
        ? html`<section>
            <h4>${head}</h4>
            ${texts.map((text) => html`<p>${this.around.text(text)}</p> `)}
          </section>`
        : nothing;
    const lists = this.#listsAt(phase);
    const read = html`<div class="room-text">
      ${eve ? phase.eve.map((text) => html`<p>${this.around.text(text)}</p>`) : nothing}
      ${(['happens', 'notice', 'helps', 'ask'] as const).map((key) => part(say(heads[key]), phase[key]))}
      ${place ? part(say('timeline.where'), [place]) : nothing} ${this.#called(phase)} ${this.#exercise(phase)}
    </div>`;
    const arrival = this.program.phases.find((it) => it.part === 'day');
    const intended = phase.part === 'after' || phase === arrival || (phase.part === 'before' && this.#isAhead(phase));
    const act = html`<div class="room-do">
      ${intended ? this.#intention(phase) : nothing} ${lists.map((list) => this.#checks.list(list))}
      ${open ? this.#questions.render(phase.id) : nothing} ${open ? this.#ask(phase.id) : nothing}
    </div>`;
    const jump = lit && !this.#doFirst && lists[0];
    return html`<div class="room">
      ${
        this.#doFirst && lit
          ? html`${act}${read}`
          : html`${
              jump
                ? html`<p class="jump">${this.#link(this.#progress(jump), () => this.around.show(`#list-${jump}`))}</p>`
                : nothing
            }${read}${act}`
      }
    </div>`;
  }

  #progress(list: ChecklistId): string {
    const {title, items} = this.program.checklists[list];
    const count = items.length;
    const done = count - this.#checks.undone(list).length;
    return `${this.around.plain(title)}: ${this.say('timeline.done', {done, count})}`;
  }

  /** When to call, with the number. */
  #called({call}: Phase): TemplateResult | typeof nothing {
    const {phone} = this.program.practice;
    if (!call) return nothing;
    return html`<section>
      <h4>${this.say('timeline.call')}</h4>
      <p>
        ${this.around.text(call)}
        ${phone ? html`<a class="nowrap" dir="ltr" href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>` : nothing}
      </p>
    </section>`;
  }

  #exercise(phase: Phase): TemplateResult | typeof nothing {
    const exercise = this.program.grounding.exercises.find(({id}) => id === phase.exercise);
    if (!exercise) return nothing;
    const {say} = this;
    const {id, title, minutes} = exercise;
    const url = exercise.url ?? this.program.links.player;
    const label = say('timeline.openOne', {title: this.around.plain(title)});
    return html`<div class="try">
      <svg viewBox="0 0 40 40" aria-hidden="true">
        <circle cx="20" cy="20" r="19"></circle>
        <circle cx="20" cy="20" r="12"></circle>
      </svg>
      <div>
        <h4>${this.around.text(title)}</h4>
        ${minutes ? html`<p class="small soft">${sayMinutes({min: minutes, max: minutes}, this.around)}</p>` : nothing}
      </div>
      ${
        url
          ? html`<a class="btn" href=${url} aria-label=${label} @click=${(event: Event) => this.#try(event, id)}
              >${say('timeline.try')}</a
            >`
          : html`<button class="btn" type="button" aria-label=${label} @click=${(event: Event) => this.#try(event, id)}>
              ${say('timeline.try')}
            </button>`
      }
      <p class="hint" role="status">${this.unanswered === id ? say('timeline.noPlayer') : nothing}</p>
    </div>`;
  }

  /** What this session is meant for, in a phase's room, and the way to the builder. */
  #intention(phase: Phase, level: 'h3' | 'h4' = 'h4'): TemplateResult | typeof nothing {
    const {session, before} = this.#current ?? {};
    const intention = intentionFor(this.record.intentions, session, before);
    const {say} = this;
    if (!intention) {
      return this.#writable && this.#isAhead(phase) ? this.#builder.render(say('timeline.intend')) : nothing;
    }
    const {sentence, word, hard, answer} = intention.content;
    const danger = holdsDanger(intention.content);
    const head = say(danger ? 'help.wrote' : 'timeline.intention');
    const said = (label: string, text: string | undefined) =>
      text
        ? html`<dt>${label}</dt>
            <dd dir="auto">${text}</dd>`
        : nothing;
    return html`<section class="said">
      ${level === 'h3' ? html`<h3 class="label">${head}</h3>` : html`<h4>${head}</h4>`}
      <blockquote dir="auto">${sentence}</blockquote>
      ${
        word || hard
          ? html`<dl class="small">${said(say('card.word'), word)} ${said(say('card.hard'), hard)}</dl>`
          : nothing
      }
      ${phase.intended && !answer && !danger ? html`<p>${this.around.text(phase.intended)}</p>` : nothing}
      ${this.help.near(intention.content)} ${this.#builder.render(this.#lookWords(phase, answer))}
    </section>`;
  }

  /** Whether this is the one room that leads to the session: the one in the light, or the first where none is, until it begins. */
  #isAhead({id}: Phase): boolean {
    return !this.#begun && id === (this.#lit ?? this.program.phases[0]?.id);
  }

  /** What the way to the builder is called, beside an intention. */
  #lookWords({part}: Phase, answer: Content<'intention'>['answer']): string {
    if (!this.#writable) return this.say('timeline.lookAt');
    if (!this.#begun) return this.say(answer === 'unknown' ? 'intention.find' : 'intention.changeIt');
    return this.say(part === 'after' ? 'intention.look' : 'timeline.lookAt');
  }

  // --- small things that are said

  /** By the clock that the title goes by, see {@link saySession}. */
  #about(instant: number): string {
    const session = this.#session;
    return sayAbout(instant, !session || session.place === 'online' ? this.#own : session.zone, this.around);
  }

  #time({at, zone, place}: Session): string {
    return formatInstant(at, 'time', this.around.lang, place === 'online' ? this.#own : zone);
  }

  /** When a later phase begins, in the words of the day. */
  #soon(instant: number): string {
    return dayAt(instant, this.#own) === dayAt(this.#now(), this.#own)
      ? this.#about(instant)
      : sayDay(instant, this.#now(), this.#own, this.around);
  }

  #dayLine(session: Session, {moment}: Whereabouts): string {
    const {say} = this;
    const today = formatInstant(this.#now(), 'day', this.around.lang, this.#own);
    if (moment === 'day') return say('timeline.today', {date: today});
    return moment === 'after' || moment === 'over'
      ? today
      : say('timeline.nextOn', {date: saySession(session, this.#own, this.around)});
  }

  /** What stands beside a phase's name. */
  #when({phase, from, to, state}: Stretch<Phase>): unknown {
    const {say} = this;
    const {minutes, part} = phase;
    const where = this.#where;
    const route = this.#session?.route ?? this.route;
    const now = this.#now();
    const length = phase.when
      ? this.around.text(phase.when)
      : minutes
        ? sayMinutes(minutes[route] ?? minutes.unspecified, this.around)
        : '';
    if (!where) return length;
    const day = (instant: number) => sayDay(instant, now, this.#own, this.around);
    if (state === 'past') return say('timeline.past');
    if (part === 'before') return to < Infinity ? say('timeline.until', {when: this.#soon(to)}) : length;
    if (part === 'day') {
      const first = phase === this.program.phases.find((it) => it.part === 'day');
      if (!first && where.moment !== 'day') return length;
      return where.moment === 'day'
        ? html`${this.#about(from)}${length ? html`, ${length}` : nothing}`
        : `${day(from)}, ${this.#about(from)}`;
    }
    const oneDay = phase.days?.from === phase.days?.to;
    if (state === 'here') return oneDay ? length : say('timeline.until', {when: day(this.#lastInstant(phase))});
    return html`${oneDay ? this.#soon(from) : say('timeline.from', {when: day(from)})}${length ? html`, ${length}` : nothing}`;
  }

  #lastInstant({days}: Phase): number {
    const session = this.#session;
    const date = addDays(dayAt(session?.at ?? this.#now(), this.#own), days?.to ?? lastDay);
    return instantOf(`${date}T12:00`, this.#own);
  }

  // --- which checklists stand where

  /** The list that matters at this moment. */
  #listNow(): ChecklistId | undefined {
    const {moment, here} = this.#where ?? {};
    if (!here || moment === 'over' || here.phase.part === 'day') return undefined;
    return moment === 'day' && here.phase.part === 'before' ? 'day' : here.phase.checklist;
  }

  /** The lists in a phase's room. Each list stands in one room only: in the light, where that is one of its rooms. */
  #listsAt(phase: Phase): ChecklistId[] {
    const {phases} = this.program;
    const lit = phases.find(({id}) => id === this.#lit);
    const morning = this.#where?.moment === 'day' && lit?.part === 'before';
    const roomOf = (list: ChecklistId): Phase | undefined =>
      (morning && list === 'day') || lit?.checklist === list ? lit : phases.find(({checklist}) => checklist === list);
    return (['day', 'before', 'after'] as const).filter((list) => roomOf(list) === phase);
  }

  #ask(at: string): unknown {
    return this.#wroteAt === at || (at === 'head' && !this.#open.has(this.#wroteAt)) ? this.keeping.ask() : nothing;
  }

  #wholeLink(whole: boolean): TemplateResult {
    return this.#link(this.say(whole ? 'timeline.whole' : 'timeline.part'), () => this.#showWhole(whole));
  }

  #link(word: string, work: () => unknown, label = word): TemplateResult {
    return html`<button class="link" type="button" aria-label=${label === word ? nothing : label} @click=${work}>
      ${word}
    </button>`;
  }

  // --- what the client and the page do

  #showWhole(whole: boolean): void {
    this.whole = whole;
    void this.around.show('#title');
  }

  #toggled(event: Event, id: string): void {
    const {open} = event.currentTarget as HTMLDetailsElement; // the listener is on details
    if (this.printing || open === this.#open.has(id)) return;
    if (open) this.#open.add(id);
    else this.#open.delete(id);
    this.requestUpdate();
  }

  #touched = (event: Event): void => {
    if (this.record.undecided && this.record.written) return; // it is asked somewhere: there it stays
    this.#wroteAt = (event.target as Element).closest<HTMLElement>('[data-place]')?.dataset['place'] ?? 'head'; // in this shadow root
  };

  #try(event: Event, exercise: string): void {
    const request = new KapExerciseRequest(exercise);
    this.dispatchEvent(request);
    if (request.defaultPrevented) event.preventDefault();
    else if ((event.currentTarget as Element).localName === 'button') this.unanswered = exercise; // the listener is on a link or a button
  }

  /** The client comes back to this page: things may move, unless something is being written. */
  #wake = (): void => {
    if (document.hidden) return;
    const inField = this.shadowRoot?.activeElement?.matches('input:not([type=checkbox]), textarea, select');
    if (!inField) this.#fresh = true;
    this.requestUpdate();
  };

  #follow = (): void => {
    this.#goal = /[#&]kap-phase=([\w-]+)/.exec(location.hash)?.[1] ?? '';
    if (this.#goal) this.requestUpdate();
  };

  /** Opens the phase that the page's address names, once it is there. */
  #goThere(): void {
    const row = this.#goal && this.renderRoot.querySelector(`#phase-${this.#goal}`);
    if (!row) return;
    const group = row.parentElement?.closest('details');
    if (group) this.#open.add('');
    this.#open.add(this.#goal);
    this.#goal = '';
    void this.around.show().then(() => {
      row.querySelector('summary')?.focus({preventScroll: true});
      row.scrollIntoView();
    });
  }

  #print = (event: Event): void => {
    this.printing = event.type === 'beforeprint';
    this.performUpdate(); // the page is laid out as soon as this returns
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kap-session-timeline': KapSessionTimeline;
  }
}
