import {expect} from '@open-wc/testing';

/** Loads a built file as a page does. */
async function load(name: string): Promise<void> {
  await import(new URL(`/dist/${name}?once=${crypto.randomUUID()}`, location.href).href);
}

describe('a built file', () => {
  it('defines every element', async () => {
    await load('kap.js');
    for (const tag of ['kap-journey', 'kap-session-timeline']) expect(customElements.get(tag), tag).to.exist;
  });

  it('does no harm where it is loaded again, whole or by element', async () => {
    const journey = customElements.get('kap-journey');
    await load('kap.js');
    await load('modules/define/kap-journey.js');
    await load('modules/define/kap-session-timeline.js');
    expect(customElements.get('kap-journey')).to.equal(journey);
  });

  it('shows the timeline', async () => {
    await load('kap.js');
    const timeline = document.createElement('kap-session-timeline');
    document.body.append(timeline);
    await timeline.updateComplete;
    expect(timeline.shadowRoot?.querySelector('h2, h3')?.textContent?.trim()).to.not.be.empty;
    timeline.remove();
  });
});
