import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {Card} from '../../src/intention-builder/card.ts';
import type {CardFace} from '../../src/intention-builder/face.ts';
import cardStyles from '../../src/intention-builder/card.styles.ts';
import {words} from '../../src/intention-builder/words.en.ts';
import {printer} from '../../src/intention-builder/print.ts';
import {KapElement} from '../../src/parts/kap-element.ts';
import {device} from '../../src/parts/voice.ts';
import {declares} from '../console.ts';
import {allLater} from '../widget.ts';

const face: CardFace = {
  date: 'For December 3',
  sentence: 'May I be open to what I have been holding.',
  word: 'Soften',
  hard: 'Breathe out slowly. Reach for Dana’s hand, as agreed.',
};
const markup =
  '<script>document.title = "ran"</script> <img src="x" onerror="document.title = \'ran\'"> &amp; <b>bold</b>';
const hebrew = 'אני רוצה להיות פתוח, hello.';
const endless = 'I want to be with what I feel, and let it be. '.repeat(2200);

class CardWidget extends KapElement {
  static override readonly tag = 'test-card';
  static override readonly styles = [...KapElement.styles, cardStyles];
  protected static override readonly words = words;
  face = face;
  readonly card = new Card(this.around);
  protected override content() {
    return html`${this.card.render(this.face)} ${this.card.actions(this.face)} ${this.card.screen()}`;
  }
}
CardWidget.define();

/** A machine that is busy is no fault of a test. */
const until = (holds: () => unknown) => waitUntil(holds, undefined, {timeout: 10_000});

/** What a test can see and press of a card. */
class Stage {
  readonly widget: CardWidget;
  readonly root: ShadowRoot;

  constructor(widget: CardWidget) {
    this.widget = widget;
    this.root = widget.shadowRoot!;
  }

  get card(): HTMLElement {
    return this.root.querySelector<HTMLElement>('.card')!;
  }
  get dialog(): HTMLDialogElement {
    return this.root.querySelector('dialog')!;
  }
  get focused(): string {
    return this.root.activeElement?.ariaLabel ?? wordsOf(this.root.activeElement);
  }
  button(words: string): HTMLElement {
    const all = [...this.root.querySelectorAll<HTMLElement>('button, summary')];
    return all.find((one) => (one.ariaLabel ?? wordsOf(one)) === words)!;
  }
  /** Comes near with a finger, a mouse or the keyboard; what is asked for by that is there. */
  async near(words: string): Promise<void> {
    this.button(words).focus();
    await allLater();
  }
  /** Opens the whole screen with the keyboard, and waits until it is there. */
  async open(): Promise<void> {
    this.button('Show full screen').focus();
    await sendKeys({press: 'Enter'});
    await until(() => this.dialog.matches(':modal'));
  }
}

const wordsOf = (one: Element | null | undefined) => one?.textContent.replace(/\s+/g, ' ').trim() ?? '';

async function stage(changes: Partial<CardFace> = {}, dir = 'ltr'): Promise<Stage> {
  const page = await fixture<HTMLElement>(html`<div lang="en-US" dir=${dir}><test-card></test-card></div>`);
  const widget = page.querySelector<CardWidget>('test-card')!;
  widget.face = {...face, ...changes};
  widget.requestUpdate();
  await widget.updateComplete;
  return new Stage(widget);
}

/** Whether something reaches out of a box that it stands in. */
const wider = (box: HTMLElement) => box.scrollWidth > box.clientWidth + 1;

describe('the card', () => {
  it('has the date, the sentence, the word and what helps', async () => {
    const {card, widget} = await stage();

    expect(wordsOf(card.querySelector('p'))).to.equal(face.date);
    expect(wordsOf(card.querySelector('blockquote'))).to.equal(face.sentence);
    expect([...card.querySelectorAll('dt, dd')].map(wordsOf)).to.deep.equal([
      'A word to hold',
      face.word,
      'If it gets hard',
      face.hard,
    ]);
    await expect(widget).to.be.accessible();
  });

  it('has the sentence as its largest words', async () => {
    const {card} = await stage();
    const size = (selector: string) => parseFloat(getComputedStyle(card.querySelector(selector)!).fontSize);

    expect(size('blockquote')).to.be.above(size('p') * 1.5);
    expect(size('blockquote')).to.be.above(size('dd') * 1.5);
  });

  it('leaves out what is not there', async () => {
    const {card} = await stage({date: undefined, word: undefined, hard: ''});

    expect(wordsOf(card)).to.equal(face.sentence);
    expect(card.querySelectorAll('dl, p')).to.have.length(0);
  });

  it('shows markup as what it is: text', async () => {
    const {card, widget} = await stage({sentence: markup, word: markup, hard: markup});

    expect(wordsOf(card.querySelector('blockquote'))).to.equal(markup);
    expect(card.querySelectorAll('script, img, b')).to.have.length(0);
    expect(document.title).to.not.equal('ran');
    await expect(widget).to.be.accessible();
  });

  it('gives each text its own direction', async () => {
    const {card} = await stage({sentence: hebrew, word: 'Soften', hard: 'לנשום'});

    expect(getComputedStyle(card.querySelector('blockquote')!).direction).to.equal('rtl');
    expect([...card.querySelectorAll('dd')].map((one) => getComputedStyle(one).direction)).to.deep.equal([
      'ltr',
      'rtl',
    ]);
  });

  for (const width of [320, 760]) {
    it(`holds at ${width} px, however long the sentence and its words are`, async () => {
      for (const sentence of [face.sentence, endless.slice(0, 2000), 'x'.repeat(600), '🙂'.repeat(200)]) {
        const {card, widget} = await stage({sentence, word: sentence, hard: sentence});
        widget.style.inlineSize = `${width}px`;

        expect([...card.querySelectorAll<HTMLElement>('blockquote, dl, dd, p')].some(wider)).to.equal(false);
        expect(wider(widget)).to.equal(false);
      }
    });
  }
});

describe('what can be done with the card', () => {
  it('is one press away, and 44 px high', async () => {
    const {root, widget} = await stage();
    root.querySelector('details')!.open = true;
    const buttons = [...root.querySelectorAll('.card-do :is(button, summary)')];

    expect(buttons.map(wordsOf)).to.deep.equal([
      'Show full screen',
      'Print or save',
      'Print a page',
      'Print it small',
      'Save as a picture',
    ]);
    expect(buttons.every((one) => one.getBoundingClientRect().height >= 44)).to.equal(true);
    await expect(widget).to.be.accessible();
  });

  it('has all of it read aloud, where the device has a voice', async () => {
    const own = {...device};
    const said: string[] = [];
    const voices = [{lang: 'en-US', localService: true, default: true, name: 'Ava', voiceURI: 'ava'}];
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak(utterance: SpeechSynthesisUtterance) {
        said.push(utterance.text);
        utterance.onend?.(new Event('end') as never);
      },
      cancel: () => undefined,
    });
    const Utterance = class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    };
    Object.assign(device, {synthesis, Utterance});
    const there = await stage();
    there.button('Read aloud').click();
    Object.assign(device, own);

    expect(said).to.deep.equal([face.sentence, 'Soften', 'Breathe out slowly.', 'Reach for Dana’s hand, as agreed.']);
  });

  it('saves it as a picture', async () => {
    const there = await stage();
    await there.near('Print or save');
    const {click} = HTMLAnchorElement.prototype;
    const saved = await new Promise<{name: string; href: string}>((resolve) => {
      HTMLAnchorElement.prototype.click = function () {
        resolve({name: this.download, href: this.href});
      };
      there.button('Save as a picture').click();
    });
    HTMLAnchorElement.prototype.click = click;
    const picture = await createImageBitmap(await (await fetch(saved.href)).blob());

    expect(saved.name).to.equal('intention.png');
    expect([picture.width, picture.height]).to.deep.equal([1600, 1067]);
  });

  it('says so quietly where it does not work', async () => {
    declares('Error: this browser made no file of the picture');
    const there = await stage();
    await there.near('Print or save');
    const {toBlob} = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.toBlob = (work) => work(null);
    there.button('Save as a picture').click();
    await until(() => there.root.querySelector('[role="alert"]'));
    HTMLCanvasElement.prototype.toBlob = toBlob;

    expect(wordsOf(there.root.querySelector('[role="alert"]'))).to.include('That did not work.');
    await expect(there.widget).to.be.accessible();
  });
});

describe('the whole screen', () => {
  afterEach(async () => {
    if (document.fullscreenElement) await document.exitFullscreen();
  });

  it('has the date, the sentence, the word, what helps, one way out, and nothing else', async () => {
    const there = await stage();
    await there.open();
    const {dialog} = there;

    expect(wordsOf(dialog)).to.equal(`${face.date} ${face.sentence} Soften If it gets hard ${face.hard}`);
    expect(dialog.querySelectorAll('button, a, summary')).to.have.length(1);
    expect(there.focused).to.equal('Close');
    await expect(there.widget).to.be.accessible();
  });

  it('says that it can be let go once it is the day', async () => {
    const there = await stage({letGo: true});
    await there.open();

    expect(wordsOf(there.dialog)).to.contain('You can let it go now.');
    await expect(there.widget).to.be.accessible();
  });

  it('covers all of the page', async () => {
    const there = await stage();
    await there.open();
    const {width, height, x, y} = there.dialog.getBoundingClientRect();

    expect([x, y, width, height]).to.deep.equal([0, 0, innerWidth, innerHeight]);
  });

  it('is empty until it is opened, and again when it is closed', async () => {
    const there = await stage();
    expect(wordsOf(there.dialog)).to.equal('');
    await there.open();
    there.button('Close').click();
    await until(() => !wordsOf(there.dialog));
  });

  it('closes with its button, and the focus is where it was', async () => {
    const there = await stage();
    await there.open();
    there.button('Close').click();
    await until(() => there.focused === 'Show full screen');

    expect(there.dialog.open).to.equal(false);
  });

  it('closes with Escape, and the focus is where it was', async () => {
    const there = await stage();
    await there.open();
    await sendKeys({press: 'Escape'});
    await until(() => there.focused === 'Show full screen');

    expect(there.dialog.open).to.equal(false);
    expect(document.fullscreenElement === null).to.equal(true);
  });

  it('closes when the browser’s whole screen is left', async () => {
    const there = await stage();
    await there.open();
    await until(() => document.fullscreenElement);
    await document.exitFullscreen();
    await until(() => there.focused === 'Show full screen');

    expect(there.dialog.open).to.equal(false);
  });

  it('is there without the browser’s whole screen', async () => {
    const {requestFullscreen} = Element.prototype;
    for (const without of [undefined, () => Promise.reject(new TypeError('not allowed'))]) {
      Element.prototype.requestFullscreen = without as typeof requestFullscreen; // as on an iPhone, as in a frame
      const there = await stage();
      await there.open();
      await sendKeys({press: 'Escape'});
      await until(() => there.focused === 'Show full screen');

      expect(there.root.querySelectorAll('[role="alert"]')).to.have.length(0);
    }
    Element.prototype.requestFullscreen = requestFullscreen;
  });

  it('keeps the way out in sight of a sentence of 100,000 characters', async () => {
    const there = await stage({sentence: endless.slice(0, 100_000), word: 'x'.repeat(500)});
    await there.open();
    const page = there.root.querySelector<HTMLElement>('.screen-page')!;
    page.scrollTop = page.scrollHeight;
    const {top, bottom, width, height} = there.button('Close').getBoundingClientRect();

    expect(page.scrollTop).to.be.above(1000);
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    expect(Math.min(width, height)).to.be.at.least(44);
    expect(wider(page)).to.equal(false);
  });

  it('shows markup as text, and each text in its direction', async () => {
    const there = await stage({sentence: hebrew, word: markup}, 'rtl');
    await there.open();

    expect(there.dialog.querySelectorAll('script, img, b')).to.have.length(0);
    expect(wordsOf(there.dialog)).to.include(markup);
    expect(getComputedStyle(there.dialog.querySelector('.display')!).direction).to.equal('rtl');
    expect(there.button('Close').getBoundingClientRect().left).to.be.below(innerWidth / 2);
  });

  it('is closed when the widget is moved elsewhere', async () => {
    const there = await stage();
    await there.open();
    const {widget} = there;
    const page = widget.parentElement!;
    widget.remove();
    page.append(widget);

    expect(there.dialog.open).to.equal(false);
  });
});

describe('on paper', () => {
  const {print} = printer;
  let printed: (Window & typeof globalThis)[] = [];
  beforeEach(() => {
    printed = [];
    printer.print = (alone) => void printed.push(alone as Window & typeof globalThis); // a frame's window has the classes
  });
  afterEach(() => void (printer.print = print));

  /** Presses a button, and gives the document that was printed. */
  async function press(there: Stage, words: string): Promise<Document> {
    const before = printed.length;
    there.button(words).click();
    await until(() => printed.length > before);
    return printed.at(-1)!.document;
  }
  const frames = (there: Stage) => there.root.querySelectorAll('iframe').length;

  it('there is the card alone, in its language', async () => {
    const page = await press(await stage(), 'Print a page');

    expect(wordsOf(page.body)).to.equal(
      `${face.date} ${face.sentence} A word to hold Soften If it gets hard ${face.hard}`,
    );
    expect(page.documentElement.lang).to.equal('en-US');
    expect(page.documentElement.dir).to.equal('ltr');
    expect(page.title).to.equal('Your intention');
    expect(page.querySelectorAll('button, a')).to.have.length(0);
    expect(printed).to.have.length(1);
  });

  it('it has the font that the widget has, and its own styles', async () => {
    const there = await stage();
    there.widget.style.fontFamily = 'Georgia, serif';
    const page = await press(there, 'Print a page');
    const card = page.querySelector('.card')!;

    expect(printed[0]!.getComputedStyle(card).fontFamily).to.equal('Georgia, serif');
    expect(printed[0]!.getComputedStyle(card).display).to.equal('block');
  });

  it('a small one fits a wallet', async () => {
    const there = await stage();
    const page = await press(there, 'Print it small');
    const frame = there.root.querySelector('iframe')!;
    frame.style.inlineSize = '7.5in'; // as wide as paper
    await until(() => printed[0]!.innerWidth === 7.5 * 96);
    const {width, height} = page.querySelector('.card')!.getBoundingClientRect();

    // 96 px an inch
    expect(width).to.be.closeTo(3.5 * 96, 1);
    expect(height).to.be.closeTo(2.2 * 96, 12);
  });

  it('markup is text, and a very long sentence is all there', async () => {
    const there = await stage({sentence: endless.slice(0, 100_000), word: markup, hard: hebrew});
    const page = await press(there, 'Print a page');
    const [word, hard] = page.querySelectorAll('dd');

    expect(wordsOf(page.querySelector('blockquote'))).to.equal(endless.slice(0, 100_000).trim());
    expect(wordsOf(word)).to.equal(markup);
    expect(page.querySelectorAll('script, img, b')).to.have.length(0);
    expect(printed[0]!.getComputedStyle(hard!).direction).to.equal('rtl');
  });

  it('the frame for it is heard and seen by nobody, and goes', async () => {
    const there = await stage();
    await press(there, 'Print a page');
    expect(frames(there)).to.equal(1);
    expect(there.root.querySelector('iframe')!.checkVisibility({visibilityProperty: true})).to.equal(false);
    await expect(there.widget).to.be.accessible();
    await press(there, 'Print it small');
    expect(frames(there)).to.equal(1);
    printed.at(-1)!.dispatchEvent(new Event('afterprint'));
    expect(frames(there)).to.equal(0);

    await press(there, 'Print a page');
    there.widget.remove();
    expect(frames(there)).to.equal(0);
  });

  it('what does not print is said', async () => {
    declares('Error: no printer');
    printer.print = () => {
      throw new Error('no printer');
    };
    const there = await stage();
    there.button('Print a page').click();
    await until(() => there.root.querySelector('[role="alert"]'));

    expect(wordsOf(there.root.querySelector('[role="alert"]'))).to.include('That did not work.');
  });
});
