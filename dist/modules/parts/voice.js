/** Speaking, by a voice of the device itself: what a client wrote is not sent away to be spoken. */
/** What speaks here, and what waits. A test puts its own in their places. */
export const device = {
    /** not everywhere: some browsers come without it */
    synthesis: globalThis.speechSynthesis,
    Utterance: globalThis.SpeechSynthesisUtterance,
    /** @returns the way to wait no more */
    wait(work, ms) {
        const timer = setTimeout(work, ms);
        return () => clearTimeout(timer);
    },
};
/** How long a voice may take to begin. On a phone the first words take seconds. */
const patience = 5000;
/** The most characters said in one go. Chromium cuts off some voices after 15 seconds; a slow one says this in less. */
const breath = 160;
/** Voices that sing, squeak or croak. macOS lists them among the others, in the order of the alphabet: Albert is the first. */
const odd = /^(Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Fred|Good News|Jester|Junior|Organ|Ralph|Superstar|Trinoids|Whisper|Wobble|Zarvox)\b/;
/** A language's tag as it can be compared. Android writes `en_US`. */
const plain = (lang) => lang.replace('_', '-').toLowerCase();
/** A voice for a language that is on the device: the person's own choice, else one of the same region, else any. */
export function deviceVoice(lang) {
    const [language] = plain(lang).split('-');
    const voices = (device.synthesis?.getVoices() ?? []).filter((voice) => voice.localService && plain(voice.lang).split('-')[0] === language && !odd.test(voice.name));
    return (voices.find((voice) => voice.default) ?? voices.find((voice) => plain(voice.lang) === plain(lang)) ?? voices[0]);
}
/** What is being said: a device has one mouth. Chromium forgets an utterance that nobody holds, and its events with it. */
let now;
/**
 * Says a text, sentence by sentence. Whatever was being said ends.
 *
 * @param ended called once
 * @param volume 0 to 1
 * @returns the way to stop
 */
export function speak(text, voice, ended, volume = 1) {
    now?.stop();
    const pieces = piecesOf(text);
    let over = false;
    let began = false;
    let waitNoMore;
    const end = (how) => {
        waitNoMore?.();
        if (over)
            return;
        over = true;
        now = undefined;
        ended(how);
    };
    const stop = (how = 'stopped') => {
        if (over)
            return;
        end(how);
        device.synthesis?.cancel();
    };
    const next = () => {
        const piece = pieces.shift();
        if (over || !piece)
            return end('said');
        waitNoMore?.();
        waitNoMore = device.wait(() => stop('silent'), patience);
        const utterance = new device.Utterance(piece);
        utterance.voice = voice;
        utterance.lang = voice.lang;
        utterance.volume = volume;
        utterance.onstart = () => {
            began = true;
            waitNoMore?.();
        };
        utterance.onend = next;
        utterance.onerror = () => end(began ? 'stopped' : 'silent');
        now = { stop: () => stop(), utterance };
        device.synthesis?.speak(utterance);
    };
    next();
    return () => stop();
}
/** Sentences; long ones are parted between words. */
function piecesOf(text) {
    const sentences = [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text)];
    const parts = new RegExp(`.{1,${breath}}(?!\\S)|.{1,${breath}}`, 'gsu');
    return sentences.flatMap(({ segment }) => segment.trim().match(parts) ?? []);
}
