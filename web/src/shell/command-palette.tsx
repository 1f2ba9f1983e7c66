import { useDebouncedValue } from "@mantine/hooks";
import { Spotlight, spotlight } from "@mantine/spotlight";
import { IconFileText, IconQuote, IconSearch, IconUser } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "../api/client.ts";
import { bare } from "../parts/addresses.ts";
import { dateInWords } from "../parts/date-words.ts";
import { strings } from "../strings/index.ts";
import { DESTINATIONS } from "./destinations.ts";
import { useTypedAhead } from "./use-typed-ahead.ts";

/** Opens the palette from a button; `/` and Ctrl K open it too. */
export const openPalette = () => spotlight.open();

const words = strings.search;
/** So long a rest in typing, in milliseconds, asks; a single letter asks nothing. */
const REST_MS = 120;
const LEAST = 2;
/** So many of each kind are offered; Enter on the first line shows the rest. */
const OFFERED = 5;
const SCREENS = DESTINATIONS.flatMap<Destination>(({ items }) => [...items]);
type Destination = (typeof DESTINATIONS)[number]["items"][number];
/** The list hands this on to what scrolls in it, which the keyboard has to reach; its own type does not say so. */
const SCROLLS = { viewportProps: { tabIndex: 0 } };
const icon = { size: 18, stroke: 1.6, "aria-hidden": true } as const;

/** One box for documents, entities, claims and screens, as one types. Enter on the first line goes to the page of results. */
export function CommandPalette() {
  const navigate = useNavigate();
  const [query, setQuery] = useState("");
  useTypedAhead((letter) => setQuery((typed) => typed + letter));
  const text = query.trim();
  const [asked] = useDebouncedValue(text, REST_MS);
  const { data } = useQuery({
    ...ask("search", { query: { text: asked, limit: OFFERED } }),
    enabled: asked.length >= LEAST,
    placeholderData: keepPreviousData,
  });
  const found = text.length >= LEAST ? data : undefined;
  const screens = SCREENS.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase()));
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut={["mod + K", "/"]}
      attributes={{ content: { "aria-label": words.box } }}
    >
      <Spotlight.Search
        placeholder={strings.shell.search}
        aria-label={words.box}
        leftSection={<IconSearch {...icon} />}
        onFocus={({ currentTarget: { value }, currentTarget }) =>
          currentTarget.setSelectionRange(value.length, value.length)
        }
      />
      <Spotlight.ActionsList mah="68dvh" {...SCROLLS}>
        {text === "" ? null : (
          <Spotlight.Action
            label={words.everything(text)}
            leftSection={<IconSearch {...icon} />}
            onClick={() => void navigate({ to: "/search", search: { q: text } })}
          />
        )}
        {found && found.entities.length > 0 ? (
          <Spotlight.ActionsGroup label={words.entities}>
            {found.entities.map(({ id, name, type }) => (
              <Spotlight.Action
                key={id}
                label={name}
                description={strings.terms.type(type)}
                leftSection={<IconUser {...icon} />}
                onClick={() => void navigate({ to: "/entities/$entityId", params: { entityId: bare(id) } })}
              />
            ))}
          </Spotlight.ActionsGroup>
        ) : null}
        {found && found.claims.length > 0 ? (
          <Spotlight.ActionsGroup label={words.claims}>
            {found.claims.map(({ id, label, independentOrigins }) => (
              <Spotlight.Action
                key={id}
                label={label}
                description={strings.terms.independentOrigins(independentOrigins)}
                leftSection={<IconQuote {...icon} />}
                onClick={() => void navigate({ to: "/claims/$claimId", params: { claimId: bare(id) } })}
              />
            ))}
          </Spotlight.ActionsGroup>
        ) : null}
        {found && found.documents.length > 0 ? (
          <Spotlight.ActionsGroup label={words.documents}>
            {found.documents.map(({ id, title, publisher, published, hit }) => (
              <Spotlight.Action
                key={id}
                label={title ?? strings.terms.untitled}
                description={[publisher, published && dateInWords(published)].filter(Boolean).join(", ")}
                leftSection={<IconFileText {...icon} />}
                onClick={() =>
                  void navigate({
                    to: "/documents/$documentId",
                    params: { documentId: bare(id) },
                    search: hit.matches[0]
                      ? { passage: `${hit.matches[0].start}-${hit.matches[0].end}` }
                      : {},
                  })
                }
              />
            ))}
          </Spotlight.ActionsGroup>
        ) : null}
        {screens.length > 0 ? (
          <Spotlight.ActionsGroup label={words.screens}>
            {screens.map(({ to, label, icon: Icon }) => (
              <Spotlight.Action
                key={to}
                label={label}
                leftSection={<Icon {...icon} />}
                onClick={() => void navigate({ to })}
              />
            ))}
          </Spotlight.ActionsGroup>
        ) : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
