/** Milliseconds on, off, on … : a breath in is one long touch, a breath out two, what is to be kept up a very short one. */
const patterns = {
    in: [300],
    sip: [120],
    hold: [40],
    out: [120, 120, 120],
    rest: [40],
    step: [80, 80, 80],
    tense: [300],
    release: [120, 120, 120],
    left: [60],
    right: [60],
    notice: [40],
};
/** A device's touch. Off until asked. */
export class Haptics {
    constructor() {
        this.isOn = false;
    }
    /** Lets a cue be felt: call it when its beat begins. */
    feel(cue) {
        if (this.isOn)
            vibrate(patterns[cue]);
    }
    /** Ends what is felt now. */
    stop() {
        if (this.isOn)
            vibrate([]);
    }
}
function vibrate(pattern) {
    if ('vibrate' in navigator)
        navigator.vibrate([...pattern]); // false where it is refused, such as before a press: nothing to do
}
