/** Whether this is the one room that leads to the session: the one in the light, or the first where none is, until it begins. */
function leadsThere({ id }, phases, { light }) {
    return !light.hasBegun && id === (light.phase ?? phases[0]?.id);
}
/** Whether an intention has its place in a phase's room: on the way to the session, at arrival, and afterwards. */
export function isPlaceForIntention(phase, phases, scene) {
    const arrival = phases.find(({ part }) => part === 'day');
    return phase.part === 'after' || phase === arrival || (phase.part === 'before' && leadsThere(phase, phases, scene));
}
/**
 * What the way to the builder is called in a phase's room; none where no intention is there and none can be written.
 *
 * @param intention what is there
 */
export function builderWords(phase, phases, scene, intention) {
    const { light, writable } = scene;
    if (!intention)
        return writable && leadsThere(phase, phases, scene) ? 'timeline.intend' : undefined;
    if (!writable)
        return 'timeline.lookAt';
    if (!light.hasBegun)
        return intention.answer === 'unknown' ? 'intention.find' : 'intention.changeIt';
    return phase.part === 'after' ? 'intention.look' : 'timeline.lookAt';
}
