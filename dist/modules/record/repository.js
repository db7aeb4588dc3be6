/** The member that is each table's key. */
export const keys = { entries: 'id', days: 'day', outbox: 'id', drafts: 'key', aside: 'key', meta: 'name' };
export const tables = Object.keys(keys); // just these
/** A record that could not be read or written. `cause` holds the browser's own error. */
export class RecordError extends Error {
    constructor(failure, message, cause) {
        super(message, { cause });
        this.name = 'RecordError';
        this.failure = failure;
    }
}
