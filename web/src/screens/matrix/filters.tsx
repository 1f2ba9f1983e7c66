import { Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { ask } from "../../api/client.ts";
import { FilterRow } from "../../parts/filter-row.tsx";
import { SourcePicker } from "../../parts/source-picker.tsx";
import { strings } from "../../strings/index.ts";

/** Whose words, from which report, and which kinds of rows and columns. */
export interface Chosen {
  readonly rows?: "states" | "anyone" | undefined;
  readonly columns?: "groups" | "anyone" | undefined;
  readonly by?: string | undefined;
  readonly work?: string | undefined;
  readonly edition?: string | undefined;
}

const BETWEEN = "\n";

export function Filters(props: { readonly chosen: Chosen; readonly onChange: (chosen: Chosen) => void }) {
  const { chosen, onChange } = props;
  const works = useQuery(ask("listWorks"));
  const editions = (works.data?.rows ?? []).flatMap(({ work, editions }) => [
    { value: work, label: work },
    ...editions.flatMap(({ edition }) =>
      edition === null ? [] : [{ value: `${work}${BETWEEN}${edition}`, label: `${work}, ${edition}` }],
    ),
  ]);
  const edition = chosen.work
    ? [chosen.work, ...(chosen.edition ? [chosen.edition] : [])].join(BETWEEN)
    : null;
  const choose = (value: string | null) => {
    const [work, edition] = value?.split(BETWEEN) ?? [];
    onChange({ ...chosen, work, edition });
  };
  return (
    <FilterRow>
      <Select
        label={strings.matrix.rows}
        data={[
          { value: "states", label: strings.matrix.states },
          { value: "anyone", label: strings.matrix.anyone },
        ]}
        value={chosen.rows ?? "states"}
        onChange={(rows) => onChange({ ...chosen, rows: rows === "anyone" ? rows : undefined })}
        allowDeselect={false}
        w={190}
      />
      <Select
        label={strings.matrix.columns}
        data={[
          { value: "groups", label: strings.matrix.groups },
          { value: "anyone", label: strings.matrix.anyone },
        ]}
        value={chosen.columns ?? "groups"}
        onChange={(columns) => onChange({ ...chosen, columns: columns === "anyone" ? columns : undefined })}
        allowDeselect={false}
        w={270}
      />
      <SourcePicker
        label={strings.matrix.source}
        placeholder={strings.matrix.anySource}
        value={chosen.by}
        onChange={(by) => onChange({ ...chosen, by })}
        w={260}
      />
      <Select
        label={strings.matrix.edition}
        placeholder={strings.matrix.anyEdition}
        data={editions}
        value={edition}
        onChange={choose}
        searchable
        clearable
        w={320}
      />
    </FilterRow>
  );
}
