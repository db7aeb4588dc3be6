/** @param escaped the browser takes Escape for itself there: leaving by it is stopping, too */
export function fullScreenOf(host, escaped) {
    /** it is left by its button */
    let isByButton = false;
    const shown = () => host.renderRoot.querySelector('.stage:fullscreen');
    return {
        turn() {
            const stage = host.renderRoot.querySelector('.stage');
            isByButton = shown() !== null;
            if (isByButton)
                void document.exitFullscreen();
            else
                void stage?.requestFullscreen().catch(() => undefined); // refused, as in a frame: it is as large as it was
        },
        leave() {
            if (host.renderRoot.querySelector(':fullscreen'))
                void document.exitFullscreen().catch(() => undefined); // it was left already
        },
        changed({ currentTarget, target }) {
            if (target !== currentTarget)
                return; // a recording's own
            if (!shown() && !isByButton)
                escaped();
            isByButton = false;
        },
    };
}
