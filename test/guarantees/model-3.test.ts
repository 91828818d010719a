import { it } from "vitest";
import { HELD_MS, holdPart } from "./held.ts";

it("after any sequence, live is what it must be: part 3", (context) => holdPart(2, context), HELD_MS);
