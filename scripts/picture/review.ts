import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openShop, PULL_REQUEST } from "../../src/cli/demo/shop-world.ts";

/** What a real review told: the demo's first one, by the action itself. */
export interface Reviewed {
  readonly comment: string;
  readonly report: string;
}

const REPORT = "report.html";

/** Opens the demo's pull request and lets the action review it. Throws when it wrote no comment. */
export async function reviewed(): Promise<Reviewed> {
  const folder = mkdtempSync(join(tmpdir(), "flowgate-picture-"));
  const shop = await openShop(folder);
  try {
    shop.openPullRequest();
    const { log } = await shop.runAction(
      { name: "pull_request", action: "opened", number: PULL_REQUEST },
      { report: REPORT },
    );
    const [comment] = shop.repository.commentsOf(PULL_REQUEST);
    if (comment === undefined) throw new Error(`The action wrote no comment:\n${log}`);
    return { comment: comment.body, report: readFileSync(join(shop.checkout, REPORT), "utf8") };
  } finally {
    await shop.emulators.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
