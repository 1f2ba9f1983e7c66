import { memo } from "react";
import { strings } from "../../strings/index.ts";
import { KINDS, kindOf } from "./kinds.ts";
import classes from "./network.module.css";

const SHAPES = {
  circle: <circle cx={7} cy={7} r={5.5} />,
  square: <rect x={2} y={2} width={10} height={10} />,
  diamond: <path d="M7 .8 13.2 7 7 13.2.8 7Z" />,
  triangle: <path d="M7 1.5 13 12.5H1Z" />,
};

/** The mark of a kind of entity, as the drawing has it. */
export function KindMark({ type }: { readonly type: string }) {
  const { colour, shape } = kindOf(type);
  return (
    <svg width={14} height={14} aria-hidden style={{ fill: `var(${colour})` }}>
      {SHAPES[shape]}
    </svg>
  );
}

/** What the marks and lines mean; a kind can be taken out of the network and put back. */
export const Legend = memo(function Legend(props: {
  readonly types: readonly string[] | undefined;
  readonly onTypes: (types: string[] | undefined) => void;
}) {
  const kinds = Object.keys(KINDS);
  const shown = props.types ?? kinds;
  const toggle = (type: string) => {
    const next = shown.includes(type) ? shown.filter((one) => one !== type) : [...shown, type];
    props.onTypes(next.length === 0 || kinds.every((kind) => next.includes(kind)) ? undefined : next);
  };
  return (
    <section className={classes.legend} aria-label={strings.network.legend}>
      <div className={classes.kinds}>
        {kinds.map((type) => (
          <button
            key={type}
            type="button"
            className={classes.kind}
            aria-pressed={shown.includes(type)}
            onClick={() => toggle(type)}
          >
            <KindMark type={type} />
            {strings.terms.type(type)}
          </button>
        ))}
        <span className={classes.other}>
          <KindMark type="" />
          {strings.network.otherKind}
        </span>
      </div>
      <ul className={classes.lines}>
        {(["solid", "dashed", "dotted", "denied", "negative"] as const).map((line) => (
          <li key={line}>
            <svg width={30} height={8} aria-hidden className={classes.sample} data-line={line}>
              <line x1={1} x2={29} y1={4} y2={4} />
            </svg>
            {strings.network[line]}
          </li>
        ))}
        <li>{strings.network.width}</li>
      </ul>
    </section>
  );
});
