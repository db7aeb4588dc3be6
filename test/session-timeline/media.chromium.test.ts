import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {harbor, Stage} from './stage.ts';

const attributes = {'session-date': '2026-12-03T10:00', 'session-key': 's1'};

describe('on paper', () => {
  afterEach(async () => {
    dispatchEvent(new Event('afterprint'));
    await emulateMedia({media: 'screen'});
  });

  it('is all there, on two pages, with nothing to press', async () => {
    const program = {...harbor, links: {builder: '/intention'}};
    const stage = await Stage.open({attributes, program, at: '2026-12-06T12:00', width: 720});
    await stage.store.save({
      kind: 'note',
      session: 's1',
      content: {text: 'Bring this', bring: true, phase: 'integration'},
    });
    await stage.store.save({
      kind: 'intention',
      session: 's1',
      content: {sentence: 'May I be open to what I have been holding.', word: 'Soften', hard: 'Breathe out slowly.'},
    });
    await stage.settled();
    await emulateMedia({media: 'print'});
    dispatchEvent(new Event('beforeprint'));
    for (const text of [
      'memories may surface',
      'goals and about what feels stuck',
      'insights into daily life',
      'Arrange a ride home',
      'Bring this',
      'May I be open',
      'Breathe out slowly.',
    ]) {
      expect(stage.text).to.include(text);
    }
    // Letter with margins of half an inch, at 96 px an inch
    expect(stage.widget.getBoundingClientRect().height).to.be.at.most(2 * 960);
    const left = [...stage.root.querySelectorAll('button, a.btn, a.link, textarea, select')].filter((it) =>
      it.checkVisibility(),
    );
    expect(left.map((it) => it.outerHTML)).to.deep.equal([]);
  });

  it('leaves the page as it was: what was open, and what was being written', async () => {
    const stage = await Stage.open({attributes});
    await stage.type('textarea', 'Half a thought');
    const field = stage.focused;
    dispatchEvent(new Event('beforeprint'));
    expect(stage.root.querySelectorAll('.phase > details:not([open])')).to.have.lengthOf(0);
    await stage.settled();
    dispatchEvent(new Event('afterprint'));
    await stage.settled();
    expect(stage.root.querySelectorAll('.phase > details[open]')).to.have.lengthOf(1);
    expect(stage.focused).to.equal(field);
    expect((field as HTMLTextAreaElement).value).to.equal('Half a thought');
  });
});

describe('with forced colors', () => {
  afterEach(() => emulateMedia({forcedColors: 'none'}));

  it('where you are, and what is ticked, can still be told', async () => {
    await emulateMedia({forcedColors: 'active'});
    const stage = await Stage.open({attributes});
    await stage.press('Arrange a ride');
    const color = (selector: string) => getComputedStyle(stage.$(selector)).borderColor;
    expect(color('#phase-preparation > .phase-mark')).not.to.equal(color('#phase-inner > .phase-mark'));
    const box = (words: string) => getComputedStyle(stage.find(words).querySelector('input')!).backgroundColor;
    expect(box('Arrange a ride')).not.to.equal(box('Pack a bag'));
    await expect(stage.widget).to.be.accessible();
  });
});

describe('in the dark', () => {
  afterEach(() => emulateMedia({colorScheme: 'light'}));

  it('keeps its contrast', async () => {
    await emulateMedia({colorScheme: 'dark'});
    for (const at of ['2026-11-28T12:00', '2026-12-06T12:00']) {
      const stage = await Stage.open({attributes, at});
      stage.page.style.colorScheme = 'dark';
      await expect(stage.widget).to.be.accessible();
      stage.page.remove();
    }
  });
});

describe('with reduced motion', () => {
  it('has nothing that moves, with it or without', async () => {
    const stage = await Stage.open({attributes});
    await stage.press('Arriving');
    expect(stage.root.querySelector('.kap')!.getAnimations({subtree: true})).to.be.empty;
  });
});

describe('on a page with hostile styles', () => {
  it('every part of it has the same size as on a blank page', async () => {
    const sheet = document.createElement('style');
    sheet.textContent =
      'kap-session-timeline{margin:7px!important} html{font-size:62.5%} *{color:red;line-height:3;letter-spacing:5px;margin:7px;box-sizing:content-box} button,input,h2,p{padding:30px;border:9px solid}';
    const stage = await Stage.open({attributes, width: 800});
    stage.page.style.cssText += ';font-family:serif;margin:7px!important;box-sizing:border-box!important';
    stage.widget.style.margin = '7px';
    await stage.press('Change the date');
    const looks = () =>
      [...stage.root.querySelectorAll('.kap, .kap *')].map((it) => {
        const {width, height} = it.getBoundingClientRect();
        return `${it.localName}.${it.getAttribute('class')} ${Math.round(width)}x${Math.round(height)} ${getComputedStyle(it).color}`;
      });
    const blank = looks();
    document.head.append(sheet);
    const hostile = looks();
    sheet.remove();
    expect(hostile).to.deep.equal(blank);
  });
});
