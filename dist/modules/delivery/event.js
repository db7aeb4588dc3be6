/**
 * The schemas of everything that passes between the widgets and an endpoint. An endpoint can check what comes with them. The
 * browser reads only the answers, by plain functions that a test holds to these schemas: `answer.ts`, `enrol.ts`.
 */
import * as z from 'zod/mini';
import { once } from "../once.js";
import { kinds } from "../record/kinds.js";
import { entrySchema, instantSchema, uuid7Schema } from "../record/schemas.js";
import { savedType, schemaOf, withdrawnType } from "./envelope.js";
/** The provider's opaque reference for a client. */
export const clientIdSchema = once(() => z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/)));
const attributes = once(() => ({
    specversion: z.literal('1.0'),
    /** made once for each shared version, the same on every retry */
    id: uuid7Schema(),
    /** the journey's site, a URI */
    source: z.string().check(z.minLength(1), z.maxLength(2000)),
    /** the client, where there is one */
    subject: z.optional(clientIdSchema()),
    /** when the client did it */
    time: instantSchema(),
    kapentry: uuid7Schema(),
    kapversion: z.int().check(z.positive()),
}));
/** A version of an entry that the client shared. */
export const savedEventSchema = once(() => z
    .looseObject({
    ...attributes(),
    type: z.enum(kinds.map(savedType)),
    dataschema: z.string(),
    datacontenttype: z.optional(z.literal('application/json')),
    data: entrySchema(),
})
    .check(z.refine(({ type, data }) => type === savedType(data.kind), { path: ['type'], error: 'differs from data.kind' }), z.refine(({ dataschema, data }) => dataschema === schemaOf(data.kind), {
    path: ['dataschema'],
    error: 'differs from data.kind',
}), z.refine(({ kapentry, data }) => kapentry === data.id, { path: ['kapentry'], error: 'differs from data.id' }), z.refine(({ kapversion, data }) => kapversion === data.version, {
    path: ['kapversion'],
    error: 'differs from data.version',
}), z.refine(({ data }) => data.sharing === 'shared', { path: ['data', 'sharing'], error: 'expected "shared"' })));
/** All versions of an entry up to `kapversion` are taken back. */
export const withdrawnEventSchema = once(() => z.looseObject({
    ...attributes(),
    type: z.literal(withdrawnType),
    data: z.optional(z.undefined()),
}));
/** A shared version that only the provider can read: `data` is a JWE in compact serialization. */
export const sealedEventSchema = once(() => z.looseObject({
    ...attributes(),
    type: z.literal('app.kap.sealed.v1'),
    datacontenttype: z.literal('application/jose'),
    dataschema: z.optional(z.undefined()),
    data: z.string().check(z.regex(/^[\w-]+\.[\w-]*\.[\w-]+\.[\w-]+\.[\w-]+$/)),
}));
/** One event, `application/cloudevents+json`. Unknown attributes are kept: they are a CloudEvent's extensions. */
export const eventSchema = once(() => z.discriminatedUnion('type', [savedEventSchema(), withdrawnEventSchema(), sealedEventSchema()]));
/** Several events, `application/cloudevents-batch+json`. */
export const batchSchema = once(() => z.array(eventSchema()).check(z.minLength(1), z.maxLength(50)));
/** What a device sends to be given a token. */
export const enrolmentRequestSchema = once(() => z.object({
    client: clientIdSchema(),
    /** from the personal link */
    code: z.string().check(z.minLength(1), z.maxLength(200)),
    /** the record's random id of this device */
    device: uuid7Schema(),
    /** where the record is kept: a token for a tab expires within a day */
    storage: z.enum(['device', 'tab']),
}));
/** A token that can only post for one client from one device. */
export const enrolmentAnswerSchema = once(() => z.object({
    token: z.string().check(z.minLength(1)),
    expires: z.exactOptional(instantSchema()),
}));
/** An error in the endpoint's own words (RFC 9457). */
export const problemSchema = once(() => z.object({
    type: z.optional(z.string()),
    title: z.optional(z.string()),
    detail: z.optional(z.string()),
    status: z.optional(z.int()),
}));
/** Which events an endpoint has taken, and which it never will. */
export const acknowledgementSchema = once(() => z.object({
    accepted: z.array(z.string()),
    rejected: z.optional(z.array(z.object({ id: z.string(), problem: z.optional(problemSchema()) }))),
}));
