export declare const fields: import("lit").CSSResult;
