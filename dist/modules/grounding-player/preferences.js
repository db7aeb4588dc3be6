import { isText } from "../reading.js";
import { quickest, slowest } from "./score.js";
const key = 'player';
const isList = (value) => Array.isArray(value) && value.length <= 200 && value.every(isText);
const isFlag = (value) => typeof value === 'boolean';
const isWithin = (least, most) => (value) => typeof value === 'number' && value >= least && value <= most;
const isVolume = isWithin(0, 1);
const looks = new Set(['circle', 'wave', 'path', 'words']);
/** What each can be. */
const can = {
    favorites: isList,
    used: isList,
    cautions: isList,
    sound: isFlag,
    tones: isVolume,
    noise: isVolume,
    voice: isFlag,
    speech: isVolume,
    haptics: isFlag,
    holds: isFlag,
    pace: isWithin(slowest, quickest),
    look: (value) => value === undefined || (isText(value) && looks.has(value)),
};
const defaults = {
    favorites: [],
    used: [],
    cautions: [],
    sound: false,
    tones: 0.7,
    noise: 0.5,
    voice: false,
    speech: 1,
    haptics: false,
    holds: true,
    pace: 1,
};
/** Reads what was kept. Whatever cannot be read is as if it was never chosen: no garbage keeps somebody from an exercise. */
export function readPreferences(text = '') {
    let kept;
    try {
        kept = Object(JSON.parse(text)); // an object has members, of whatever kind
    }
    catch {
        return defaults;
    }
    const good = Object.entries(can).filter(([name, is]) => is(kept[name]));
    return { ...defaults, ...Object.fromEntries(good.map(([name]) => [name, kept[name]])) };
}
/** A list with something at its front, or without it. */
export const inFront = (list, id) => [id, ...without(list, id)].slice(0, 200);
export const without = (list, id) => list.filter((it) => it !== id);
/** An element's preferences. Where they cannot be kept they hold as long as the page: the exercises are the same. */
export class Preferences {
    #readFrom;
    /** what was chosen since they were last read */
    #meanwhile;
    #writing;
    constructor(around) {
        this.chosen = readPreferences();
        /** what was chosen since they were last read */
        this.#meanwhile = {};
        this.#writing = Promise.resolve();
        this.around = around;
        around.host.addController(this);
    }
    hostUpdated() {
        void this.#read();
    }
    /** Reads them, where the record is another one. Of the one before nothing stays. */
    async #read() {
        const { record, actions } = this.around.journey;
        const wanted = record.status === 'open' ? actions : undefined;
        if (this.#readFrom === wanted)
            return;
        if (this.#readFrom) {
            this.chosen = readPreferences();
            this.around.host.requestUpdate();
        }
        this.#readFrom = wanted;
        if (!wanted)
            return;
        this.#meanwhile = {};
        const draft = await actions.draft(key).catch(() => undefined); // closed meanwhile: as if nothing was chosen
        if (this.#readFrom !== wanted)
            return;
        this.chosen = { ...readPreferences(draft?.text), ...this.#meanwhile };
        this.around.host.requestUpdate();
    }
    choose(changes) {
        this.chosen = { ...this.chosen, ...changes };
        Object.assign(this.#meanwhile, changes);
        this.around.host.requestUpdate();
        const { record, actions } = this.around.journey;
        if (record.status !== 'open' || record.readonly)
            return;
        this.#writing = this.#writing.then(() => keep(actions, changes)).catch(() => undefined); // nothing of the client's words is lost
    }
}
/** Another tab may have kept some, too: what it has set stays. */
async function keep(actions, changes) {
    const draft = await actions.draft(key);
    await actions.keepDraft(key, JSON.stringify({ ...readPreferences(draft?.text), ...changes }));
}
