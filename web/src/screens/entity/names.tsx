import { Button } from "@mantine/core";
import { useState } from "react";
import type { EntityDetail } from "../../../../src/serve/contract/index.ts";
import { Cited } from "../../parts/cited.tsx";
import { strings } from "../../strings/index.ts";
import classes from "./entity.module.css";
import { Section } from "./section.tsx";

type Name = EntityDetail["names"][number];

const FIRST = 6;

/** Every form of its name with passages in which it was read. */
export function Names({ names }: { readonly names: readonly Name[] }) {
  const [isAll, setAll] = useState(false);
  const shown = isAll ? names : names.slice(0, FIRST);
  return (
    <Section title={strings.entity.names}>
      <ul className={classes.names}>
        {shown.map((name) => (
          <li key={name.name}>
            <OneName name={name} />
          </li>
        ))}
      </ul>
      {shown.length < names.length ? (
        <Button variant="subtle" size="compact-sm" mt="xs" onClick={() => setAll(true)}>
          {strings.entity.moreNames(names.length - shown.length)}
        </Button>
      ) : null}
    </Section>
  );
}

function OneName({ name: { name, documents, read } }: { readonly name: Name }) {
  return (
    <details className={classes.name}>
      <summary>
        <span className={classes.nameWords}>{name}</span>
        <span className={classes.quiet}>{strings.terms.documents(documents)}</span>
      </summary>
      <div className={classes.read}>
        {read.map((words) => (
          <Cited key={`${words.document.id} ${words.start}`} words={words} />
        ))}
      </div>
    </details>
  );
}
