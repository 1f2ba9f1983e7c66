import { Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { ask } from "../api/client.ts";

/** Chooses whose words count, by name: those with whom most claims start are offered. */
export function SourcePicker(props: {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string | undefined;
  readonly onChange: (name: string | undefined) => void;
  readonly w: number;
}) {
  const { value } = props;
  const sources = useQuery(ask("listSources", { query: { limit: 200 } }));
  const names = [
    ...new Set([...(sources.data?.rows ?? []).map(({ name }) => name), ...(value ? [value] : [])]),
  ];
  return (
    <Select
      label={props.label}
      placeholder={props.placeholder}
      data={names}
      value={value ?? null}
      onChange={(name) => props.onChange(name ?? undefined)}
      searchable
      clearable
      w={props.w}
    />
  );
}
