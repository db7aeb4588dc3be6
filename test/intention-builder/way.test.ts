import {expect} from '@open-wc/testing';
import type {Program} from '../../src/journey/contexts.ts';
import {noAnswer, writeDraft} from '../../src/intention-builder/answers.ts';
import {registerWords} from '../../src/locale/locale.ts';
import {declares} from '../console.ts';
import {pseudo, pseudoWords} from '../locale/pseudo.ts';
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

  it('keeps the sentence that a suggestion took the place of, whatever is typed, left and opened again', async () => {
    let stage = await Stage.open();
    const mine = 'I want to stop being so anxious.';
    await stage.goTo('One sentence to bring');
    await stage.write(mine);
    await shown(stage, '.margin-note');
    await stage.press('Use this');
    const changed = `${stage.own.value} Gently`;
    await stage.write(changed);
    await stage.press('Next');
    await stage.press('Back');
    stage = await stage.reopen();
    await stage.press('Bring back what I had');
    expect(stage.own.value).to.equal(mine);

    await stage.press('Bring back what I had');
    expect(stage.own.value).to.equal(changed);
  });

  it('keeps it until another text of one’s own makes way, or the intention is kept', async () => {
    const stage = await Stage.open();
    await stage.press('I have a sentence already');
    await stage.write('My own.');
    await stage.press('Other beginnings');
    const [first, second] = stage.root.querySelectorAll<HTMLElement>('.idea');
    await stage.press(first!.textContent!.trim());
    await stage.press(second!.textContent!.trim());
    await stage.press('Bring back what I had');
    expect(stage.own.value).to.equal('My own.');
    expect(stage.has('Bring back what I had')).to.equal(false);

    await stage.press(first!.textContent!.trim());
    await stage.write('');
    expect((await stage.store.draft('intention'))!.text).to.contain('My own.');
    await stage.write('Another one.');
    await stage.goTo('This is your intention');
    await stage.press('Keep it');
    expect((await stage.store.draft('intention'))!.text).not.to.contain('My own.');
  });

  it('keeps the other beginnings within reach of a sentence that was begun with one', async () => {
    const stage = await Stage.open();
    await stage.press('I have a sentence already');
    const ideas = () => [...stage.root.querySelectorAll('.idea')].map((one) => one.textContent!.trim());
    const [first, second] = ideas();
    await stage.press(first!);
    expect(stage.own.value).to.equal(first);
    expect(stage.has(second!)).to.equal(false);

    await stage.press('Other beginnings');
    expect(ideas()).not.to.include(first);
    await stage.press(second!);
    expect(stage.own.value).to.equal(second);
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

  it('keeps help beside the sentence where words of danger were written before, and praises nothing there', async () => {
    const stage = await Stage.open();
    const help = () => stage.root.querySelector('.ask [role=status] a[href^="tel:"]');
    await stage.goTo('What feels stuck?');
    await stage.write('I want to kill myself.');
    await stage.goTo('One sentence to bring');
    await stage.write('I want to stop being so anxious.');
    expect(help()!.checkVisibility()).to.equal(true);
    expect(stage.text).not.to.contain('Short is easy');
    await stage.goTo('This is your intention');
    expect(help()!.checkVisibility()).to.equal(true);

    while (stage.title !== 'What feels stuck?') await stage.press('Back');
    await stage.write('I keep still.');
    await stage.goTo('This is your intention');
    expect(help()).to.equal(null);
  });

  it('does not speak of remembering words of danger', async () => {
    const stage = await Stage.open();
    await stage.press('I have a sentence already');
    await stage.write('I want to kill myself.');
    expect(stage.text).not.to.contain('easy to remember');
  });

  it('leads through one breath in words, also where nothing moves', async () => {
    const stage = await Stage.open();
    const turn = async () => {
      stage.$('.breath').dispatchEvent(new Event('animationend'));
      await stage.settled();
    };
    const said = () => stage.$('.breathe [role=status]').textContent!.trim();
    expect(said()).to.equal('');
    await stage.press('Breathe with it');
    expect(said()).to.equal('Breathe in');
    const {animationName, animationDuration} = getComputedStyle(stage.$('.breath'));
    expect(animationName).not.to.equal('none');
    expect(animationDuration).to.equal('4s');
    await turn();
    expect(said()).to.equal('Breathe out');
    expect(getComputedStyle(stage.$('.breath')).animationName).not.to.be.oneOf(['none', animationName]);
    await turn();
    expect(said()).to.equal('');

    await stage.press('Breathe with it');
    await stage.press('Next');
    await stage.press('Back');
    expect(said()).to.equal('');
  });

  it('asks again where to keep the record when what was typed is read again', async () => {
    const typed = writeDraft({answers: {stuck: {...noAnswer, text: 'I keep still'}}, step: 'stuck'});
    const stage = await Stage.open({
      record: {undecided: true},
      seed: (store) => store.keepDraft('intention', typed),
    });
    expect(stage.has('Yes, only me')).to.equal(true);
  });

  it('shows what was chosen and is no longer offered, and lets it be taken back', async () => {
    const answers = {brings: {...noAnswer, ask: 'What brings you here now?', choices: {gone: 'A thing of before'}}};
    const stage = await Stage.open({seed: (store) => store.keepDraft('intention', writeDraft({answers}))});
    await stage.goTo('What brings you here now?');
    expect(stage.$<HTMLInputElement>('.chip:has(:checked) input').checked).to.equal(true);
    await stage.press('A thing of before');
    expect(stage.has('A thing of before')).to.equal(false);
    expect((await stage.store.draft('intention'))!.text).not.to.contain('A thing of before');
  });

  it('keeps in sight what was written at a step that asks nothing any more', async () => {
    const [breath] = harbor.intention.steps;
    const answers = {[breath!.id]: {...noAnswer, ask: 'What do you fear?', text: 'Losing hold.'}};
    const stage = await Stage.open({seed: (store) => store.keepDraft('intention', writeDraft({answers}))});
    await stage.goTo('You can come as you are');
    await stage.press('What you wrote on the way');
    expect(stage.text).to.contain('What do you fear?').and.to.contain('Losing hold.');
  });

  it('says in which language the program’s words are', async () => {
    registerWords(pseudo, pseudoWords);
    const stage = await Stage.open({lang: pseudo});
    const own = harbor.intention.steps.findIndex(({kind}) => kind === 'sentence');
    for (let i = 0; i < own; i++) (stage.$('.nav button').click(), await stage.settled());
    expect(stage.$('.idea > [lang=en]').textContent).to.not.equal('');
    stage.$('.actions button.link').click();
    await stage.settled();
    expect(stage.$('.card blockquote').lang).to.equal('en');
    stage.$('.nav button').click();
    await stage.settled();
    expect(stage.$('.card blockquote').lang).to.equal('en');
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
    declares('RecordError: made to fail');
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
    declares('RecordError: made to fail');
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
