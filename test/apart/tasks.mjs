// A module of a process apart: does to itself what a task says.
import { createHash } from "node:crypto";
import { doTasks } from "../../dist/apart/index.js";

doTasks(async (task, bytes) => {
  switch (task.do) {
    case "say":
      return { said: task.word, by: process.pid };
    case "count":
      return { said: `${bytes.length} ${createHash("sha256").update(bytes).digest("hex")}`, by: process.pid };
    case "fill": {
      const kept = [];
      for (;;) kept.push({ number: kept.length });
    }
    case "spin":
      process.send({ by: process.pid });
      for (;;);
    case "abort":
      return process.abort();
    case "leave":
      return process.exit(3);
    default:
      throw new TypeError(`no such task: ${task.do}`);
  }
});
