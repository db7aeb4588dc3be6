/** A sentence that speaks of danger and was kept: help stays with it, wherever it is read again. */
import {expect} from '@open-wc/testing';
import {noAnswer, writeDraft} from '../../src/intention-builder/answers.ts';
import type {Content} from '../../src/record/entry.ts';
import type {Store} from '../../src/record/store.ts';
import {planned, Stage} from './stage.ts';

const sentence = 'I want to die.';
const help = 'someone can talk with you';

/** An intention for the session to come, and one for the session before it with a look back at it. */
async function kept(store: Store, content: Content<'intention'> = {sentence}): Promise<void> {
  await planned(store, '2026-11-20T10:00');
  await planned(store);
  const [first, next] = store.head.sessions;
  const saved = await store.save({kind: 'intention', content, session: first!.id});
  if (saved.state !== 'saved') throw new Error(saved.state);
  const text = 'It is as it was: I want to end it.';
  await store.save({kind: 'note', content: {text, bring: false, about: saved.entry.id}, session: first!.id});
  await store.save({kind: 'intention', content, session: next!.id});
}

/** The smallest things around each place where some words stand. */
function around(stage: Stage, words: string): Element[] {
  const holds = (element: Element) => element.textContent?.includes(words) ?? false;
  return [...stage.root.querySelectorAll('*')].filter((one) => holds(one) && ![...one.children].some(holds));
}

function expectNoPraise(stage: Stage): void {
  expect(stage.root.querySelector('.card, .window'), 'no light').to.equal(null);
  for (const words of ['Show full screen', 'Print', 'Save as a picture', 'Read aloud']) {
    expect(stage.root.textContent, words).not.to.include(words);
  }
  expect(stage.root.textContent).not.to.match(/hold it|this is your intention|let it go/i);
}

describe('a kept sentence of wanting to die', () => {
  it('can be kept, is called what it is, and keeps its help when the page is opened again', async () => {
    let stage = await Stage.open({seed: planned});
    await stage.press('I have a sentence already');
    await stage.write(sentence);
    await stage.goTo('What you wrote');
    expectNoPraise(stage);
    expect(stage.$('.ask [role=status] a[href^="tel:"]').checkVisibility()).to.equal(true);
    await stage.press('Keep it');
    for (const time of ['just kept', 'opened again']) {
      if (time === 'opened again') stage = await stage.reopen();
      expect(around(stage, sentence), time).to.have.length(1);
      expectNoPraise(stage);
      const line = stage.$('.near');
      expect(line.checkVisibility(), time).to.equal(true);
      expect(line.textContent).to.include(help);
      expect(line.querySelector('a[href="tel:988"]')).to.exist;
      expect(line.closest('[role=status], [aria-live]'), 'it is not announced again').to.equal(null);
      await expect(stage.widget).to.be.accessible();
    }
  });

  for (const [where, content] of Object.entries({
    'the sentence': {sentence},
    'the word': {sentence: 'May I be open.', word: 'suicide'},
    'what helps': {sentence: 'May I be open.', hard: 'I want to kill myself.'},
  }) as [string, Content<'intention'>][]) {
    it(`has help beside each place where it is shown: ${where}`, async () => {
      const stage = await Stage.open({seed: (store) => kept(store, content)});
      stage.$<HTMLDetailsElement>('.earlier').open = true;
      await stage.settled();
      expectNoPraise(stage);
      for (const [words, times] of [
        [content.hard ?? content.word ?? sentence, 2],
        ['It is as it was', 1],
      ] as const) {
        const places = around(stage, words);
        expect(places, words).to.have.length(times);
        for (const place of places) {
          const view = place.closest('li') ?? place.closest('.ask')!;
          expect(view.querySelector('.near')?.textContent, words).to.include(help);
        }
      }
    });
  }

  it('is looked back on with help beside it, and not in the light', async () => {
    const stage = await Stage.open({seed: kept});
    stage.$<HTMLDetailsElement>('.earlier').open = true;
    await stage.settled();
    await stage.press('How does it look now?');
    expect(stage.$('.then-now').textContent).to.include(sentence).and.to.include(help);
    expect(stage.root.querySelector('.then-now.lit')).to.equal(null);
  });

  it('has help beside what was written on the way, and beside what another tab wrote', async () => {
    const answers = {stuck: {...noAnswer, text: 'I want to kill myself now.'}};
    let stage = await Stage.open({
      seed: async (store) => {
        await planned(store);
        await store.keepDraft('intention 2026-11-28T00:00:00.000Z', writeDraft({answers}));
      },
    });
    expect(stage.$('#other').textContent).to.include('kill myself now').and.to.include(help);
    await stage.goTo('What feels stuck?');
    await stage.write('I want to kill myself.');
    await stage.keep('May I be open.');
    stage = await stage.reopen();
    expect(stage.$('.written').textContent).to.include('kill myself').and.to.include(help);
  });

  it('leaves the whole screen, where another tab has made it of an ordinary one', async () => {
    const stage = await Stage.open({seed: planned});
    await stage.keep('May I be open.');
    await stage.press('Show full screen');
    const screen = stage.$<HTMLDialogElement>('dialog.screen');
    expect(screen.open).to.equal(true);
    const [entry] = (await stage.store.query('intention')).entries;
    const {id, version, session, sharing} = entry!;
    await stage.store.save({kind: 'intention', content: {sentence}, id, version, session, sharing});
    await stage.settled();
    expect(screen.open).to.equal(false);
  });

  it('leaves an ordinary intention its card', async () => {
    const stage = await Stage.open({seed: planned});
    await stage.keep('May I be open.');
    expect(stage.root.querySelector('.card .window')).to.exist;
    expect(stage.has('Show full screen')).to.equal(true);
    expect(stage.root.textContent).to.include('Hold it lightly').and.not.to.include(help);
  });
});
