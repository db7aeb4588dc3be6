import {expect} from '@open-wc/testing';
import {planned, Stage} from './stage.ts';

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

  it('is kept once, however often it is pressed', async () => {
    const stage = await after();
    await stage.press('How does it look now?');
    await stage.write('It was about my father.');
    const save = stage.find('Save');
    save.click();
    save.click();
    await stage.settled();
    expect((await stage.store.query('note')).entries.length).to.equal(1);
  });

  it('shows an answer that was chosen and is no longer there, and another can take its place', async () => {
    const stage = await after();
    const [intention] = (await stage.store.query('intention')).entries;
    await stage.store.keepDraft(`look/${intention!.id}`, 'An answer of before\n');
    await stage.press('How does it look now?');
    expect(stage.$('.choice:has(:checked)').textContent).to.contain('An answer of before');
    await stage.press('It has changed');
    await stage.press('Save');
    expect((await stage.store.query('note')).entries[0]!.content.text).to.equal('It has changed');
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
