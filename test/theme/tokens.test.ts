import {expect} from '@open-wc/testing';
import {setAccent} from '../../src/theme/accent.ts';
import {contrast, element, room, shown, token} from './room.ts';

describe('the knobs of the theme', () => {
  let page: HTMLElement;
  beforeEach(() => {
    page = document.createElement('div');
    document.body.append(page);
  });
  afterEach(() => page.remove());

  it('can be set on any ancestor', () => {
    page.style.cssText = '--kap-font-size: 20px; --kap-radius: 3px; --kap-font: monospace; --kap-surface: rgb(1 2 3)';
    const kap = room([element('button', 'btn', 'Go')], page);
    const button = getComputedStyle(kap.querySelector('button')!);

    expect(button.fontSize).to.equal('20px');
    expect(button.borderTopLeftRadius).to.equal('2px');
    expect(button.fontFamily).to.equal('monospace');
    expect(getComputedStyle(kap).backgroundColor).to.equal('rgb(1, 2, 3)');
  });

  it('make space tighter, and leave targets their size', () => {
    page.style.setProperty('--kap-density', '0.5');
    const kap = room([element('p', 'actions'), element('button', 'btn', 'Go')], page);

    expect(getComputedStyle(kap.querySelector('p')!).columnGap).to.equal('6px');
    expect(kap.querySelector('button')!.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('let the background of the page through', () => {
    page.style.cssText = '--kap-surface: transparent; --kap-padding: 0';
    const kap = getComputedStyle(room([], page));

    expect(kap.backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    expect(kap.paddingTop).to.equal('0px');
  });

  it('replace one derived color by name', () => {
    page.style.setProperty('--kap-color-ink', 'rgb(0 0 120)');
    const kap = room([], page);

    expect(getComputedStyle(kap).color).to.equal('rgb(0, 0, 120)');
  });

  it('give a widget a width in a row that shrinks to fit', () => {
    page.style.cssText = 'display: flex; flex-direction: column; align-items: center';
    const kap = room([element('p', '', 'Some words')], page);

    expect(kap.clientWidth).to.be.above(250);
  });
});

describe('an accent attribute', () => {
  it('sets the color, and what is no color leaves the one of the page', () => {
    const kap = room();
    const before = shown(token(kap, 'accent'));

    setAccent(kap, 'crimson');
    const red = shown(token(kap, 'accent'));
    setAccent(kap, 'not a color');
    const none = shown(token(kap, 'accent'));

    expect(red[0]).to.be.above(red[2] + 40);
    expect(none).to.deep.equal(before);
    expect(contrast(token(kap, 'accent'), token(kap, 'lit'))).to.be.above(4.5);
  });
});
