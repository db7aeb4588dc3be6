/** The device's own controls: on a lock screen, on a keyboard, on headphones. */
const actions = [
    ['play', 'play'],
    ['pause', 'pause'],
    ['stop', 'stop'],
    ['previoustrack', 'previous'],
    ['nexttrack', 'next'],
];
/** What a device shows of an exercise. Others may see a lock screen: it is a title, and neither the practice nor anything of the client's. */
export class MediaControls {
    #shown = '';
    /**
     * Shows an exercise; nothing is touched where it is shown already. A browser shows it while there is sound.
     *
     * @param controls what stands behind them as long as it is shown
     */
    show(title, isPlaying, controls) {
        const { mediaSession } = navigator;
        if (!mediaSession)
            return;
        mediaSession.playbackState = isPlaying ? 'playing' : 'paused';
        if (title === this.#shown)
            return;
        this.#shown = title;
        mediaSession.metadata = new MediaMetadata({ title });
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
            const press = controls?.[control]?.bind(controls);
            navigator.mediaSession.setActionHandler(action, press ? () => press() : null);
        }
        catch {
            // an action that this browser does not know
        }
    }
}
