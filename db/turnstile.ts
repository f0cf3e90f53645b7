import { setImmediate as othersTurn } from "node:timers/promises";

/**
 * Lets one through at a time, in the order of arrival. Between two that follow each other the event loop gets a turn,
 * so that a long queue does not hold up those who only read.
 */
export class Turnstile {
  #last: Promise<void> | undefined;

  /** Resolves when it is the caller's turn; the function it gives must be called to let the next one in. */
  async enter(): Promise<() => void> {
    const before = this.#last;
    let open = () => {};
    const mine = new Promise<void>((resolve) => {
      open = resolve;
    });
    this.#last = mine;
    if (before) {
      await before;
      await othersTurn();
    }
    return () => {
      if (this.#last === mine) this.#last = undefined;
      open();
    };
  }
}
