import {expect} from '@open-wc/testing';
import {noAnswer, writeDraft} from '../../src/intention-builder/answers.ts';
import {declares} from '../console.ts';
import {destination, planned, Stage} from './stage.ts';

describe('an intention that was kept', () => {
  it('is there again, and can be changed', async () => {
    let stage = await Stage.open({seed: planned});
    await stage.goTo('What feels stuck?');
    await stage.write('I keep still');
    await stage.keep('May I be open to my worry.');
    stage = await stage.reopen();
    expect(stage.title).to.equal('Your intention');
    expect(stage.text).to.contain('May I be open to my worry.').and.to.contain('What you wrote on the way');

    await stage.press('Change it');
    expect(stage.own.value).to.equal('May I be open to my worry.');
    await stage.write('May I be kind to my worry.');
    await stage.goTo('This is your intention');
    await stage.press('Keep it');

    const {entries} = await stage.store.query('intention');
    expect(entries.map(({content, version}) => [content.sentence, version])).to.deep.equal([
      ['May I be kind to my worry.', 2],
    ]);
  });

  it('can be changed where nothing is left of the way to it', async () => {
    const stage = await Stage.open({
      seed: async (store) => {
        await planned(store);
        const session = store.head.sessions[0]!.id;
        const content = {sentence: 'I want rest.', word: 'Home', hard: 'Hum.'};
        await store.save({kind: 'intention', content, session});
      },
    });
    await stage.press('Change it');
    expect(stage.own.value).to.equal('I want rest.');
    await stage.press('Next');
    expect(stage.own.value).to.equal('Home');
    await stage.press('Next');
    expect(stage.own.value).to.equal('Hum.');
  });

  it('can be left as it is: what was begun stays, and can be gone on with', async () => {
    let stage = await Stage.open({seed: planned});
    await stage.keep('May I be open.');
    await stage.press('Begin another one');
    expect(stage.title).to.equal('Take one slow breath');
    await stage.goTo('What feels stuck?');
    await stage.write('something new');
    await stage.press('Leave it for now');
    expect(stage.title).to.equal('Your intention');
    stage = await stage.reopen();

    await stage.press('Go on with what you began');
    await stage.goTo('What feels stuck?');
    expect(stage.own.value).to.equal('something new');
  });

  it('stands among the earlier ones, with its date and what was written on the way, once there is another', async () => {
    const stage = await Stage.open({seed: planned});
    await stage.goTo('What feels stuck?');
    await stage.write('I keep still');
    await stage.keep('The first one.');
    await stage.press('Begin another one');
    await stage.keep('The second one.');

    expect(stage.$('blockquote').textContent!.trim()).to.equal('The second one.');
    await stage.press('Earlier intentions');
    expect(stage.text).to.contain('The first one.').and.to.contain('Written November 28, 2026');
    await stage.press('What you wrote on the way', stage.$('.earlier'));
    expect(stage.text).to.contain('I keep still');
  });

  it('keeps what was written on the way, whatever is begun and left and changed in between', async () => {
    const stage = await Stage.open({seed: planned});
    await stage.goTo('What feels stuck?');
    await stage.write('I keep still');
    await stage.keep('The first one.');
    for (let i = 0; i < 2; i++) {
      await stage.press('Begin another one');
      await stage.press('Leave it for now');
      await stage.press('Change it');
      expect(stage.own.value).to.equal('The first one.');
      await stage.press('Leave it for now');
      await stage.press('What you wrote on the way');
      expect(stage.text).to.contain('I keep still');
    }
  });

  it('is kept once, however often it is pressed', async () => {
    const stage = await Stage.open({seed: planned});
    await stage.goTo('One sentence to bring');
    await stage.write('May I be open.');
    await stage.goTo('This is your intention');
    const keep = stage.find('Keep it');
    keep.click();
    keep.click();
    await stage.settled();
    expect((await stage.store.query('intention')).entries.length).to.equal(1);
    expect(stage.title).to.equal('Your intention');
    expect(stage.focused?.id).to.equal('title');
  });

  it('is kept once, also where the page went before its draft knew of it', async () => {
    const stage = await Stage.open({seed: planned});
    await stage.goTo('One sentence to bring');
    await stage.write('May I be open.');
    await stage.goTo('This is your intention');
    const {text} = (await stage.store.draft('intention'))!;
    await stage.press('Keep it');
    await stage.store.keepDraft('intention', text);

    const again = await stage.reopen();
    expect(again.title).to.equal('Your intention');
    expect((await again.store.query('intention')).entries.length).to.equal(1);
    expect(again.has('Go on with what you began')).to.equal(false);
  });

  it('stands in sight when it was just kept, also on a small screen', async () => {
    const stage = await Stage.open({seed: planned, width: 360});
    stage.page.style.paddingBlock = '2000px';
    await stage.goTo('One sentence to bring');
    await stage.write('May I be open.');
    await stage.goTo('This is your intention');
    stage.find('Keep it').scrollIntoView({block: 'end'});
    expect(stage.$('#title').getBoundingClientRect().bottom).to.be.below(0);
    await stage.press('Keep it');
    expect(stage.$('#title').getBoundingClientRect().top).to.be.within(0, innerHeight);
  });

  for (const away of [false, true]) {
    it(`leaves nothing of itself in what can be gone on with, when it is removed${away ? ' after another was begun' : ''}`, async () => {
      const stage = await Stage.open({seed: planned});
      await stage.goTo('What feels stuck?');
      await stage.write('I keep still');
      await stage.goTo('One sentence to bring');
      await stage.write('May I be open.');
      await stage.press('Next');
      await stage.press('Soften');
      await stage.press('Next');
      await stage.press('Breathe out slowly.');
      await stage.goTo('This is your intention');
      await stage.press('Keep it');
      if (away) {
        await stage.press('Begin another one');
        await stage.press('Leave it for now');
      }
      await stage.press('Remove');
      await stage.press('Remove');
      const {drafts} = JSON.parse(await stage.store.export({site: '', client: 'local'}));
      const words = JSON.stringify(drafts);
      expect(words).to.contain('I keep still');
      for (const gone of ['May I be open.', 'Soften', 'Breathe out']) expect(words, gone).not.to.contain(gone);
    });
  }

  it('says that a change was left, and leads back to it', async () => {
    let stage = await Stage.open({seed: planned});
    await stage.keep('May I be open.');
    await stage.press('Change it');
    await stage.press('Leave it for now');
    expect(stage.has('Go on with what you began')).to.equal(false);

    await stage.press('Change it');
    await stage.write('May I be kind.');
    await stage.press('Leave it for now');
    stage = await stage.reopen();
    expect(stage.text).to.contain('May I be open.').and.to.contain('You began to change this');
    await stage.press('Go on with what you began');
    expect(stage.own.value).to.equal('May I be kind.');
    await stage.goTo('This is your intention');
    await stage.press('Keep it');
    expect(stage.text).not.to.contain('You began to change this');
  });

  it('offers what another tab wrote also where no step is open', async () => {
    const stage = await Stage.open({
      seed: async (store) => {
        await store.save({kind: 'intention', content: {sentence: 'May I be open.'}});
        const answers = {stuck: {...noAnswer, text: 'written elsewhere'}};
        await store.keepDraft('intention 2026-11-28T00:00:00.000Z', writeDraft({answers}));
      },
    });
    expect(stage.title).to.equal('Your intention');
    expect(stage.text).to.contain('written elsewhere');
    await stage.press('Go on with that');
    await stage.goTo('What feels stuck?');
    expect(stage.own.value).to.equal('written elsewhere');
  });

  it('can be let go on the day of the session, not before; what helps is there, too', async () => {
    for (const [at, go] of [
      ['2026-11-28T12:00', false],
      ['2026-12-03T00:10', true],
      ['2026-12-06T12:00', true],
    ] as const) {
      const stage = await Stage.open({
        at,
        seed: async (store) => {
          await planned(store);
          const session = store.head.sessions[0]!.id;
          await store.save({kind: 'intention', content: {sentence: 'May I be open.', hard: 'Hum.'}, session});
        },
      });
      await stage.press('Show full screen');
      const words = stage.$('dialog.screen').textContent;
      expect(words).to.contain('Hum.');
      expect(words.includes('You can let it go now.'), at).to.equal(go);
    }
  });

  it('is not asked about, but can be, on the day it was written', async () => {
    const stage = await Stage.open();
    await stage.keep('May I be open.');
    expect(stage.find('How does it look now?').className).to.equal('link');
    await stage.pass('2026-11-29T09:00');
    expect(stage.find('How does it look now?').className).to.equal('btn');
  });

  it('leaves, when it is removed, what was written on the way and what was written about it', async () => {
    const stage = await Stage.open({at: '2026-12-06T12:00', seed: planned});
    await stage.goTo('What feels stuck?');
    await stage.write('I keep still');
    await stage.keep('May I be open.');
    await stage.press('How does it look now?');
    await stage.write('It was about my father.');
    await stage.press('Save');
    await stage.press('Begin another one');
    await stage.keep('The next one.');
    await stage.press('Remove');
    await stage.press('Remove');
    const stage2 = await Stage.open({at: '2026-12-06T12:00', store: stage.store});
    expect(stage2.text).to.contain('May I be open.');

    const current = stage2.$('.card').textContent;
    expect(current).to.contain('May I be open.');
    await stage2.press('Remove');
    await stage2.press('Remove');
    await stage2.press('Go on with that');
    await stage2.goTo('What feels stuck?');
    expect(stage2.own.value).to.equal('I keep still');
  });

  it('of one client is never seen by the next: nothing stays on the screen', async () => {
    const stage = await Stage.open({
      at: '2026-12-06T12:00',
      seed: (store) => store.save({kind: 'intention', content: {sentence: 'Secret.'}}),
    });
    await stage.press('How does it look now?');
    await stage.write('secret words');
    await stage.set({record: {status: 'closed'}});
    stage.forget();
    await stage.settled();
    expect(stage.root.textContent).not.to.contain('Secret.').and.not.to.contain('secret words');
  });

  it('belongs to its session: for the next one there is none yet', async () => {
    const stage = await Stage.open({
      at: '2026-12-20T12:00',
      seed: async (store) => {
        await planned(store);
        const session = store.head.sessions[0]!.id;
        await store.save({kind: 'intention', content: {sentence: 'For the first.'}, session});
        await planned(store, '2026-12-21T10:00');
      },
    });
    expect(stage.text).to.contain('There is none for your next session yet');
    await stage.press('Earlier intentions');
    expect(stage.text).to.contain('For the first.');

    await stage.press('Begin');
    await stage.keep('For the second.');
    const {entries} = await stage.store.query('intention');
    expect(entries[0]!.session).to.equal(stage.store.head.sessions[1]!.id);
    expect(stage.text).to.contain('For Monday, December 21');
  });

  it('written after a session is for whichever comes next', async () => {
    const stage = await Stage.open({at: '2026-12-05T12:00', seed: planned});
    await stage.keep('What comes next.');

    expect((await stage.store.query('intention')).entries[0]!.session).to.equal(undefined);
    expect(stage.text).not.to.contain('For Thursday, December 3');
    await planned(stage.store, '2026-12-09T10:00');
    await stage.pass('2026-12-07T12:00');
    expect(stage.text).to.contain('What comes next.').and.to.contain('For Wednesday, December 9');
  });

  it('can be shared, taken back, and removed', async () => {
    const stage = await Stage.open({
      seed: async (store) => {
        await planned(store);
        await store.consent({destination, name: 'H', wording: 1, at: '2026-11-28T00:00:00Z', kinds: []});
      },
      delivery: {available: true},
    });
    await stage.set({delivery: {consent: stage.store.head.consent!}});
    await stage.keep('May I be open.');
    const sharing = async () => (await stage.store.query('intention')).entries[0]?.sharing;
    expect(await sharing()).to.equal('private');
    await stage.press('Share');
    expect(await sharing()).to.equal('shared');
    await stage.press('Take back');
    expect(await sharing()).to.equal('private');

    await stage.press('Remove');
    await stage.press('Leave it');
    await stage.press('Remove');
    await stage.press('Remove');
    expect(await sharing()).to.equal(undefined);
  });

  it('that was changed elsewhere meanwhile is shown: either can be kept, or both', async () => {
    const stage = await Stage.open({seed: planned});
    await stage.keep('Mine.');
    await stage.press('Change it');
    await stage.write('Mine, changed.');
    const [stored] = (await stage.store.query('intention')).entries;
    stage.meanwhile = () =>
      stage.store.save({kind: 'intention', content: {sentence: 'Theirs.'}, id: stored!.id, version: stored!.version});
    await stage.goTo('This is your intention');
    await stage.press('Keep it');
    expect(stage.text).to.contain('Theirs.');

    await stage.press('Keep both');
    const {entries} = await stage.store.query('intention');
    expect(entries.map(({content}) => content.sentence)).to.deep.equal(['Mine, changed.', 'Theirs.']);
  });

  it('that was changed elsewhere since a change began is not written over unasked', async () => {
    let stage = await Stage.open({seed: planned});
    await stage.keep('Mine.');
    await stage.press('Change it');
    await stage.write('Mine, changed.');
    const [stored] = (await stage.store.query('intention')).entries;
    await stage.store.save({kind: 'intention', content: {sentence: 'Theirs.'}, id: stored!.id, version: 1});
    stage = await stage.reopen();
    await stage.goTo('This is your intention');
    await stage.press('Keep it');
    expect(stage.text).to.contain('Theirs.');

    await stage.press('Keep mine');
    const {entries} = await stage.store.query('intention');
    expect(entries.map(({content, version}) => [content.sentence, version])).to.deep.equal([['Mine, changed.', 3]]);
  });

  it('that was changed elsewhere is changed from what it says now', async () => {
    const stage = await Stage.open({seed: planned});
    await stage.keep('Mine.');
    const [stored] = (await stage.store.query('intention')).entries;
    await stage.store.save({kind: 'intention', content: {sentence: 'Theirs.'}, id: stored!.id, version: 1});
    await stage.settled();
    await stage.press('Change it');
    expect(stage.own.value).to.equal('Theirs.');
    await stage.write('Theirs, changed.');
    await stage.goTo('This is your intention');
    await stage.press('Keep it');
    const {entries} = await stage.store.query('intention');
    expect(entries.map(({content}) => content.sentence)).to.deep.equal(['Theirs, changed.']);
  });

  it('that could not be saved is still there, with a way to save the words', async () => {
    declares('RecordError: made to fail');
    const stage = await Stage.open({seed: planned});
    await stage.goTo('One sentence to bring');
    await stage.write('May I be open.');
    await stage.goTo('This is your intention');
    stage.failure = 'full';
    await stage.press('Keep it');
    expect(stage.$('[role=alert]').textContent).to.contain('Copy');

    stage.failure = undefined;
    await stage.press('Keep it');
    expect((await stage.store.query('intention')).entries.length).to.equal(1);
  });

  it('can only be read where the record can only be read', async () => {
    const stage = await Stage.open({
      record: {readonly: true},
      seed: (store) => store.save({kind: 'intention', content: {sentence: 'May I be open.'}}),
    });
    expect(stage.text).to.contain('May I be open.');
    for (const words of ['Change it', 'Begin', 'Remove', 'How does it look now?']) {
      expect(stage.has(words), words).to.equal(false);
    }
  });
});
