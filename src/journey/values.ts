/** What a journey gives to its widgets; and what they see before one has answered, or after it has gone. */
import {defaultProgram} from '../program/parts.ts';
import type {Actions, DeliveryState, Program, RecordHead} from './contexts.ts';
import {RecordError} from '../record/repository.ts';

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
  written: false,
  readonly: false,
  evictable: false,
  sessions: [],
  checklists: [],
  intentions: [],
  steps: [],
  today: '',
  offered: 0,
  aside: 0,
  withdrawals: 0,
  generation: 0,
  revision: 0,
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
  waiting: new Map(),
  waitingCount: 0,
  sent: new Map(),
  stranded: [],
});

const names = [
  'save', 'share', 'withdraw', 'remove', 'query', 'days', 'draft', 'otherDrafts', 'keepDraft', 'consent',
  'withdrawConsent', 'retry', 'keep', 'takeOver', 'offered', 'declineOffer', 'leave', 'export', 'erase',
] as const satisfies readonly (keyof Actions)[]; // prettier-ignore

/** Makes every action from one function that is told its name and arguments. */
export function actionsFrom(run: (name: keyof Actions, args: readonly unknown[]) => Promise<unknown>): Actions {
  const actions = names.map((name) => [name, (...args: unknown[]) => run(name, args)] as const);
  return Object.freeze(Object.fromEntries(actions)) as unknown as Actions; // each name is one of `Actions`, as checked above
}

/** Actions that refuse. */
const noActions: Actions = actionsFrom(() => Promise.reject(new RecordError('closed', 'No record is open here.')));

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
