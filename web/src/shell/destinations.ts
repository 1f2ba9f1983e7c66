import {
  IconAlertTriangle,
  IconArrowsDiagonalMinimize,
  IconArrowsDiff,
  IconBell,
  IconBooks,
  IconChecklist,
  IconFileText,
  IconGridDots,
  IconListSearch,
  IconMap2,
  IconQuote,
  IconShare2,
  IconUsers,
} from "@tabler/icons-react";
import { strings } from "../strings/index.ts";

/** Where the menu leads, in three groups: what is read, how it is seen, and what a person decides. */
export const DESTINATIONS = [
  {
    group: strings.shell.read,
    items: [
      { to: "/", label: strings.library.title, icon: IconBooks },
      { to: "/claims", label: strings.claims.title, icon: IconQuote },
      { to: "/entities", label: strings.entities.title, icon: IconUsers },
    ],
  },
  {
    group: strings.shell.see,
    items: [
      { to: "/network", label: strings.network.title, icon: IconShare2 },
      { to: "/map", label: strings.map.title, icon: IconMap2 },
      { to: "/matrix", label: strings.matrix.title, icon: IconGridDots },
      { to: "/disputes", label: strings.disputes.title, icon: IconArrowsDiagonalMinimize },
      { to: "/compare", label: strings.compare.title, icon: IconArrowsDiff },
    ],
  },
  {
    group: strings.shell.judge,
    items: [
      { to: "/review", label: strings.review.title, icon: IconChecklist },
      { to: "/screen", label: strings.screen.title, icon: IconListSearch },
      { to: "/gaps", label: strings.gaps.title, icon: IconAlertTriangle },
      { to: "/alerts", label: strings.alerts.title, icon: IconBell },
      { to: "/briefs", label: strings.briefs.title, icon: IconFileText },
    ],
  },
] as const;
