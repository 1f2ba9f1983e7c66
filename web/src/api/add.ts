import type { Job } from "../../../src/serve/contract/index.ts";
import { call } from "./client.ts";

/** So many files, and so many bytes, go in one request: a folder of thousands is several, the first done while the last is on its way. */
const FILES_A_REQUEST = 40;
const BYTES_A_REQUEST = 24_000_000;

/**
 * Hands files to the server, in as many requests as their number and size need.
 *
 * @param corpus id of the corpus that they go into; undefined for the workspace that everybody shares
 * @param onJob called with each job as the server takes it
 * @throws ApiFault when the server refuses a request as a whole; what went before it is taken
 */
export async function addFiles(
  files: readonly File[],
  corpus: string | undefined,
  onJob: (job: Job) => void,
): Promise<void> {
  for (const batch of batchesOf(files)) {
    const body = new FormData();
    for (const file of batch) body.append("file", file, file.name);
    onJob(await call("addDocuments", { query: { corpus }, body }));
  }
}

/** Lets the server fetch pages, into a corpus where one is named. */
export const addAddresses = (urls: readonly string[], corpus: string | undefined): Promise<Job> =>
  call("addByUrl", { body: { urls: [...urls], ...(corpus === undefined ? {} : { corpus }) } });

function* batchesOf(files: readonly File[]): Generator<readonly File[]> {
  let batch: File[] = [];
  let bytes = 0;
  for (const file of files) {
    if (batch.length > 0 && (batch.length >= FILES_A_REQUEST || bytes + file.size > BYTES_A_REQUEST)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(file);
    bytes += file.size;
  }
  if (batch.length > 0) yield batch;
}
