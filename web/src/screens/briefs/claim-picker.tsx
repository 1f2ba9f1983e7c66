import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../../api/client.ts";
import { strings } from "../../strings/index.ts";

/** Finds a claim by its words and hands it on. */
export function ClaimPicker({ onPick }: { readonly onPick: (id: string, label: string) => void }) {
  const [typed, setTyped] = useState("");
  const [text] = useDebouncedValue(typed.trim(), 200);
  const found = useQuery({
    ...ask("listClaims", { query: { ...(text === "" ? {} : { text }), limit: 12 } }),
    placeholderData: keepPreviousData,
  });
  const rows = found.data?.rows ?? [];
  return (
    <Select
      label={strings.briefs.addClaim}
      placeholder={strings.briefs.addClaimHint}
      data={rows.map(({ id, label }) => ({ value: id, label }))}
      value={null}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(id) => {
        const row = rows.find((one) => one.id === id);
        if (row) onPick(row.id, row.label);
        setTyped("");
      }}
      filter={({ options }) => options}
      renderOption={({ option }) => {
        const row = rows.find(({ id }) => id === option.value);
        return (
          <span>
            {option.label}{" "}
            <small>{row ? strings.terms.independentOrigins(row.independentOrigins) : null}</small>
          </span>
        );
      }}
      nothingFoundMessage={strings.briefs.noClaim}
      searchable
    />
  );
}
