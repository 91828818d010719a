import { parseArgs } from "node:util";

/** True for `--short`: the form for shared machines, whatever else they do and however slow they are. */
export const SHORT =
  parseArgs({ options: { short: { type: "boolean", default: false } } }).values.short ?? false;

/** Figures that are held to a limit, each told when it is known. */
export class Limits {
  #broken = 0;

  hold(what: string, value: number, most: number, unit: string): void {
    this.#tell(what, value, most, unit);
    if (value > most) this.#broken += 1;
  }

  /** The same for what the machine decides as well as the code: the short form only tells it. */
  holdHere(what: string, value: number, most: number, unit: string): void {
    if (SHORT) this.#tell(what, value, most, unit);
    else this.hold(what, value, most, unit);
  }

  #tell(what: string, value: number, most: number, unit: string): void {
    const figure = `${value.toFixed(unit === "×" ? 2 : 1)} ${unit}`;
    console.log(`${value <= most ? "ok  " : "OVER"} ${what}: ${figure}, at most ${most}`);
  }

  /** 1 where one does not hold. */
  get exitCode(): number {
    return this.#broken === 0 ? 0 : 1;
  }
}
