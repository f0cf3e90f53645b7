import { type AppLoadContext, redirect } from "@remix-run/node";
import { checkForm, type PostedForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import { type Role, roles } from "~/session/viewer";
import type { Account, AccountInput } from "./account";
import { createAccount, editAccount } from "./account-commands.server";
import { findAccountOf } from "./accounts.server";
import { editAccountForm, newAccountForm } from "./person-form";
import { peopleLabels } from "./texts";

/** An account as its form shows it. */
export function accountDefaults({ login, roles: own, committeeIds, version }: Account) {
  return { login, roles: [...own], committees: [...committeeIds], version: String(version) };
}

/** Gives the person an account, or saves the one there is. */
export async function saveAccount(context: AppLoadContext, personId: string, posted: PostedForm) {
  const account = await findAccountOf(context.db, personId);
  const result = account ? await change(context, account, posted) : await make(context, personId, posted);
  if (result.ok) return redirect(`/arbejdsrum/personer/${personId}?gjort=konto`, 303);
  const now = await findAccountOf(context.db, personId);
  return refusedForm(posted, result.refusal, peopleLabels, now ? accountDefaults(now) : undefined);
}

async function make(context: AppLoadContext, personId: string, posted: PostedForm) {
  const checked = checkForm(newAccountForm, posted.typed);
  if (!checked.ok) return checked;
  const input = { holder: { personId }, ...inputOf(checked.value) };
  return createAccount(actingIn(context, posted.formKey), input);
}

async function change(context: AppLoadContext, { id }: Account, posted: PostedForm) {
  const checked = checkForm(editAccountForm, posted.typed);
  if (!checked.ok) return checked;
  const input = { accountId: id, version: checked.value.version, ...inputOf(checked.value) };
  return editAccount(actingIn(context, posted.formKey), input);
}

function inputOf(typed: { login: string; roles: string[]; committees: string[] }): AccountInput {
  const chosen = roles.filter((role: Role) => typed.roles.includes(role));
  return { login: typed.login, roles: chosen, committeeIds: typed.committees };
}
