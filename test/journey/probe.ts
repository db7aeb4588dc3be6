/** A widget that shows nothing and tells what it sees; and ways to wait for what it should see. */
import {fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {JourneyConsumer} from '../../src/journey/consumer.ts';
import {KapJourney} from '../../src/journey/journey.ts';

export class KapProbe extends LitElement {
  readonly journey = new JourneyConsumer(this);
  #waiting: {until: (journey: JourneyConsumer) => boolean; resolve: () => void}[] = [];

  /** Resolves when what this widget sees is as described. */
  async sees(until: (journey: JourneyConsumer) => boolean): Promise<JourneyConsumer> {
    await new Promise<void>((resolve) => {
      this.#waiting.push({until, resolve});
      this.requestUpdate();
    });
    return this.journey;
  }

  protected override updated(): void {
    this.#waiting = this.#waiting.filter(({until, resolve}) => {
      const seen = until(this.journey);
      if (seen) resolve();
      return !seen;
    });
  }

  /** Resolves when a record is open. */
  opened(): Promise<JourneyConsumer> {
    return this.sees(({record}) => record.status === 'open');
  }

  /** Resolves when another record is open than this, or the same one anew. */
  async reopened(work: () => unknown): Promise<JourneyConsumer> {
    const {actions} = this.journey;
    await work();
    return this.sees(({record, actions: now}) => record.status === 'open' && now !== actions);
  }

  /** The notes in the record, newest first. */
  async texts(): Promise<string[]> {
    const {entries} = await this.journey.actions.query('note');
    return entries.map(({content}) => content.text);
  }

  /** Writes a note; gives its id. */
  async write(text: string, sharing: 'private' | 'shared' = 'private'): Promise<string> {
    const saved = await this.journey.actions.save({...note(text), sharing});
    if (saved.state !== 'saved') throw new Error(saved.state);
    return saved.entry.id;
  }
}

export function defineProbe(): void {
  if (!customElements.get('kap-probe')) customElements.define('kap-probe', KapProbe);
}

export function defineJourney(): void {
  if (!customElements.get('kap-journey')) customElements.define('kap-journey', KapJourney);
}

/** A site of its own for each test, so that no test finds another's record. */
export function newSite(): string {
  return `https://${crypto.randomUUID()}.example`;
}

export const note = (text: string) => ({kind: 'note', content: {text, bring: true}}) as const;

/** A journey with a probe in it. `storage="device"` where nothing else is said. */
export async function stand(
  settings: Partial<KapJourney> = {},
): Promise<{readonly journey: KapJourney; readonly probe: KapProbe}> {
  const journey = document.createElement('kap-journey') as KapJourney; // a test file defines it
  const probe = document.createElement('kap-probe') as KapProbe; // as above
  Object.assign(journey, {site: newSite(), storage: 'device', ...settings});
  journey.append(probe);
  (await fixture(html`<div></div>`)).append(journey);
  return {journey, probe};
}

/** Why something was refused. */
export function failureOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'nothing',
    (error: {failure?: string}) => error.failure ?? String(error),
  );
}
