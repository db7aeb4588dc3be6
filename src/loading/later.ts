/** How the files of a page get what comes later. They know no file's name: the loader, which knows all, hands over the one way. */

/** Loads a file by its name without hash, such as `playing`; gives the module, or rejects where it did not come. */
export type Load = (name: string) => Promise<unknown>;

let hand: (load: Load) => void;
const handed = new Promise<Load>((resolve) => (hand = resolve));

/** Called by the loader once core has come. The first one counts. */
export function handOver(load: Load): void {
  hand(load);
}

/** What the build makes of each `import(…)` in the sources. */
export async function later(name: string): Promise<unknown> {
  return (await handed)(name);
}
