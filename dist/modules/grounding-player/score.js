/** How slow a client can make it, in seconds of the score a second: a hold of 7 seconds stays below 10. */
export const slowest = 0.75;
/** How quick: no breath of the default program comes more often than one does at rest. */
export const quickest = 1.5;
/** Time is counted in whole microseconds: sums are exact, so a beat that was sought is the one that is found. */
export const micros = (seconds) => Math.round(seconds * 1e6);
/** How long a round is, in these. */
export const sum = (beats) => beats.reduce((all, { seconds }) => all + micros(seconds), 0);
/** How long a score is, in seconds. */
export function lengthOf({ beats, rounds }) {
    return (rounds * sum(beats)) / 1e6;
}
/** Whether it paces a breath: its rounds are breaths. */
export function isBreathing({ beats }) {
    return beats.some(({ cue }) => cue === 'in');
}
