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
/** Whether an action writes into the record. A duplicated tab only reads, and closing a record writes nothing into it. */
export declare const actionKinds: {
    readonly save: "writes";
    readonly share: "writes";
    readonly withdraw: "writes";
    readonly remove: "writes";
    readonly query: "reads";
    readonly days: "reads";
    readonly draft: "reads";
    readonly otherDrafts: "reads";
    readonly keepDraft: "writes";
    readonly consent: "writes";
    readonly withdrawConsent: "writes";
    readonly retry: "writes";
    readonly keep: "writes";
    readonly takeOver: "writes";
    readonly offered: "reads";
    readonly declineOffer: "writes";
    readonly leave: "reads";
    readonly export: "reads";
    readonly erase: "writes";
    readonly reopen: "reads";
};
/** For each action that a widget has: one that is left out is an error of the compiler, not something that is missing on a page. */
export type ActionKinds = {
    readonly [K in keyof Actions]: 'reads' | 'writes';
};
/** Makes every action from one function that is told its name and arguments. */
export declare function actionsFrom(run: (name: keyof Actions, args: readonly unknown[]) => Promise<unknown>): Actions;
/** On a record that could not be opened: all but another try refuse. */
export declare function failedActions(reopen: () => Promise<void>): Actions;
/** Before a journey has answered: nothing is missing, nothing can be written. */
export declare const waitingValues: JourneyValues;
/** After it has gone, or while nobody is signed in. */
export declare const closedValues: JourneyValues;
