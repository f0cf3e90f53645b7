import type { Role } from "~/session/viewer";
import { accept, type Result, refuse } from "~/shared/result";

/** Somebody's way into the workspace. */
export interface Account {
  id: string;
  personId: string;
  /** Their e-mail address, in lower case. */
  login: string;
  roles: readonly Role[];
  /** The committees served as secretary. */
  committeeIds: readonly string[];
  /** False until the one who was invited has chosen a password. */
  hasPassword: boolean;
  /** Instant, UTC ISO text; null while the account is open. */
  disabledAt: string | null;
  version: number;
}

export interface AccountInput {
  login: string;
  roles: readonly Role[];
  committeeIds: readonly string[];
}

const email = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;

/** The e-mail address as it is kept; refused as `account.notAnEmail`. */
export function readEmail(typed: string, field: string): Result<string> {
  const address = typed.trim().toLowerCase();
  if (email.test(address)) return accept(address);
  return refuse("account.notAnEmail", undefined, [{ field, key: "account.notAnEmail" }]);
}

/** Refuses an account that may do nothing, and one that serves committees without being a secretary's. */
export function checkRoles({ roles, committeeIds }: AccountInput): Result<void> {
  if (roles.length === 0)
    return refuse("account.noRole", undefined, [{ field: "roles", key: "account.noRole" }]);
  if (committeeIds.length === 0 || roles.includes("secretary")) return accept();
  return refuse("account.notSecretary", undefined, [{ field: "roles", key: "account.notSecretary" }]);
}
