import {expect} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import {begin, pause, seek, setPace} from '../../src/grounding-player/clock.ts';
import {Sound} from '../../src/grounding-player/sound.ts';
import {longerOut} from './stand.ts';

/** A sound after a press, and its context. */
async function pressed() {
  await sendMouse({type: 'click', position: [5, 5]});
  const contexts: AudioContext[] = [];
  let changed = () => {};
  const sound = new Sound(
    () => changed(),
    () => {
      const context = new AudioContext();
      contexts.push(context);
      return context;
    },
  );
  await sound.start();
  return {
    sound,
    contexts,
    /** Waits for the next state that is called so. */
    until: (state: string) =>
      new Promise<void>((resolve) => {
        changed = () => sound.state === state && resolve();
        changed();
      }),
  };
}

/** Waits until a context has let go of the device. */
function isClosed(context: AudioContext): Promise<void> {
  return new Promise((resolve) => {
    const look = () => context.state === 'closed' && resolve();
    context.addEventListener('statechange', look);
    look();
  });
}

/** How loud a context is in the moment after it has sounded for a while. */
async function peak(context: AudioContext, tap: AnalyserNode): Promise<number> {
  const until = context.currentTime + 0.3;
  const samples = new Float32Array(tap.fftSize);
  let most = 0;
  while (context.currentTime < until) {
    await new Promise(requestAnimationFrame);
    tap.getFloatTimeDomainData(samples);
    most = Math.max(most, ...samples.map(Math.abs));
  }
  return most;
}

describe('a device’s sound after a press', () => {
  it('is on, and sounds, pauses, goes on and stops as its run does', async () => {
    const {sound, contexts} = await pressed();
    const [context] = contexts;
    expect(sound.state).to.equal('on');

    // Every way out of the context leads through here.
    const tap = new AnalyserNode(context!, {fftSize: 2048});
    tap.connect(context!.destination);
    Object.defineProperty(context, 'destination', {value: tap});

    const now = performance.now();
    const run = begin(now);
    sound.follow(longerOut, run, now);
    expect(await peak(context!, tap)).to.be.above(0.01);

    const paused = pause(run, performance.now());
    sound.follow(longerOut, paused, performance.now());
    await peak(context!, tap);
    expect(await peak(context!, tap)).to.equal(0);

    const then = performance.now();
    sound.follow(longerOut, setPace(seek(begin(then), then, 50), then, 1.25), then);
    expect(await peak(context!, tap)).to.be.above(0.01);

    sound.stop();
    expect(sound.state).to.equal('off');
    await isClosed(context!);
  });

  it('is blocked while the device takes it away, and goes on when it comes back', async () => {
    const {sound, contexts, until} = await pressed();
    sound.follow(longerOut, begin(performance.now()), performance.now());
    await contexts[0]!.suspend();
    await until('blocked');
    await sound.start();
    await until('on');
    expect(contexts.length).to.equal(1);
    sound.stop();
  });

  it('can be stopped and asked for again, and leaves no context behind', async () => {
    const {sound, contexts} = await pressed();
    sound.follow(longerOut, begin(performance.now()), performance.now());
    for (let i = 0; i < 3; i++) {
      sound.stop();
      await sound.start();
      expect(sound.state).to.equal('on');
    }
    expect(contexts.length).to.equal(4);
    sound.stop();
    await Promise.all(contexts.map(isClosed));
  });
});
