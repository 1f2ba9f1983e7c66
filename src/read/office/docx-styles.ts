import type { SegmentKind } from "../../model/index.ts";
import { walkXml } from "../zip/walk-xml.ts";

/** What the style of a paragraph says that it is, by the style's id; undefined where it says nothing. */
export type StyleKinds = (id: string) => SegmentKind | undefined;

interface Style {
  name: string;
  basedOn: string | null;
  isHeading: boolean;
}

/** Styles that are made of one another; Word's own chains have at most five. */
const MOST_STEPS = 20;

/** What the styles of a Word file say of paragraphs: by the names that Word gives its own in every language, and by outline levels. */
export function styleKinds(xml: string | null, path: string): StyleKinds {
  const styles = new Map<string, Style>();
  let style: Style | null = null;
  if (xml !== null)
    walkXml(xml, path, {
      open(name, { styleId, type, val = "" }) {
        if (name === "style" && type === "paragraph" && styleId !== undefined) {
          style = { name: "", basedOn: null, isHeading: false };
          styles.set(styleId, style);
        } else if (style === null) return;
        else if (name === "name") style.name = val;
        else if (name === "basedOn") style.basedOn = val;
        else if (name === "outlineLvl") style.isHeading = isHeadingLevel(val);
      },
      close(name) {
        if (name === "style") style = null;
      },
    });
  return (id) => {
    let at = styles.get(id);
    if (at === undefined) return kindOfStyleName(id);
    for (let steps = 0; at !== undefined && steps < MOST_STEPS; steps++) {
      const kind = kindOfStyleName(at.name) ?? (at.isHeading ? "heading" : undefined);
      if (kind !== undefined) return kind;
      at = at.basedOn === null ? undefined : styles.get(at.basedOn);
    }
    return undefined;
  };
}

/** Levels 0 to 8 are headings, 9 is running text. Source: ISO/IEC 29500-1, 17.3.1.20. */
export function isHeadingLevel(level: string): boolean {
  return /^[0-8]$/.test(level);
}

/** What a style is for, by the name that word processors give it. */
export function kindOfStyleName(name: string): SegmentKind | undefined {
  return NAMES.find(([pattern]) => pattern.test(name))?.[1];
}

const NAMES: readonly (readonly [RegExp, SegmentKind])[] = [
  [/^title$/i, "headline"],
  [/^subtitle$/i, "standfirst"],
  [/^author$/i, "byline"],
  [/^date$/i, "dateline"],
  [/^heading ?\d*$/i, "heading"],
  [/^(?:intense quote|quote|quotations?|block text|intensequote|blocktext)$/i, "quote"],
  [/^(?:caption|illustration|figure|table caption)$/i, "caption"],
  [/^list\b|^list ?paragraph$/i, "list"],
  [
    /^(?:toc ?\d|toc ?heading|contents heading|contents ?\d+|table of figures|index ?\d|header|footer)/i,
    "boilerplate",
  ],
];
