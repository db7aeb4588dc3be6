/** Takes a session to the client's own calendar, saying only what the client chose. */
import { html, nothing } from 'lit';
import { download } from "../parts/download.js";
import { described } from "../parts/fields.js";
import { icon } from "../parts/icons.js";
import { Later } from "../parts/later.js";
import { Part } from "../parts/part.js";
/** The button, and what it opens: the title, chosen before anything is made. */
export class CalendarForm extends Part {
    #open = false;
    #file;
    #now;
    /**
     * @param load brings what makes the file
     * @param now the time when it is made, ms since 1970
     */
    constructor(around, load, now) {
        super(around);
        this.#file = new Later(around, load);
        this.#now = now;
    }
    opener(again) {
        const turn = () => {
            this.#open = !this.#open;
            if (this.#open)
                void this.#file.ask();
            else
                this.#file.forget();
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
            const naming = { title, reminder: say('timeline.reminder', { title }), own, owner: `${site} ${client}` };
            const { max } = journey.program.visit[session.route];
            const hand = ({ appointmentFile }) => {
                download('appointment.ics', appointmentFile(session, max, naming, this.#now()), 'text/calendar');
                this.#open = false;
                return this.around.show(this.around.isHere ? '#calendar' : undefined);
            };
            this.#file.press(event, hand, true);
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
      ${this.#file.render()}
    </form>`;
    }
}
