import { AsyncLocalStorage } from "node:async_hooks";
import { setImmediate as turn } from "node:timers/promises";
import type { Try } from "../../src/twilio/retry.ts";
import { Transport, type TransportOptions } from "../../src/twilio/transport.ts";

/** So many turns of the event loop in which nobody asks anything: what was asked has arrived, and is answered or never will be. */
const QUIET_TURNS = 50;

/** A request that sets a timer of so many ms waits for its answer. */
const AN_ANSWER = 1_000;

/**
 * How long answers are waited for, without a clock: for good, until time passes, and it passes where a request stays
 * silent and nothing else happens any more. No slow machine makes an answer late, and no silence has to be sat out.
 */
export class Patience {
  #late: (() => void)[] = [];

  /** Calls `late` when time has passed. */
  wait(late: () => void): void {
    this.#late.push(late);
  }

  /** What ends one request that waits for its answer. */
  readonly signal = (): AbortSignal => {
    const asked = new AbortController();
    this.wait(() =>
      asked.abort(new DOMException("The operation was aborted due to timeout", "TimeoutError")),
    );
    return asked.signal;
  };

  /** For an emulator's `onSilence`: ends what still waits once nobody asks anything any more. */
  readonly timePasses = async (): Promise<void> => {
    let seen = this.#late.length;
    for (let quiet = 0; quiet < QUIET_TURNS; quiet += 1) {
      await turn();
      if (this.#late.length !== seen) quiet = 0;
      seen = this.#late.length;
    }
    for (const late of this.#late.splice(0)) late();
  };

  /** A transport whose requests wait so. */
  transport(options: TransportOptions): Transport {
    return new PatientTransport(options, this);
  }
}

class PatientTransport extends Transport {
  readonly #patience: Patience;

  constructor(options: TransportOptions, patience: Patience) {
    super(options);
    this.#patience = patience;
  }

  override send(request: Parameters<Transport["send"]>[0]): Promise<Try> {
    return PATIENCE.run(this.#patience, () => super.send(request));
  }
}

/** Whose patience it is that a timer is set for, in here. */
const PATIENCE = new AsyncLocalStorage<Patience>();
const clock = globalThis.setTimeout;

/** The HTTP client's own timers, which are for its connections, are given something; a request's are not. */
function setTimeout(late: (...given: unknown[]) => void, ms = 0, ...given: unknown[]): NodeJS.Timeout {
  const timer = clock(late, ms, ...given);
  const patience = PATIENCE.getStore();
  if (patience === undefined || given.length > 0 || ms < AN_ANSWER) return timer;
  clearTimeout(timer);
  patience.wait(late);
  return timer;
}

globalThis.setTimeout = Object.assign(setTimeout, { __promisify__: clock.__promisify__ }) as typeof clock;
