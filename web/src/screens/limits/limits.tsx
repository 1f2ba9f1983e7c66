import { useQuery } from "@tanstack/react-query";
import { Fragment, type ReactNode } from "react";
import type { Inline, Limits as LimitsAnswer } from "../../../../src/serve/contract/index.ts";
import { ask } from "../../api/client.ts";
import { Answer } from "../../parts/answer.tsx";
import { Page } from "../../parts/page.tsx";
import { strings } from "../../strings/index.ts";
import classes from "./limits.module.css";

type Block = LimitsAnswer["blocks"][number];

/** What Headwater cannot tell you: docs/limits.md, to be read. */
export function Limits() {
  const page = useQuery({ ...ask("getLimits"), staleTime: Number.POSITIVE_INFINITY });
  return (
    <Page title={strings.limits.title} lead={strings.limits.lead}>
      <Answer to={page}>
        {({ blocks }) => (
          <div className={`read ${classes.text}`}>
            {stretches(blocks).map((stretch, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the page is one text that does not change.
              <Fragment key={index}>{stretch}</Fragment>
            ))}
          </div>
        )}
      </Answer>
    </Page>
  );
}

/** Blocks as elements; items that follow one another are one list. */
function stretches(blocks: readonly Block[]): readonly ReactNode[] {
  const out: ReactNode[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (block.kind === "heading") {
      // The title is the page's own heading.
      if ((block.level ?? 1) > 1) out.push(<h2>{words(block.parts)}</h2>);
    } else if (block.kind === "paragraph") out.push(<p>{words(block.parts)}</p>);
    else {
      let end = at;
      while (blocks[end + 1]?.kind === "item") end++;
      out.push(
        <ul>
          {blocks.slice(at, end + 1).map((item) => (
            <li key={item.parts.map(({ text }) => text).join("")}>{words(item.parts)}</li>
          ))}
        </ul>,
      );
      at = end;
    }
  }
  return out;
}

function words(parts: readonly Inline[]): readonly ReactNode[] {
  return parts.map(({ kind, text, href }, index) => {
    const key = index;
    if (kind === "strong") return <strong key={key}>{text}</strong>;
    if (kind === "code") return <code key={key}>{text}</code>;
    // Pages of the documentation are in the program's own folder: named, not linked, since no address of them is served.
    if (kind === "link")
      return (
        <cite key={key} title={href}>
          {text}
        </cite>
      );
    return <Fragment key={key}>{text}</Fragment>;
  });
}
