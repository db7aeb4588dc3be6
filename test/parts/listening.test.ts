import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {whileConnected} from '../../src/parts/listening.ts';

class TestListening extends LitElement {
  readonly heard: string[] = [];

  constructor() {
    super();
    const hear = ({type}: Event) => this.heard.push(type);
    whileConnected(this, (signal) => {
      document.addEventListener('test-called', hear, {signal});
      window.addEventListener('hashchange', hear, {signal});
      this.addEventListener('click', hear, {signal, capture: true});
    });
  }
}
customElements.define('test-listening', TestListening);

/** Something happens at each place that is listened to. */
function happen(element: Element): void {
  document.dispatchEvent(new Event('test-called'));
  window.dispatchEvent(new Event('hashchange'));
  element.dispatchEvent(new Event('click'));
}

describe('an element that listens', () => {
  it('hears nothing before it is on a page, and all of it from then on', async () => {
    const element = new TestListening();
    happen(element);
    expect(element.heard).to.deep.equal([]);

    const page = await fixture(html`<div></div>`);
    page.append(element);
    happen(element);

    expect(element.heard).to.deep.equal(['test-called', 'hashchange', 'click']);
  });

  it('hears nothing more once it is gone, and each thing once where it is moved', async () => {
    const element = await fixture<TestListening>(html`<test-listening></test-listening>`);
    const place = element.parentElement!;

    element.remove();
    happen(element);
    expect(element.heard).to.deep.equal([]);

    place.append(element);
    place.prepend(element);
    happen(element);
    expect(element.heard).to.deep.equal(['test-called', 'hashchange', 'click']);
  });
});
