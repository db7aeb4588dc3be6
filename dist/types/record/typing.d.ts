import type { Draft, Repository } from './repository.js';
/** What one page has left: of which generation of the record, and what was typed. */
export interface Left {
    readonly generation: number;
    readonly drafts: readonly Draft[];
}
/** Reads what a page has left; undefined where it is not ours. */
export declare function leftIn(value: unknown): Left | undefined;
/**
 * Leaves what a page has typed and not written; what it left before is gone.
 *
 * @param page names the page
 */
export declare function leaveTyping(storage: Storage, database: string, page: string, { generation, drafts }: Left): void;
/** Takes what pages have left into the record. What was typed before the record was closed or erased is not taken. */
export declare function takeTyping(storage: Storage, database: string, device: Repository): Promise<void>;
/** Removes what pages have left: the record was erased. */
export declare function dropTyping(storage: Storage, database: string): void;
