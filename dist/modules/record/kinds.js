/** The few names that entries are made of, plain, for whoever needs them without the schemas. */
/** The kinds of entry. */
export const kinds = ['session', 'checklist', 'intention', 'practice', 'check-in', 'measure', 'note', 'step'];
/** How the medicine is taken. `unspecified` where neither the page nor the client said. */
export const routes = ['lozenge', 'im', 'iv', 'nasal', 'unspecified'];
/** An instant, RFC 3339 with offset. */
export const instantPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
