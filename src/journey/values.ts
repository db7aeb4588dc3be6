/** What a journey gives to its widgets; and what they see before one has answered, or after it has gone. */
import {defaultProgram} from '../program/parts.ts';
import type {Actions, DeliveryState, Program, RecordHead} from './contexts.ts';
import {RecordError} from '../record/repository.ts';
import {noContents} from '../record/store.ts';

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

/** A record that was not read yet. */
const waitingRecord: RecordHead = Object.freeze({
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
const closedRecord: RecordHead = Object.freeze({...waitingRecord, status: 'closed'});

/** No endpoint. */
const noDelivery: DeliveryState = Object.freeze({
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
} as const satisfies ActionKinds;

/** For each action that a widget has: one that is left out is an error of the compiler, not something that is missing on a page. */
export type ActionKinds = {readonly [K in keyof Actions]: 'reads' | 'writes'};

/** Makes every action from one function that is told its name and arguments. */
export function actionsFrom(run: (name: keyof Actions, args: readonly unknown[]) => Promise<unknown>): Actions {
  const names = Object.keys(actionKinds) as (keyof Actions)[]; // the keys of what stands above
  const actions = names.map((name) => [name, (...args: unknown[]) => run(name, args)] as const);
  return Object.freeze(Object.fromEntries(actions)) as unknown as Actions; // all of `Actions`, as the compiler checked above
}

function refuse(): Promise<never> {
  return Promise.reject(new RecordError('closed', 'No record is open here.'));
}

/** Actions that refuse. */
const noActions: Actions = actionsFrom(refuse);

/** On a record that could not be opened: all but another try refuse. */
export function failedActions(reopen: () => Promise<void>): Actions {
  return actionsFrom((name) => (name === 'reopen' ? reopen() : refuse()));
}

/** Without a journey the program is the default, with the parts of all widgets that have come by then. */
function without(record: RecordHead): JourneyValues {
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
export const waitingValues: JourneyValues = without(waitingRecord);

/** After it has gone, or while nobody is signed in. */
export const closedValues: JourneyValues = without(closedRecord);
