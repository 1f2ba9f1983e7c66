export { type Receiver, receiverId } from "./deliver.ts";
export { guessKind } from "./guess-kind.ts";
export { runOnce, type WatchContext, type WatchRun } from "./run.ts";
export { takeTurn, turnLost } from "./take-turn.ts";
