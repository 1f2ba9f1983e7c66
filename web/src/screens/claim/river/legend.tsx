import type { River } from "../../../../../src/serve/contract/index.ts";
import { strings } from "../../../strings/index.ts";
import classes from "./legend.module.css";

const words = strings.claim.river;

/** What the marks mean; only those that this river has. */
export function Legend({ river }: { readonly river: River }) {
  const has = (test: (node: River["nodes"][number]) => boolean) => river.nodes.some(test);
  const into = (kind: River["edges"][number]["kind"]) => river.edges.some((edge) => edge.kind === kind);
  const does = !into("denies") ? "says" : into("states") ? "either" : "denies";
  const rows = [
    { mark: "spring", text: words.legendSpring, shown: has((n) => n.kind === "spring" && n.isCounted) },
    {
      mark: "unnamed",
      text: words.legendUnnamed,
      shown: has((n) => n.kind === "spring" && !n.isNamed && !n.denies),
    },
    { mark: "denies", text: words.legendDenies, shown: has((n) => n.kind === "spring" && n.denies) },
    { mark: "voice", text: words.legendVoice, shown: has((n) => n.kind === "voice") },
    { mark: "document", text: words.legendDocument[does], shown: has((n) => n.kind === "document") },
    { mark: "echo", text: words.legendEcho, shown: has((n) => n.isEcho) },
    { mark: "rival", text: words.legendRival, shown: has((n) => n.kind === "rival") },
  ].filter(({ shown }) => shown);
  return (
    <figcaption>
      <ul className={classes.legend} aria-label={words.legend}>
        {rows.map(({ mark, text }) => (
          <li key={mark}>
            <span className={classes.mark} data-mark={mark} aria-hidden />
            {text}
          </li>
        ))}
      </ul>
    </figcaption>
  );
}
