import {expect, fixture, html} from '@open-wc/testing';
import {KapElement} from '../../src/parts/kap-element.ts';
import {Voice} from '../../src/parts/reading-aloud.ts';
import {device, deviceVoice, speak} from '../../src/parts/voice.ts';

/** A voice that a device could have. */
function voiceOf(changes: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice {
  return {name: 'Ava', voiceURI: 'ava', lang: 'en-US', localService: true, default: false, ...changes};
}

/** What speaks, without a mouth: browsers in tests have no voices. It says what it was given when it is told to. */
class Mouth extends EventTarget {
  voices: SpeechSynthesisVoice[] = [voiceOf()];
  readonly given: SpeechSynthesisUtterance[] = [];
  canceled = 0;

  getVoices(): SpeechSynthesisVoice[] {
    return this.voices;
  }
  speak(utterance: SpeechSynthesisUtterance): void {
    this.given.push(utterance);
  }
  /** As browsers do: what is being said ends with an error. */
  cancel(): void {
    this.canceled++;
    this.tell('error');
  }

  get said(): string[] {
    return this.given.map(({text}) => text);
  }
  /** Something happens to what was given last. */
  tell(what: 'start' | 'end' | 'error'): void {
    this.given.at(-1)?.[`on${what}`]?.(new Event(what) as never);
  }
  sayAll(): void {
    for (let i = 0; i < this.given.length; i++) {
      this.tell('start');
      this.tell('end');
    }
  }
}

/** As a browser's, where there may be none. */
class Utterance {
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

class VoiceWidget extends KapElement {
  static override readonly tag = 'test-voice';
  words = 'May I soften. It is enough.';
  readonly voice = new Voice(this.around);
  protected override content() {
    return this.voice.button(this.words, 'en-US');
  }
}
VoiceWidget.define();

const own = {...device};
let mouth: Mouth;
/** what waits, in the order of asking */
let waiting: (() => void)[];

beforeEach(() => {
  mouth = new Mouth();
  waiting = [];
  Object.assign(device, {
    synthesis: mouth,
    Utterance,
    wait(work: () => void) {
      waiting.push(work);
      return () => (waiting = waiting.filter((it) => it !== work));
    },
  });
});
afterEach(() => Object.assign(device, own));

describe('a voice of the device', () => {
  const nameOf = (lang: string) => deviceVoice(lang)?.name;

  it('is never one that sends the words away', () => {
    mouth.voices = [voiceOf({localService: false, default: true})];
    expect(nameOf('en-US')).to.equal(undefined);
  });

  it('speaks the language of the text', () => {
    mouth.voices = [voiceOf({name: 'Anna', lang: 'de-DE', default: true}), voiceOf({name: 'Tom', lang: 'en_GB'})];
    expect(nameOf('en-US')).to.equal('Tom');
    expect(nameOf('de')).to.equal('Anna');
    expect(nameOf('es')).to.equal(undefined);
    expect(nameOf('e')).to.equal(undefined);
  });

  it('is the one that the person chose, else one of the same region', () => {
    mouth.voices = [voiceOf({name: 'Tom', lang: 'en-GB'}), voiceOf(), voiceOf({name: 'Kim', lang: 'en-AU'})];
    expect(nameOf('en-US')).to.equal('Ava');
    mouth.voices[2] = voiceOf({name: 'Kim', lang: 'en-AU', default: true});
    expect(nameOf('en-US')).to.equal('Kim');
  });

  it('does not sing or squeak', () => {
    mouth.voices = [voiceOf({name: 'Albert'}), voiceOf({name: 'Bad News'}), voiceOf({name: 'Alberta'})];
    expect(nameOf('en-US')).to.equal('Alberta');
  });

  it('is none where the browser does not speak', () => {
    device.synthesis = undefined;
    expect(nameOf('en')).to.equal(undefined);
  });
});

describe('speaking', () => {
  it('goes sentence by sentence, in that voice, and says once that it has ended', () => {
    let ended = 0;
    speak('May I soften. It is enough!\nBreathe', voiceOf(), () => ended++);
    expect(mouth.said).to.deep.equal(['May I soften.']);
    expect(mouth.given[0]).to.include({lang: 'en-US'});
    expect(mouth.given[0]!.voice?.name).to.equal('Ava');
    mouth.sayAll();

    expect(mouth.said).to.deep.equal(['May I soften.', 'It is enough!', 'Breathe']);
    expect(ended).to.equal(1);
    expect(mouth.canceled).to.equal(0);
    expect(waiting).to.have.length(0);
  });

  it('parts a long sentence between words, and leaves nothing out', () => {
    const text = `${'I want to be with what I feel and '.repeat(30)}${'x'.repeat(400)} 🙂`;
    speak(text, voiceOf(), () => undefined);
    mouth.sayAll();

    expect(Math.max(...mouth.said.map((piece) => [...piece].length))).to.be.at.most(160);
    expect(mouth.said.join('').replace(/\s/g, '')).to.equal(text.replace(/\s/g, ''));
    expect(mouth.said[0]).to.match(/\w$/);
  });

  it('takes 100,000 characters', () => {
    speak('I rest. '.repeat(12_500), voiceOf(), () => undefined);
    mouth.sayAll();

    expect(mouth.said).to.have.length(12_500);
  });

  it('ends quietly where it never begins, or breaks off', () => {
    let ended = 0;
    speak('One. Two.', voiceOf(), () => ended++);
    expect(waiting).to.have.length(1);
    waiting[0]!();
    expect(ended).to.equal(1);
    expect(mouth.canceled).to.equal(1);

    speak('One. Two.', voiceOf(), () => ended++);
    mouth.tell('start');
    expect(waiting).to.have.length(0);
    mouth.tell('error');
    expect(ended).to.equal(2);
    expect(mouth.said).to.deep.equal(['One.', 'One.']);
  });

  it('ends what was being said before: there is one mouth', () => {
    const ended: string[] = [];
    speak('One.', voiceOf(), () => ended.push('first'));
    const stop = speak('Two.', voiceOf(), () => ended.push('second'));
    expect(ended).to.deep.equal(['first']);
    stop();
    stop();

    expect(ended).to.deep.equal(['first', 'second']);
  });

  it('says nothing of an empty text', () => {
    let ended = 0;
    speak(' \n ', voiceOf(), () => ended++);

    expect(mouth.said).to.have.length(0);
    expect(ended).to.equal(1);
  });
});

describe('the button', () => {
  const open = () => fixture<VoiceWidget>(html`<test-voice></test-voice>`);
  const button = (widget: VoiceWidget) =>
    widget.shadowRoot!.querySelector<HTMLButtonElement>('.btn:not(.foot *, .help *)');
  const words = async (widget: VoiceWidget) => {
    await widget.updateComplete;
    return button(widget)?.textContent.trim();
  };

  it('reads aloud, and stops when it is pressed again', async () => {
    const widget = await open();
    expect(await words(widget)).to.equal('Read aloud');
    await expect(widget).to.be.accessible();
    button(widget)!.click();
    expect(await words(widget)).to.equal('Stop reading');
    button(widget)!.click();

    expect(await words(widget)).to.equal('Read aloud');
    expect(mouth.canceled).to.equal(1);
    expect(mouth.said).to.deep.equal(['May I soften.']);
  });

  it('says “Read aloud” again when all is said', async () => {
    const widget = await open();
    button(widget)!.click();
    mouth.sayAll();

    expect(await words(widget)).to.equal('Read aloud');
  });

  it('is not there without a voice, and comes with it', async () => {
    mouth.voices = [];
    const widget = await open();
    expect(await words(widget)).to.equal(undefined);
    mouth.voices = [voiceOf()];
    mouth.dispatchEvent(new Event('voiceschanged'));

    expect(await words(widget)).to.equal('Read aloud');
  });

  it('is not there where nothing is written, or the browser does not speak', async () => {
    const widget = await open();
    widget.words = ' ';
    widget.requestUpdate();
    expect(await words(widget)).to.equal(undefined);

    device.synthesis = undefined;
    expect(await words(await open())).to.equal(undefined);
  });

  it('stops when the widget or the page goes', async () => {
    const widget = await open();
    button(widget)!.click();
    dispatchEvent(new Event('pagehide'));
    expect(await words(widget)).to.equal('Read aloud');
    button(widget)!.click();
    expect(mouth.canceled).to.equal(1);
    widget.remove();

    expect(mouth.canceled).to.equal(2);
  });
});
