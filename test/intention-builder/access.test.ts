import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {registerWords} from '../../src/locale/locale.ts';
import {bareWords, holdForEveryone, type States} from '../access.ts';
import {pseudo, pseudoWords} from '../locale/pseudo.ts';
import {harbor, planned, Stage} from './stage.ts';

const words = 'I am tired of being on guard';

/** At a step with something chosen and something written. */
async function at(title: string): Promise<Stage> {
  const stage = await Stage.open({seed: planned, delivery: {available: true}});
  await stage.goTo(title);
  stage.root.querySelector<HTMLInputElement>('.chip input')?.click();
  if (stage.root.querySelector('#own')) await stage.write(words);
  return stage;
}

async function kept(date = '2026-11-28T12:00'): Promise<Stage> {
  return Stage.open({
    at: date,
    delivery: {available: true},
    seed: async (store) => {
      await planned(store);
      const session = store.head.sessions[0]!.id;
      await store.save({kind: 'intention', content: {sentence: 'The one before.'}, session});
      const content = {sentence: 'May I be open.', word: 'Soften', hard: 'Breathe out slowly.'};
      const saved = await store.save({kind: 'intention', content, session});
      if (saved.state !== 'saved') throw new Error('not saved');
      await store.save({kind: 'note', content: {text: 'It has changed', bring: false, about: saved.entry.id}});
    },
  });
}

const states: States<Stage> = {
  ...Object.fromEntries(harbor.intention.steps.map(({id, ask}) => [`the step “${id}”`, () => at(ask['en']!)] as const)),
  'the last step, with a sentence': async () => {
    const stage = await at('One sentence to bring');
    await stage.goTo('This is your intention');
    return stage;
  },
  'the last step, without one': () => at('You can come as you are'),
  'no words of one’s own yet': async () => {
    const stage = await Stage.open();
    await stage.goTo('One sentence to bring');
    return stage;
  },
  'help beside words of danger': async () => {
    const stage = await at('What feels stuck?');
    await stage.write('I want to kill myself');
    return stage;
  },
  'another draft': async () => {
    const stage = await Stage.open({
      seed: (store) => store.keepDraft('intention 2026-11-28T00:00:00.000Z', 'written elsewhere'),
    });
    expect(stage.text).to.contain('written elsewhere');
    return stage;
  },
  'an intention that was kept': () => kept(),
  'all of it open': async () => {
    const stage = await kept();
    await stage.press('Print or save');
    await stage.press('Earlier intentions');
    await stage.press('Remove');
    return stage;
  },
  'after the session': () => kept('2026-12-06T12:00'),
  'how it looks now': async () => {
    const stage = await kept('2026-12-06T12:00');
    await stage.press('How does it look now?');
    return stage;
  },
  'nothing can be written': () => Stage.open({record: {status: 'closed'}}),
  'asked where to keep it': async () => {
    const stage = await Stage.open({record: {undecided: true}});
    await stage.press('Next');
    await stage.write(words);
    await stage.press('Next');
    expect(stage.has('Yes, only me')).to.equal(true);
    return stage;
  },
};

describe('the intention builder for everyone', () => {
  holdForEveryone(states, '.intention', '.vh, .window');

  for (const [name, open] of Object.entries(states)) {
    it(`${name}: what can be pressed is 44 px high`, async () => {
      const stage = await open();
      const small = [...stage.root.querySelectorAll('.intention :is(button, summary, .chip, .choice, select, .input)')]
        .map((it) => it.getBoundingClientRect())
        .filter(({height, width}) => width > 0 && height < 44);
      expect(small.length).to.equal(0);
    });
  }

  it('holds at 320 px with words of twice the size, above the switch for sharing, too', async () => {
    const practice = {...harbor.practice, name: {en: 'Psychotherapiezentrum Mitte'}};
    const stage = await Stage.open({program: {...harbor, practice}, delivery: {available: true}});
    await stage.goTo('One sentence to bring');
    await stage.write(words);
    await stage.goTo('This is your intention');
    stage.page.style.inlineSize = '320px';
    stage.page.style.setProperty('--kap-font-size', '32px');
    const {right} = stage.$('.kap').getBoundingClientRect();
    expect(stage.$('.switch').getBoundingClientRect().right).to.be.at.most(right);
    expect(stage.$('.switch').scrollWidth).to.be.at.most(stage.$('.switch').clientWidth);
    expect(stage.$('.kap').scrollWidth).to.be.at.most(stage.$('.kap').clientWidth);
  });

  it('has room for a sentence, or gives it where the field does not grow by itself', async () => {
    const stage = await Stage.open();
    await stage.press('I have a sentence already');
    const {height} = stage.own.getBoundingClientRect();
    const {resize} = getComputedStyle(stage.own);
    const grows = CSS.supports('field-sizing', 'content');
    expect(resize).to.equal(grows ? 'none' : 'vertical');
    expect(height).to.be.at.least(grows ? 44 : 120);
  });

  it('takes Enter on what can be chosen as choosing it', async () => {
    const stage = await Stage.open();
    await stage.goTo('What brings you here now?');
    const chosen = () => stage.root.querySelectorAll('.chip :checked').length;
    stage.$<HTMLInputElement>('.chip input').focus();
    await sendKeys({press: 'Enter'});
    await stage.settled();
    expect([stage.title, chosen()]).to.deep.equal(['What brings you here now?', 1]);
    await sendKeys({press: 'Enter'});
    await stage.settled();
    expect([stage.title, chosen()]).to.deep.equal(['What brings you here now?', 0]);
  });

  it('can be gone through by keyboard alone, with the focus on each new question', async () => {
    const stage = await Stage.open({seed: planned});
    const focus = () => stage.focused?.id || stage.focused?.textContent?.trim();
    /** Presses Tab until something is reached that can be pressed with these words. */
    const tabTo = async (name: string) => {
      for (let i = 0; i < 40; i++) {
        const {focused} = stage;
        const label = focused?.closest('label')?.textContent ?? focused?.textContent ?? '';
        if (label.trim() === name || focused?.id === name) return;
        await sendKeys({press: 'Tab'});
      }
      throw new Error(`Tab does not reach "${name}", but ${focus()}`);
    };
    stage.$('#title').focus();
    const seen: string[] = [];
    for (let i = 0; i < 8; i++) {
      seen.push(stage.title);
      if (stage.title === 'What brings you here now?') {
        await tabTo('Worry');
        await sendKeys({press: ' '});
        await stage.settled();
      }
      if (stage.title === 'One sentence to bring') {
        await tabTo('May I be open to my worry.');
        await sendKeys({press: 'Enter'});
        await stage.settled();
        expect(focus()).to.equal('own');
      }
      await tabTo('Next');
      await sendKeys({press: 'Enter'});
      await stage.settled();
      expect(focus()).to.equal('title');
    }
    expect(new Set(seen).size).to.equal(8);
    await tabTo('Keep it');
    await sendKeys({press: 'Enter'});
    await stage.settled();

    expect(focus()).to.equal('title');
    const [entry] = (await stage.store.query('intention')).entries;
    expect(entry!.content.sentence).to.equal('May I be open to my worry.');
  });

  it('says no word of its own that is not in the words', async () => {
    registerWords(pseudo, pseudoWords);
    const stages = await Promise.all([
      Stage.open({lang: pseudo}),
      Stage.open({
        lang: pseudo,
        seed: (store) => store.save({kind: 'intention', content: {sentence: '…', word: '…', hard: '…'}}),
      }),
    ]);
    const bare = stages.flatMap((stage) => bareWords(stage, '.intention'));
    expect(bare).to.deep.equal([]);
  });
});
