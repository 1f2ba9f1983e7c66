import { alerts } from "./alerts.ts";
import { briefs } from "./briefs.ts";
import { claim } from "./claim.ts";
import { claims } from "./claims.ts";
import { compare } from "./compare.ts";
import { disputes } from "./disputes.ts";
import { entities } from "./entities.ts";
import { entity } from "./entity.ts";
import { gaps } from "./gaps.ts";
import { identity } from "./identity.ts";
import { judging } from "./judging.ts";
import { library } from "./library.ts";
import { limits } from "./limits.ts";
import { map } from "./map.ts";
import { matrix } from "./matrix.ts";
import { network } from "./network.ts";
import { parts } from "./parts.ts";
import { people } from "./people.ts";
import { reader } from "./reader.ts";
import { review } from "./review.ts";
import { screen } from "./screen.ts";
import { search } from "./search.ts";
import { shell } from "./shell.ts";
import { terms } from "./terms.ts";
import { tour } from "./tour.ts";

/** All that the workbench says, in English: one file a screen. Another language is another folder of the same shape. */
export const en = {
  alerts,
  briefs,
  claim,
  claims,
  compare,
  disputes,
  entities,
  entity,
  gaps,
  identity,
  judging,
  library,
  limits,
  map,
  matrix,
  network,
  parts,
  people,
  reader,
  review,
  screen,
  search,
  shell,
  terms,
  tour,
} as const;
