/** Where tags stand, and when they come. */
import {expect} from '@open-wc/testing';
import {journey, script, until, visit, type Frame, type PageWindow} from './stand.ts';

const timeline = '<kap-session-timeline></kap-session-timeline>';

/** Defines an element of the page's own whose open shadow root has a timeline in it. */
function defineHost(window: PageWindow, tag: string): void {
  class Host extends window.HTMLElement {
    constructor() {
      super();
      this.attachShadow({mode: 'open'}).append(this.ownerDocument.createElement('kap-session-timeline'));
    }
  }
  window.customElements.define(tag, Host);
}

/** A page that has loaded what it had, with a tag of the page's own in it. */
async function stood(body = ''): Promise<Frame> {
  const page = await visit({body: journey() + body});
  await page.defined('kap-journey');
  return page;
}

describe('tags are found', () => {
  const places = {
    'by a script in front of them': {head: script, body: journey() + timeline},
    'by a script behind them': {head: '', body: journey() + timeline + script},
    'by a script between them': {head: '', body: journey() + script + timeline},
    'by a script that waits for nothing': {
      head: '<script type="module" async src="kap.js"></script>',
      body: journey() + timeline,
    },
    'where the journey comes last': {head: script, body: timeline + journey()},
    'inside their journey': {head: script, body: `<kap-journey storage="device">${timeline}</kap-journey>`},
    'where there is no journey': {head: script, body: timeline},
    'in a shadow root of the markup': {
      head: script,
      body: `${journey()}<div><template shadowrootmode="open">${timeline}</template></div>`,
    },
  };
  for (const [where, page] of Object.entries(places)) {
    it(where, async () => {
      const frame = await visit(page);

      await frame.drawn('kap-session-timeline', frame.document.querySelector('div')?.shadowRoot ?? frame.document);
    });
  }

  it('that come later', async () => {
    const page = await stood();
    page.document.body.append(page.document.createElement('kap-session-timeline'));

    await page.drawn('kap-session-timeline');
  });

  it('on a page that had none', async () => {
    const page = await visit({body: '<p>Nothing of ours yet.</p>'});
    page.document.body.append(page.document.createElement('kap-session-timeline'));

    await page.drawn('kap-session-timeline');
  });

  it('deep in what comes later', async () => {
    const page = await stood();
    const section = page.document.createElement('section');
    section.append(page.document.createElement('kap-session-timeline'));
    page.document.body.append(section);

    await page.drawn('kap-session-timeline');
  });

  it('that are cloned from a template', async () => {
    const page = await stood(`<template>${timeline}</template>`);
    expect(page.isDefined('kap-session-timeline'), 'in a template they are not on the page').to.equal(false);
    page.document.body.append(page.document.querySelector('template')!.content.cloneNode(true));

    await page.drawn('kap-session-timeline');
  });

  it('that are moved before their file is there', async () => {
    const page = await visit({body: `${journey()}<div></div>${timeline}`, files: {'session-timeline': ['held']}});
    await page.askedFor('session-timeline');
    page.document.querySelector('div')!.append(page.document.querySelector('kap-session-timeline')!);
    await page.plan({});

    await page.drawn('kap-session-timeline');
    expect((await page.asked()).filter((name) => name === 'session-timeline')).to.have.length(1);
  });

  it('in a body that takes the place of another', async () => {
    const page = await stood();
    const body = page.document.createElement('body');
    body.append(page.document.querySelector('kap-journey')!, page.document.createElement('kap-session-timeline'));
    page.document.body.replaceWith(body);

    await page.drawn('kap-session-timeline');
  });

  it('in an open shadow root that comes later, and later in that', async () => {
    const page = await stood();
    const host = page.document.createElement('div');
    const root = host.attachShadow({mode: 'open'});
    page.document.body.append(host);
    await Promise.resolve(); // what watches the page has heard of the host by now
    root.append(page.document.createElement('kap-session-timeline'));

    await page.drawn('kap-session-timeline', root);
  });

  it('in the shadow root of a host that is defined later', async () => {
    const page = await stood('<clinic-page></clinic-page>');
    defineHost(page.window, 'clinic-page');

    await page.drawn('kap-session-timeline', page.document.querySelector('clinic-page')!.shadowRoot!);
  });

  it('in shadow roots in shadow roots', async () => {
    const page = await stood('<clinic-page></clinic-page>');
    const {window, document} = page;
    defineHost(window, 'clinic-block');
    class Page extends window.HTMLElement {
      constructor() {
        super();
        this.attachShadow({mode: 'open'}).append(document.createElement('clinic-block'));
      }
    }
    window.customElements.define('clinic-page', Page);
    const block = document.querySelector('clinic-page')!.shadowRoot!.querySelector('clinic-block')!;

    await page.drawn('kap-session-timeline', block.shadowRoot!);
  });

  it('beside names with a hyphen that no element can have', async () => {
    const page = await visit({body: `<font-face></font-face><annotation-xml></annotation-xml>${timeline}`});

    await page.drawn('kap-session-timeline');
  });
});

it('what a framework set on a tag before it was defined is there when it is', async () => {
  const page = await visit({body: `${journey()}${timeline}`, files: {core: ['held']}});
  await page.askedFor('core');
  const widget = page.document.querySelector('kap-session-timeline')!;
  Object.assign(widget, {sessionDate: '2032-05-06T10:00'});
  Object.assign(page.document.querySelector('kap-journey')!, {
    program: {practice: {name: 'Harbor Street', zone: 'America/Los_Angeles'}},
  });
  await page.plan({});

  await until(() => page.shows('kap-session-timeline', 'May 6'), 'the date');
  await until(() => page.shows('kap-session-timeline', 'Harbor Street'), 'the program');
});
