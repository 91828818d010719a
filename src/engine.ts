import { setFlagsFromString } from "node:v8";

// undici reads answers by WebAssembly. Where much of it runs, the engine compiles it once more in the background, and
// a process waits for that at its end: 30 ms that no run is long enough to win back. Imported before undici is.
setFlagsFromString("--wasm-tiering-budget=1000000000");
