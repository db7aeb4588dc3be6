/** Icons: 20 by 20, drawn in strokes. They stand beside a word; alone only to close. */
import { type TemplateResult } from 'lit';
declare const paths: {
    readonly calendar: "M3 6.5a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2V15a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2zM3 8.5h14M7 2.75v3m6-3v3m-3 5v4m-2-2h4";
    readonly chevron: "m5.5 8 4.5 4.5L14.5 8";
    readonly close: "m5 5 10 10M15 5 5 15";
    readonly device: "M5.5 4.5a2 2 0 0 1 2-2h5a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2h-5a2 2 0 0 1-2-2zM7.75 10l1.5 1.5 3-3.25";
    readonly expand: "M12 3.5h4.5V8M8 16.5H3.5V12M16.5 3.5l-5 5M3.5 16.5l5-5";
    readonly eye: "M2 10.25C3.75 7.25 6.6 5.5 10 5.5s6.25 1.75 8 4.75C16.25 13.25 13.4 15 10 15s-6.25-1.75-8-4.75ZM12.25 10.25a2.25 2.25 0 1 1-4.5 0 2.25 2.25 0 0 1 4.5 0";
    readonly exit: "M8 3.75H5A1.25 1.25 0 0 0 3.75 5v10A1.25 1.25 0 0 0 5 16.25h3M12.5 6.5 16 10l-3.5 3.5M15.5 10H8";
    readonly lock: "M4.5 11a2 2 0 0 1 2-2h7a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2zM7 9V6.5a3 3 0 0 1 6 0V9";
    readonly next: "m8 5.5 4.5 4.5L8 14.5";
    readonly pause: "M7 5v10M13 5v10";
    readonly person: "M12.75 6.5a2.75 2.75 0 1 1-5.5 0 2.75 2.75 0 0 1 5.5 0M4.5 16.5c0-3 2.5-4.75 5.5-4.75s5.5 1.75 5.5 4.75";
    readonly phone: "M6.6 3H4.5A1.5 1.5 0 0 0 3 4.6C3.4 11.2 8.8 16.6 15.4 17a1.5 1.5 0 0 0 1.6-1.5v-2.1l-3.6-1.5-1.6 1.8a10.5 10.5 0 0 1-5.5-5.5l1.8-1.6z";
    readonly play: "m6.5 4.5 9 5.5-9 5.5z";
    readonly print: "M6 8V3h8v5M6 14.5H4.5A1.5 1.5 0 0 1 3 13V9.5A1.5 1.5 0 0 1 4.5 8h11A1.5 1.5 0 0 1 17 9.5V13a1.5 1.5 0 0 1-1.5 1.5H14M6 12h8v5H6z";
    readonly sent: "M17.25 10a7.25 7.25 0 1 1-14.5 0 7.25 7.25 0 0 1 14.5 0M10 14V7M7 9.75l3-3 3 3";
    readonly speaker: "M3 7.75v4.5h3l4 3.25v-11l-4 3.25zM12.75 7.5a3.5 3.5 0 0 1 0 5M15 5a7 7 0 0 1 0 10";
    readonly stop: "M6 6h8v8H6z";
    readonly text: "M3.5 5.5a2 2 0 0 1 2-2h9a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H9l-4 3.25V13.5a1.75 1.75 0 0 1-1.5-2z";
    readonly tick: "m4.5 10.5 3.75 3.75L15.5 6";
    readonly unsent: "M10 17V9.5m-3 2.75 3-3 3 3M4 4.5h12";
    readonly waiting: "M17.25 10a7.25 7.25 0 1 1-14.5 0 7.25 7.25 0 0 1 14.5 0M10 6v4l2.5 1.5";
};
/** An icon's name. */
export type Icon = keyof typeof paths;
export declare function icon(name: Icon): TemplateResult;
export {};
