/**
 * The kinds of exercise. The schema, the player and the tests read this table; what the player makes of a kind is in
 * `grounding-player/exercises.ts`, which does not compile without an answer for each.
 */
export const exerciseKinds = {
    /** a breath, paced by a pattern */
    breath: { plays: 'pattern', goesBy: 'clock' },
    /** steps that go on by themselves */
    timed: { plays: 'steps', goesBy: 'clock' },
    /** steps that wait for the client */
    steps: { plays: 'steps', goesBy: 'client', orLink: true },
    /** such steps, with things to find */
    senses: { plays: 'steps', goesBy: 'client' },
    /** each step is a part of the body to tense and to release */
    tense: { plays: 'steps', goesBy: 'clock' },
    /** left and right in turn */
    taps: { plays: 'taps', goesBy: 'clock' },
    /** a recording of the provider's own */
    media: { plays: 'media', goesBy: 'recording' },
};
/** What an exercise goes by; nothing where a script made up its kind. */
export function goesBy({ kind }) {
    const what = exerciseKinds[kind];
    return what?.goesBy;
}
/** The names, in the order of the table. */
export const exerciseKindNames = Object.keys(exerciseKinds); // a literal has the keys that its type has
/** What each kind plays, as the end of a sentence that begins with "expected". A test holds it to the table. */
export const expectedByKind = '"breath" with "pattern", "taps" with "taps", "media" with "media", another with "steps", or only a "url"';
