// A program that asks a process apart for something endless, and says which process that is.
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

const child = fork(fileURLToPath(new URL("./tasks.mjs", import.meta.url)), [], { serialization: "advanced" });
child.on("message", ({ by }) => process.stdout.write(`${by}\n`));
child.send({ task: { do: "spin" }, length: 0 });
