/**
 * What is read without a schema, since the schemas come later than the page: answers, drafts, preferences. Each such reader takes
 * parsed JSON, says what stands in it or nothing, and is held to its schema by a property test.
 */

/** Whether JSON is an object, and no list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isTextOrMissing(value: unknown): value is string | undefined {
  return value === undefined || isText(value);
}

/** A text, or undefined. */
export function asText(value: unknown): string | undefined {
  return isText(value) ? value : undefined;
}

/** Reads each member of an object with names of somebody else's; undefined where it is none, or one of them cannot be read. */
export function eachIn<T>(value: unknown, read: (member: unknown) => T | undefined): Record<string, T> | undefined {
  if (!isObject(value)) return undefined;
  const all: Record<string, T> = {};
  for (const [name, member] of Object.entries(value)) {
    if (name === '__proto__') continue; // no member: it would change what all the others are looked up in
    const one = read(member);
    if (one === undefined) return undefined;
    all[name] = one;
  }
  return all;
}
