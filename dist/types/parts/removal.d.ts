import { Part, type Shown } from './part.js';
/** Something that can be removed. */
export interface Removable {
    readonly id: string;
    /** what is asked, such as "Remove this question?" */
    readonly ask: string;
    /** what the button says; by default "Remove" */
    readonly word?: string;
    /** what the button looks like; by default a link */
    readonly looks?: string;
    remove(): Promise<unknown>;
    /** where the focus goes when it is left where it is, and when it is gone: selectors */
    readonly left: string;
    readonly gone: string;
}
/** The removals of a list: of one thing at a time it is asked. */
export declare class Removal extends Part {
    #private;
    /** The button; once it was pressed, the question with its two answers. */
    render(thing: Removable): Shown;
    /** Whether it is asked: then what else stands there makes way. */
    asks(id: string): boolean;
    /** Why it could not be removed. */
    failure({ id }: Pick<Removable, 'id'>): Shown;
    /** Another record is open. */
    reset(): void;
}
