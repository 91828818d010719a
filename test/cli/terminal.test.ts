import { Writable } from "node:stream";
import { expect, it, vi } from "vitest";
import { openTerminal } from "../../src/cli/terminal.ts";

/** A stream that takes itself for a terminal, and what was written to it. */
function screen(): { stream: NodeJS.WriteStream; shown: () => string } {
  let shown = "";
  const stream = new Writable({
    write(chunk, _, done) {
      shown += String(chunk);
      done();
    },
  });
  return {
    stream: Object.assign(stream, { isTTY: true }) as unknown as NodeJS.WriteStream,
    shown: () => shown,
  };
}

it("keeps what moves on one line, however narrow the terminal is", () => {
  vi.useFakeTimers();
  try {
    const [out, errors] = [screen(), screen()];
    const stderr = Object.assign(errors.stream, { columns: 20 });
    const terminal = openTerminal((text) => text, { env: {}, stdout: out.stream, stderr });
    const done = terminal.progress("Twilio Studio and GitHub start on this machine");
    vi.advanceTimersByTime(80);
    expect(errors.shown()).toBe("\r⠋ Twilio Studio and");
    done();
  } finally {
    vi.useRealTimers();
  }
});

it.each([
  ["xterm-256color", true],
  ["dumb", false],
])("moves on a terminal of the kind %s only where it can: %s", (kind, moves) => {
  vi.useFakeTimers();
  try {
    const [out, errors] = [screen(), screen()];
    const streams = { env: { TERM: kind }, stdout: out.stream, stderr: errors.stream };
    const terminal = openTerminal((text) => text, streams);
    const done = terminal.progress("5 flows");
    vi.advanceTimersByTime(200);
    done();
    expect(terminal.colour).toBe(moves);
    expect(errors.shown().includes("5 flows")).toBe(moves);
    expect(errors.shown().endsWith("\r\u001b[K")).toBe(moves);
    expect(out.shown()).toBe("");
  } finally {
    vi.useRealTimers();
  }
});
