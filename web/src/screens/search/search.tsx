import { TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ask } from "../../api/client.ts";
import { Answer } from "../../parts/answer.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { Page } from "../../parts/page.tsx";
import { useRowKeys } from "../../parts/use-row-keys.ts";
import { useTyped } from "../../parts/use-typed.ts";
import { strings } from "../../strings/index.ts";
import { Results } from "./results.tsx";
import { route } from "./route.ts";
import classes from "./search.module.css";

const words = strings.search;
/** So many of each kind; the rest is on the screens of documents, claims and entities. */
const MOST = 12;

/** What one box finds: entities by their names, claims and documents by their words. */
export function Search() {
  const { q } = route.useSearch();
  const navigate = route.useNavigate();
  const text = q?.trim() ?? "";
  const [typed, setTyped] = useTyped(
    q ?? "",
    (next) => void navigate({ search: { q: next || undefined }, replace: true }),
  );
  const found = useQuery({
    ...ask("search", { query: { text, limit: MOST } }),
    enabled: text !== "",
    placeholderData: keepPreviousData,
  });
  const keys = useRowKeys();
  return (
    <Page title={text === "" ? words.title : words.titleOf(text)}>
      <TextInput
        type="search"
        size="md"
        aria-label={words.box}
        placeholder={words.box}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        className={classes.box}
        autoFocus={text === ""}
      />
      <div ref={keys} className={classes.found}>
        {text === "" ? (
          <EmptyState title={words.beginTitle}>{words.begin}</EmptyState>
        ) : (
          <Answer to={found}>{(result) => <Results result={result} text={text} most={MOST} />}</Answer>
        )}
      </div>
    </Page>
  );
}
