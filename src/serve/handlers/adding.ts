import type { MetadataOverrides } from "../../model/index.ts";
import { stated as statedSchema } from "../contract/documents.ts";
import { Refused, refusalOfQuestion } from "../http/errors.ts";
import type { Asker, Handlers } from "../serve.ts";
import { given } from "../shape/given.ts";

/** Names by which the readers tell formats apart, for bodies that do not say what they are called. */
const NAMES: Readonly<Record<string, string>> = {
  "text/html": "document.html",
  "text/plain": "document.txt",
  "text/markdown": "document.md",
  "application/pdf": "document.pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "document.docx",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "document.xlsx",
  "application/vnd.oasis.opendocument.text": "document.odt",
  "application/epub+zip": "document.epub",
  "message/rfc822": "document.eml",
  "application/vnd.ms-outlook": "document.msg",
  "image/png": "document.png",
  "image/jpeg": "document.jpg",
  "application/x-subrip": "document.srt",
  "text/vtt": "document.vtt",
  "application/mbox": "documents.mbox",
  "application/zip": "documents.zip",
  "application/x-tar": "documents.tar",
  "application/gzip": "document.html.gz",
};

/** Adding documents, and what becomes of it. */
export const addingHandlers: Handlers<"addDocuments" | "addByUrl" | "listJobs" | "getJob" | "stopJob"> = {
  async addDocuments({ jobs, inbox }, { query, request, asker }) {
    jobs.checkRoom();
    const type = request.headers.get("content-type") ?? "";
    const { name, ...fromQuery } = query;
    if (!type.toLowerCase().startsWith("multipart/form-data")) {
      const file = await inbox.one(
        request.body,
        name ?? NAMES[type.split(";")[0]!.trim().toLowerCase()] ?? "document",
      );
      return jobs.begin([file], given(fromQuery) as MetadataOverrides, ownerOf(asker));
    }
    const { files, fields } = await inbox.form(request.body, type);
    const checked = statedSchema.safeParse({ ...given(fromQuery), ...filled(fields) });
    if (!checked.success) {
      const { error } = refusalOfQuestion(checked.error).body;
      throw new Refused(400, "bad-usage", error.message, error.remedy, error.where);
    }
    return jobs.begin(files, given(checked.data) as MetadataOverrides, ownerOf(asker));
  },

  async addByUrl({ jobs }, { body, asker }) {
    jobs.checkRoom();
    const pages = [...new Set(body.urls)].map((address) => ({ kind: "page", name: address }) as const);
    return jobs.begin(pages, given(body.stated ?? {}) as MetadataOverrides, ownerOf(asker));
  },

  async listJobs({ jobs }, { asker }) {
    return { rows: [...jobs.list(seenBy(asker))], cursor: null };
  },

  async getJob({ jobs }, { params, asker }) {
    return jobs.get(params.id, seenBy(asker));
  },

  async stopJob({ jobs }, { params, asker }) {
    return jobs.stop(params.id, seenBy(asker));
  },
};

/** Whose a job is; null without accounts. */
function ownerOf({ person }: Asker): string | null {
  return person?.account.id ?? null;
}

/** Whose jobs somebody sees: an admin everybody's (null), others their own. */
export function seenBy({ person }: Asker): string | null {
  return person === null || person.scopes.includes("admin") ? null : person.account.id;
}

/** Fields of a form that were left empty are not stated. */
function filled(fields: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ""));
}
