import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { ask } from "../../api/client.ts";
import { Answer } from "../../parts/answer.tsx";
import { Pairs } from "../../parts/pairs.tsx";
import { strings } from "../../strings/index.ts";
import { Section } from "./section.tsx";

/** Others that may be the same, with why, for a person to decide. */
export function Unsure({ id }: { readonly id: string }) {
  const found = useQuery(ask("listUnsure", { params: { id } }));
  return (
    <Section title={strings.entity.unsure}>
      <Answer to={found}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Text size="sm" c="dimmed">
              {strings.entity.noUnsure}
            </Text>
          ) : (
            <Pairs rows={rows} />
          )
        }
      </Answer>
    </Section>
  );
}
