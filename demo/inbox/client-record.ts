import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {Kind} from '../../src/record/entry.ts';
import {kinds} from '../../src/record/entry.ts';
import type {Api, ClientView, DeviceView, LinkView} from './api.ts';
import {way} from './client-list.ts';
import {earlier, entryContent, lookedBack} from './entry-content.ts';
import {entriesOf, lookedBackOn, looksBackOn, type Received, type Version} from './feed.ts';
import {icon} from './icons.ts';
import {placeOf, sessionsOf, type Session} from './sessions.ts';
import {View} from './view.ts';
import {
  brings,
  countOf,
  dayTitle,
  kindName,
  lang,
  list,
  ownZone,
  onDay,
  placeText,
  sessionTime,
  several,
  when,
} from './words.ts';
import {dayOf} from '../../src/record/clock.ts';
import {formatInstant} from '../../src/locale/format.ts';

/** Days that are shown before "Show earlier". */
const page = 14;
/** Notes to bring that are shown before the rest. */
const mostBrought = 6;

/** Something that asks before it is done. */
type Asked =
  | {readonly what: 'device'; readonly device: DeviceView; readonly name: string}
  | {readonly what: 'link'; readonly link: LinkView}
  | {readonly what: 'erase'};

/** One client: what to bring, the intention, every entry by day, and the ways by which it comes in. */
export class ClientRecord extends View {
  @query('dialog') protected dialog!: HTMLDialogElement;
  @query('#erase-name') protected eraseField!: HTMLInputElement | null;

  @state() private links: readonly LinkView[] = [];
  @state() private devices: readonly DeviceView[] = [];
  @state() private days = page;
  @state() private asked: Asked | undefined;
  /** What could not be read about links and devices. */
  @state() private waysProblem = '';
  @state() private done = '';

  @property({attribute: false}) api!: Api;
  @property({attribute: false}) client!: ClientView;
  @property({attribute: false}) received: readonly Received[] = [];
  /** The number up to which everything was read before this page was opened. */
  @property({type: Number}) read = 0;
  /** What is true of the endpoint has changed. */
  @property({attribute: false}) changed: () => Promise<void> = () => Promise.resolve();

  protected override willUpdate(changes: PropertyValues<this>): void {
    // What came in since may have brought a device with it.
    if (changes.has('received') || changes.has('client')) void this.#readWays();
  }

  protected override render(): TemplateResult {
    const {client, received} = this;
    const sessions = sessionsOf(entriesOf(received, 'session'));
    const place = placeOf(sessions, Date.now());
    return html`<article class="in-record" aria-labelledby="client-name">
      <header class="in-record-head">
        <div>
          <a class="in-back" href="#/">${icon('back')}Clients</a>
          <h1 class="head" id="client-name" tabindex="-1" dir="auto">${client.name}</h1>
        </div>
        <div>
          ${
            place
              ? html`<p class="in-where">
                    ${way(place)}<span><b>${placeText(place)}</b>, ${dayTitle(place.session.start.slice(0, 10))}</span>
                  </p>
                  <p class="soft">${nextText(place.next)}</p>`
              : html`<p class="soft">No session date shared.</p>`
          }
        </div>
      </header>
      <div class="in-record-aside">${this.#toBring()} ${this.#intention()}</div>
      <div class="in-record-main">${this.#entries(sessions)}</div>
      <div class="in-record-ways">${this.#devices()} ${this.#links()}</div>
      <footer class="foot">
        <p>You see what <span dir="auto">${client.name}</span> chose to share. What was not shared never comes here.</p>
        <button class="link" type="button" @click=${() => this.#ask({what: 'erase'})}>
          Erase <span dir="auto">${client.name}</span>
        </button>
      </footer>
      <p class="vh" role="status">${this.done}</p>
      ${this.#dialog()}
    </article>`;
  }

  #toBring(): TemplateResult {
    const brought = this.received.filter(brings);
    const rest = brought.slice(mostBrought);
    return html`<section class="lit in-bring" aria-labelledby="bring">
      <h2 class="title" id="bring">To bring to therapy</h2>
      ${brought.length === 0 ? html`<p class="soft">Nothing yet. Notes that are marked to bring will be here.</p>` : nothing}
      ${this.#notes(brought.slice(0, mostBrought))}
      ${
        rest.length > 0
          ? html`<details class="in-more">
              <summary>${several(rest.length, 'earlier note')}</summary>
              ${this.#notes(rest)}
            </details>`
          : nothing
      }
    </section>`;
  }

  #notes(brought: readonly Received[]): TemplateResult {
    return notes(brought, ({current}) =>
      current?.entry ? lookedBack(lookedBackOn(this.received, current.entry)) : nothing,
    );
  }

  #intention(): TemplateResult | typeof nothing {
    const [intention] = entriesOf(this.received, 'intention');
    if (!intention) return nothing;
    const {sentence, word, hard} = intention.content;
    const looks = looksBackOn(this.received, intention.id);
    return html`<section class="in-said" aria-labelledby="intention">
      <h2 id="intention">Current intention</h2>
      <blockquote class="title" dir="auto">${sentence}</blockquote>
      ${word === undefined ? nothing : html`<p class="small">In a word: <b dir="auto">${word}</b></p>`}
      ${hard === undefined ? nothing : html`<p class="small in-words">If it gets hard: <span dir="auto">${hard}</span></p>`}
      <p class="hint">Written ${onDay(intention.at, intention.zone)}</p>
      ${
        looks.length === 0
          ? nothing
          : html`<h3>How it looked later</h3>
              ${notes(looks)}`
      }
    </section>`;
  }

  #entries(sessions: readonly Session[]): TemplateResult {
    const byDay = Map.groupBy(this.received, ({day}) => day);
    const shown = [...byDay].slice(0, this.days);
    const [next] = [...byDay.keys()].slice(this.days);
    const standing = this.received.filter(({current}) => current).length;
    const taken = this.received.length - standing;
    const away = this.received.some(({zone}) => zone !== undefined && zone !== ownZone);
    return html`<section aria-labelledby="entries">
      <div class="in-bar">
        <h2 class="title" id="entries">Entries by day</h2>
        <p class="hint">${standing} shared${taken > 0 ? `, ${taken} taken back` : ''}</p>
      </div>
      ${away ? html`<p class="hint">Days and times are the client’s own.</p>` : nothing}
      ${this.received.length === 0 ? html`<p class="soft">Nothing has been shared yet.</p>` : nothing}
      ${shown.map(
        ([day, entries], index) =>
          html`${sessionsBetween(sessions, day, shown[index - 1]?.[0])}
            <div class="in-entries-day">
              <h3>${dayHeading(day)}</h3>
              <ol>
                ${entries.map((entry) => this.#entry(entry))}
              </ol>
            </div>`,
      )}
      ${
        next === undefined
          ? nothing
          : html`<button class="link" type="button" @click=${this.#showEarlier}>
              Show earlier, from ${dayTitle(next)}
            </button>`
      }
    </section>`;
  }

  #entry({kind, seq, at, zone, current, beside, before}: Received): TemplateResult {
    const dot = seq > this.read ? html`<span class="in-dot"><span class="vh">New</span></span>` : nothing;
    const time = html`<time datetime=${at}>${formatInstant(at, 'time', lang, zone)}</time>`;
    if (!current) {
      return html`<li class="in-entry" data-back>
        ${dot}${time}
        <h4 class="in-kind">Taken back</h4>
        <p class="in-say">
          ${icon('taken')}<span dir="auto">${this.client.name}</span> took ${an(kindName(kind).toLowerCase())} back.
          What it said is gone from here too.
        </p>
      </li>`;
    }
    return html`<li class="in-entry">
      ${dot}${time}
      <h4 class="in-kind">${current.entry ? kindName(kind) : 'Sealed'}</h4>
      <div class="in-say">
        ${beside.length > 0 ? this.#conflict([current, ...beside]) : this.#version(current)}
        ${beside.length === 0 ? earlier(before?.entry) : nothing}
      </div>
    </li>`;
  }

  #version({entry}: Version): TemplateResult {
    return entry
      ? entryContent(entry, lookedBackOn(this.received, entry))
      : html`<p>${icon('lock')}This page cannot read it.</p>`;
  }

  #conflict(versions: readonly Version[]): TemplateResult {
    return html`<p class="hint">
        Two versions were written without knowing of each other. Both are kept; which one holds is the client’s to say.
      </p>
      <div class="in-beside">
        ${versions.map(
          (version) =>
            html`<div>
              <p class="hint">${this.#deviceName(version.device)}</p>
              ${this.#version(version)}
            </div>`,
        )}
      </div>`;
  }

  #deviceName(id: string | undefined): string {
    const index = this.devices.findLastIndex((device) => device.id === id);
    return index === -1 ? 'A device' : `Device ${this.devices.length - index}`;
  }

  #devices(): TemplateResult {
    return html`<section aria-labelledby="devices">
      <h2 id="devices">Devices</h2>
      ${this.waysProblem ? html`<p class="error" role="alert">${this.waysProblem}</p>` : nothing}
      ${this.devices.length === 0 ? html`<p class="soft">No device has joined.</p>` : nothing}
      <ul class="in-links">
        ${this.devices.map((device) => {
          const name = this.#deviceName(device.id);
          return html`<li>
            <p><b>${name}</b>${device.storage === 'tab' ? ', a tab that was kept open' : ''}</p>
            <p class="hint">${deviceText(device)}</p>
            ${
              device.state === 'revoked'
                ? nothing
                : html`<button
                    class="btn in-btn--dense"
                    type="button"
                    aria-label="Revoke ${name}"
                    @click=${() => this.#ask({what: 'device', device, name})}
                  >
                    Revoke
                  </button>`
            }
          </li>`;
        })}
      </ul>
    </section>`;
  }

  #links(): TemplateResult {
    return html`<section aria-labelledby="links">
      <h2 id="links">Personal links</h2>
      <ul class="in-links">
        ${this.links.map(
          (link) =>
            html`<li>
              <p><b>Made ${onDay(link.made)}</b></p>
              <p class="hint">${linkText(link)}</p>
              ${
                link.state === 'open'
                  ? html`<button
                      class="btn in-btn--dense"
                      type="button"
                      aria-label="Revoke the link made ${onDay(link.made)}"
                      @click=${() => this.#ask({what: 'link', link})}
                    >
                      Revoke
                    </button>`
                  : nothing
              }
            </li>`,
        )}
      </ul>
      <p class="actions">
        <a class="btn in-btn--dense" href="#/client/${this.client.id}/link">${icon('plus')}Make another link</a>
      </p>
    </section>`;
  }

  #dialog(): TemplateResult {
    const {asked} = this;
    return html`<dialog class="lit in-dialog" aria-labelledby="asked" @close=${this.#closed}>
      ${asked?.what === 'erase' ? this.#askErase() : asked ? this.#askRevoke(asked) : nothing}
    </dialog>`;
  }

  #askRevoke(asked: Exclude<Asked, {what: 'erase'}>): TemplateResult {
    const device = asked.what === 'device';
    return html`<form class="in-sheet-form" @submit=${this.#revoke}>
      <h2 class="title" id="asked">${device ? `Revoke ${asked.name.toLowerCase()}?` : 'Revoke this link?'}</h2>
      <p>
        ${
          device
            ? 'From now on it cannot send anything, and the link it came by is closed. What it sent stays here, and what is kept on it stays there.'
            : 'From now on no other device can join by it. Devices that joined before stay: each can be revoked by itself.'
        }
      </p>
      ${this.renderProblem()}
      <p class="actions">
        <button class="btn" type="button" autofocus @click=${this.#keep}>Keep it</button>
        <button class="btn in-btn--danger" ?disabled=${this.busy}>
          ${device ? 'Revoke the device' : 'Revoke the link'}
        </button>
      </p>
    </form>`;
  }

  #askErase(): TemplateResult {
    const {name} = this.client;
    const label = html`<span dir="auto">${name}</span>`;
    return html`<form class="in-sheet-form" @submit=${this.#erase}>
      <h2 class="title" id="asked" tabindex="-1" autofocus>Erase ${label}?</h2>
      <div class="in-part">
        <p>This goes from the inbox and its database, for good:</p>
        <ul class="in-goes">
          <li>${goes(this.received)}</li>
          <li>the name “${label}”, the personal links and the devices: nothing more can come in</li>
          <li>what was taken back, of which nothing was kept anyway</li>
        </ul>
      </div>
      <div class="in-part">
        <p>This stays:</p>
        <ul class="in-goes">
          <li>what ${label} has on their own devices: that is theirs</li>
          <li>copies and backups that you made yourself</li>
          <li>one line without a name: that a client was erased, and when</li>
        </ul>
      </div>
      <p class="hint">You may have to keep records for some years. Make a copy first if this is your only one.</p>
      <div class="field">
        <label class="label" for="erase-name">Type ${label} to erase</label>
        <input
          class="input"
          id="erase-name"
          autocomplete="off"
          dir="auto"
          aria-describedby="erase-problem"
          aria-invalid=${this.problem !== ''}
        />
        <p class="error" id="erase-problem" role="alert">${this.problem}</p>
      </div>
      <p class="actions">
        <button class="btn" type="button" @click=${this.#keep}><span>Keep ${label}</span></button>
        <button class="btn in-btn--danger" ?disabled=${this.busy}>Erase for good</button>
      </p>
    </form>`;
  }

  async #readWays(): Promise<void> {
    try {
      const [{links}, {devices}] = await Promise.all([
        this.api.links(this.client.id),
        this.api.devices(this.client.id),
      ]);
      this.links = links;
      this.devices = devices;
      this.waysProblem = '';
    } catch {
      this.waysProblem = 'Links and devices could not be read just now.';
    }
  }

  async #ask(asked: Asked): Promise<void> {
    this.asked = asked;
    this.problem = '';
    this.done = '';
    await this.updateComplete;
    this.dialog.showModal();
  }

  readonly #keep = (): void => this.dialog.close();

  readonly #closed = (): void => {
    this.asked = undefined;
  };

  readonly #showEarlier = (): void => {
    this.days += page;
  };

  readonly #revoke = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const {asked, client} = this;
    if (!asked || asked.what === 'erase') return;
    const revoked = await this.attempt(() =>
      asked.what === 'device'
        ? this.api.revokeDevice(client.id, asked.device.id)
        : this.api.revokeLink(client.id, asked.link.id),
    );
    if (!revoked) return;
    this.dialog.close();
    this.done = 'Revoked.';
    await this.#readWays();
  };

  readonly #erase = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const {name, id} = this.client;
    if (this.eraseField?.value.trim() !== name) {
      this.problem = `Type the name as it stands here: ${name}`;
      this.eraseField?.focus();
      return;
    }
    if (!(await this.attempt(() => this.api.erase(id)))) return;
    this.dialog.close();
    location.hash = '#/';
    await this.attempt(this.changed);
  };
}

/** What notes say, each with the time; `beside` is what stands between. */
function notes(all: readonly Received[], beside?: (note: Received) => TemplateResult | typeof nothing): TemplateResult {
  return html`<ul>
    ${all.map((note) => {
      const {current, at, zone} = note;
      const content = current?.entry?.content;
      const text = content && 'text' in content ? String(content.text) : '';
      return html`<li>
        <p class="in-words" dir="auto">${text}</p>
        ${beside?.(note) ?? nothing}
        <p class="hint"><time datetime=${at}>${when(at, zone)}</time></p>
      </li>`;
    })}
  </ul>`;
}

function nextText(next: Session | undefined): TemplateResult | string {
  if (!next) return 'No later session date shared.';
  const zone = next.zone === ownZone ? '' : ` (${next.zone.replaceAll('_', ' ')})`;
  return `Next session ${sessionTime(next)}${zone}.`;
}

/** The sessions that lie between two days of the list, which goes backwards; the first day has the ones up to now above it. */
function sessionsBetween(sessions: readonly Session[], day: string, later: string | undefined): TemplateResult[] {
  const to = later ?? '9999';
  return sessions
    .filter(
      ({start, zone}) =>
        start.slice(0, 10) > day && start.slice(0, 10) <= to && start.slice(0, 10) <= dayOf(Date.now(), zone),
    )
    .toReversed()
    .map(
      ({number, start}) => html`<p class="in-entries-session">Session ${number}, ${dayTitle(start.slice(0, 10))}</p>`,
    );
}

function dayHeading(day: string): string {
  return day === dayOf(Date.now(), ownZone) ? `Today, ${dayTitle(day)}` : dayTitle(day);
}

function deviceText({state, enrolled, seen, storage}: DeviceView): string {
  if (state === 'revoked') return 'Revoked: it cannot send anything. What came before is still here.';
  if (state === 'ended')
    return `Last used ${onDay(seen)}. ${storage === 'tab' ? 'Its day is over: it cannot send anything.' : ''}`;
  return `Joined ${onDay(enrolled)}, last used ${onDay(seen)}`;
}

function linkText({state, used, devices, expires}: LinkView): string {
  if (state === 'revoked') return 'Closed. No other device can join by it.';
  if (state === 'expired') return `Ended ${onDay(expires)}`;
  if (state === 'spent') return `Used on ${several(used, 'device')}, as many as it was good for`;
  const until = dayTitle(dayOf(Date.parse(expires), ownZone));
  return `${used === 0 ? 'Not opened yet' : `Used on ${used} of ${several(devices, 'device')}`}, works until ${until}`;
}

/** "24 entries: 11 check-ins, 10 questionnaires and 3 notes". */
function goes(received: readonly Received[]): string {
  const standing = received.filter(({current}) => current);
  if (standing.length === 0) return 'nothing that was shared: nothing is here';
  const counts = kinds.flatMap((kind: Kind) => {
    const count = standing.filter((each) => each.kind === kind).length;
    return count > 0 ? countOf(count, kind) : [];
  });
  const sealed = standing.filter(({kind}) => kind === undefined).length;
  if (sealed > 0) counts.push(several(sealed, 'sealed entry', 'sealed entries'));
  return `${several(standing.length, 'entry', 'entries')}: ${list(counts)}`;
}

function an(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'inbox-client-record': ClientRecord;
  }
}
