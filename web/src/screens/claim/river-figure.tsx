import { Button, Group, Text, Title } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { IconDownload, IconPrinter } from "@tabler/icons-react";
import { getRouteApi } from "@tanstack/react-router";
import { useMemo, useRef } from "react";
import type { River, RiverNode } from "../../../../src/serve/contract/index.ts";
import { strings } from "../../strings/index.ts";
import classes from "./claim.module.css";
import { NodeWords } from "./node-words.tsx";
import { connectedWith } from "./river/connected.ts";
import { layoutAcross } from "./river/layout-across.ts";
import { layoutDown } from "./river/layout-down.ts";
import { Legend } from "./river/legend.tsx";
import { RiverDrawing } from "./river/river-drawing.tsx";
import { save, svgFile } from "./river/save-svg.ts";

const words = strings.claim.river;
const route = getRouteApi("/claims/$claimId");
/** Below this width the river flows down the page and not across it. */
const NARROW = 860;

/** The drawing with its legend, what can be done with it, and the words of what is chosen in it. */
export function RiverFigure({ river }: { readonly river: River }) {
  const { node: chosen = null } = route.useSearch();
  const navigate = route.useNavigate();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const svg = useRef<SVGSVGElement>(null);
  const layout = useMemo(
    () => (width === 0 ? null : width < NARROW ? layoutDown(river, width) : layoutAcross(river, width)),
    [river, width],
  );
  const node = river.nodes.find(({ id }) => id === chosen) ?? null;
  const connected = useMemo(() => (node === null ? null : connectedWith(river, node.id)), [river, node]);
  const choose = (next: RiverNode | null) =>
    void navigate({ search: next === null ? {} : { node: next.id }, replace: true, resetScroll: false });
  const { left } = river;
  return (
    <section aria-labelledby="river-heading" className={classes.section}>
      <Group justify="space-between" align="flex-start" gap="xs">
        <div>
          <Title order={2} size="h4" id="river-heading">
            {words.heading}
          </Title>
          <Text c="dimmed" size="sm" maw="44rem">
            {words.lead}
          </Text>
        </div>
        <Group gap="xs" className="no-print">
          <Button
            variant="default"
            size="xs"
            leftSection={<IconDownload size={14} aria-hidden />}
            onClick={() => svg.current && save(svgFile(svg.current), fileName(river), "image/svg+xml")}
          >
            {words.saveSvg}
          </Button>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPrinter size={14} aria-hidden />}
            onClick={() => window.print()}
          >
            {words.print}
          </Button>
        </Group>
      </Group>
      <div className={classes.riverAndWords}>
        <figure ref={ref} className={classes.figure}>
          {layout === null ? null : (
            <RiverDrawing
              layout={layout}
              title={river.claim.label}
              origins={river.claim.independentOrigins}
              chosen={node?.id ?? null}
              connected={connected}
              onChoose={choose}
              svg={svg}
            />
          )}
          <Legend river={river} />
          {left.origins + left.documents > 0 ? (
            <Text size="sm" c="dimmed">
              {words.left(left.origins, left.documents)}
            </Text>
          ) : null}
        </figure>
        <NodeWords node={node} />
      </div>
    </section>
  );
}

const fileName = ({ claim }: River) =>
  `${claim.label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, 60)}.svg`;
