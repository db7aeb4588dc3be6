import { goesBy } from "../program/exercise-kinds.js";
import { Accompaniment } from "./accompaniment.js";
import { back, begin, elapsed, pause, repeat, resume, setPace, skip, steady } from "./clock.js";
import { Announcer, isPlaceDue, longEnough, placeAt, saidAt } from "./cues.js";
import { isCompleted, isWorthSaving, secondsSince } from "./done.js";
import { hasFloor, leaveFloor, takeFloor } from "./floor.js";
import { fullScreenOf } from "./full-screen.js";
import { Pacer } from "./pacer.js";
import { partAt, positionAt } from "./position.js";
import { Recording } from "./recording.js";
import { lengthOf } from "./score.js";
import { SelfPaced } from "./self-paced.js";
/** An exercise that is played goes by one of three: a score, steps that wait for the client, or a recording. */
export class Playing {
    /** from the start, or from going on, until it ends or is stopped; also while it is paused */
    #isOn;
    #run;
    /** seconds that were played before this run was set */
    #played;
    #isCompleted;
    /** the place was changed: it is said */
    #isMoved;
    /** the beat that was felt and said last */
    #toldBeat;
    #announcer;
    #timer;
    #around;
    #settings;
    #ports;
    constructor(around, settings, ports) {
        /** from the start, or from going on, until it ends or is stopped; also while it is paused */
        this.#isOn = false;
        this.#run = begin(0);
        /** seconds that were played before this run was set */
        this.#played = 0;
        this.#isCompleted = false;
        /** the place was changed: it is said */
        this.#isMoved = false;
        /** the beat that was felt and said last */
        this.#toldBeat = '';
        this.#announcer = new Announcer();
        /** shows what steps have in their place, such as something outside the body */
        this.isInstead = false;
        /** The client wants out. */
        this.leave = () => this.#ports.stopped();
        // --- what a client can press
        /** Pauses, or goes on. */
        this.turn = () => {
            if (this.recording)
                return this.recording.turn();
            const now = steady.now();
            const { playing } = this.#run;
            this.#set(playing ? pause(this.#run, now) : resume(this.#run, now));
            if (playing)
                this.beside.telling.hush();
            else
                takeFloor(this);
        };
        this.back = () => this.go(-1);
        this.next = () => this.go(1);
        this.repeat = () => this.#move(repeat);
        /** Shows what steps have in their place, or the steps again. */
        this.turnInstead = () => {
            this.isInstead = !this.isInstead;
            this.#toldBeat = '';
            this.#announcer = new Announcer();
            this.#around.host.requestUpdate();
        };
        this.turnSound = () => {
            const { sound, voice } = this.#settings.chosen;
            const isHeard = sound || voice;
            this.#settings.choose(isHeard ? { sound: false, voice: false } : { sound: true });
            if (isHeard)
                this.beside.telling.hush();
            this.#begin();
        };
        this.#recordingControls = {
            play: () => this.recording?.play(),
            pause: () => this.recording?.video?.pause(),
            stop: this.leave,
        };
        this.#runControls = {
            play: () => !this.#run.playing && this.turn(),
            pause: () => this.#run.playing && this.turn(),
            stop: this.leave,
            previous: this.back,
            next: this.next,
        };
        this.#around = around;
        this.#settings = settings;
        this.#ports = ports;
        this.pacer = new Pacer(around.host);
        this.beside = new Accompaniment(around, settings);
        this.fullScreen = fullScreenOf(around.host, this.leave);
        around.host.addController(this);
    }
    /** Looks at the time: what is rendered is where the run is. */
    hostUpdate() {
        const score = this.score;
        if (!score || !this.#isOn || !this.#run.playing)
            return;
        const now = steady.now();
        const position = positionAt(score, elapsed(this.#run, now));
        if (position.done)
            return this.finish();
        const beat = `${position.round} ${position.beat}`;
        if (beat === this.#toldBeat)
            return;
        this.#toldBeat = beat;
        this.#tell(score, position, now);
    }
    /** Sets everything that plays to where the run is. */
    hostUpdated() {
        clearTimeout(this.#timer);
        if (!this.#isOn)
            return;
        const score = this.score;
        const run = this.#run;
        if (this.paced)
            this.beside.awake.set(run.playing);
        this.recording?.follow();
        if (!score)
            return;
        const now = steady.now();
        const { remaining, done } = positionAt(score, elapsed(run, now));
        this.pacer.follow(score, run, now);
        this.beside.follow(score, run, now);
        this.#showControls(run.playing, this.#runControls);
        // One timer, aimed at the next beat: browsers may call a little early.
        if (run.playing && !done) {
            this.#timer = setTimeout(() => this.#around.host.requestUpdate(), Math.max(15, (remaining / run.pace) * 1000));
        }
    }
    hostDisconnected() {
        this.stop();
    }
    // --- what is played
    /** Whether it goes on now; not while it is paused. */
    get isRunning() {
        return this.#run.playing;
    }
    /** What was done so far. */
    get done() {
        const seconds = Math.round(this.#played + this.#secondsSince(steady.now()));
        return { seconds, completed: this.#isCompleted };
    }
    /** Whether there is something to save. */
    get isWorthSaving() {
        const begun = this.score ? partAt(this.score, elapsed(this.#run, steady.now()), 0) : this.paced?.at;
        return isWorthSaving({ seconds: this.#played, completed: this.#isCompleted }, begun);
    }
    /** Where a score is now. */
    position(score) {
        return positionAt(score, elapsed(this.#run, steady.now()));
    }
    /** What a score asks for now. */
    said(exercise, score) {
        const beat = score.beats[this.position(score).beat] ?? { cue: 'rest', seconds: 0 };
        return saidAt(this.#around, exercise, beat, this.isInstead);
    }
    /** "breath 4 of about 12" */
    get place() {
        if (this.paced)
            return this.paced.place;
        return this.score ? placeAt(this.#around, this.score, this.position(this.score)) : '';
    }
    // --- from start to end
    /** Begins at the start: call it as the answer to a press. */
    start(exercise) {
        const now = steady.now();
        this.exercise = exercise;
        this.score = this.#settings.score(exercise);
        this.paced = goesBy(exercise) === 'client' ? new SelfPaced(this.#around, exercise.steps) : undefined;
        this.recording =
            this.score || this.paced ? undefined : new Recording(this.#around, exercise, (what) => this.#recorded(what));
        this.#run = setPace(begin(now), now, this.score ? this.#settings.pace(exercise) : 1);
        this.#played = 0;
        this.#isCompleted = this.isInstead = this.#isMoved = false;
        this.#announcer = new Announcer();
        this.beside.telling.reset();
        this.#toldBeat = '';
        this.#settings.started(exercise);
        this.#enter();
    }
    /** Goes on from where it was stopped. */
    goOn() {
        this.#toldBeat = '';
        this.#set(resume(this.#run, steady.now()));
        this.#enter();
    }
    giveWay() {
        this.recording?.video?.pause();
        this.#set(pause(this.#run, steady.now()));
        this.beside.silence();
    }
    /** Is silent and still, at once, and lets go of all it had. */
    stop() {
        if (!this.#isOn)
            return;
        this.#isOn = false;
        this.#played += this.recording?.stop() ?? 0;
        this.#set(pause(this.#run, steady.now()));
        clearTimeout(this.#timer);
        this.beside.stop();
        leaveFloor(this);
        this.fullScreen.leave();
    }
    /** It is at its end. */
    finish() {
        const length = this.score ? lengthOf(this.score) / this.#run.pace : (this.recording?.video?.duration ?? 0);
        this.stop();
        this.#isCompleted = isCompleted(this.#played, length);
        this.#ports.finished();
    }
    /** Goes to a step, also where steps wait, or to a round. */
    go(by) {
        if (this.paced)
            this.#step(this.paced, by);
        else
            this.#move(by > 0 ? skip : back);
    }
    turnPace(exercise, by) {
        this.#settings.turnPace(exercise, by);
        this.#set(setPace(this.#run, steady.now(), this.#settings.pace(exercise)));
    }
    // --- what happens
    /** Begins to play: the focus comes, and with it what is read out first. */
    #enter() {
        this.#isOn = true;
        this.beside.telling.enter();
        this.recording?.playSoon();
        if (this.paced)
            this.beside.telling.tell(this.paced.said);
        this.#begin();
    }
    /** Turns on what was asked for. */
    #begin() {
        takeFloor(this);
        this.beside.begin(this.score !== undefined);
    }
    /** A beat begins: it is felt, spoken, or read out. */
    #tell(score, position, now) {
        const exercise = this.exercise;
        const beat = score.beats[position.beat];
        if (!exercise || !beat)
            return;
        this.beside.haptics.feel(beat.cue);
        const { read, text } = this.said(exercise, score);
        const isDue = this.#announcer.isDue(score, position, now) || this.#isMoved;
        const withPlace = isPlaceDue(isDue, this.#isMoved, position) ? [this.place, '. ', read] : read;
        this.#isMoved = false;
        this.beside.telling.tell({ read: withPlace, text }, isDue, beat.seconds >= longEnough);
    }
    #set(run) {
        this.#played += this.#secondsSince(run.at);
        this.#run = run;
        this.#around.host.requestUpdate();
    }
    /** A recording knows itself how much of it was played. */
    #secondsSince(now) {
        return this.recording ? 0 : secondsSince(this.#run, now, this.score);
    }
    #move(to) {
        if (!this.score)
            return;
        this.#toldBeat = '';
        this.#isMoved = true;
        this.#set(to(this.#run, steady.now(), this.score));
    }
    #step(paced, by) {
        takeFloor(this);
        this.#set({ ...this.#run, at: steady.now(), from: 0, playing: true });
        if (paced.at + by >= paced.count)
            return this.finish();
        paced.at = Math.max(0, paced.at + by);
        this.beside.telling.tell(paced.said);
        this.#around.host.requestUpdate();
    }
    #recorded(what) {
        const isPlaying = what === 'play';
        if (isPlaying)
            takeFloor(this);
        this.#showControls(isPlaying, this.#recordingControls);
        this.beside.awake.set(isPlaying);
        if (what === 'ended')
            this.finish();
    }
    /** On the device, as long as it is this player that plays. */
    #showControls(isPlaying, controls) {
        if (hasFloor(this))
            this.beside.controls.show(this.#around.plain(this.exercise?.title), isPlaying, controls);
    }
    #recordingControls;
    #runControls;
}
