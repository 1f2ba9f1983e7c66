import type { Brief as KeptBrief } from "../../answer/index.ts";
import type { Brief } from "../contract/index.ts";
import type { Handlers } from "../serve.ts";
import { attachment } from "./files.ts";

const TYPES = {
  md: "text/markdown; charset=utf-8",
  html: "text/html; charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  csl: "application/vnd.citationstyles.csl+json",
} as const;

const ENDINGS = { md: "md", html: "html", docx: "docx", csl: "json" } as const;

/** Cited briefs: gathered on a subject, or composed of a draft. */
export const briefHandlers: Handlers<"gatherBrief" | "composeBrief" | "exportBrief"> = {
  async gatherBrief({ tasks, place, now }, { body }) {
    return briefOf(await tasks.run("briefOn", { place, ...body, made: now().toISOString() }));
  },

  async composeBrief({ tasks, place, now }, { body }) {
    return briefOf(await tasks.run("draftOf", { place, ...body, made: now().toISOString() }));
  },

  async exportBrief({ tasks, place, now }, { query, body }) {
    const { format } = query;
    const bytes = await tasks.run("draftFile", { place, ...body, format, made: now().toISOString() });
    return new Response(Uint8Array.from(bytes), {
      headers: {
        "Content-Type": TYPES[format],
        "Content-Disposition": attachment(`${body.title.slice(0, 80)}.${ENDINGS[format]}`),
        "Cache-Control": "no-store",
      },
    });
  },
};

/** A brief as the contract has it. */
function briefOf({ sections, citations, sources, ...brief }: KeptBrief): Brief {
  return {
    ...brief,
    sourceSummary: [...brief.sourceSummary],
    method: [...brief.method],
    sections: sections.map(({ heading, note, points }) => ({
      heading,
      note,
      points: points.map((point) => ({
        claim: point.claim,
        isOnlyDenied: point.isOnlyDenied === true,
        head: { text: point.head.text, cites: [...point.head.cites] },
        more: point.more.map(({ text, cites }) => ({ text, cites: [...cites] })),
      })),
    })),
    sources: sources.map((source) => ({ ...source, notes: [...source.notes] })),
    citations: citations.map(
      ({ number, document, title, publisher, published, url, start, end, quote, voices }) => ({
        ...{ number, start, end, quote },
        document: { id: document, title, publisher, published, url },
        voices: [...voices],
      }),
    ),
  };
}
