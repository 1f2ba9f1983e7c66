import { rm } from "node:fs/promises";
import type { MetadataOverrides } from "../../model/index.ts";
import { stated as statedSchema } from "../contract/documents.ts";
import { Refused, refusalOfQuestion } from "../http/errors.ts";
import type { JobAsker, JobOwner } from "../jobs.ts";
import type { Asker, Handlers, Serve } from "../serve.ts";
import { given } from "../shape/given.ts";
import { placeFor } from "./corpora.ts";

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
  async addDocuments(serve, { query, request, asker, analyst }) {
    const { jobs, inbox } = serve;
    jobs.checkRoom();
    const type = request.headers.get("content-type") ?? "";
    const { name, corpus, ...fromQuery } = query;
    const owner = await ownerOf(serve, asker, { meant: corpus, by: analyst });
    if (!type.toLowerCase().startsWith("multipart/form-data")) {
      const file = await inbox.one(
        request.body,
        name ?? NAMES[type.split(";")[0]!.trim().toLowerCase()] ?? "document",
      );
      return jobs.begin([file], given(fromQuery) as MetadataOverrides, owner);
    }
    const { files, fields } = await inbox.form(request.body, type);
    // What a form says of where it is to lie must not be passed over: it would be seen by everybody.
    if (fields["corpus"] !== undefined) {
      await Promise.all(files.map(({ file }) => rm(file, { force: true })));
      throw new Refused(
        400,
        "bad-usage",
        "a form says nothing of a corpus",
        "name it in the address: ?corpus=NAME",
        "corpus",
      );
    }
    const checked = statedSchema.safeParse({ ...given(fromQuery), ...filled(fields) });
    if (!checked.success) {
      const { error } = refusalOfQuestion(checked.error).body;
      throw new Refused(400, "bad-usage", error.message, error.remedy, error.where);
    }
    return jobs.begin(files, given(checked.data) as MetadataOverrides, owner);
  },

  async addByUrl(serve, { body, asker, analyst }) {
    const { jobs } = serve;
    const owner = await ownerOf(serve, asker, { meant: body.corpus, by: analyst });
    jobs.checkRoom();
    const pages = [...new Set(body.urls)].map((address) => ({ kind: "page", name: address }) as const);
    return jobs.begin(pages, given(body.stated ?? {}) as MetadataOverrides, owner);
  },

  async listJobs({ jobs }, { asker }) {
    return { rows: [...jobs.list(askerOfJobs(asker))], cursor: null };
  },

  async getJob({ jobs }, { params, asker }) {
    return jobs.get(params.id, askerOfJobs(asker));
  },

  async stopJob({ jobs }, { params, asker }) {
    return jobs.stop(params.id, askerOfJobs(asker));
  },
};

/** Whose a job is, and where it lays what it adds. */
async function ownerOf(
  serve: Serve,
  asker: Asker,
  where: { readonly meant: string | undefined; readonly by: string },
): Promise<JobOwner> {
  const { isPrivate, ...into } = await placeFor(serve, asker, where);
  return { account: asker.person?.account.id ?? null, into, isPrivate };
}

/** Whose jobs somebody sees: an admin everybody's but those into private corpora, others their own. */
export function askerOfJobs({ person }: Asker): JobAsker {
  return {
    account: person?.account.id ?? null,
    seesAll: person === null || person.scopes.includes("admin"),
  };
}

/** Fields of a form that were left empty are not stated. */
function filled(fields: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ""));
}
