/** By widget, the members that only it reads; in a list, those of each item. */
const members = {
    'session-timeline': [
        'phases.title',
        'phases.short',
        'phases.when',
        'phases.happens',
        'phases.notice',
        'phases.helps',
        'phases.ask',
        'phases.eve',
        'phases.place',
        'phases.intended',
        'phases.call',
        'checklists',
        'instructions',
    ],
    'intention-builder': ['intention'],
    'grounding-player': [
        'grounding.needs',
        'grounding.driving',
        'grounding.stop',
        'grounding.openEyes',
        'grounding.exercises.lead',
        'grounding.exercises.needs',
        'grounding.exercises.caution',
        'grounding.exercises.noSight',
        'grounding.exercises.noHearing',
        'grounding.exercises.source',
        'grounding.exercises.look',
        'grounding.exercises.kind',
        'grounding.exercises.when',
        'grounding.exercises.pattern',
        'grounding.exercises.rounds',
        'grounding.exercises.most',
        'grounding.exercises.steps',
        'grounding.exercises.tense',
        'grounding.exercises.release',
        'grounding.exercises.taps',
        'grounding.exercises.media',
    ],
};
/** All of them. */
export const allParts = new Set(Object.keys(members)); // its keys are the names
/** Whose part a path leads into; none where it ends in what is common. */
export function partOf(path) {
    const at = `${path.filter((step) => typeof step === 'string').join('.')}.`;
    return [...allParts].find((part) => members[part].some((member) => at.startsWith(`${member}.`)));
}
