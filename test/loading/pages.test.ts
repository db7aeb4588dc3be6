/** What a page asks for, and when. */
import {expect} from '@open-wc/testing';
import {built, journey, script, until, visit, type Tag} from './stand.ts';

/** Several screens of something else. */
const far = '<p><canvas width="1" height="3000"></canvas></p>';

const widgets = ['session-timeline', 'intention-builder', 'grounding-player'];

for (const widget of widgets) {
  const tag = `kap-${widget}` as Tag; // the names differ in this alone

  it(`a page with a ${widget} asks for core and that widget, and never for another`, async () => {
    const page = await visit({body: journey() + `<${tag}></${tag}>`});
    await page.drawn(tag);
    const before = await page.asked();
    expect(before.slice(0, 2)).to.deep.equal(['kap', 'core']);
    expect(before.filter((name) => widgets.includes(name))).to.deep.equal([widget]);

    page.rest();
    const others = new Set(widgets.filter((one) => one !== widget));
    await until(() => !page.waitsForRest);
    expect((await page.asked()).filter((name) => others.has(name))).to.deep.equal([]);
  });
}

it('a page with none of our tags asks for the loader alone', async () => {
  const page = await visit({body: '<p>Nothing of ours. <a-b></a-b></p>'});
  page.rest();

  expect(await page.asked()).to.deep.equal(['kap']);
  expect(page.waitsForRest).to.equal(false);
});

it('a page with a journey alone asks for core, which defines it', async () => {
  const page = await visit({body: journey()});
  await page.defined('kap-journey');

  expect(await page.asked()).to.deep.equal(['kap', 'core']);
});

it('what is not displayed, or far below, waits for rest', async () => {
  const body = `${journey()}<kap-session-timeline></kap-session-timeline>
    <div hidden><kap-intention-builder></kap-intention-builder></div>
    ${far}<kap-grounding-player></kap-grounding-player>`;
  const page = await visit({body});
  await page.drawn('kap-session-timeline');
  const before = await page.asked();
  expect(before).to.not.include('intention-builder');
  expect(before).to.not.include('grounding-player');

  page.rest();
  await page.defined('kap-intention-builder');
  await page.drawn('kap-grounding-player');
});

it('what is scrolled to does not wait for rest', async () => {
  const body = `${journey()}${far}<kap-grounding-player></kap-grounding-player>`;
  const page = await visit({body});
  await page.defined('kap-journey');
  page.document.querySelector('kap-grounding-player')!.scrollIntoView();

  await page.drawn('kap-grounding-player');
});

it('what is displayed later does not wait for rest', async () => {
  // With words in it: in WebKit nobody looks again for a tag without any size.
  const page = await visit({
    body: `${journey()}<div hidden><kap-grounding-player>It did not come.</kap-grounding-player></div>`,
  });
  await page.defined('kap-journey');
  page.document.querySelector('div')!.hidden = false;

  await page.drawn('kap-grounding-player');
});

it('at rest comes everything that its widgets may ask for, once', async () => {
  const page = await visit({body: journey() + widgets.map((name) => `<kap-${name}></kap-${name}>`).join('')});
  await page.drawn('kap-grounding-player');
  page.rest();
  // Only a journey with an endpoint needs what sends.
  const all = (await built()).filter((name) => name !== 'kap-all' && name !== 'sending');
  await page.askedFor(...all);

  expect((await page.asked()).toSorted()).to.deep.equal(all.toSorted());
});

it('a page whose browser says nothing of rest loads the others after its own', async () => {
  const page = await visit({
    ownRest: true,
    first: (window) => {
      // Where there is none anyway, nothing is taken away.
      Reflect.deleteProperty(window, 'requestIdleCallback');
    },
    body: `${journey()}<div hidden><kap-intention-builder></kap-intention-builder></div>`,
  });

  expect('requestIdleCallback' in page.window).to.equal(false);
  await page.defined('kap-intention-builder');
  await page.askedFor('picture', 'refine');
});

it('a page is at rest when its browser says so', async () => {
  const page = await visit({
    ownRest: true,
    body: `${journey()}<div hidden><kap-intention-builder></kap-intention-builder></div>`,
  });

  await page.defined('kap-intention-builder');
  await page.askedFor('picture', 'refine');
});

it('where the tags are defined already the loader loads nothing', async () => {
  const page = await visit({
    head: `<script type="module" src="kap-all.js"></script>${script}`,
    body: journey() + widgets.map((name) => `<kap-${name}></kap-${name}>`).join(''),
  });
  await page.drawn('kap-grounding-player');
  page.rest();

  expect(await page.asked()).to.have.members(['kap-all', 'kap']);
});

it('two loaders on one page share all the rest', async () => {
  const page = await visit({
    head: `${script}<script type="module" src="kap.js?ver=2"></script>`,
    body: journey() + widgets.map((name) => `<kap-${name}></kap-${name}>`).join(''),
  });
  await page.drawn('kap-grounding-player');
  page.rest();
  const all = (await built()).filter((name) => name !== 'kap-all' && name !== 'sending');
  await page.askedFor(...all);

  expect((await page.asked()).toSorted()).to.deep.equal([...all, 'kap?ver=2'].toSorted());
});
