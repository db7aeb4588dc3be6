/** How an exercise is to be: what the client chose for it, once for all times or for this time alone. */
import type {Around} from '../parts/around.ts';
import type {Exercise} from '../program/schema.ts';
import {
  aboutMinutes,
  holdOf,
  lookOf,
  nextPace,
  quickestOf,
  scoreOf,
  secondsOfEach,
  type ExerciseSettings,
  type Look,
} from './exercises.ts';
import {inFront, Preferences, without} from './preferences.ts';
import {isBreathing, type Score} from './score.ts';

export class Settings extends Preferences {
  /** how strong the distress is before it, 0 to 10; nothing where it was not rated */
  distress: number | undefined;
  #rounds: number | undefined;
  /** how long to hold the breath at most, in seconds */
  #hold: number | undefined;
  readonly #isDay: () => boolean;

  /** @param isDay whether it is the day of a session, when no breath is held: asked anew each time, since a page can stay open */
  constructor(around: Around, isDay: () => boolean) {
    super(around);
    this.#isDay = isDay;
  }

  /** Another exercise, or the same one anew: what was chosen for one time is over. */
  reset(): void {
    this.distress = this.#rounds = this.#hold = undefined;
  }

  // --- for all times

  turnFavorite({id}: Exercise): void {
    const {favorites} = this.chosen;
    this.choose({favorites: favorites.includes(id) ? without(favorites, id) : inFront(favorites, id)});
  }

  /** Whether its caution is still to be shown. */
  isNew({id, caution}: Exercise): boolean {
    return Boolean(caution) && !this.chosen.cautions.includes(id);
  }

  /** It was started, and its caution stood before that. */
  started(exercise: Exercise): void {
    const {used, cautions} = this.chosen;
    const {id} = exercise;
    this.choose({used: inFront(used, id), ...(this.isNew(exercise) && {cautions: inFront(cautions, id)})});
  }

  /** How it is drawn. */
  look(exercise: Exercise): Look {
    return this.chosen.look ?? lookOf(exercise);
  }

  /** How fast it goes, as the client wants it and no faster than is good for it. */
  pace(exercise: Exercise): number {
    return Math.min(this.chosen.pace, quickestOf(exercise));
  }

  /** Makes it go faster or slower, by a step. */
  turnPace(exercise: Exercise, by: 1 | -1): void {
    this.choose({pace: nextPace(exercise, this.pace(exercise), by)});
  }

  // --- for this time

  rate(distress: number | undefined): void {
    this.distress = distress;
    this.around.host.requestUpdate();
  }

  /** @param rounds how often; of parts that are tensed, how often each */
  setRounds(rounds: number): void {
    this.#rounds = Math.max(1, Math.min(200, rounds));
    this.around.host.requestUpdate();
  }

  /** Whether its holds are left out today. */
  isWithoutHolds(exercise: Exercise): boolean {
    return holdOf(exercise) > 0 && this.#isDay();
  }

  /** Whether it has holds, and may have them today. */
  canHold(exercise: Exercise): boolean {
    return holdOf(exercise) > 0 && !this.#isDay();
  }

  /** How long it asks to hold the breath at most, in seconds. As its author wrote it: nobody is asked to hold longer. */
  hold(exercise: Exercise): number {
    return this.#hold ?? holdOf(exercise);
  }

  setHold(exercise: Exercise, seconds: number): void {
    this.#hold = Math.min(holdOf(exercise), Math.max(1, seconds));
    this.around.host.requestUpdate();
  }

  // --- what it is, then

  /** Its score; none where it does not go by the clock. */
  score(exercise: Exercise): Score | undefined {
    return scoreOf(exercise, this.#forScore);
  }

  /** "about 2 minutes" */
  about(exercise: Exercise): string {
    const count = aboutMinutes(exercise, this.#forScore, this.pace(exercise));
    return count ? this.around.say('player.about', {count}) : '';
  }

  /** "10 seconds a breath" */
  lasts(exercise: Exercise, score: Score): string {
    const seconds = secondsOfEach(score, this.pace(exercise));
    return this.around.say(isBreathing(score) ? 'player.breathLasts' : 'player.eachLasts', {seconds, count: seconds});
  }

  get #forScore(): ExerciseSettings {
    return {rounds: this.#rounds, hold: this.#hold, holds: this.chosen.holds && !this.#isDay()};
  }
}
