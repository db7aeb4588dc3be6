/**
 * How an endpoint is set up: from the environment.
 */

/** How much of something is let through in a stretch of time. */
export interface Limit {
  readonly count: number;
  readonly seconds: number;
}

export interface Config {
  /** the practice that the provider's key speaks for */
  readonly practice: {readonly id: string; readonly name: string};
  /** 32 characters or more */
  readonly providerKey: string;
  /** origins of the pages that may post from a browser; `*` for any */
  readonly allowedOrigins: readonly string[];
  /** the page that a personal link opens */
  readonly clientPage: string;
  /** how long the code of a personal link works, and on how many devices, where the provider does not say */
  readonly link: {readonly days: number; readonly devices: number};
  readonly limits: {
    /** requests of one token, or of the provider's key */
    readonly requests: Limit;
    /** failed attempts from one address: at the provider's key, at codes, at tokens; each counted by itself */
    readonly failures: Limit;
  };
  /** the header in which the proxy in front says whom it speaks for; the last address in it counts */
  readonly addressHeader?: string;
}

/** Where the process listens and keeps its database. */
export interface Place {
  readonly host: string;
  readonly port: number;
  readonly file: string;
}

/** A set-up that an endpoint cannot start with. The message names each variable that is wrong, and what would be right. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Requests and failed attempts that are let through, unless the set-up says otherwise. */
export const usualLimits: Config['limits'] = {
  requests: {count: 300, seconds: 60},
  failures: {count: 20, seconds: 600},
};

/** Reads the set-up. Throws a {@link ConfigError} that names all that is wrong with it. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): {config: Config; place: Place} {
  const wrong: string[] = [];
  const text = (name: string, expected: string, fits: (value: string) => boolean, usual?: string): string => {
    const value = env[name]?.trim() || usual;
    if (value !== undefined && fits(value)) return value;
    wrong.push(`${name}: expected ${expected}`);
    return '';
  };
  const whole = (name: string, from: number, to: number, usual: number): number =>
    Number(
      text(
        name,
        `a whole number from ${from} to ${to}`,
        (value) => /^\d+$/.test(value) && Number(value) >= from && Number(value) <= to,
        `${usual}`,
      ),
    );

  const practice = text(
    'KAP_PRACTICE',
    'an id (letters, digits, - and _), a space, and the name of the practice, such as "harbor Harbor Street Therapy"',
    (value) => /^[\w-]{1,64} +\S/.test(value),
  );
  const clientPage = text(
    'KAP_CLIENT_PAGE',
    'the address of the page that personal links open, without a fragment',
    (value) => isWeb(value) && !value.includes('#'),
  );
  const origins = text(
    'KAP_ALLOWED_ORIGINS',
    'origins such as https://clinic.example, with spaces between them, or *',
    (value) =>
      value === '*' || value.split(/[\s,]+/).every((origin) => isWeb(origin) && new URL(origin).origin === origin),
    isWeb(clientPage) ? new URL(clientPage).origin : '*',
  );
  const addressHeader = env['KAP_ADDRESS_HEADER']?.trim();
  const config: Config = {
    practice: {id: practice.split(' ')[0] ?? '', name: practice.replace(/^\S+ +/, '')},
    // The key itself is never part of a message.
    providerKey: text('KAP_PROVIDER_KEY', '32 characters or more: letters, digits and ~+/.=_-', (value) =>
      /^[\w~+/.=-]{32,512}$/.test(value),
    ),
    allowedOrigins: origins.split(/[\s,]+/),
    clientPage,
    link: {days: whole('KAP_LINK_DAYS', 1, 365, 90), devices: whole('KAP_LINK_DEVICES', 1, 20, 5)},
    limits: usualLimits,
    ...(addressHeader && {addressHeader}),
  };
  const place: Place = {
    host: text('HOST', 'an address of this machine', () => true, '127.0.0.1'),
    port: whole('PORT', 0, 65535, 8787),
    file: text('KAP_DATABASE', 'the path of the database file', () => true),
  };
  if (wrong.length > 0) throw new ConfigError(wrong.join('\n'));
  return {config, place};
}

function isWeb(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}
