import { z } from "zod";
import { CERTAINTIES, ENTITY_TYPES, type EntityType, type Frame, SLOTS } from "../../model/index.ts";
import { badFrame } from "./bad-frame.ts";

/** Names for sets of entity types, so that a frame can say "any actor" in one word. */
const TYPE_SETS: Readonly<Record<string, readonly EntityType[]>> = {
  actor: ["Person", "Organization", "PublicBody", "ArmedGroup", "Country", "Nationality", "Group"],
  body: ["Organization", "PublicBody", "ArmedGroup", "Country", "Nationality"],
  group: ["Organization", "PublicBody", "ArmedGroup"],
  people: ["Person", "Group"],
  place: ["Place", "Country"],
};

const types = z
  .array(z.enum([...ENTITY_TYPES, ...Object.keys(TYPE_SETS)] as [string, ...string[]]))
  .min(1)
  .transform((names) => [...new Set(names.flatMap((name) => TYPE_SETS[name] ?? [name as EntityType]))]);

const words = z.string().regex(/^[^\s|]+\??(?:[ |][^\s|]+\??)*$/u, "is not a list of words parted by |");
const polarity = z.enum(["positive", "negative"]);
const slot = z
  .string()
  .refine((name) => (SLOTS as readonly string[]).includes(name) || /^[a-z]+(?: [a-z]+)*$/.test(name), {
    message: `is neither one of ${SLOTS.join(", ")} nor a preposition`,
  });

const triggerCore = {
  words,
  roles: z.record(z.string(), z.array(slot).min(1)),
  types: z.record(z.string(), types).optional(),
  with: words.optional(),
  without: words.optional(),
  named: z.boolean().optional(),
  needs: z.string().optional(),
  polarity: polarity.optional(),
  hypothetical: z.boolean().optional(),
};

const trigger = z.discriminatedUnion("pos", [
  z.strictObject({
    pos: z.literal("verb"),
    ...triggerCore,
    noun: words.optional(),
    voice: z.enum(["active", "passive"]).optional(),
  }),
  z.strictObject({ pos: z.literal("noun"), ...triggerCore, preposition: words.optional() }),
  z.strictObject({ pos: z.literal("adjective"), ...triggerCore }),
]);

const example = z.strictObject({
  text: z.string().min(1),
  roles: z.record(z.string(), z.string()),
  absent: z.boolean().optional(),
  polarity: polarity.optional(),
  certainty: z.enum(CERTAINTIES).optional(),
  time: z.strictObject({ from: z.string().nullable(), to: z.string().nullable() }).optional(),
  quantity: z.record(z.string(), z.union([z.number(), z.string(), z.null()])).optional(),
});

const frame = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:_[a-z]+)*$/, "is not lower-case words joined by _"),
  version: z.int().min(1),
  label: z.string().min(1),
  negative: z.string().min(1),
  says: z.string().min(1),
  roles: z.record(z.string(), z.strictObject({ types, required: z.boolean().default(true) })),
  triggers: z.array(trigger).min(1),
  symmetric: z.boolean().default(false),
  functional: z.string().nullable().default(null),
  once: z.boolean().default(false),
  deed: z.boolean().default(false),
  rivals: z.array(z.string()).default([]),
  implies: z.array(z.string()).default([]),
  same: z.array(z.string()).default([]),
  converse: z.array(z.string()).default([]),
  examples: z.array(example).min(2),
});

/** The frame that a value is, checked and completed: the work of `parseFrame`. */
export function checkFrame(value: unknown, place: string): Frame {
  const parsed = frame.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw badFrame(place, issue.path, issue.message);
  }
  const made = parsed.data as Frame;
  for (const [index, { roles, types = {}, needs }] of made.triggers.entries())
    for (const role of [
      ...Object.keys(roles),
      ...Object.keys(types),
      ...(needs === undefined ? [] : [needs]),
    ])
      if (!(role in made.roles)) throw badFrame(place, ["triggers", index], `has no role "${role}"`);
  for (const [index, { roles }] of made.examples.entries())
    for (const role of Object.keys(roles))
      if (!(role in made.roles)) throw badFrame(place, ["examples", index], `has no role "${role}"`);
  if (made.functional !== null && !(made.functional in made.roles))
    throw badFrame(place, ["functional"], `has no role "${made.functional}"`);
  return made;
}
