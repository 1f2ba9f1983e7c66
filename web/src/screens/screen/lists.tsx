import { Text } from "@mantine/core";
import type { Answer } from "../../../../src/serve/contract/index.ts";
import { dateInWords } from "../../parts/date-words.ts";
import { strings } from "../../strings/index.ts";
import classes from "./screen.module.css";

/** The lists that are loaded: by whom, of when, how many entries. */
export function Lists({ lists }: { readonly lists: Answer<"listLists">["rows"] }) {
  return (
    <section className={classes.lists} aria-labelledby="screen-lists">
      <h2 id="screen-lists">{strings.screen.lists}</h2>
      <ul>
        {lists.map(({ list, title, authority, edition, entries }) => (
          <li key={list}>
            {title}
            <Text size="sm" c="dimmed">
              {authority} ·{" "}
              {strings.screen.listDated(
                edition.published ? dateInWords(edition.published) : strings.terms.undated,
                strings.terms.count(entries),
              )}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
