/**
 * Every error as problem details (RFC 9457). The types are part of the contract: they do not change.
 */

const base = 'https://kap-widgets.dev/problems';

const known = {
  malformed: {status: 400, title: 'The request could not be read'},
  unauthorized: {status: 401, title: 'A valid token is needed'},
  subject: {status: 403, title: 'The token is for another client'},
  'not-found': {status: 404, title: 'There is nothing at this address'},
  method: {status: 405, title: 'This address does not take this method'},
  link: {status: 410, title: 'This link no longer works'},
  'too-large': {status: 413, title: 'The request is too large'},
  'content-type': {status: 415, title: 'This content type is not taken here'},
  invalid: {status: 422, title: 'The content does not fit its schema'},
  'id-reused': {status: 422, title: 'This id was used for other content'},
  'too-many': {status: 429, title: 'Too many requests'},
  internal: {status: 500, title: 'Something went wrong here'},
  busy: {status: 503, title: 'Busy just now'},
} as const;

export type ProblemName = keyof typeof known;

/** What an answer says about an error. */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** what exactly, never with what a client wrote */
  readonly detail?: string;
}

/** Ends a request with problem details. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly details: ProblemDetails;
  readonly headers: Readonly<Record<string, string>>;

  constructor(name: ProblemName, detail?: string, headers: Record<string, string> = {}) {
    super(name);
    this.details = {type: `${base}/${name}`, ...known[name], ...(detail !== undefined && {detail})};
    this.headers = name === 'unauthorized' ? {'www-authenticate': 'Bearer', ...headers} : headers;
  }

  toResponse(): Response {
    return new Response(JSON.stringify(this.details), {
      status: this.details.status,
      headers: {...this.headers, 'content-type': 'application/problem+json'},
    });
  }
}
