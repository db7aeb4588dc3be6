/** A provider's own recording, really played: a file of sound made here, with captions from a file. */
import {expect, waitUntil} from '@open-wc/testing';
import {Stage, withExercise} from './stage.ts';

/** A WAV file of a soft tone. */
function tone(seconds: number): string {
  const rate = 8000;
  const length = seconds * rate;
  const file = new DataView(new ArrayBuffer(44 + length * 2));
  const words = (at: number, text: string) => [...text].forEach((it, i) => file.setUint8(at + i, it.charCodeAt(0)));
  words(0, 'RIFF');
  file.setUint32(4, 36 + length * 2, true);
  words(8, 'WAVEfmt ');
  file.setUint32(16, 16, true);
  file.setUint16(20, 1, true);
  file.setUint16(22, 1, true);
  file.setUint32(24, rate, true);
  file.setUint32(28, rate * 2, true);
  file.setUint16(32, 2, true);
  file.setUint16(34, 16, true);
  words(36, 'data');
  file.setUint32(40, length * 2, true);
  for (let i = 0; i < length; i++) file.setInt16(44 + i * 2, 300 * Math.sin((i / rate) * 2 * Math.PI * 220), true);
  return URL.createObjectURL(new Blob([file.buffer], {type: 'audio/wav'}));
}

const captions = new URL('./waves.vtt', import.meta.url).pathname;
const made: string[] = [];
afterEach(() => {
  for (const url of made.splice(0)) URL.revokeObjectURL(url);
});

/** The recording, open and ready to be played. */
async function open(seconds: number): Promise<{stage: Stage; video: HTMLVideoElement}> {
  const src = tone(seconds);
  made.push(src);
  const program = withExercise({id: 'heard', kind: 'media', media: {src, video: false, captions}});
  const stage = await Stage.playing('heard', {program});
  const video = stage.$<HTMLVideoElement>('video');
  video.muted = true; // browsers play with sound for a person, not for a script
  if (video.readyState < 3) await happens(video, 'canplay');
  return {stage, video};
}

const happens = (on: EventTarget, name: string) =>
  new Promise((resolve) => on.addEventListener(name, resolve, {once: true}));

describe('a recording of the provider’s own', () => {
  it('is asked to play by the press on Start, and ends as an exercise does, with how long it was', async () => {
    const asked: HTMLMediaElement[] = [];
    const {play} = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.play = function () {
      asked.push(this);
      return Promise.reject(new DOMException('No press', 'NotAllowedError'));
    };
    const {stage, video} = await open(1).finally(() => (HTMLMediaElement.prototype.play = play));
    expect(asked.length === 1 && asked[0] === video).to.equal(true);
    expect(video.paused && video.controls, 'where that is refused, its controls are there').to.equal(true);
    const ended = happens(video, 'ended');
    await video.play();
    await ended;
    await stage.settled();
    expect(stage.title).to.equal('That was all of it');
    await stage.press('Save');
    expect((await stage.practices)[0]!.content).to.include({exercise: 'heard', seconds: 1, completed: true});
  });

  it('shows its captions from the start', async () => {
    const {video} = await open(2);
    const [track] = video.textTracks;
    const shown = () => [...(track!.activeCues ?? [])].map((cue) => (cue as VTTCue).text);
    expect(track!.mode).to.equal('showing');
    video.currentTime = 0.5;
    await waitUntil(() => shown()[0] === 'Hear the waves.', undefined, {timeout: 8000});
    video.currentTime = 1.5;
    await waitUntil(() => shown()[0] === 'Feel the ground.', undefined, {timeout: 8000});
  });

  it('is silent at one press, and goes on from there', async () => {
    const {stage, video} = await open(30);
    video.currentTime = 12;
    await happens(video, 'seeked');
    await video.play();
    await stage.press('Stop and open your eyes');
    expect(video.paused).to.equal(true);
    await stage.press('Go on');
    const again = stage.$<HTMLVideoElement>('video');
    if (again.currentTime < 12) await happens(again, 'seeked');
    expect(again.currentTime).to.be.within(12, 13);
  });
});
