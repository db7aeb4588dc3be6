/** The device's own controls: on a lock screen, on a keyboard, on headphones. */
/** What can be pressed there. */
export interface Controls {
    play(): void;
    pause(): void;
    stop(): void;
    previous?(): void;
    next?(): void;
}
/** What a device shows of an exercise. Others may see a lock screen: it is a title, and neither the practice nor anything of the client's. */
export declare class MediaControls {
    #private;
    /**
     * Shows an exercise; nothing is touched where it is shown already. A browser shows it while there is sound.
     *
     * @param controls what stands behind them as long as it is shown
     */
    show(title: string, isPlaying: boolean, controls: Controls): void;
    clear(): void;
}
