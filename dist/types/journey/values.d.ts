import type { Actions, DeliveryState, Program, RecordHead } from './contexts.js';
/** What one journey gives to its widgets. */
export interface JourneyValues {
    readonly program: Program;
    readonly record: RecordHead;
    readonly delivery: DeliveryState;
    readonly actions: Actions;
}
/** A journey as its providers see it. */
export interface JourneySource {
    readonly values: JourneyValues;
    /** Calls back when the values were replaced. Returns how to stop. */
    subscribe(listener: () => void): () => void;
}
/** Makes every action from one function that is told its name and arguments. */
export declare function actionsFrom(run: (name: keyof Actions, args: readonly unknown[]) => Promise<unknown>): Actions;
/** Before a journey has answered: nothing is missing, nothing can be written. */
export declare const waitingValues: JourneyValues;
/** After it has gone, or while nobody is signed in. */
export declare const closedValues: JourneyValues;
