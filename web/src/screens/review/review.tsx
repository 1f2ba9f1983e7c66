import { Button, Progress } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { useState } from "react";
import type { NewVerdict, ReviewItem } from "../../../../src/serve/contract/index.ts";
import { toggleClaims } from "../../parts/drafts.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { EntityPicker } from "../../parts/entity-picker.tsx";
import { ErrorPage } from "../../parts/error-page.tsx";
import { useJudge } from "../../parts/judge.ts";
import { Page } from "../../parts/page.tsx";
import { Waiting } from "../../parts/waiting.tsx";
import { strings } from "../../strings/index.ts";
import { AssertionItem } from "./assertion-item.tsx";
import { BRIEF_KEY, claimsOf } from "./claims-of.ts";
import { Decide } from "./decide.tsx";
import { DisputeItem } from "./dispute-item.tsx";
import { EchoItem } from "./echo-item.tsx";
import { JoinItem } from "./join-item.tsx";
import classes from "./review.module.css";
import { route } from "./route.ts";
import { useFocusKept } from "./use-focus-kept.ts";
import { useQueue } from "./use-queue.ts";

const words = strings.review;

/** What the machine is least sure of and what matters most, one at a time, for a person to decide. */
export function Review() {
  const { about } = route.useSearch();
  const navigate = route.useNavigate();
  const queue = useQueue(about);
  const { item, asked, left } = queue;
  const { judge, undo, canUndo, isBusy, mayJudge } = useJudge();
  const [correcting, setCorrecting] = useState<string | null>(null);
  const { desk, takeFocus } = useFocusKept(item?.id);
  const isCorrecting = item !== undefined && correcting === item.id;

  const decide = async (decision: "confirm" | "reject") => {
    if (item === undefined || isBusy) return;
    const decided = await judge({ subject: subjectOf(item), decision });
    if (decided === null) return;
    takeFocus();
    queue.onDecided(item);
  };
  const takeBack = async () => {
    if (!(await undo())) return;
    takeFocus();
    queue.onUndone();
  };
  const correct = () => {
    if (mayJudge && item?.kind === "assertion") setCorrecting(item.id);
  };
  const collect = () => {
    const claims = item === undefined ? [] : claimsOf(item);
    if (claims.length > 0) toggleClaims(claims, strings.parts.brief.newTitle);
  };
  const free = (act: () => void) => () => {
    if (!isCorrecting) act();
  };
  useHotkeys([
    ["y", free(() => void decide("confirm"))],
    ["n", free(() => void decide("reject"))],
    ["h", free(() => item && queue.onPutOff(item))],
    ["e", free(correct)],
    [BRIEF_KEY, free(collect)],
    ["u", free(() => void takeBack())],
    ["mod+Z", free(() => void takeBack())],
    ["Escape", () => setCorrecting(null)],
  ]);

  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <EntityPicker
          label={words.about}
          value={about}
          onChange={(id) => void navigate({ search: { about: id }, replace: true })}
          w={260}
        />
      }
    >
      {asked.error ? (
        <ErrorPage error={asked.error} reset={() => void asked.refetch()} />
      ) : asked.data === undefined || (item === undefined && asked.isFetchingNextPage) ? (
        <Waiting />
      ) : (
        <div ref={desk} className={classes.desk} tabIndex={-1}>
          <div className={classes.progress}>
            <p role="status" className={classes.left}>
              {left === undefined ? "" : words.left(left.count, left.isMore)}
              {queue.putOff > 0 ? `, ${words.putOff(queue.putOff)}` : ""}
            </p>
            {queue.decided > 0 ? <p className={classes.done}>{words.decided(queue.decided)}</p> : null}
            <p className={classes.counts}>{words.whatCounts}</p>
            <Progress
              className={classes.line ?? ""}
              size="xs"
              value={(100 * queue.decided) / Math.max(1, queue.decided + (left?.count ?? 0))}
              aria-label={words.progress}
            />
          </div>
          {item === undefined ? (
            <Done putOff={queue.putOff} onAgain={queue.takeUpAgain} />
          ) : (
            <section
              key={item.id}
              data-item={item.id}
              className={classes.item}
              tabIndex={-1}
              aria-label={words.item(item.says)}
            >
              {item.kind === "assertion" ? (
                <AssertionItem
                  item={item}
                  isCorrecting={isCorrecting}
                  onCorrected={(isDone) => {
                    setCorrecting(null);
                    if (isDone) queue.onDecided(item);
                  }}
                />
              ) : (
                <Other item={item} />
              )}
              <Why item={item} />
              {isCorrecting ? null : !mayJudge ? (
                <p className={classes.left}>{words.readsOnly}</p>
              ) : (
                <Decide
                  item={item}
                  isBusy={isBusy}
                  canUndo={canUndo}
                  onDecide={(decision) => void decide(decision)}
                  onPutOff={() => queue.onPutOff(item)}
                  onCorrect={correct}
                  onUndo={() => void takeBack()}
                />
              )}
            </section>
          )}
          {item === undefined && canUndo ? (
            <Button variant="subtle" onClick={() => void takeBack()}>
              {strings.judging.undo}
            </Button>
          ) : null}
        </div>
      )}
    </Page>
  );
}

function Other({ item }: { readonly item: ReviewItem }) {
  if (item.join !== null) return <JoinItem join={item.join} />;
  if (item.echo !== null) return <EchoItem echo={item.echo} words={item.echoWords} />;
  return <DisputeItem item={item} />;
}

/** What a verdict on an item is on: pairs are named by both sides. */
function subjectOf({ kind, id, join, echo }: ReviewItem): NewVerdict["subject"] {
  if (join !== null) return { kind: "wordings", a: join.a.id, b: join.b.id };
  if (echo !== null) return { kind: "echo", document: echo.document.id, of: echo.of.id };
  return { kind: kind === "dispute" ? "dispute" : "assertion", id };
}

/** Why this is asked, the weightiest reason first. */
function Why({ item }: { readonly item: ReviewItem }) {
  return (
    <div className={classes.why}>
      <h2 className={classes.small}>{words.why}</h2>
      <ul className={classes.reasons}>
        {item.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}

function Done(props: { readonly putOff: number; readonly onAgain: () => void }) {
  return (
    <EmptyState
      title={props.putOff > 0 ? words.onlyPutOff(props.putOff) : words.nothingTitle}
      action={props.putOff > 0 ? <Button onClick={props.onAgain}>{words.again}</Button> : null}
    >
      {props.putOff > 0 ? null : words.nothing}
    </EmptyState>
  );
}
