/**
 * Lets at most `size` tasks run at once; the others wait in the order in which they came. A slot is handed on before
 * anybody works on what its task brought: of a host that is far away no time is lost.
 */
export class Slots {
  readonly #waiting: Array<() => void> = [];
  readonly #emptied: Array<() => void> = [];
  #free: number;

  constructor(size: number) {
    this.#free = size;
  }

  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await task();
    } finally {
      this.#release();
    }
  }

  /** Resolves when the last of the tasks that wait now has begun; null where none waits. */
  lastBegun(): Promise<void> | null {
    return this.#waiting.length === 0 ? null : new Promise((resolve) => this.#emptied.push(resolve));
  }

  #release(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free += 1;
    else next();
    if (this.#waiting.length === 0) for (const emptied of this.#emptied.splice(0)) emptied();
  }
}
