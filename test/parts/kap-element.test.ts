import {expect, fixture, html} from '@open-wc/testing';
import {KapElement} from '../../src/parts/kap-element.ts';
import {pseudo, registerPseudo} from '../locale/pseudo.ts';
import {consent, note, openDelivery, stage, TestWidget} from './stage.ts';

describe('registering an element', () => {
  it('leaves a tag that is taken as it is', () => {
    class Other extends TestWidget {}
    const first = customElements.get('test-widget');

    expect(() => Other.define('test-widget')).to.not.throw();
    expect(customElements.get('test-widget') === first).to.equal(true);
  });

  it('works under another name as well', async () => {
    TestWidget.define('test-other-name');
    TestWidget.define('test-third-name');
    const there = await fixture<TestWidget>(html`<test-other-name></test-other-name>`);

    expect(there instanceof KapElement).to.equal(true);
    expect(there.shadowRoot!.querySelectorAll('.foot')).to.have.length(1);
  });
});

describe('an element', () => {
  it('ends with help', async () => {
    const there = await stage();

    expect(there.text).to.include('Nobody watches this page live');
    expect(there.has('If you need help now')).to.equal(true);
    await expect(there.widget).to.be.accessible();
  });

  it('takes its color from an attribute, without a style attribute in its markup', async () => {
    const there = await stage();
    const color = () => getComputedStyle(there.find('If you need help now')).color;
    const before = color();
    there.widget.setAttribute('accent', 'crimson');
    await there.settled();
    expect(color()).to.not.equal(before);

    there.widget.removeAttribute('accent');
    await there.settled();
    expect(color()).to.equal(before);
  });

  it('changes its language and its direction with the page', async () => {
    registerPseudo();
    const there = await stage();
    there.page.lang = pseudo;
    await there.settled();
    const kap = there.root.querySelector<HTMLElement>('.kap')!;

    expect(there.text).to.include('[If you need help now');
    expect([kap.dir, kap.lang]).to.deep.equal(['rtl', pseudo]);
    await expect(there.widget).to.be.accessible();

    there.page.lang = 'en';
    await there.settled();
    expect(there.text).to.not.include('[');
  });

  it('has every word in the words: nothing else is shown in the pseudo-language', async () => {
    registerPseudo();
    const there = await stage({
      record: {opened: 'link', client: 'mo-7', undecided: false, evictable: true, withdrawals: 1, offered: 1},
      delivery: {...openDelivery, consent: consent({kinds: ['note']})},
      entry: note({sharing: 'shared'}),
    });
    there.page.lang = pseudo;
    await there.settled();
    const words = [...there.root.querySelectorAll('button, summary, label, .state, .who, dt, [aria-label]')]
      .filter((one) => !one.closest('main > form > :is(label, button)') && !one.matches('select *'))
      .map((one) => (one.getAttribute('aria-label') ?? one.textContent)!.trim())
      .filter((text) => text && text !== 'Edit' && !text.startsWith('['));

    expect(words, words.join(' | ')).to.be.empty;
  });

  it('fits 320 px in every state, in words 40 % longer', async () => {
    registerPseudo();
    const there = await stage({
      record: {
        opened: 'link',
        client: 'a-reference-that-is-sixty-four-characters-long-as-long-as-can-be',
        withdrawals: 2,
        offered: 2,
      },
      delivery: {
        ...openDelivery,
        consent: consent({kinds: ['note']}),
        stranded: ['practice https://a-long-host-name.example'],
      },
      entry: note({sharing: 'shared'}),
    });
    there.page.style.width = '320px';
    await there.press('What you wrote, and where it is');
    await there.press('Erase all');
    await there.press('Stop sharing');
    there.page.lang = pseudo;
    await there.settled();
    const kap = there.root.querySelector('.kap')!;

    expect(kap.scrollWidth).to.be.at.most(320);
    const small = [...kap.querySelectorAll<HTMLElement>('button, summary, a, label.check, label.switch')]
      .filter((one) => one.checkVisibility() && !one.closest('#help'))
      .filter((one) => one.getBoundingClientRect().height < 44);
    expect(small.map((one) => one.outerHTML)).to.be.empty;
  });
});
