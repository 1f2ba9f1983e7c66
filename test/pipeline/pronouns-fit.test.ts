import { expect, it } from "vitest";
import { extractDocument, loadFrames } from "../../src/pipeline/index.ts";
import { readPlainText } from "../../src/read/index.ts";

const frames = await loadFrames();

/** The claims of a text as frames with the names in their roles. */
async function claimsOf(text: string): Promise<string[]> {
  const document = await readPlainText(text, "note.txt");
  const { extraction } = extractDocument(document, frames);
  const nameOf = new Map(extraction.entities.map(({ id, name }) => [id, name]));
  return extraction.claims.map(({ frame, roles }) =>
    [frame, ...Object.entries(roles).map(([role, id]) => `${role}: ${nameOf.get(id)}`)].join(", "),
  );
}

it("makes no means of a body that a pronoun stands for", async () => {
  const claims = await claimsOf(
    "The Nurin Front is an armed group. The Nurin Front said it had killed more than 100 soldiers in the battle for Dunmar.",
  );
  expect(claims).toContain("kills, subject: Nurin Front, object: more than 100 soldiers, means: battle");
  expect(claims.filter((claim) => claim.includes("means: Nurin Front"))).toEqual([]);
});
