import { Button, Table, VisuallyHidden } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { ClaimChange } from "../../../../src/serve/contract/index.ts";
import { AddToBrief } from "../../parts/add-to-brief.tsx";
import { bare } from "../../parts/addresses.ts";
import { strings } from "../../strings/index.ts";
import { Became } from "./became.tsx";
import classes from "./compare.module.css";

/** So many claims stand above the text; the rest is one button away. */
const FIRST = 5;

/** Claims that one edition makes otherwise than the other: new, dropped, or with another polarity, certainty, number, source. */
export function Claims(props: { readonly claims: readonly ClaimChange[]; readonly isWhole: boolean }) {
  const [isAll, setAll] = useState(false);
  const isNarrow = useMediaQuery("(max-width: 48em)", false, { getInitialValueInEffect: false });
  const order = { changed: 0, dropped: 1, new: 2 };
  const sorted = [...props.claims].sort((a, b) => order[a.kind] - order[b.kind]);
  const shown = isAll || props.isWhole ? sorted : sorted.slice(0, FIRST);
  return (
    <section aria-labelledby="changed-claims" className={classes.block}>
      <h2 id="changed-claims" className={classes.heading}>
        {strings.compare.claims}
      </h2>
      <Table.ScrollContainer minWidth={isNarrow ? 0 : 520}>
        <Table verticalSpacing={6} className={classes.changed ?? ""}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={100}>{strings.compare.claimChange}</Table.Th>
              <Table.Th>{strings.compare.claimHead}</Table.Th>
              <Table.Th>{strings.compare.claimWhat}</Table.Th>
              <Table.Th w={130}>
                <VisuallyHidden>{strings.parts.brief.add}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map(({ kind, before, after, differences }) => {
              const claim = (after ?? before)!;
              return (
                <Table.Tr key={`${kind} ${claim.id}`} data-kind={kind}>
                  <Table.Td>
                    <span className={classes.mark} data-kind={kind}>
                      {strings.compare.claimKinds[kind]}
                    </span>
                  </Table.Td>
                  <Table.Td>
                    <Link
                      to="/claims/$claimId"
                      params={{ claimId: bare(claim.id) }}
                      className={classes.claim}
                    >
                      {claim.label}
                    </Link>
                  </Table.Td>
                  <Table.Td>
                    {differences.map(({ what, before, after }) => (
                      <span key={what} className={classes.difference}>
                        {what}: <span className={classes.old}>{before}</span> <Became />{" "}
                        <strong>{after}</strong>
                      </span>
                    ))}
                  </Table.Td>
                  <Table.Td>
                    <AddToBrief claim={claim.id} label={claim.label} />
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {shown.length < sorted.length ? (
        <Button variant="subtle" size="compact-sm" mt={4} onClick={() => setAll(true)}>
          {strings.compare.allClaims(sorted.length)}
        </Button>
      ) : null}
    </section>
  );
}
