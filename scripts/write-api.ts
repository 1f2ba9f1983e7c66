import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { PATHS, ROUTES, type RouteName, type RouteShape } from "../src/serve/contract/index.ts";

const FILE = new URL("../docs/api.md", import.meta.url);
const BEGIN = "<!-- The routes, written by npx tsx scripts/write-api.ts -->";
const END = "<!-- End of the routes -->";

/** The list of routes in docs/api.md, made from the contract. */
export function routeList(): string {
  const tags = new Map<string, RouteName[]>();
  for (const name of Object.keys(PATHS) as RouteName[]) {
    const { tag } = ROUTES[name];
    tags.set(tag, [...(tags.get(tag) ?? []), name]);
  }
  const sections = [...tags].flatMap(([tag, names]) => [
    `### ${tag}`,
    "",
    "| route | name | answers | asks |",
    "| --- | --- | --- | --- |",
    ...names.map(line),
    "",
  ]);
  return [BEGIN, "", ...sections, END].join("\n");
}

function line(name: RouteName): string {
  const shape: RouteShape = ROUTES[name];
  const fields = [
    ...Object.keys(shape.query?.shape ?? {}).map((field) => `\`${field}\``),
    ...(shape.body === undefined ? [] : ["a JSON body"]),
    ...(shape.raw ?? []).map((type) => `\`${type}\``),
  ];
  const gives = shape.gives === undefined ? "" : ` (${shape.gives.map((type) => `\`${type}\``).join(", ")})`;
  return `| \`${PATHS[name]}\` | \`${name}\` | ${shape.summary}${gives} | ${fields.join(", ")} |`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const page = await readFile(FILE, "utf8");
  const [before, after] = [page.indexOf(BEGIN), page.indexOf(END)];
  await writeFile(FILE, page.slice(0, before) + routeList() + page.slice(after + END.length));
}
