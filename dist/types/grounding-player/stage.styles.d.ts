/** What is seen from Start on; it stands on top of the pacer's and the element's own. */
declare const _default: import("lit").CSSResult;
export default _default;
