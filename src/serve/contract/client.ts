import type { ApiError } from "./error.ts";
import { ANALYST_HEADER, API, CLIENT_HEADER, PATHS, type Payload, type RouteName } from "./paths.ts";
import type { Answer, Asked } from "./routes.ts";

/** A request that the server refused: its one error shape as something to throw. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly remedy: string;
  readonly where: string;

  constructor(status: number, { code, message, remedy = "", where = "" }: ApiError["error"]) {
    super(message);
    this.name = "ApiProblem";
    this.status = status;
    this.code = code;
    this.remedy = remedy;
    this.where = where;
  }
}

/** How to reach the server: where it is ("" for the page's own), who decides, and the fetch to use. */
export interface ClientOptions {
  readonly base?: string;
  readonly analyst?: () => string | null;
  readonly fetch?: typeof fetch;
}

/** Calls a route by name. Carries no schema: only its types know them. */
export type Client = <N extends RouteName>(
  name: N,
  asked?: Asked<N>,
  options?: { readonly signal?: AbortSignal },
) => Promise<Answer<N>>;

/**
 * A typed client: `client("getClaim", { params: { id } })`. A body that is no plain object (FormData, a Blob) is sent as it is.
 *
 * @throws ApiProblem when the server refuses; the fetch's own error when it cannot be reached
 */
export function createClient({ base = "", analyst, fetch: send = fetch }: ClientOptions = {}): Client {
  return (async (name: RouteName, asked: AnyAsked = {}, options: { signal?: AbortSignal } = {}) => {
    const { method, url } = addressOf(name, asked);
    const headers: Record<string, string> = { [CLIENT_HEADER]: "1" };
    const by = analyst?.();
    if (by) headers[ANALYST_HEADER] = encodeURIComponent(by);
    const body = bodyOf(asked.body, headers);
    const response = await send(`${base}${url}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    if (!response.ok) throw await problemOf(response);
    const isJson = response.headers.get("content-type")?.startsWith("application/json") === true;
    return isJson ? await response.json() : response;
  }) as Client;
}

/** The method and address of a route, for links, downloads and event sources. */
export function addressOf(
  name: RouteName,
  asked: AnyAsked = {},
): { readonly method: string; readonly url: string } {
  const [method, path] = PATHS[name].split(" ") as [string, string];
  const params = asked.params ?? {};
  const filled = path.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(String(params[key])));
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(asked.query ?? {}))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && one !== null && one !== "") query.append(key, String(one));
  const search = query.toString();
  return { method, url: `${API}${filled}${search === "" ? "" : `?${search}`}` };
}

interface AnyAsked {
  readonly params?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
}

function bodyOf(body: unknown, headers: Record<string, string>): Payload | undefined {
  if (body === undefined) return undefined;
  const isPlain =
    typeof body === "object" && body !== null && Object.getPrototypeOf(body) === Object.prototype;
  if (!isPlain) return body as Payload;
  headers["Content-Type"] = "application/json";
  return JSON.stringify(body);
}

async function problemOf(response: Response): Promise<ApiProblem> {
  try {
    return new ApiProblem(response.status, ((await response.json()) as ApiError).error);
  } catch {
    const message = `the server answered ${response.status} ${response.statusText}`.trim();
    return new ApiProblem(response.status, { code: "failed", message });
  }
}
