import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {leaving} from '../../src/parts/help-panel.ts';
import {KapElement} from '../../src/parts/kap-element.ts';
import {harbor, note, stage, type Stage} from './stage.ts';

/** Opens help with the keyboard. */
async function open(): Promise<Stage> {
  const there = await stage({entry: note()});
  there.find('If you need help now').focus();
  await sendKeys({press: 'Enter'});
  return there;
}

const panel = ({root}: Stage) => root.querySelector<HTMLElement>('#help')!;
const isOpen = (there: Stage) => panel(there).matches(':popover-open');

describe('help', () => {
  it('is one press away, and names who to call', async () => {
    const there = await open();

    expect(isOpen(there)).to.equal(true);
    expect(panel(there).textContent).to.include('Nobody watches this page live');
    expect((there.find('Call 988') as HTMLAnchorElement).href).to.equal('tel:988');
    expect((there.find('Text 988') as HTMLAnchorElement).href).to.equal('sms:988');
    expect((there.find('Call 911') as HTMLAnchorElement).href).to.equal('tel:911');
    expect((there.find('Call (206) 555-0142') as HTMLAnchorElement).href).to.equal('tel:2065550142');
    expect((there.find('Text 741741') as HTMLAnchorElement).href).to.equal('sms:741741?&body=HOME');
    await expect(there.widget).to.be.accessible();
  });

  it('shows the number as the largest thing', async () => {
    const there = await open();
    const sizes = [...panel(there).querySelectorAll('*')].map((one) => parseFloat(getComputedStyle(one).fontSize));
    const number = parseFloat(getComputedStyle(panel(there).querySelector('.number')!).fontSize);

    expect(number).to.equal(Math.max(...sizes));
  });

  it('says what the signs are, and when the numbers were checked', async () => {
    const there = await open();
    const {help} = harbor;

    for (const signs of [help.now, help.today, help.soon]) {
      for (const {en = ''} of signs) expect(panel(there).textContent).to.include(en);
    }
    expect(panel(there).textContent).to.match(/Numbers checked \w+ \d+, 20\d\d/);
  });

  it('names the signs to call the same day where the practice wrote no phone number, too', async () => {
    const there = await stage({program: {...harbor, practice: {...harbor.practice, phone: undefined}}});
    for (const {en = ''} of harbor.help.today) expect(panel(there).textContent).to.include(en);
  });

  it('closes with Escape, and the focus is where it was', async () => {
    const there = await open();
    expect(there.focused).to.equal('help');

    await sendKeys({press: 'Escape'});

    expect(isOpen(there)).to.equal(false);
    expect(there.focused).to.equal('If you need help now');
  });

  it('closes with its button', async () => {
    const there = await open();
    there.find('Close').click();

    expect(isOpen(there)).to.equal(false);
  });

  it('is never in the way: the page beside it can still be used', async () => {
    const there = await open();

    expect(there.root.querySelector('textarea')!.matches(':disabled, [inert], [inert] *')).to.equal(false);
    there.root.querySelector('textarea')!.focus();
    expect(there.focused).to.equal('input');
  });

  it('has a way out of the page that "back" does not undo', async () => {
    const there = await open();
    const went: string[] = [];
    const go = leaving.go;
    leaving.go = (url) => went.push(url);

    there.find('Leave this page now').click();
    await there.set({program: {...harbor, help: {...harbor.help, leave: 'https://weather.example/'}}});
    there.find('Leave this page now').click();
    leaving.go = go;

    expect(went).to.deep.equal(['about:blank', 'https://weather.example/']);
  });

  it('can be had for another place', async () => {
    const there = await open();
    const select = there.root.querySelector<HTMLSelectElement>('#help select')!;
    select.value = 'else';
    select.dispatchEvent(new Event('change'));
    await there.settled();

    expect(there.has('Call 911')).to.equal(false);
    expect(panel(there).textContent).to.include(
      harbor.help.regions.find(({id}) => id === 'else')!.lines[0]!.name['en'],
    );
  });

  it('fits a screen of 320 px', async () => {
    const there = await open();
    panel(there).style.inlineSize = '320px';

    expect(panel(there).scrollWidth).to.be.at.most(320);
  });
});

/** A field, with help beside it. */
class TestField extends KapElement {
  static override readonly tag = 'test-field';
  #text = '';

  protected override content() {
    return html`<label>Write<textarea class="input" @input=${this.#typed}></textarea></label
      >${this.help.beside(this.#text)}`;
  }

  #typed = (event: InputEvent): void => {
    this.#text = (event.target as HTMLTextAreaElement).value; // a textarea's event
    this.requestUpdate();
  };
}
TestField.define();

describe('help beside a field', () => {
  async function writing() {
    const {page} = await stage();
    const widget = document.createElement('test-field') as TestField; // defined above
    page.append(widget);
    await widget.updateComplete;
    const root = widget.shadowRoot!;
    const field = root.querySelector('textarea')!;
    field.focus();
    const write = async (text: string) => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', {bubbles: true}));
      await widget.updateComplete;
    };
    return {
      widget,
      root,
      field,
      status: root.querySelector<HTMLElement>('main ~ [role=status], label ~ [role=status]')!,
      write,
    };
  }

  it('comes with words of danger, in place, and says whom to call and text', async () => {
    const {widget, root, field, status, write} = await writing();
    expect(status.textContent.trim()).to.equal('');

    await write('I want to die');

    expect(status.isConnected).to.equal(true); // the region that was there is filled, so it is announced
    expect(status.innerText).to.match(/^If you might not be safe right now, someone can talk with you\.\s+988/);
    const links = [...status.querySelectorAll('a')].map(({href}) => href);
    expect(links).to.include.members(['tel:988', 'sms:988', 'tel:911']);
    expect(status.querySelector('[popovertarget=help]')!.textContent).to.equal('If you need help now');
    expect(root.activeElement === field).to.equal(true);
    await expect(widget).to.be.accessible();
  });

  it('stays the same while more is written, takes nothing away, and goes with the words', async () => {
    const {field, status, write} = await writing();
    await write('I want to die');
    const panel = status.firstElementChild;
    await write('I want to die. I am so tired.');
    expect(status.firstElementChild === panel).to.equal(true);
    expect(field.value).to.equal('I want to die. I am so tired.');

    await write('I am so tired.');
    expect(status.textContent.trim()).to.equal('');
  });

  it('takes no room before', async () => {
    const {status, write} = await writing();
    expect(getComputedStyle(status).position).to.equal('absolute');
    await write('I feel suicidal');
    expect(getComputedStyle(status).position).to.equal('static');
  });

  it('names those of the region that was chosen', async () => {
    const {root, widget, status, write} = await writing();
    const select = root.querySelector<HTMLSelectElement>('#help select')!;
    select.value = 'GB';
    select.dispatchEvent(new Event('change'));
    await widget.updateComplete;
    await write('I want to end my life');
    expect(status.innerText).to.include('116 123').and.to.include('999').and.not.to.include('911');
  });
});
