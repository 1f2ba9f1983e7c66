import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { listEntrySchema } from "../../src/model/designation.ts";
import { openLists } from "../../src/read/index.ts";
import { bytesOf, listFile } from "./files.ts";
import { refusal, wholeStrings } from "./sound.ts";
import type { Held, Target } from "./target.ts";

const XML = [
  "<?xml version='1.0'?>",
  "<!DOCTYPE d [<!ENTITY a 'aaaa'>]>",
  "&a;",
  "<![CDATA[",
  "]]>",
  "<!--",
  "-->",
  "<a>",
  "</a>",
  "&#xD800;",
  "&#0;",
  "</INDIVIDUAL>",
  "<sdnEntry>",
  "</sdnEntry>",
  "<DistinctParty>",
  "<sanctionEntity>",
  "<Designation>",
  "<nameAlias wholeName='x'/>",
  "<dateOfBirth>",
];
const CSV = ['"', '""', ",", "\n", "\r\n", "-0- ", "a.k.a.", "f/k/a", "; ", "Person", "2024-02-31", "1001,"];
const JSON_LINES = [
  '{"id":"a","schema":"Person","properties":{"name":["x"]}}\n',
  '"',
  "[",
  "{",
  "}",
  "]",
  ":",
  "null",
  "\\ud800",
  '"properties":',
  '"schema":"Sanction"',
  "1e999",
];

const FILES: readonly (readonly [name: string, file: string, tokens: readonly string[]])[] = [
  ["UN", "un.xml", XML],
  ["OFAC xml", "ofac-sdn.xml", XML],
  ["OFAC advanced", "ofac-advanced.xml", XML],
  ["OFAC csv", "ofac-sdn.csv", CSV],
  ["FTO", "fto.csv", CSV],
  ["EU", "eu.xml", XML],
  ["UK", "uk.xml", XML],
  ["FtM entities", "entities.ftm.jsonl", JSON_LINES],
  ["FtM statements", "statements.csv", CSV],
  ["own csv", "own.csv", CSV],
];

/** Every loader of designation lists. @param folder where files are laid, since lists are read from the disk */
export function listTargets(folder: string): readonly Target[] {
  const seeds = FILES.map(([, file]) => listFile(file));
  return FILES.map(([name, file, tokens], i) => ({
    name: `list: ${name}`,
    // Twice its own kind beside one of another: what stands at the head of a file says which loader reads it.
    seeds: [seeds[i]!, seeds[i]!, seeds[i]!, seeds[(i + 1) % seeds.length]!, bytesOf("")],
    tokens,
    hold: async (bytes): Promise<Held> => {
      const path = join(folder, file);
      writeFileSync(path, bytes);
      const map =
        name === "own csv" ? { id: "Ref", name: "Name", aliases: "AKA", listedOn: "Since" } : undefined;
      try {
        const lists = await openLists([path], { list: "made", authority: "Merenia", ...(map && { map }) });
        for (const { entries } of lists)
          for await (const entry of entries()) wholeStrings(listEntrySchema.parse(entry));
      } catch (thrown) {
        return refusal(thrown);
      }
      return "read";
    },
  }));
}
