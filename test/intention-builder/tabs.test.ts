import {expect} from '@open-wc/testing';
import {noAnswer, writeDraft} from '../../src/intention-builder/answers.ts';
import {focused, Stage, stores} from './stage.ts';

describe('two tabs that write the same draft', () => {
  it('keep the newer text, and offer the older', async () => {
    const [store, other] = await stores();
    const one = await Stage.open({store});
    const two = await Stage.open({store: other});
    await one.goTo('What feels stuck?');
    await one.write('from the first');
    await two.goTo('What feels stuck?');
    await two.write('from the second');
    await focused(one, two);

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

  it('each stay at their own step', async () => {
    const [store, other] = await stores();
    const one = await Stage.open({store});
    const two = await Stage.open({store: other});
    await two.goTo('What brings you here now?');
    await one.goTo('What feels stuck?');
    await one.write('from the first');
    await focused(one, two);

    expect(two.title).to.equal('What brings you here now?');
    await two.goTo('What feels stuck?');
    expect(two.own.value).to.equal('from the first');
  });

  it('are offered nothing where nothing was written', async () => {
    const stage = await Stage.open({
      seed: async (store) => {
        await store.keepDraft('intention 2026-11-28T00:00:00.000Z', writeDraft({answers: {}, step: 'stuck'}));
        await store.keepDraft('intention 2026-11-27T00:00:00.000Z', writeDraft({answers: {stuck: noAnswer}}));
      },
    });
    expect(stage.has('Go on with that')).to.equal(false);
  });

  it('go on with the other draft once, however often that is pressed', async () => {
    const answers = (text: string) => writeDraft({answers: {stuck: {...noAnswer, text}}, step: 'stuck'});
    const stage = await Stage.open({
      seed: async (store) => {
        await store.keepDraft('intention', answers('from here'));
        await store.keepDraft('intention 2026-11-28T00:00:00.000Z', answers('from there'));
      },
    });
    const {keepDraft} = stage.store;
    const writing: (() => void)[] = [];
    stage.store.keepDraft = async (...args) => {
      await new Promise<void>((resolve) => writing.push(resolve));
      return keepDraft.apply(stage.store, args);
    };
    const use = stage.find('Go on with that');
    use.click();
    for (let write = writing.shift(); write; write = writing.shift()) {
      use.click();
      write();
      await stage.settled();
    }
    expect(stage.own.value).to.equal('from there');
    const {drafts} = JSON.parse(await stage.store.export({site: '', client: 'local'}));
    expect(drafts.length).to.equal(2);
  });

  it('keep it once, also where both do, and so a change of it', async () => {
    const [store, other] = await stores();
    const one = await Stage.open({store});
    await one.goTo('One sentence to bring');
    await one.write('May I be open.');
    await one.goTo('This is your intention');
    const two = await Stage.open({store: other});
    await one.press('Keep it');
    await two.press('Keep it');
    expect((await store.query('intention')).entries.length).to.equal(1);
    expect(two.title).to.equal('Your intention');

    await focused(one, two);
    await one.press('Change it');
    await one.write('May I be kind.');
    await one.goTo('This is your intention');
    await other.refresh();
    const three = await Stage.open({store: other});
    await one.press('Keep it');
    await three.press('Keep it');
    expect(three.title).to.equal('Your intention');
    expect((await store.query('intention')).entries.map(({version}) => version)).to.deep.equal([2]);
  });

  it('do not ask to keep what the other has kept', async () => {
    const [store, other] = await stores();
    const one = await Stage.open({store});
    await one.goTo('One sentence to bring');
    await one.write('May I be open.');
    await one.goTo('This is your intention');
    const two = await Stage.open({store: other});
    await one.press('Keep it');
    await other.refresh();
    await focused(two);
    expect(two.title).to.equal('Your intention');
  });
});
