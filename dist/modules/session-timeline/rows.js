/** The phases, one row each, from preparing for a session to the weeks after. */
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from "../parts/icons.js";
import { whileConnected } from "../parts/listening.js";
import { foldedBehind } from "./light.js";
import { Room } from "./room.js";
import { sayWhen } from "./saying.js";
import { View } from "./view.js";
/** The row into which those that are over fold. */
const earlier = '';
/** An element's rows. */
export class Rows extends View {
    /** the phase that the page's address names, until it was opened */
    #named;
    #room;
    constructor(around, parts) {
        super(around, parts);
        /** the rooms that are open, by their phases' ids */
        this.open = new Set();
        /** all of it is shown, for paper */
        this.isPrinting = false;
        /** the phase that the page's address names, until it was opened */
        this.#named = '';
        this.#readAddress = () => {
            this.#named = /[#&]kap-phase=([\w-]+)/.exec(location.hash)?.[1] ?? '';
            if (this.#named)
                this.around.host.requestUpdate();
        };
        this.#room = new Room(around, parts);
        around.host.addController(this);
        whileConnected(around.host, (signal) => {
            window.addEventListener('hashchange', this.#readAddress, { signal });
            this.#readAddress();
        });
    }
    hostUpdated() {
        this.#goToNamed();
    }
    render(scene, ask) {
        const { say, journey } = this.around;
        const stretches = scene.where?.stretches ??
            journey.program.phases.map((phase) => ({ phase, from: -Infinity, to: Infinity, state: 'to-come' }));
        const rows = (some) => repeat(some, ({ phase }) => phase.id, (stretch) => this.#row(stretch, scene, ask));
        const folded = foldedBehind(stretches, scene.light);
        return html `${folded
            ? html `<li class="phase" data-state="past">
            <span class="phase-mark" aria-hidden="true"></span>
            <details ?open=${this.#isShown(earlier)} @toggle=${(event) => this.#toggled(event, earlier)}>
              <summary>
                <h3>${say('timeline.earlier')}</h3>
                <span class="when">${say('timeline.past')}</span>${icon('chevron')}
              </summary>
              <ol class="phases">
                ${rows(stretches.slice(0, folded))}
              </ol>
            </details>
          </li>`
            : nothing}
    ${rows(stretches.slice(folded))}`;
    }
    #row(stretch, scene, ask) {
        const { say } = this.around;
        const { phase, state } = stretch;
        const { id, part } = phase;
        const isLit = id === scene.light.phase;
        const isHere = scene.where && state === 'here';
        // Where the light stays while "here" moves on, the words that move take no room of their own.
        const here = say(!isHere ? 'timeline.was' : part === 'day' ? 'timeline.hereAbout' : 'timeline.here');
        return html `<li class="phase" id="phase-${id}" data-state=${state} aria-current=${isHere ? 'step' : nothing}>
      <span class="phase-mark" aria-hidden="true"></span>
      <details
        class=${isLit ? 'lit' : ''}
        ?open=${this.#isShown(id)}
        data-place=${id}
        @toggle=${(event) => this.#toggled(event, id)}
      >
        <summary>
          <h3>${isLit ? html `<span class="here">${here}</span>` : nothing}${this.around.text(phase.title)}</h3>
          <span class="when"
            >${isHere && !isLit ? html `<b>${say('timeline.here')}</b>` : sayWhen(stretch, scene, this.around)}</span
          >${icon('chevron')}
        </summary>
        ${this.#room.render(phase, scene, this.open.has(id), ask)}
      </details>
    </li>`;
    }
    #isShown(id) {
        return this.open.has(id) || this.isPrinting;
    }
    #toggled(event, id) {
        const { open } = event.currentTarget; // the listener is on details
        if (this.isPrinting || open === this.open.has(id))
            return;
        const others = [...this.open].filter((one) => one !== id);
        this.open = new Set(open ? [...others, id] : others);
        this.around.host.requestUpdate();
    }
    #readAddress;
    /** Opens the phase that the page's address names, once it is there. */
    #goToNamed() {
        const id = this.#named;
        const row = id && this.around.host.renderRoot.querySelector(`#phase-${id}`);
        if (!row)
            return;
        this.#named = '';
        const isFolded = row.parentElement?.closest('details');
        this.open = new Set([...this.open, id, ...(isFolded ? [earlier] : [])]);
        void this.around.show().then(() => {
            row.querySelector('summary')?.focus({ preventScroll: true });
            row.scrollIntoView();
        });
    }
}
