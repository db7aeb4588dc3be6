/**
 * How long to wait before trying again: exponential from 2 s to 5 min with full jitter, so that the devices of a practice do
 * not all come back at once (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
 *
 * @param failures how many there were in a row, 1 or more
 * @param random from 0 to 1
 * @returns milliseconds
 */
export declare function backoff(failures: number, random: () => number): number;
