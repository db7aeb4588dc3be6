import {expect} from '@open-wc/testing';
import {MediaControls, type Controls} from '../../src/grounding-player/media-session.ts';

const real = Object.getOwnPropertyDescriptor(Navigator.prototype, 'mediaSession')!;

/** What was pressed. */
function pressing() {
  const pressed: string[] = [];
  const on = (name: string) => () => void pressed.push(name);
  const controls: Controls = {
    play: on('play'),
    pause: on('pause'),
    stop: on('stop'),
    previous: on('previous'),
    next: on('next'),
  };
  return {pressed, controls};
}

/** Lets a test press what a device would: nothing else can. Everything still reaches the browser's own session. */
function handlers(): Map<string, MediaSessionActionHandler | null> {
  const set = new Map<string, MediaSessionActionHandler | null>();
  const {mediaSession} = navigator;
  const its = mediaSession.setActionHandler.bind(mediaSession);
  mediaSession.setActionHandler = (action, handler) => {
    its(action, handler);
    set.set(action, handler);
  };
  return set;
}

describe('a device’s own controls', () => {
  afterEach(() => {
    Object.defineProperty(Navigator.prototype, 'mediaSession', real);
    Reflect.deleteProperty(navigator.mediaSession, 'setActionHandler');
  });

  it('show the exercise and whether it plays, and not where somebody is treated', () => {
    const media = new MediaControls();
    const {controls} = pressing();
    media.show('Slow breath out', true, controls);
    const {mediaSession} = navigator;
    const {title, artist, album, artwork} = mediaSession.metadata!;
    expect({title, artist, album, artwork: artwork.length}).to.deep.equal({
      title: 'Slow breath out',
      artist: '',
      album: '',
      artwork: 0,
    });
    expect(mediaSession.playbackState).to.equal('playing');
    const {metadata} = mediaSession;
    media.show('Slow breath out', false, controls);
    expect(mediaSession.playbackState).to.equal('paused');
    expect(mediaSession.metadata === metadata, 'left alone').to.equal(true);
    media.clear();
  });

  it('do what they say', () => {
    const set = handlers();
    const media = new MediaControls();
    const {pressed, controls} = pressing();
    media.show('Slow breath out', true, controls);
    for (const action of ['play', 'pause', 'stop', 'previoustrack', 'nexttrack'] as const) set.get(action)!({action});
    expect(pressed).to.deep.equal(['play', 'pause', 'stop', 'previous', 'next']);
    media.clear();
  });

  it('are gone afterwards', () => {
    const set = handlers();
    const media = new MediaControls();
    media.show('Slow breath out', true, pressing().controls);
    media.clear();
    expect(navigator.mediaSession.metadata).to.equal(null);
    expect(navigator.mediaSession.playbackState).to.equal('none');
    expect([...set.values()].every((handler) => handler === null)).to.equal(true);
  });

  it('are left to the page where nothing was shown', () => {
    navigator.mediaSession.metadata = new MediaMetadata({title: 'The page’s own'});
    new MediaControls().clear();
    expect(navigator.mediaSession.metadata?.title).to.equal('The page’s own');
    navigator.mediaSession.metadata = null;
  });

  it('are not missed in a browser without them, or with only some', () => {
    const {controls} = pressing();
    const media = new MediaControls();
    navigator.mediaSession.setActionHandler = () => {
      throw new TypeError('no such action');
    };
    media.show('Slow breath out', true, controls);
    media.clear();
    Object.defineProperty(Navigator.prototype, 'mediaSession', {value: undefined, configurable: true});
    media.show('Slow breath out', true, controls);
    media.clear();
  });
});
