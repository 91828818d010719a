/** Figures that are held to a limit, each told when it is known. */
export class Limits {
  #broken = 0;

  hold(what: string, value: number, most: number, unit: string): void {
    this.tell(what, value, most, unit);
    if (value > most) this.#broken += 1;
  }

  /** The same without holding it: for what other work on a shared machine changes. */
  tell(what: string, value: number, most: number, unit: string): void {
    const figure = `${value.toFixed(unit === "×" ? 2 : 1)} ${unit}`;
    console.log(`${value <= most ? "ok  " : "OVER"} ${what}: ${figure}, at most ${most}`);
  }

  /** 1 where one does not hold. */
  get exitCode(): number {
    return this.#broken === 0 ? 0 : 1;
  }
}
