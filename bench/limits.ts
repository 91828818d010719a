/** Figures that are held to a limit, each told when it is known. */
export class Limits {
  #broken = 0;

  hold(what: string, value: number, most: number, unit: string): void {
    const holds = value <= most;
    if (!holds) this.#broken += 1;
    console.log(`${holds ? "ok  " : "OVER"} ${what}: ${value.toFixed(1)} ${unit}, at most ${most}`);
  }

  /** 1 where one does not hold. */
  get exitCode(): number {
    return this.#broken === 0 ? 0 : 1;
  }
}
