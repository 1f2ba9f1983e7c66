import { spawn } from "node:child_process";
import { afterAll, beforeAll, expect, it } from "vitest";
import { PROGRAM } from "../cli/program.ts";
import { ask, jobDone, type Served, serve } from "./served.ts";

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

/** Reads a stream of events until one is wanted, or ten seconds have passed. */
async function eventsUntil(
  url: string,
  isLast: (event: string, data: string) => boolean,
  meanwhile: () => Promise<unknown>,
) {
  const response = await fetch(`${url}/api/v1/events`, { signal: AbortSignal.timeout(20_000) });
  expect(response.headers.get("content-type")).toContain("text/event-stream");
  const events: (readonly [string, string])[] = [];
  let text = "";
  let done: Promise<unknown> | null = null;
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
      const block = text.slice(0, end);
      text = text.slice(end + 2);
      const [event, data] = [/^event: (.*)$/m.exec(block)?.[1], /^data: (.*)$/m.exec(block)?.[1]];
      if (event === undefined || data === undefined) continue;
      events.push([event, data]);
      done ??= meanwhile();
      if (isLast(event, data)) {
        await done;
        return events;
      }
    }
  }
  await done;
  return events;
}

it("tells of each document as it is read, and that the ledger changed", async () => {
  let [ledgers, isDone] = [0, false];
  const events = await eventsUntil(
    served.url,
    (event, data) => {
      // The first says how the ledger is; a second, that it changed.
      if (event === "ledger") ledgers += 1;
      if (event === "job") isDone ||= (JSON.parse(data) as { state: string }).state === "done";
      return isDone && ledgers > 1;
    },
    () =>
      served.client("addDocuments", {
        query: { name: "a.txt" },
        body: new Blob(["The Nurin Front said that it had left Kelmin."], { type: "text/plain" }),
      }),
  );
  const jobs = events
    .filter(([event]) => event === "job")
    .map(([, data]) => JSON.parse(data) as { item: { state: string } | null });
  expect(jobs.flatMap(({ item }) => item?.state ?? [])).toEqual(expect.arrayContaining(["reading", "added"]));
}, 30_000);

it("answers with 304 until the ledger changes", async () => {
  const url = `${served.url}/api/v1/claims?limit=3`;
  const first = await ask(url);
  const tag = String(first.headers["etag"]);
  expect(tag).toMatch(/^W\/"/);
  const again = await ask(url, { headers: { "If-None-Match": tag } });
  expect([again.status, again.body]).toEqual([304, ""]);
  expect((await ask(`${url}0`, { headers: { "If-None-Match": tag } })).status).toBe(200);
  const job = await served.client("addDocuments", {
    query: { name: "b.txt" },
    body: new Blob(["The ministry said that the Kesh Network attacked Tolen."], { type: "text/plain" }),
  });
  await jobDone(served.client, job.id);
  expect((await ask(url, { headers: { "If-None-Match": tag } })).status).toBe(200);
}, 30_000);

it("stops a job between two documents, and forgets nothing that was read", async () => {
  const form = new FormData();
  for (let i = 0; i < 12; i++)
    form.append("files", new Blob([`On day ${i} the army said that it held Varesh.`]), `${i}.txt`);
  const response = await fetch(`${served.url}/api/v1/documents`, {
    method: "POST",
    headers: { Origin: served.url },
    body: form,
  });
  const { id } = (await response.json()) as { id: string };
  const stopped = await served.client("stopJob", { params: { id } });
  expect(["stopped", "done"]).toContain(stopped.state);
  const { done } = await jobDone(served.client, id);
  const page = await served.client("listDocuments", { query: { text: '"it held Varesh"', limit: 50 } });
  expect(page.rows.length).toBeGreaterThanOrEqual(done);
}, 60_000);

it("says good-bye to those who watch, and ends with status 0 when it is asked to stop", async () => {
  const program = spawn(
    process.execPath,
    [PROGRAM, "serve", "--port", "0", "--db", `${served.folder}/other.db`],
    {
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const ended = new Promise<number | null>((resolve) => program.once("close", resolve));
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let said = "";
      program.stdout.on("data", (chunk: Buffer) => {
        said += chunk.toString();
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
        if (found !== null) resolve(found[0]);
      });
      program.once("close", () => reject(new Error("it ended before it said its address")));
    });
    const status = (await (await fetch(`${url}/api/v1/status`)).json()) as { ledger: { isEmpty: boolean } };
    expect(status.ledger.isEmpty).toBe(true);
    const events = await eventsUntil(
      url,
      (event) => event === "bye",
      async () => program.kill("SIGTERM"),
    );
    expect(events.at(-1)?.[0]).toBe("bye");
    expect(await ended).toBe(0);
  } finally {
    program.kill("SIGKILL");
  }
}, 60_000);

it.each([
  [["--host", "0.0.0.0"], 2, "ssh -L"],
  [["--port", "70000"], 2, "65535"],
])("refuses %j, and says why", async (args, status, words) => {
  const program = spawn(process.execPath, [PROGRAM, "serve", "--db", `${served.folder}/third.db`, ...args], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  program.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  expect(await new Promise((resolve) => program.once("close", resolve))).toBe(status);
  expect(said).toContain(words);
});
