/** A removal that asks first, in its place. */
import {html, nothing} from 'lit';
import {Part, type Shown} from './part.ts';

/** Something that can be removed. */
export interface Removable {
  readonly id: string;
  /** what is asked, such as "Remove this question?" */
  readonly ask: string;
  /** what the button says; by default "Remove" */
  readonly word?: string;
  /** what the button looks like; by default a link */
  readonly looks?: string;
  remove(): Promise<unknown>;
  /** where the focus goes when it is left where it is, and when it is gone: selectors */
  readonly left: string;
  readonly gone: string;
}

/** The removals of a list: of one thing at a time it is asked. */
export class Removal extends Part {
  #asked: string | undefined;
  /** the one that could not be removed: there it is said */
  #failed: string | undefined;

  /** The button; once it was pressed, the question with its two answers. */
  render(thing: Removable): Shown {
    const {say} = this.around;
    const {id, ask, word = say('remove'), looks = 'link'} = thing;
    if (!this.asks(id)) return this.button(word, () => this.#ask(id, `[id="remove-${id}"]`), looks);
    return html`<span id="remove-${id}" tabindex="-1">${ask}</span>
      ${this.link(say('remove'), () => this.#remove(thing))}
      ${this.link(say('leaveIt'), () => this.#ask(undefined, thing.left))}`;
  }

  /** Whether it is asked: then what else stands there makes way. */
  asks(id: string): boolean {
    return this.#asked === id;
  }

  /** Why it could not be removed. */
  failure({id}: Pick<Removable, 'id'>): Shown {
    return this.#failed === id ? this.notice.render() : nothing;
  }

  /** Another record is open. */
  reset(): void {
    this.#asked = this.#failed = this.notice.failure = undefined;
  }

  #ask(id: string | undefined, place: string): Promise<void> {
    this.#asked = id;
    this.#failed = this.notice.failure = undefined;
    return this.around.show(place);
  }

  async #remove({id, remove, gone}: Removable): Promise<void> {
    if (this.#asked !== id) return; // pressed twice
    this.#asked = undefined;
    this.#failed = id;
    if (await this.run(remove())) await this.around.show(gone);
  }
}
