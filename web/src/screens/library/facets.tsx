import { Button, UnstyledButton } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconAdjustmentsHorizontal } from "@tabler/icons-react";
import { useState } from "react";
import type { Facets as Counted } from "../../../../src/serve/contract/index.ts";
import { strings } from "../../strings/index.ts";
import classes from "./facets.module.css";
import type { LibrarySearch } from "./route.ts";

const words = strings.library;
const FACETS = [
  ["corpus", "corpora"],
  ["publisher", "publishers"],
  ["year", "years"],
  ["work", "works"],
  ["language", "languages"],
  ["state", "states"],
] as const;
type Facet = (typeof FACETS)[number][0];
/** So many values are shown before somebody asks for the rest. */
const FIRST = 7;

/** How many documents have which publisher, year, work, language and state; pressing one lists those alone. */
export function Facets(props: {
  readonly facets: Counted | undefined;
  readonly search: LibrarySearch;
  readonly onChange: (next: Partial<LibrarySearch>) => void;
}) {
  const { facets, search, onChange } = props;
  const [isOpen, { toggle }] = useDisclosure(false);
  const chosen = FACETS.filter(([facet]) => search[facet] !== undefined).length;
  return (
    <aside className={classes.facets} aria-label={words.filters} data-open={isOpen || undefined}>
      <Button
        className={classes.toggle ?? ""}
        variant="default"
        leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />}
        onClick={toggle}
        aria-expanded={isOpen}
      >
        {words.filtersOn(chosen)}
      </Button>
      <div className={classes.inside}>
        {FACETS.map(([facet, name]) => (
          <Group
            key={facet}
            title={words.facets[facet]}
            values={facets?.[name] ?? []}
            chosen={search[facet]}
            says={(value) => sayOf(facet, value, facets)}
            least={facet === "corpus" ? 1 : 2}
            onChoose={(value) => onChange({ [facet]: value })}
          />
        ))}
        {chosen === 0 ? null : (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => onChange(Object.fromEntries(FACETS.map(([facet]) => [facet, undefined])))}
          >
            {words.clear}
          </Button>
        )}
      </div>
    </aside>
  );
}

function Group(props: {
  readonly title: string;
  readonly values: Counted["publishers"];
  readonly chosen: string | undefined;
  readonly says: (value: string) => string;
  /** With fewer values there is nothing to choose. */
  readonly least: number;
  readonly onChoose: (value: string | undefined) => void;
}) {
  const { title, values, chosen, says, least, onChoose } = props;
  const [isWhole, setWhole] = useState(false);
  // One value that all documents have tells nothing, unless it is what was chosen.
  if (values.length < least && chosen === undefined) return null;
  const known = chosen === undefined || values.some(({ value }) => value === chosen);
  const shown = known ? values : [{ value: chosen, documents: 0 }, ...values];
  return (
    <section className={classes.group}>
      <h2 className={classes.heading}>{title}</h2>
      <ul className={classes.values}>
        {(isWhole ? shown : shown.slice(0, FIRST)).map(({ value, documents }) => (
          <li key={value}>
            <UnstyledButton
              className={classes.value}
              aria-pressed={chosen === value}
              onClick={() => onChoose(chosen === value ? undefined : value)}
            >
              <span className={classes.name}>{says(value)}</span>
              <span className={classes.count}>{strings.terms.count(documents)}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {shown.length > FIRST && !isWhole ? (
        <Button size="compact-xs" variant="subtle" onClick={() => setWhole(true)}>
          {words.all(shown.length)}
        </Button>
      ) : null}
    </section>
  );
}

function sayOf(facet: Facet, value: string, facets: Counted | undefined): string {
  if (facet === "corpus") return facets?.corpora.find((one) => one.value === value)?.name ?? words.corpusGone;
  if (facet === "language") return words.languageOf(value);
  return facet === "state" ? words.states[value as keyof typeof words.states] : value;
}
