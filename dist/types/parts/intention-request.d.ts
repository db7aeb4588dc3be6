/**
 * The client wants to go to their intention. A builder that can be seen goes there and calls `preventDefault()`; where none does,
 * there is no way to it on this page.
 */
export declare class KapIntentionRequest extends Event {
    /** asks only whether there is a way: a builder that would go there says so, and nothing moves */
    readonly probe: boolean;
    constructor(probe?: boolean);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'kap-intention-request': KapIntentionRequest;
    }
}
