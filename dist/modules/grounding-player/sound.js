/**
 * Sound made by the device: a soft tone for each cue, and noise that comes and goes with the breath, as waves do. No files.
 *
 * What will sound is written ahead into the audio clock, which no busy script can hold up. It is written as changes of a few
 * nodes' values and not as a node for each tone, so that many minutes of it cost next to nothing.
 */
import { elapsed } from "./clock.js";
import { levelsOf } from "./level.js";
import { positionAt } from "./position.js";
const tones = {
    in: [262, 392, 1],
    sip: [392, 494, 0.9],
    hold: [330, 330, 0.4],
    out: [392, 262, 1],
    rest: [262, 262, 0.4],
    step: [330, 330, 0.8],
    tense: [262, 330, 1],
    release: [330, 196, 1],
    left: [294, 294, 0.8, -0.8],
    right: [294, 294, 0.8, 0.8],
    notice: [262, 262, 0.6],
};
/** Seconds: how long the longest tone is, how it begins and ends, so that nothing clicks, and how late one may still begin. */
const longest = 2;
const attack = 0.04;
const release = 0.02;
const latest = 0.25;
/**
 * Seconds that are written ahead while the page is seen: enough for busy scripts, and little, since the clocks of sound and page
 * drift apart, and what a context says of its own in its first moments is not exact.
 */
const ahead = 3;
const refillEvery = 1000;
/** Seconds while it is not seen: a hidden page can be frozen, so it gets all at once, as long as exercises are. */
const aheadHidden = 900;
/** Seconds by which the two clocks may differ before all is written anew: sound stood still. Less is taken up bit by bit. */
const tolerance = 0.1;
/** Four seconds of noise for every context; what is above 11 kHz is filtered out anyway. */
let hiss;
function makeHiss() {
    const buffer = new AudioBuffer({ length: 88_200, sampleRate: 22_050 });
    const samples = buffer.getChannelData(0);
    for (let i = 0; i < samples.length; i++)
        samples[i] = Math.random() * 2 - 1;
    return buffer;
}
/** An ear hears by ratios: half way is not half as much. */
const gainOf = (volume) => (volume > 0 ? Math.min(volume, 1) ** 2 : 0);
/**
 * Begins a stretch.
 *
 * @param at the context's time at which `from` sounds
 * @param from seconds of the score
 */
export function beginStretch(context, score, at, from, pace, volumes) {
    const { beats, rounds } = score;
    const { round, beat, progress, remaining, done } = positionAt(score, from);
    const levels = levelsOf(beats);
    let scoreStart = at - from / pace;
    // The beat that is written next, counted over all rounds, and when in the score it begins.
    let next = done ? Infinity : round * beats.length + beat;
    let begins = from - progress * (beats[beat]?.seconds ?? 0);
    const gain = (value = 0) => new GainNode(context, { gain: value });
    const tone = new OscillatorNode(context, { type: 'triangle' });
    const loudness = gain();
    const side = new StereoPannerNode(context);
    const toneVolume = gain(gainOf(volumes.tones));
    const noise = new AudioBufferSourceNode(context, { buffer: (hiss ??= makeHiss()), loop: true });
    const brightness = new BiquadFilterNode(context, { type: 'lowpass', Q: 0 });
    const breath = gain();
    const noiseVolume = gain(gainOf(volumes.noise));
    const door = gain(1);
    tone.connect(loudness).connect(side).connect(toneVolume).connect(door);
    noise.connect(brightness).connect(breath).connect(noiseVolume).connect(door);
    door.connect(context.destination);
    /** The fuller the breath, the louder and the brighter. */
    const breathe = (level, time) => {
        breath.gain.linearRampToValueAtTime(0.06 + 0.2 * level, time);
        brightness.frequency.linearRampToValueAtTime(200 + 500 * level, time);
    };
    const sound = ([low, high, volume, pan = 0], time, length) => {
        const end = time + length;
        side.pan.setValueAtTime(pan, time);
        tone.frequency.setValueAtTime(low, time);
        tone.frequency.linearRampToValueAtTime(high, time + length / 2);
        loudness.gain.setValueAtTime(0, time);
        loudness.gain.linearRampToValueAtTime(volume * 0.3, time + Math.min(attack, length / 3));
        loudness.gain.exponentialRampToValueAtTime(volume * 0.006, end - Math.min(release, length / 3));
        loudness.gain.linearRampToValueAtTime(0, end);
    };
    const start = Math.max(at, context.currentTime);
    brightness.frequency.setValueAtTime(200, start);
    breath.gain.setValueAtTime(0, start);
    const [before = 0, after = 0] = [levels.at(beat - 1), levels[beat]];
    if (!done)
        breathe(before + (after - before) * progress, start + Math.min(0.5, remaining / pace / 2));
    tone.start(start);
    noise.start(start);
    return {
        fill(until, origin = scoreStart) {
            if (Math.abs(origin - scoreStart) > tolerance)
                return false;
            scoreStart += (origin - scoreStart) / 2;
            const earliest = Math.max(start, context.currentTime);
            while (next < rounds * beats.length) {
                const i = next % beats.length;
                const { cue, seconds } = beats[i] ?? { cue: 'rest', seconds: 0 };
                const time = scoreStart + begins / pace;
                const end = time + seconds / pace;
                if (time > until)
                    break;
                const now = Math.max(time, earliest);
                if (seconds && now - time < latest)
                    sound(tones[cue], now, Math.min(longest, (end - now) * 0.9));
                if (end > earliest)
                    breathe(levels[i] ?? 0, end);
                begins += seconds;
                if (++next === rounds * beats.length)
                    breath.gain.linearRampToValueAtTime(0, end + 1);
            }
            return true;
        },
        setVolumes(louder) {
            toneVolume.gain.setTargetAtTime(gainOf(louder.tones), context.currentTime, 0.03);
            noiseVolume.gain.setTargetAtTime(gainOf(louder.noise), context.currentTime, 0.03);
        },
        end(time = context.currentTime, then = () => { }) {
            door.gain.setTargetAtTime(0, time, 0.01);
            noise.stop(time + 0.1);
            tone.stop(time + 0.1);
            tone.onended = () => {
                door.disconnect();
                then();
            };
        },
    };
}
/** The context's time of what is heard now. Safari's answer was wrong for years (https://webkit.org/b/264247): it is looked at. */
function heardNow(context) {
    const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp?.() ?? {};
    const { currentTime, outputLatency = 0 } = context;
    const heard = contextTime + (performance.now() - performanceTime) / 1000;
    const behind = currentTime - heard;
    return contextTime > 0 && behind > -0.1 && behind < 1 ? heard : currentTime - outputLatency;
}
/** Which kind of sound the page makes (https://w3c.github.io/audio-session/): with `playback` a phone's silent switch lets it be heard. */
function setSession(type) {
    const { audioSession } = navigator; // not in TypeScript's library yet
    if (audioSession)
        audioSession.type = type;
}
/** How long an answer to `resume()` is waited for: a browser that wants a press first does not answer at all. */
const patience = 500;
/** The sound of an exercise. Nothing is made, and nothing sounds, before it was asked for. */
export class Sound {
    #changed;
    #make;
    #context;
    /** the browser had the time to let it sound */
    #isAnswered = false;
    #volumes = { tones: 0.7, noise: 0.5 };
    #followed;
    /** the run's clock less `performance.now()` */
    #lead = 0;
    #stretch;
    #timer;
    /** @param changed is called where the state may be another one */
    constructor(changed, make = () => new AudioContext()) {
        this.#changed = changed;
        this.#make = make;
    }
    get state() {
        if (this.#context?.state === 'running')
            return 'on';
        if (!this.#isAnswered)
            return 'off';
        return this.#context ? 'blocked' : 'none';
    }
    set volumes(volumes) {
        this.#volumes = volumes;
        this.#stretch?.setVolumes(volumes);
    }
    /** Asks for sound: call it as the answer to a press, also again where it is blocked. Never throws: the state says what came of it. */
    async start() {
        this.#isAnswered = false;
        setSession('playback');
        try {
            const context = (this.#context ??= this.#make());
            context.onstatechange = this.#onStateChange;
            document.addEventListener('visibilitychange', this.#refill);
            await Promise.race([context.resume(), new Promise((resolve) => setTimeout(resolve, patience))]);
        }
        catch (error) {
            console.warn(error); // no device, or too many contexts: an exercise is whole without
        }
        this.#isAnswered = true;
        this.#onStateChange();
    }
    /**
     * Sounds as a run goes.
     *
     * @param score the same object as long as it is the same score
     * @param now of the run's clock, read now
     */
    follow(score, run, now) {
        this.#lead = now - performance.now();
        if (this.#followed?.[0] !== score || this.#followed[1] !== run)
            this.#end();
        this.#followed = [score, run];
        this.#refill();
    }
    /** Is silent, at once and without a click, and lets go of the device, until it is asked for again. */
    stop() {
        const context = this.#context;
        this.#isAnswered = false;
        if (!context)
            return;
        const close = () => void context.close();
        this.#context = this.#followed = undefined;
        context.onstatechange = null;
        document.removeEventListener('visibilitychange', this.#refill);
        // Where nothing sounds, nothing would end.
        if (context.state === 'running' && this.#stretch)
            this.#end(close);
        else
            close();
        setSession('auto');
        this.#changed();
    }
    #end(then) {
        clearInterval(this.#timer);
        this.#stretch?.end(undefined, then);
        this.#stretch = undefined;
    }
    #onStateChange = () => {
        // What was written for a clock that stands still comes too late.
        if (this.state !== 'on')
            this.#end();
        this.#refill();
        this.#changed();
    };
    #refill = () => {
        const context = this.#context;
        if (!context || !this.#followed || this.state !== 'on')
            return;
        const [score, run] = this.#followed;
        if (!run.playing)
            return;
        const at = heardNow(context);
        const from = elapsed(run, performance.now() + this.#lead);
        const until = context.currentTime + (document.hidden ? aheadHidden : ahead);
        if (this.#stretch?.fill(until, at - from / run.pace))
            return;
        this.#end();
        this.#stretch = beginStretch(context, score, at, from, run.pace, this.#volumes);
        this.#stretch.fill(until);
        this.#timer = setInterval(this.#refill, refillEvery);
    };
}
