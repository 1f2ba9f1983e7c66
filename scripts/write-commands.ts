import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { Command } from "commander";
import { COMMANDS } from "../src/cli/command.ts";

const FILE = new URL("../docs/commands.md", import.meta.url);

/** Columns of the help as it is shown here; in a terminal it takes the terminal's width. */
const COLUMNS = 100;

const HEAD = `# Commands

Made by \`npx tsx scripts/write-commands.ts\` from what each command says of itself; do not edit by hand. \`headwater COMMAND --help\` prints the
same. Status: 0 done, 1 something failed, 2 bad usage.
`;

/** The page with the help of every command and of those below it, as Markdown. */
export async function commandBook(): Promise<string> {
  // The help shows where the ledger is looked for; on the page it is the place that nobody named.
  delete process.env["HEADWATER_DB"];
  const sections: string[] = [];
  for (const { name, summary, load } of COMMANDS) {
    const program = new Command("headwater");
    const command = program
      .command(name)
      .description(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`);
    (await load()).define(command);
    sections.push(...sectionsOf(command, name));
  }
  return `${HEAD}\n${sections.join("\n")}`;
}

function sectionsOf(command: Command, name: string): readonly string[] {
  return [
    `${"#".repeat(1 + name.split(" ").length)} headwater ${name}\n\n\`\`\`\n${helpOf(command)}\n\`\`\`\n`,
    ...command.commands.flatMap((below) => sectionsOf(below, `${name} ${below.name()}`)),
  ];
}

/** What \`--help\` prints, examples included. */
function helpOf(command: Command): string {
  let printed = "";
  command.configureOutput({
    writeOut: (text) => {
      printed += text;
    },
    getOutHelpWidth: () => COLUMNS,
    getOutHasColors: () => false,
  });
  command.outputHelp();
  return printed.trimEnd().replace(/[ \t]+$/gm, "");
}

if (import.meta.url === pathToFileURL(process.argv[1]!).href) {
  const page = await commandBook();
  const old = await readFile(FILE, "utf8").catch(() => "");
  if (old !== page) await writeFile(FILE, page);
  process.stdout.write(`${old === page ? "unchanged" : "wrote"} docs/commands.md\n`);
}
