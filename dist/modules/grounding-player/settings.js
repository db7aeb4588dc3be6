import { aboutMinutes, holdOf, lookOf, nextPace, quickestOf, scoreOf, secondsOfEach, } from "./exercises.js";
import { inFront, Preferences, without } from "./preferences.js";
import { isBreathing } from "./score.js";
export class Settings extends Preferences {
    #rounds;
    /** how long to hold the breath at most, in seconds */
    #hold;
    #isDay;
    /** @param isDay whether it is the day of a session, when no breath is held: asked anew each time, since a page can stay open */
    constructor(around, isDay) {
        super(around);
        this.#isDay = isDay;
    }
    /** Another exercise, or the same one anew: what was chosen for one time is over. */
    reset() {
        this.distress = this.#rounds = this.#hold = undefined;
    }
    // --- for all times
    turnFavorite({ id }) {
        const { favorites } = this.chosen;
        this.choose({ favorites: favorites.includes(id) ? without(favorites, id) : inFront(favorites, id) });
    }
    /** Whether its caution is still to be shown. */
    isNew({ id, caution }) {
        return Boolean(caution) && !this.chosen.cautions.includes(id);
    }
    /** It was started, and its caution stood before that. */
    started(exercise) {
        const { used, cautions } = this.chosen;
        const { id } = exercise;
        this.choose({ used: inFront(used, id), ...(this.isNew(exercise) && { cautions: inFront(cautions, id) }) });
    }
    /** How it is drawn. */
    look(exercise) {
        return this.chosen.look ?? lookOf(exercise);
    }
    /** How fast it goes, as the client wants it and no faster than is good for it. */
    pace(exercise) {
        return Math.min(this.chosen.pace, quickestOf(exercise));
    }
    /** Makes it go faster or slower, by a step. */
    turnPace(exercise, by) {
        this.choose({ pace: nextPace(exercise, this.pace(exercise), by) });
    }
    // --- for this time
    rate(distress) {
        this.distress = distress;
        this.around.host.requestUpdate();
    }
    /** @param rounds how often; of parts that are tensed, how often each */
    setRounds(rounds) {
        this.#rounds = Math.max(1, Math.min(200, rounds));
        this.around.host.requestUpdate();
    }
    /** Whether its holds are left out today. */
    isWithoutHolds(exercise) {
        return holdOf(exercise) > 0 && this.#isDay();
    }
    /** Whether it has holds, and may have them today. */
    canHold(exercise) {
        return holdOf(exercise) > 0 && !this.#isDay();
    }
    /** How long it asks to hold the breath at most, in seconds. As its author wrote it: nobody is asked to hold longer. */
    hold(exercise) {
        return this.#hold ?? holdOf(exercise);
    }
    setHold(exercise, seconds) {
        this.#hold = Math.min(holdOf(exercise), Math.max(1, seconds));
        this.around.host.requestUpdate();
    }
    // --- what it is, then
    /** Its score; none where it does not go by the clock. */
    score(exercise) {
        return scoreOf(exercise, this.#forScore);
    }
    /** "about 2 minutes" */
    about(exercise) {
        const count = aboutMinutes(exercise, this.#forScore, this.pace(exercise));
        return count ? this.around.say('player.about', { count }) : '';
    }
    /** "10 seconds a breath" */
    lasts(exercise, score) {
        const seconds = secondsOfEach(score, this.pace(exercise));
        return this.around.say(isBreathing(score) ? 'player.breathLasts' : 'player.eachLasts', { seconds, count: seconds });
    }
    get #forScore() {
        return { rounds: this.#rounds, hold: this.#hold, holds: this.chosen.holds && !this.#isDay() };
    }
}
