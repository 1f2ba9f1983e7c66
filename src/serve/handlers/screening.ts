import { parse } from "csv-parse/sync";
import { comparedAs, type ListMatch, SCREENED_TYPES } from "../../pipeline/index.ts";
import type { Candidate, Screened } from "../contract/index.ts";
import { Refused } from "../http/errors.ts";
import type { Handlers, Serve } from "../serve.ts";
import { designationOf } from "../shape/entities.ts";
import { given } from "../shape/given.ts";
import { matchSubject } from "../work/match-subject.ts";
import type { ToScreen } from "../work/screening.ts";

/** Rows of one CSV. */
const MOST_ROWS = 5000;

const NOTE =
  "A candidate says that two names agree, and how far; it does not say that two people are one. Compare dates and places of birth, nationality and papers, and never act on a score alone. That nothing is found clears nobody: only the lists that are loaded are looked at.";

/** Designation lists, and names that are looked for in them. */
export const screeningHandlers: Handlers<
  "screenNames" | "screenCsv" | "screenEntities" | "listLists" | "listEntries" | "listListChanges"
> = {
  async screenNames(serve, { body }) {
    const { names, schema, lists, on, threshold, limit } = body;
    const asked = names.map((name) => ({ name, row: null, entity: null, names: [name], schema }));
    return { ...(await screen(serve, asked, { lists, on, threshold, limit })), isMore: false };
  },

  async screenCsv(serve, { query, request }) {
    const { column, schema, on, threshold, limit } = query;
    const rows = namesOf(await request.text(), column);
    const asked = rows
      .slice(0, MOST_ROWS)
      .map(({ name, row }) => ({ name, row, entity: null, names: [name], schema }));
    const found = await screen(serve, asked, { lists: [], on, threshold, limit });
    return { ...found, isMore: rows.length > MOST_ROWS };
  },

  async screenEntities(serve, { query }) {
    const { on, threshold, limit, cursor } = query;
    const page = await serve.ledger.entities({ types: SCREENED_TYPES, limit, ...given({ cursor }) });
    const asked = page.rows.map(({ id, name, type, aliases }) => ({
      name,
      row: null,
      entity: { id, name, type },
      names: [name, ...aliases],
      schema: comparedAs(type),
    }));
    return { ...(await screen(serve, asked, { lists: [], on, threshold, limit: 5 })), cursor: page.cursor };
  },

  async listLists({ ledger }) {
    const rows = await ledger.lists();
    return {
      rows: rows.map(({ edition: { id, published, sha256 }, changes, ...list }) => ({
        ...list,
        edition: { id, published, sha256 },
        changes: changes === null ? null : { ...changes },
      })),
    };
  },

  async listEntries({ ledger, now }, { query }) {
    const on = query.on ?? now().toISOString().slice(0, 10);
    const { on: _, ...rest } = query;
    return { on, rows: (await ledger.designationsOf({ ...given(rest), on })).map(designationOf) };
  },

  async listListChanges({ ledger }, { params, query }) {
    const list = (await ledger.lists()).find((one) => one.list === params.list);
    if (list === undefined)
      throw new Refused(
        404,
        "not-found",
        `there is no list ${params.list}`,
        "load it: headwater lists update",
        "list",
      );
    const { id, published, sha256 } = list.edition;
    const rows = [];
    let isMore = false;
    for await (const { entry, name, kind, fields } of ledger.listChanges(id)) {
      isMore = rows.length === query.limit;
      if (isMore) break;
      rows.push({ entry, name, kind, fields: [...fields] });
    }
    return { edition: { id, published, sha256 }, rows, isMore };
  },
};

interface Asked extends ToScreen {
  readonly name: string;
  readonly row: number | null;
  readonly entity: Screened["entity"];
}

interface How {
  readonly lists: readonly string[];
  readonly on: string | undefined;
  readonly threshold: number | undefined;
  readonly limit: number;
}

async function screen(serve: Serve, asked: readonly Asked[], { lists, on: day, threshold, limit }: How) {
  const { ledger, place, tasks, now } = serve;
  const on = day ?? now().toISOString().slice(0, 10);
  const names = asked.map(({ names: of, schema }) => ({ names: of, schema }));
  const found =
    asked.length === 0
      ? []
      : await tasks.run("screenNames", { place, asked: names, lists, threshold, limit });
  const subjects = asked.flatMap((one, i) => found[i]!.map((match) => matchSubject(subjectOf(one, match))));
  const verdicts = await ledger.workbench.shownVerdicts("match", subjects);
  const standings = new Map<string, Candidate["standing"]>();
  const rows: Screened[] = [];
  for (const [i, one] of asked.entries()) {
    const candidates: Candidate[] = [];
    for (const match of found[i]!) {
      const key = `${match.list} ${match.entry}`;
      if (!standings.has(key)) {
        const [row] = await ledger.designationsOf({ list: match.list, entry: match.entry, on, limit: 1 });
        standings.set(key, row?.standing ?? "not-stated");
      }
      candidates.push({
        ...match,
        reasons: [...match.reasons],
        programs: [...match.programs],
        standing: standings.get(key)!,
        verdict: verdicts.get(matchSubject(subjectOf(one, match))) ?? null,
      });
    }
    rows.push({ name: one.name, row: one.row, entity: one.entity, candidates });
  }
  const loaded = await ledger.lists();
  const shown = lists.length === 0 ? loaded : loaded.filter(({ list }) => lists.includes(list));
  return { on, lists: shown.map(({ list, title, entries }) => ({ list, title, entries })), rows, note: NOTE };
}

function subjectOf({ name, entity }: Asked, { list, entry }: ListMatch) {
  return { name: entity?.id ?? name, list, entry };
}

/** Names of a CSV's column with the numbers of their rows. */
function namesOf(text: string, column: string): { readonly name: string; readonly row: number }[] {
  let records: Record<string, string>[];
  try {
    records = parse(text, {
      columns: true,
      bom: true,
      skip_empty_lines: true,
      relax_column_count: true,
      to: MOST_ROWS + 1,
    });
  } catch (thrown) {
    const what = thrown instanceof Error ? thrown.message : String(thrown);
    throw new Refused(
      422,
      "malformed",
      `this is no CSV: ${what}`,
      "send a heading row and commas between values",
      "body",
    );
  }
  const [first] = records;
  if (first === undefined)
    throw new Refused(422, "empty", "the CSV has no rows", "send a heading row and names", "body");
  const known = Object.keys(first);
  if (!known.includes(column))
    throw new Refused(
      400,
      "bad-usage",
      `the CSV has no column ${column}`,
      `its columns are ${known.slice(0, 20).join(", ")}`,
      "column",
    );
  return records.flatMap((record, i) => {
    const name = (record[column] ?? "").trim().slice(0, 300);
    return (name.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < 2 ? [] : [{ name, row: i + 1 }];
  });
}
