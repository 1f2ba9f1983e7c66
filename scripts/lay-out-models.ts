import { writeFileSync } from "node:fs";
import { layOutEnglish } from "../src/language/english-models.ts";
import { packLaidOut } from "../src/language/laid-out.ts";

// A step of `npm run build`: keeps the tables of the models of English made, beside the compiled program.
writeFileSync(new URL("../dist/english.tables", import.meta.url), packLaidOut(layOutEnglish()));
