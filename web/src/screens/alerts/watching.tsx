import { Button, Code, Text } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { SavedSearch, Watching as WatchingAnswer } from "../../../../src/serve/contract/index.ts";
import { ask, call } from "../../api/client.ts";
import { Answer } from "../../parts/answer.tsx";
import { ShownText } from "../../parts/shown-text.tsx";
import { Moment } from "../../parts/stated-date.tsx";
import { strings } from "../../strings/index.ts";
import classes from "./alerts.module.css";

const words = strings.alerts;

/** The saved searches, and what is watched: what alerts come from. */
export function Watching() {
  const found = useQuery({ ...ask("getWatching"), refetchInterval: 30_000 });
  return (
    <aside className={classes.aside}>
      <Answer to={found}>
        {({ searches, watches }) => (
          <>
            <h2>{words.searches}</h2>
            {searches.length === 0 ? (
              <Text size="sm" c="dimmed">
                {words.noSearches} <Link to="/claims">{words.toClaims}</Link>
              </Text>
            ) : (
              <ul className={classes.list}>
                {searches.map((search) => (
                  <Search key={search.id} search={search} />
                ))}
              </ul>
            )}
            <h2>{words.watches}</h2>
            {watches.length === 0 ? (
              <>
                <Text size="sm" c="dimmed">
                  {words.noWatches}
                </Text>
                <Code block className={classes.code ?? ""} tabIndex={0}>
                  {`${words.watchExample}\n${words.runExample}`}
                </Code>
              </>
            ) : (
              <ul className={classes.list}>
                {watches.map((watch) => (
                  <Watch key={watch.id} watch={watch} />
                ))}
              </ul>
            )}
          </>
        )}
      </Answer>
    </aside>
  );
}

function Search({ search }: { readonly search: SavedSearch }) {
  const { name, filter } = search;
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: () => call("removeSearch", { body: { name } }),
    onSuccess: (left) => queries.setQueryData(ask("getWatching").queryKey, left),
  });
  const conditions = Object.entries(filter).map(([condition, value]) =>
    `${words.conditions[condition as keyof typeof words.conditions]} ${value === true ? "" : String(value)}`.trim(),
  );
  return (
    <li className={classes.search}>
      <div>
        <Link to="/claims" search={filter} aria-label={words.show(name)}>
          <ShownText text={name} />
        </Link>
        <Text size="sm" c="dimmed">
          <ShownText text={conditions.join(", ")} />
        </Text>
      </div>
      <Button
        variant="subtle"
        size="compact-sm"
        loading={remove.isPending}
        aria-label={words.removeThis(name)}
        onClick={() => remove.mutate()}
      >
        {words.remove}
      </Button>
    </li>
  );
}

function Watch({ watch }: { readonly watch: WatchingAnswer["watches"][number] }) {
  const { kind, address, checkedAt, dueAt, fault, faults } = watch;
  return (
    <li>
      <span className={classes.address}>
        <ShownText text={address} />
      </span>
      <Text size="sm" c="dimmed">
        {words.kindsOfWatch[kind]}
        {" · "}
        {checkedAt === null ? (
          words.never
        ) : (
          <>
            {words.lookedAt} <Moment value={checkedAt} />
          </>
        )}
        {" · "}
        {words.next} <Moment value={dueAt} />
      </Text>
      {fault === null ? null : (
        <Text size="sm" className={classes.fault ?? ""}>
          {words.inARow(faults)} <ShownText text={fault} />
        </Text>
      )}
    </li>
  );
}
