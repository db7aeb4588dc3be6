/**
 * The kinds of exercise. The schema, the player and the tests read this table; what the player makes of a kind is in
 * `grounding-player/exercises.ts`, which does not compile without an answer for each.
 */
/** What a kind is. */
export interface KindOfExercise {
    /** the member that is played */
    readonly plays: 'pattern' | 'steps' | 'taps' | 'media';
    /** what it goes by: the player's clock, the client, who leads from step to step, or the time of the recording */
    readonly goesBy: 'clock' | 'client' | 'recording';
    /** one without anything to play is a link to its `url` */
    readonly orLink?: true;
}
export declare const exerciseKinds: {
    /** a breath, paced by a pattern */
    readonly breath: {
        readonly plays: "pattern";
        readonly goesBy: "clock";
    };
    /** steps that go on by themselves */
    readonly timed: {
        readonly plays: "steps";
        readonly goesBy: "clock";
    };
    /** steps that wait for the client */
    readonly steps: {
        readonly plays: "steps";
        readonly goesBy: "client";
        readonly orLink: true;
    };
    /** such steps, with things to find */
    readonly senses: {
        readonly plays: "steps";
        readonly goesBy: "client";
    };
    /** each step is a part of the body to tense and to release */
    readonly tense: {
        readonly plays: "steps";
        readonly goesBy: "clock";
    };
    /** left and right in turn */
    readonly taps: {
        readonly plays: "taps";
        readonly goesBy: "clock";
    };
    /** a recording of the provider's own */
    readonly media: {
        readonly plays: "media";
        readonly goesBy: "recording";
    };
};
export type ExerciseKind = keyof typeof exerciseKinds;
/** A row for each kind that goes by the clock, and for no other. */
export type ByClock<Row> = {
    readonly [Kind in ExerciseKind]: (typeof exerciseKinds)[Kind]['goesBy'] extends 'clock' ? Row : undefined;
};
/** What an exercise goes by; nothing where a script made up its kind. */
export declare function goesBy({ kind }: {
    readonly kind: ExerciseKind;
}): KindOfExercise['goesBy'] | undefined;
/** The names, in the order of the table. */
export declare const exerciseKindNames: ExerciseKind[];
/** What each kind plays, as the end of a sentence that begins with "expected". A test holds it to the table. */
export declare const expectedByKind = "\"breath\" with \"pattern\", \"taps\" with \"taps\", \"media\" with \"media\", another with \"steps\", or only a \"url\"";
