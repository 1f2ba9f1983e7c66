import { MultiSelect, type MultiSelectProps } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { ask } from "../api/client.ts";

/** Chooses kinds of claim; `value` is undefined where all are meant. */
export function FramePicker(props: {
  readonly label: string;
  readonly placeholder: string;
  readonly value: readonly string[] | undefined;
  readonly onChange: (frames: string[] | undefined) => void;
  readonly width: Pick<MultiSelectProps, "w" | "miw" | "maw">;
}) {
  const { value = [] } = props;
  const frames = useQuery(ask("listFrames"));
  return (
    <MultiSelect
      label={props.label}
      placeholder={value.length > 0 ? "" : props.placeholder}
      data={(frames.data?.frames ?? []).map(({ id, label }) => ({ value: id, label }))}
      value={[...value]}
      onChange={(chosen) => props.onChange(chosen.length === 0 ? undefined : chosen)}
      searchable
      clearable
      maxValues={20}
      {...props.width}
    />
  );
}
