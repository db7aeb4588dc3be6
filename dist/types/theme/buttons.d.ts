export declare const buttons: import("lit").CSSResult;
