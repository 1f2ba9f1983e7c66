import { Text } from "@mantine/core";
import type { Brief } from "../../../../src/serve/contract/index.ts";
import { Cited } from "../../parts/cited.tsx";
import { strings } from "../../strings/index.ts";
import classes from "./briefs.module.css";

type Sentence = Brief["sections"][number]["points"][number]["head"];

/** A brief as it will read: sentences with the numbers of their citations, and the exact words behind each number. */
export function Preview({ brief }: { readonly brief: Brief }) {
  return (
    <article className={classes.preview}>
      <h3 className={classes.previewTitle}>{brief.title}</h3>
      {brief.sections.map(({ heading, note, points }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sections may have the same heading, and are never reordered here.
        <section key={index}>
          {heading ? <h4>{heading}</h4> : null}
          {note ? <p className={classes.note}>{note}</p> : null}
          {points.map((point, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same sentence may stand twice.
            <p key={place} className={classes.point}>
              <Words sentence={point.head} />
              {point.more.map((sentence) => (
                <span key={sentence.text}>
                  {" "}
                  <Words sentence={sentence} />
                </span>
              ))}
            </p>
          ))}
        </section>
      ))}
      {brief.sources.length > 0 ? (
        <section>
          <h4>{strings.briefs.sources}</h4>
          {brief.sourceSummary.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <ul>
            {brief.sources.map(({ name, grade, gradeWords, notes }) => (
              <li key={name}>
                {name}, {strings.briefs.graded(grade, gradeWords)}
                {notes.length > 0 ? <Text size="sm">{notes.join("; ")}</Text> : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {brief.citations.length > 0 ? (
        <section>
          <h4>{strings.briefs.citations}</h4>
          <ol className={classes.citations}>
            {brief.citations.map((citation) => (
              <li key={citation.number} id={`cite-${citation.number}`} value={citation.number}>
                <Cited words={citation} source={citation.voices.at(-1) ?? null} />
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      {brief.method.length > 0 ? (
        <section className={classes.note}>
          <h4>{strings.briefs.method}</h4>
          {brief.method.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
      ) : null}
    </article>
  );
}

function Words({ sentence: { text, cites } }: { readonly sentence: Sentence }) {
  return (
    <>
      {text}
      {cites.map((number) => (
        <sup key={number}>
          <a href={`#cite-${number}`} aria-label={strings.briefs.cites(number)} className={classes.cite}>
            {number}
          </a>
        </sup>
      ))}
    </>
  );
}
