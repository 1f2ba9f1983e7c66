import { openLedger } from "../../src/ledger/index.ts";
import type { Marking, Role } from "../../src/model/index.ts";
import { accept, invite } from "../../src/people/index.ts";
import { type Answered, ask } from "./served.ts";

/** The password of everybody in these tests. */
export const PASSWORD = "harl bridge mill lantern";

/** Makes accounts in a ledger that have the password already. */
export async function givePeople(
  db: string,
  people: readonly { readonly name: string; readonly role: Role; readonly ceiling?: Marking }[],
): Promise<void> {
  const ledger = await openLedger(db);
  const at = new Date().toISOString();
  for (const { name, role, ceiling = "RED" } of people) {
    const { secret } = await invite(ledger, { name, role, ceiling, days: 7, by: "the test", at });
    await accept(ledger, secret, PASSWORD, at);
  }
  await ledger.close();
}

/** Sends JSON as a page of the server's own would. */
export function post(
  url: string,
  path: string,
  body: object,
  headers: Record<string, string> = {},
): Promise<Answered> {
  return ask(`${url}${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Origin: url, ...headers },
    body: JSON.stringify(body),
  });
}

/** Signs in. */
export const signIn = (
  url: string,
  name: string,
  password = PASSWORD,
  headers: Record<string, string> = {},
) => post(url, "/api/v1/session", { name, password }, headers);

/** The cookie that an answer sets, as a browser sends it back; with all that was said of it. */
export function cookieOf({ headers }: Answered): { readonly cookie: string; readonly said: string } {
  const said = headers["set-cookie"]?.[0] ?? "";
  return { cookie: said.split(";")[0]!, said };
}

/** Headers of somebody who is signed in. */
export async function signedIn(url: string, name: string): Promise<{ Cookie: string }> {
  const answered = await signIn(url, name);
  if (answered.status !== 200) throw new Error(answered.body);
  return { Cookie: cookieOf(answered).cookie };
}
