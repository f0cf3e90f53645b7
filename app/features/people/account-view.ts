import type { Role } from "~/session/viewer";
import { formatDate, todayInDenmark } from "~/shared/dates";
import type { Account } from "./account";

/** An account as a person's page shows it. */
export interface AccountView {
  login: string;
  roles: readonly Role[];
  serves: readonly string[];
  hasPassword: boolean;
  /** The day it was closed, as it is written; null while it is open. */
  closedOn: string | null;
}

/** `names` are those of the committees served. */
export function viewOfAccount(account: Account, names: readonly string[]): AccountView {
  const { login, roles, hasPassword, disabledAt } = account;
  const closedOn = disabledAt && formatDate(todayInDenmark(new Date(disabledAt)));
  return { login, roles, hasPassword, serves: names, closedOn };
}
