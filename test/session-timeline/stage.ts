/** A timeline on a stage. */
import {KapSessionTimeline} from '../../src/session-timeline/session-timeline.ts';
import {WidgetStage, type Setting} from '../widget.ts';

export {destination, harbor} from '../widget.ts';

KapSessionTimeline.define();

export class Stage extends WidgetStage<KapSessionTimeline> {
  static async open(setting: Setting = {}): Promise<Stage> {
    const {page, store, clock} = await this.prepare(KapSessionTimeline, setting);
    const stage = new Stage(KapSessionTimeline, page, store, clock, setting);
    await stage.settled();
    return stage;
  }

  get title(): string {
    return this.$('#title').textContent!.replace(/\s+/g, ' ').trim();
  }

  /** The id of the phase that says "You are here". */
  get here(): string | undefined {
    return this.root.querySelector('[aria-current=step]')?.id.replace('phase-', '');
  }

  /** Fills in the form for a date, and saves it. */
  async setDate(day: string, time: string): Promise<void> {
    this.$<HTMLInputElement>('#day').value = day;
    this.$<HTMLInputElement>('[name=time]').value = time;
    this.$<HTMLFormElement>('form.session-form').requestSubmit();
    await this.settled();
  }
}
