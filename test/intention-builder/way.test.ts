import {expect} from '@open-wc/testing';
import type {Program} from '../../src/journey/contexts.ts';
import {writeDraft} from '../../src/intention-builder/answers.ts';
import {Store} from '../../src/record/store.ts';
import {createMemoryRepository} from '../../src/record/memory.ts';
import {deviceClock} from '../../src/record/clock.ts';
import {createIds} from '../../src/record/uuid.ts';
import {harbor, planned, Stage} from './stage.ts';

/** Suggestions come when somebody stops typing: this is when the page shows it. */
function shown(stage: Stage, selector: string): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (stage.root.querySelector(selector)) {
        watch.disconnect();
        resolve();
      }
    };
    const watch = new MutationObserver(look);
    watch.observe(stage.root, {subtree: true, childList: true});
    look();
  });
}

describe('the way to an intention', () => {
  it('leads from a breath to a sentence that is kept, in the client’s own words', async () => {
    const stage = await Stage.open({seed: planned});
    expect(stage.title).to.equal('Take one slow breath');

    await stage.press('Next');
    await stage.press('Worry');
    await stage.press('Next');
    await stage.press('Skip');
    await stage.press('To understand something');
    expect(stage.find('I want to understand …')).to.exist;
    await stage.write('why I am always on guard');
    await stage.goTo('One sentence to bring');
    await stage.press('I want to understand why I am always on guard.');
    expect(stage.own.value).to.equal('I want to understand why I am always on guard.');
    await stage.press('Next');
    await stage.press('Soften');
    await stage.press('Next');
    await stage.press('Breathe out slowly.');
    await stage.press('Next');
    expect(stage.title).to.equal('This is your intention');
    await stage.press('Keep it');

    expect(stage.title).to.equal('Your intention');
    expect(stage.text).to.contain('For Thursday, December 3').and.to.contain('on guard');
    const [entry] = (await stage.store.query('intention')).entries;
    const [session] = stage.store.head.sessions;
    expect(entry!.content).to.deep.equal({
      sentence: 'I want to understand why I am always on guard.',
      word: 'Soften',
      hard: 'Breathe out slowly.',
    });
    expect(entry!.session).to.equal(session!.id);
    expect(entry!.sharing).to.equal('private');
  });

  it('can be skipped all the way, and gone back', async () => {
    const stage = await Stage.open();
    const titles = [stage.title];
    while (!titles.includes('You can come as you are')) {
      await stage.press('Next');
      titles.push(stage.title);
      expect(titles.length).to.be.below(12);
    }
    const way = [...titles];
    while (titles.length > 1) {
      titles.pop();
      await stage.press('Back');
      expect(stage.title).to.equal(titles.at(-1));
    }
    expect(way.length).to.equal(9);
    expect(stage.has('Back')).to.equal(false);
  });

  it('can be closed at every step: everything is there again', async () => {
    let stage = await Stage.open();
    const texts: string[] = [];
    for (let i = 0; i < 9; i++) {
      const own = stage.root.querySelector<HTMLTextAreaElement>('#own');
      const words = own && `step ${i}: ה 🌊 <img src=x onerror=alert(1)>`;
      if (words) await stage.write(words);
      const chip = stage.root.querySelector<HTMLInputElement>('.chip input');
      chip?.click();
      await stage.settled();
      const {title} = stage;

      stage = await stage.reopen();

      expect(stage.title).to.equal(title);
      if (words) {
        expect(stage.own.value).to.equal(words);
        texts.push(words);
      }
      if (chip) expect(stage.$<HTMLInputElement>('.chip input').checked).to.equal(true);
      if (i < 8) await stage.press('Next');
    }
    expect(texts.length).to.equal(7);
    await stage.press('What you wrote on the way');
    expect(stage.text).to.contain(texts[0]).and.to.contain(texts[3]);
    expect(stage.root.querySelector('img, script')).to.equal(null);
    for (let i = 7; i >= 1; i--) {
      await stage.press('Back');
      expect(stage.own.value).to.equal(texts[i - 1]);
    }
  });

  it('takes “I don’t know yet” and “no intention” as whole answers', async () => {
    for (const [words, says, answer] of [
      ['I don’t know yet', 'I don’t know yet.', 'unknown'],
      ['No intention this time', 'I come without an intention.', 'none'],
    ] as const) {
      const stage = await Stage.open({seed: planned});
      await stage.goTo('One sentence to bring');
      await stage.press(words);
      expect(stage.text).to.contain(says);
      await stage.press('Keep it');

      expect((await stage.store.query('intention')).entries[0]!.content).to.deep.equal({sentence: says, answer});
      expect(stage.has(answer === 'unknown' ? 'Look for one' : 'Change it')).to.equal(true);
    }
  });

  it('makes a suggestion that can be taken, and undone', async () => {
    const stage = await Stage.open();
    await stage.goTo('One sentence to bring');
    await stage.write('I want to stop being so anxious.');
    await shown(stage, '.margin-note');
    expect(stage.$('.margin-note').textContent).to.contain('more at ease with my worry');

    await stage.write('I want to stop being so anxious and kill myself');
    expect(stage.root.querySelector('.margin-note')).to.equal(null);
    await stage.write('I want to stop being so anxious.');

    await stage.press('Use this');
    expect(stage.own.value).to.equal('I want to be more at ease with my worry.');
    expect(stage.root.querySelector('.margin-note')).to.equal(null);

    await stage.press('Bring back what I had');
    expect(stage.own.value).to.equal('I want to stop being so anxious.');
  });

  it('makes a suggestion that can be left: it is not made again, and nothing is in the way', async () => {
    const stage = await Stage.open();
    await stage.goTo('One sentence to bring');
    await stage.write('I want to stop being so anxious.');
    await shown(stage, '.margin-note');

    await stage.press('Keep mine');
    expect(stage.root.querySelector('.margin-note')).to.equal(null);
    expect(stage.own.value).to.equal('I want to stop being so anxious.');

    await stage.goTo('This is your intention');
    await stage.press('Keep it');
    expect((await stage.store.query('intention')).entries.length).to.equal(1);
  });

  it('shows help at once beside words of danger, on every step where something is written, and no suggestion', async () => {
    const stage = await Stage.open();
    const seen = new Set<string>();
    for (let i = 0; i < 8; i++) {
      if (stage.root.querySelector('#own')) {
        await stage.write('I want to kill myself.');
        expect(stage.$('.ask [role=status] a[href^="tel:"]').checkVisibility(), stage.title).to.equal(true);
        expect(stage.root.querySelector('.margin-note')).to.equal(null);
        await stage.write('');
        seen.add(stage.title);
      }
      await stage.press('Next');
    }
    expect(seen.size).to.equal(7);
  });

  it('can begin with a sentence that is there already', async () => {
    const stage = await Stage.open();
    await stage.press('I have a sentence already');

    expect(stage.title).to.equal('One sentence to bring');
    expect(stage.has('I want to understand my anxiety.')).to.equal(true);
  });

  it('says before each field who will see it: answers nobody, the intention whom it is shared with', async () => {
    const stage = await Stage.open({
      delivery: {
        available: true,
        consent: {
          destination: 'harbor https://inbox.example none',
          name: 'H',
          wording: 1,
          at: '2026-11-28T00:00:00Z',
          kinds: ['intention'],
        },
      },
    });
    for (const [title, says] of [
      ['What brings you here now?', 'Only you see this. It stays on this device, and is never sent.'],
      ['What feels stuck?', 'Only you see this. It stays on this device, and is never sent.'],
      ['One sentence to bring', 'Harbor Street Therapy will see this'],
      ['A word to hold on to', 'Harbor Street Therapy will see this'],
      ['If it gets hard, what will help?', 'Harbor Street Therapy will see this'],
    ] as const) {
      await stage.goTo(title);
      const who = stage.$('.who');
      expect(who.textContent!.replace(/\s+/g, ' ')).to.contain(says);
      expect(who.compareDocumentPosition(stage.own) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    }
  });

  it('holds 100,000 characters', async () => {
    let stage = await Stage.open();
    const much = 'ten chars '.repeat(10_000);
    await stage.goTo('What feels stuck?');
    await stage.write(much);
    await stage.goTo('One sentence to bring');
    await stage.write(much);
    stage = await stage.reopen();
    expect(stage.own.value).to.equal(much);

    await stage.goTo('This is your intention');
    await stage.press('Keep it');
    expect((await stage.store.query('intention')).entries[0]!.content.sentence).to.equal(much.trim());
    await stage.widget.updateComplete;
    expect(stage.$('.kap').scrollWidth).to.be.at.most(stage.$('.kap').clientWidth);
  });

  it('says that a draft cannot be kept, once, with a way to save the words; and goes on', async () => {
    const stage = await Stage.open();
    await stage.goTo('What feels stuck?');
    stage.failure = 'full';
    await stage.write('I keep');
    await stage.write('I keep still');
    expect(stage.root.querySelectorAll('[role=alert]').length).to.equal(1);
    expect(stage.has('Copy')).to.equal(true);

    stage.failure = undefined;
    await stage.write('I keep still, always');
    expect(stage.root.querySelector('[role=alert]')).to.equal(null);
    expect((await stage.reopen()).own.value).to.equal('I keep still, always');
  });

  it('goes on keeping what is typed, and offers the words as they are now, while the disk is full', async () => {
    const stage = await Stage.open({
      at: '2026-12-06T12:00',
      seed: (store) => store.save({kind: 'intention', content: {sentence: 'Rest.'}}),
    });
    await stage.press('How does it look now?');
    stage.failure = 'full';
    await stage.write('one');
    await stage.write('one, two');
    expect(stage.root.querySelectorAll('[role=alert]').length).to.equal(1);
    stage.failure = undefined;
    await stage.write('one, two, three');
    expect(stage.root.querySelector('[role=alert]')).to.equal(null);
    const again = await stage.reopen();
    await again.press('How does it look now?');
    expect(again.own.value).to.equal('one, two, three');
  });

  it('goes back from “no intention” to the sentence that is there', async () => {
    const stage = await Stage.open();
    await stage.goTo('One sentence to bring');
    await stage.write('May I be open.');
    await stage.press('No intention this time');
    expect(stage.text).to.contain('I come without an intention.');
    await stage.press('Change the sentence');
    await stage.goTo('This is your intention');
    expect(stage.text).to.contain('May I be open.').and.not.to.contain('I come without');
  });

  it('keeps what answers a question that the program no longer has', async () => {
    const old = writeDraft({
      answers: {fears: {ask: 'What do you fear?', text: 'Losing hold.', choices: {dark: 'The dark'}}},
      step: 'fears',
    });
    const stage = await Stage.open({seed: (store) => store.keepDraft('intention', old)});
    expect(stage.title).to.equal('Take one slow breath');

    await stage.goTo('You can come as you are');
    await stage.press('What you wrote on the way');
    expect(stage.text).to.contain('What do you fear?').and.to.contain('The dark').and.to.contain('Losing hold.');
    expect(JSON.parse(await stage.store.export({site: '', client: 'local'})).drafts[0].text).to.contain('Losing hold.');
  });

  it('shows a draft that it cannot read as it is', async () => {
    const stage = await Stage.open({seed: (store) => store.keepDraft('intention', 'not { a draft')});
    await stage.goTo('You can come as you are');
    await stage.press('What you wrote on the way');

    expect(stage.text).to.contain('not { a draft');
  });

  it('follows the provider’s own questions, order, words and rules', async () => {
    const [, brings, , , , sentence] = harbor.intention.steps;
    const program: Program = {
      ...harbor,
      intention: {
        ...harbor.intention,
        steps: [
          {...sentence!, ask: {en: 'Say it'}},
          {...brings!, ask: {en: 'Why today?'}, choices: [], field: {en: 'Tell it'}},
        ],
        rules: {...harbor.intention.rules, stop: false},
      },
    };
    const stage = await Stage.open({program});
    expect(stage.title).to.equal('Say it');
    await stage.write('I want to stop being so anxious.');
    await stage.press('Next');
    expect(stage.title).to.equal('Why today?');
    await stage.press('Back');
    expect(stage.root.querySelector('.margin-note')).to.equal(null);
  });
});

describe('two tabs that write the same draft', () => {
  /** Two stores on one record. */
  async function stores(): Promise<[Store, Store]> {
    const repository = createMemoryRepository();
    const open = () =>
      Store.open({
        repository,
        clock: deviceClock,
        newId: createIds(Date.now, (bytes) => crypto.getRandomValues(bytes)),
        withdrawalBytes: () => '',
        announce: () => undefined,
        destination: () => undefined,
      });
    return [await open(), await open()];
  }

  it('keep the newer text, and offer the older', async () => {
    const [store, other] = await stores();
    const one = await Stage.open({store});
    const two = await Stage.open({store: other});
    await one.goTo('What feels stuck?');
    await one.write('from the first');
    await two.goTo('What feels stuck?');
    await two.write('from the second');
    window.dispatchEvent(new Event('focus'));
    await one.settled();
    await two.settled();

    expect(one.own.value).to.equal('from the second');
    expect(one.text).to.contain('This was also written').and.to.contain('from the first');

    await one.press('Go on with that');
    expect(one.own.value).to.equal('from the first');
    expect(one.text).to.contain('from the second');

    await one.press('Remove that');
    await one.press('Remove', one.$('#other'));
    expect(one.text).not.to.contain('from the second');
    expect(one.own.value).to.equal('from the first');
  });
});
