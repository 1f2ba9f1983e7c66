import { relationsOf } from "../../answer/index.ts";
import { HeadwaterError } from "../../model/index.ts";
import { matchesOf } from "../../pipeline/index.ts";
import type { Handlers } from "../serve.ts";
import { claimRowsOf } from "../shape/claims.ts";
import { designationOf, entityRowOf, pointOf } from "../shape/entities.ts";
import { given } from "../shape/given.ts";
import { openEnded } from "./search.ts";

/** Names of one entity that are looked up in the lists; who has more has them from misreadings. */
const MOST_SPELLINGS = 20;

/** Who is who. */
export const entityHandlers: Handlers<
  "listEntities" | "listProposals" | "getEntity" | "listDesignations" | "listRelations" | "listUnsure"
> = {
  async listEntities({ ledger }, { query }) {
    const { text, ...rest } = query;
    const filter = { ...given(rest), ...(text === undefined ? {} : { text: openEnded(text) }) };
    const { rows, cursor } = await ledger.entities(filter);
    return { rows: rows.map(entityRowOf), cursor };
  },

  async listProposals({ tasks, place }, { query }) {
    const { limit, cursor } = query;
    const page = await tasks.run("proposed", { place, limit, ...given({ cursor }) });
    return {
      rows: page.rows.map(({ a, b, score, reasons, unsure }) => ({
        a: entityRowOf(a),
        b: entityRowOf(b),
        score,
        reasons: [...reasons],
        isUnsure: unsure,
      })),
      cursor: page.cursor,
    };
  },

  async getEntity({ ledger }, { params }) {
    const page = await ledger.workbench.entityPage(await ledger.entityId(params.id));
    const { named, about, disputed, locations, ...entity } = page;
    return {
      ...entity,
      isNamed: named,
      claims: { about: about.count, disputed: disputed.count },
      names: page.names.map(({ read, ...name }) => ({ ...name, read: [...read] })),
      types: [...page.types],
      locations: locations.map(({ location, documents }) => ({ point: pointOf(location), documents })),
      parts: page.parts.map(({ documents, ...part }) => ({ ...part, documents: [...documents] })),
      judgements: [...page.judgements],
    };
  },

  async listDesignations({ ledger, now }, { params, query }) {
    const on = query.on ?? now().toISOString().slice(0, 10);
    const names = await ledger.namesOfEntity(await ledger.entityId(params.id));
    const name = names.slice(0, MOST_SPELLINGS);
    const found = await ledger.designationsOf({ name, on, limit: query.limit });
    return { on, rows: found.map(designationOf) };
  },

  async listRelations({ ledger }, { params, query }) {
    const entity = await ledger.entityId(params.id);
    const { frame, ...rest } = query;
    const filter = {
      ...given(rest),
      ...(frame === undefined ? {} : { frames: [frame] }),
      limit: query.limit,
    };
    const { relations, isMore } = await relationsOf(ledger, entity, filter);
    const claims = await claimRowsOf(
      ledger,
      relations.flatMap(({ claims: of }) => of.map(({ claim }) => claim)),
    );
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    return {
      rows: relations.map(({ other, claims: of, independentOrigins, disputed }) => ({
        other,
        frames: of.map(({ claim, direction, from, to, words }) => {
          const row = byId.get(claim.id)!;
          return {
            frame: claim.frame,
            label: words,
            polarity: claim.polarity,
            direction,
            claim: row,
            isHedged: row.certainty !== null && row.certainty !== "stated",
            from,
            to,
          };
        }),
        independentOrigins,
        disputed,
      })),
      isMore,
    };
  },

  async listUnsure({ ledger }, { params }) {
    const entity = await ledger.entityId(params.id);
    const whole = await ledger.workbench.entityPage(entity);
    const namesakes = await ledger.workbench.namesakesOf(whole.id);
    if (namesakes === null)
      throw new HeadwaterError(
        "not-found",
        "ledger",
        params.id,
        "nothing goes by this name",
        "look it up again",
      );
    return {
      rows: matchesOf(namesakes.entity, namesakes.others, true).map(({ a, b, score, reasons, unsure }) => ({
        a: entityRowOf(a),
        b: entityRowOf(b),
        score,
        reasons: [...reasons],
        isUnsure: unsure,
      })),
    };
  },
};
