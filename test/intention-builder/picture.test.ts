import {expect, fixture, html} from '@open-wc/testing';
import {Card} from '../../src/intention-builder/card.ts';
import type {CardFace} from '../../src/intention-builder/face.ts';
import cardStyles from '../../src/intention-builder/card.styles.ts';
import {drawPicture, pngOf, readLook, type Look} from '../../src/intention-builder/picture.ts';
import {KapElement} from '../../src/parts/kap-element.ts';

const labels = {word: 'A word to hold', hard: 'If it gets hard'};
const face: CardFace = {
  date: 'For December 3',
  sentence: 'May I be open to what I have been holding.',
  word: 'Soften',
  hard: 'Breathe out slowly. Reach for Dana’s hand, as agreed.',
};
const plain: Look = {
  font: 'sans-serif',
  paper: '#fff',
  light: undefined,
  ink: '#000',
  soft: '#000',
  accent: '#000',
  line: '#fff',
  dir: 'ltr',
};
const hebrew = 'אני רוצה להיות פתוח';
const long = 'I want to be with what I feel, and let it be there. ';

/** A picture and where the ink is on it. */
interface Drawn {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function draw(changes: Partial<CardFace>, look: Partial<Look> = {}): HTMLCanvasElement {
  return drawPicture({...face, ...changes}, labels, {...plain, ...look});
}

const pixels = (canvas: HTMLCanvasElement) =>
  canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data;

/** The red, green and blue of a place. */
const colorAt = (canvas: HTMLCanvasElement, x: number, y: number) => [
  ...canvas.getContext('2d')!.getImageData(x, y, 1, 1).data.slice(0, 3),
];

function inked(canvas: HTMLCanvasElement): Drawn {
  const all = pixels(canvas);
  const box = {left: Infinity, right: -1, top: Infinity, bottom: -1};
  for (let i = 0; i < all.length; i += 4) {
    if (Math.min(all[i]!, all[i + 1]!, all[i + 2]!) > 160) continue;
    const [x, y] = [(i / 4) % 1600, Math.floor(i / 4 / 1600)];
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = y;
  }
  return {...box, height: canvas.height};
}

/** A picture, what is written on it, line by line, and how many characters were measured or taken apart for that. */
function drawn(changes: Partial<CardFace>): {canvas: HTMLCanvasElement; lines: string[]; read: number} {
  const lines: string[] = [];
  let read = 0;
  const {prototype} = CanvasRenderingContext2D;
  const {fillText, measureText} = prototype;
  prototype.fillText = function (text, x, y) {
    lines.push(text);
    fillText.call(this, text, x, y);
  };
  prototype.measureText = function (text) {
    read += text.length;
    return measureText.call(this, text);
  };
  const {segment} = Intl.Segmenter.prototype;
  Intl.Segmenter.prototype.segment = function (text) {
    read += text.length;
    return segment.call(this, text);
  };
  const canvas = draw(changes);
  Object.assign(prototype, {fillText, measureText});
  Intl.Segmenter.prototype.segment = segment;
  return {canvas, lines, read};
}
const linesOf = (changes: Partial<CardFace>) => drawn(changes).lines;
const alone = {date: undefined, word: undefined, hard: undefined};
const squeezed = (text: string) => text.replace(/\s/g, '');

describe('the picture', () => {
  it('is a card of 1600 by 1067, with ink inside of its edges', () => {
    const {left, right, top, bottom, height} = inked(draw({}));

    expect(height).to.equal(1067);
    expect(left).to.be.within(112, 130);
    expect(right).to.be.below(1600 - 112);
    expect(top).to.be.within(112, 150);
    expect(bottom).to.be.within(1067 - 190, 1067 - 112);
  });

  it('says all that the card says', () => {
    const lines = linesOf({});

    expect(lines).to.include.members([face.date, labels.word, face.word, labels.hard]);
    expect(squeezed(lines.join('')))
      .to.include(squeezed(face.sentence))
      .and.to.include(squeezed(face.hard!));
    expect(linesOf(alone).join(' ')).to.equal(face.sentence);
  });

  it('takes markup and emoji as they are', () => {
    const sentence = '<script>alert(1)</script> <img src=x onerror=alert(1)> 👩‍👩‍👧 🙂';

    expect(squeezed(linesOf({...alone, sentence}).join(''))).to.equal(squeezed(sentence));
    expect(inked(draw({...alone, sentence: '🙂'})).right).to.be.above(112);
  });

  it('breaks lines between words, evenly', () => {
    const lines = linesOf({...alone, sentence: 'May I be open to what I have been holding on to.'});
    const lengths = lines.map(({length}) => length);

    expect(lines.length).to.be.above(1);
    expect(lines.join(' ')).to.equal('May I be open to what I have been holding on to.');
    expect(Math.min(...lengths) * 2).to.be.above(Math.max(...lengths));
  });

  it('breaks lines where there are no spaces, but not in front of a comma', () => {
    const sentence = '我想对我一直背负的东西保持开放，让它在这里，也让我自己在这里。'.repeat(3);
    const lines = linesOf({...alone, sentence});

    expect(lines.length).to.be.above(1);
    expect(lines.join('')).to.equal(sentence);
    expect(lines.filter((line) => /^[，。]/.test(line))).to.be.empty;
  });

  it('keeps the lines that were written', () => {
    expect(linesOf({...alone, sentence: 'One.\n\nTwo.'})).to.deep.equal(['One.', '', 'Two.']);
  });

  it('fits words without end, and long words for the rest', () => {
    for (const sentence of ['x'.repeat(3000), '🙂'.repeat(500), '👩‍👩‍👧'.repeat(300), `a${'\u0301'.repeat(3000)} b`]) {
      const {left, right} = inked(draw({...face, sentence, word: sentence, hard: sentence}));

      expect(left).to.be.at.least(112 - 8);
      expect(right).to.be.at.most(1600 - 112 + 8);
    }
  });

  it('writes a longer sentence smaller, then grows', () => {
    const height = (times: number) => {
      const lines = linesOf({...alone, sentence: long.repeat(times)});
      expect(squeezed(lines.join('')), `${times} times`).to.equal(squeezed(long.repeat(times)));
      return inked(draw({sentence: long.repeat(times)})).height;
    };

    expect(height(5)).to.equal(1067);
    expect(height(40)).to.be.within(1500, 8000);
  });

  it('of 100,000 characters is 8,000 high at most and ends in “…”', () => {
    const endless = long.repeat(2000);
    const {canvas, lines, read} = drawn({sentence: endless, word: endless, hard: endless});
    const {bottom, right} = inked(canvas);

    // More than ever fits is not looked at.
    const enough = long.repeat(400);
    expect(read).to.equal(drawn({sentence: enough, word: enough, hard: enough}).read);
    expect(canvas.width).to.equal(1600);
    expect(canvas.height).to.be.within(7900, 8000);
    expect(bottom).to.be.below(canvas.height - 112);
    expect(right).to.be.at.most(1600 - 112);
    expect(lines.filter((line) => line.endsWith('…'))).to.have.length(3);
  });

  it('begins a text at the right where its first letter does', () => {
    for (const sentence of [hebrew, `🙂 (1) ${hebrew}, hello`, 'أريد أن أكون']) {
      const {left, right} = inked(draw({...alone, sentence}));

      expect(right, sentence).to.be.within(1600 - 140, 1600 - 100);
      expect(left, sentence).to.be.above(150);
    }
    expect(inked(draw({...alone, sentence: `Hello, ${hebrew}`})).left).to.be.within(100, 140);
  });

  it('puts the labels on the other side where the page runs from right to left', () => {
    const {left, right} = inked(draw({...alone, sentence: '', hard: 'x'}, {dir: 'rtl'}));

    expect(right).to.be.within(1600 - 120, 1600 - 112);
    expect(left).to.be.above(0);
    expect(inked(draw({...alone, sentence: '', hard: 'x'})).left).to.be.within(112, 120);
  });

  it('becomes a PNG', async () => {
    const blob = await pngOf(draw({}));

    expect(blob.type).to.equal('image/png');
    expect((await createImageBitmap(blob)).width).to.equal(1600);
  });
});

describe('the look of the picture', () => {
  class LookWidget extends KapElement {
    static override readonly tag = 'test-look';
    static override readonly styles = [...KapElement.styles, cardStyles];
    readonly card = new Card(this.around);
    protected override content() {
      return this.card.render(face);
    }
  }
  LookWidget.define();

  for (const scheme of ['light', 'dark']) {
    for (const dir of ['ltr', 'rtl'] as const) {
      it(`is the widget’s own: ${scheme}, ${dir}`, async () => {
        const page = await fixture<HTMLElement>(html`<div lang="en" dir=${dir}><test-look></test-look></div>`);
        page.style.colorScheme = scheme;
        page.style.fontFamily = 'Georgia, serif';
        const card = page.querySelector<LookWidget>('test-look')!.shadowRoot!.querySelector('.card')!;
        const look = readLook(card, dir);
        const dark = draw({sentence: ''}, look);
        const sum = (x: number, y: number) => colorAt(dark, x, y).reduce((all, one) => all + one, 0);
        const [far, near] = dir === 'ltr' ? [1250, 40] : [350, 1560];

        expect(look.font).to.equal('Georgia, serif');
        if (scheme === 'light') expect(sum(near, 60)).to.be.above(3 * 225);
        else expect(sum(near, 60)).to.be.below(3 * 75);
        // The window's light is on the side where no text begins, and only a little brighter.
        expect(sum(far, 400) - sum(near, 400)).to.be.within(6, 90);
        // An accent is a color, ink and soft are not much of one.
        expect(new Set([look.ink, look.soft, look.accent, look.paper, look.line])).to.have.property('size', 5);
      });
    }
  }

  it('has no light where the widget shows none', async () => {
    const page = await fixture<HTMLElement>(html`<div><test-look></test-look></div>`);
    const card = page.querySelector<LookWidget>('test-look')!.shadowRoot!.querySelector('.card')!;
    card.querySelector<HTMLElement>('.window')!.style.display = 'none';
    const look = readLook(card, 'ltr');
    const canvas = draw({sentence: ''}, look);

    expect(look.light).to.equal(undefined);
    expect(colorAt(canvas, 1250, 400)).to.deep.equal(colorAt(canvas, 40, 400));
  });
});
