import {expect} from '@open-wc/testing';
import {StayAwake} from '../../src/grounding-player/stay-awake.ts';

const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'wakeLock')!;

/** A screen whose locks a test can see, and take away as a browser does when the page is hidden. */
class Screen {
  asked = 0;
  readonly held = new Set<object>();
  answer: Promise<void> = Promise.resolve();

  constructor() {
    Object.defineProperty(Navigator.prototype, 'wakeLock', {value: this, configurable: true});
  }

  async request(): Promise<{release(): Promise<void>}> {
    this.asked++;
    await this.answer;
    const lock = {release: async () => void this.held.delete(lock)};
    this.held.add(lock);
    return lock;
  }

  /** The page is hidden, and is back. */
  turn(isHidden: boolean): void {
    if (isHidden) this.held.clear();
    Object.defineProperty(document, 'hidden', {value: isHidden, configurable: true});
    document.dispatchEvent(new Event('visibilitychange'));
  }
}

/** Lets promises that are answered go on. */
async function settled(): Promise<void> {
  for (let i = 0; i < 10; i++) await Promise.resolve();
}

describe('a screen that stays on', () => {
  afterEach(() => {
    Object.defineProperty(Navigator.prototype, 'wakeLock', own);
    Reflect.deleteProperty(document, 'hidden');
  });

  it('is asked for once while something plays, and let go after', async () => {
    const screen = new Screen();
    const awake = new StayAwake();
    awake.set(true);
    awake.set(true);
    await settled();
    expect([screen.asked, screen.held.size]).to.deep.equal([1, 1]);
    awake.set(false);
    await settled();
    expect(screen.held.size).to.equal(0);
  });

  it('is asked for again when the page comes back, and not once it is over', async () => {
    const screen = new Screen();
    const awake = new StayAwake();
    awake.set(true);
    await settled();
    screen.turn(true);
    await settled();
    expect([screen.asked, screen.held.size]).to.deep.equal([1, 0]);
    screen.turn(false);
    await settled();
    expect([screen.asked, screen.held.size]).to.deep.equal([2, 1]);
    awake.set(false);
    screen.turn(true);
    screen.turn(false);
    await settled();
    expect([screen.asked, screen.held.size]).to.deep.equal([2, 0]);
  });

  it('is let go also where the answer comes after the end', async () => {
    const screen = new Screen();
    let answer = () => {};
    screen.answer = new Promise((resolve) => (answer = resolve));
    const awake = new StayAwake();
    awake.set(true);
    awake.set(false);
    answer();
    await settled();
    expect(screen.held.size).to.equal(0);
  });

  it('changes nothing where it is refused', async () => {
    const screen = new Screen();
    screen.answer = Promise.reject(new DOMException('low battery', 'NotAllowedError'));
    const awake = new StayAwake();
    awake.set(true);
    await settled();
    awake.set(false);
    await settled();
    expect(screen.asked).to.equal(1);
  });

  it('is not missed where there is none', () => {
    Object.defineProperty(Navigator.prototype, 'wakeLock', {value: undefined, configurable: true});
    const awake = new StayAwake();
    awake.set(true);
    awake.set(false);
  });

  it('can be asked of this browser, whatever it answers', async () => {
    const awake = new StayAwake();
    awake.set(true);
    await settled();
    awake.set(false);
    await settled();
  });
});
