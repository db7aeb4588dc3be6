/** Where the schemas of shared entries are published. */
export const schemas = 'https://kap-widgets.dev/schema/v1/';
/** The type of an event that takes an entry back. */
export const withdrawnType = 'app.kap.entry.withdrawn.v1';
/** The type of an event that shares an entry of this kind. */
export function savedType(kind) {
    return `app.kap.${kind}.saved.v1`;
}
/** The published schema of an entry of this kind. */
export function schemaOf(kind) {
    return `${schemas}${kind}.json`;
}
function envelope({ row, site, client }, type) {
    const { id, entry, version, time } = row;
    return {
        specversion: '1.0',
        id,
        source: site,
        ...(client !== 'local' && { subject: client }),
        type,
        time,
        kapentry: entry,
        kapversion: version,
    };
}
/** The event that shares one version of an entry, as JSON text. What the device keeps beside an entry stays there. */
export function contentEvent(subject) {
    const { id, kind, version, day, at, zone, session, sharing, content } = subject.entry;
    return JSON.stringify({
        ...envelope(subject, savedType(kind)),
        dataschema: schemaOf(kind),
        data: { id, kind, version, day, at, zone, session, sharing, content },
    });
}
/** The event that takes back all versions of an entry up to the row's, as JSON text. It holds no content and is never sealed. */
export function withdrawalEvent(subject) {
    return JSON.stringify(envelope(subject, withdrawnType));
}
