/** An exercise while it is done: its place in time, what can be pressed, and what goes on beside it. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Around} from '../parts/around.ts';
import {icon} from '../parts/icons.ts';
import {Part, type Shown} from '../parts/part.ts';
import type {Exercise} from '../program/schema.ts';
import {back, begin, elapsed, pause, repeat, resume, setPace, skip, type Run} from './clock.ts';
import {Announcer, nameOf, saidAt, type Said} from './cues.ts';
import {goesBy} from './exercises.ts';
import {hasFloor, leaveFloor, takeFloor, type Player} from './floor.ts';
import {Haptics} from './haptics.ts';
import {MediaControls, type Controls} from './media-session.ts';
import {Pacer} from './pacer.ts';
import {missingRecording, playedOf, recording} from './recording.ts';
import {isBreathing, lengthOf, partAt, positionAt, type Position, type Score} from './score.ts';
import {SelfPaced} from './self-paced.ts';
import type {Settings} from './settings.ts';
import type {Sound} from './sound.ts';
import {StayAwake} from './stay-awake.ts';
import {Telling} from './telling.ts';

/** A step that nobody touched for longer than this was left alone, in seconds. */
const leftAlone = 600;
/** After so much of a recording there is something to save, in seconds. */
const enough = 30;
/** Who has done this part of it has done it: the last words may be skipped. */
const nearly = 0.8;

/** What was done of an exercise. */
export interface Done {
  readonly seconds: number;
  readonly completed: boolean;
}

/** What the element does with what happens here. */
interface Ports {
  /** ms, always forward */
  now(): number;
  /** it came to its end */
  finished(): void;
  /** the client wants out, at once */
  stopped(): void;
}

/** Makes sound; null where its file could not be had. */
let soundMaker: ((changed: () => void) => Sound) | null | undefined;
let loading: Promise<void> | undefined;

/** Loads what makes sound: a file of its own, for whoever comes as far as an exercise. Never throws: an exercise is whole without. */
export function prepareSound(): Promise<void> {
  return (loading ??= import('./sound.ts').then(
    ({Sound}) => void (soundMaker = (changed) => new Sound(changed)),
    () => void (soundMaker = null),
  ));
}

export class Playing extends Part implements Player {
  #exercise: Exercise | undefined;
  #score: Score | undefined;
  #run: Run = begin(0);
  /** seconds that were played before this run was set */
  #played = 0;
  #completed = false;
  #paced: SelfPaced | undefined;
  #isMissing = false;
  /** where the recording goes on, in seconds */
  #mediaAt = 0;
  /** a recording is to play as soon as it stands there */
  #isToPlay = false;
  /** shows what steps have in their place, such as something outside the body */
  #isInstead = false;
  /** the place was changed: it is said */
  #isMoved = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** the full screen is left by its button */
  #leaves = false;
  /** the beat that was felt and said last */
  #beat = '';
  #announcer = new Announcer();
  readonly #telling: Telling;
  readonly #pacer: Pacer;
  /** none before it was asked for */
  #sound: Sound | undefined;
  readonly #haptics = new Haptics();
  readonly #awake = new StayAwake();
  readonly #controls = new MediaControls();
  readonly #settings: Settings;
  readonly #ports: Ports;

  constructor(around: Around, settings: Settings, ports: Ports) {
    super(around);
    this.#settings = settings;
    this.#ports = ports;
    this.#telling = new Telling(around, settings);
    this.#pacer = new Pacer(around.host);
  }

  /** Whether it goes on by itself. */
  get isTimed(): boolean {
    return this.#score !== undefined;
  }

  /** What is played, or was played last. */
  get exercise(): Exercise | undefined {
    return this.#exercise;
  }

  /** What was done so far. */
  get done(): Done {
    return {seconds: Math.round(this.#played + this.#stretch(this.#ports.now())), completed: this.#completed};
  }

  /** Whether there is something to save: it ended, or a round or a step of it is over. */
  get isWorth(): boolean {
    if (this.#completed) return true;
    if (this.#score) return partAt(this.#score, elapsed(this.#run, this.#ports.now()), 0) > 0;
    return this.#paced ? this.#paced.at > 0 : this.#played >= enough;
  }

  /** Begins at the start: call it as the answer to a press. */
  start(exercise: Exercise): void {
    const now = this.#ports.now();
    this.#exercise = exercise;
    this.#score = this.#settings.score(exercise);
    this.#run = setPace(begin(now), now, this.#score ? this.#settings.pace(exercise) : 1);
    this.#played = this.#mediaAt = 0;
    this.#completed = this.#isMissing = this.#isInstead = this.#isMoved = false;
    this.#paced = goesBy(exercise) === 'client' ? new SelfPaced(this.around, exercise.steps) : undefined;
    this.#announcer = new Announcer();
    this.#telling.reset();
    this.#beat = '';
    this.#settings.started(exercise);
    this.#enter();
  }

  /** Goes on from where it was stopped. */
  goOn(): void {
    this.#beat = '';
    this.#set(resume(this.#run, this.#ports.now()));
    this.#enter();
  }

  giveWay(): void {
    this.#media?.pause();
    this.#set(pause(this.#run, this.#ports.now()));
    this.#silence();
  }

  /** Is silent and still, at once, and lets go of all it had. */
  stop(): void {
    const media = this.#media;
    if (media) {
      media.pause();
      this.#played += playedOf(media);
      this.#mediaAt = media.currentTime;
    }
    this.#set(pause(this.#run, this.#ports.now()));
    clearTimeout(this.#timer);
    this.#silence();
    leaveFloor(this);
    this.#sound?.stop();
    this.#awake.set(false);
    this.#telling.clear();
    if (this.around.host.renderRoot.querySelector(':fullscreen')) void document.exitFullscreen().catch(() => undefined); // it was left already
  }

  /** Looks at the time: before each render. */
  look(): void {
    const score = this.#score;
    if (!score || !this.#run.playing) return;
    const now = this.#ports.now();
    const position = positionAt(score, elapsed(this.#run, now));
    if (position.done) return this.#finish();
    const beat = `${position.round} ${position.beat}`;
    if (beat === this.#beat) return;
    this.#beat = beat;
    this.#cue(score, position, now);
  }

  /** Sets everything that plays to where the run is: after each render. */
  follow(): void {
    const score = this.#score;
    const exercise = this.#exercise;
    clearTimeout(this.#timer);
    if (this.#paced) this.#awake.set(this.#run.playing);
    if (this.#isToPlay && this.#media) {
      this.#isToPlay = false;
      this.#media.play().catch(() => undefined); // refused, or not there: its own controls are
    }
    if (!score || !exercise) return;
    const now = this.#ports.now();
    const run = this.#run;
    const {remaining, done} = positionAt(score, elapsed(run, now));
    this.#pacer.follow(score, run, now);
    this.#sound?.follow(score, run, now);
    if (hasFloor(this)) {
      this.#controls.show(this.around.plain(exercise.title), run.playing, this.#device);
    }
    this.#awake.set(run.playing);
    // One timer, aimed at the next beat: browsers may call a little early.
    if (run.playing && !done) {
      this.#timer = setTimeout(() => this.around.host.requestUpdate(), Math.max(15, (remaining / run.pace) * 1000));
    }
  }

  /** The whole stage. */
  render(): Shown {
    const exercise = this.#exercise;
    if (!exercise) return nothing;
    return html`<div
      class="stage ${exercise.steps.length ? 'stage--steps' : ''}"
      role="group"
      aria-labelledby="title"
      aria-describedby="first"
      tabindex="-1"
      @keydown=${this.#key}
      @click=${this.#press}
      @fullscreenchange=${this.#screen}
    >
      <header>
        <h2 class="label" id="title" tabindex="-1">${this.around.text(exercise.title)}</h2>
        <p class="small soft">${this.#place()}</p>
      </header>
      <div class="stage-shape">${this.#shape(exercise)}</div>
      <footer>
        ${this.#paced ? this.#waiting(this.#paced) : this.#score ? this.#timed(exercise, this.#score) : nothing}
        ${this.#isMissing ? this.button(this.around.say('player.done'), () => this.#finish()) : nothing}
      </footer>
      <button class="btn stop" type="button" @click=${() => this.#ports.stopped()}>
        ${icon('eye')}${this.around.say('player.stop')}
      </button>
      ${this.#telling.render()}
    </div>`;
  }

  /** The small one: a circle, a word, and the way out. */
  mini(): Shown {
    const {say} = this.around;
    const [exercise, score] = [this.#exercise, this.#score];
    if (!exercise || !score) return nothing;
    const {word} = this.#said(exercise, score);
    return html`<div
      class="mini lit"
      role="group"
      aria-label=${this.around.plain(exercise.title)}
      aria-describedby="first"
      tabindex="-1"
      @keydown=${this.#key}
    >
      ${this.#pacer.render('circle', {score, beat: this.#position(score).beat, name: () => '', mini: true})}
      <p id="title"><b>${word}</b><span class="small soft">${this.around.text(exercise.title)}</span></p>
      <p class="actions">
        ${this.#run.playing ? nothing : this.button(say('player.resume'), this.#turn)}
        <button class="btn" type="button" aria-label=${say('player.stop')} @click=${() => this.#ports.stopped()}>
          ${icon('eye')}${say('player.stopMini')}
        </button>
      </p>
      ${this.#telling.render()}
    </div>`;
  }

  get #media(): HTMLMediaElement | null {
    return this.around.host.renderRoot.querySelector('video');
  }

  // --- what is shown

  #position(score: Score): Position {
    return positionAt(score, elapsed(this.#run, this.#ports.now()));
  }

  #said(exercise: Exercise, score: Score): Said {
    const beat = score.beats[this.#position(score).beat] ?? {cue: 'rest', seconds: 0};
    return saidAt(this.around, exercise, beat, this.#isInstead);
  }

  #shape(exercise: Exercise): unknown {
    if (this.#paced) return this.#paced.render();
    const score = this.#score;
    if (!score) {
      return this.#isMissing
        ? missingRecording(this.around, exercise)
        : recording(this.around, exercise, this.#mediaAt, this.#recorded);
    }
    const {beat} = this.#position(score);
    const {word, hint} = this.#said(exercise, score);
    return this.#pacer.render(this.#settings.look(exercise), {
      score,
      beat,
      word,
      hint,
      name: (cue) => nameOf(this.around, cue),
    });
  }

  /** "breath 4 of about 12" */
  #place(): string {
    const {say} = this.around;
    if (this.#paced) return say('player.step', {number: this.#paced.at + 1, count: this.#paced.count});
    if (!this.#score) return '';
    const {beats, rounds} = this.#score;
    const {round, beat} = this.#position(this.#score);
    const {step} = beats[beat] ?? {};
    if (step !== undefined) return say('player.step', {number: step + 1, count: (beats.at(-1)?.step ?? 0) + 1});
    return say(isBreathing(this.#score) ? 'player.breath' : 'player.round', {number: round + 1, count: rounds});
  }

  /** The way through steps that wait; where the voice speaks, the way to silence it. */
  #waiting(paced: SelfPaced): unknown {
    return [
      this.#settings.chosen.voice ? html`<p class="quiet">${this.#soundLink()}</p>` : nothing,
      paced.nav((by) => this.#step(by)),
    ];
  }

  #timed(exercise: Exercise, score: Score): TemplateResult {
    const {say} = this.around;
    const {playing} = this.#run;
    const hasSteps = exercise.steps.length > 0;
    const turn = () => {
      this.#isInstead = !this.#isInstead;
      this.#beat = '';
      this.#announcer = new Announcer();
      this.around.host.requestUpdate();
    };
    const next = this.link(say(hasSteps ? 'player.skipPart' : 'player.skip'), () => this.#move(skip));
    const isBlocked = this.#settings.chosen.sound && this.#sound?.state === 'blocked';
    // What somebody may need at once stands there; the rest waits behind a word, so that little does.
    return html`<div class="quiet">
        ${isBlocked ? this.button(say('player.hear'), () => this.#sound?.start()) : nothing}
        ${
          exercise.steps.some(({instead}) => instead)
            ? html`<button class="link" type="button" aria-pressed=${this.#isInstead} @click=${turn}>
                ${this.#isInstead ? icon('tick') : nothing}${say('player.instead')}
              </button>`
            : nothing
        }
        ${hasSteps ? next : nothing}
        <details>
          <summary class="link">${say('player.more')}</summary>
          <p class="lit">
            ${this.link(say('player.back'), () => this.#move(back))}
            ${this.link(say('player.repeat'), () => this.#move(repeat))} ${hasSteps ? nothing : next}
            ${this.link(say('player.slower'), () => this.#pace(exercise, -1))}
            <output>${this.#settings.lasts(exercise, score)}</output>
            ${this.link(say('player.quicker'), () => this.#pace(exercise, 1))} ${this.#soundLink()}
            ${document.fullscreenEnabled ? this.link(say('player.full'), this.#full) : nothing}
          </p>
        </details>
      </div>
      <button class="btn pause" type="button" @click=${this.#turn}>
        ${icon(playing ? 'pause' : 'play')}${say(playing ? 'player.pause' : 'player.resume')}
      </button>`;
  }

  #soundLink(): TemplateResult {
    const {sound, voice} = this.#settings.chosen;
    const isHeard = sound || voice;
    if (sound && !voice && (soundMaker === null || this.#sound?.state === 'none'))
      return html`<span>${this.around.say('player.noSound')}</span>`;
    const turn = () => {
      this.#settings.choose(isHeard ? {sound: false, voice: false} : {sound: true});
      if (isHeard) this.#telling.hush();
      this.#begin();
    };
    return this.link(this.around.say(isHeard ? 'player.soundOff' : 'player.soundOn'), turn);
  }

  // --- what happens

  /** Turns on what was asked for. */
  #begin(): void {
    const {haptics} = this.#settings.chosen;
    takeFloor(this);
    this.#haptics.isOn = haptics;
    // At once where its file is there: browsers want sound to be the answer to a press.
    if (soundMaker) this.#hear();
    else void prepareSound().then(() => hasFloor(this) && this.#hear());
    this.around.host.requestUpdate();
  }

  #hear(): void {
    const {sound, tones, noise} = this.#settings.chosen;
    if (!sound || !this.#score) return this.#sound?.stop();
    this.#sound ??= soundMaker?.(() => this.around.host.requestUpdate());
    if (!this.#sound) return;
    this.#sound.volumes = {tones, noise};
    if (this.#sound.state !== 'on') void this.#sound.start();
    this.around.host.requestUpdate();
  }

  /** Begins to play: the focus comes, and with it what is read out first. */
  #enter(): void {
    this.#telling.enter();
    this.#isToPlay = !this.#score && !this.#paced;
    if (this.#paced) this.#telling.tell(this.#paced.said);
    this.#begin();
  }

  /** Ends what is said and felt, and what the device shows. */
  #silence(): void {
    this.#telling.hush();
    this.#haptics.stop();
    this.#controls.clear();
  }

  #finish(): void {
    const length = this.#score ? lengthOf(this.#score) / this.#run.pace : (this.#media?.duration ?? 0);
    this.stop();
    this.#completed = this.#played >= nearly * length;
    this.#ports.finished();
  }

  /** A beat begins: it is felt, spoken, or read out. */
  #cue(score: Score, position: Position, now: number): void {
    const exercise = this.#exercise;
    const beat = score.beats[position.beat];
    if (!exercise || !beat) return;
    this.#haptics.feel(beat.cue);
    const {read, text} = this.#said(exercise, score);
    const isDue = this.#announcer.isDue(score, position, now) || this.#isMoved;
    const tellsPlace = this.#isMoved || (isDue && position.round > 1);
    this.#isMoved = false;
    this.#telling.tell({read: tellsPlace ? [this.#place(), '. ', read] : read, text}, isDue, beat.seconds >= 2);
  }

  /** Seconds that the run has played since it was set. */
  #stretch(now: number): number {
    const {from, pace} = this.#run;
    const left = this.#score ? Math.max(0, lengthOf(this.#score) - from) : leftAlone;
    // A recording knows itself how much of it was played.
    const counts = this.#score ?? this.#paced;
    return counts ? Math.min(elapsed(this.#run, now) - from, left) / pace : 0;
  }

  #set(run: Run): void {
    this.#played += this.#stretch(run.at);
    this.#run = run;
    this.around.host.requestUpdate();
  }

  #turn = (): void => {
    const now = this.#ports.now();
    const {playing} = this.#run;
    this.#set(playing ? pause(this.#run, now) : resume(this.#run, now));
    if (playing) this.#telling.hush();
    else takeFloor(this);
  };

  #move(to: typeof skip): void {
    if (!this.#score) return;
    this.#beat = '';
    this.#isMoved = true;
    this.#set(to(this.#run, this.#ports.now(), this.#score));
  }

  #pace(exercise: Exercise, by: 1 | -1): void {
    this.#settings.turnPace(exercise, by);
    this.#set(setPace(this.#run, this.#ports.now(), this.#settings.pace(exercise)));
  }

  #step(by: 1 | -1): void {
    const paced = this.#paced;
    if (!paced) return;
    takeFloor(this);
    this.#set({...this.#run, at: this.#ports.now(), from: 0, playing: true});
    if (paced.at + by >= paced.count) return this.#finish();
    paced.at = Math.max(0, paced.at + by);
    this.#telling.tell(paced.said);
    this.around.host.requestUpdate();
  }

  #recorded = ({type}: Event): void => {
    const isPlaying = type === 'play';
    if (isPlaying) takeFloor(this);
    if (hasFloor(this)) this.#controls.show(this.around.plain(this.#exercise?.title), isPlaying, this.#player);
    this.#awake.set(isPlaying);
    if (type === 'ended') this.#finish();
    if (type === 'error') {
      this.#isMissing = true;
      this.around.host.requestUpdate();
    }
  };

  /** Skips back and on where steps wait, too. */
  #go(by: 1 | -1): void {
    if (this.#paced) this.#step(by);
    else this.#move(by > 0 ? skip : back);
  }

  #key = (event: KeyboardEvent): void => {
    const {key, target, currentTarget} = event;
    // Other keys with it are the browser's, and one that is held down is one press.
    if (key !== 'Escape' && (event.altKey || event.ctrlKey || event.metaKey || event.repeat)) return;
    const control = (target as Element).closest('button, input, video'); // a key's target is an element
    const stage = currentTarget as Element; // the handler is on the stage
    const forward = getComputedStyle(stage).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (key === 'Escape') this.#ports.stopped();
    else if (key === ' ' && !control && this.#score) this.#turn();
    else if (key === ' ' && !control && this.#media) this.#turnMedia();
    else if (/^Arrow(Left|Right)$/.test(key) && !control?.matches('input, video')) this.#go(key === forward ? 1 : -1);
    else return;
    event.preventDefault();
  };

  #press = ({target}: Event): void => {
    const on = target as Element; // a press is on an element
    if (this.#score && on.closest('.stage-shape')) this.#turn();
  };

  #full = (): void => {
    const stage = this.around.host.renderRoot.querySelector('.stage');
    this.#leaves = stage?.matches(':fullscreen') ?? false;
    if (this.#leaves) void document.exitFullscreen();
    else void stage?.requestFullscreen().catch(() => undefined); // refused, as in a frame: it is as large as it was
  };

  /** The browser takes Escape for itself there: leaving the full screen by it is stopping, too. */
  #screen = ({currentTarget, target}: Event): void => {
    if (target !== currentTarget) return; // a recording's own
    const stage = currentTarget as Element; // the handler is on the stage
    if (!stage.matches(':fullscreen') && !this.#leaves) this.#ports.stopped();
    this.#leaves = false;
  };

  #turnMedia(): void {
    const media = this.#media;
    if (media?.paused)
      void media.play().catch(() => undefined); // refused: its own controls are there
    else media?.pause();
  }

  /** For a recording. */
  readonly #player: Controls = {
    play: () => this.#media?.paused && this.#turnMedia(),
    pause: () => this.#media?.pause(),
    stop: () => this.#ports.stopped(),
  };

  readonly #device: Controls = {
    play: () => !this.#run.playing && this.#turn(),
    pause: () => this.#run.playing && this.#turn(),
    stop: () => this.#ports.stopped(),
    previous: () => this.#move(back),
    next: () => this.#move(skip),
  };
}
