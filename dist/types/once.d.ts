/**
 * Makes something when it is first asked for, and keeps it. Schemas are made this way: most pages start without anything to check.
 */
export declare function once<T extends object>(make: () => T): () => T;
