/** All that comes with Start, in a file of its own: an exercise while it is done, the way out of it, and what comes after. */
import {nothing, type ReactiveController} from 'lit';
import {bringWords} from '../locale/locale.ts';
import type {Around} from '../parts/around.ts';
import type {Shown} from '../parts/part.ts';
import type {Exercise} from '../program/schema.ts';
import {After, type Given} from './after.ts';
import {words} from './doing.words.en.ts';
import pacerStyles from './pacer.styles.ts';
import {Playing} from './playing.ts';
import type {Settings} from './settings.ts';
import {Stage} from './stage.ts';
import styles from './stage.styles.ts';

/** What stands before it in the element, and what the element does with what happens here. */
export interface From extends Given {
  readonly settings: Settings;
  /** whose record is open; empty where none is */
  whose(): string;
  /** something else is shown, or will be with the next render */
  turned(): void;
  /** shows what comes before an exercise */
  open(id: string): void;
  /** shows what the element begins with */
  leave(): void;
}

/** Made once for an element, when its file has come. */
export class Doing implements ReactiveController {
  /** what is shown of it; nothing where the element shows something else */
  #view: 'playing' | 'stopped' | 'after' | undefined;
  /** whose record was open when it was started */
  #startedBy = '';
  readonly #around: Around;
  readonly #from: From;
  readonly #playing: Playing;
  readonly #stage: Stage;
  readonly #after: After;

  constructor(around: Around, from: From) {
    bringWords(words);
    this.#around = around;
    this.#from = from;
    this.#after = new After(around, from);
    this.#playing = new Playing(around, from.settings, {finished: () => this.#end('after'), stopped: this.stop});
    this.#stage = new Stage(around, this.#playing, from.settings);
    around.host.addController(this);
    // Before the first stage is rendered, and after the element's own.
    for (const {styleSheet} of [pacerStyles, styles]) {
      if (styleSheet) around.host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
    }
  }

  hostDisconnected(): void {
    if (this.isPlaying) this.#view = 'stopped';
  }

  /** Whether it is what the element shows. */
  get isShown(): boolean {
    return this.#view !== undefined;
  }

  /** From Start until it ends or is stopped; also while it is paused. */
  get isPlaying(): boolean {
    return this.#view === 'playing';
  }

  /** Begins an exercise: call it as the answer to a press. */
  start(exercise: Exercise): void {
    this.#startedBy = this.#from.whose();
    this.#play(() => this.#playing.start(exercise));
  }

  /** The client wants out, at once. */
  stop = (): void => {
    if (!this.isPlaying) return;
    this.#playing.stop();
    this.#end('stopped');
  };

  /** The element shows something else. What is played ends, and nothing that was rated or saved stays. */
  close(): void {
    this.#playing.stop();
    this.#after.reset();
    this.#view = undefined;
  }

  /** @param isOnly there is no other exercise */
  render(isMini: boolean, isOnly: boolean): Shown {
    const {exercise, score} = this.#playing;
    if (!exercise) return nothing; // nothing was started
    // What is played stands until it ends, also where the program no longer has it: its way out is here.
    if (this.isPlaying) return isMini && score ? this.#stage.mini() : this.#stage.render();
    const {settings, open, leave} = this.#from;
    const canSave = this.#canSave;
    const anew = () => open(exercise.id);
    const others = isOnly ? undefined : leave;
    if (this.#view === 'stopped') {
      const save = this.#playing.isWorthSaving && canSave ? () => this.#go('after', '#title') : undefined;
      return this.#after.stopped({goOn: this.#goOn, again: anew, save, others}, settings.distress !== undefined);
    }
    const again = isMini ? leave : anew;
    const about = settings.about(exercise);
    return this.#after.render(exercise, about, this.#playing.done, settings.distress, canSave, {again, others});
  }

  /** What was played while another client's record was open is not for this one. */
  get #canSave(): boolean {
    const {status, readonly} = this.#around.journey.record;
    return status === 'open' && !readonly && this.#startedBy === this.#from.whose();
  }

  #goOn = (): void => this.#play(() => this.#playing.goOn());

  #play(begin: () => void): void {
    begin();
    const {isHere} = this.#around;
    void this.#go('playing', isHere ? '.stage, .mini' : undefined).then(() => {
      if (!isHere) return;
      // On a low screen it begins at its top, where the cue is.
      const stage = this.#around.host.renderRoot.querySelector('.stage');
      stage?.scrollIntoView({block: stage.clientHeight > innerHeight ? 'start' : 'nearest'});
    });
  }

  /** By time, or by the device: the focus moves only if it was here. Somebody may be writing elsewhere. */
  #end(view: 'stopped' | 'after'): void {
    void this.#go(view, this.#around.hasFocus ? '#title' : undefined);
  }

  #go(view: 'playing' | 'stopped' | 'after', focus: string | undefined): Promise<void> {
    this.#view = view;
    this.#from.turned();
    return this.#around.show(focus);
  }
}
