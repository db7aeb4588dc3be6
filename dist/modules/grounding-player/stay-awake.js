/** Keeps the screen on while something plays. */
/** A wish for a screen that stays on. A browser takes it back when the page is hidden: it is asked again when that is over. */
export class StayAwake {
    #isWanted = false;
    /** the one that is there or asked for */
    #lock;
    /** Asks, or lets go. A refusal, for a low battery or by a policy, changes nothing else. */
    set(isWanted) {
        if (isWanted === this.#isWanted)
            return;
        this.#isWanted = isWanted;
        if (isWanted)
            document.addEventListener('visibilitychange', this.#ask);
        else
            document.removeEventListener('visibilitychange', this.#ask);
        if (isWanted)
            this.#ask();
        else
            this.#letGo();
    }
    #ask = () => {
        if (document.hidden)
            return;
        this.#letGo();
        this.#lock = navigator.wakeLock?.request('screen').catch(() => undefined);
    };
    #letGo() {
        void this.#lock?.then((lock) => lock?.release());
        this.#lock = undefined;
    }
}
