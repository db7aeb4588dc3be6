/** Speaking, by a voice of the device itself: what a client wrote is not sent away to be spoken. */
/** What speaks here, and what waits. A test puts its own in their places. */
export declare const device: {
    /** not everywhere: some browsers come without it */
    synthesis: SpeechSynthesis | undefined;
    Utterance: {
        new (text?: string): SpeechSynthesisUtterance;
        prototype: SpeechSynthesisUtterance;
    };
    /** @returns the way to wait no more */
    wait(work: () => void, ms: number): () => void;
};
/** A voice for a language that is on the device: the person's own choice, else one of the same region, else any. */
export declare function deviceVoice(lang: string): SpeechSynthesisVoice | undefined;
/** How it ended: `silent` where the voice never began. */
export type Spoken = 'said' | 'stopped' | 'silent';
/**
 * Says a text, sentence by sentence. Whatever was being said ends.
 *
 * @param ended called once
 * @param volume 0 to 1
 * @returns the way to stop
 */
export declare function speak(text: string, voice: SpeechSynthesisVoice, ended: (how: Spoken) => void, volume?: number): () => void;
