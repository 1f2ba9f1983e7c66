import type { RouteName } from "../contract/index.ts";
import type { Handlers } from "../serve.ts";
import { addingHandlers } from "./adding.ts";
import { alertHandlers } from "./alerts.ts";
import { briefHandlers } from "./brief.ts";
import { claimHandlers } from "./claims.ts";
import { corpusHandlers } from "./corpora.ts";
import { decidingHandlers } from "./deciding.ts";
import { disputeHandlers } from "./disputes.ts";
import { documentHandlers } from "./documents.ts";
import { entityHandlers } from "./entities.ts";
import { fileHandlers } from "./files.ts";
import { gapHandlers } from "./gaps.ts";
import { markingHandlers } from "./markings.ts";
import { networkHandlers } from "./network.ts";
import { peopleHandlers } from "./people.ts";
import { placeHandlers } from "./places.ts";
import { queueHandlers } from "./queue.ts";
import { quoteHandlers } from "./quotes.ts";
import { reviewHandlers } from "./review.ts";
import { screeningHandlers } from "./screening.ts";
import { searchHandlers } from "./search.ts";
import { statusHandlers } from "./status.ts";
import { watchHandlers } from "./watching.ts";
import { workHandlers } from "./works.ts";

/** What answers each route. A route without an answer does not compile. */
export const HANDLERS: Handlers<RouteName> = {
  ...addingHandlers,
  ...alertHandlers,
  ...briefHandlers,
  ...claimHandlers,
  ...corpusHandlers,
  ...decidingHandlers,
  ...disputeHandlers,
  ...documentHandlers,
  ...entityHandlers,
  ...fileHandlers,
  ...gapHandlers,
  ...markingHandlers,
  ...networkHandlers,
  ...peopleHandlers,
  ...placeHandlers,
  ...queueHandlers,
  ...quoteHandlers,
  ...reviewHandlers,
  ...screeningHandlers,
  ...searchHandlers,
  ...statusHandlers,
  ...watchHandlers,
  ...workHandlers,
};
