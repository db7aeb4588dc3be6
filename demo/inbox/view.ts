/** The base of the inbox's views: parts of one page, which share its styles. */
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {sentenceOf} from './api.ts';

export abstract class View extends LitElement {
  /** What went wrong last, in a sentence. */
  @state() protected problem = '';
  /** Something is under way: its button cannot be pressed again. */
  @state() protected busy = false;

  /** In the page's one shadow tree, under its styles. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Does something that can fail, and says so where it did. Returns whether it was done. */
  protected async attempt(work: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.problem = '';
    try {
      await work();
      return true;
    } catch (error) {
      this.problem = sentenceOf(error);
      return false;
    } finally {
      this.busy = false;
    }
  }

  protected renderProblem(): TemplateResult {
    return html`<p class="error" role="alert">${this.problem || nothing}</p>`;
  }
}
