/** A task as it is sent to its process. */
export interface SentTask<Task> {
  readonly task: Task;
  /** How many bytes come with it, through a pipe of their own. */
  readonly length: number;
}

/** The pipe's number in the process: behind the standard ones and that of the messages. */
export const BYTES_PIPE = 4;
