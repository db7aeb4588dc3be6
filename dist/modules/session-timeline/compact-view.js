/** The layout for a sidebar: the date, where the client is, two things to do, and the way to the rest. */
import { html, nothing } from 'lit';
import { listNow } from "./lists.js";
import { View } from "./view.js";
/** An element's compact layout. */
export class CompactView extends View {
    /**
     * @param above the date and the floor plan
     * @param showWhole shows the whole way in its place, where the provider has no page for that
     */
    render(scene, above, showWhole) {
        const { say, journey } = this.around;
        const { checks, keeping } = this.parts;
        const here = scene.where?.here.phase;
        const list = listNow(scene);
        const items = list ? checks.undone(list).slice(0, 2) : [];
        const page = journey.program.links.timeline;
        return html `<div class="compact lit">
        ${above}
        ${here
            ? html `<div>
                <h3 class="label">${this.around.text(here.title)} <span class="here">${say('timeline.here')}</span></h3>
                ${list && items.length
                ? html `<ul class="checks">
                        ${items.map((item) => checks.row(list, item))}
                      </ul>`
                : html `<p>${this.around.text(here.short)}</p>`}
              </div>`
            : nothing}
        ${checks.failure()}
        ${page ? html `<a class="btn" href=${page}>${say('timeline.open')}</a>` : this.button(say('timeline.open'), showWhole)}
      </div>
      ${keeping.ask()}`;
    }
}
