import { useQuery } from "@tanstack/react-query";
import { ask } from "../api/client.ts";
import { useSession } from "../api/session.ts";
import { strings } from "../strings/index.ts";
import classes from "./marking-tag.module.css";

/** How far a document or a claim may be handed on; nothing where it bears no marking, and where nobody signs in. */
export function MarkingTag({ kind, id }: { readonly kind: "document" | "claim"; readonly id: string }) {
  const { data: session } = useSession();
  const { data } = useQuery({
    ...ask("getMarking", { query: { kind, id } }),
    enabled: session?.isTeam === true,
  });
  if (data == null || data.marking === null) return null;
  return (
    <span
      className={classes.marking}
      data-marking={data.marking}
      title={strings.people.markings[data.marking]}
    >
      TLP:{data.marking}
    </span>
  );
}
