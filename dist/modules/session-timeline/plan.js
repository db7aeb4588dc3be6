/** The way as rooms, side by side. The list of phases says the same in words, so this is not read out. */
import { html, nothing } from 'lit';
import { formatInstant } from "../locale/format.js";
import { sayMinutes } from "./saying.js";
/** An element's floor plan. */
export class Plan {
    #around;
    constructor(around) {
        this.#around = around;
        around.host.addController(this);
    }
    hostUpdated() {
        // By script: a strict content security policy blocks inline styles.
        for (const room of this.#around.host.renderRoot.querySelectorAll('[data-length]')) {
            room.style.setProperty('--length', room.dataset['length'] ?? '1');
        }
    }
    /** @param isNamed with the names of its three parts */
    render({ where, session, own }, isNamed) {
        const { say, lang, journey } = this.#around;
        const { phases, visit } = journey.program;
        const names = {
            before: say('timeline.before'),
            day: session ? formatInstant(session.at, 'weekday', lang, own) : say('timeline.theDay'),
            after: say('timeline.afterwards'),
        };
        const lengthOf = (part) => phases.reduce((sum, phase) => sum + (phase.part === part ? phase.plan : 0), 0);
        return html `<div class="plan" aria-hidden="true">
      <div class="plan-rooms">
        ${phases.map(({ plan, part }, i) => html `<span
              data-length=${plan}
              data-state=${where?.stretches[i]?.state ?? nothing}
              ?data-wall=${i > 0 && part !== phases[i - 1]?.part}
            ></span>`)}
      </div>
      ${isNamed
            ? html `<div class="plan-names">
              ${['before', 'day', 'after'].map((part) => html `<span data-length=${lengthOf(part)}
                    ><b>${names[part]}</b
                    >${part === 'day' ? sayMinutes(visit[session?.route ?? 'unspecified'], this.#around) : nothing}</span
                  >`)}
            </div>`
            : nothing}
    </div>`;
    }
}
