/** What a name is the name of: FollowTheMoney's schemas, and ArmedGroup. */
export type NameSchema =
  | "Person"
  | "Organization"
  | "Company"
  | "LegalEntity"
  | "PublicBody"
  | "ArmedGroup"
  | "Vessel"
  | "Place";

/** Names that are built alike: of people, of bodies, and of single things (vessels, places). */
export type NameFamily = "person" | "body" | "thing";

/** The family of a schema. A LegalEntity may be a person or a body; it is read as a body, whose rules are the stricter. */
export function familyOfSchema(schema: NameSchema): NameFamily {
  if (schema === "Person") return "person";
  return schema === "Vessel" || schema === "Place" ? "thing" : "body";
}
