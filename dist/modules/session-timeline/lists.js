/** The list that matters at this moment. On the day it is the day's own, until the client arrives. */
export function listNow({ where }) {
    const { moment, here } = where ?? {};
    if (!here || moment === 'over' || here.phase.part === 'day')
        return undefined;
    return moment === 'day' && here.phase.part === 'before' ? 'day' : here.phase.checklist;
}
/** The lists in a phase's room. Each list stands in one room only: in the light, where that is one of its rooms. */
export function listsIn(phase, phases, { light, where }) {
    const lit = phases.find(({ id }) => id === light.phase);
    const isMorning = where?.moment === 'day' && lit?.part === 'before';
    const roomOf = (list) => (isMorning && list === 'day') || lit?.checklist === list ? lit : phases.find(({ checklist }) => checklist === list);
    return ['day', 'before', 'after'].filter((list) => roomOf(list) === phase);
}
/** What is said beside an item: the prescriber's own instructions, where there are some for it. */
export function hintOf({ slot, hint }, instructions) {
    return (slot && instructions[slot]) ?? hint;
}
