import { HeadwaterError } from "../../model/index.ts";
import { decode } from "../decode.ts";
import { splitFeed } from "../feed/split-feed.ts";
import { tooLarge } from "../read-bytes.ts";
import type { HolderBudget } from "./holder-limits.ts";
import { type Member, MemberBytes } from "./member.ts";

/**
 * The items of a saved feed, each as it stands in it, with what the feed says of itself: its title as the publisher, its language.
 *
 * @throws HeadwaterError `too-large` past the limit of a file or the budget, `too-deep`; `empty` for a feed without items
 */
export async function* feedMembers(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  { maxBytes, budget }: { readonly maxBytes: number; readonly budget: HolderBudget },
): AsyncGenerator<Member> {
  const whole = new MemberBytes(maxBytes);
  for await (const chunk of chunks) whole.add(chunk);
  if (whole.isTooLarge) throw tooLarge(path, whole.length, maxBytes);
  const { items, title, language } = splitFeed(decode(whole.whole(), path, true).text, path);
  if (items.length === 0)
    throw new HeadwaterError(
      "empty",
      "read",
      path,
      "is a feed without items",
      "check that it was saved whole",
    );
  for (const [i, item] of items.entries()) {
    budget.count();
    yield {
      kind: "member",
      path: `${path}/item-${i + 1}`,
      bytes: Buffer.from(item, "utf8"),
      notes: [],
      stated: {
        mediaType: /^<(?:\w+:)?entry\b/.test(item) ? "application/atom+xml" : "application/rss+xml",
        metadata: {
          ...(title !== null && { publisher: { value: title, from: "record" } }),
          ...(language !== null && { language: { value: language, from: "record" } }),
        },
      },
    };
  }
}
