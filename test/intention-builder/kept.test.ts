import {expect} from '@open-wc/testing';
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

  it('that could not be saved is still there, with a way to save the words', async () => {
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

describe('how it looks now', () => {
  async function after(): Promise<Stage> {
    return Stage.open({
      at: '2026-12-06T12:00',
      seed: async (store) => {
        await planned(store);
        const session = store.head.sessions[0]!.id;
        await store.save({kind: 'intention', content: {sentence: 'May I be open.'}, session});
      },
    });
  }

  it('is asked, not whether it worked; and kept beside the intention', async () => {
    const stage = await after();
    await stage.press('How does it look now?');
    expect(stage.title).to.equal('How does it look now?');
    expect(stage.text).to.contain('May I be open.').and.to.contain('You may not have thought of it at all.');
    await stage.press('It makes sense in a new way');
    await stage.write('It was about my father.');
    await stage.press('Save');

    expect(stage.title).to.equal('Your intention');
    expect(stage.text).to.contain('It makes sense in a new way It was about my father.');
    const [note] = (await stage.store.query('note')).entries;
    const [intention] = (await stage.store.query('intention')).entries;
    expect(note!.content.about).to.equal(intention!.id);
  });

  it('is there again when the page was closed in the middle', async () => {
    let stage = await after();
    await stage.press('How does it look now?');
    await stage.press('It has changed');
    await stage.write('line one\nline two');
    stage.page.remove();
    stage = await Stage.open({store: stage.store, at: '2026-12-06T12:00'});
    await stage.press('How does it look now?');

    expect(stage.own.value).to.equal('line one\nline two');
    expect(stage.$<HTMLInputElement>('.choice:has(:checked) input').checked).to.equal(true);
    await stage.press('Save');
    await stage.press('How does it look now?');
    expect(stage.own.value).to.equal('');
  });

  it('can be written again and again, any time, and removed', async () => {
    const stage = await after();
    for (const words of ['one', 'two']) {
      await stage.press('How does it look now?');
      await stage.write(words);
      await stage.press('Save');
    }
    expect(stage.root.querySelectorAll('.looks > li').length).to.equal(2);
    const [first] = stage.root.querySelectorAll('.looks > li');
    await stage.press('Remove', first);
    await stage.press('Remove', stage.root.querySelector('.looks > li')!);

    expect((await stage.store.query('note')).entries.map(({content}) => content.text)).to.deep.equal(['one']);
  });
});
