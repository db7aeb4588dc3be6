export { kinds, routes } from "./kinds.js";
/** The largest entry, in bytes of its JSON. */
export const largestEntry = 512 * 1024;
