/** When a page has nothing better to do, as each browser says it or does not. */
import {expect} from '@open-wc/testing';
import {atIdle} from '../../src/journey/idle.ts';

/** Puts something else in the place of what this browser says of itself. */
function pretend(target: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, {value, configurable: true});
  undo.push(() => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  });
}
const undo: (() => void)[] = [];
afterEach(() => {
  for (const work of undo.splice(0)) work();
});

/** Resolves when the work is done; true where that was in the same task in which it was asked for. */
async function done(): Promise<boolean> {
  let isSame = true;
  const work = new Promise<boolean>((resolve) => atIdle(() => resolve(isSame)));
  isSame = false;
  return work;
}

describe('a page at rest', () => {
  it('is what the browser says it is, within 5 s', async () => {
    const limits: unknown[] = [];
    pretend(document, 'hidden', false);
    pretend(window, 'requestIdleCallback', (work: () => void, {timeout}: IdleRequestOptions) => {
      limits.push(timeout);
      setTimeout(work);
    });
    expect(await done()).to.equal(false);
    expect(limits).to.deep.equal([5000]);
  });

  it('is one that nobody sees, whatever the browser says', async () => {
    pretend(document, 'hidden', true);
    pretend(window, 'requestIdleCallback', () => undefined);
    expect(await done()).to.equal(false);
  });

  it('is one that has loaded, where the browser does not say it: a task after that', () => {
    const tasks: (() => void)[] = [];
    let isDone = false;
    pretend(document, 'hidden', true);
    pretend(document, 'readyState', 'interactive');
    pretend(window, 'setTimeout', (work: () => void) => tasks.push(work));
    atIdle(() => (isDone = true));
    expect(tasks).to.be.empty;
    window.dispatchEvent(new Event('load'));
    expect(isDone).to.equal(false);
    for (const task of tasks) task();
    expect(isDone).to.equal(true);
  });
});
