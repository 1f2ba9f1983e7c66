import { Chip, Group, Select, Switch } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { EntityPicker } from "../../parts/entity-picker.tsx";
import { FilterRow } from "../../parts/filter-row.tsx";
import { Page } from "../../parts/page.tsx";
import { strings } from "../../strings/index.ts";
import { DisputeList } from "./dispute-list.tsx";
import { type DisputesSearch, KINDS, STRENGTHS } from "./search.ts";
import { Unconfirmed } from "./unconfirmed.tsx";

const route = getRouteApi("/disputes");
const words = strings.disputes;

/** What cannot all hold, the strongest first; and, when it is asked for, what nobody vouches for. */
export function Disputes() {
  const shown = route.useSearch();
  const navigate = route.useNavigate();
  const change = (next: Partial<DisputesSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true, resetScroll: false });
  const { kind } = shown;
  const isUnconfirmed = kind === "unconfirmed";
  return (
    <Page title={words.title} lead={words.lead}>
      <Chip.Group
        value={kind ?? ""}
        onChange={(chosen) => change({ kind: KINDS.find((one) => one === chosen) })}
      >
        <Group gap={6} role="radiogroup" aria-label={words.kind} mb="sm">
          <Chip value="" size="xs" radius="sm" variant="outline">
            {words.all}
          </Chip>
          {KINDS.map((one) => (
            <Chip key={one} value={one} size="xs" radius="sm" variant="outline">
              {words.kinds[one]}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <FilterRow>
        <EntityPicker
          label={words.about}
          placeholder={words.aboutHint}
          value={shown.about}
          onChange={(about) => change({ about })}
        />
        <Select
          label={words.strength}
          placeholder={words.anyStrength}
          data={STRENGTHS.map((strength) => ({ value: strength, label: words.strengths[strength] }))}
          value={shown.strength ?? null}
          onChange={(strength) => change({ strength: STRENGTHS.find((one) => one === strength) })}
          disabled={isUnconfirmed}
          clearable
        />
        <Switch
          label={words.rejected}
          checked={shown.rejected ?? false}
          disabled={isUnconfirmed}
          onChange={({ currentTarget }) => change({ rejected: currentTarget.checked || undefined })}
          mb={8}
        />
      </FilterRow>
      {isUnconfirmed ? <Unconfirmed about={shown.about} /> : <DisputeList shown={{ ...shown, kind }} />}
    </Page>
  );
}
