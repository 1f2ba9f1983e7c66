import { ActionIcon, Text, Tooltip, useComputedColorScheme } from "@mantine/core";
import { IconFocusCentered, IconMinus, IconPlus } from "@tabler/icons-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type Sigma from "sigma";
import { motionMs } from "../../parts/motion.ts";
import { Waiting } from "../../parts/waiting.tsx";
import { strings } from "../../strings/index.ts";
import type { Drawn } from "./graph.ts";
import { layOut } from "./layout.ts";
import classes from "./network.module.css";
import { type Palette, readPalette } from "./palette.ts";
import { draw } from "./renderer.ts";
import { walk } from "./walk.ts";

const LABEL_FONT = '13px "Inter Variable"';

/** The network drawn. What is seen and chosen comes from outside; a click or a key chooses. */
export function Drawing(props: {
  readonly graph: Drawn;
  readonly isNodeSeen: (node: string) => boolean;
  readonly isEdgeSeen: (edge: string) => boolean;
  readonly chosen: string | null;
  readonly onChoose: (key: string | null) => void;
  readonly onPlaced: () => void;
}) {
  const { graph, chosen } = props;
  const element = useRef<HTMLDivElement>(null);
  const sigma = useRef<Sigma<never, never> | null>(null);
  const now = useRef(props);
  now.current = props;
  const palette = useRef<Palette | null>(null);
  const scheme = useComputedColorScheme("light", { getInitialValueInEffect: false });
  const [isPlaced, setPlaced] = useState(false);
  const [isImpossible, setImpossible] = useState(false);

  useEffect(() => {
    palette.current = readPalette();
    setPlaced(false);
    element.current?.removeAttribute("data-drawn");
    let renderer: ReturnType<typeof draw> | null = null;
    let stop = () => {};
    let isOver = false;
    const show = () => {
      renderer = draw(graph, element.current!, {
        isNodeSeen: (node) => now.current.isNodeSeen(node),
        isEdgeSeen: (edge) => now.current.isEdgeSeen(edge),
        chosen: () => now.current.chosen,
        palette: () => palette.current!,
      });
      sigma.current = renderer as never;
      renderer.on("clickNode", ({ node }) => now.current.onChoose(node));
      renderer.on("clickEdge", ({ edge }) => now.current.onChoose(edge));
      renderer.on("clickStage", () => now.current.onChoose(null));
      setPlaced(true);
    };
    const begin = () => {
      if (isOver) return;
      stop = layOut(graph, shapeOf(element.current!), (isDone) => {
        try {
          if (renderer === null) show();
        } catch {
          stop();
          setImpossible(true);
        }
        if (!isDone) return;
        element.current?.setAttribute("data-drawn", "");
        now.current.onPlaced();
      });
    };
    // Letters are drawn once, into a picture: the font has to be there before.
    document.fonts.load(LABEL_FONT).then(begin, begin);
    return () => {
      isOver = true;
      stop();
      renderer?.kill();
      sigma.current = null;
    };
  }, [graph]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew when what is seen, what is chosen or the scheme changed.
  useEffect(() => {
    palette.current = readPalette();
    // Once a frame, however often the slider steps.
    sigma.current?.refresh({ schedule: true });
  }, [props.isNodeSeen, props.isEdgeSeen, chosen, scheme]);

  const choose = (node: string) => {
    props.onChoose(node);
    const shown = sigma.current?.getNodeDisplayData(node);
    if (shown)
      void sigma.current?.getCamera().animate({ x: shown.x, y: shown.y }, { duration: motionMs(250) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const camera = sigma.current?.getCamera();
    if (event.key === "+" || event.key === "=") void camera?.zoomIn({ duration: motionMs(200) });
    else if (event.key === "-") void camera?.zoomOut({ duration: motionMs(200) });
    else if (event.key === "0") void camera?.reset({ duration: motionMs(200) });
    else if (event.key === "Escape") props.onChoose(null);
    else if (event.key.startsWith("Arrow")) {
      const next = walk(graph, chosen, event.key, props.isNodeSeen);
      if (next !== null) choose(next);
    } else return;
    event.preventDefault();
  };
  if (isImpossible) return <Text className={classes.impossible ?? ""}>{strings.network.noDrawing}</Text>;
  return (
    <div className={classes.stage}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing that is walked by keys; the table beside it holds the same. */}
      <div
        ref={element}
        className={classes.canvas}
        data-drawing
        role="group"
        aria-roledescription="drawing"
        aria-label={strings.network.drawn(graph.order, graph.size)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys need the focus.
        tabIndex={0}
        onKeyDown={onKeyDown}
      />
      {isPlaced ? null : (
        <div className={classes.placing}>
          <Waiting />
        </div>
      )}
      <div className={classes.zoom}>
        <Zoom
          label={strings.network.zoomIn}
          onClick={() => void sigma.current?.getCamera().zoomIn({ duration: motionMs(200) })}
        >
          <IconPlus size={16} aria-hidden />
        </Zoom>
        <Zoom
          label={strings.network.zoomOut}
          onClick={() => void sigma.current?.getCamera().zoomOut({ duration: motionMs(200) })}
        >
          <IconMinus size={16} aria-hidden />
        </Zoom>
        <Zoom
          label={strings.network.showAll}
          onClick={() => void sigma.current?.getCamera().reset({ duration: motionMs(200) })}
        >
          <IconFocusCentered size={16} aria-hidden />
        </Zoom>
      </div>
    </div>
  );
}

/** Names stand to the right of what they name: that part of the width is left to the drawing. */
const LABEL_ROOM = 0.82;

/** How much wider than high the drawing is, as far as a network may be stretched. */
const shapeOf = ({ clientWidth, clientHeight }: HTMLElement): number =>
  Math.min(1.4, Math.max(0.8, (LABEL_ROOM * clientWidth) / Math.max(1, clientHeight)));

function Zoom(props: {
  readonly label: string;
  readonly onClick: () => void;
  readonly children: React.ReactNode;
}) {
  return (
    <Tooltip label={props.label} position="left">
      <ActionIcon variant="default" aria-label={props.label} onClick={props.onClick}>
        {props.children}
      </ActionIcon>
    </Tooltip>
  );
}
