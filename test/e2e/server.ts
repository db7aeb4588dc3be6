/** The site that whole-page tests visit: the clinic's pages, the foreign pages in `test/hosts`, and what is built. */
import {once} from 'node:events';
import {createServer, type AddressInfo} from 'node:net';
import {serve, strictPolicy} from '../../scripts/serve.ts';

/** Where the clinic's pages say that the endpoint is. */
const usualEndpoint = 'http://127.0.0.1:4180';

export interface SiteOptions {
  /** the origin of the endpoint, in place of the one that the pages name */
  readonly endpoint?: string;
  /** sent with everything, beside the usual ones */
  readonly headers?: Readonly<Record<string, string>>;
  /** sends the strictest policy under which the suite works */
  readonly strict?: boolean;
  /** 0 for any that is free */
  readonly port?: number;
  /** the folder with `kap.js`, relative to the repository or absolute */
  readonly dist?: string;
}

/**
 * Serves the clinic at `/`, the foreign pages at `/hosts/` and the built files at `/dist/`, and at `/kap/` where the
 * snippet has them, on the loopback.
 *
 * @returns the site's origin as `url`, and how to stop it
 */
export async function start({
  endpoint = usualEndpoint,
  headers,
  strict = false,
  port = 0,
  dist = 'dist',
}: SiteOptions = {}): Promise<{url: string; close: () => Promise<void>}> {
  const site = await serve(
    {'/': 'demo/clinic', '/hosts/': 'test/hosts', '/dist/': dist, '/kap/': dist},
    {
      port,
      headers: {
        // A sandboxed frame has no origin, and gets modules only from who lets everybody have them.
        'access-control-allow-origin': '*',
        ...(strict && {'content-security-policy': strictPolicy(endpoint)}),
        ...headers,
      },
      rewrite: (page) => page.replaceAll(usualEndpoint, endpoint),
    },
  );
  return {url: site.origin, close: () => site.close()};
}

/** A port that is free now: the endpoint gets the same one again after it was killed. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo; // it listens on a port
  server.close();
  await once(server, 'close');
  return port;
}
