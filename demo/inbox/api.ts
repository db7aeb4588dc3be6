/** What the inbox asks of the endpoint. */
import type {ClientView, DeviceView, LinkTerms, LinkView, NewLink} from '../endpoint/clients.ts';
import type {Feed, FeedLine} from '../endpoint/events.ts';
import type {ProblemDetails} from '../endpoint/problems.ts';

export type {ClientView, DeviceView, FeedLine, LinkTerms, LinkView, NewLink};

/** The endpoint's answer was none, or no yes. `status` is 0 where there was no answer. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  /** seconds to wait, where the endpoint said so */
  readonly after: number;

  constructor(status: number, message: string, after = 0) {
    super(message);
    this.status = status;
    this.after = after;
  }
}

export interface Clients {
  readonly practice: {readonly id: string; readonly name: string};
  readonly clients: readonly ClientView[];
}

/** Beside the page, so that an endpoint can stand under any path. */
const root = new URL('../v1/', location.href);

/** Asks with one provider's key. */
export class Api {
  readonly #key: string;

  constructor(key: string) {
    this.#key = key;
  }

  clients(): Promise<Clients> {
    return this.#ask('GET', 'clients');
  }

  /** A page of what came in after a number, of all clients. */
  feed(after: number): Promise<Feed> {
    return this.#ask('GET', `events?after=${after}&limit=500`);
  }

  makeClient(name: string, terms: Partial<LinkTerms>): Promise<{client: ClientView; link: NewLink}> {
    return this.#ask('POST', 'clients', {name, ...terms});
  }

  makeLink(client: string, terms: Partial<LinkTerms>): Promise<{link: NewLink}> {
    return this.#ask('POST', `clients/${client}/links`, terms);
  }

  links(client: string): Promise<{links: readonly LinkView[]}> {
    return this.#ask('GET', `clients/${client}/links`);
  }

  devices(client: string): Promise<{devices: readonly DeviceView[]}> {
    return this.#ask('GET', `clients/${client}/devices`);
  }

  revokeLink(client: string, link: string): Promise<void> {
    return this.#ask('DELETE', `clients/${client}/links/${link}`);
  }

  revokeDevice(client: string, device: string): Promise<void> {
    return this.#ask('DELETE', `clients/${client}/devices/${device}`);
  }

  markRead(client: string, seq: number): Promise<void> {
    return this.#ask('PUT', `clients/${client}/read`, {seq});
  }

  erase(client: string): Promise<void> {
    return this.#ask('DELETE', `clients/${client}`);
  }

  async #ask<T>(method: string, path: string, body?: object): Promise<T> {
    let response: Response;
    try {
      response = await fetch(new URL(path, root), {
        method,
        headers: {authorization: `Bearer ${this.#key}`, ...(body && {'content-type': 'application/json'})},
        body: body ? JSON.stringify(body) : null,
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'error',
      });
    } catch {
      throw new Refusal(0, 'The endpoint does not answer.');
    }
    const text = await response.text();
    if (!response.ok) {
      const after = Number(response.headers.get('retry-after') ?? 0);
      throw new Refusal(response.status, titleOf(text) ?? 'The endpoint could not do this.', after);
    }
    // The page and the endpoint are of one version: what it answers is what its types say.
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }
}

function titleOf(text: string): string | undefined {
  try {
    return (JSON.parse(text) as ProblemDetails).title; // anything that is not a problem has no title
  } catch {
    return undefined;
  }
}

/** Says in one sentence what went wrong. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Refusal)) return 'Something went wrong on this page. Load it again.';
  const {status, after, message} = error;
  if (status === 0) return 'The endpoint does not answer. Look at your connection, then try again.';
  if (status === 429) {
    const minutes = Math.ceil(after / 60);
    return `Too many tries. You can try again in about ${minutes <= 1 ? 'a minute' : `${minutes} minutes`}.`;
  }
  if (status >= 500) return 'The endpoint has a problem just now. Try again in a while.';
  return `${message}.`;
}
