import { AsyncLocalStorage } from "node:async_hooks";
import { setImmediate as turn } from "node:timers/promises";
import type { Try } from "../../src/twilio/retry.ts";
import { Transport, type TransportOptions } from "../../src/twilio/transport.ts";

/** So many turns of the event loop in which nobody asks anything: what was asked has arrived, and is answered or never will be. */
const QUIET_TURNS = 50;

/**
 * How long answers are waited for, without a clock: for good, until time passes, and it passes where a request stays
 * silent and nothing else happens any more. No slow machine makes an answer late, and no silence has to be sat out.
 */
export class Patience {
  #asked: AbortController[] = [];

  /** What ends one request that waits for its answer. */
  readonly signal = (): AbortSignal => {
    const asked = new AbortController();
    this.#asked.push(asked);
    return asked.signal;
  };

  /** For an emulator's `onSilence`: ends what still waits once nobody asks anything any more. */
  readonly timePasses = async (): Promise<void> => {
    let seen = this.#asked.length;
    for (let quiet = 0; quiet < QUIET_TURNS; quiet += 1) {
      await turn();
      if (this.#asked.length !== seen) quiet = 0;
      seen = this.#asked.length;
    }
    for (const asked of this.#asked.splice(0))
      asked.abort(new DOMException("The operation was aborted due to timeout", "TimeoutError"));
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

/** Whose patience it is that a timeout is asked of, in here. */
const PATIENCE = new AsyncLocalStorage<Patience>();
const timeout = AbortSignal.timeout.bind(AbortSignal);
AbortSignal.timeout = (ms) => PATIENCE.getStore()?.signal() ?? timeout(ms);
