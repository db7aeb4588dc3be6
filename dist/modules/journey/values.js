/** What a journey gives to its widgets; and what they see before one has answered, or after it has gone. */
import { defaultProgram } from "../program/parts.js";
import { RecordError } from "../record/repository.js";
import { noContents } from "../record/store.js";
/** A record that was not read yet. */
const waitingRecord = Object.freeze({
    status: 'waiting',
    site: '',
    client: 'local',
    opened: 'neither',
    place: 'memory',
    undecided: false,
    readonly: false,
    evictable: false,
    offered: 0,
    ...noContents,
});
/** A record that is closed: a sign-in that nobody has signed in to, or a journey that is gone. */
const closedRecord = Object.freeze({ ...waitingRecord, status: 'closed' });
/** No endpoint. */
const noDelivery = Object.freeze({
    available: false,
    name: '',
    changed: false,
    offline: false,
    failing: false,
    unconfirmed: false,
    waiting: new Map(),
    waitingCount: 0,
    sent: new Map(),
    stranded: [],
});
/** Whether an action writes into the record. A duplicated tab only reads, and closing a record writes nothing into it. */
export const actionKinds = {
    save: 'writes',
    share: 'writes',
    withdraw: 'writes',
    remove: 'writes',
    query: 'reads',
    days: 'reads',
    draft: 'reads',
    otherDrafts: 'reads',
    keepDraft: 'writes',
    consent: 'writes',
    withdrawConsent: 'writes',
    retry: 'writes',
    keep: 'writes',
    takeOver: 'writes',
    offered: 'reads',
    declineOffer: 'writes',
    leave: 'reads',
    export: 'reads',
    erase: 'writes',
    reopen: 'reads',
};
/** Makes every action from one function that is told its name and arguments. */
export function actionsFrom(run) {
    const names = Object.keys(actionKinds); // the keys of what stands above
    const actions = names.map((name) => [name, (...args) => run(name, args)]);
    return Object.freeze(Object.fromEntries(actions)); // all of `Actions`, as the compiler checked above
}
function refuse() {
    return Promise.reject(new RecordError('closed', 'No record is open here.'));
}
/** Actions that refuse. */
const noActions = actionsFrom(refuse);
/** On a record that could not be opened: all but another try refuse. */
export function failedActions(reopen) {
    return actionsFrom((name) => (name === 'reopen' ? reopen() : refuse()));
}
/** Without a journey the program is the default, with the parts of all widgets that have come by then. */
function without(record) {
    return Object.freeze({
        get program() {
            return defaultProgram();
        },
        record,
        delivery: noDelivery,
        actions: noActions,
    });
}
/** Before a journey has answered: nothing is missing, nothing can be written. */
export const waitingValues = without(waitingRecord);
/** After it has gone, or while nobody is signed in. */
export const closedValues = without(closedRecord);
