/** A list of a kind's entries, on a real record. */
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {Entries} from '../../src/parts/entries.ts';
import {KapElement} from '../../src/parts/kap-element.ts';
import {Notice} from '../../src/parts/notice.ts';
import {Removal} from '../../src/parts/removal.ts';
import {deviceClock} from '../../src/record/clock.ts';
import type {Store} from '../../src/record/store.ts';
import {declares} from '../console.ts';
import {WidgetStage, type Setting} from '../widget.ts';

class ListWidget extends KapElement {
  static override readonly tag = 'test-list';
  static clock = deviceClock;
  readonly forgotten: string[] = [];
  readonly notice = new Notice(this.around);
  readonly notes = new Entries(this.around, 'note', {forgotten: () => this.forgotten.push('all')});
  readonly removal = new Removal(this.around);

  protected override content() {
    return html`<section>
      <h2 id="title" tabindex="-1">${this.notes.isRead ? 'read' : 'waiting'}</h2>
      <ul>
        ${this.notes.all.map(
          ({id, content}) =>
            html`<li id="note-${id}" tabindex="-1">
              ${content.text}
              ${this.removal.render({
                id,
                ask: 'Remove this note?',
                remove: () => this.actions.remove(id),
                left: `#note-${id}`,
                gone: '#title',
              })}
              ${this.removal.failure({id})}
            </li>`,
        )}
      </ul>
      ${this.notes.hasMore ? html`<button type="button" @click=${() => this.notes.more(this.notice)}>More</button>` : ''}
      ${this.notice.render()}
    </section>`;
  }
}
ListWidget.define();

class Stage extends WidgetStage<ListWidget> {
  static async open(setting: Setting = {}): Promise<Stage> {
    const {page, store, clock} = await this.prepare(ListWidget, setting);
    const stage = new Stage(ListWidget, page, store, clock, setting);
    await stage.settled();
    return stage;
  }

  get texts(): string[] {
    return this.widget.notes.all.map(({content}) => content.text);
  }
}

const notes =
  (count: number) =>
  async (store: Store): Promise<void> => {
    for (let i = 1; i <= count; i += 1) await store.save({kind: 'note', content: {text: `note ${i}`, bring: false}});
  };

describe('a list of entries', () => {
  it('shows the newest first, and says that it was read', async () => {
    const stage = await Stage.open({seed: notes(3)});
    expect(stage.texts).to.deep.equal(['note 3', 'note 2', 'note 1']);
    expect(stage.text).to.match(/^read/);
  });

  it('follows the record', async () => {
    const stage = await Stage.open({seed: notes(1)});
    await notes(1)(stage.store);
    await stage.settled();
    expect(stage.texts).to.have.length(2);
    const [entry] = (await stage.store.query('note')).entries;
    await stage.store.remove(entry!.id);
    await stage.settled();
    expect(stage.texts).to.have.length(1);
  });

  it('shows what was saved before it is read again, each once', async () => {
    const stage = await Stage.open({seed: notes(2)});
    const [newest] = stage.widget.notes.all;
    stage.widget.notes.put({...newest!, content: {text: 'changed', bring: false}});
    stage.widget.notes.put({...newest!, id: 'new', content: {text: 'new', bring: false}});
    expect(stage.texts).to.deep.equal(['new', 'changed', 'note 1']);
  });

  it('reads older ones when it is asked, and does not get shorter by what is saved then', async () => {
    const stage = await Stage.open({seed: notes(130)});
    expect(stage.texts).to.have.length(100);
    await stage.press('More');
    expect(stage.texts).to.have.length(130);
    expect(stage.has('More')).to.equal(false);
    await stage.store.save({kind: 'note', content: {text: 'one more', bring: false}});
    await stage.settled();
    expect(stage.texts).to.have.length(131);
    expect(stage.texts[0]).to.equal('one more');
  });

  it('says where older ones could not be read, and shows what there is', async () => {
    const stage = await Stage.open({seed: notes(101)});
    declares('Error: broke');
    const {query} = stage.store;
    stage.store.query = () => Promise.reject(new Error('broke'));
    await stage.press('More');
    expect(stage.text).to.include('is not saved');
    stage.store.query = query;
    expect(stage.texts).to.have.length(100);
  });

  it('shows nothing of one record in the first picture of another', async () => {
    const stage = await Stage.open({seed: notes(2)});
    stage.forget();
    await stage.widget.updateComplete;
    expect(stage.text).not.to.include('note 1').and.not.to.include('read');
    expect(stage.texts).to.deep.equal([]);
    expect(stage.widget.forgotten).to.deep.equal(['all']);
  });

  it('shows nothing of a record that is closed', async () => {
    const stage = await Stage.open({seed: notes(1)});
    await stage.set({record: {status: 'closed'}});
    expect(stage.widget.notes.isRead).to.equal(false);
  });
});

describe('a removal', () => {
  it('asks first, and moves the focus to what is asked, left or gone', async () => {
    const stage = await Stage.open({seed: notes(2)});
    const focused = () => stage.focused?.id.replace(/-.*/, '');
    await stage.press('Remove');
    expect(stage.text).to.include('Remove this note?');
    expect(focused()).to.equal('remove');
    await stage.press('Leave it');
    expect(focused()).to.equal('note');
    expect(stage.texts).to.have.length(2);
    await stage.press('Remove');
    await stage.press('Remove');
    expect(focused()).to.equal('title');
    expect(stage.texts).to.deep.equal(['note 1']);
  });

  it('that is pressed twice is done once', async () => {
    const stage = await Stage.open({seed: notes(1)});
    await stage.press('Remove');
    const removed: string[] = [];
    const remove = stage.store.remove.bind(stage.store);
    stage.store.remove = (id) => {
      removed.push(id);
      return remove(id);
    };
    const button = stage.find('Remove');
    button.click();
    button.click();
    await stage.settled();
    expect(removed).to.have.length(1);
  });

  it('of one thing is asked at a time, and says there that it did not work', async () => {
    const stage = await Stage.open({seed: notes(2)});
    const [first, second] = [...stage.root.querySelectorAll('li')];
    await stage.press('Remove', first);
    await stage.press('Remove', second);
    expect(first!.textContent).not.to.include('Remove this note?');
    declares('RecordError: made to fail');
    stage.failure = 'aborted';
    await stage.press('Remove', second);
    expect(second!.textContent).to.include('That did not work');
    expect(first!.textContent).not.to.include('That did not work');
    expect(stage.texts).to.have.length(2);
  });
});
