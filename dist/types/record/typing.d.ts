import type { Draft, Repository } from './repository.js';
/**
 * Leaves what a page has typed and not written; what it left before is gone.
 *
 * @param page names the page
 */
export declare function leaveTyping(storage: Storage, database: string, page: string, { generation, drafts }: {
    readonly generation: number;
    readonly drafts: readonly Draft[];
}): void;
/** Takes what pages have left into the record. What was typed before the record was closed or erased is not taken. */
export declare function takeTyping(storage: Storage, database: string, device: Repository): Promise<void>;
/** Removes what pages have left: the record was erased. */
export declare function dropTyping(storage: Storage, database: string): void;
