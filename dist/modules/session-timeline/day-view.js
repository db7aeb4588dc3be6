/** The layout for the day: the next step alone, and a look at what comes after it. */
import { html, nothing } from 'lit';
import { formatInstant } from "../locale/format.js";
import { nextStep } from "./day.js";
import { listNow } from "./lists.js";
import { whomToCall } from "./room.js";
import { sayAbout, saySession, saySoon } from "./saying.js";
import { View } from "./view.js";
/** An element's day. */
export class DayView extends View {
    /**
     * @param head what stands for it where no session is planned
     * @param whole the way to the whole way
     */
    render(scene, head, whole) {
        const { say, journey } = this.around;
        const { checks, keeping, intention } = this.parts;
        const { where, session, writable } = scene;
        if (!where || !session)
            return html `<div class="day">${head()} ${whole}</div>`;
        const list = listNow(scene);
        const item = writable && list ? checks.undone(list)[0] : undefined;
        const step = nextStep(where, item, journey.program.instructions);
        const { phase } = step.stretch;
        return html `<div class="day">
      <p class="soft">${this.#date(scene)}</p>
      <div>
        <article class="day-next lit" aria-live="polite">
          <p class="small soft">${this.#label(step, item, scene)}</p>
          <h2 class="display" id="title" tabindex="-1">${this.around.text(item?.text ?? phase.title)}</h2>
          ${step.texts.map((text) => html `<p>${this.around.text(text)}</p>`)}
          ${item && list
            ? html `<p class="actions">
                  ${this.button(say('timeline.tick'), () => checks.tick(list, item, true), 'btn btn--primary btn--big')}
                </p>`
            : whomToCall(phase, this.around)}
        </article>
        ${checks.failure()} ${keeping.ask()}
      </div>
      <section>${this.#then(step, scene)} ${whole}</section>
      ${step.isIntentionNear ? intention.render(where.here.phase, scene, 'h3') : nothing}
    </div>`;
    }
    #date({ where, session, now, own }) {
        const { say, lang } = this.around;
        const today = formatInstant(now, 'day', lang, own);
        switch (where?.moment) {
            case 'day':
                return say('timeline.today', { date: today });
            case 'after':
            case 'over':
                return today;
            default:
                return session ? say('timeline.nextOn', { date: saySession(session, own, this.around) }) : '';
        }
    }
    #label({ isComing, stretch }, item, scene) {
        const { say } = this.around;
        if (isComing)
            return `${say('timeline.then')}, ${sayAbout(stretch.from, scene, this.around)}`;
        return say(item ? 'timeline.then' : 'timeline.now');
    }
    #then({ then }, scene) {
        if (!then.length)
            return nothing;
        return html `<h3 class="label">${this.around.say('timeline.after')}</h3>
      <ol class="day-then">
        ${then.map(({ phase: { short }, from }) => html `<li>
              <span class="soft nowrap">${saySoon(from, scene, this.around)}</span
              ><span>${this.around.text(short)}</span>
            </li>`)}
      </ol>`;
    }
}
