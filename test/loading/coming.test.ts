/** A file that does not come, comes late, or is not what it should be. */
import {expect} from '@open-wc/testing';
import {declares} from '../console.ts';
import {journey, until, visit, type Fate, type Frame, type PageWindow} from './stand.ts';

const body = `${journey()}
  <kap-session-timeline><p>The timeline did not come.</p></kap-session-timeline>
  <kap-grounding-player><p>The player did not come.</p></kap-grounding-player>`;
const tries = 7; // once, and six times more

/** Waits until it is said that a file did not come: its last waits are long ones, which a device that comes online ends. */
async function given(page: Frame, said: readonly string[]): Promise<void> {
  await until(() => {
    page.window.dispatchEvent(new Event('online'));
    return said.length;
  }, 'it is said');
}

/** Whether what the provider wrote into a tag is what is seen there. */
function showsFallback(page: Frame, tag: string): boolean {
  return page.document.querySelector(`${tag} > p`)!.getClientRects().length > 0;
}

function count(asked: readonly string[], name: string): number {
  return asked.filter((one) => one.split('?')[0] === name).length;
}

/** What the engine does with the hash of a file that is imported. WebKit checks that of `kap.js` alone: SECURITY.md. */
const checksHashes = !navigator.userAgent.includes('AppleWebKit/605');

describe('a file that does not come', () => {
  it('is asked for again, at another address', async () => {
    const page = await visit({body, files: {'grounding-player': ['fails', 'comes']}});
    await page.askedTimes('grounding-player', 2);

    await page.drawn('kap-grounding-player');
    await page.drawn('kap-session-timeline');
    const asked = (await page.asked()).filter((name) => name.startsWith('grounding-player'));
    expect(asked).to.deep.equal(['grounding-player', 'grounding-player?1']);
  });

  it('is waited for no longer than it takes, without a word from the device', async () => {
    const page = await visit({body, files: {'grounding-player': ['fails', 'comes']}});

    await page.drawn('kap-grounding-player');
  });

  it('leaves what stands in its tag, says so once, and takes nothing from the other widgets', async () => {
    const said = declares('did not come');
    const page = await visit({body, files: {'grounding-player': ['fails']}});
    await page.drawn('kap-session-timeline');
    page.rest();
    await given(page, said);

    expect(showsFallback(page, 'kap-grounding-player')).to.equal(true);
    expect(count(await page.asked(), 'grounding-player')).to.equal(tries);
    expect(said).to.have.length(1);
  });

  it('is tried anew where somebody asks for it later', async () => {
    const said = declares('did not come');
    const page = await visit({body, files: {'grounding-player': ['fails']}});
    await given(page, said);
    await page.plan({});
    page.document.body.prepend(page.document.createElement('kap-grounding-player'));

    await page.drawn('kap-grounding-player');
    expect(said).to.have.length(1);
  });

  it('that is held back leaves what stands in its tag, and the other widgets come', async () => {
    const page = await visit({body, files: {'grounding-player': ['held']}});
    await page.drawn('kap-session-timeline');
    expect(showsFallback(page, 'kap-grounding-player')).to.equal(true);
    await page.plan({});

    await page.drawn('kap-grounding-player');
    expect(count(await page.asked(), 'grounding-player')).to.equal(1);
  });

  it('is asked for no more where it came and could not be run', async () => {
    const said = declares('no such element today');
    const first = (window: PageWindow): void => {
      const define = window.customElements.define.bind(window.customElements);
      window.customElements.define = (tag, ...rest) => {
        if (tag === 'kap-grounding-player') throw new Error('no such element today');
        define(tag, ...rest);
      };
    };
    const page = await visit({body, first});
    await page.drawn('kap-session-timeline');
    await until(() => said.length, 'it is said');
    page.document.body.prepend(page.document.createElement('kap-grounding-player'));
    page.rest();
    await until(() => !page.waitsForRest);
    // Whatever was asked for until now is answered before this.
    page.document.body.prepend(page.document.createElement('kap-intention-builder'));
    await page.drawn('kap-intention-builder');

    expect(count(await page.asked(), 'grounding-player')).to.equal(1);
    expect(said).to.have.length(1);
    expect(showsFallback(page, 'kap-grounding-player')).to.equal(true);
  });
});

describe('where core does not come', () => {
  it('everything in one file does, at once, and nothing else is asked for from then on', async () => {
    const page = await visit({body, files: {core: ['fails']}});
    await page.drawn('kap-session-timeline');
    await page.drawn('kap-grounding-player');
    const asked = await page.asked();
    expect(count(asked, 'core')).to.equal(1);
    expect(count(asked, 'kap-all')).to.equal(1);

    page.document.body.prepend(page.document.createElement('kap-intention-builder'));
    page.rest();
    await page.drawn('kap-intention-builder');
    await until(() => !page.waitsForRest);
    expect(await page.asked()).to.deep.equal(asked);
  });

  it('a file that was to be tried again is not', async () => {
    const page = await visit({body, files: {core: ['held'], 'grounding-player': ['fails']}});
    await page.askedFor('core', 'grounding-player');
    await page.plan({core: ['fails'], 'grounding-player': ['fails']});
    await page.drawn('kap-grounding-player');
    page.window.dispatchEvent(new Event('online'));
    page.rest();
    await until(() => !page.waitsForRest);

    expect(count(await page.asked(), 'grounding-player')).to.equal(1);
  });

  it('and that file comes late, it is asked for again until it is there', async () => {
    const page = await visit({body, files: {core: ['fails'], 'kap-all': ['fails', 'fails', 'comes']}});
    await page.askedTimes('kap-all', 3);

    await page.drawn('kap-session-timeline');
  });

  it('nor that file, what stands in the tags stays, and it is said once', async () => {
    const said = declares('did not come');
    const page = await visit({body, files: {core: ['fails'], 'kap-all': ['fails']}});
    page.rest();
    await given(page, said);

    for (const tag of ['kap-session-timeline', 'kap-grounding-player']) {
      expect(page.isDefined(tag)).to.equal(false);
      expect(showsFallback(page, tag)).to.equal(true);
    }
    expect(said).to.have.length(1);
    expect(count(await page.asked(), 'kap-all')).to.equal(tries);
    expect(count(await page.asked(), 'core')).to.equal(1);

    // Whoever asks later has it tried anew.
    await page.plan({core: ['fails']});
    page.document.body.prepend(page.document.createElement('kap-grounding-player'));
    await page.drawn('kap-grounding-player');
    expect(count(await page.asked(), 'core')).to.equal(1);
  });
});

describe('a file that is not what the loader was made for', () => {
  const changed: readonly Fate[] = ['changed'];

  if (checksHashes) {
    it('does not run: a widget stays as its provider wrote it', async () => {
      const said = declares('did not come');
      const page = await visit({body, files: {'grounding-player': changed}});
      await page.drawn('kap-session-timeline');
      await given(page, said);

      expect(page.window.wasChanged).to.equal(undefined);
      expect(showsFallback(page, 'kap-grounding-player')).to.equal(true);
    });

    it('does not run: core neither, in whose place everything in one file comes', async () => {
      const page = await visit({body, files: {core: changed}});
      await page.drawn('kap-session-timeline');

      expect(page.window.wasChanged).to.equal(undefined);
      expect(await page.asked()).to.include('kap-all');
    });

    it('does not run: where all of them are others, the page stays as its provider wrote it', async () => {
      const said = declares('did not come');
      const files = {'*': changed, kap: ['comes']} as const;
      const page = await visit({body, files});
      await given(page, said);

      expect(page.window.wasChanged).to.equal(undefined);
      expect(page.isDefined('kap-journey')).to.equal(false);
    });
  } else {
    it('runs in this engine, which checks the hash of kap.js alone, as SECURITY.md says', async () => {
      const page = await visit({body, files: {'grounding-player': changed}});
      await page.drawn('kap-grounding-player');

      expect(page.window.wasChanged).to.equal(true);
    });
  }

  it('does not run where it is the loader and the page names its hash', async () => {
    const sums = (await (await fetch('/dist/sri.json')).json()) as Record<string, string>; // the build wrote it
    const head = `<script type="module" src="kap.js" integrity="${sums['kap.js']}" crossorigin="anonymous"></script>`;
    const fine = await visit({body, head});
    await fine.drawn('kap-grounding-player');
    const page = await visit({body, head, files: {kap: changed}});

    expect(page.window.wasChanged).to.equal(undefined);
    expect(await page.asked()).to.deep.equal(['kap']);
    expect(showsFallback(page, 'kap-grounding-player')).to.equal(true);
  });
});

describe('a page and files of two versions', () => {
  it('a loader among older or newer files shows what the provider wrote: what it names is gone, and kap-all.js is not its own', async () => {
    const gone = ['gone'] as const;
    const files = {'*': gone, kap: ['comes'], 'kap-all': ['changed']} as const;
    if (!checksHashes) {
      const page = await visit({body, files});
      await page.drawn('kap-grounding-player'); // another version's, whole
      return;
    }
    const said = declares('kap-all.js did not come');
    const page = await visit({body, files});
    await given(page, said);

    expect(showsFallback(page, 'kap-grounding-player')).to.equal(true);
    expect(page.window.wasChanged).to.equal(undefined);
  });

  it('an old tab after an upload shows what it had, and says of the rest what can be done', async () => {
    const said = declares('did not come');
    const page = await visit({body: `${journey()}<kap-grounding-player></kap-grounding-player>`});
    await page.drawn('kap-grounding-player');
    await page.plan({'*': ['gone']});
    const player = page.document.querySelector('kap-grounding-player')!.shadowRoot!;
    player.querySelector<HTMLElement>('button.exercise')!.click();
    await given(page, said);

    await until(() => page.shows('kap-grounding-player', 'Load this page again'), 'what can be done');
  });
});
