import { Button, Group, NumberInput, Select, Text, Textarea, TextInput } from "@mantine/core";
import { Dropzone } from "@mantine/dropzone";
import { IconTable, IconX } from "@tabler/icons-react";
import { type FormEvent, useState } from "react";
import { strings } from "../../strings/index.ts";
import { MOST_BYTES, readSheet } from "./csv.ts";
import type { Sheet } from "./queries.ts";
import classes from "./screen.module.css";
import { SCHEMAS, type Shown } from "./search.ts";

const MOST_NAMES = 500;

/** Names or a file, and how they are looked for. */
export function Form(props: {
  readonly shown: Shown;
  readonly sheet: Sheet | null;
  readonly isBusy: boolean;
  readonly onSheet: (sheet: Sheet | null) => void;
  readonly onAsk: (shown: Shown) => void;
}) {
  const { shown, sheet, onSheet, onAsk } = props;
  const [typed, setTyped] = useState((shown.names ?? []).join("\n"));
  const [refused, setRefused] = useState(false);
  const names = [...new Set(typed.split("\n").map((line) => line.trim()))].filter((name) => name.length > 1);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAsk({ ...shown, names: sheet === null && names.length > 0 ? names : undefined });
  };
  const take = async (file: File | undefined) => {
    const read = file ? await readSheet(file).catch(() => null) : null;
    setRefused(read === null);
    onSheet(read);
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      {sheet === null ? (
        <>
          <Textarea
            label={strings.screen.names}
            placeholder={strings.screen.namesHint}
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event);
            }}
            error={names.length > MOST_NAMES ? strings.screen.tooMany(MOST_NAMES) : undefined}
            autosize
            minRows={4}
            maxRows={12}
          />
          <Dropzone
            onDrop={([file]) => void take(file)}
            onReject={() => setRefused(true)}
            maxSize={MOST_BYTES}
            multiple={false}
            accept={["text/csv", "text/plain", "application/vnd.ms-excel"]}
            className={classes.drop ?? ""}
            inputProps={{ "aria-label": strings.screen.csv }}
          >
            <IconTable size={20} aria-hidden />
            <div>
              <Text size="sm" fw={540}>
                {strings.screen.csv}
              </Text>
              <Text size="sm" c="dimmed">
                {strings.screen.csvHint}
              </Text>
            </div>
          </Dropzone>
          {refused ? (
            <Text size="sm" c="var(--dispute)" role="alert">
              {strings.screen.csvRefused}
            </Text>
          ) : null}
        </>
      ) : (
        <div className={classes.sheet}>
          <Group justify="space-between" wrap="nowrap" mb="xs">
            <Text fw={540}>{strings.screen.csvTaken(sheet.name, sheet.rows)}</Text>
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconX size={14} aria-hidden />}
              onClick={() => onSheet(null)}
            >
              {strings.screen.csvAway}
            </Button>
          </Group>
          <Select
            label={strings.screen.column}
            data={[...new Set(sheet.columns)]}
            value={sheet.column}
            onChange={(column) => column && onSheet({ ...sheet, column })}
            allowDeselect={false}
          />
        </div>
      )}
      <Select
        label={strings.screen.schema}
        placeholder={strings.screen.anySchema}
        data={SCHEMAS.map((schema) => ({ value: schema, label: strings.screen.schemas[schema] }))}
        value={shown.schema ?? null}
        onChange={(schema) => onAsk({ ...shown, schema: SCHEMAS.find((one) => one === schema) })}
        clearable
      />
      <Group grow gap="sm" align="flex-end">
        <TextInput
          type="date"
          label={strings.screen.on}
          value={shown.on ?? ""}
          onChange={({ currentTarget }) => onAsk({ ...shown, on: currentTarget.value || undefined })}
        />
        <NumberInput
          label={strings.screen.threshold}
          placeholder="0.6"
          min={0.1}
          max={1}
          step={0.05}
          decimalScale={2}
          value={shown.threshold ?? ""}
          onChange={(value) => onAsk({ ...shown, threshold: value === "" ? undefined : Number(value) })}
        />
      </Group>
      {sheet === null ? (
        <Button
          type="submit"
          loading={props.isBusy}
          disabled={names.length === 0 || names.length > MOST_NAMES}
        >
          {strings.screen.run}
        </Button>
      ) : null}
    </form>
  );
}
