import { getInput } from "@actions/core";
import { getOctokit } from "@actions/github";
import { Agent, request } from "undici";

// What the action is made of, loaded and made ready, and nothing done with it.
getOctokit("none");
new Agent();
if (getInput("none") !== "" || typeof request !== "function") process.exitCode = 1;
