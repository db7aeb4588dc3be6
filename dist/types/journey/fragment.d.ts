/** What there is to say: `#kap=<client>.<code>` is a link, `#kap-exercise=<id>` opens an exercise. */
export type FragmentName = 'kap' | 'kap-exercise';
/** What a personal link carries. */
export interface PersonalLink {
    readonly client: string;
    readonly code: string;
}
/** What is said, with its `#`: in the address, or by what left it and was not dropped. Empty where nothing is. */
export declare function readFragment(name: FragmentName): string;
/** Keeps in the tab what was said to this page; whether that could be. The loader does so, too. */
export declare function keepFragment(name: FragmentName, text: string): boolean;
/** It was kept, refused or followed: nothing of it stays. */
export declare function dropFragment(name: FragmentName): void;
/** Takes a personal link out of the address bar, once, and returns what it said. One that says nothing is dropped. */
export declare function takeLink(): PersonalLink | undefined;
