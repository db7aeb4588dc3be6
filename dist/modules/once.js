/**
 * Makes something when it is first asked for, and keeps it. Schemas are made this way: most pages start without anything to check.
 */
export function once(make) {
    let made;
    return () => (made ??= make());
}
