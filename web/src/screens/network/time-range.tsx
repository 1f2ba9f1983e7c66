import { RangeSlider, Text } from "@mantine/core";
import { useEffect, useState } from "react";
import { dateInWords } from "../../parts/date-words.ts";
import { strings } from "../../strings/index.ts";
import classes from "./network.module.css";

/** A month as a number: so many months since the year 0. */
export const monthOf = (date: string): number =>
  Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1) - 1;

/** The month of such a number, as an address has it. */
export const monthText = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;

/** The stretch of months in which the claims that are shown were published. Both ends move by mouse and by arrow keys. */
export function TimeRange(props: {
  readonly from: number;
  readonly to: number;
  readonly value: readonly [number, number];
  readonly onMove: (value: readonly [number, number]) => void;
  readonly onEnd: (value: readonly [number, number]) => void;
}) {
  const { from, to } = props;
  const [value, setValue] = useState<[number, number]>([props.value[0], props.value[1]]);
  const [since, until] = props.value;
  useEffect(() => setValue([since, until]), [since, until]);
  if (from >= to) return null;
  return (
    <div className={classes.time}>
      <Text size="sm" fw={500}>
        {strings.network.time}
      </Text>
      <RangeSlider
        className={classes.range ?? ""}
        min={from}
        max={to}
        step={1}
        minRange={0}
        value={value}
        label={(month) => dateInWords(monthText(month))}
        thumbValueText={(month) => dateInWords(monthText(month))}
        thumbFromLabel={strings.network.timeFrom}
        thumbToLabel={strings.network.timeUntil}
        onChange={(next) => {
          setValue(next);
          props.onMove(next);
        }}
        onChangeEnd={props.onEnd}
        size="sm"
      />
      <Text size="sm" c="dimmed" className="tabular" miw={150} ta="right">
        {dateInWords(monthText(value[0]))} – {dateInWords(monthText(value[1]))}
      </Text>
    </div>
  );
}
