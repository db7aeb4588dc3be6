/**
 * How work grows with what it is given: the ratio of two sizes in one run. What a machine takes for one of them says nothing, since
 * nobody knows what else it does.
 */

/** Milliseconds that some work takes once, out of so many times. */
function measure(work: () => unknown, times: number): number {
  const start = performance.now();
  for (let i = 0; i < times; i++) work();
  return (performance.now() - start) / times;
}

/** Work that is done so many times in a row that a clock which ticks once in a millisecond can tell. */
class Side {
  best = Infinity;
  readonly #work: () => unknown;
  #times = 1;

  constructor(work: () => unknown) {
    this.#work = work;
  }

  turn(): void {
    let took: number;
    while ((took = measure(this.#work, this.#times)) * this.#times < 4) this.#times *= 2;
    this.best = Math.min(this.best, took);
  }
}

/**
 * How many times longer some work takes with much than with little. Both take turns, and the quickest turn of each counts: a busy
 * machine makes some of them slower, and none quicker.
 */
function ratio<T>(work: (given: T) => unknown, little: T, much: T): number {
  const [few, many] = [new Side(() => work(little)), new Side(() => work(much))];
  for (let turn = 0; turn < 5; turn++) {
    few.turn();
    many.turn();
  }
  return many.best / few.best;
}

/**
 * How much longer a text of so many characters takes than the thirty-second part of it. Where each character is read as often as
 * any other it is about 32, and where each is read again for every one before it, 1024.
 */
export function growth(work: (text: string) => unknown, piece: string, characters: number): number {
  const text = (size: number) => piece.repeat(Math.ceil(size / piece.length));
  return ratio(work, text(characters / 32), text(characters));
}

/** More than any work in step with its text, whatever else the machine does; less than work that grows with the square. */
export const inStep = 8 * 32;
