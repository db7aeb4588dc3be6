/** An intention builder on a stage. */
import {KapIntentionBuilder} from '../../src/intention-builder/intention-builder.ts';
import {createMemoryRepository} from '../../src/record/memory.ts';
import type {Store} from '../../src/record/store.ts';
import {openRecord} from '../record/open.ts';
import {WidgetStage, type Setting} from '../widget.ts';

export {destination, harbor} from '../widget.ts';

KapIntentionBuilder.define();

/** A session on December 3 at 10 in the morning, five days after the stage's own day. */
export async function planned(store: Store, start = '2026-12-03T10:00'): Promise<void> {
  await store.save({
    kind: 'session',
    content: {start, zone: 'America/Los_Angeles', route: 'lozenge', status: 'planned', sequence: 0, visits: []},
  });
}

/** Two stores on one record, as two tabs have them. */
export async function stores(): Promise<[Store, Store]> {
  const repository = createMemoryRepository();
  return [await openRecord({repository}), await openRecord({repository})];
}

/** The tab is looked at again. */
export async function focused(...stages: readonly Stage[]): Promise<void> {
  window.dispatchEvent(new Event('focus'));
  for (const stage of stages) await stage.settled();
}

export class Stage extends WidgetStage<KapIntentionBuilder> {
  static async open(setting: Setting = {}): Promise<Stage> {
    const {page, store, clock} = await this.prepare(KapIntentionBuilder, setting);
    const stage = new Stage(KapIntentionBuilder, page, store, clock, setting);
    await stage.settled();
    return stage;
  }

  get title(): string {
    return this.$('#title').textContent!.replace(/\s+/g, ' ').trim();
  }

  get own(): HTMLTextAreaElement {
    return this.$<HTMLTextAreaElement>('#own');
  }

  /** The page is closed, and opened again. */
  async reopen(): Promise<Stage> {
    this.page.remove();
    return Stage.open({store: this.store});
  }

  write(text: string): Promise<void> {
    return this.type('#own', text);
  }

  /** Goes on until a step with this title is open. */
  async goTo(title: string): Promise<void> {
    for (let i = 0; i < 12 && this.title !== title; i++) await this.press('Next');
    if (this.title !== title) throw new Error(`No step "${title}"`);
  }

  /** Keeps an intention, the short way. */
  async keep(sentence: string): Promise<void> {
    if (this.has('I have a sentence already')) await this.press('I have a sentence already');
    await this.goTo('One sentence to bring');
    await this.write(sentence);
    await this.goTo('This is your intention');
    await this.press('Keep it');
  }
}
