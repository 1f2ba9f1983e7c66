import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openLedger } from "../../src/ledger/index.ts";
import { invite } from "../../src/people/index.ts";
import { exampleLedger } from "../example-ledger.ts";
import { type IdentityProvider, startIdentityProvider } from "../serve/identity-provider.ts";
import { givePeople, PASSWORD } from "../serve/team.ts";
import { CHROMIUM, expectAccessible, RULES_OF_LOOKS, startWorkbench, type Workbench } from "./workbench.ts";

/** Where pictures of the screens go, where somebody wants to look at them. */
const PICTURES = process.env.HEADWATER_PICTURES;

describe.skipIf(CHROMIUM === undefined)("a team's workbench", () => {
  let bench: Workbench;
  let folder: string;
  let db: string;
  let welcome: string;
  let provider: IdentityProvider;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "headwater-people-"));
    db = join(folder, "team.db");
    copyFileSync(await exampleLedger(), db);
    await givePeople(db, [
      { name: "Ada Min", role: "admin" },
      { name: "Vera Vell", role: "viewer", ceiling: "GREEN" },
      { name: "Ana Lyst", role: "analyst" },
    ]);
    const ledger = await openLedger(db);
    const asked = { name: "Nia New", role: "analyst", ceiling: "AMBER", days: 7, by: "Ada Min" } as const;
    welcome = (await invite(ledger, { ...asked, at: new Date().toISOString() })).secret;
    const sent = { name: "Sia Gnon", role: "viewer", ceiling: "GREEN", email: "sia@desk.example" } as const;
    await invite(ledger, { ...sent, days: 7, by: "Ada Min", at: new Date().toISOString() });
    await ledger.close();
    provider = await startIdentityProvider(() => [`${bench.address}/sign-in/back`]);
    const named = {
      HEADWATER_OIDC_ISSUER: provider.issuer,
      HEADWATER_OIDC_CLIENT_ID: provider.clientId,
      HEADWATER_OIDC_CLIENT_SECRET: provider.clientSecret,
      HEADWATER_OIDC_NAME: "the desk",
    };
    Object.assign(process.env, named);
    bench = await startWorkbench(db, "--team");
    for (const name of Object.keys(named)) delete process.env[name];
  }, 60_000);
  afterAll(async () => {
    await bench?.stop();
    await provider?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const picture = async (page: Awaited<ReturnType<Workbench["open"]>>, name: string) => {
    if (PICTURES !== undefined) await page.screenshot({ path: join(PICTURES, `${name}.png`) });
  };

  const signIn = async (page: Awaited<ReturnType<Workbench["open"]>>, name: string, password = PASSWORD) => {
    await page.getByLabel("Name").fill(name);
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
  };

  test("asks who is there, shows the screen that was asked for, and lets people go", async () => {
    const page = await bench.open("/claims");
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    await expectAccessible(page);
    await picture(page, "sign-in");
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(page, RULES_OF_LOOKS);
    await picture(page, "sign-in-dark");
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ colorScheme: "light" });
    await signIn(page, "Ada Min");
    await page.getByRole("heading", { level: 1, name: "Claims" }).waitFor();
    await page.getByRole("button", { name: "Account of Ada Min" }).click();
    await page.getByText("Admin, sees up to TLP:RED").waitFor();
    await expectAccessible(page);
    await picture(page, "account-menu");
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    bench.expectNoFaults();
    await page.close();
  });

  test("lets an admin invite, change and suspend", async () => {
    const page = await bench.open("/people");
    await signIn(page, "Ada Min");
    await page.getByRole("cell", { name: "Vera Vell", exact: true }).waitFor();
    await expectAccessible(page);
    await picture(page, "people");
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(page, RULES_OF_LOOKS);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    await picture(page, "people-dark");
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ colorScheme: "light" });
    await page.getByRole("button", { name: "Invite" }).click();
    await page.getByLabel("Name").fill("Bo Ren");
    await picture(page, "invite");
    await page.getByRole("dialog").getByRole("button", { name: "Invite" }).click();
    await page.getByText(/\/welcome#hwi_/).waitFor();
    await expectAccessible(page);
    await picture(page, "hand-over");
    await page.getByRole("button", { name: "Close" }).click();
    await page.getByRole("button", { name: "Suspend: Bo Ren" }).click();
    await page.getByRole("button", { name: "Restore: Bo Ren" }).waitFor();
    bench.expectNoFaults();
    await page.close();
  });

  test("shows how far a document and a claim may be handed on, and what each person says of a passage", async () => {
    const ledger = await openLedger(db);
    const { rows } = await ledger.claims({ about: "Kesh Network", frame: "leads" });
    const { rows: said } = await ledger.assertions({ claim: rows[0]!.id, limit: 1 });
    const { document, id } = said[0]!;
    const signed = { at: new Date().toISOString(), reason: "" };
    const subject = { kind: "document", id: document.id } as const;
    await ledger.recordMarking({ subject, marking: "AMBER", by: "Ada Min", ...signed });
    for (const [by, decision] of [
      ["Nia New", "confirm"],
      ["Bo Ren", "reject"],
    ] as const)
      await ledger.recordVerdict({ subject: { kind: "assertion", id }, decision, by, ...signed });
    await ledger.recordVerdict({
      subject: { kind: "assertion", id },
      decision: "confirm",
      by: "Nia New",
      ...signed,
      reason: "seen it",
    });
    await ledger.close();
    const page = await bench.open(`/claims/${rows[0]!.id.replace("claim:", "")}`);
    await signIn(page, "Ada Min");
    await page.getByText("TLP:AMBER").first().waitFor();
    await page.getByText("They differ: the later word holds.").first().waitFor({ state: "attached" });
    await page
      .getByText(/by Nia New, .*, which holds/)
      .first()
      .waitFor({ state: "attached" });
    await expectAccessible(page);
    await picture(page, "claim");
    await page.goto(`${bench.address}/documents/${document.id.replace("sha256:", "")}`);
    await page.getByText("TLP:AMBER").first().waitFor();
    await expectAccessible(page, RULES_OF_LOOKS);
    await picture(page, "document");
    bench.expectNoFaults();
    await page.close();
  });

  test("takes an invitation, and shows a viewer nothing to add with", async () => {
    const page = await bench.open(`/welcome#${welcome}`);
    await page.getByText("This link is for Nia New, who is to be an analyst.").waitFor();
    await expectAccessible(page);
    await picture(page, "welcome");
    await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
    await page.getByLabel("The same again").fill(PASSWORD);
    await page.getByRole("button", { name: "Set the password and begin" }).click();
    await page.getByRole("button", { name: "Account of Nia New" }).waitFor();
    await page.getByRole("button", { name: "Add documents" }).waitFor();
    await page.getByRole("button", { name: "Account of Nia New" }).click();
    await page.getByRole("button", { name: "Sign out" }).click();
    await signIn(page, "Vera Vell");
    await page.getByRole("button", { name: "Account of Vera Vell" }).waitFor();
    await page.getByRole("heading", { level: 1, name: "Library" }).waitFor();
    expect(await page.getByRole("button", { name: "Add documents" }).count()).toBe(0);
    bench.expectNoFaults();
    await page.goto(`${bench.address}/welcome#${welcome}`);
    await page.reload();
    await page.getByText("This link opens nothing").waitFor();
    await page.close();
  });

  test("lets an analyst mark a document and a claim, make and revoke a token, and change the password", async () => {
    const ledger = await openLedger(db);
    const { rows } = await ledger.claims({ about: "Kesh Network", frame: "leads" });
    const { rows: said } = await ledger.assertions({ claim: rows[1]?.id ?? rows[0]!.id, limit: 5 });
    await ledger.close();
    const document = said.at(-1)!.document.id;
    const page = await bench.open(`/documents/${document.replace("sha256:", "")}`);
    await signIn(page, "Ana Lyst");
    const mark = async (name: string) => {
      const button = page.getByRole("button", { name: "Mark", exact: true });
      await button.focus();
      await page.keyboard.press("Enter");
      await page.getByRole("dialog").getByLabel("Marking").click();
      await page.getByRole("option", { name }).click();
      await page.getByLabel("Why").fill("shared under a promise");
    };
    await mark("TLP:GREEN: Stays within");
    await expectAccessible(page);
    await picture(page, "mark");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByText("TLP:GREEN").first().waitFor();
    await page.goto(`${bench.address}/claims/${rows[0]!.id.replace("claim:", "")}`);
    await mark("TLP:AMBER+STRICT");
    await page.getByRole("button", { name: "Mark it" }).click();
    await page.getByText("TLP:AMBER+STRICT").first().waitFor();
    await page.getByRole("button", { name: "Account of Ana Lyst" }).click();
    await page.getByRole("link", { name: "Password and tokens" }).click();
    await page.getByText("There are no tokens.").waitFor();
    await page.getByRole("button", { name: "Make a token" }).click();
    await page.getByLabel("What it is for").fill("nightly import");
    await page.getByLabel("Add documents").check();
    // What an analyst may not, a token of theirs cannot.
    expect(await page.getByRole("checkbox", { name: "Let people in" }).count()).toBe(0);
    await expectAccessible(page);
    await picture(page, "make-token");
    await page.getByRole("dialog").getByRole("button", { name: "Make a token" }).click();
    const secret = (await page.getByText(/^hwt_/).textContent())!;
    const asks = async () =>
      (
        await fetch(`${bench.address}/api/v1/claims?limit=1`, {
          headers: { Authorization: `Bearer ${secret}` },
        })
      ).status;
    expect(await asks()).toBe(200);
    await page.getByRole("button", { name: "Close" }).click();
    await page.getByRole("cell", { name: "Read, Add documents" }).waitFor();
    await expectAccessible(page);
    await picture(page, "account");
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(page, RULES_OF_LOOKS);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    await page.getByRole("button", { name: "Revoke: nightly import" }).click();
    await page.getByText(/^revoked \d/).waitFor();
    expect(await asks()).toBe(401);
    const fill = async (old: string) => {
      await page.getByLabel("The password so far").fill(old);
      await page.getByLabel("The new password").fill("another long phrase here");
      await page.getByLabel("The same again").fill("another long phrase here");
      await page.keyboard.press("Enter");
    };
    await fill("not it at all, no");
    await page.getByText("this is not your password").waitFor();
    await fill(PASSWORD);
    await page.getByText("The password is changed.").waitFor();
    await page.close();
  });

  // The last: its pages leave for the provider, which the others must not.
  test("lets people in by an identity provider, and says why somebody does not come in", async () => {
    const page = await bench.open("/claims");
    const button = page.getByRole("button", { name: "Sign in with the desk" });
    provider.next = { sub: "sub-mal", email: "mal@desk.example", email_verified: true };
    await button.focus();
    await page.keyboard.press("Enter");
    await page.getByText("Nobody with your e-mail address was invited.").waitFor();
    await expectAccessible(page);
    await picture(page, "sign-in-turned-away");
    await page.goto(`${bench.address}/entities`);
    await page.context().clearCookies({ domain: new URL(provider.issuer).hostname });
    provider.next = { sub: "sub-sia", email: "sia@desk.example", email_verified: true };
    await button.click();
    await page.getByRole("button", { name: "Account of Sia Gnon" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/entities");
    // The session is of this site alone, and is there when the page is loaded again.
    await page.reload();
    await page.getByRole("button", { name: "Account of Sia Gnon" }).click();
    await page.getByRole("button", { name: "Sign out" }).click();
    await button.waitFor();
    await page.close();
  });
});
