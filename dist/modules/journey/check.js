/** Where it comes from, and what is on its way. A test puts its own here. */
export const coming = {
    load: () => import("../check.js"),
    check: undefined,
};
/** What checks a program and entries: asked for once, and again where it did not come. */
export function check() {
    if (!coming.check) {
        coming.check = coming.load();
        coming.check.catch(() => (coming.check = undefined)); // whoever asked hears of it
    }
    return coming.check;
}
