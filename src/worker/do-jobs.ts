import { doTasks } from "../apart/index.ts";
import { doJob } from "./do-job.ts";

// The module that a worker's processes run: one job after another, as they are sent.

doTasks(doJob);
