/** An exercise while it is done: its place in time, and everything that follows it. What is seen of it is in `stage.ts`. */
import type {ReactiveController} from 'lit';
import type {Around} from '../parts/around.ts';
import {goesBy} from '../program/exercise-kinds.ts';
import type {Exercise} from '../program/schema.ts';
import {Accompaniment} from './accompaniment.ts';
import {back, begin, elapsed, pause, repeat, resume, setPace, skip, steady, type Run} from './clock.ts';
import {Announcer, isPlaceDue, longEnough, placeAt, saidAt, type Said} from './cues.ts';
import {isCompleted, isWorthSaving, secondsSince, type Done} from './done.ts';
import {hasFloor, leaveFloor, takeFloor, type Player} from './floor.ts';
import {fullScreenOf, type FullScreen} from './full-screen.ts';
import type {Controls} from './media-session.ts';
import {Pacer} from './pacer.ts';
import {partAt, positionAt, type Position} from './position.ts';
import {Recording, type RecordingEvent} from './recording.ts';
import {lengthOf, type Score} from './score.ts';
import {SelfPaced} from './self-paced.ts';
import type {Settings} from './settings.ts';

/** What the element does with what happens here. */
interface Ports {
  /** it came to its end */
  finished(): void;
  /** the client wants out, at once */
  stopped(): void;
}

/** An exercise that is played goes by one of three: a score, steps that wait for the client, or a recording. */
export class Playing implements ReactiveController, Player {
  /** from the start, or from going on, until it ends or is stopped; also while it is paused */
  #isOn = false;
  #run: Run = begin(0);
  /** seconds that were played before this run was set */
  #played = 0;
  #isCompleted = false;
  /** the place was changed: it is said */
  #isMoved = false;
  /** the beat that was felt and said last */
  #toldBeat = '';
  #announcer = new Announcer();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #around: Around;
  readonly #settings: Settings;
  readonly #ports: Ports;
  readonly pacer: Pacer;
  readonly beside: Accompaniment;
  readonly fullScreen: FullScreen;

  /** what is played, or was played last */
  exercise: Exercise | undefined;
  /** where it goes by itself */
  score: Score | undefined;
  /** where its steps wait for the client */
  paced: SelfPaced | undefined;
  recording: Recording | undefined;
  /** shows what steps have in their place, such as something outside the body */
  isInstead = false;

  constructor(around: Around, settings: Settings, ports: Ports) {
    this.#around = around;
    this.#settings = settings;
    this.#ports = ports;
    this.pacer = new Pacer(around.host);
    this.beside = new Accompaniment(around, settings);
    this.fullScreen = fullScreenOf(around.host, this.leave);
    around.host.addController(this);
  }

  /** Looks at the time: what is rendered is where the run is. */
  hostUpdate(): void {
    const score = this.score;
    if (!score || !this.#isOn || !this.#run.playing) return;
    const now = steady.now();
    const position = positionAt(score, elapsed(this.#run, now));
    if (position.done) return this.finish();
    const beat = `${position.round} ${position.beat}`;
    if (beat === this.#toldBeat) return;
    this.#toldBeat = beat;
    this.#tell(score, position, now);
  }

  /** Sets everything that plays to where the run is. */
  hostUpdated(): void {
    clearTimeout(this.#timer);
    if (!this.#isOn) return;
    const score = this.score;
    const run = this.#run;
    if (this.paced) this.beside.awake.set(run.playing);
    this.recording?.follow();
    if (!score) return;
    const now = steady.now();
    const {remaining, done} = positionAt(score, elapsed(run, now));
    this.pacer.follow(score, run, now);
    this.beside.follow(score, run, now);
    this.#showControls(run.playing, this.#runControls);
    // One timer, aimed at the next beat: browsers may call a little early.
    if (run.playing && !done) {
      this.#timer = setTimeout(() => this.#around.host.requestUpdate(), Math.max(15, (remaining / run.pace) * 1000));
    }
  }

  hostDisconnected(): void {
    this.stop();
  }

  // --- what is played

  /** Whether it goes on now; not while it is paused. */
  get isRunning(): boolean {
    return this.#run.playing;
  }

  /** What was done so far. */
  get done(): Done {
    const seconds = Math.round(this.#played + this.#secondsSince(steady.now()));
    return {seconds, completed: this.#isCompleted};
  }

  /** Whether there is something to save. */
  get isWorthSaving(): boolean {
    const begun = this.score ? partAt(this.score, elapsed(this.#run, steady.now()), 0) : this.paced?.at;
    return isWorthSaving({seconds: this.#played, completed: this.#isCompleted}, begun);
  }

  /** Where a score is now. */
  position(score: Score): Position {
    return positionAt(score, elapsed(this.#run, steady.now()));
  }

  /** What a score asks for now. */
  said(exercise: Exercise, score: Score): Said {
    const beat = score.beats[this.position(score).beat] ?? {cue: 'rest', seconds: 0};
    return saidAt(this.#around, exercise, beat, this.isInstead);
  }

  /** "breath 4 of about 12" */
  get place(): string {
    if (this.paced) return this.paced.place;
    return this.score ? placeAt(this.#around, this.score, this.position(this.score)) : '';
  }

  // --- from start to end

  /** Begins at the start: call it as the answer to a press. */
  start(exercise: Exercise): void {
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
  goOn(): void {
    this.#toldBeat = '';
    this.#set(resume(this.#run, steady.now()));
    this.#enter();
  }

  giveWay(): void {
    this.recording?.video?.pause();
    this.#set(pause(this.#run, steady.now()));
    this.beside.silence();
  }

  /** Is silent and still, at once, and lets go of all it had. */
  stop(): void {
    if (!this.#isOn) return;
    this.#isOn = false;
    this.#played += this.recording?.stop() ?? 0;
    this.#set(pause(this.#run, steady.now()));
    clearTimeout(this.#timer);
    this.beside.stop();
    leaveFloor(this);
    this.fullScreen.leave();
  }

  /** The client wants out. */
  leave = (): void => this.#ports.stopped();

  /** It is at its end. */
  finish(): void {
    const length = this.score ? lengthOf(this.score) / this.#run.pace : (this.recording?.video?.duration ?? 0);
    this.stop();
    this.#isCompleted = isCompleted(this.#played, length);
    this.#ports.finished();
  }

  // --- what a client can press

  /** Pauses, or goes on. */
  turn = (): void => {
    if (this.recording) return this.recording.turn();
    const now = steady.now();
    const {playing} = this.#run;
    this.#set(playing ? pause(this.#run, now) : resume(this.#run, now));
    if (playing) this.beside.telling.hush();
    else takeFloor(this);
  };

  /** Goes to a step, also where steps wait, or to a round. */
  go(by: 1 | -1): void {
    if (this.paced) this.#step(this.paced, by);
    else this.#move(by > 0 ? skip : back);
  }

  back = (): void => this.go(-1);
  next = (): void => this.go(1);
  repeat = (): void => this.#move(repeat);

  turnPace(exercise: Exercise, by: 1 | -1): void {
    this.#settings.turnPace(exercise, by);
    this.#set(setPace(this.#run, steady.now(), this.#settings.pace(exercise)));
  }

  /** Shows what steps have in their place, or the steps again. */
  turnInstead = (): void => {
    this.isInstead = !this.isInstead;
    this.#toldBeat = '';
    this.#announcer = new Announcer();
    this.#around.host.requestUpdate();
  };

  turnSound = (): void => {
    const {sound, voice} = this.#settings.chosen;
    const isHeard = sound || voice;
    this.#settings.choose(isHeard ? {sound: false, voice: false} : {sound: true});
    if (isHeard) this.beside.telling.hush();
    this.#begin();
  };

  // --- what happens

  /** Begins to play: the focus comes, and with it what is read out first. */
  #enter(): void {
    this.#isOn = true;
    this.beside.telling.enter();
    this.recording?.playSoon();
    if (this.paced) this.beside.telling.tell(this.paced.said);
    this.#begin();
  }

  /** Turns on what was asked for. */
  #begin(): void {
    takeFloor(this);
    this.beside.begin(this.score !== undefined);
  }

  /** A beat begins: it is felt, spoken, or read out. */
  #tell(score: Score, position: Position, now: number): void {
    const exercise = this.exercise;
    const beat = score.beats[position.beat];
    if (!exercise || !beat) return;
    this.beside.haptics.feel(beat.cue);
    const {read, text} = this.said(exercise, score);
    const isDue = this.#announcer.isDue(score, position, now) || this.#isMoved;
    const withPlace = isPlaceDue(isDue, this.#isMoved, position) ? [this.place, '. ', read] : read;
    this.#isMoved = false;
    this.beside.telling.tell({read: withPlace, text}, isDue, beat.seconds >= longEnough);
  }

  #set(run: Run): void {
    this.#played += this.#secondsSince(run.at);
    this.#run = run;
    this.#around.host.requestUpdate();
  }

  /** A recording knows itself how much of it was played. */
  #secondsSince(now: number): number {
    return this.recording ? 0 : secondsSince(this.#run, now, this.score);
  }

  #move(to: typeof skip): void {
    if (!this.score) return;
    this.#toldBeat = '';
    this.#isMoved = true;
    this.#set(to(this.#run, steady.now(), this.score));
  }

  #step(paced: SelfPaced, by: 1 | -1): void {
    takeFloor(this);
    this.#set({...this.#run, at: steady.now(), from: 0, playing: true});
    if (paced.at + by >= paced.count) return this.finish();
    paced.at = Math.max(0, paced.at + by);
    this.beside.telling.tell(paced.said);
    this.#around.host.requestUpdate();
  }

  #recorded(what: RecordingEvent): void {
    const isPlaying = what === 'play';
    if (isPlaying) takeFloor(this);
    this.#showControls(isPlaying, this.#recordingControls);
    this.beside.awake.set(isPlaying);
    if (what === 'ended') this.finish();
  }

  /** On the device, as long as it is this player that plays. */
  #showControls(isPlaying: boolean, controls: Controls): void {
    if (hasFloor(this)) this.beside.controls.show(this.#around.plain(this.exercise?.title), isPlaying, controls);
  }

  readonly #recordingControls: Controls = {
    play: () => this.recording?.play(),
    pause: () => this.recording?.video?.pause(),
    stop: this.leave,
  };

  readonly #runControls: Controls = {
    play: () => !this.#run.playing && this.turn(),
    pause: () => this.#run.playing && this.turn(),
    stop: this.leave,
    previous: this.back,
    next: this.next,
  };
}
