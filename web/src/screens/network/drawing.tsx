import { ActionIcon, Text, Tooltip, useComputedColorScheme } from "@mantine/core";
import { IconFocusCentered, IconMinus, IconPlus } from "@tabler/icons-react";
import { type KeyboardEvent, memo, useCallback, useEffect, useRef, useState } from "react";
import type { Camera } from "sigma";
import type { CameraState } from "sigma/types";
import { motionMs } from "../../parts/motion.ts";
import type { Extent } from "../../parts/time-extent.ts";
import { Waiting } from "../../parts/waiting.tsx";
import { strings } from "../../strings/index.ts";
import type { Drawn } from "./graph.ts";
import { layOut } from "./layout.ts";
import classes from "./network.module.css";
import { readPalette } from "./palette.ts";
import { draw, giveNamesRoom, type Renderer } from "./renderer.ts";
import { Looks, seenNodes } from "./sight.ts";
import { walk } from "./walk.ts";

const LABEL_FONT = '13px "Inter Variable"';

/** The network drawn. What is seen and chosen comes from outside; a click or a key chooses. */
export function Drawing(props: {
  readonly graph: Drawn;
  /** Null for all of the time. */
  readonly span: Extent | null;
  readonly chosen: string | null;
  readonly onChoose: (key: string | null) => void;
  readonly onPlaced: () => void;
}) {
  const { graph, span, chosen } = props;
  const element = useRef<HTMLDivElement>(null);
  const sigma = useRef<Renderer | null>(null);
  const camera = useRef<CameraState | null>(null);
  const view = useCallback(() => sigma.current?.getCamera(), []);
  const now = useRef(props);
  now.current = props;
  const scheme = useComputedColorScheme("light", { getInitialValueInEffect: false });
  const [laid, setLaid] = useState<{ readonly graph: Drawn; readonly isDone: boolean } | null>(null);
  const [looks, setLooks] = useState<Looks | null>(null);
  const [isImpossible, setImpossible] = useState(false);
  const isPlaced = laid?.graph === graph;
  const isDone = isPlaced && laid.isDone;

  useEffect(() => {
    let stop = () => {};
    let isOver = false;
    const begin = () => {
      if (!isOver)
        stop = layOut(graph, shapeOf(element.current!), (isLast) => setLaid({ graph, isDone: isLast }));
    };
    camera.current = null;
    // Letters are drawn once, into a picture: the font has to be there before.
    document.fonts.load(LABEL_FONT).then(begin, begin);
    return () => {
      isOver = true;
      stop();
    };
  }, [graph]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are those of the scheme.
  useEffect(() => {
    if (!isPlaced) return;
    let renderer: Renderer;
    try {
      renderer = draw(graph, element.current!, readPalette());
    } catch {
      setImpossible(true);
      return;
    }
    if (camera.current !== null) renderer.getCamera().setState(camera.current);
    renderer.on("clickNode", ({ node }) => now.current.onChoose(node));
    renderer.on("clickEdge", ({ edge }) => now.current.onChoose(edge));
    renderer.on("clickStage", () => now.current.onChoose(null));
    sigma.current = renderer;
    const shown = new Looks(graph, renderer);
    setLooks(shown);
    return () => {
      camera.current = renderer.getCamera().getState();
      shown.stop();
      setLooks(null);
      sigma.current = null;
      renderer.kill();
    };
  }, [graph, isPlaced, scheme]);

  useEffect(() => looks?.show({ span, chosen }), [looks, span, chosen]);

  useEffect(() => {
    if (!isDone) return;
    if (sigma.current !== null) giveNamesRoom(graph, sigma.current);
    const canvas = element.current;
    canvas?.setAttribute("data-drawn", "");
    now.current.onPlaced();
    return () => canvas?.removeAttribute("data-drawn");
  }, [isDone, graph]);

  const choose = (node: string) => {
    props.onChoose(node);
    const shown = sigma.current?.getNodeDisplayData(node);
    if (shown)
      void sigma.current?.getCamera().animate({ x: shown.x, y: shown.y }, { duration: motionMs(250) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "+" || event.key === "=") void view()?.zoomIn({ duration: motionMs(200) });
    else if (event.key === "-") void view()?.zoomOut({ duration: motionMs(200) });
    else if (event.key === "0") void view()?.reset({ duration: motionMs(200) });
    else if (event.key === "Escape") props.onChoose(null);
    else if (event.key.startsWith("Arrow")) {
      const next = walk(graph, chosen, event.key, seenNodes(graph, span));
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
      <Zooms camera={view} />
    </div>
  );
}

/** Names stand to the right of what they name: that part of the width is left to the drawing. */
const LABEL_ROOM = 0.82;

/** How much wider than high the drawing is, as far as a network may be stretched. */
const shapeOf = ({ clientWidth, clientHeight }: HTMLElement): number =>
  Math.min(1.4, Math.max(0.8, (LABEL_ROOM * clientWidth) / Math.max(1, clientHeight)));

/** To come nearer, go away, and see all; made once, however often the rest is. */
const Zooms = memo(function Zooms({ camera }: { readonly camera: () => Camera | undefined }) {
  return (
    <div className={classes.zoom}>
      <Zoom label={strings.network.zoomIn} onClick={() => void camera()?.zoomIn({ duration: motionMs(200) })}>
        <IconPlus size={16} aria-hidden />
      </Zoom>
      <Zoom
        label={strings.network.zoomOut}
        onClick={() => void camera()?.zoomOut({ duration: motionMs(200) })}
      >
        <IconMinus size={16} aria-hidden />
      </Zoom>
      <Zoom label={strings.network.showAll} onClick={() => void camera()?.reset({ duration: motionMs(200) })}>
        <IconFocusCentered size={16} aria-hidden />
      </Zoom>
    </div>
  );
});

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
