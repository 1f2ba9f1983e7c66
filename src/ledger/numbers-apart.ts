import { HeadwaterError } from "../model/index.ts";
import { quantityWords } from "./claim-label.ts";
import type { ClaimQuantity } from "./content-id.ts";
import { joinedClaims } from "./join-subject.ts";
import type { Store } from "./store.ts";

/**
 * Refuses to make one claim of two whose numbers exclude one another: 19 dead and 37 dead are a dispute, and counted as one claim they would seem to
 * confirm each other.
 *
 * @param subject of a verdict on a join; claims that are not there are let pass
 * @throws HeadwaterError `bad-usage` where no number is both
 */
export async function mustAgreeInNumber({ db }: Store, subject: string): Promise<void> {
  const rows = await db
    .selectFrom("claims")
    .select("quantity")
    .where("id", "in", [...joinedClaims(subject)])
    .execute();
  const [one, other] = rows.map(({ quantity }) =>
    quantity === null ? null : (JSON.parse(quantity) as ClaimQuantity),
  );
  if (one == null || other == null || one.change !== other.change || !areApart(one, other)) return;
  throw new HeadwaterError(
    "bad-usage",
    "ledger",
    subject.replace("join:", ""),
    `they say ${quantityWords(one)} and ${quantityWords(other)}: no one claim says both`,
    "leave them apart, and judge the dispute between them; correct a number that was misread first",
  );
}

function areApart(one: ClaimQuantity, other: ClaimQuantity): boolean {
  const isBelow = (a: ClaimQuantity, b: ClaimQuantity) => a.max !== null && b.min !== null && a.max < b.min;
  return isBelow(one, other) || isBelow(other, one);
}
