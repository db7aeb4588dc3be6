import {expect} from '@open-wc/testing';

const tags = ['kap-journey', 'kap-session-timeline', 'kap-intention-builder', 'kap-grounding-player'];

/** Loads a built file as a page does. */
async function load(name: string): Promise<void> {
  await import(new URL(`/dist/${name}?once=${crypto.randomUUID()}`, location.href).href);
}

describe('the file that is everything', () => {
  before(() => load('kap-all.js'));

  it('defines every element', () => {
    for (const tag of tags) expect(customElements.get(tag), tag).to.exist;
  });

  it('does no harm where it is loaded again, whole, by element, or as files', async () => {
    const classes = tags.map((tag) => customElements.get(tag));
    await load('kap-all.js');
    await load('modules/define/kap-journey.js');
    await load('modules/define/kap-session-timeline.js');
    await load('kap.js');
    expect(tags.map((tag) => customElements.get(tag))).to.deep.equal(classes);
  });

  it('shows the timeline', async () => {
    const timeline = document.createElement('kap-session-timeline');
    document.body.append(timeline);
    await timeline.updateComplete;
    expect(timeline.shadowRoot?.querySelector('h2, h3')?.textContent?.trim()).to.not.be.empty;
    timeline.remove();
  });
});
