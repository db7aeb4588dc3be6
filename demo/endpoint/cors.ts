/**
 * Which pages may post from a browser. Only posting events and enrolling is open to other origins: what the provider reads
 * is for this endpoint's own pages.
 */

/** Seconds that a browser remembers what is allowed. */
const lifetime = 600;

/** The headers for one answer, errors included; none where the request's origin may not read it. */
export function corsHeaders(request: Request, allowed: readonly string[]): Record<string, string> {
  const vary = {vary: 'origin'};
  const preflight = request.method === 'OPTIONS';
  const method = preflight ? request.headers.get('access-control-request-method') : request.method;
  const origin = request.headers.get('origin');
  if (origin === null || method !== 'POST' || /^\/(v1\/clients|inbox)(\/|$)/.test(new URL(request.url).pathname))
    return vary;
  const named = allowed.includes(origin);
  if (!named && !allowed.includes('*')) return vary;
  return {
    ...vary,
    'access-control-allow-origin': named ? origin : '*',
    // The Fetch standard refuses credentials where any origin is allowed.
    ...(named && {'access-control-allow-credentials': 'true'}),
    ...(preflight
      ? {
          'access-control-allow-methods': 'POST',
          'access-control-allow-headers': 'authorization, content-type, idempotency-key',
          'access-control-max-age': `${lifetime}`,
        }
      : {'access-control-expose-headers': 'retry-after, www-authenticate'}),
  };
}
