import type { Entity, Mention, MentionClaim, StatedQuantity } from "../model/index.ts";
import type { Resolution } from "./resolve-mentions.ts";

/** What becomes of the people that a claim counts, and the role they stand in. */
const COUNTING: Readonly<Record<string, { readonly state: string; readonly role: string }>> = {
  dies: { state: "dead", role: "subject" },
  kills: { state: "dead", role: "object" },
  wounds: { state: "hurt", role: "object" },
};

/** What a number counts where it is said of nobody but people: "15 *people*", "15 *dead*", "15 *lives*". */
const PEOPLE = /^(?:people|persons?|individuals?|dead|killed|deaths?|lives|bodies|wounded|injured|hurt)$/;

/** One figure of a document: so many people, and who did it, where and when as far as that is said. */
interface Figure {
  /** Index of the claim. */
  readonly claim: number;
  readonly entity: number;
  readonly doer: string;
  readonly place: string;
  readonly day: string;
}

/**
 * A document's figures in several wordings: "15 died", "fifteen dead", "15 people were killed" and "killing 15" are as many people of one document,
 * and the same ones where no place, day or doer that is said parts them. Their claims then count one group under one unit. Where the document tells of
 * several places or days with as many dead, only what is said with both the same is one.
 *
 * @param text the document's
 * @param claims in text order; roles hold mention indices
 */
export function joinCounted(
  text: string,
  claims: readonly MentionClaim[],
  mentions: readonly Mention[],
  { entities, entityOf }: Resolution,
): Resolution & { readonly claims: readonly MentionClaim[] } {
  const into = new Map<number, number>();
  const units = new Map<number, string>();
  for (const figures of figuresIn(text, claims, mentions, { entities, entityOf }).values())
    for (const same of sameAmong(figures)) {
      const first = same.reduce((least, { entity }) => Math.min(least, entity), Number.POSITIVE_INFINITY);
      const unit = same.map(({ claim }) => claims[claim]!.quantity!.unit).find((each) => each !== null);
      for (const { claim, entity } of same) {
        into.set(entity, first);
        if (unit !== undefined) units.set(claim, "people");
      }
    }
  if (into.size === 0) return { entities, entityOf, claims };
  return {
    ...withoutJoined(entities, entityOf, into),
    claims: claims.map((claim, at) => {
      const unit = units.get(at);
      return unit === undefined ? claim : { ...claim, quantity: { ...claim.quantity!, unit } };
    }),
  };
}

function figuresIn(
  text: string,
  claims: readonly MentionClaim[],
  mentions: readonly Mention[],
  { entities, entityOf }: Resolution,
): ReadonlyMap<string, readonly Figure[]> {
  const found = new Map<string, Figure[]>();
  for (const [at, { frame, roles, quantity, polarity, place, time }] of claims.entries()) {
    const counting = COUNTING[frame];
    const counted = roles[counting?.role ?? ""];
    if (counting === undefined || counted === undefined || quantity === undefined) continue;
    const entity = entityOf[counted] ?? null;
    if (
      entity === null ||
      entities[entity]!.named ||
      !isPlain(text, mentions[counted]!, entities[entity]!, quantity)
    )
      continue;
    const key = JSON.stringify([counting.state, polarity, quantity.min, quantity.max]);
    const idOf = (mention: number | undefined) =>
      mention === undefined ? "" : String(entityOf[mention] ?? `m${mention}`);
    const figure: Figure = {
      claim: at,
      entity,
      doer: counting.role === "object" ? idOf(roles["subject"]) : "",
      place: idOf(place),
      day: time === undefined ? "" : `${time.from}/${time.to}`,
    };
    const known = found.get(key);
    if (known === undefined) found.set(key, [figure]);
    else known.push(figure);
  }
  return found;
}

/** Whether a number counts people and says nothing else of them: no "soldiers", no "15 more", no share. */
function isPlain(
  document: string,
  { form, start, end }: Mention,
  { name }: Entity,
  { unit, change, text }: StatedQuantity,
): boolean {
  if (MORE_BEFORE.test(document.slice(Math.max(0, start - 16), start))) return false;
  if (MORE_BEHIND.test(document.slice(end, end + 16))) return false;
  if (form !== "description" || change !== undefined || (unit !== null && !PEOPLE.test(unit))) return false;
  const rest = name.toLowerCase().startsWith(text.toLowerCase()) ? name.slice(text.length).trim() : null;
  return rest === "" || (rest !== null && PEOPLE.test(rest.toLowerCase()));
}

/** "*Another* 15 died", "15 *more* died": others than those told of before. */
const MORE_BEFORE = /\b(?:another|further|additional|extra|other)\s+$/i;
const MORE_BEHIND = /^\s+(?:more|others?|further|additional)\b/i;

/** The figures that are one: all where nothing parts any two of them, else those of which doer, place and day are said and the same. */
function sameAmong(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  if (figures.length < 2) return [];
  const parts = (["doer", "place", "day"] as const).some(
    (field) => new Set(figures.map((figure) => figure[field]).filter((said) => said !== "")).size > 1,
  );
  if (!parts) return [figures];
  const alike = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.place === "") continue;
    const key = JSON.stringify([figure.doer, figure.place, figure.day]);
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [figure]);
    else known.push(figure);
  }
  return [...alike.values()].filter(({ length }) => length > 1);
}

/** Entities without those that are others' now, numbered anew in their order. */
function withoutJoined(
  entities: readonly Entity[],
  entityOf: readonly (number | null)[],
  into: ReadonlyMap<number, number>,
): Resolution {
  const kept = entities.flatMap((_, at) => ((into.get(at) ?? at) === at ? [at] : []));
  const joined = new Map<number, string[]>();
  for (const [from, to] of into) {
    if (from === to) continue;
    const { name, aliases } = entities[from]!;
    const known = joined.get(to);
    if (known === undefined) joined.set(to, [name, ...aliases]);
    else known.push(name, ...aliases);
  }
  const place = new Map(kept.map((at, index) => [at, index]));
  return {
    entities: kept.map((at, index) => {
      const entity = entities[at]!;
      const id = `e${index + 1}`;
      const forms = joined.get(at) ?? [];
      const all = [...new Set([entity.name, ...entity.aliases, ...forms])];
      const name = all.find((form) => / (?:people|persons)$/.test(form)) ?? entity.name;
      return {
        ...entity,
        id,
        name: forms.length === 0 ? entity.name : name,
        key: entity.key === `local:${entity.id}` ? `local:${id}` : entity.key,
        aliases: forms.length === 0 ? entity.aliases : all.filter((form) => form !== name),
      };
    }),
    entityOf: entityOf.map((at) => (at === null ? null : place.get(into.get(at) ?? at)!)),
  };
}
