import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import type { Frame, FrameExample, Trigger } from "../src/model/index.ts";
import { loadFrames } from "../src/pipeline/load-frames.ts";

const FILE = new URL("../docs/frames.md", import.meta.url);

const HEAD = `# Frames

Made by \`npx tsx scripts/write-frames.ts\` from the files in \`frames/\`; do not edit by hand.

A frame is a kind of claim: one file in \`frames/\`, which anyone who knows the field can add to or correct. No code
changes. Each states its roles and the types that may fill them, the words that call it up (triggers), and example
sentences, which are its tests.

| field | means |
| --- | --- |
| \`id\`, \`version\`, \`label\`, \`negative\`, \`says\` | the name of the frame, a number to raise with each change, its words between subject and object in a sentence (when it is so, and when it is not), and what it says |
| \`roles\` | for each role the entity types that may fill it, or a set of them (\`actor\`, \`body\`, \`group\`, \`people\`, \`place\`), and \`"required": false\` where it may stay open. \`place\` and \`quantity\` are kept in the claim's own fields |
| \`triggers\` | \`pos\`: \`verb\`, \`noun\` or \`adjective\`. \`words\`: lemmas, alternatives parted by a bar; a verb may have words behind it (\`crack down\`), a noun words before it (\`armed wing\`). \`noun\`: what completes a verb (\`take\` ... \`action\`). \`preposition\`: what the noun stands behind (\`under\` control) |
| \`triggers.roles\` | for each role where to look, best first: \`subject\`, \`object\`, \`recipient\`, \`aim\` (the object of "steps to stop ..."), \`possessor\`, \`headed\` (what a title has one of: "the group's commander"), \`doer\`, \`holder\`, \`count\`, or a preposition |
| \`triggers.types\`, \`with\`, \`without\`, \`named\`, \`needs\`, \`voice\` | narrows the types; words of which one must, or none may, modify the trigger; true where only names may fill the roles; a role that this trigger must fill though others may leave it open; \`active\` or \`passive\` alone |
| \`triggers.polarity\`, \`hypothetical\` | \`negative\` where the words deny the frame ("lifted sanctions"); true where they only plan it |
| \`symmetric\`, \`functional\`, \`once\` | whether subject and object may change places; the role that has one holder at a time; whether it happens once at the most, so that two dates or places of it conflict |
| \`rivals\`, \`implies\` | frames that cannot both hold of the same two; frames that hold with this one |
| \`same\`, \`converse\` | frames that say the same of the same two, in this order or in the other: their claims are joined ([joins.md](joins.md)) |
| \`examples\` | sentences with the words that fill the roles; \`polarity\`, \`certainty\`, \`time\`, \`quantity\` where they differ from the plain case; \`absent\` where the sentence does not make the claim |
`;

/** The page that shows every frame with its triggers and examples, as Markdown. */
export async function frameBook(): Promise<string> {
  const { frames } = await loadFrames();
  return `${HEAD}\n${[...frames.values()].map(frameSection).join("\n")}`;
}

function frameSection(frame: Frame): string {
  const roles = Object.entries(frame.roles).map(
    ([name, { types, required }]) => `| ${name}${required ? "" : " (may stay open)"} | ${types.join(", ")} |`,
  );
  const traits = [
    frame.symmetric ? "symmetric" : "",
    frame.functional === null ? "" : `one holder at a time for each ${frame.functional}`,
    frame.once ? "happens once" : "",
    frame.rivals.length > 0 ? `rivals: ${frame.rivals.join(", ")}` : "",
    frame.implies.length > 0 ? `implies: ${frame.implies.join(", ")}` : "",
    frame.same.length > 0 ? `the same as: ${frame.same.join(", ")}` : "",
    frame.converse.length > 0 ? `the converse of: ${frame.converse.join(", ")}` : "",
  ].filter((trait) => trait !== "");
  return [
    `## ${frame.id}`,
    "",
    `"${frame.label}", "${frame.negative}": ${frame.says}. Version ${frame.version}${traits.length > 0 ? `; ${traits.join("; ")}` : ""}.`,
    "",
    "| role | filled by |",
    "| --- | --- |",
    ...roles,
    "",
    `Called up by: ${frame.triggers.map(triggerWords).join("; ")}.`,
    "",
    "| example | reads |",
    "| --- | --- |",
    ...frame.examples.map((example) => `| ${example.text} | ${reading(example)} |`),
    "",
  ].join("\n");
}

function triggerWords(trigger: Trigger): string {
  const words = trigger.words.split("|").join(", ");
  if (trigger.pos === "verb")
    return trigger.noun === undefined
      ? `*${words}*`
      : `*${words}* with *${trigger.noun.split("|").join(", ")}*`;
  return trigger.pos === "noun" && trigger.preposition !== undefined
    ? `*${trigger.preposition.split("|").join(", ")}* ... *${words}*`
    : `*${words}*`;
}

function reading({ roles, absent, polarity, certainty, time, quantity }: FrameExample): string {
  if (absent) return "no such claim";
  return [
    ...Object.entries(roles).map(([role, words]) => `${role}: ${words}`),
    ...(polarity === undefined ? [] : [polarity]),
    ...(certainty === undefined ? [] : [certainty]),
    ...(time === undefined ? [] : [`time: ${time.from ?? "open"} to ${time.to ?? "open"}`]),
    ...Object.entries(quantity ?? {}).map(([name, value]) => `${name}: ${value ?? "open"}`),
  ].join("; ");
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const book = await frameBook();
  const before = await readFile(FILE, "utf8").catch(() => "");
  if (book !== before) await writeFile(FILE, book);
}
