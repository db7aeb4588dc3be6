/** What a page's address says to us, before anything of ours has come. */
import {expect} from '@open-wc/testing';
import {journey, until, visit} from './stand.ts';

const link = '#kap=harbor-42.c0de';
const exercise = '#kap-exercise=slow-breath';
const player = '<kap-grounding-player></kap-grounding-player>';

afterEach(() => {
  for (const name of Object.keys(sessionStorage)) if (name.startsWith('kap-')) sessionStorage.removeItem(name);
});

/** What waits in the tab, without the path of the page that it is for. */
function waiting(name: string): string | null {
  const kept = sessionStorage.getItem(`kap-fragment ${name}`);
  return kept && kept.slice(kept.indexOf('#'));
}

describe('a personal link', () => {
  it('leaves the address before anything comes, waits in the tab, and is found after a reload', async () => {
    const page = await visit({body: journey(), behind: `?a=b${link}`, files: {core: ['held']}});
    await page.askedFor('core');
    expect(page.window.location.hash).to.equal('');
    expect(page.window.location.search).to.equal('?a=b');
    expect(waiting('kap')).to.equal(link);

    await page.load();
    expect(waiting('kap')).to.equal(link);
    await page.plan({});
    await page.defined('kap-journey');
    await until(() => !waiting('kap'), 'it is kept');
    expect(page.window.location.hash).to.equal('');
  });

  it('that waits is for the page that it was opened on, and for no other of the tab', async () => {
    sessionStorage.setItem('kap-fragment kap', `/another/page${link}`);
    const page = await visit({body: journey() + player});
    const said = (): string => page.document.querySelector('kap-grounding-player')?.shadowRoot?.textContent ?? '';
    await until(() => said().includes('What you wrote, and where it is'), 'a record is open');

    expect(waiting('kap')).to.equal(link);
    expect(Object.keys(sessionStorage).filter((key) => key.startsWith('kap-open'))).to.be.empty;
  });

  it('stays in the address of a page without a journey', async () => {
    const page = await visit({body: player, behind: link});
    await page.drawn('kap-grounding-player');

    expect(page.window.location.hash).to.equal(link);
    expect(waiting('kap')).to.equal(null);
  });

  it('is taken by a journey that comes later', async () => {
    const page = await visit({body: player, behind: link});
    await page.drawn('kap-grounding-player');
    const late = page.document.createElement('kap-journey');
    late.setAttribute('page', '');
    late.setAttribute('site', `https://${crypto.randomUUID()}.example`);
    page.document.body.append(late);

    await until(() => page.window.location.hash === '', 'it left the address');
    await until(() => !waiting('kap'), 'it is kept');
  });

  it('is taken once, where everything comes in one file instead', async () => {
    const page = await visit({body: journey(), behind: link, files: {core: ['fails']}});
    await page.defined('kap-journey');

    await until(() => !waiting('kap'), 'it is kept');
    expect(page.window.location.hash).to.equal('');
  });

  it('stays in the address until core is there, where the tab keeps nothing', async () => {
    const page = await visit({
      body: journey(),
      behind: link,
      files: {core: ['held']},
      first: (window) => {
        Object.defineProperty(window, 'sessionStorage', {
          get: () => {
            throw new DOMException('nothing is kept here', 'SecurityError');
          },
        });
      },
    });
    await page.askedFor('core');
    expect(page.window.location.hash).to.equal(link);
    await page.plan({});

    await until(() => page.window.location.hash === '', 'it left the address');
  });

  it('of somebody else’s kind is left alone', async () => {
    const page = await visit({body: journey() + player, behind: '#chapter-2'});
    await page.drawn('kap-grounding-player');

    expect(page.window.location.hash).to.equal('#chapter-2');
    expect(waiting('kap')).to.equal(null);
  });
});

describe('an exercise in the address', () => {
  it('leaves it before anything comes, is found after a reload, and is opened once', async () => {
    const files = {'grounding-player': ['held']} as const;
    const page = await visit({body: journey() + player, behind: exercise, files});
    await page.askedFor('grounding-player');
    expect(page.window.location.hash).to.equal('');
    expect(waiting('kap-exercise')).to.equal(exercise);

    await page.load();
    await page.plan({});
    await until(() => page.shows('kap-grounding-player', 'Slow breath out'));
    await page.askedFor('doing');
    expect(page.shows('kap-grounding-player'), 'it is open').to.equal(false);
    expect(waiting('kap-exercise')).to.equal(null);

    await page.load();
    await page.drawn('kap-grounding-player');
  });

  it('stays where the page has no player', async () => {
    const page = await visit({body: journey(), behind: exercise});
    await page.defined('kap-journey');

    expect(page.window.location.hash).to.equal(exercise);
    expect(waiting('kap-exercise')).to.equal(null);
  });
});
