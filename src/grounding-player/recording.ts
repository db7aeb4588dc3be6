/** A recording of the provider's own, with its captions; where it cannot be had, what the exercise says in words. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Around} from '../parts/around.ts';
import type {Exercise} from '../program/schema.ts';

/** How many seconds of it were played. */
function playedOf({played}: HTMLMediaElement): number {
  let seconds = 0;
  for (let i = 0; i < played.length; i++) seconds += played.end(i) - played.start(i);
  return seconds;
}

/** What a recording is doing now. */
export type RecordingEvent = 'play' | 'pause' | 'ended' | 'error';

export class Recording {
  /** it cannot be had */
  isMissing = false;
  /** where it goes on, in seconds */
  #at = 0;
  /** it is to play as soon as it stands there */
  #isToPlay = false;
  readonly #around: Around;
  readonly #exercise: Exercise;
  readonly #happened: (what: RecordingEvent) => void;

  constructor(around: Around, exercise: Exercise, happened: (what: RecordingEvent) => void) {
    this.#around = around;
    this.#exercise = exercise;
    this.#happened = happened;
  }

  /** As it stands on the page. */
  get video(): HTMLVideoElement | null {
    return this.#around.host.renderRoot.querySelector('video');
  }

  /** Plays with the next render, from where it was stopped. */
  playSoon(): void {
    this.#isToPlay = true;
  }

  /** Call it after each render. */
  follow(): void {
    const video = this.video;
    if (!this.#isToPlay || !video) return;
    this.#isToPlay = false;
    video.play().catch(() => undefined); // refused, or not there: its own controls are
  }

  play(): void {
    const video = this.video;
    if (video?.paused) void video.play().catch(() => undefined); // refused: its own controls are there
  }

  turn(): void {
    if (this.video?.paused) this.play();
    else this.video?.pause();
  }

  /**
   * Stands still, and can go on from there.
   *
   * @returns how many seconds of it were played since it stands there
   */
  stop(): number {
    const video = this.video;
    if (!video) return 0;
    video.pause();
    this.#at = video.currentTime;
    return playedOf(video);
  }

  /** With the browser's own controls. Sound alone stands in a `<video>` too: an `<audio>` shows no captions. */
  render(): TemplateResult {
    if (this.isMissing) return this.#inWords();
    const {media, title} = this.#exercise;
    return html`<video
      class="media ${media?.video ? '' : 'media--sound'}"
      src=${`${media?.src ?? ''}${this.#at ? `#t=${this.#at}` : ''}`}
      aria-label=${this.#around.plain(title)}
      controls
      controlslist="nofullscreen"
      playsinline
      preload="metadata"
      @loadedmetadata=${showCaptions}
      @play=${this.#changed}
      @pause=${this.#changed}
      @ended=${this.#changed}
      @error=${this.#changed}
    >
      <track
        kind="captions"
        src=${media?.captions ?? ''}
        srclang=${this.#around.lang}
        label=${this.#around.say('player.captions')}
        default
      />
    </video>`;
  }

  #inWords(): TemplateResult {
    const {lead, steps} = this.#exercise;
    return html`<div class="words-only">
      <p role="alert"><b>${this.#around.say('player.missing')}</b></p>
      ${lead ? html`<p>${this.#around.text(lead)}</p>` : nothing}
      <ol class="orient">
        ${steps.map(({text}) => html`<li>${this.#around.text(text)}</li>`)}
      </ol>
    </div>`;
  }

  #changed = ({type}: Event): void => {
    if (type === 'error') {
      this.isMissing = true;
      this.#around.host.requestUpdate();
    }
    this.#happened(type as RecordingEvent); // it is bound to these alone
  };
}

/** Safari leaves a default track out until its own settings ask for captions. */
function showCaptions({target}: Event): void {
  for (const track of (target as HTMLVideoElement).textTracks) track.mode = 'showing'; // the event is the video's
}
