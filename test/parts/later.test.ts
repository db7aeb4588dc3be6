/** What comes later than the element that shows it. */
import {expect, fixture} from '@open-wc/testing';
import {html, LitElement} from 'lit';
import {Around} from '../../src/parts/around.ts';
import {Later} from '../../src/parts/later.ts';
import {declares} from '../console.ts';

interface Coming {
  resolve(it: string): void;
  reject(error: unknown): void;
}

/** An element with one button that needs what comes later, and what it did with it. */
class Waiting extends LitElement {
  readonly asked: Coming[] = [];
  readonly done: string[] = [];
  asPress = false;
  isThere = true;
  readonly later = new Later<string>(
    new Around(this),
    () => new Promise((resolve, reject) => this.asked.push({resolve, reject})),
  );

  protected override render() {
    const work = (event: Event) => this.later.press(event, (it) => this.done.push(it), this.asPress);
    return html`${this.isThere ? html`<button @click=${work}>Go</button>` : ''}${this.later.render()}`;
  }

  get button(): HTMLButtonElement {
    return this.renderRoot.querySelector('button')!;
  }

  get said(): string {
    return this.renderRoot.querySelector('[role=status]')?.textContent?.trim() ?? '';
  }
}
customElements.define('test-waiting', Waiting);

/** The element once what was asked for has come, or has not, and it shows that. */
async function settled(element: Waiting): Promise<void> {
  await element.later.ask().catch(() => undefined);
  await element.updateComplete;
}

describe('what comes later', () => {
  let element: Waiting;
  beforeEach(async () => (element = await fixture<Waiting>(html`<test-waiting></test-waiting>`)));

  it('is asked for once, and a press made twice meanwhile runs once when it comes', async () => {
    element.button.click();
    element.button.click();
    expect(element.asked).to.have.length(1);
    element.asked[0]!.resolve('it');
    await settled(element);
    expect(element.done).to.deep.equal(['it']);
  });

  it('is used at once where it is there', async () => {
    const asked = element.later.ask();
    element.asked[0]!.resolve('it');
    await asked;
    element.button.click();
    expect(element.done).to.deep.equal(['it']);
  });

  it('does not run a press whose place is gone', async () => {
    element.button.click();
    element.isThere = false;
    element.requestUpdate();
    await element.updateComplete;
    element.asked[0]!.resolve('it');
    await settled(element);
    expect(element.done).to.deep.equal([]);
  });

  it('is spoken of once it takes more than a second, and no longer when it is there', async () => {
    element.button.click();
    await element.updateComplete;
    expect(element.said).to.equal('');
    const line = element.renderRoot.querySelector('[role=status]')!;
    await new Promise((resolve) =>
      new MutationObserver(resolve).observe(line, {childList: true, subtree: true, characterData: true}),
    );
    expect(element.said).to.contain('on its way');
    element.asked[0]!.resolve('it');
    await settled(element);
    expect(element.said).to.equal('');
  });

  it('is not spoken of where nobody waits for it', async () => {
    const {setTimeout} = window;
    const late: TimerHandler[] = [];
    window.setTimeout = ((work: TimerHandler) => late.push(work)) as typeof setTimeout; // of those that a browser has
    const asked = element.later.ask();
    window.setTimeout = setTimeout;
    for (const work of late) if (typeof work === 'function') work();
    await element.updateComplete;
    expect([late.length, element.said]).to.deep.equal([1, '']);

    element.button.click();
    await element.updateComplete;
    expect(element.said).to.contain('on its way');
    element.asked[0]!.resolve('it');
    await asked;
  });

  it('does not run a press that is not meant any more, nor speaks of it', async () => {
    element.button.click();
    element.later.forget();
    element.asked[0]!.resolve('it');
    await settled(element);
    expect(element.done).to.deep.equal([]);

    const other = await fixture<Waiting>(html`<test-waiting></test-waiting>`);
    other.asPress = true;
    other.button.click();
    other.asked[0]!.resolve('it');
    await settled(other);
    other.later.forget();
    await other.updateComplete;
    expect(other.said).to.equal('');
  });

  it('that did not come says so, forgets the press, and is asked for again by the next one', async () => {
    declares('a part of this page did not come');
    element.button.click();
    const asked = element.later.ask();
    element.asked[0]!.reject(new Error('no network'));
    await asked;
    await element.updateComplete;
    expect(element.said).to.contain('Load this page again');
    element.button.click();
    expect(element.asked).to.have.length(2);
    element.asked[1]!.resolve('it');
    await settled(element);
    expect(element.done).to.deep.equal(['it']);
    expect(element.said).to.equal('');
  });

  it('that an element wants with each rendering is asked for once, and not again where it did not come', async () => {
    declares('a part of this page did not come');
    element.later.want();
    element.later.want();
    expect(element.asked).to.have.length(1);
    const asked = element.later.ask();
    element.asked[0]!.reject(new Error('no network'));
    await asked;
    element.later.want();
    expect(element.later.hasFailed).to.equal(true);
    expect(element.asked).to.have.length(1);
    void element.later.ask();
    expect(element.later.hasFailed).to.equal(false);
    expect(element.asked).to.have.length(2);
  });

  it('stands ready for one more press where the browser wants a press for it', async () => {
    element.asPress = true;
    element.button.click(); // no person’s
    element.asked[0]!.resolve('it');
    await settled(element);
    expect(element.done).to.deep.equal([]);
    expect(element.said).to.contain('Press once more');
    element.button.click();
    await element.updateComplete;
    expect(element.done).to.deep.equal(['it']);
    expect(element.said).to.equal('');
  });
});
