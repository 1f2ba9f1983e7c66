import {
  Autocomplete,
  Button,
  NumberInput,
  SegmentedControl,
  Select,
  Switch,
  TextInput,
} from "@mantine/core";
import { useDebouncedValue, useDisclosure } from "@mantine/hooks";
import { IconAdjustmentsHorizontal, IconSearch } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ask } from "../../api/client.ts";
import { EntityPicker } from "../../parts/entity-picker.tsx";
import { useTyped } from "../../parts/use-typed.ts";
import { strings } from "../../strings/index.ts";
import { DateField } from "./date-field.tsx";
import classes from "./filters.module.css";
import type { ClaimsSearch } from "./route.ts";

const words = strings.claims;

interface FilterProps {
  readonly search: ClaimsSearch;
  readonly onChange: (next: Partial<ClaimsSearch>) => void;
}

/** The filters of `headwater claims`. On a phone they are folded away. */
export function Filters({ search, onChange }: FilterProps) {
  const [isOpen, { toggle }] = useDisclosure(false);
  const [text, setText] = useTyped(search.text ?? "", (typed) => onChange({ text: typed || undefined }));
  const { data } = useQuery(ask("listFrames"));
  const frames = data?.frames.map(({ id, label }) => ({ value: id, label })) ?? [];
  const isFiltered = Object.entries(search).some(([key, value]) => key !== "order" && value !== undefined);
  return (
    <search className={classes.filters} data-open={isOpen || undefined}>
      <TextInput
        type="search"
        size="sm"
        label={words.text}
        placeholder={words.textHint}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button
        className={classes.toggle ?? ""}
        variant="default"
        leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />}
        onClick={toggle}
        aria-expanded={isOpen}
      >
        {words.filters}
      </Button>
      <div className={classes.more}>
        <EntityPicker
          label={words.about}
          placeholder={words.aboutHint}
          value={search.about}
          onChange={(about) => onChange({ about })}
        />
        <By search={search} onChange={onChange} />
        <EntityPicker
          label={words.place}
          placeholder={words.placeHint}
          type="Place"
          value={search.place}
          onChange={(place) => onChange({ place })}
        />
        <Corpus search={search} onChange={onChange} />
        <Select
          label={words.frame}
          placeholder={words.anyFrame}
          data={frames}
          value={search.frame ?? null}
          onChange={(frame) => onChange({ frame: frame ?? undefined })}
          searchable
          clearable
        />
        <DateField label={words.since} value={search.since} onChange={(since) => onChange({ since })} />
        <DateField label={words.until} value={search.until} onChange={(until) => onChange({ until })} />
        <NumberInput
          label={words.minOrigins}
          value={search.minOrigins ?? ""}
          min={1}
          max={1000}
          allowDecimal={false}
          onChange={(least) =>
            onChange({ minOrigins: typeof least === "number" && least >= 1 ? least : undefined })
          }
        />
        <Switch
          className={classes.disputed ?? ""}
          label={words.disputed}
          checked={search.disputed ?? false}
          onChange={(event) => onChange({ disputed: event.currentTarget.checked || undefined })}
        />
        <SegmentedControl
          className={classes.order ?? ""}
          size="xs"
          aria-label={words.order}
          value={search.order ?? "origins"}
          onChange={(order) => onChange({ order: order === "origins" ? undefined : order })}
          data={[...words.orders]}
        />
        {isFiltered ? (
          <Button
            variant="subtle"
            size="compact-sm"
            className={classes.clear ?? ""}
            onClick={() => onChange(NOTHING)}
          >
            {words.clear}
          </Button>
        ) : null}
      </div>
    </search>
  );
}

const NOTHING: ClaimsSearch = {
  about: undefined,
  by: undefined,
  place: undefined,
  corpus: undefined,
  frame: undefined,
  text: undefined,
  since: undefined,
  until: undefined,
  disputed: undefined,
  minOrigins: undefined,
};

/** A corpus, where there are any. */
function Corpus({ search: { corpus }, onChange }: FilterProps) {
  const { data: facets } = useQuery(ask("countFacets"));
  const names = facets?.corpora.map(({ name }) => name) ?? [];
  if (names.length === 0 && corpus === undefined) return null;
  return (
    <Select
      label={words.corpus}
      placeholder={words.anyCorpus}
      data={corpus === undefined || names.includes(corpus) ? names : [corpus, ...names]}
      value={corpus ?? null}
      onChange={(name) => onChange({ corpus: name ?? undefined })}
      searchable
      clearable
    />
  );
}

/** A voice of the chain: a publisher or somebody who is quoted, by name. */
function By({ search, onChange }: FilterProps) {
  const [typed, setTyped] = useTyped(search.by ?? "", (by) => onChange({ by: by.trim() || undefined }));
  const [asked] = useDebouncedValue(typed.trim(), 150);
  const { data: facets } = useQuery(ask("countFacets"));
  const { data: found } = useQuery({
    ...ask("listEntities", { query: { ...(asked === "" ? {} : { text: asked }), limit: 8 } }),
    placeholderData: keepPreviousData,
  });
  const publishers = facets?.publishers.map(({ value }) => value) ?? [];
  const speakers = (found?.rows ?? []).map(({ name }) => name).filter((name) => !publishers.includes(name));
  return (
    <Autocomplete
      label={words.by}
      placeholder={words.byHint}
      value={typed}
      onChange={setTyped}
      data={[
        { group: words.publishers, items: publishers.slice(0, 20) },
        { group: words.speakers, items: [...new Set(speakers)] },
      ]}
      clearable
    />
  );
}
