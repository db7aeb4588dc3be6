/** Events as they travel: CloudEvents 1.0 in structured JSON, around what a client shared or took back. */
import type {Entry, Kind} from '../record/entry.ts';
import type {OutboxRow} from '../record/repository.ts';

/** Where the schemas of shared entries are published. */
export const schemas = 'https://kap-widgets.dev/schema/v1/';

/** The type of an event that takes an entry back. */
export const withdrawnType = 'app.kap.entry.withdrawn.v1';

/** The type of an event that shares an entry of this kind. */
export function savedType<K extends Kind>(kind: K): `app.kap.${K}.saved.v1` {
  return `app.kap.${kind}.saved.v1`;
}

/** The published schema of an entry of this kind. */
export function schemaOf(kind: Kind): string {
  return `${schemas}${kind}.json`;
}

/** What an event is about, and whose it is. */
export interface Subject {
  readonly row: OutboxRow;
  /** the journey's site */
  readonly site: string;
  /** the provider's reference, or `local`: then the event names nobody */
  readonly client: string;
}

function envelope({row, site, client}: Subject, type: string): object {
  const {id, entry, version, time} = row;
  return {
    specversion: '1.0',
    id,
    source: site,
    ...(client !== 'local' && {subject: client}),
    type,
    time,
    kapentry: entry,
    kapversion: version,
  };
}

/** The event that shares one version of an entry, as JSON text. What the device keeps beside an entry stays there. */
export function contentEvent(subject: Subject & {readonly entry: Entry}): string {
  const {id, kind, version, day, at, zone, session, sharing, content} = subject.entry;
  return JSON.stringify({
    ...envelope(subject, savedType(kind)),
    dataschema: schemaOf(kind),
    data: {id, kind, version, day, at, zone, session, sharing, content},
  });
}

/** The event that takes back all versions of an entry up to the row's, as JSON text. It holds no content and is never sealed. */
export function withdrawalEvent(subject: Subject): string {
  return JSON.stringify(envelope(subject, withdrawnType));
}
