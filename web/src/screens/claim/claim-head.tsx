import { Anchor, Group, Text, Tooltip } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ClaimDetail } from "../../../../src/serve/contract/index.ts";
import { AddToBrief } from "../../parts/add-to-brief.tsx";
import { dateInWords } from "../../parts/date-words.ts";
import { MarkingTag } from "../../parts/marking-tag.tsx";
import { SetMarking } from "../../parts/set-marking.tsx";
import { DisputeTag, isOnlyDenied, OnlyDeniedTag, PolarityTag, Tag } from "../../parts/tags.tsx";
import { Tally } from "../../parts/tally.tsx";
import { strings } from "../../strings/index.ts";
import classes from "./claim.module.css";

const words = strings.claim;

/** What is known of a claim at a glance, under its sentence. */
export function ClaimHead({ claim }: { readonly claim: ClaimDetail }) {
  const { firstSaid, lastSaid, grade } = claim;
  const dates =
    firstSaid === null || lastSaid === null
      ? words.undated
      : words.between(dateInWords(firstSaid), dateInWords(lastSaid));
  return (
    <Group className={classes.head} gap="xs" align="center">
      <PolarityTag polarity={claim.polarity} />
      {claim.disputed ? <DisputeTag /> : null}
      {isOnlyDenied(claim.tally) ? <OnlyDeniedTag /> : null}
      <MarkingTag kind="claim" id={claim.id} />
      <SetMarking kind="claim" id={claim.id} />
      <Tooltip
        label={grade.reason}
        multiline
        w={320}
        withArrow
        events={{ hover: true, focus: true, touch: true }}
      >
        <button
          type="button"
          className={classes.grade}
          aria-label={`${words.grade} ${grade.grade}: ${grade.reason}`}
        >
          <Tag>
            {words.grade} {grade.grade} · {grade.set ? words.gradeSet : words.gradeProposed}
          </Tag>
        </button>
      </Tooltip>
      <Text span size="sm" c="dimmed" className="tabular">
        <Tally of={claim} deniers={claim.tally.denied.origins} /> · {dates}
      </Text>
      <Anchor renderRoot={(props) => <Link to="/limits" {...props} />} size="sm">
        {words.cannotTell}
      </Anchor>
      <span className={classes.push}>
        <AddToBrief claim={claim.id} label={claim.label} />
      </span>
    </Group>
  );
}
