/** Takes a session to the client's own calendar, saying only what the client chose. */
import { html, nothing } from 'lit';
import { calendarFile, uidOf } from "../interchange/calendar.js";
import { download } from "../parts/download.js";
import { described } from "../parts/fields.js";
import { icon } from "../parts/icons.js";
import { Part } from "../parts/part.js";
import { addDays, dayAt, instantOf } from "../sessions/zones.js";
/** When on the evening before the reminder is, by whatever clock the client has with them. */
const evening = 'T18:00';
const visitMinutes = 60;
/** A session's appointments: itself, its visits, and the reminder. */
export function appointments(session, minutes, own, owner, titles) {
    const { ref, at, zone, sequence, cancelled, visits } = session;
    const shared = { title: titles.title, sequence };
    return [
        { ...shared, uid: uidOf(owner, ref), start: at, minutes, cancelled },
        {
            ...shared,
            title: titles.reminder,
            uid: uidOf(owner, ref, 'reminder'),
            start: addDays(dayAt(at, own), -1) + evening,
            minutes: 15,
            cancelled,
            reminder: true,
        },
        ...visits.map(({ id, start, cancelled: off = false }) => ({
            ...shared,
            uid: uidOf(owner, ref, id),
            start: instantOf(start, zone),
            minutes: visitMinutes,
            cancelled: off,
        })),
    ];
}
/** The button, and what it opens: the title, chosen before anything is made. */
export class CalendarForm extends Part {
    #open = false;
    #now;
    /** @param now the time when it is pressed, ms since 1970 */
    constructor(around, now) {
        super(around);
        this.#now = now;
    }
    opener(again) {
        const turn = () => {
            this.#open = !this.#open;
            return this.around.show(this.#open ? '#calendar-title' : undefined);
        };
        return html `<button class="btn" type="button" id="calendar" aria-expanded=${this.#open} @click=${turn}>
      ${icon('calendar')}${this.around.say(again ? 'timeline.calendarAgain' : 'timeline.calendar')}
    </button>`;
    }
    /** @param own the client's zone */
    form(session, own) {
        const { say, journey } = this.around;
        if (!this.#open)
            return nothing;
        const make = (event) => {
            event.preventDefault();
            const fields = new FormData(event.currentTarget); // the listener is on the form
            const title = String(fields.get('title'));
            const { site, client } = journey.record;
            const minutes = journey.program.visit[session.route].max;
            const titles = { title, reminder: say('timeline.reminder', { title }) };
            const all = appointments(session, minutes, own, `${site} ${client}`, titles);
            download('appointment.ics', calendarFile(all, this.#now()), 'text/calendar');
            this.#open = false;
            return this.around.show('#calendar');
        };
        return html `<form class="field" @submit=${make}>
      ${described({ id: 'calendar-title', label: say('timeline.calendarLabel'), hint: say('timeline.calendarHint') }, (by) => html `<input
            class="input"
            id="calendar-title"
            name="title"
            maxlength="100"
            required
            value=${say('timeline.appointment')}
            aria-describedby=${by}
          />`)}
      <p class="actions"><button class="btn" type="submit">${say('timeline.calendarMake')}</button></p>
    </form>`;
    }
}
