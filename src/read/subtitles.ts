import { HeadwaterError, type Metadata, type Segment } from "../model/index.ts";
import type { Reading } from "./reading.ts";
import { type Cue, readCues } from "./subtitles/cues.ts";
import { blockTime, joinCues } from "./subtitles/join-cues.ts";

const BETWEEN = "\n\n";

/**
 * Text and segments of subtitles (SubRip or WebVTT): what is said, cue after cue, joined to paragraphs that end with a sentence, at another
 * speaker or at a pause. Above each stands when it is said ("00:01:02 – 00:01:31", boilerplate), so that a passage's time can be cited.
 * A speaker whom a WebVTT file names stands before the words: "Ana Bekova: …". Styles and places on the picture leave no trace.
 *
 * @throws HeadwaterError `malformed` where no cue is found
 */
export function readSubtitles(text: string, path: string): Reading {
  const { cues, title, language } = readCues(text);
  if (cues.length === 0)
    throw new HeadwaterError(
      "malformed",
      "read",
      path,
      "holds no subtitles with their times",
      "check that it was saved whole",
    );
  const pieces: string[] = [];
  const segments: Segment[] = [];
  let start = 0;
  const place = (kind: Segment["kind"], words: string, gap: string) => {
    segments.push({ kind, start, end: start + words.length });
    pieces.push(words, gap);
    start += words.length + gap.length;
  };
  for (const block of joinCues(cues)) {
    place("boilerplate", blockTime(block), "\n");
    place("body", block.speaker === null ? block.words : `${block.speaker}: ${block.words}`, BETWEEN);
  }
  pieces.pop();
  return { text: pieces.join(""), segments, metadata: metadataOf(title, language), notes: notesOn(cues) };
}

function metadataOf(title: string | null, language: string | null): Metadata {
  return {
    ...(title !== null && { title: { value: title, from: "text" } }),
    ...(language !== null && { language: { value: language, from: "text" } }),
  };
}

function notesOn(cues: readonly Cue[]): readonly string[] {
  const backwards = cues.filter(({ startMs }, i) => i > 0 && startMs < cues[i - 1]!.startMs).length;
  return backwards === 0
    ? []
    : [`${backwards} subtitles stand behind later ones; they are read as they stand`];
}
