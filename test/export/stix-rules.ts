/**
 * What STIX 2.1 (OASIS Standard, 10 June 2021) demands of the objects that are written here, as a JSON Schema of our own: the OASIS
 * schemas are in no package of the npm registry. Sections are the standard's.
 */
const ID =
  "^[a-z][a-z0-9-]+[a-z0-9]--[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"; // 2.9
const TIMESTAMP = "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"; // 2.16

const id = { type: "string", pattern: ID };
const timestamp = { type: "string", pattern: TIMESTAMP, format: "date-time" };
const words = { type: "string", minLength: 1 };
const someWords = { type: "array", minItems: 1, uniqueItems: true, items: words };
const refs = { type: "array", minItems: 1, uniqueItems: true, items: id };

/** 2.5 */
const reference = {
  type: "object",
  required: ["source_name"],
  anyOf: [{ required: ["description"] }, { required: ["url"] }, { required: ["external_id"] }],
  additionalProperties: false,
  properties: {
    source_name: words,
    description: words,
    url: { type: "string", format: "uri" },
    external_id: words,
    hashes: { type: "object", properties: { "SHA-256": { type: "string", pattern: "^[0-9a-f]{64}$" } } },
  },
};

/** 3.2, 7.3 */
const common = {
  type: words,
  spec_version: { const: "2.1" },
  id,
  created_by_ref: { type: "string", pattern: ID.replace("^[a-z][a-z0-9-]+[a-z0-9]", "^identity") },
  created: timestamp,
  modified: timestamp,
  confidence: { type: "integer", minimum: 0, maximum: 100 },
  object_marking_refs: { ...refs, items: { type: "string", pattern: "^marking-definition--" } },
  external_references: { type: "array", minItems: 1, items: reference },
  extensions: {
    type: "object",
    minProperties: 1,
    propertyNames: { pattern: "^extension-definition--" },
    additionalProperties: {
      type: "object",
      required: ["extension_type"],
      propertyNames: { pattern: "^[a-z0-9_]{3,250}$" }, // 3.1
      properties: { extension_type: { const: "property-extension" } },
    },
  },
};

/** 4.5, 4.7, 4.9, 4.11, 4.13, 4.16, 4.17, 7.2, 7.3: what is required, and what of it is an open or a closed list. */
const TYPES: Readonly<Record<string, { required: string[]; properties: object }>> = {
  identity: {
    required: ["name"],
    properties: {
      name: words,
      description: words,
      identity_class: { enum: ["individual", "group", "system", "organization", "class", "unknown"] },
    },
  },
  incident: { required: ["name"], properties: { name: words } },
  "threat-actor": { required: ["name"], properties: { name: words, aliases: someWords } },
  location: {
    required: [],
    properties: {
      name: words,
      region: words,
      country: { type: "string", pattern: "^[A-Z]{2}$" },
      latitude: { type: "number", minimum: -90, maximum: 90 },
      longitude: { type: "number", minimum: -180, maximum: 180 },
    },
  },
  note: {
    required: ["content", "object_refs"],
    properties: { abstract: words, content: words, authors: someWords, object_refs: refs },
  },
  opinion: {
    required: ["opinion", "object_refs"],
    properties: {
      explanation: words,
      authors: someWords,
      opinion: { enum: ["strongly-disagree", "disagree", "neutral", "agree", "strongly-agree"] },
      object_refs: refs,
    },
  },
  report: {
    required: ["name", "published", "object_refs"],
    properties: { name: words, published: timestamp, object_refs: refs },
  },
  "extension-definition": {
    required: ["created_by_ref", "name", "schema", "version", "extension_types"],
    properties: {
      name: words,
      description: words,
      schema: words,
      version: { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+$" },
      extension_types: { type: "array", minItems: 1, items: { const: "property-extension" } },
    },
  },
};

function object(type: string) {
  const { required, properties } = TYPES[type]!;
  return {
    type: "object",
    required: ["type", "spec_version", "id", "created", "modified", ...required],
    additionalProperties: false,
    properties: {
      ...common,
      ...properties,
      type: { const: type },
      id: { ...id, pattern: ID.replace("^[a-z][a-z0-9-]+[a-z0-9]", `^${type}`) },
    },
    ...(type === "location"
      ? {
          anyOf: [
            { required: ["region"] },
            { required: ["country"] },
            { required: ["latitude", "longitude"] },
          ],
          dependentRequired: { latitude: ["longitude"], longitude: ["latitude"] },
        }
      : {}),
  };
}

/** 7.2.1: the marking definitions that the standard gives word by word. */
const marking = {
  type: "object",
  required: ["type", "spec_version", "id", "created", "definition_type", "definition"],
  additionalProperties: false,
  properties: {
    type: { const: "marking-definition" },
    spec_version: { const: "2.1" },
    id,
    created: { const: "2017-01-20T00:00:00.000Z" },
    name: words,
    definition_type: { const: "tlp" },
    definition: { type: "object", required: ["tlp"] },
  },
};

/** Section 8: a bundle. */
export const BUNDLE = {
  type: "object",
  required: ["type", "id", "objects"],
  additionalProperties: false,
  properties: {
    type: { const: "bundle" },
    id: { type: "string", pattern: ID.replace("^[a-z][a-z0-9-]+[a-z0-9]", "^bundle") },
    objects: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["type"],
        discriminator: { propertyName: "type" },
        oneOf: [marking, ...Object.keys(TYPES).map(object)],
      },
    },
  },
};
