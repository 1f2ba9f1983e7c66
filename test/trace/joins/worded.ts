import { loadFrames } from "../../../src/pipeline/index.ts";
import { joinFrames } from "../../../src/pipeline/join-frames.ts";
import type { JoinFrames, Wording } from "../../../src/trace/index.ts";

/** The frames as they ship. */
export async function shippedFrames(): Promise<JoinFrames> {
  return joinFrames(await loadFrames());
}

const TYPES: Readonly<Record<string, string>> = {
  Voss: "Person",
  Tesk: "Person",
  Merenians: "Nationality",
  Merenia: "Country",
  Tavaria: "Country",
};

/** Names without a name: what only its own document knows. */
const UNNAMED = /^[a-z]/;

/**
 * A wording as the cases write it: `frame + Subject > Object role=Filler 14..16 unit @2019 in=Place published=2025-03-12 denied unsaid`; `-`
 * is "not so", `?` an open subject.
 */
export function worded(text: string, id = `claim:${text}`): Wording {
  const [frame = "", sign, subject = "?", ...rest] = text.split(" ");
  const roles: Record<string, Wording["roles"][string]> = {};
  if (subject !== "?") roles.subject = party(subject);
  const fact = (name: string) => rest.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);
  const object = rest[0] === ">" ? rest[1] : undefined;
  if (object !== undefined && /^[A-Z]/.test(object)) roles.object = party(object);
  for (const word of rest) {
    const [role = "", filler] = word.split("=");
    if (filler !== undefined && !["published", "in", "change"].includes(role)) roles[role] = party(filler);
  }
  const range = rest.findIndex((word) => word.includes(".."));
  const [min, max] = (rest[range] ?? "").split("..").map((end) => (end === "" ? null : Number(end)));
  const change = fact("change");
  const time = rest.find((word) => word.startsWith("@"))?.slice(1) ?? null;
  const place = fact("in");
  return {
    id,
    frame,
    polarity: sign === "-" ? "negative" : "positive",
    roles,
    quantity:
      change !== undefined
        ? { min: null, max: null, unit: null, change: Number(change) }
        : range < 0
          ? null
          : { min: min ?? null, max: max ?? null, unit: rest[range + 1] ?? null, change: null },
    said: rest.includes("unsaid")
      ? []
      : [
          {
            from: time,
            to: time,
            published: fact("published") ?? "2025-03-12",
            place:
              place === undefined
                ? null
                : { id: place, name: place, isCountry: false, within: [`${place} Province`] },
          },
        ],
    denied: rest.includes("denied"),
  };
}

function party(name: string): Wording["roles"][string] {
  const named = !UNNAMED.test(name);
  return { id: `entity:${name}`, name, type: TYPES[name] ?? "ArmedGroup", named, local: !named };
}
