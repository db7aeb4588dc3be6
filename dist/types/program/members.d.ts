/** Whose each member of a program is: one widget's alone, or common. What is common is read by two widgets, the check or help. */
import type { Path } from './merge.js';
/** By widget, the members that only it reads; in a list, those of each item. */
declare const members: {
    readonly 'session-timeline': readonly ["phases.title", "phases.short", "phases.when", "phases.happens", "phases.notice", "phases.helps", "phases.ask", "phases.eve", "phases.place", "phases.intended", "phases.call", "checklists", "instructions"];
    readonly 'intention-builder': readonly ["intention"];
    readonly 'grounding-player': readonly ["grounding.needs", "grounding.driving", "grounding.stop", "grounding.openEyes", "grounding.exercises.lead", "grounding.exercises.needs", "grounding.exercises.caution", "grounding.exercises.noSight", "grounding.exercises.noHearing", "grounding.exercises.source", "grounding.exercises.look", "grounding.exercises.kind", "grounding.exercises.when", "grounding.exercises.pattern", "grounding.exercises.rounds", "grounding.exercises.most", "grounding.exercises.steps", "grounding.exercises.tense", "grounding.exercises.release", "grounding.exercises.taps", "grounding.exercises.media"];
};
/** A widget that has a part of the program to itself. */
export type PartName = keyof typeof members;
/** All of them. */
export declare const allParts: ReadonlySet<PartName>;
/** Whose part a path leads into; none where it ends in what is common. */
export declare function partOf(path: Path): PartName | undefined;
export {};
