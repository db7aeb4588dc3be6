import {expect} from '@open-wc/testing';
import {contrast, room, shown, token} from './room.ts';

const accents = {
  default: '',
  teal: 'oklch(0.52 0.085 200)',
  terracotta: '#b5532a',
  'pale yellow': '#fff3a0',
  white: 'white',
  black: '#000',
  'bright green': 'lime',
  'bright blue': 'rgb(0 0 255)',
  magenta: '#f0f',
  gray: '#808080',
  'half seen': 'rgb(200 40 40 / 0.2)',
  'display p3': 'color(display-p3 0 1 0.5)',
};

/** Text on what it stands on: 4.5 to 1 (WCAG 1.4.3). */
const texts = [
  ['ink', 'surface'], ['ink', 'lit'], ['ink', 'wash'], ['ink', 'tint'], ['ink', 'tint2'], ['ink', 'line'],
  ['soft', 'surface'], ['soft', 'lit'], ['soft', 'wash'], ['soft', 'tint'],
  ['accent', 'surface'], ['accent', 'lit'], ['accent', 'wash'],
  ['on-accent', 'accent'], ['on-accent', 'press'],
] as const; // prettier-ignore

/** Edges of controls and marks: 3 to 1 (WCAG 1.4.11). */
const edges = [
  ['edge', 'surface'], ['edge', 'lit'], ['edge', 'wash'], ['accent', 'tint'], ['accent', 'tint2'],
] as const; // prettier-ignore

describe('colors derived from an accent', () => {
  for (const scheme of ['light', 'dark']) {
    for (const [name, accent] of Object.entries(accents)) {
      it(`can be read: ${name}, ${scheme}`, () => {
        const page = document.createElement('div');
        page.style.colorScheme = scheme;
        if (accent) page.style.setProperty('--kap-accent', accent);
        document.body.append(page);
        const kap = room([], page);

        const short = [...texts.map((pair) => [...pair, 4.5] as const), ...edges.map((pair) => [...pair, 3] as const)]
          .map(([on, under, least]) => ({on, under, least, has: contrast(token(kap, on), token(kap, under))}))
          .filter(({has, least}) => has < least);

        expect(short, JSON.stringify(short)).to.be.empty;
        page.remove();
      });
    }
  }

  it('cover what is behind them, also when the accent does not', () => {
    const page = document.createElement('div');
    page.style.setProperty('--kap-accent', 'rgb(200 40 40 / 0.2)');
    document.body.append(page);
    const kap = room([], page);

    expect(shown(token(kap, 'accent'))).to.not.deep.equal(shown('white'));
    expect(token(kap, 'accent')).to.not.match(/\/ 0\.2/);
    page.remove();
  });

  it('are light on a light page and dark on a dark one', () => {
    const page = document.createElement('div');
    document.body.append(page);
    const kap = room([], page);
    page.style.colorScheme = 'light';
    const light = shown(getComputedStyle(kap).backgroundColor)[0];
    page.style.colorScheme = 'dark';
    const dark = shown(getComputedStyle(kap).backgroundColor)[0];

    expect(light).to.be.above(240);
    expect(dark).to.be.below(40);
    page.remove();
  });
});
