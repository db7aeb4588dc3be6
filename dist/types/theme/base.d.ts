export declare const base: import("lit").CSSResult;
