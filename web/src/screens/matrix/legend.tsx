import { strings } from "../../strings/index.ts";
import classes from "./matrix.module.css";
import { DeniedMark } from "./stance-line.tsx";

/** What the marks mean, in words. */
export function Legend() {
  return (
    <section className={classes.legend} aria-labelledby="matrix-legend">
      <h2 id="matrix-legend" className={classes.legendTitle}>
        {strings.matrix.legend}
      </h2>
      <dl>
        <dt>
          <span className={classes.mark}>{strings.matrix.yes}</span>
        </dt>
        <dd>{strings.matrix.legendYes}</dd>
        <dt>
          <span className={classes.mark} data-no>
            {strings.matrix.no}
          </span>
        </dt>
        <dd>{strings.matrix.legendNo}</dd>
        <dt>
          <span className={classes.count}>2</span>
        </dt>
        <dd>{strings.matrix.legendCount}</dd>
        <dt>
          <span className={classes.mark} data-hedged>
            {strings.matrix.yes}
          </span>
        </dt>
        <dd>
          {strings.matrix.legendHedged} {strings.matrix.legendDenied}
        </dd>
        <dt>
          <DeniedMark />
        </dt>
        <dd>{strings.matrix.legendOnlyDenied}</dd>
      </dl>
      <p>
        {strings.matrix.legendSilence} {strings.matrix.legendAside}
      </p>
    </section>
  );
}
