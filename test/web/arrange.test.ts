import { expect, test } from "vitest";
import type { StanceCell } from "../../src/serve/contract/index.ts";
import { arrange } from "../../web/src/screens/matrix/arrange.ts";

const end = (name: string, isNamed = true) => ({ id: name, name, type: "ArmedGroup", isNamed });

const cell = (actor: StanceCell["actor"], target: StanceCell["target"], origins: number): StanceCell => ({
  actor,
  target,
  said: [
    {
      ...{ claim: `${actor.id} ${target.id}`, label: "", frame: "acts_against", stance: "against" },
      ...{ polarity: "positive", origins, denials: 0, unnamed: 0, supposed: 0, said: [] },
      ...{ isHedged: false, isOnlyDenied: false },
    },
  ],
});

test("those with a name come first, and of these those of whom most origins speak", () => {
  const [army, attackers] = [end("Army"), end("the attackers", false)];
  const { actors, targets, at } = arrange([
    cell(army, attackers, 9),
    cell(attackers, end("Kesh Network"), 1),
    cell(army, end("Nurin Front"), 4),
  ]);
  expect(targets.map(({ name }) => name)).toEqual(["Nurin Front", "Kesh Network", "the attackers"]);
  expect(actors.map(({ name }) => name)).toEqual(["Army", "the attackers"]);
  expect(at("Army", "Nurin Front")?.said[0]?.origins).toBe(4);
  expect(at("Nurin Front", "Army")).toBeUndefined();
});
