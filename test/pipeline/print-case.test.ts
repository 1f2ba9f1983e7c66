import { expect, test } from "vitest";
import { printCase } from "../../src/pipeline/print-case.ts";

test.each([
  ["KESH NETWORK", "Kesh Network"],
  ["LASHKAR E-DARVASH", "Lashkar e-Darvash"],
  ["AL QA'IDA", "Al Qa'ida"],
  ["FRONT OF THE NURIN AND OF HARL", "Front of the Nurin and of Harl"],
  ["HARL TRADING CO. LTD", "Harl Trading Co. LTD"],
  ["ÉTOILE DU NORD", "Étoile du Nord"],
  ["'ASA'IB AHL", "'Asa'ib Ahl"],
  ["TTP", "TTP"],
  ["Kesh NETWORK", "Kesh NETWORK"],
  ["شبكة كش", "شبكة كش"],
  ["", ""],
])("“%s” is printed as “%s”", (name, printed) => expect(printCase(name)).toBe(printed));
