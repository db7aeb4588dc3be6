/** The head: when the session is, or where the client is, and what can be done about the date. */
import { html, nothing } from 'lit';
import { formatInstant, relativeDays } from "../locale/format.js";
import { lastDay } from "../sessions/sessions.js";
import { addDays, dayAt, instantOf } from "../sessions/zones.js";
import { sayBothZones, sayMinutes, saySession } from "./saying.js";
import { View } from "./view.js";
/** An element's head. */
export class Head extends View {
    render(situation, ask) {
        const { say } = this.around;
        const { form } = this.parts;
        const { session, sessions } = situation;
        if (form.about) {
            const isFirst = !sessions.length;
            return html `<header class="timeline-head" data-place="head">
        <div class=${isFirst ? 'lit panel' : 'plain'}>
          <div>
            <h2 class="title" id="title" tabindex="-1">${say(isFirst ? 'timeline.noDate' : 'timeline.move')}</h2>
            ${isFirst ? html `<p>${say('timeline.noDateHint')}</p>` : nothing}
          </div>
          ${form.render(isFirst)}
        </div>
        ${ask('head')}
      </header>`;
        }
        if (!session) {
            return html `<header class="timeline-head">
        <h2 class="head" id="title" tabindex="-1">${say('timeline.phases')}</h2>
      </header>`;
        }
        return html `<header class="timeline-head" data-place="head">
      ${this.title(session, situation, 'head')} ${this.#sentences(session, situation)}
      ${this.#actions(session, situation)} ${form.failure()}
      ${session.entry ? this.parts.sharing.entry(session.entry) : nothing} ${this.#series(situation)} ${ask('head')}
    </header>`;
    }
    /** What is shown largest: when it is, or where the client is. */
    title(session, { where, now, own }, size) {
        const { say, lang } = this.around;
        const date = saySession(session, own, this.around);
        const dayOf = (instant) => formatInstant(instant, 'day', lang, own);
        const time = () => formatInstant(session.at, 'time', lang, session.place === 'online' ? own : session.zone);
        const words = () => {
            switch (where?.moment) {
                case undefined:
                    return [say('timeline.session'), say('timeline.off', { date })];
                case 'before':
                case 'eve':
                    return [say('timeline.next'), date];
                case 'day':
                    return [
                        say('timeline.today', { date: dayOf(now) }),
                        session.at > now ? say('timeline.todayAt', { time: time() }) : say('timeline.dayOf'),
                    ];
                case 'after':
                    return [dayOf(now), say('timeline.since', { count: -where.days })];
                case 'over':
                    return [dayOf(now), say('timeline.over', { date: dayOf(session.at) })];
            }
        };
        const [above, title] = words();
        return html `<div>
      <p class="soft">${above}</p>
      <h2 class=${size} id="title" tabindex="-1">${title}</h2>
    </div>`;
    }
    #sentences(session, { where, current, now, own, writable }) {
        const { say, lang, name, journey } = this.around;
        const { practice, visit } = journey.program;
        const { moment, days = 0 } = where ?? {};
        const { beside, next } = current ?? {};
        const isAhead = moment === 'before' || moment === 'eve' || (moment === 'day' && session.at > now);
        const therapist = this.around.plain(practice.therapist);
        const zones = isAhead ? sayBothZones(session, own, this.around) : '';
        const date = (one) => saySession(one, own, this.around);
        return html `
      ${isAhead
            ? html `<p>
              ${say(session.place === 'online' ? 'timeline.withOnline' : 'timeline.with', { therapist })}
              ${moment === 'day' ? nothing : say('timeline.itIs', { days: relativeDays(days, lang) })}
              ${say('timeline.plan', { time: sayMinutes(visit[session.route], this.around) })}
            </p>`
            : nothing}
      ${isAhead && session.place !== 'online' && practice.address ? html `<p class="soft">${this.around.text(practice.address)}</p>` : nothing}
      ${zones ? html `<p class="soft">${zones}</p>` : nothing} ${this.#visits(session, now, date)}
      ${session.cancelled ? html `<p>${say('timeline.offHint')}</p>` : nothing}
      ${moment === 'over' ? html `<p>${say('timeline.overHint')}</p>` : nothing}
      ${session.page
            ? html `<p>
              ${say('timeline.pageSays', { date: date({ ...session.page, place: session.place }), name })}
              ${writable ? this.link(say('timeline.usePage'), () => this.parts.form.usePage(session)) : nothing}
            </p>`
            : nothing}
      ${beside
            ? html `<p>
              ${say('timeline.beside', {
                days: relativeDays(Math.round((beside.at - now) / 86_400_000), lang),
                date: formatInstant(Date.parse(`${addDays(dayAt(beside.at, own), lastDay)}T12:00Z`), 'short', lang, 'UTC'),
            })}
            </p>`
            : nothing}
      ${next && !isAhead ? html `<p>${say('timeline.nextOn', { date: date(next) })}</p>` : nothing}
    `;
    }
    /** The visits around it that are still to come. */
    #visits({ visits, zone, place }, now, date) {
        return visits
            .filter(({ cancelled }) => !cancelled)
            .map(({ kind, start }) => ({ kind, at: instantOf(start, zone) }))
            .filter(({ at }) => at > now)
            .sort((one, other) => one.at - other.at)
            .map(({ kind, at }) => html `<p class="soft">${this.around.say(`timeline.visit.${kind}`)}: ${date({ at, zone, place })}</p>`);
    }
    /** To the calendar, to another date, to another session: not while it goes on. */
    #actions(session, { where, now, own, writable }) {
        const { say } = this.around;
        const { form, calendar } = this.parts;
        const isAhead = session.at > now;
        if (!isAhead && where?.moment === 'day')
            return nothing;
        return html `<p class="actions">
        ${isAhead ? calendar.opener(session.sequence > 0) : nothing}
        ${writable
            ? html `${this.link(say(session.cancelled ? 'timeline.replan' : 'timeline.move'), () => form.open(session))}
              ${this.link(say('timeline.add'), () => form.open('new'))}`
            : nothing}
      </p>
      ${isAhead ? calendar.form(session, own) : nothing}`;
    }
    /** All sessions, where there is more than the one that is spoken of. */
    #series({ session: spokenOf, sessions, own, writable }) {
        if (sessions.length < 2)
            return nothing;
        const { say } = this.around;
        const { form } = this.parts;
        return html `<details class="series">
      <summary class="link">${say('timeline.all', { count: sessions.length })}</summary>
      <ul>
        ${sessions.map((session) => {
            const date = saySession(session, own, this.around);
            // Heard alone, "Edit" would not say what.
            const label = say('timeline.moveOne', { date });
            return html `<li aria-current=${session === spokenOf ? 'true' : nothing}>
            <span>${session.cancelled ? say('timeline.off', { date }) : date}</span>
            ${writable
                ? html `<button class="link" type="button" aria-label=${label} @click=${() => form.open(session)}>
                    ${say('timeline.edit')}
                  </button>`
                : nothing}
          </li>`;
        })}
      </ul>
    </details>`;
    }
}
