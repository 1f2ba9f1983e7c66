export { serveMcp } from "./mcp/stdio.ts";
export type { ProviderOptions } from "./provider-door.ts";
export { type Running, type ServeOptions, startServer, type TeamOptions } from "./start.ts";
