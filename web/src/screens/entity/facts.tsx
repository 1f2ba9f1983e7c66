import { Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { EntityDetail } from "../../../../src/serve/contract/index.ts";
import { bare } from "../../parts/addresses.ts";
import { Moment } from "../../parts/stated-date.tsx";
import { strings } from "../../strings/index.ts";
import classes from "./entity.module.css";
import { Section } from "./section.tsx";

/** As what it was read, where it lies, of what it was joined, and what was judged about it. */
export function Facts({ entity }: { readonly entity: EntityDetail }) {
  const { types, locations, parts, judgements } = entity;
  return (
    <>
      {types.length > 1 ? (
        <Section title={strings.entity.types}>
          <ul className={classes.plain}>
            {types.map(({ type, documents }) => (
              <li key={type}>
                {strings.terms.type(type)}{" "}
                <span className={classes.quiet}>{strings.terms.documents(documents)}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {locations.length > 0 ? (
        <Section title={strings.entity.places}>
          <ul className={classes.plain}>
            {locations.map(({ point, documents }) => (
              <li key={`${point.lat} ${point.lon}`}>
                <Link to="/map" search={{ place: bare(entity.id) }} className={classes.claim}>
                  {point.name}
                </Link>{" "}
                <span className={classes.quiet}>
                  {point.reason} · {strings.terms.documents(documents)}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {parts.length > 1 ? (
        <Section title={strings.entity.parts}>
          <ul className={classes.plain}>
            {parts.map(({ id, name, documents }) => (
              <li key={id}>
                {name} <span className={classes.quiet}>{strings.terms.documents(documents.length)}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {judgements.length > 0 ? (
        <Section title={strings.entity.judgements}>
          <ul className={classes.plain}>
            {judgements.map(({ id, judgement, by, at, reason }) => (
              <li key={id}>
                {strings.identity[judgement]} · {by}{" "}
                <Text span size="sm" c="dimmed">
                  <Moment value={at} />
                  {reason ? ` · ${reason}` : null}
                </Text>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
