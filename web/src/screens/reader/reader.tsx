import { useQuery } from "@tanstack/react-query";
import { ask } from "../../api/client.ts";
import { Answer } from "../../parts/answer.tsx";
import { OpenDocument } from "./open-document.tsx";
import { route } from "./route.ts";

/** A document with its voices, the claims of what is chosen in it, and the verdicts on them. */
export function Reader() {
  const { documentId } = route.useParams();
  const document = useQuery(ask("getDocument", { params: { id: documentId } }));
  return <Answer to={document}>{(found) => <OpenDocument key={found.id} document={found} />}</Answer>;
}
