import { ActionIcon, Group, Select } from "@mantine/core";
import { IconArrowsExchange } from "@tabler/icons-react";
import type { Work } from "../../../../src/serve/contract/index.ts";
import { EntityPicker } from "../../parts/entity-picker.tsx";
import { FilterRow } from "../../parts/filter-row.tsx";
import { strings } from "../../strings/index.ts";
import classes from "./compare.module.css";

/** The report and editions that are compared. */
export interface Chosen {
  readonly work: string;
  readonly publisher?: string | undefined;
  readonly before: string;
  readonly after: string;
  readonly about?: string | undefined;
}

/** Editions of a work that go by a name, the latest last. */
export const namesOf = (work: Work): readonly string[] =>
  work.editions.flatMap(({ edition }) => edition ?? []);

const keyOf = ({ work, publisher }: { work: string; publisher?: string | null | undefined }) =>
  `${work}\n${publisher ?? ""}`;

/** Chooses a report, two of its editions, and about whom. */
export function Filters(props: {
  readonly works: readonly Work[];
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
}) {
  const { chosen, onChange } = props;
  const here =
    props.works.find((work) => keyOf(work) === keyOf(chosen)) ??
    props.works.find(({ work }) => work === chosen.work);
  const editions = [...(here ? namesOf(here) : [])].reverse();
  const chooseWork = (key: string | null) => {
    const work = props.works.find((one) => keyOf(one) === key);
    const [before, after] = work ? namesOf(work).slice(-2) : [];
    if (work && before && after)
      onChange({ ...chosen, work: work.work, publisher: work.publisher ?? undefined, before, after });
  };
  return (
    <FilterRow>
      <Select
        label={strings.compare.work}
        data={props.works.map((work) => ({ value: keyOf(work), label: work.work }))}
        value={here ? keyOf(here) : null}
        onChange={chooseWork}
        allowDeselect={false}
        searchable
        w={340}
      />
      <Group gap={6} align="flex-end" wrap="nowrap" className={classes.editions ?? ""}>
        <Select
          label={strings.compare.before}
          data={editions}
          value={chosen.before}
          onChange={(before) => before && before !== chosen.after && onChange({ ...chosen, before })}
          allowDeselect={false}
          className={classes.which ?? ""}
        />
        <ActionIcon
          size={36}
          variant="subtle"
          color="gray"
          aria-label={strings.compare.swap}
          onClick={() => onChange({ ...chosen, before: chosen.after, after: chosen.before })}
        >
          <IconArrowsExchange size={18} aria-hidden />
        </ActionIcon>
        <Select
          label={strings.compare.after}
          data={editions}
          value={chosen.after}
          onChange={(after) => after && after !== chosen.before && onChange({ ...chosen, after })}
          allowDeselect={false}
          className={classes.which ?? ""}
        />
      </Group>
      <EntityPicker
        label={strings.compare.about}
        placeholder={strings.compare.anything}
        value={chosen.about}
        onChange={(about) => onChange({ ...chosen, about })}
        w={260}
      />
    </FilterRow>
  );
}
