import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {Language} from '../../src/locale/language.ts';
import {registerWords} from '../../src/locale/locale.ts';
import {pseudo, registerPseudo} from './pseudo.ts';

class Speaker extends LitElement {
  readonly language = new Language(this);
  renders = 0;
  protected override render() {
    this.renders++;
    return html`<p dir=${this.language.dir}>${this.language.spoken.say('close')}</p>`;
  }
  get said(): string {
    return this.renderRoot.textContent!.trim();
  }
}
customElements.define('test-speaker', Speaker);

/** A speaker in the shadow root of a host: the language has to be looked for across that. */
class Shell extends LitElement {
  protected override render() {
    return html`<test-speaker></test-speaker>`;
  }
  get speaker(): Speaker {
    return this.renderRoot.querySelector('test-speaker') as Speaker;
  }
}
customElements.define('test-shell', Shell);

/** Waits for what a change of an attribute sets off: the observer, then the render. */
async function settled(speaker: Speaker): Promise<void> {
  await Promise.resolve();
  await speaker.updateComplete;
}

describe('the language of an element', () => {
  before(() => {
    registerPseudo();
    registerWords('es', {close: 'Cerrar'});
  });
  afterEach(() => {
    document.documentElement.lang = '';
    document.documentElement.removeAttribute('dir');
  });

  it('is that of the nearest lang, and changes with it', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="es">
        <section><test-speaker></test-speaker></section>
      </div>`,
    );
    const speaker = page.querySelector('test-speaker') as Speaker;
    expect(speaker.said).to.equal('Cerrar');

    page.lang = 'en';
    await settled(speaker);
    expect(speaker.said).to.equal('Close');

    page.querySelector('section')!.lang = 'es-MX';
    await settled(speaker);
    expect(speaker.said).to.equal('Cerrar');

    speaker.lang = 'en';
    await settled(speaker);
    expect(speaker.said).to.equal('Close');
  });

  it('is found across shadow roots, inside and outside', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="es"><test-shell></test-shell></div>`);
    const shell = page.querySelector('test-shell') as Shell;
    expect(shell.speaker.said).to.equal('Cerrar');

    page.lang = 'en';
    await settled(shell.speaker);
    expect(shell.speaker.said).to.equal('Close');

    shell.speaker.lang = 'es'; // an attribute that only an observer inside the root can see
    await settled(shell.speaker);
    expect(shell.speaker.said).to.equal('Cerrar');
  });

  it('is the one of the place that it was moved to', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <div lang="es"><test-speaker></test-speaker></div>
        <div id="there" lang="en"></div>
      </div>`,
    );
    const speaker = page.querySelector('test-speaker') as Speaker;

    page.querySelector('#there')!.append(speaker);
    await settled(speaker);

    expect(speaker.said).to.equal('Close');
  });

  it('comes in when its words do', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="fr"><test-speaker></test-speaker></div>`);
    const speaker = page.querySelector('test-speaker') as Speaker;
    expect(speaker.said).to.equal('Close');

    registerWords('fr', {close: 'Fermer'});
    await settled(speaker);

    expect(speaker.said).to.equal('Fermer');
  });

  it('gives the direction: of the page, where the words are in its language; else of the words', async () => {
    const page = await fixture<HTMLElement>(html`<div lang=${pseudo}><test-speaker></test-speaker></div>`);
    const speaker = page.querySelector('test-speaker') as Speaker;
    const dir = () => speaker.renderRoot.querySelector('p')!.dir;
    expect(dir()).to.equal('rtl');

    page.lang = 'en';
    await settled(speaker);
    expect(dir()).to.equal('ltr');

    page.dir = 'rtl';
    await settled(speaker);
    expect(dir()).to.equal('rtl');

    page.lang = 'ur'; // no words in it: English stands there, and English runs from left to right
    await settled(speaker);
    expect(dir()).to.equal('ltr');
  });

  it('is not followed by an element that is gone', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"><test-speaker></test-speaker></div>`);
    const speaker = page.querySelector('test-speaker') as Speaker;
    speaker.remove();
    const before = speaker.renders;

    page.lang = 'es';
    registerWords('es', {cancel: 'Cancelar'});
    await settled(speaker);

    expect(speaker.renders).to.equal(before);
  });

  it('does not render what did not change', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"><test-speaker></test-speaker></div>`);
    const speaker = page.querySelector('test-speaker') as Speaker;
    const before = speaker.renders;

    document.documentElement.lang = 'es';
    page.dir = 'auto';
    await settled(speaker);

    expect(speaker.renders).to.equal(before);
  });
});
