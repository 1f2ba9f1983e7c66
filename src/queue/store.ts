import type PgBoss from "pg-boss";
import type { QueueDatabase } from "./database.ts";

/**
 * An open queue's parts. Of the library's own tables `job` alone is read past its functions (id, name, state, priority, retry_count, started_on,
 * completed_on, created_on, output), for lists and sums that it has no function for; its version is held in package.json for that.
 */
export interface QueueStore {
  readonly database: QueueDatabase;
  readonly boss: PgBoss;
  /** The schema of the queue, which needs no quotation marks. */
  readonly schema: string;
}
