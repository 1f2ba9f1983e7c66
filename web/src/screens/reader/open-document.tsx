import { useDisclosure } from "@mantine/hooks";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { DocumentDetail, Range, Segment } from "../../../../src/serve/contract/index.ts";
import { CorrectionForm } from "../../parts/correcting/correction-form.tsx";
import { useJudge } from "../../parts/judge.ts";
import { strings } from "../../strings/index.ts";
import { About } from "./about.tsx";
import { Head } from "./head.tsx";
import { KeysHelp } from "./keys-help.tsx";
import { Legend } from "./legend.tsx";
import { PassagePanel } from "./passage-panel.tsx";
import { layOut } from "./plan.ts";
import classes from "./reader.module.css";
import type { Layer } from "./runs.ts";
import { Stretch } from "./stretch.tsx";
import { useChosen } from "./use-chosen.ts";
import { useKeys } from "./use-keys.ts";
import { usePointer } from "./use-pointer.ts";
import { useReadings } from "./use-readings.ts";
import { useReveal } from "./use-reveal.ts";
import { useWalk } from "./use-walk.ts";
import { voicesOf } from "./voices.ts";

const NO_MARKS: readonly Layer[] = [];

/** The document laid out, its legend, and the panel beside it; what is chosen is in the address. */
export function OpenDocument({ document }: { readonly document: DocumentDetail }) {
  const { text, segments } = document;
  const stretches = useMemo(() => layOut(segments, text.length), [segments, text]);
  const readings = useReadings(document.id, stretches);
  const voices = useMemo(() => voicesOf(document), [document]);
  const chosen = useChosen(document, stretches, readings, voices);
  const { stops, step } = useWalk(stretches, readings, chosen.voice?.speaker);
  const { judge, undo } = useJudge();
  const [isHelpOpen, help] = useDisclosure(false);
  const [correcting, setCorrecting] = useState<{
    readonly assertion: string;
    readonly passage: Range;
  } | null>(null);
  const article = useRef<HTMLElement>(null);
  const titleAt = segments.find(({ kind }) => kind === "headline")?.start ?? null;
  const isCorrecting = correcting !== null && correcting.assertion === chosen.active?.id;

  useEffect(() => {
    globalThis.document.title = `${document.title ?? strings.terms.untitled} · ${strings.shell.product}`;
  }, [document.title]);
  useReveal(article, chosen.range, stretches, readings);
  const pointed = usePointer(article, {
    isSelecting: isCorrecting,
    onChoose: chosen.chooseAt,
    onSelect: (passage) => setCorrecting((now) => (now === null ? null : { ...now, passage })),
  });

  const walk = useCallback(
    async (way: 1 | -1) => {
      const stop = await step(chosen.range, way);
      if (stop !== undefined) chosen.choose(stop);
    },
    [chosen, step],
  );
  const decide = (decision: "confirm" | "reject") => {
    if (chosen.active === undefined) return;
    void judge({ subject: { kind: "assertion", id: chosen.active.id }, decision });
  };
  const correct = () => {
    if (chosen.active === undefined) return;
    const { start, end } = chosen.active.passage;
    setCorrecting({ assertion: chosen.active.id, passage: { start, end } });
  };
  const leaveOpen = () => {
    const { active } = chosen;
    if (active?.verdict) void judge({ subject: { kind: "assertion", id: active.id }, decision: "withdraw" });
    else if (!chosen.stepClaim(1)) void walk(1);
  };
  useKeys({
    isBusy: isCorrecting || isHelpOpen,
    onStep: walk,
    onClaim: chosen.stepClaim,
    onConfirm: () => decide("confirm"),
    onReject: () => decide("reject"),
    onHold: leaveOpen,
    onCorrect: correct,
    onUndo: () => void undo(),
    onHelp: help.open,
    onClose: () => {
      if (isHelpOpen) help.close();
      else if (isCorrecting) setCorrecting(null);
      else chosen.clear();
    },
  });

  // Handed to every stretch: one that changed with each reading would draw the whole document anew.
  const latest = useRef(chosen);
  latest.current = chosen;
  const onClaims = useCallback((segment: Segment) => latest.current.chooseClaimIn(segment), []);
  const marks = useMemo(
    () => marksOf(chosen, isCorrecting ? correcting.passage : null),
    [chosen, isCorrecting, correcting],
  );
  const marksIn = (start: number, end: number) => {
    const here = marks.filter((mark) => mark.start < end && mark.end > start);
    return here.length === 0 ? NO_MARKS : here;
  };
  const place =
    chosen.range === null
      ? -1
      : stops.findIndex(({ start, end }) => start === chosen.range?.start && end === chosen.range.end);
  const pointedSpeaker =
    chosen.attributionOf(pointed.attribution)?.speaker ?? chosen.attribution?.speaker ?? null;

  return (
    <div className={classes.reader} data-chosen={chosen.range !== null || undefined}>
      <div className={classes.column}>
        <div className={classes.top}>
          <Head document={document} onHelp={help.open} hasTitle={titleAt !== null} />
          <Legend
            voices={voices}
            only={chosen.voice === undefined ? undefined : chosen.voiceHex}
            here={pointedSpeaker}
            onChoose={chosen.onlyVoice}
          />
        </div>
        <article ref={article} className={classes.text} lang={document.language ?? undefined}>
          {stretches.map((plan, index) => (
            <Stretch
              key={plan.start}
              place={index}
              plan={plan}
              text={text}
              reading={readings.known.get(index)}
              before={readings.known.get(index - 1)}
              voices={voices}
              marks={marksIn(plan.start, plan.end)}
              pointed={pointed.attribution !== null && pointed.place === index ? pointed.attribution : null}
              only={chosen.voice?.colour}
              titleAt={titleAt}
              want={readings.want}
              onClaims={onClaims}
            />
          ))}
          {text.trim() === "" ? <p className={classes.empty}>{strings.reader.noText}</p> : null}
        </article>
      </div>
      <aside className={classes.panel} aria-label={strings.reader.panel}>
        {chosen.range === null ? (
          <About document={document} />
        ) : (
          <PassagePanel
            attribution={chosen.attribution}
            assertions={chosen.assertions}
            claims={chosen.claims}
            active={chosen.active?.id}
            through={chosen.attributionOf(chosen.attribution?.parent ?? null)}
            document={document.id}
            range={chosen.range}
            isCorrecting={isCorrecting}
            correction={
              chosen.active !== undefined && correcting !== null ? (
                <CorrectionForm
                  key={chosen.active.id}
                  assertion={chosen.active}
                  claim={chosen.claims.get(chosen.active.claim)!}
                  text={text}
                  passage={correcting.passage}
                  onPassage={(passage) => setCorrecting({ ...correcting, passage })}
                  onDone={(made) => {
                    setCorrecting(null);
                    if (made !== null) chosen.chooseAssertion(made);
                  }}
                />
              ) : null
            }
            onActive={chosen.activate}
            onCorrect={correct}
            onStep={walk}
            onClose={chosen.clear}
          />
        )}
      </aside>
      <p role="status" className={classes.spoken}>
        {chosen.range === null ? "" : strings.reader.spoken(chosen.spoken, place + 1, stops.length)}
      </p>
      <KeysHelp isOpen={isHelpOpen} onClose={help.close} />
    </div>
  );
}

type Chosen = ReturnType<typeof useChosen>;

/** The ranges that are marked in the text for what the address names. */
function marksOf({ range, attribution, active }: Chosen, moved: Range | null): readonly Layer[] {
  const mark = (part: Layer["part"], { start, end }: Range): Layer => ({
    start,
    end,
    part,
    id: part,
    depth: 0,
  });
  const chosen = attribution === undefined ? (range === null ? [] : [range]) : attribution.content;
  return [
    ...chosen.map((words) => mark("chosen", words)),
    ...(active === undefined || moved !== null ? [] : [mark("active", active.passage)]),
    ...(moved === null ? [] : [mark("moved", moved)]),
  ];
}
