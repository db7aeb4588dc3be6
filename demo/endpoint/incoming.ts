/**
 * Reads and checks what a device posts, before anything is stored.
 */
import * as z from 'zod/mini';
import {enrolmentRequestSchema, eventSchema} from '../../src/delivery/event.ts';
import {uuid7Schema} from '../../src/record/schemas.ts';
import {readJson} from './body.ts';
import type {EnrolmentRequest} from './enrolments.ts';
import type {Incoming, Outcome} from './events.ts';
import {Problem} from './problems.ts';

/** Bytes of a request with one event. */
const largestSingle = 1024 * 1024;
/** Bytes of a request with several: a little more than the 60 KiB that a sender may use. */
const largestBatch = 64 * 1024;
const mostEvents = 50;

/** What any event must have before it can be spoken of by its id. */
const named = z.looseObject({id: uuid7Schema(), subject: z.optional(z.unknown())});
const batch = z.array(named).check(z.minLength(1), z.maxLength(mostEvents));

/** The events of one request, checked; `rejected` are those of a batch that do not fit. */
export interface IncomingRequest {
  readonly batch: boolean;
  readonly events: readonly Incoming[];
  readonly rejected: Outcome['rejected'];
}

/**
 * Reads a request's events.
 *
 * @param client the token's client: an event that does not name it ends the whole request with the problem `subject`
 */
export async function readIncoming(request: Request, client: string): Promise<IncomingRequest> {
  switch (contentType(request)) {
    case 'application/cloudevents+json':
      return readSingle(request, client);
    case 'application/cloudevents-batch+json':
      return readBatch(request, client);
    default:
      throw new Problem('content-type', 'Expected application/cloudevents+json or application/cloudevents-batch+json.');
  }
}

async function readSingle(request: Request, client: string): Promise<IncomingRequest> {
  const one = named.safeParse(await readJson(request, largestSingle));
  if (!one.success) throw new Problem('malformed', 'Expected a CloudEvent with an id that is a UUID of version 7.');
  const key = request.headers.get('idempotency-key');
  if (key !== null && key !== `"${one.data.id}"`) {
    throw new Problem('malformed', 'Expected an Idempotency-Key that is the id of the event, in quotes.');
  }
  requireSubject(one.data, client);
  const checked = check(one.data);
  if (checked instanceof Problem) throw checked;
  return {batch: false, events: [checked], rejected: []};
}

async function readBatch(request: Request, client: string): Promise<IncomingRequest> {
  const several = batch.safeParse(await readJson(request, largestBatch));
  if (!several.success) {
    throw new Problem(
      'malformed',
      `Expected 1 to ${mostEvents} CloudEvents, each with an id that is a UUID of version 7.`,
    );
  }
  if (new Set(several.data.map(({id}) => id)).size < several.data.length) {
    throw new Problem('malformed', 'Expected each id once.');
  }
  const events: Incoming[] = [];
  const rejected: Outcome['rejected'] = [];
  for (const one of several.data) {
    requireSubject(one, client);
    const checked = check(one);
    if (checked instanceof Problem) rejected.push({id: one.id, problem: checked.details});
    else events.push(checked);
  }
  return {batch: true, events, rejected};
}

/** Ends the request where an event is not the token's client's: it would be filed under somebody else. */
function requireSubject({subject}: z.infer<typeof named>, client: string): void {
  if (subject !== client) throw new Problem('subject', 'Expected events of the client that the token is for.');
}

/** Checks one event against its schema. What is stored is the event as it came, extensions included. */
function check(whole: object): Incoming | Problem {
  const result = eventSchema().safeParse(whole);
  if (!result.success) return misfit(result.error.issues);
  const {data} = result.data;
  return {event: result.data, whole, ...(typeof data === 'object' && {kind: data.kind})};
}

/** Reads a request for a token. */
export async function readEnrolment(request: Request): Promise<EnrolmentRequest> {
  if (contentType(request) !== 'application/json') throw new Problem('content-type', 'Expected application/json.');
  const result = enrolmentRequestSchema().safeParse(await readJson(request, largestBatch));
  if (!result.success) throw misfit(result.error.issues);
  return result.data;
}

/** Names the place that does not fit, never what stands there. */
function misfit(issues: readonly {readonly path: readonly PropertyKey[]}[]): Problem {
  const places = [...new Set(issues.map(({path}) => path.map(String).join('.') || 'the whole'))];
  return new Problem('invalid', `Not as expected: ${places.slice(0, 5).join(', ')}.`);
}

function contentType(request: Request): string {
  return (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}
