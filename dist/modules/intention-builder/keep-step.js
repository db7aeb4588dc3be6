/** The last step: the intention as a card, what else was written on the way, and keeping it. */
import { html, nothing } from 'lit';
import { clash } from "../parts/clash.js";
import { holdsDanger } from "../parts/danger.js";
import { dangerIn } from "./answers.js";
import { faceOf } from "./face.js";
import { isPart, keptAs, onTheWay, saysSame } from "./intended.js";
import { Step } from "./step.js";
/** The step where it is kept. */
export class KeepStep extends Step {
    /** what was saved elsewhere since the change began */
    #savedElsewhere;
    /** the form showed another sharing than is stored: it is to be looked at once more */
    #isSharedOtherwise = false;
    /** Nothing was tried yet. */
    reset() {
        this.#savedElsewhere = undefined;
        this.#isSharedOtherwise = false;
    }
    render() {
        const { say } = this.around;
        const { drafts, sharing, help, shown, written } = this.way;
        const face = this.#face;
        const { sentence } = face;
        const isHeld = !holdsDanger(face);
        const changes = drafts.steps
            .filter(isPart)
            .map(({ id, kind }) => this.link(say(`intention.to.${kind}`), () => this.way.goTo(id))); // one of these three
        return html `<div class="group">
        <h2 class="head" id="title" tabindex="-1">
          ${say(!sentence ? 'intention.open' : isHeld ? 'intention.ready' : 'help.wrote')}
        </h2>
        ${isHeld ? html `<p class="soft">${say(sentence ? 'intention.lightly' : 'intention.openHint')}</p>` : nothing}
      </div>
      ${sentence ? shown(face) : html `<p class="equal">${this.without('btn')}</p>`} ${help.atOnce(dangerIn(drafts.now))}
      ${sentence ? html `<p class="actions">${changes}</p>` : nothing} ${written.onTheWay(drafts.now, true)}
      <div class="field">${sharing.head('intention', drafts.edited)}</div>
      ${this.#clash()}
      <p role="status">${this.#isSharedOtherwise ? say('clash.again') : nothing}</p>`;
    }
    get #face() {
        const { drafts } = this.way;
        return { ...faceOf(drafts.says(), this.around.journey.program.intention), date: drafts.occasion.date };
    }
    #clash() {
        const theirs = this.#savedElsewhere;
        if (!theirs)
            return nothing;
        const shown = html `<blockquote dir="auto">${theirs.content.sentence}</blockquote>
      ${this.way.help.near(theirs.content)}`;
        return clash(this.around, shown, {
            mine: () => this.keep(theirs),
            theirs: () => this.#takeTheirs(theirs),
            both: () => this.keep(undefined),
        });
    }
    /** @param stored the entry of which this is the next version; without one it is new */
    keep(stored) {
        const { drafts, sharing } = this.way;
        return drafts.once(async () => {
            const { actions } = this.around.journey;
            const content = drafts.says();
            const { sentence, word, hard } = content;
            if (!sentence)
                return this.around.show('.equal > *');
            const text = [sentence, word, hard].filter(Boolean).join('\n');
            const saved = await drafts.notice.run(this.#save(content, stored), text);
            if (!saved || actions !== this.around.journey.actions)
                return;
            this.#savedElsewhere = saved.state === 'conflict' ? saved.stored : undefined;
            this.#isSharedOtherwise = saved.state === 'sharing';
            if (saved.state !== 'saved')
                return this.around.show(this.#savedElsewhere && '#clash');
            sharing.saved('intention');
            this.way.kept(saved.entry);
            await this.way.close(keptAs(drafts.now, saved.entry));
        });
    }
    async #save(content, stored) {
        const { drafts, sharing } = this.way;
        const before = stored ? undefined : await drafts.find(content);
        if (before)
            return { state: 'saved', entry: before };
        const saved = await this.around.journey.actions.save({
            kind: 'intention',
            content,
            session: stored?.session ?? drafts.occasion.session,
            sharing: sharing.of('intention', stored),
            ...(stored && { id: stored.id, version: stored.version }),
        });
        // Another tab has made the same change: there is nothing to ask.
        return saved.state === 'conflict' && saysSame(saved.stored.content, content)
            ? { state: 'saved', entry: saved.stored }
            : saved;
    }
    /** What was saved elsewhere stands; what was written on the way stays. */
    #takeTheirs(stored) {
        const { drafts } = this.way;
        return this.way.close(drafts.filledFrom(stored, { answers: onTheWay(drafts.now.answers, drafts.steps) }));
    }
}
