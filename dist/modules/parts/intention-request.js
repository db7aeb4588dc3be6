/**
 * The client wants to go to their intention. A builder that can be seen goes there and calls `preventDefault()`; where none does,
 * there is no way to it on this page.
 */
export class KapIntentionRequest extends Event {
    constructor(probe = false) {
        super('kap-intention-request', { bubbles: true, composed: true, cancelable: true });
        this.probe = probe;
    }
}
