import { Link } from "@tanstack/react-router";
import type { Assertion } from "../../../src/serve/contract/index.ts";
import { strings } from "../strings/index.ts";
import classes from "./chain.module.css";

/** The voices through which something is said, from the publisher inward, with what each does: says, denies, doubts. */
export function Chain({ chain }: { readonly chain: Assertion["chain"] }) {
  return (
    <ol className={classes.chain}>
      {chain.map((step, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the chain of an assertion never changes, and the same voice may stand in it twice.
        <li key={position} className={classes.step}>
          <Voice step={step} />
          {step.attribution ? (
            <span className={classes.does}>{strings.terms.stance[step.attribution.stance]}</span>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function Voice({ step }: { readonly step: Assertion["chain"][number] }) {
  const name = step.name ?? nobody(step.kind);
  if (step.entity === null) return <span className={classes.voice}>{name}</span>;
  return (
    <Link to="/entities/$entityId" params={{ entityId: step.entity }} className={classes.voice}>
      {name}
    </Link>
  );
}

function nobody(kind: Assertion["chain"][number]["kind"]): string {
  if (kind === "publisher") return strings.terms.noPublisher;
  return kind === "reader" ? strings.terms.reader : strings.terms.unnamedSource;
}
