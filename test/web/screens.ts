/** A screen at the address that shows it best: what it is called, and its path with its state. */
export interface ScreenShown {
  readonly name: string;
  readonly path: string;
}

interface Rows<T> {
  readonly rows: readonly T[];
}

const AROUND = "Kesh Network";

/**
 * Every screen of the workbench, each with something chosen in it where there is something to choose.
 *
 * @param address of a server whose ledger holds the example documents and the example list
 */
export async function exampleScreens(address: string): Promise<readonly ScreenShown[]> {
  const ask = async <T>(path: string): Promise<T> =>
    (await (await fetch(`${address}/api/v1${path}`)).json()) as T;
  const about = `about=${encodeURIComponent(AROUND)}`;
  const [leads, harbours] = [
    await ask<Rows<{ id: string; label: string }>>(`/claims?${about}&frame=leads`),
    await ask<Rows<{ id: string; label: string }>>(`/claims?${about}&frame=harbours`),
  ];
  const [leader, haven] = [bare(leads.rows[0]?.id), bare(harbours.rows[0]?.id)];
  const documents = await ask<Rows<{ id: string }>>(
    "/documents?text=%22did%20not%20take%20substantial%20action%22&publisher=Border%20Dispatch",
  );
  const document = bare(documents.rows[0]?.id);
  const { text } = await ask<{ text: string }>(`/documents/${document}`);
  const said = text.indexOf("“Tavaria did not");
  const entities = await ask<Rows<{ id: string; name: string }>>(
    `/entities?text=${encodeURIComponent(AROUND)}`,
  );
  const network = bare(entities.rows.find(({ name }) => name === AROUND)?.id);
  const brief = `title=${encodeURIComponent("Who leads the network")}&claims=${list([leader, haven])}`;
  const matrix = await ask<{ cells: readonly { actor: { id: string }; target: { id: string } }[] }>(
    "/matrix",
  );
  const cell = matrix.cells.find(({ target }) => bare(target.id) === network);
  return [
    { name: "library", path: "/" },
    { name: "reader", path: `/documents/${document}?passage=${said}-${text.indexOf("”", said) + 1}` },
    { name: "claims", path: "/claims" },
    { name: "claim", path: `/claims/${leader}` },
    { name: "entities", path: "/entities" },
    { name: "entity", path: `/entities/${network}` },
    { name: "network", path: `/network?at=${network}` },
    { name: "map", path: "/map" },
    { name: "matrix", path: `/matrix?cell=${bare(cell?.actor.id)}~${network}` },
    { name: "compare", path: "/compare" },
    { name: "disputes", path: "/disputes" },
    { name: "review", path: "/review" },
    { name: "screen", path: `/screen?names=${list(["Yousan Halimer", "Kesh Networks", "Darim Keshani"])}` },
    { name: "gaps", path: "/gaps" },
    { name: "alerts", path: "/alerts" },
    { name: "brief", path: `/briefs?${brief}` },
    { name: "search", path: "/search?q=Harl" },
    { name: "limits", path: "/limits" },
  ];
}

/** The same screens where nothing has been read, and a page that there is none of. */
export const EMPTY_SCREENS: readonly ScreenShown[] = [
  ["start", "/"],
  ["claims", "/claims"],
  ["entities", "/entities"],
  ["network", "/network"],
  ["map", "/map"],
  ["matrix", "/matrix"],
  ["compare", "/compare"],
  ["disputes", "/disputes"],
  ["review", "/review"],
  ["screen", "/screen"],
  ["gaps", "/gaps"],
  ["alerts", "/alerts"],
  ["brief", "/briefs"],
  ["search", "/search"],
  ["limits", "/limits"],
  ["nowhere", "/nowhere"],
].map(([name, path]) => ({ name: name!, path: path! }));

const bare = (id: string | undefined): string => id?.replace(/^\w+:/, "") ?? "";

/** A list as the address of a screen holds one. */
const list = (words: readonly string[]): string => encodeURIComponent(JSON.stringify(words));
