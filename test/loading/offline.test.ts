/** A page that came to rest has all that it needs: its server may be gone. */
import {expect} from '@open-wc/testing';
import {built, journey, until, visit, type Frame, type Tag} from './stand.ts';

/** The insides of a widget, and what a person does there. */
class Inside {
  readonly root: ShadowRoot;
  readonly #page: Frame;

  constructor(page: Frame, tag: Tag) {
    this.#page = page;
    this.root = page.document.querySelector(tag)!.shadowRoot!;
  }

  says(words: string): boolean {
    return this.root.textContent!.includes(words);
  }

  find(words: string): HTMLElement | undefined {
    const all = [...this.root.querySelectorAll<HTMLElement>('button, a, label, summary')];
    return all.find((one) => one.textContent!.replace(/\s+/g, ' ').trim().startsWith(words) && one.checkVisibility());
  }

  /** Presses what begins with these words, once it is there. */
  async press(words: string): Promise<void> {
    await until(() => this.find(words), `there is: ${words}`);
    this.find(words)!.click();
  }

  async write(field: string, text: string): Promise<void> {
    await until(() => this.root.querySelector(field), field);
    const element = this.root.querySelector<HTMLInputElement>(field)!;
    element.value = text;
    element.dispatchEvent(new this.#page.window.InputEvent('input', {bubbles: true, composed: true}));
  }

  async shows(words: string): Promise<void> {
    await until(() => this.says(words), `it says: ${words}`);
  }
}

/** A page with all widgets that came to rest, after which its server stopped. */
async function offline(): Promise<Frame> {
  const page = await visit({
    body: `${journey('storage="tab"')}<kap-session-timeline></kap-session-timeline>
      <kap-intention-builder></kap-intention-builder><kap-grounding-player></kap-grounding-player>`,
  });
  await page.drawn('kap-grounding-player');
  page.rest();
  const all = (await built()).filter((name) => name !== 'kap-all' && name !== 'sending');
  await page.askedFor(...all);
  await until(() => all.every((name) => page.hasCome(name)), 'all of it came');
  await page.plan({'*': ['stopped']});
  return page;
}

describe('where the server is gone after a page came to rest', () => {
  it('a date can be set', async () => {
    const page = await offline();
    const asked = await page.asked();
    const timeline = new Inside(page, 'kap-session-timeline');
    await timeline.write('#day', '2032-05-06');
    await timeline.write('[name=time]', '10:00');
    await timeline.press('Set the date');

    await timeline.shows('May 6');
    expect(await page.asked()).to.deep.equal(asked);
  });

  it('an intention can be built, with what is suggested for it, and kept', async () => {
    const page = await offline();
    const asked = await page.asked();
    const builder = new Inside(page, 'kap-intention-builder');
    await builder.press('I have a sentence already');
    await builder.write('#own', 'I must stop being afraid.');
    await builder.shows('It can be held more lightly.');
    await until(() => builder.find('Keep it') ?? void builder.find('Next')?.click(), 'the last step');
    await builder.press('Keep it');

    await builder.press('Print or save');
    await until(() => builder.find('Save as a picture'));
    expect(await page.asked()).to.deep.equal(asked);
  });

  it('an exercise can be started', async () => {
    const page = await offline();
    const asked = await page.asked();
    const player = new Inside(page, 'kap-grounding-player');
    await player.press('Slow breath out');
    await player.press('Start');

    await player.shows('Pause');
    expect(await page.asked()).to.deep.equal(asked);
  });
});
