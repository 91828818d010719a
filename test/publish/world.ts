import { digestOf } from "../../src/flow/digest.ts";
import type { JsonObject } from "../../src/flow/json.ts";
import { publishMessage } from "../../src/plan/commit-message.ts";
import type { WriteTarget, WriteTask, Writing } from "../../src/publish/task.ts";
import { ACCOUNT, type Account, saying } from "../twilio/account.ts";

const ORIGIN = { pullRequest: 7, title: "A change", commit: "0123456789abcdef" };

/** A task that makes `name` say something else; the flow is in the account already unless `fresh`. */
export async function taskFor(
  account: Account,
  name: string,
  options: { fresh?: boolean } = {},
): Promise<WriteTask> {
  const definition = saying(`${name} new`);
  const digest = digestOf(definition);
  const target = options.fresh ? null : await seeded(account, name);
  return { key: name, name, definition, digest, message: publishMessage(ORIGIN, digest), target };
}

async function seeded({ emulator, studio }: Account, name: string): Promise<WriteTarget> {
  const sid = emulator.seedFlow(ACCOUNT, { friendlyName: name, definition: saying(`${name} old`) });
  const live = await studio.live(sid);
  if (live?.definition == null) throw new Error("the emulator lost a flow");
  return {
    sid,
    friendlyName: name,
    latestRevision: live.revision,
    live: {
      revision: live.revision,
      digest: digestOf(live.definition),
      definition: live.definition,
      commitMessage: live.commitMessage,
      author: live.authorSid,
      date: live.date,
    },
    drifted: false,
    made: null,
  };
}

/** What the writing needs, waiting for nothing. */
export function writingTo(
  { studio, pause }: Account,
  cancelled: AbortSignal = new AbortController().signal,
): Writing {
  return { studio, account: ACCOUNT, pause, cancelled };
}

/** What a definition says, by flow name, of the newest published revision. */
export function liveSays({ emulator }: Account): Record<string, string> {
  return Object.fromEntries(
    emulator.flowsOf(ACCOUNT).map(({ sid, friendlyName }) => {
      const live = emulator.revisionsOf(sid).findLast(({ status }) => status === "published");
      return [friendlyName, sayOf((live?.definition ?? {}) as JsonObject)];
    }),
  );
}

function sayOf(definition: JsonObject): string {
  return /"say":"([^"]*)"/.exec(JSON.stringify(definition))?.[1] ?? "";
}
