export { BegunSignIns } from "./begun.ts";
export { comeIn, type Stranger } from "./come-in.ts";
export {
  Provider,
  ProviderFault,
  type ProviderFaultCode,
  type ProviderSettings,
  type Stated,
} from "./provider.ts";
export { hashOfSecret, newId } from "./secrets.ts";
export { Tries } from "./tries.ts";
export {
  accept,
  accountMeant,
  beginSession,
  changePassword,
  type Handed,
  invite,
  invited,
  makeToken,
  type Person,
  personOfSession,
  personOfToken,
  reset,
  signIn,
} from "./ways-in.ts";
