import { it } from "vitest";
import { HELD_MS, holdPart } from "./held.ts";

it("after any sequence, live is what it must be: part 4", (context) => holdPart(3, context), HELD_MS);
