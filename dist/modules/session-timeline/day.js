import { hintOf } from "./lists.js";
/** @param item the first thing that is to be done now */
export function nextStep({ stretches, here, moment }, item, instructions) {
    const index = stretches.indexOf(here);
    const isComing = !item && moment === 'day' && here.phase.part === 'before';
    const at = isComing ? index + 1 : index;
    const stretch = stretches[at] ?? here;
    const { happens, notice, helps } = stretch.phase;
    const hint = item && hintOf(item, instructions);
    return {
        stretch,
        isComing,
        texts: item ? (hint ? [hint] : []) : isComing ? happens : [...notice, ...helps],
        then: stretches.slice(at + 1, at + 3),
        isIntentionNear: here.phase.part !== 'day' || index <= stretches.findIndex(({ phase }) => phase.part === 'day'),
    };
}
