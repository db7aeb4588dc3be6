/** What the parts have in common that a client can press. */
import { html } from 'lit';
import { Notice } from "./notice.js";
/** A part of an element: it knows what is around it, and says when something it was asked to do did not work. */
export class Part {
    constructor(around) {
        this.around = around;
        this.notice = new Notice(around, 'fail.done');
    }
    button(words, work, looks = 'btn') {
        return html `<button class=${looks} type="button" @click=${work}>${words}</button>`;
    }
    link(words, work) {
        return this.button(words, work, 'link');
    }
    /** A question with its answers, all of one size. */
    question(title, said, answers) {
        return html `<section class="lit panel" tabindex="-1" aria-label=${title}>
      <p class="title"><b>${title}</b></p>
      ${said}
      <p class="equal">${answers}</p>
      ${this.notice.render()}
    </section>`;
    }
    /** Does something. Whether it worked. */
    async run(work) {
        await this.notice.run(work);
        return !this.notice.failure;
    }
}
