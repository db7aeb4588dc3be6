/**
 * Reads what a request carries, and no more than is allowed.
 */
import {Problem} from './problems.ts';

/** How deep objects and arrays may lie in each other. Entries are flat; what is deeper is made to exhaust a stack. */
const deepest = 64;
/** Bytes of a refused request that are let in, and thrown away, so that its sender reads the answer. */
const patience = 8 * 1024 * 1024;

/** The JSON of a request of at most `most` bytes. */
export async function readJson(request: Request, most: number): Promise<unknown> {
  let value: unknown;
  try {
    value = JSON.parse(await readText(request, most));
  } catch (error) {
    if (error instanceof Problem) throw error;
    // The parser's own message quotes what was sent.
    throw new Problem('malformed', 'Expected JSON in UTF-8.');
  }
  if (isDeep(value)) throw new Problem('malformed', `Expected at most ${deepest} objects and arrays in each other.`);
  return value;
}

async function readText(request: Request, most: number): Promise<string> {
  const tooLarge = () => new Problem('too-large', `Expected at most ${most} bytes.`);
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge();
  const decoder = new TextDecoder('utf-8', {fatal: true});
  let text = '';
  let size = 0;
  const reader = request.body?.getReader();
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    size += chunk.value.length;
    if (size > most) {
      reader?.releaseLock();
      throw tooLarge();
    }
    text += decoder.decode(chunk.value, {stream: true});
  }
  return text + decoder.decode();
}

/**
 * Lets the rest of a refused request come in. A browser that is still sending when the connection closes reports a network
 * failure, and never sees why it was refused.
 */
export async function discard(request: Request): Promise<void> {
  const {body} = request;
  if (!body || body.locked) return;
  const reader = body.getReader();
  let size = 0;
  for (let chunk = await reader.read(); chunk.value && size < patience; chunk = await reader.read())
    size += chunk.value.length;
  await reader.cancel();
}

function isDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
  }
  return false;
}
