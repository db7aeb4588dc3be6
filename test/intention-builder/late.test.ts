/** The card's file, while it is on its way and where it does not come. */
import {expect} from '@open-wc/testing';
import {KapIntentionBuilder} from '../../src/intention-builder/intention-builder.ts';
import type * as Kept from '../../src/intention-builder/kept.ts';
import type {Store} from '../../src/record/store.ts';
import {declares} from '../console.ts';
import {focused, planned, Stage} from './stage.ts';

const {kept} = KapIntentionBuilder;
const sentence = 'May I be open to what comes.';

/** A file that comes when it is let go. */
let asked = 0;
let come: () => Promise<void>;
let fail: () => void;

function holdBack(): void {
  const {promise, resolve, reject} = Promise.withResolvers<typeof Kept>();
  KapIntentionBuilder.kept = () => {
    asked++;
    return promise;
  };
  come = async () => resolve(await kept());
  fail = () => reject(new Error('no network'));
}

/** An intention for a session that is ahead. */
const intention =
  (text = sentence) =>
  async (store: Store): Promise<void> => {
    await planned(store);
    const [session] = (await store.query('session')).entries;
    await store.save({kind: 'intention', content: {sentence: text, word: 'Soften'}, session: session!.id});
  };

describe('an intention whose card is on its way', () => {
  beforeEach(() => {
    asked = 0;
    holdBack();
  });
  afterEach(() => (KapIntentionBuilder.kept = kept));

  it('is asked for when there is a sentence, and not before', async () => {
    const stage = await Stage.open();
    await stage.goTo('One sentence to bring');
    expect(asked).to.equal(0);
    await stage.write('May');
    await stage.write(sentence);
    expect(asked).to.equal(1);
  });

  it('stands in its words, and all can be done with it that needs no card', async () => {
    const stage = await Stage.open({seed: intention(), delivery: {available: true}});
    expect(asked).to.equal(1);
    const shown = stage.$('article');
    expect(shown.innerText.trim().split(/\n+/)).to.deep.equal(['For Thursday, December 3', sentence, 'Soften']);
    expect(shown.ariaLabel).to.equal('Your intention');
    for (const words of ['Change it', 'Remove', 'Share']) expect(stage.has(words), words).to.equal(true);
    expect(stage.root.querySelector('.card, dialog.screen')).to.equal(null);
    await expect(stage.widget).to.be.accessible();
  });

  it('has help beside it where it speaks of danger, and no room for a card', async () => {
    const stage = await Stage.open({seed: intention('I want to kill myself.')});
    expect(stage.$('section[aria-label="What you wrote"] p').textContent).to.equal('I want to kill myself.');
    expect(stage.text).to.include('988');
    expect(stage.root.querySelector('.card-room')).to.equal(null);
    await come();
    await stage.settled();
    expect(stage.root.querySelector('.card, .card-do, .card-room')).to.equal(null);
  });

  it('becomes its card when that comes, in the room that it has; its styles come once, as a sheet', async () => {
    const stage = await Stage.open({seed: intention()});
    const sheets = stage.root.adoptedStyleSheets.length;
    const before = stage.$('.card-room').getBoundingClientRect();
    await come();
    await stage.settled();
    const card = stage.$('.card');
    expect(card.querySelector('blockquote')!.textContent).to.equal(sentence);
    expect(getComputedStyle(card).overflow).to.equal('clip');
    expect(card.getBoundingClientRect()).to.deep.include({top: before.top, height: before.height});
    expect(stage.has('Show full screen')).to.equal(true);
    expect(stage.root.adoptedStyleSheets).to.have.length(sheets + 1);
    expect(stage.root.querySelector('style, .card-room')).to.equal(null);
  });

  it('can be kept meanwhile, and looked back on when the file has come', async () => {
    const stage = await Stage.open();
    await stage.keep(sentence);
    expect((await stage.store.query('intention')).entries.map(({content}) => content.sentence)).to.deep.equal([
      sentence,
    ]);
    expect(stage.$('article').textContent).to.include(sentence);
    await come();
    await stage.settled();
    await stage.press('How does it look now?');
    expect(stage.title).to.equal('How does it look now?');
  });

  it('is not shown to the next client when it comes', async () => {
    const stage = await Stage.open({seed: intention()});
    stage.forget();
    await stage.set({record: {status: 'closed', intentions: []}});
    await come();
    await stage.settled();
    expect(stage.text).to.not.include(sentence);
    expect(stage.root.querySelector('.card')).to.equal(null);
  });

  it('that does not come is said, and asked for again when the page is looked at again', async () => {
    declares('a part of this page did not come');
    const stage = await Stage.open({seed: intention()});
    fail();
    await stage.settled();
    expect(stage.$('article [role="status"]').textContent).to.include(
      'This part did not come. Load this page again, or try once more.',
    );
    expect(stage.$('article').textContent).to.include(sentence);
    expect(stage.has('Change it')).to.equal(true);
    expect(asked).to.equal(1);

    holdBack();
    await focused(stage);
    expect(asked).to.equal(2);
    fail();
    await stage.settled();
    holdBack();
    await come();
    await stage.press('Try again');
    await stage.settled();
    expect(asked).to.equal(3);
    expect(stage.$('.card blockquote').textContent).to.equal(sentence);
  });
});
