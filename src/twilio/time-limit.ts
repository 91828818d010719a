/**
 * How long one request may take, within the time of the whole run. Cleared when the request is over: hundreds of
 * signals made by `AbortSignal.any` and `AbortSignal.timeout` would each wait for the garbage collector.
 */
export class TimeLimit {
  readonly #end = new AbortController();
  readonly #run: AbortSignal;
  readonly #timer: NodeJS.Timeout;
  readonly #stop = (): void => this.#end.abort(this.#run.reason);

  /** `ms` from now, or until `run` is aborted. */
  constructor(ms: number, run: AbortSignal) {
    this.#run = run;
    const late = () => this.#end.abort(new Error(`no answer within ${ms / 1000} s`));
    this.#timer = setTimeout(late, ms);
    if (run.aborted) this.#stop();
    else run.addEventListener("abort", this.#stop, { once: true });
  }

  get signal(): AbortSignal {
    return this.#end.signal;
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#run.removeEventListener("abort", this.#stop);
  }
}
