/** Which program is shown: the one that was just loaded, the last one that loaded, or the default. */
import type { ProgramProblem } from '../program/problem.js';
import type { ProgramSource } from '../program/load.js';
import type { Program } from '../program/schema.js';
import type { Store } from '../record/store.js';
export declare class ProgramLoader {
    #private;
    /** what is shown */
    program: Program;
    /** false until it is known what the provider wrote: so long nobody knows the practice either */
    known: boolean;
    constructor(changed: () => void, onProblem: (problems: readonly ProgramProblem[]) => void);
    /** From now on, a widget that comes finds its part in the program. */
    start(): void;
    stop(): void;
    /** Loads a document, or goes back to the default. */
    load(source: ProgramSource | undefined): void;
    /**
     * Keeps the program with a record, and takes from it what loaded last while the network does not answer. Resolves when
     * there is something to show: the first picture has the provider's words, not a default that is replaced a moment later.
     */
    attach(store: Store): Promise<void>;
    /** Tries again what could not be checked. */
    again(): void;
    detach(): void;
}
