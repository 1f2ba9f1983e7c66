export { type ClaimTrace, type TracedDispute, type TracedOrigin, traceClaim } from "./trace-claim.ts";
