/** Setting, moving and calling off a session, in place. */
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { clash } from "../parts/clash.js";
import { field } from "../parts/fields.js";
import { Notice } from "../parts/notice.js";
import { Part } from "../parts/part.js";
import { routes } from "../record/entry.js";
import { zoneName } from "../locale/format.js";
import { saySession } from "./saying.js";
import { instantOf } from "../sessions/zones.js";
/** The form. */
export class SessionForm extends Part {
    #defaults;
    /** it is open because there is no session */
    #isInviting;
    #visits;
    /** those that were called off: a calendar may still hold them */
    #calledOff;
    #said;
    #clash;
    #opened;
    /** the record that is open */
    #of;
    #sharing;
    constructor(around, sharing) {
        super(around);
        this.#defaults = { zone: 'UTC', own: 'UTC', route: 'unspecified' };
        /** it is open because there is no session */
        this.#isInviting = false;
        this.#visits = [];
        /** those that were called off: a calendar may still hold them */
        this.#calledOff = [];
        this.#said = '';
        this.#opened = {};
        this.notice = new Notice(this.around);
        this.#submit = (event) => {
            event.preventDefault();
            const form = event.currentTarget; // the listener is on the form
            const fields = new FormData(form);
            const session = this.about === 'new' ? undefined : this.about;
            const route = routes.find((one) => one === fields.get('route'));
            const place = fields.get('place');
            const { place: before, ...rest } = this.#content(session);
            const chosen = place === null ? before : place === 'online' || place === 'in-person' ? place : undefined;
            void this.#save({
                ...rest,
                start: `${String(fields.get('day'))}T${String(fields.get('time')).slice(0, 5)}`,
                zone: String(fields.get('zone') ?? rest.zone),
                ...(route && { route }),
                ...(chosen && { place: chosen }),
                visits: [...this.#readVisits(form), ...this.#calledOff],
            });
        };
        this.#callOff = () => {
            const { about } = this;
            if (about && about !== 'new')
                void this.#save({ ...this.#content(about), status: 'cancelled' });
        };
        this.#remove = async () => {
            const { about } = this;
            if (!about || about === 'new' || !about.entry)
                return;
            const done = await this.notice.run(this.around.journey.actions.remove(about.entry.id).then(() => true));
            if (done)
                await this.#close();
        };
        this.#addVisit = () => {
            this.#keepVisits();
            this.#visits = [...this.#visits, { id: `${Date.now()}` }];
            void this.around.show(`[name="kind-${this.#visits.length - 1}"]`);
        };
        this.#sharing = sharing;
    }
    /** Stands open where there is no session at all; not in anybody's way once there is one, nor where nobody can write. */
    follow({ sessions, writable, defaults }) {
        const { actions } = this.around.journey;
        if (actions !== this.#of) {
            // What another record's save still says or saves is not for this one.
            this.#of = actions;
            this.#opened = {};
            this.notice = new Notice(this.around);
        }
        this.#defaults = defaults;
        const invites = writable && !sessions.length;
        if (invites)
            this.about ??= 'new';
        else if (this.#isInviting || !writable)
            this.about = undefined;
        this.#isInviting = invites;
    }
    /** Opens it in place, with the focus on its first field. */
    open(about) {
        this.about = about;
        this.#opened = {};
        this.#clash = undefined;
        this.#said = '';
        const visits = about === 'new' ? [] : about.visits;
        this.#visits = visits.filter(({ cancelled }) => !cancelled);
        this.#calledOff = visits.filter(({ cancelled }) => cancelled);
        return this.around.show('#day');
    }
    /** @param kept whether this is how the widget asks for a first session: then there is no way back */
    render(kept = false) {
        const { about } = this;
        const defaults = this.#defaults;
        if (!about)
            return nothing;
        const { say, lang, journey } = this.around;
        const session = about === 'new' ? undefined : about;
        const [day = '', time = ''] = session?.start.split('T') ?? [];
        const zone = session?.zone ?? defaults.zone;
        const zones = [...new Set([zone, defaults.zone, defaults.own])];
        const options = (all, chosen, word) => all.map((one) => html `<option value=${one} ?selected=${one === chosen}>${word(one)}</option>`);
        return html `<form class="session-form" @submit=${this.#submit}>
      ${this.#sharing.who('session', session?.entry)}
      <div class="two">
        ${field(say('timeline.day'), html `<input class="input" id="day" name="day" type="date" required value=${day} />`)}
        ${field(say('timeline.time'), html `<input class="input" name="time" type="time" required value=${time} />`)}
      </div>
      ${zones.length > 1
            ? field(say('timeline.zone'), html `<select class="input" name="zone">
                ${options(zones, zone, (one) => zoneName(session?.at ?? Date.now(), lang, one))}
              </select>`)
            : nothing}
      <details ?open=${this.#visits.length > 0}>
        <summary class="link">${say('timeline.details')}</summary>
        <div class="session-form">
          ${field(say('timeline.route'), html `<select class="input" name="route">
              ${options(routes, session?.route ?? defaults.route, (one) => say(`timeline.route.${one}`))}
            </select>`)}
          ${journey.program.practice.place === 'both'
            ? field(say('timeline.place'), html `<select class="input" name="place">
                    <option value="">${say('timeline.route.unspecified')}</option>
                    ${options(['in-person', 'online'], session?.place ?? defaults.place, (one) => say(`timeline.place.${one}`))}
                  </select>`)
            : nothing}
          ${repeat(this.#visits, ({ id }) => id, (visit, i) => this.#visit(visit, i))}
          <p>${this.link(say('timeline.addVisit'), this.#addVisit)}</p>
        </div>
      </details>
      ${this.notice.render()} ${this.#clash ? this.#both(this.#clash) : nothing}
      <p class="actions">
        <button class="btn btn--primary" type="submit">${say(session ? 'save' : 'timeline.set')}</button>
        ${kept ? nothing : this.link(say('cancel'), () => this.#close())}
        ${session && !session.cancelled ? this.link(say('timeline.callOff'), this.#callOff) : nothing}
        ${session?.cancelled && session.entry && session.key === undefined
            ? this.link(say('remove'), this.#remove)
            : nothing}
      </p>
      <p class="hint" role="status">${this.#said}</p>
    </form>`;
    }
    /** Takes the page's time for a session in place of the client's. */
    usePage(session) {
        const { page } = session;
        this.about = session;
        this.#opened = {};
        return page ? this.#save({ ...this.#content(session), start: page.start, zone: page.zone }) : this.around.show();
    }
    /** What failed, where the form is not there. */
    failure() {
        return this.about ? nothing : this.notice.render();
    }
    #visit({ kind, start }, index) {
        const { say } = this.around;
        const [day = '', time = ''] = start?.split('T') ?? [];
        const name = say('timeline.visit', { count: index + 1 });
        return html `<fieldset class="visit">
      <legend class="vh">${name}</legend>
      <select class="input" name=${`kind-${index}`} aria-label=${name}>
        ${['preparation', 'integration'].map((one) => html `<option value=${one} ?selected=${one === kind}>${say(`timeline.visit.${one}`)}</option>`)}
      </select>
      <input class="input" name=${`day-${index}`} type="date" required value=${day} aria-label=${say('timeline.day')} />
      <input
        class="input"
        name=${`time-${index}`}
        type="time"
        required
        value=${time}
        aria-label=${say('timeline.time')}
      />
      <button class="link" type="button" @click=${() => this.#removeVisit(index)}>${say('remove')}</button>
    </fieldset>`;
    }
    #both({ mine, stored }) {
        const { say } = this.around;
        const date = ({ start, zone, place }) => saySession({ at: instantOf(start, zone), zone, place }, this.#defaults.own, this.around);
        const both = () => {
            const { key: _key, ...own } = mine; // two sessions cannot both be the page's
            return this.#save(own, null);
        };
        const shown = html `<p>${date(stored.content)}</p>
      <p class="soft">${say('timeline.yours', { date: date(mine) })}</p>`;
        return clash(this.around, shown, {
            mine: () => this.#save({ ...mine, sequence: stored.content.sequence + 1 }, stored),
            theirs: () => this.#close(),
            both,
        });
    }
    #readVisits(form) {
        const fields = new FormData(form);
        return this.#visits.map(({ id }, i) => ({
            id,
            kind: fields.get(`kind-${i}`) === 'integration' ? 'integration' : 'preparation',
            start: `${String(fields.get(`day-${i}`))}T${String(fields.get(`time-${i}`))}`,
        }));
    }
    #content(session) {
        const defaults = this.#defaults;
        const place = session ? session.place : defaults.place;
        return {
            start: session?.start ?? '',
            zone: session?.zone ?? defaults.zone,
            ...(session?.key !== undefined && { key: session.key }),
            route: session?.route ?? defaults.route,
            ...(place && { place }),
            status: 'planned',
            sequence: session ? session.sequence + 1 : 0,
            visits: [...(session?.visits ?? [])],
        };
    }
    #submit;
    /**
     * One save at a time: of what is pressed while one runs, the last counts, and changes what that one made.
     *
     * @param over the version it goes over; null for a new one
     */
    async #save(content, over) {
        const opened = this.#opened;
        if (opened.isSaving) {
            if (over === undefined)
                opened.next = content; // two versions are chosen from once
            return;
        }
        opened.isSaving = true;
        const { notice } = this;
        const { actions } = this.around.journey;
        const session = this.about === 'new' ? undefined : this.about;
        let entry = over === undefined ? session?.entry : (over ?? undefined);
        let next = content;
        let saved;
        while (next) {
            content = next;
            opened.next = undefined;
            saved = await notice.run(actions.save({
                kind: 'session',
                content,
                sharing: this.#sharing.of('session', entry),
                ...(entry && { id: entry.id, version: entry.version }),
            }), content.start);
            if (saved?.state === 'saved')
                ({ entry } = saved);
            next = saved?.state === 'saved' ? nextOf(saved.entry, opened.next) : undefined;
        }
        opened.isSaving = false;
        if (!saved || opened !== this.#opened)
            return;
        if (saved.state === 'saved')
            return this.#close();
        if (saved.state === 'sharing') {
            // Shared or taken back meanwhile: the form now shows which, and is saved again by hand.
            if (session)
                this.about = { ...session, entry: saved.stored };
            this.#said = this.around.say('clash.again');
            return this.around.show();
        }
        this.#clash = { mine: content, stored: saved.stored };
        return this.around.show('#clash');
    }
    #close() {
        this.about = this.#clash = undefined;
        this.#opened = {};
        return this.around.show('#title');
    }
    #callOff;
    #remove;
    #addVisit;
    #removeVisit(index) {
        this.#keepVisits();
        const { about } = this;
        const gone = this.#visits[index];
        const saved = about && about !== 'new' && about.visits.find(({ id }) => id === gone?.id);
        if (saved)
            this.#calledOff = [...this.#calledOff, { ...saved, cancelled: true }];
        this.#visits = this.#visits.filter((visit) => visit !== gone);
        void this.around.show('summary.link');
    }
    #keepVisits() {
        const form = this.around.host.renderRoot.querySelector('form.session-form');
        if (form)
            this.#visits = this.#readVisits(form);
    }
}
/** What was pressed for while an entry was being saved, as a change of it; undefined where it says the same. */
function nextOf({ content }, pressed) {
    if (!pressed)
        return undefined;
    const same = JSON.stringify({ ...pressed, sequence: content.sequence }) === JSON.stringify(content);
    return same ? undefined : { ...pressed, sequence: content.sequence + 1 };
}
