/** What the device keeps of an entry: telling apart what is there, what was removed, and what no longer parses. */
import * as z from 'zod/mini';
import { once } from "../once.js";
import { entrySchema } from "./entry.js";
const beside = once(() => z.object({
    attempted: z.record(z.string(), z.int()),
    sent: z.optional(z.strictObject({ version: z.int(), at: z.string() })),
    from: z.optional(z.array(z.string())),
    checkInDay: z.optional(z.string()),
}));
/** Whether an entry is still there, not only the trace that it was. */
export function isLive(row) {
    return row !== undefined && 'kind' in row;
}
/** The entry alone, without what the device keeps beside it. */
export function plainEntry(stored) {
    const { attempted: _attempted, sent: _sent, from: _from, checkInDay: _day, ...plain } = stored;
    return plain;
}
/** Whether a row is an entry that these widgets can read. */
export function parses(row) {
    return entrySchema().safeParse(plainEntry(row)).success && beside().safeParse(row).success;
}
/** What stays in the place of an entry. Takes what can be read of one that does not parse. */
export function traceOf({ id, version, attempted, from }, next = version) {
    const { shape } = beside();
    return {
        id,
        version: z.int().safeParse(next).success ? next : 1,
        attempted: shape.attempted.safeParse(attempted).data ?? {},
        ...(shape.from.safeParse(from).success && from && { from }),
    };
}
