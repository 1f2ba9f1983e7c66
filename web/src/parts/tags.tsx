import { IconArrowsDiagonalMinimize, IconBan, IconHelpCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { Assertion, ClaimRow } from "../../../src/serve/contract/index.ts";
import { strings } from "../strings/index.ts";
import classes from "./tags.module.css";

type Tone = "dispute" | "hedge" | "plain" | "good";

/** A property in a word, coloured where the colour means something; the word is always there. */
export function Tag(props: {
  readonly tone?: Tone;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <span className={classes.tag} data-tone={props.tone ?? "plain"}>
      {props.icon}
      {props.children}
    </span>
  );
}

/** Says that somebody disputes a claim. */
export function DisputeTag() {
  return (
    <Tag tone="dispute" icon={<IconArrowsDiagonalMinimize size={13} aria-hidden />}>
      {strings.terms.disputed}
    </Tag>
  );
}

/** The mark of a denial, in the colour of what stands around it. */
export function DeniedIcon({ size = 13 }: { readonly size?: number }) {
  return <IconBan size={size} aria-hidden />;
}

/** Whether somebody denies a claim and nobody says it. */
export function isOnlyDenied({ said, denied }: ClaimRow["tally"]): boolean {
  return said.times === 0 && denied.times > 0;
}

/** Says that a claim is denied and that nobody here says it. */
export function OnlyDeniedTag() {
  return (
    <Tag tone="dispute" icon={<DeniedIcon />}>
      {strings.terms.onlyDenied}
    </Tag>
  );
}

/** How sure those who say it are; that it is denied is no hedge, and does not look like one. */
export function CertaintyTag({ certainty }: { readonly certainty: Assertion["certainty"] }) {
  if (certainty === "denied")
    return (
      <Tag tone="dispute" icon={<DeniedIcon />}>
        {strings.terms.certainty.denied}
      </Tag>
    );
  const isSure = certainty === "stated";
  return (
    <Tag tone={isSure ? "plain" : "hedge"} icon={isSure ? null : <IconHelpCircle size={13} aria-hidden />}>
      {strings.terms.certainty[certainty]}
    </Tag>
  );
}

/** Shown only where a claim says that something is not so. */
export function PolarityTag({ polarity }: { readonly polarity: ClaimRow["polarity"] }) {
  return polarity === "negative" ? <Tag>{strings.terms.polarity.negative}</Tag> : null;
}
