import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { EntityRef } from "../../../src/serve/contract/index.ts";
import { ask } from "../api/client.ts";
import { strings } from "../strings/index.ts";
import { bare } from "./addresses.ts";

/**
 * Chooses an entity by words of its names. `value` and what `onChange` is given are the hex of its id, or undefined for none.
 */
export function EntityPicker(props: {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined, entity: EntityRef | undefined) => void;
  /** Only of this type. */
  readonly type?: string;
  /** Left out of what is offered. */
  readonly except?: string;
  readonly size?: "xs" | "sm";
  readonly w?: number | string;
}) {
  const { value } = props;
  const [typed, setTyped] = useState("");
  const [words] = useDebouncedValue(typed.trim(), 150);
  const chosen = useQuery({
    ...ask("getEntity", { params: { id: value ?? "" } }),
    enabled: value !== undefined,
  });
  const isChosen = chosen.data !== undefined && words === chosen.data.name;
  const asked = words === "" || isChosen ? {} : { text: words };
  const found = useQuery({
    ...ask("listEntities", { query: { ...asked, ...(props.type ? { type: props.type } : {}), limit: 20 } }),
    placeholderData: keepPreviousData,
  });
  const rows: EntityRef[] = (found.data?.rows ?? []).filter(({ id }) => id !== props.except);
  const held = chosen.data !== undefined && value !== undefined ? { ...chosen.data, id: value } : undefined;
  if (held && !rows.some(({ id }) => bare(id).startsWith(held.id))) rows.unshift(held);
  const idOf = ({ id }: EntityRef) => (held && bare(id).startsWith(held.id) ? held.id : bare(id));
  const data = rows.map((row) => ({
    value: idOf(row),
    label: row.name,
    type: strings.terms.type(row.type),
  }));
  return (
    <Select
      label={props.label}
      placeholder={props.placeholder ?? strings.parts.entity.ask}
      data={data}
      value={value ?? null}
      onChange={(id) =>
        props.onChange(
          id ?? undefined,
          rows.find((row) => idOf(row) === id),
        )
      }
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      renderOption={({ option }) => (
        <span>
          {option.label} <small>{(option as { type?: string }).type}</small>
        </span>
      )}
      nothingFoundMessage={strings.parts.entity.none}
      size={props.size ?? "sm"}
      searchable
      clearable
      {...(props.w === undefined ? {} : { w: props.w })}
    />
  );
}
