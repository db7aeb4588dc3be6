import {expect} from '@open-wc/testing';
import type {Consent} from '../../src/record/repository.ts';
import type {Store} from '../../src/record/store.ts';
import {declares} from '../console.ts';
import {openRecord} from '../record/open.ts';
import {destination, Stage} from './stage.ts';

const attributes = {'session-date': '2026-12-03T10:00', 'session-key': 's1'};
const notes = async ({store}: Stage) => (await store.query('note')).entries;
const field = (stage: Stage) => stage.$<HTMLTextAreaElement>('textarea');

const yes = (kinds: Consent['kinds'] = []): Consent => ({
  destination,
  name: 'Harbor Street Therapy',
  wording: 1,
  at: '2026-11-28T18:00:00Z',
  kinds,
});

async function keep(stage: Stage, text: string): Promise<void> {
  await stage.type('textarea', text);
  await stage.press('Keep this question');
}

describe('a question for the therapist', () => {
  it('says who sees it before it is written', async () => {
    const stage = await Stage.open({attributes});
    const form = stage.$('.questions form');
    expect(form.innerText).to.match(/^Note a question for Dana\s+Only you see this/);
    expect(form.innerText).to.match(/Nobody watches this page live\.\s+If you need help now\s*$/);
    expect(form.querySelector('.who')!.compareDocumentPosition(field(stage))).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });

  it('is kept with its phase and session, and listed with where it is', async () => {
    const stage = await Stage.open({attributes});
    await keep(stage, '  What if I cannot stop?  ');
    const [note] = await notes(stage);
    expect(note).to.deep.include({session: 's1', sharing: 'private'});
    expect(note?.content).to.deep.equal({text: 'What if I cannot stop?', bring: true, phase: 'preparation'});
    expect(stage.$('.notes').innerText).to.match(/What if I cannot stop\?\s+Saved on this device/);
    expect(field(stage).value).to.equal('');
    expect(stage.text).to.include('Kept.');
    expect(stage.focused).to.equal(stage.find('Keep this question'));
  });

  it('is one, with the words of the last press, where the first one is still being saved', async () => {
    const stage = await Stage.open({attributes});
    const goOn = stage.hold();
    await keep(stage, 'How long');
    await keep(stage, 'How long is it?');
    await stage.press('Keep this question');
    await goOn();
    expect((await notes(stage)).map(({content}) => content.text)).to.deep.equal(['How long is it?']);
    expect((await notes(stage))[0]?.version).to.equal(2);
    expect(field(stage).value).to.equal('');
    expect(stage.text).to.include('Kept.');
    expect(await stage.store.draft('note/preparation')).to.equal(undefined);
  });

  it('pressed twice while it is being saved is kept once, and what was typed since stays', async () => {
    const stage = await Stage.open({attributes});
    const goOn = stage.hold();
    await keep(stage, 'How long?');
    await stage.press('Keep this question');
    await stage.type('textarea', 'How long? And');
    await goOn();
    expect((await notes(stage)).map(({content, version}) => [content.text, version])).to.deep.equal([['How long?', 1]]);
    expect(field(stage).value).to.equal('How long? And');
    expect((await stage.store.draft('note/preparation'))?.text).to.equal('How long? And');
  });

  it('that is changed stays open where another one was being saved', async () => {
    const stage = await Stage.open({attributes});
    await keep(stage, 'Old');
    const goOn = stage.hold();
    await keep(stage, 'New');
    await stage.press('Edit');
    await stage.type('.notes textarea', 'Old, and more');
    await goOn();
    expect(stage.$<HTMLTextAreaElement>('.notes textarea').value).to.equal('Old, and more');
    expect((await notes(stage)).map(({content}) => content.text)).to.have.members(['Old', 'New']);
  });

  it('that could not be saved says nothing of itself in another record', async () => {
    declares('too late');
    const stage = await Stage.open({attributes});
    const {promise, reject} = Promise.withResolvers<never>();
    stage.meanwhile = () => promise;
    await keep(stage, 'Mine alone');
    await stage.opens(await openRecord());
    await stage.type('textarea', 'Another’s');
    reject(new Error('too late'));
    await stage.settled();
    expect(stage.root.querySelector('.notice')).to.equal(null);
    expect(field(stage).value).to.equal('Another’s');
    await stage.press('Keep this question');
    expect((await notes(stage)).map(({content}) => content.text)).to.deep.equal(['Another’s']);
  });

  it('belongs to the phase it was noted at', async () => {
    const stage = await Stage.open({attributes});
    await stage.press('Arriving');
    await stage.press('Note a question for Dana', stage.$('#phase-arrival'));
    expect(stage.focused).to.equal(stage.$('#phase-arrival textarea'));
    expect(stage.root.querySelectorAll('textarea')).to.have.lengthOf(1);
    await keep(stage, 'Where do I park?');
    expect(stage.$('#phase-arrival .notes').innerText).to.include('Where do I park?');
    expect(stage.root.querySelector('#phase-preparation .notes')).to.equal(null);
  });

  it('is kept as a draft while it is typed, by phase, and comes back', async () => {
    const stage = await Stage.open({attributes});
    await stage.type('textarea', 'Half a thou');
    expect((await stage.store.draft('note/preparation'))?.text).to.equal('Half a thou');
    stage.widget.remove();
    const again = document.createElement('kap-session-timeline');
    again.sessionDate = '2026-12-03T10:00';
    stage.page.append(again);
    Object.assign(stage, {widget: again});
    await stage.settled();
    expect(field(stage).value).to.equal('Half a thou');
    await stage.press('Keep this question');
    expect(await stage.store.draft('note/preparation')).to.equal(undefined);
  });

  it('that is empty is not kept, and the field gets the focus', async () => {
    const stage = await Stage.open({attributes});
    await keep(stage, '   ');
    expect(await notes(stage)).to.be.empty;
    expect(stage.focused).to.equal(field(stage));
  });

  it('that could not be saved stays, with a way to copy and download it', async () => {
    declares('RecordError: made to fail');
    const stage = await Stage.open({attributes});
    await stage.type('textarea', 'What if I cannot stop?');
    stage.failure = 'full';
    await stage.press('Keep this question');
    expect(stage.$('.questions [role=alert]').innerText).to.include('no room left');
    expect(field(stage).value).to.equal('What if I cannot stop?');
    expect(stage.has('Copy')).to.equal(true);
    expect(stage.has('Download')).to.equal(true);
    stage.failure = undefined;
    await stage.press('Keep this question');
    expect(stage.root.querySelector('.questions [role=alert]')).to.equal(null);
    expect(await notes(stage)).to.have.lengthOf(1);
  });

  it('is not lost where more is typed while it is saved', async () => {
    const stage = await Stage.open({attributes});
    await stage.type('textarea', 'One');
    let release!: () => void;
    stage.meanwhile = () => new Promise<void>((resolve) => (release = resolve));
    await stage.press('Keep this question');
    await stage.type('textarea', 'One and more');
    release();
    await stage.settled();
    expect((await notes(stage))[0]?.content.text).to.equal('One');
    expect(field(stage).value).to.equal('One and more');
    expect((await stage.store.draft('note/preparation'))?.text).to.equal('One and more');
  });

  it('does not follow into another client’s record', async () => {
    const stage = await Stage.open({attributes});
    await keep(stage, 'Mine alone');
    await stage.type('textarea', 'Half a thought');
    const other = await Stage.open({attributes});
    stage.page.remove();
    expect(other.text).not.to.include('Mine alone');
    other.page.append(stage.widget); // a tag that is moved asks again
    Object.assign(other, {widget: stage.widget});
    await other.settled();
    expect(other.text).not.to.include('Mine alone');
    expect(field(other).value).to.equal('');
  });
});

describe('a question that is there', () => {
  it('is changed in place', async () => {
    const stage = await Stage.open({attributes});
    await keep(stage, 'What if?');
    await stage.press('Edit');
    const [note] = await notes(stage);
    const selector = `[id="text-note/${note!.id}"]`;
    expect(stage.focused).to.equal(stage.$(selector));
    expect(stage.$<HTMLTextAreaElement>(selector).value).to.equal('What if?');
    await stage.type(selector, 'What if I stop?');
    await stage.press('Save');
    expect(await notes(stage)).to.have.lengthOf(1);
    expect((await notes(stage))[0]).to.deep.include({version: 2, session: 's1'});
    expect(stage.$('.notes').innerText).to.include('What if I stop?');
    expect(stage.focused?.id).to.equal(`note-${note!.id}`);
  });

  it('stays as it was where the change is given up, and leaves no draft', async () => {
    const stage = await Stage.open({attributes});
    await keep(stage, 'What if?');
    await stage.press('Edit');
    const {id} = (await notes(stage))[0]!;
    await stage.type(`[id="text-note/${id}"]`, 'Something else');
    await stage.press('Cancel');
    expect(stage.$('.notes').innerText).to.include('What if?');
    expect(await stage.store.draft(`note/${id}`)).to.equal(undefined);
  });

  it('is removed after one question', async () => {
    const stage = await Stage.open({attributes});
    await keep(stage, 'What if?');
    await stage.press('Remove');
    expect(stage.$('.notes').innerText).to.include('Remove this question?');
    expect(stage.has('Edit'), 'nothing else is offered beside the question').to.equal(false);
    await stage.press('Leave it');
    expect(await notes(stage)).to.have.lengthOf(1);
    await stage.press('Remove');
    await stage.press('Remove');
    expect(await notes(stage)).to.be.empty;
    expect(stage.focused).to.equal(field(stage));
  });

  it('that could not be removed is still there, and says so', async () => {
    const stage = await Stage.open({attributes});
    await keep(stage, 'What if?');
    declares('RecordError: made to fail');
    stage.failure = 'blocked';
    await stage.press('Remove');
    await stage.press('Remove');
    expect(stage.$('.notes [role=alert]').innerText).to.include('That did not work.');
    expect(await notes(stage)).to.have.lengthOf(1);
    expect(stage.has('Edit')).to.equal(true);
  });

  it('shows what another tab wrote', async () => {
    const stage = await Stage.open({attributes});
    await stage.store.save({
      kind: 'note',
      session: 's1',
      content: {text: 'From there', bring: true, phase: 'preparation'},
    });
    await stage.settled();
    expect(stage.$('.notes').innerText).to.include('From there');
  });

  it('of another session is not shown', async () => {
    const stage = await Stage.open({attributes});
    await stage.store.save({
      kind: 'note',
      session: 's0',
      content: {text: 'Long ago', bring: true, phase: 'preparation'},
    });
    await stage.settled();
    expect(stage.text).not.to.include('Long ago');
  });

  it('is found behind a hundred others', async () => {
    const seed = async (store: Store) => {
      await store.save({kind: 'note', session: 's1', content: {text: 'The first', bring: true, phase: 'preparation'}});
      for (let i = 0; i < 100; i++)
        await store.save({kind: 'note', session: 's0', content: {text: `${i}`, bring: true}});
    };
    const stage = await Stage.open({attributes, seed});
    expect(stage.text).not.to.include('The first');
    await stage.press('Look for older questions');
    expect(stage.text).to.include('The first');
  });
});

describe('a question that was changed somewhere else meanwhile', () => {
  async function clash(): Promise<Stage> {
    const stage = await Stage.open({attributes});
    await keep(stage, 'First');
    await stage.press('Edit');
    const note = (await notes(stage))[0]!;
    await stage.type(`[id="text-note/${note.id}"]`, 'Mine');
    stage.meanwhile = () =>
      stage.store.save({kind: 'note', id: note.id, version: 1, content: {...note.content, text: 'Theirs'}});
    await stage.press('Save');
    return stage;
  }
  const texts = async (stage: Stage) => (await notes(stage)).map(({content}) => content.text).sort();

  it('is shown beside one’s own', async () => {
    const stage = await clash();
    expect(stage.$('#clash').innerText).to.include('Theirs');
    expect(field(stage)).to.equal(stage.root.querySelector('textarea'));
    expect([...stage.root.querySelectorAll('textarea')].map(({value}) => value)).to.include('Mine');
    expect(stage.focused?.id).to.equal('clash');
    expect(await texts(stage)).to.deep.equal(['Theirs']);
  });
  for (const [choice, kept] of [
    ['Keep mine', ['Mine']],
    ['Keep that', ['Theirs']],
    ['Keep both', ['Mine', 'Theirs']],
  ] as const) {
    it(choice.toLowerCase(), async () => {
      const stage = await clash();
      await stage.press(choice);
      expect(await texts(stage)).to.deep.equal(kept);
      for (const text of kept) expect(stage.$('.notes').innerText).to.include(text);
    });
  }
});

describe('sharing a question', () => {
  it('is offered only where there is somewhere to share to', async () => {
    const stage = await Stage.open({attributes});
    await keep(stage, 'What if?');
    expect(stage.has('Share')).to.equal(false);
  });

  it('asks first, and then shares that one', async () => {
    const stage = await Stage.open({attributes, delivery: {available: true}});
    await keep(stage, 'What if?');
    const row = stage.$('.notes li');
    await stage.press('Share', row);
    expect(row.innerText).to.include('Harbor Street Therapy');
    expect((await notes(stage))[0]?.sharing).to.equal('private');
    await stage.store.consent(yes());
    await stage.set({delivery: {consent: yes()}});
    await stage.store.share((await notes(stage))[0]!.id);
    await stage.settled();
    expect((await notes(stage))[0]?.sharing).to.equal('shared');
  });

  it('is said before the field where new ones are shared, and the question goes', async () => {
    const stage = await Stage.open({attributes, delivery: {available: true, consent: yes(['note'])}});
    await stage.store.consent(yes(['note']));
    expect(stage.$('.questions .who').innerText).to.include('Harbor Street Therapy will see this');
    await keep(stage, 'What if?');
    expect((await notes(stage))[0]?.sharing).to.equal('shared');
    expect(stage.store.head.outbox).to.have.lengthOf(1);
  });

  it('that changed meanwhile is shown, and saved again by hand', async () => {
    const stage = await Stage.open({attributes, delivery: {available: true, consent: yes(['note'])}});
    await stage.store.consent(yes(['note']));
    await keep(stage, 'What if?');
    await stage.press('Edit');
    const {id} = (await notes(stage))[0]!;
    await stage.type(`[id="text-note/${id}"]`, 'What if I stop?');
    await stage.store.withdraw(id);
    await stage.settled();
    expect(stage.$('.notes .who').innerText).to.include('Only you see this');
    await stage.press('Save');
    const both = stage.root.querySelector('#clash');
    if (both) await stage.press('Keep mine');
    const [note] = await notes(stage);
    expect(note?.content.text).to.equal('What if I stop?');
    expect(note?.sharing).to.equal('private');
  });

  it('shows whom to call beside words of danger, at once, and takes nothing away', async () => {
    const stage = await Stage.open({attributes});
    await stage.type('textarea', 'I want to die');
    const help = stage.$('.questions [role=status] .at-once');
    expect(help.innerText).to.include('988').and.to.include('911');
    expect(stage.$<HTMLTextAreaElement>('textarea').value).to.equal('I want to die');
    expect(stage.focused?.localName).to.equal('textarea');
    await expect(stage.widget).to.be.accessible();

    await stage.type('textarea', 'What if I get sick?');
    expect(stage.root.querySelector('.at-once')).to.equal(null);
  });

  it('shows it, too, where nothing that is typed can be kept', async () => {
    declares('RecordError: made to fail');
    const stage = await Stage.open({attributes});
    stage.failure = 'full';
    await stage.type('textarea', 'I want');
    await stage.type('textarea', 'I want to die');
    expect(stage.$('.questions .at-once').innerText).to.include('988');
  });

  it('keeps the line to help beside a question that speaks of danger, also when it is read again later', async () => {
    const stage = await Stage.open({
      attributes,
      seed: async (store) => {
        const content = {text: 'I want to die. Can I tell you?', bring: true, phase: 'preparation'};
        await store.save({kind: 'note', content});
        await store.save({kind: 'note', content: {...content, text: 'May I bring music?'}});
      },
    });
    const near = [...stage.root.querySelectorAll('.notes li')].filter((note) => note.querySelector('.near'));
    expect(near.map((note) => note.querySelector('.said-so')!.textContent)).to.deep.equal([
      'I want to die. Can I tell you?',
    ]);
    expect(near[0]!.querySelector('.near [popovertarget=help]')).to.exist;
    expect(stage.root.querySelector('.at-once'), 'nothing is announced again').to.equal(null);
  });
});
