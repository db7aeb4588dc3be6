/** What the parts have in common that a client can press. */
import {html, type nothing, type TemplateResult} from 'lit';
import type {Around} from './around.ts';
import {Notice} from './notice.ts';

/** Something to show, or nothing. */
export type Shown = TemplateResult | typeof nothing;

/** A part of an element: it knows what is around it, and says when something it was asked to do did not work. */
export abstract class Part {
  protected readonly around: Around;
  protected readonly notice: Notice;

  constructor(around: Around) {
    this.around = around;
    this.notice = new Notice(around, 'fail.done');
  }

  protected button(words: unknown, work: (event: Event) => unknown, looks = 'btn'): TemplateResult {
    return html`<button class=${looks} type="button" @click=${work}>${words}</button>`;
  }

  protected link(words: unknown, work: () => unknown): TemplateResult {
    return this.button(words, work, 'link');
  }

  /** A question with its answers, all of one size. */
  protected question(title: string, said: unknown, answers: unknown): TemplateResult {
    return html`<section class="lit panel" tabindex="-1" aria-label=${title}>
      <p class="title"><b>${title}</b></p>
      ${said}
      <p class="equal">${answers}</p>
      ${this.notice.render()}
    </section>`;
  }

  /** Does something. Whether it worked. */
  protected async run(work: Promise<unknown>): Promise<boolean> {
    await this.notice.run(work);
    return !this.notice.failure;
  }
}
