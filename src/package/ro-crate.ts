import type { BagFile } from "./bag.ts";
import { claimPath, json, type PackedClaim, type PackedDocument } from "./evidence-files.ts";

/** What the crate describes. */
export interface Crate {
  readonly title: string;
  readonly made: string;
  readonly version: string;
  readonly files: readonly BagFile[];
  readonly claims: readonly PackedClaim[];
  readonly documents: readonly PackedDocument[];
}

/** `ro-crate-metadata.json`: what each file is, as JSON-LD. RO-Crate 1.1, https://w3id.org/ro/crate/1.1 */
export function roCrate({ title, made, version, files, claims, documents }: Crate): string {
  const inside = files.map((file) => ({ ...file, path: file.path.slice("data/".length) }));
  const works = new Map(documents.map((document) => [document.original, document]));
  return json({
    "@context": "https://w3id.org/ro/crate/1.1/context",
    "@graph": [
      {
        "@id": "ro-crate-metadata.json",
        "@type": "CreativeWork",
        conformsTo: { "@id": "https://w3id.org/ro/crate/1.1" },
        about: { "@id": "./" },
      },
      {
        "@id": "./",
        "@type": "Dataset",
        name: title,
        description: `${claims.length} claims with the documents that they rest on`,
        datePublished: made,
        license: "The documents belong to their publishers; they are kept here as evidence.",
        mainEntity: claims.map(({ trace }) => ({ "@id": `#${trace.claim.id}` })),
        hasPart: inside.map(({ path }) => ({ "@id": path })),
      },
      {
        "@id": "#made",
        "@type": "CreateAction",
        endTime: made,
        instrument: { "@id": "#headwater" },
        result: { "@id": "./" },
      },
      { "@id": "#headwater", "@type": "SoftwareApplication", name: "Headwater", softwareVersion: version },
      ...claims.map(({ trace: { claim } }) => ({
        "@id": `#${claim.id}`,
        "@type": "Claim",
        name: claim.label,
        identifier: claim.id,
        subjectOf: { "@id": claimPath(claim.id) },
      })),
      ...inside.map(({ path, sha256, size }) => {
        const work = works.get(path);
        return {
          "@id": path,
          "@type": "File",
          name: work?.title ?? path.split("/").at(-1),
          contentSize: String(size),
          encodingFormat: work?.mediaType ?? formatOf(path),
          identifier: `sha256:${sha256}`,
          ...(work?.published == null ? {} : { datePublished: work.published }),
          ...(work?.publisher == null ? {} : { publisher: work.publisher }),
          ...(work?.url == null ? {} : { isBasedOn: work.url }),
        };
      }),
    ],
  });
}

function formatOf(path: string): string {
  if (path.endsWith(".json")) return "application/json";
  if (path.endsWith(".jsonl")) return "application/jsonl";
  if (path.endsWith(".tsr")) return "application/timestamp-reply";
  return path.endsWith(".html") ? "text/html" : "text/plain";
}
