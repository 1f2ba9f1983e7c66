export { makePackage, type PackageAsked, type Packed } from "./make-package.ts";
export { type PackageChecked, type PackageProblem, verifyPackage } from "./verify-package.ts";
