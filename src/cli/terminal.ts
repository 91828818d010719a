import { harmless } from "../github/runner.ts";

/** Where a command's output goes, and what it may look like there. */
export interface Terminal {
  readonly env: NodeJS.ProcessEnv;
  /** True where colours are wanted: a terminal that knows them, and NO_COLOR is not set. */
  readonly colour: boolean;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Says on a terminal that something takes its time; plain output stays plain. Gives what ends the line. */
  readonly progress: (what: string) => () => void;
}

const FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];

interface Streams {
  readonly env: NodeJS.ProcessEnv;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

/** The terminal of this process. Everything that is printed passes `redact` first. */
export function openTerminal(
  redact: (text: string) => string,
  { env, stdout, stderr }: Streams = process,
): Terminal {
  // Whoever reads no further (`flowgate plan | head`) has had enough; anything else that cannot be written is told once.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") stderr.write(`error: the output cannot be written: ${error.message}\n`);
    process.exit(error.code === "EPIPE" ? 0 : 2);
  });
  return {
    env,
    colour: env.NO_COLOR ? false : Boolean(env.FORCE_COLOR) || (stdout.isTTY === true && env.TERM !== "dumb"),
    print: (text) => void stdout.write(redact(text)),
    complain: (text) => void stderr.write(redact(text)),
    progress: (what) => {
      if (stderr.isTTY !== true || env.TERM === "dumb") return () => {};
      let frame = 0;
      const timer = setInterval(() => {
        // A line that the terminal breaks cannot be written over.
        const line = `${FRAMES[frame++ % FRAMES.length]} ${harmless(redact(what))}`;
        stderr.write(`\r${line.slice(0, (stderr.columns || line.length + 1) - 1)}`);
      }, 80);
      timer.unref();
      return () => {
        clearInterval(timer);
        if (frame > 0) stderr.write("\r\u001b[K");
        frame = 0;
      };
    },
  };
}
