import { strings } from "../../strings/index.ts";
import type { AlignedSection } from "./align.ts";
import classes from "./compare.module.css";
import { Sentence } from "./sentence.tsx";

/** Both editions side by side, section by section. */
export function Sections(props: {
  readonly sections: readonly AlignedSection[];
  readonly editions: { readonly before: string; readonly after: string };
}) {
  const { before, after } = props.editions;
  return (
    <div className={classes.text}>
      <div className={classes.columns}>
        <span>{before}</span>
        <span>{after}</span>
      </div>
      {props.sections.map((section) => {
        const said = strings.compare.sectionKinds[section.kind];
        const heading = section.after ?? section.before;
        return (
          <section key={`${section.before} ${section.after}`} className={classes.section}>
            <h2 className={classes.sectionHeading}>
              {section.before !== section.after && section.before !== null && section.after !== null ? (
                <span className={classes.earlier}>{section.before} → </span>
              ) : null}
              {heading || strings.compare.untitled}
              {said ? <span className={classes.said}>{said}</span> : null}
            </h2>
            <ol className={classes.sentences}>
              {section.sentences.map((sentence) => (
                <Sentence
                  key={`${sentence.before?.document} ${sentence.before?.start} ${sentence.after?.document} ${sentence.after?.start}`}
                  sentence={sentence}
                  editions={props.editions}
                />
              ))}
            </ol>
          </section>
        );
      })}
    </div>
  );
}
