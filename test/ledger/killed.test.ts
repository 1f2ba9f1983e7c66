import { once } from "node:events";
import { expect, it } from "vitest";
import { openLedger } from "../../src/ledger/index.ts";
import { DIALECTS } from "./dialects.ts";
import { seeded } from "./made-up-document.ts";
import { startRecording } from "./recording-process.ts";

/** How many documents, and how often it is killed: a server answers more slowly than a file. */
const SIZES: Record<string, readonly [documents: number, kills: number]> = {
  sqlite: [25, 3],
  postgres: [10, 2],
};
/** How long a run lives after its first document, at most: about as long as all documents take. */
const MOST_LIFE_MS = 1000;

it.each(DIALECTS)(
  "a ledger in $name that is killed again and again ends as an undisturbed one",
  async ({ name, open }) => {
    const [documents, kills] = SIZES[name]!;
    const place = open();
    const random = seeded(11);
    const killed = place.location("killed");
    for (let i = 0; i < kills; i++) await record(killed, documents, random() * MOST_LIFE_MS);
    await record(killed, documents);
    const undisturbed = place.location("undisturbed");
    await record(undisturbed, documents);

    const digests: string[] = [];
    for (const location of [killed, undisturbed]) {
      const ledger = await openLedger(location);
      expect(await ledger.verify()).toMatchObject({ documents, problems: [] });
      digests.push(await ledger.contentDigest());
      await ledger.close();
    }
    expect(digests[0]).toBe(digests[1]);
    place.remove();
  },
  180_000,
);

/** Records all documents in a process of its own, which is killed `lifeMs` after its first document. */
async function record(location: string, documents: number, lifeMs?: number): Promise<void> {
  const child = await startRecording(location, documents);
  if (lifeMs !== undefined) child.stdout!.once("data", () => setTimeout(() => child.kill("SIGKILL"), lifeMs));
  child.stdout!.resume();
  const [code, signal] = (await once(child, "exit")) as [number | null, NodeJS.Signals | null];
  if (code !== 0 && signal !== "SIGKILL") throw new Error(`the recording process ended with ${code}`);
}
