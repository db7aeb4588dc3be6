/** A page's claim to its tab. One for all journeys and all bundles of a page. */
interface Claim {
    held: boolean;
    /** call back when it is had after all: the other tab was closed */
    readonly listeners: Set<() => void>;
    /** when it is known who has it */
    readonly settled: Promise<void>;
}
/** Claims the right to write to this tab's records; undefined where a duplicate cannot be told from the first. */
export declare function claimTab(): Claim | undefined;
export {};
