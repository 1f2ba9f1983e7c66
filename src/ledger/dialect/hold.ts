/**
 * A lock of one process, for work that no two processes are to do at once and that goes on over many transactions. The system holds it, not a row:
 * it is gone with the process, however that ends.
 */
export interface Hold {
  /** Whether it was lost while the process goes on: the connection that held it broke. */
  isLost(): boolean;
  release(): Promise<void>;
}
