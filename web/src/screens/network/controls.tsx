import { Group, NumberInput, Select } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { memo } from "react";
import { EntityPicker } from "../../parts/entity-picker.tsx";
import { FilterRow } from "../../parts/filter-row.tsx";
import { FramePicker } from "../../parts/frame-picker.tsx";
import { SourcePicker } from "../../parts/source-picker.tsx";
import { strings } from "../../strings/index.ts";
import classes from "./network.module.css";
import type { Shown } from "./search.ts";

const GRADES = ["A", "B", "C", "D", "E"] as const;

/** What of the screen's state is shown here: what is chosen and when it was said is not, and changes with every click. */
const HERE = ["around", "to", "depth", "frame", "by", "grade", "minOrigins", "disputed", "stated"] as const;

interface Props {
  readonly shown: Shown;
  readonly onChange: (change: Partial<Shown>) => void;
}

const isAlike = (before: Props, after: Props): boolean =>
  before.onChange === after.onChange && HERE.every((key) => before.shown[key] === after.shown[key]);

/** Around whom, the way to whom, and which claims count. */
export const Controls = memo(function Controls(props: Props) {
  const { shown, onChange } = props;
  const isWide = useMediaQuery("(min-width: 48em)", true, { getInitialValueInEffect: false });
  return (
    <FilterRow>
      <EntityPicker
        label={strings.network.around}
        placeholder={strings.network.everybody}
        value={shown.around}
        onChange={(around) => onChange({ around, at: undefined, ...(around ? {} : { to: undefined }) })}
        w={185}
      />
      {shown.around !== undefined && shown.to === undefined ? (
        <Select
          label={strings.network.depth}
          data={["1", "2"]}
          value={String(shown.depth ?? 1)}
          onChange={(depth) => onChange({ depth: depth === "2" ? 2 : undefined })}
          allowDeselect={false}
          w={80}
        />
      ) : null}
      {shown.around !== undefined ? (
        <EntityPicker
          label={strings.network.to}
          placeholder={strings.network.toNobody}
          value={shown.to}
          onChange={(to) => onChange({ to, at: undefined })}
          except={shown.around}
          w={195}
        />
      ) : null}
      <details className={classes.more} open={isWide || undefined}>
        <summary>{strings.network.filters}</summary>
        <Group gap="sm" align="flex-end">
          <FramePicker
            label={strings.network.frames}
            placeholder={strings.network.anyFrame}
            value={shown.frame}
            onChange={(frame) => onChange({ frame })}
            width={{ w: 165 }}
          />
          <SourcePicker
            label={strings.network.by}
            placeholder={strings.network.anySource}
            value={shown.by}
            onChange={(by) => onChange({ by })}
            w={165}
          />
          <Select
            label={strings.network.grade}
            placeholder={strings.network.anyGrade}
            data={GRADES.map((grade) => ({ value: grade, label: strings.network.orBetter(grade) }))}
            value={shown.grade ?? null}
            onChange={(grade) => onChange({ grade: GRADES.find((one) => one === grade) })}
            clearable
            w={120}
          />
          <NumberInput
            label={strings.network.minOrigins}
            min={0}
            max={1000}
            value={shown.minOrigins ?? 0}
            onChange={(value) => onChange({ minOrigins: Number(value) > 0 ? Number(value) : undefined })}
            w={120}
          />
          <Select
            label={strings.network.disputes}
            data={[
              { value: "any", label: strings.network.disputesAny },
              { value: "only", label: strings.network.disputesOnly },
            ]}
            value={shown.disputed ? "only" : "any"}
            onChange={(value) => onChange({ disputed: value === "only" ? true : undefined })}
            allowDeselect={false}
            w={150}
          />
          <Select
            label={strings.network.certainty}
            data={[
              { value: "any", label: strings.network.certaintyAny },
              { value: "stated", label: strings.network.certaintyStated },
            ]}
            value={shown.stated ? "stated" : "any"}
            onChange={(value) => onChange({ stated: value === "stated" ? true : undefined })}
            allowDeselect={false}
            w={150}
          />
        </Group>
      </details>
    </FilterRow>
  );
}, isAlike);
