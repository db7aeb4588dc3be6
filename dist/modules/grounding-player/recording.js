/** A recording of the provider's own, with its captions; where it cannot be had, what the exercise says in words. */
import { html, nothing } from 'lit';
/** @returns how many seconds of it were played */
export function playedOf(media) {
    const { played } = media ?? {};
    let seconds = 0;
    for (let i = 0; i < (played?.length ?? 0); i++)
        seconds += (played?.end(i) ?? 0) - (played?.start(i) ?? 0);
    return seconds;
}
/**
 * Shows it with the browser's own controls. Sound alone stands in a `<video>` too: an `<audio>` shows no captions.
 *
 * @param at where it begins, in seconds
 * @param changed what it is doing is another thing: playing, standing still, at its end, missing
 */
export function recording(around, { media, title }, at, changed) {
    return html `<video
    class="media ${media?.video ? '' : 'media--sound'}"
    src=${`${media?.src ?? ''}${at ? `#t=${at}` : ''}`}
    aria-label=${around.plain(title)}
    controls
    controlslist="nofullscreen"
    playsinline
    preload="metadata"
    @loadedmetadata=${showCaptions}
    @play=${changed}
    @pause=${changed}
    @ended=${changed}
    @error=${changed}
  >
    <track
      kind="captions"
      src=${media?.captions ?? ''}
      srclang=${around.lang}
      label=${around.say('player.captions')}
      default
    />
  </video>`;
}
/** Safari leaves a default track out until its own settings ask for captions. */
function showCaptions({ target }) {
    for (const track of target.textTracks)
        track.mode = 'showing'; // the event is the video's
}
export function missingRecording(around, { lead, steps }) {
    return html `<div class="words-only">
    <p role="alert"><b>${around.say('player.missing')}</b></p>
    ${lead ? html `<p>${around.text(lead)}</p>` : nothing}
    <ol class="orient">
      ${steps.map(({ text }) => html `<li>${around.text(text)}</li>`)}
    </ol>
  </div>`;
}
