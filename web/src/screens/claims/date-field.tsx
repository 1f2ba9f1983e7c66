import { TextInput } from "@mantine/core";
import { useEffect, useState } from "react";
import { strings } from "../../strings/index.ts";

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A year, a month or a day as documents state them: "2025", "2025-03", "2025-03-11". Taken when the field is left, or with Enter. */
export function DateField(props: {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (date: string | undefined) => void;
}) {
  const { label, value, onChange } = props;
  const [typed, setTyped] = useState(value ?? "");
  const [isBad, setBad] = useState(false);
  useEffect(() => {
    setTyped(value ?? "");
    setBad(false);
  }, [value]);
  const take = () => {
    const date = typed.trim();
    const isDate = date === "" || DATE.test(date);
    setBad(!isDate);
    if (isDate && date !== (value ?? "")) onChange(date || undefined);
  };
  return (
    <TextInput
      label={label}
      placeholder={strings.claims.dateHint}
      value={typed}
      error={isBad ? strings.claims.badDate : null}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === "Enter") take();
      }}
    />
  );
}
