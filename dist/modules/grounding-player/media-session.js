/** The device's own controls: on a lock screen, on a keyboard, on headphones. */
const actions = [
    ['play', 'play'],
    ['pause', 'pause'],
    ['stop', 'stop'],
    ['previoustrack', 'previous'],
    ['nexttrack', 'next'],
];
/** What a device shows of an exercise. Others may see a lock screen: it is a title and a name, and nothing of the client's. */
export class MediaControls {
    #shown = '';
    /**
     * Shows an exercise; nothing is touched where it is shown already. A browser shows it while there is sound.
     *
     * @param artist the practice
     * @param controls what stands behind them as long as it is shown
     */
    show(title, artist, isPlaying, controls) {
        const { mediaSession } = navigator;
        const shown = `${title}\n${artist}`;
        if (!mediaSession)
            return;
        mediaSession.playbackState = isPlaying ? 'playing' : 'paused';
        if (shown === this.#shown)
            return;
        this.#shown = shown;
        mediaSession.metadata = new MediaMetadata({ title, artist });
        setHandlers(controls);
    }
    clear() {
        if (!this.#shown)
            return;
        this.#shown = '';
        navigator.mediaSession.metadata = null;
        navigator.mediaSession.playbackState = 'none';
        setHandlers();
    }
}
function setHandlers(controls) {
    for (const [action, control] of actions) {
        try {
            navigator.mediaSession.setActionHandler(action, controls ? () => controls[control]() : null);
        }
        catch {
            // an action that this browser does not know
        }
    }
}
