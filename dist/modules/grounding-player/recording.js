/** A recording of the provider's own, with its captions; where it cannot be had, what the exercise says in words. */
import { html, nothing } from 'lit';
/** How many seconds of it were played. */
function playedOf({ played }) {
    let seconds = 0;
    for (let i = 0; i < played.length; i++)
        seconds += played.end(i) - played.start(i);
    return seconds;
}
export class Recording {
    /** where it goes on, in seconds */
    #at;
    /** it is to play as soon as it stands there */
    #isToPlay;
    #around;
    #exercise;
    #happened;
    constructor(around, exercise, happened) {
        /** it cannot be had */
        this.isMissing = false;
        /** where it goes on, in seconds */
        this.#at = 0;
        /** it is to play as soon as it stands there */
        this.#isToPlay = false;
        this.#changed = ({ type }) => {
            if (type === 'error') {
                this.isMissing = true;
                this.#around.host.requestUpdate();
            }
            this.#happened(type); // it is bound to these alone
        };
        this.#around = around;
        this.#exercise = exercise;
        this.#happened = happened;
    }
    /** As it stands on the page. */
    get video() {
        return this.#around.host.renderRoot.querySelector('video');
    }
    /** Plays with the next render, from where it was stopped. */
    playSoon() {
        this.#isToPlay = true;
    }
    /** Call it after each render. */
    follow() {
        const video = this.video;
        if (!this.#isToPlay || !video)
            return;
        this.#isToPlay = false;
        video.play().catch(() => undefined); // refused, or not there: its own controls are
    }
    play() {
        const video = this.video;
        if (video?.paused)
            void video.play().catch(() => undefined); // refused: its own controls are there
    }
    turn() {
        if (this.video?.paused)
            this.play();
        else
            this.video?.pause();
    }
    /**
     * Stands still, and can go on from there.
     *
     * @returns how many seconds of it were played since it stands there
     */
    stop() {
        const video = this.video;
        if (!video)
            return 0;
        video.pause();
        this.#at = video.currentTime;
        return playedOf(video);
    }
    /** With the browser's own controls. Sound alone stands in a `<video>` too: an `<audio>` shows no captions. */
    render() {
        if (this.isMissing)
            return this.#inWords();
        const { media, title } = this.#exercise;
        return html `<video
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
    #inWords() {
        const { lead, steps } = this.#exercise;
        return html `<div class="words-only">
      <p role="alert"><b>${this.#around.say('player.missing')}</b></p>
      ${lead ? html `<p>${this.#around.text(lead)}</p>` : nothing}
      <ol class="orient">
        ${steps.map(({ text }) => html `<li>${this.#around.text(text)}</li>`)}
      </ol>
    </div>`;
    }
    #changed;
}
/** Safari leaves a default track out until its own settings ask for captions. */
function showCaptions({ target }) {
    for (const track of target.textTracks)
        track.mode = 'showing'; // the event is the video's
}
