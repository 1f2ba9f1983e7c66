import { SegmentedControl, Text } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { askPages } from "../../api/client.ts";
import { Answer } from "../../parts/answer.tsx";
import { ClaimLines } from "../../parts/claim-lines.tsx";
import { More } from "../../parts/more.tsx";
import { strings } from "../../strings/index.ts";
import { Section } from "./section.tsx";

const route = getRouteApi("/entities/$entityId");

/** Claims about it, or those that it makes. */
export function Claims({ id }: { readonly id: string }) {
  const { claims: which } = route.useSearch();
  const navigate = route.useNavigate();
  const asked = which === "by" ? { by: id } : { about: id };
  const pages = useInfiniteQuery(askPages("listClaims", { query: { ...asked, limit: 20 } }));
  return (
    <Section
      title={strings.entity.claims}
      aside={
        <SegmentedControl
          size="xs"
          aria-label={strings.entity.shown}
          value={which ?? "about"}
          onChange={(chosen) =>
            void navigate({ search: { claims: chosen === "by" ? "by" : undefined }, resetScroll: false })
          }
          data={[
            { value: "about", label: strings.entity.about },
            { value: "by", label: strings.entity.by },
          ]}
        />
      }
    >
      <Answer to={pages}>
        {({ pages: found }) => {
          const rows = found.flatMap((page) => page.rows);
          if (rows.length === 0)
            return (
              <Text size="sm" c="dimmed">
                {which === "by" ? strings.entity.noBy : strings.entity.noAbout}
              </Text>
            );
          return (
            <>
              <ClaimLines rows={rows} />
              <More of={pages} />
            </>
          );
        }}
      </Answer>
    </Section>
  );
}
