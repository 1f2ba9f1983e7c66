import { randomBytes } from "node:crypto";

// A page of our own, without a script: the documents that browse OpenAPI elsewhere weigh megabytes or come from a network.

const STYLE = `
:root { color-scheme: light dark; --page: #fff; --ink: #1b2733; --soft: #566575; --line: #d5dde4; --mark: #1f5f99; --wash: #f4f7f9 }
@media (prefers-color-scheme: dark) { :root { --page: #11171d; --ink: #dfe7ee; --soft: #9aabba; --line: #2c3945; --mark: #7db8ea; --wash: #18212a } }
* { box-sizing: border-box }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, "Segoe UI", Roboto, sans-serif }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 5rem }
h1 { font-size: 1.7rem; margin: 0 } h2 { font-size: 1.15rem; margin: 2.2rem 0 .5rem; text-transform: capitalize }
a { color: var(--mark) } p { max-width: 48rem }
details { border: 1px solid var(--line); border-radius: 6px; margin: .4rem 0; background: var(--wash) }
summary { cursor: pointer; padding: .45rem .8rem; overflow-wrap: anywhere }
summary code { font-weight: 600 } summary span { color: var(--soft); margin-left: .6rem }
details > div { padding: 0 .8rem .6rem }
table { border-collapse: collapse; width: 100%; font-size: .87rem } .wide { overflow-x: auto }
th { text-align: left; color: var(--soft); font-weight: 600; font-size: .78rem } th, td { padding: .25rem .7rem .25rem 0; border-top: 1px solid var(--line); vertical-align: top }
code, pre { font: .85rem ui-monospace, Menlo, Consolas, monospace } pre { overflow: auto; max-height: 24rem; background: var(--page); border: 1px solid var(--line); border-radius: 4px; padding: .6rem }
nav { display: flex; flex-wrap: wrap; gap: .3rem 1rem; margin: 1rem 0 }`;

interface Document {
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> };
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema: object;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: unknown }>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: unknown }>> }>
  >;
  readonly "x-takes"?: readonly string[];
}

/** The documentation as one page that asks for nothing else. */
export function docsPage(document: object): Response {
  const nonce = randomBytes(16).toString("base64url");
  const { info, tags, paths, components } = document as Document;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  const sections = tags.map(({ name, description }) => {
    const own = operations.filter(({ operation }) => operation.tags.includes(name));
    return `<h2 id="${escaped(name)}">${escaped(name)}</h2><p>${escaped(description)}</p>${own.map(section).join("")}`;
  });
  const shapes = Object.entries(components?.schemas ?? {}).map(
    ([name, schema]) =>
      `<details id="shape-${escaped(name)}"><summary><code>${escaped(name)}</code></summary><div>${json(schema)}</div></details>`,
  );
  const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(info.title)} API ${escaped(info.version)}</title><style nonce="${nonce}">${STYLE}</style></head>
<body><main><h1>${escaped(info.title)} API</h1><p>${escaped(info.version)} · <a href="openapi.json">openapi.json</a> (OpenAPI 3.1)</p>
<p>${escaped(info.description)}</p>
<nav aria-label="Parts">${tags.map(({ name }) => `<a href="#${escaped(name)}">${escaped(name)}</a>`).join(" ")} <a href="#shapes">shapes</a></nav>
${sections.join("\n")}
<h2 id="shapes">shapes</h2>${shapes.join("\n")}</main></body></html>`;
  return new Response(page, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": `default-src 'none'; style-src 'nonce-${nonce}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`,
    },
  });
}

function section({
  path,
  method,
  operation,
}: {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}): string {
  const { parameters = [], requestBody, responses, summary, operationId } = operation;
  const rows = parameters.map(
    (one) =>
      `<tr><td><code>${escaped(one.name)}</code>${one.required === true ? " *" : ""}</td><td>${escaped(one.in)}</td><td><code>${escaped(JSON.stringify(withoutWords(one.schema)))}</code></td><td>${escaped(one.description ?? "")}</td></tr>`,
  );
  const table =
    rows.length === 0
      ? ""
      : `<div class="wide"><table><thead><tr><th>name</th><th>in</th><th>type</th><th></th></tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
  const takes = operation["x-takes"] ?? [];
  const body = requestBody === undefined ? "" : `<p>Body</p>${contents(requestBody.content)}`;
  const raw =
    takes.length === 0
      ? ""
      : `<p>Body: ${takes.map((type) => `<code>${escaped(type)}</code>`).join(", ")}</p>`;
  const good = Object.entries(responses).filter(([status]) => status.startsWith("2"));
  const answers = good
    .map(([status, { content }]) => `<p>Answer ${escaped(status)}</p>${contents(content ?? {})}`)
    .join("");
  return `<details id="${escaped(operationId)}"><summary><code>${method} ${escaped(path)}</code><span>${escaped(summary)}</span></summary><div>${table}${raw}${body}${answers}</div></details>`;
}

function contents(content: Readonly<Record<string, { readonly schema?: unknown }>>): string {
  return Object.entries(content)
    .map(
      ([type, { schema }]) =>
        `<p><code>${escaped(type)}</code></p>${type === "application/json" ? json(schema) : ""}`,
    )
    .join("");
}

/** A schema as text; names of shapes lead to them. */
function json(schema: unknown): string {
  const text = escaped(JSON.stringify(schema, null, 1));
  const linked = text.replace(/#\/components\/schemas\/(\w+)/g, '<a href="#shape-$1">$1</a>');
  return `<pre tabindex="0">${linked}</pre>`;
}

function withoutWords(schema: object): object {
  const { description: _, ...rest } = schema as { description?: string };
  return rest;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
