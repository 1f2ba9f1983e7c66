import { EntityPicker } from "../../parts/entity-picker.tsx";
import { FilterRow } from "../../parts/filter-row.tsx";
import { FramePicker } from "../../parts/frame-picker.tsx";
import { strings } from "../../strings/index.ts";
import type { Shown } from "./search.ts";

/** About whom, where, and which kinds of event. */
export function Filters(props: {
  readonly shown: Shown;
  readonly onChange: (change: Partial<Shown>) => void;
}) {
  const { shown, onChange } = props;
  return (
    <FilterRow>
      <EntityPicker
        label={strings.map.about}
        placeholder={strings.map.anybody}
        value={shown.about}
        onChange={(about) => onChange({ about, at: undefined })}
        w={250}
      />
      {shown.view === "control" ? null : (
        <>
          <EntityPicker
            label={strings.map.place}
            placeholder={strings.map.everywhere}
            value={shown.place}
            onChange={(place) => onChange({ place, at: undefined })}
            type="Place"
            w={220}
          />
          <FramePicker
            label={strings.map.frames}
            placeholder={strings.map.anyFrame}
            value={shown.frame}
            onChange={(frame) => onChange({ frame, at: undefined })}
            width={{ miw: 220, maw: 420 }}
          />
        </>
      )}
    </FilterRow>
  );
}
