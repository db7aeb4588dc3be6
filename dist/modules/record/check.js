/** What tells entries from what only stands where one should. */
import * as z from 'zod/mini';
import { once } from "../once.js";
import { contentSchemas, entrySchema } from "./schemas.js";
import { plainEntry } from "./stored.js";
const beside = once(() => z.object({
    attempted: z.record(z.string(), z.int()),
    sent: z.optional(z.strictObject({ version: z.int(), at: z.string() })),
    from: z.optional(z.array(z.string())),
    checkInDay: z.optional(z.string()),
}));
function parses(row) {
    return entrySchema().safeParse(plainEntry(row)).success && beside().safeParse(row).success;
}
function contentProblem(kind, content) {
    const { error } = contentSchemas()[kind].safeParse(content);
    return error && (error.issues[0]?.path.join('.') ?? '');
}
function traceOf({ id, version, attempted, from }, next = version) {
    const { shape } = beside();
    return {
        id,
        version: z.int().safeParse(next).success ? next : 1,
        attempted: shape.attempted.safeParse(attempted).data ?? {},
        ...(shape.from.safeParse(from).success && from && { from }),
    };
}
export const entryCheck = { parses, contentProblem, traceOf };
