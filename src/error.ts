/**
 * The one error that a user can act on. `message` says what happened, to which flow or file and where;
 * `hint` says what to do next. Everything else that is thrown is a defect of Flowgate.
 */
export class FlowgateError extends Error {
  readonly hint: string | null;

  constructor(message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "FlowgateError";
    this.hint = options.hint ?? null;
  }
}

/**
 * An error as one that a user can act on, or null for a defect. What the system refuses about a file or a folder is
 * none of ours: https://nodejs.org/api/errors.html#class-systemerror
 */
export function actionable(error: unknown): FlowgateError | null {
  if (error instanceof FlowgateError) return error;
  if (error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND") {
    return new FlowgateError(`A part of Flowgate is not there: ${error.message}.`, {
      hint: "Its dist/ is one whole: check out or copy all of it.",
      cause: error,
    });
  }
  if (!(error instanceof Error) || !("syscall" in error) || !("path" in error)) return null;
  return new FlowgateError(`${error.message}.`, {
    hint: "Look at that path: whether it is there, what it is, and who may read and write it.",
    cause: error,
  });
}
